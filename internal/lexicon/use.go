package lexicon

import (
	"fmt"
	"strings"
)

// Use is what the reading asks a noun for, from uses.tsv; a word may be of several.
type Use uint64

// The uses of words.
const (
	Talks       Use = 1 << iota // "talks with the minister"
	Dispute                     // "negotiations on the border between Peru and Chile"
	Onlooker                    // "with Norway as guarantor"
	Guest                       // "the following dignitaries attended:"
	Delegate                    // "Leaders attending the summit"
	Town                        // "Oman's capital"
	Compass                     // "in the north of Peru"
	Certain                     // "no doubt that"
	Appointment                 // "her appointment as minister"
	Nomination                  // "her nomination as minister"
	Resignation                 // "her resignation as minister"
	Delegation                  // "a delegation led by Ivanov"
	Generic                     // "the meeting" after "the summit"
	Organ                       // "the Supreme Court"
	Chamber                     // "the senate passed"
	Gang                        // "the US gang leader"
	Stance                      // "Russia's position"
	Collective                  // "the Hamas movement"
	Rebel                       // "Syrian rebel forces"
	Journey                     // "a flight to Ephesus"
	Unnamed                     // "the Party"
	Rival                       // "the two neighbours"
	Summary                     // "recalled its envoy, a move which"
	Resolve                     // "the decision of Rwanda to sever"
	Verdict                     // "thanks to Oslo for hosting", "anger at Oslo for"
	Share                       // "its role in brokering the deal"
	Accord                      // "the Paris Agreement"
	Matter                      // "talks on the situation"
	Daypart                     // "Monday night"
	Assault                     // "sanctions over its invasion"
	Penalty                     // "sanctions over its invasion"
	Firm                        // "the retail company"
	Arm                         // "a spokesman for the police"
	Tally                       // "a handful of states"
	Insurgent                   // "the government and the rebels"
	Bond                        // "Bolivia–Chile relations"
	Charge                      // "the Peruvian finance and economy minister"
	Peril                       // "its support for the rebels is a threat"
	Host                        // "a coalition led by Norway invaded"
	Tenure                      // "a spell as minister"
	Station                     // "the post of minister"
	Seat                        // "the presidency of Peru"
	Camp                        // "the Reform Party"
	Demise                      // "the death of President Ivanov"
	Suffered                    // "his arrest"
	Plea                        // "an appeal to Peru to join"
	Section                     // "head of the Asia department at the Foreign Ministry"
	Headway                     // "progress in talks with Peru"
	Motive                      // "Iraq's reason for invading Kuwait"
	Aim                         // "the goals include a treaty between"
	Making                      // "the signing of a treaty"
	Guise                       // "Peru's status as an ally of Chile"
	Adherent                    // "an EU and NATO member"
	Crowd                       // "protesters shouted at Rios, whom they call"
	League                      // "our alliance"
	Numbered                    // "Resolution 1737"
	School                      // "the London Academy"
	Nominee                     // "the president's choice to be ambassador"
	Land                        // "its breakaway region, Somaliland"
	Trustee                     // "the Board of Trustees of the Peace Foundation"
	Register                    // "removed the general from its blacklist"
	Answer                      // "a response to Peru's invasion"
	Truce                       // "secured a ceasefire in Yemen"
	Wealth                      // "the American assets of the bank"
)

var useNames = map[string]Use{
	"talks":       Talks,
	"dispute":     Dispute,
	"onlooker":    Onlooker,
	"guest":       Guest,
	"delegate":    Delegate,
	"town":        Town,
	"compass":     Compass,
	"certain":     Certain,
	"appointment": Appointment,
	"nomination":  Nomination,
	"resignation": Resignation,
	"delegation":  Delegation,
	"generic":     Generic,
	"organ":       Organ,
	"chamber":     Chamber,
	"gang":        Gang,
	"stance":      Stance,
	"collective":  Collective,
	"rebel":       Rebel,
	"journey":     Journey,
	"unnamed":     Unnamed,
	"rival":       Rival,
	"summary":     Summary,
	"resolve":     Resolve,
	"verdict":     Verdict,
	"share":       Share,
	"accord":      Accord,
	"matter":      Matter,
	"daypart":     Daypart,
	"assault":     Assault,
	"penalty":     Penalty,
	"firm":        Firm,
	"arm":         Arm,
	"tally":       Tally,
	"charge":      Charge,
	"insurgent":   Insurgent,
	"bond":        Bond,
	"tenure":      Tenure,
	"station":     Station,
	"seat":        Seat,
	"demise":      Demise,
	"headway":     Headway,
	"camp":        Camp,
	"plea":        Plea,
	"suffered":    Suffered,
	"section":     Section,
	"peril":       Peril,
	"host":        Host,
	"motive":      Motive,
	"aim":         Aim,
	"making":      Making,
	"guise":       Guise,
	"adherent":    Adherent,
	"crowd":       Crowd,
	"league":      League,
	"numbered":    Numbered,
	"school":      School,
	"nominee":     Nominee,
	"land":        Land,
	"trustee":     Trustee,
	"register":    Register,
	"answer":      Answer,
	"truce":       Truce,
	"wealth":      Wealth,
}

// Trait is what the reading asks an adjective or another word beside a noun for, from
// traits.tsv; a word may have several.
type Trait uint32

// The traits of words.
const (
	Pleasant  Trait = 1 << iota // "it was a pleasure to meet"
	Merely                      // "did not only condemn"
	Breakaway                   // "the breakaway republic"
	Relative                    // "the next summit"
	National                    // "the Supreme Court"
	Former                      // "the ousted president"
	Private                     // "Brazilian business leaders"
	Made                        // "Russian-built missiles"
	Helped                      // "an Iran-backed militia"
	Rank                        // "the only country to recognise Kosovo"
	Newborn                     // "the new state"
	Sham                        // "a bogus ambassador"
	Ruling                      // "the puppet regime"
	Alike                       // "took similar steps"
	Current                     // "former minister and current opposition leader"
	Zone                        // "at 9:30 p.m. EST"
	Vacated                     // "vice Luis Vera, term expired"
	Doubting                    // "Perhaps Peru will join"
	Wavering                    // "has second thoughts about joining"

	Describes // an adjective before a noun though it could be a verb, from field.tsv: "imposed sweeping sanctions"
	starts    // begins a set phrase
)

var traitNames = map[string]Trait{
	"pleasant":  Pleasant,
	"merely":    Merely,
	"breakaway": Breakaway,
	"relative":  Relative,
	"national":  National,
	"former":    Former,
	"private":   Private,
	"made":      Made,
	"helped":    Helped,
	"rank":      Rank,
	"newborn":   Newborn,
	"sham":      Sham,
	"ruling":    Ruling,
	"alike":     Alike,
	"current":   Current,
	"zone":      Zone,
	"vacated":   Vacated,
	"doubting":  Doubting,
	"wavering":  Wavering,
}

// Has says whether a word has one of some traits, as Former or Private.
func (w *Word) Has(t Trait) bool { return w.Trait&t != 0 }

// Is says whether a word is of one of some uses, as of Town or Talks.
func (w *Word) Is(u Use) bool { return w.Use&u != 0 }

func (l *Lexicon) useRow(c []string) error {
	u, ok := useNames[c[0]]
	if !ok {
		return unknown("use", c[0], useNames)
	}
	return l.listedWords(c, func(w *Word) { w.Use |= u })
}

func (l *Lexicon) traitRow(c []string) error {
	t, ok := traitNames[c[0]]
	if !ok {
		return unknown("trait", c[0], traitNames)
	}
	return l.listedWords(c, func(w *Word) { w.Trait |= t })
}

// listedWords marks the words of a line, and their plurals.
func (l *Lexicon) listedWords(c []string, mark func(*Word)) error {
	for _, word := range list(c[1]) {
		if word == "" {
			return fmt.Errorf("%s has an empty word; leave out a \";\"", c[0])
		}
		if err := l.once(c[0], word); err != nil {
			return err
		}
		last := word[strings.LastIndexByte(word, ' ')+1:]
		n := l.word(last)
		mark(&l.words[n])
		if w := &l.words[n]; w.Forms&Participle != 0 && !w.Noun {
			continue // "ousted"
		}
		n = l.word(PluralOf(last))
		mark(&l.words[n])
	}
	return nil
}
