package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Closed is a closed class of words, from closed.tsv.
type Closed uint32

// The closed classes; a word may have several.
const (
	Det Closed = 1 << iota
	Quantifier
	NegDet
	Poss
	Pron
	Prep
	Conj
	Sub
	Rel
	Modal
	Be
	Have
	Do
	Neg
	Adv
	NumberWord
	Ordinal
	Honorific
	Particle
	Month
	Weekday
	Time
	To      // "in order to"; the word alone is a preposition, see syntax.To
	Letters // behind a name: "Lena Holm, OBE"
)

var closedNames = map[string]Closed{
	"det": Det, "quantifier": Quantifier, "negdet": NegDet, "poss": Poss, "pron": Pron, "prep": Prep,
	"conj": Conj, "sub": Sub, "rel": Rel, "modal": Modal, "be": Be, "have": Have, "do": Do, "neg": Neg,
	"adv": Adv, "number": NumberWord, "ordinal": Ordinal, "honorific": Honorific, "particle": Particle,
	"month": Month, "weekday": Weekday, "time": Time, "to": To, "letters": Letters,
}

// VerbForm is a set of forms a word can be of its verb.
type VerbForm uint8

// The forms of verbs.
const (
	Base       VerbForm = 1 << iota // attend
	Third                           // attends
	Past                            // attended
	Participle                      // attended
	Gerund                          // attending
)

// VerbClass is what a verb takes or tells, from verb-classes.tsv; a verb may be of
// several classes.
type VerbClass uint64

// The classes of verbs.
const (
	Bare          VerbClass = 1 << iota // may stand without an object
	Never                               // never has an object
	ObjectControl                       // "urged Iran to attend"
	Reporting                           // "said Iran left"
	Naming                              // "named Ivanov minister"
	Dative                              // "gave Ukraine weapons"
	Leads                               // "a delegation led by Ivanov"
	Comprises                           // "the delegation includes Ivanov"
	Cancels                             // "a trip which was cancelled"
	Issues                              // "issued a statement which condemned Chile"
	Sends                               // "was invited to Oslo"
	Narrates                            // "the film tells how Peru invades Chile"
	Signs                               // "Foreign Minister X signed for Peru"
	Goes                                // "flew to Oslo as envoy"
	TakesPart                           // "signed as envoy"
	Receives                            // "received Ivanov in Oslo"
	Meets                               // "saw Ivanov in Oslo"
	Orders                              // "instructed Foreign Minister X"
	Escorts                             // "accompanied by Defence Minister X"
	Judges                              // "thanked Qatar for its aid"
	Helps                               // "assisted Chad in its struggle"
	Attains                             // "flew to Lima to secure a truce"
	Speaks                              // "Peace now," Ivanov added
	Mediates                            // "brokered by Norway"
	Visits                              // "visited Oslo with the minister"
	Causes                              // "kept Peru waiting by signing"
	Labels                              // "called that a mistake"
	ToPeople                            // "the visit of X, indicted in"
	Elapses                             // "the summit in Oslo, which opened on Monday"
	ToEvents                            // "a truce in Oslo, brokered by"
	TakesGerund                         // "denied sending weapons"
	Spares                              // "spared no effort to"
	Adopts                              // "adopted a resolution"
	Disputes                            // "backs Hamas, which it denies"
	Ousts                               // "cut ties and expelled its envoy"
	Charges                             // "accused the two states of"
	Opposes                             // "vetoed a resolution imposing sanctions"
	Intends                             // "had planned to attend but"
	Foils                               // "but sent her deputy"
	Joins                               // "joined Chile in recognising Kosovo"
	Befalls                             // "It was attended by"
	OfEvents                            // "It brings together"
	Drafts                              // "is negotiating a treaty with Peru"
	Converses                           // "raised the issue in talks with Peru"
	Concerns                            // "asked about 30 diplomats"
	TakesOver                           // "took over the ministry"
	Undergoes                           // "to withdraw or face war"
	Breaks                              // "severed ties with Chile after it"
	Leans                               // "can count on Norway"
	Undergone                           // "stands accused of", "remains wanted by"
	Stirs                               // "was alarmed by the invasion"
	Answers                             // "Chad responded in kind"
	Praises                             // "I want to thank Norway for its aid"
	Ends                                // "ended two years of fighting"
	Supplies                            // "sent weapons to Chad"
	Prompts                             // "which led the Chinese ambassador, Li Wen, to say"
	Informs                             // "told the Ethiopian envoy that"
	Obliges                             // "the treaty commits Peru to"
	Reputes                             // "firms said to belong to"
	Minds                               // "China believes that"
	Arranges                            // "negotiated a ceasefire between the two sides"
	Surrenders                          // "asked Peru to extradite its former president"
	convenes                            // makes a meeting of several subjects, from convening.txt
)

// OfficeVerb is what a verb tells of an office, from office-verbs.tsv; a verb may be of
// several classes.
type OfficeVerb uint32

// The classes of verbs that tell of an office.
const (
	Keeps       OfficeVerb = 1 << iota // "was given the defence portfolio"
	Unseats                            // "was ousted as president"
	GivesOffice                        // "appointed her ambassador"
	TakesOffice                        // "became president"
	AsOffice                           // only with "as": "served as president"
	EndsOffice                         // "resigned as president"
	PlansOffice                        // "was nominated president"
	HostsEnvoy                         // "was recognized as consul"
	Rises                              // "was promoted to deputy minister"
	Loses                              // "quit the post of minister"
	HandsOver                          // "succeeds Rios as minister"
	Accepts                            // "accepted the credentials of"
	Presents                           // "presented her credentials to"
	Serves                             // "acted as consul"
	Seizes                             // "seized power"
	Stations                           // "the attaché posted in Lima"
	Strikes                            // "invaded Panama and arrested its president"
	Departs                            // "after four years as consul he turned to writing"
)

// Remarks are the verbs by which one says something with a deed: "cut its ties, accusing".
const Remarks = Reporting | Judges | Charges | Labels

var verbClassNames = map[string]VerbClass{
	"bare": Bare, "never": Never | Bare, "object": ObjectControl, "report": Reporting, "name": Naming, "dative": Dative,
	"leads": Leads, "comprises": Comprises, "cancels": Cancels, "issues": Issues, "sends": Sends, "narrates": Narrates,
	"signs":      Signs,
	"drafts":     Drafts,
	"goes":       Goes,
	"takes-part": TakesPart,
	"receives":   Receives,
	"meets":      Meets,
	"joins":      Joins,
	"orders":     Orders,
	"escorts":    Escorts,
	"judges":     Judges,
	"helps":      Helps,
	"attains":    Attains,
	"adopts":     Adopts,
	"charges":    Charges,
	"ousts":      Ousts,
	"speaks":     Speaks,
	"mediates":   Mediates,
	"visits":     Visits,
	"causes":     Causes,
	"labels":     Labels,
	"spares":     Spares,
	"opposes":    Opposes,
	"gerund":     TakesGerund,
	"to-people":  ToPeople,
	"elapses":    Elapses,
	"to-events":  ToEvents,
	"intends":    Intends,
	"foils":      Foils,
	"befalls":    Befalls,
	"of-events":  OfEvents,
	"converses":  Converses,
	"concerns":   Concerns,
	"takes-over": TakesOver,
	"undergoes":  Undergoes,
	"breaks":     Breaks,
	"leans":      Leans,
	"undergone":  Undergone,
	"stirs":      Stirs,
	"disputes":   Disputes,
	"answers":    Answers,
	"praises":    Praises,
	"ends":       Ends,
	"supplies":   Supplies,
	"prompts":    Prompts,
	"informs":    Informs,
	"obliges":    Obliges,
	"reputes":    Reputes,
	"minds":      Minds,
	"arranges":   Arranges,
	"surrenders": Surrenders,
}

var officeVerbNames = map[string]OfficeVerb{
	"keeps":           Keeps,
	"unseats":         Unseats,
	"gives-office":    GivesOffice,
	"office":          TakesOffice,
	"office-as":       TakesOffice | AsOffice,
	"ends-office":     TakesOffice | EndsOffice,
	"ends-office-as":  TakesOffice | EndsOffice | AsOffice,
	"plans-office":    TakesOffice | PlansOffice,
	"plans-office-as": TakesOffice | PlansOffice | AsOffice,
	"hosts-office":    TakesOffice | AsOffice | HostsEnvoy,
	"rises":           Rises,
	"loses":           Loses,
	"hands-over":      HandsOver,
	"accepts":         Accepts,
	"presents":        Presents,
	"serves":          Serves,
	"seizes":          Seizes,
	"stations":        Stations,
	"strikes":         Strikes,
	"departs":         Departs,
}

// Word is what the dictionaries say of one form of a word. The wide fields stand
// first: a word fits into one line of the processor's cache.
type Word struct {
	Text   string    // folded
	Class  VerbClass // of a verb's lemma
	Use    Use       // what the reading asks it for
	Closed Closed
	Head   HeadKind   // what a phrase with it at its head stands for
	Office OfficeVerb // of a verb's lemma
	Trait  Trait      // what the reading asks it for beside a noun
	Lemma  int32      // of the verb
	Stem   int32      // of the noun: the singular's number
	Forms  VerbForm   // as a verb; 0 if it is none
	Weight uint8      // how often it is a verb, in percent, where it can be something else
	Noun   bool
	Seldom bool // a noun, but nearly always a verb where it can be either
	Plural bool // a plural noun
	Adj    bool
	Given  bool // a given name
	Gender Gender
}

// Gender is what a title or a given name says of who bears it.
type Gender uint8

// The genders; the zero value says nothing.
const (
	Feminine Gender = 1 + iota
	Masculine
)

// Known says whether it is an ordinary English word, not only a part of names.
func (w *Word) Known() bool { return w.Closed != 0 || w.Forms != 0 || w.Noun || w.Adj }

// Abstract says whether a noun ends as no surname does, but fields of government do: "Supervision", "Resilience".
func (w *Word) Abstract() bool {
	if !w.Noun || w.Given {
		return false
	}
	for _, end := range [...]string{"tion", "sion", "ment", "ness", "ity", "ship", "ence", "ance"} {
		if strings.HasSuffix(w.Text, end) && len(w.Text) > len(end)+2 {
			return true
		}
	}
	return false
}

// Preps is a set of prepositions, a bit for each, which others may share: what is not in it is not there.
type Preps uint64

// PrepsOf is the set of one preposition, by its word number.
func PrepsOf(word int32) Preps { return 1 << (uint32(word) * 0x9E3779B1 >> 26) }

// Does says whether a verb's lemma is of one of the classes of verb-classes.tsv.
func (w *Word) Does(c VerbClass) bool { return w.Class&c != 0 }

// OfOffice says whether a verb's lemma is of one of the classes of office-verbs.tsv.
func (w *Word) OfOffice(c OfficeVerb) bool { return w.Office&c != 0 }

// Fold appends the form under which a word is looked up: lower case, without
// accents and ligatures, with a straight apostrophe and no space before it: "won 't".
func Fold(dst []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == ' ' && i+1 < len(s) && s[i+1] == '\'' {
			continue
		}
		if c >= utf8.RuneSelf {
			return foldSlow(dst, s[i:])
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

var folded = strings.NewReplacer("’", "'", "‘", "'", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "ı", "i", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl")

func foldSlow(dst []byte, s string) []byte {
	s = folded.Replace(strings.ToLower(s))
	for _, r := range norm.NFD.String(s) {
		if !unicode.Is(unicode.Mn, r) {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}
