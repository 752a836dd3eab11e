package lexicon

import (
	"fmt"
	"strings"
)

// Use is what the reading asks a noun or adjective for, from uses.tsv; a word may be of
// several.
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
	Pleasant                    // "it was a pleasure to meet"
	Merely                      // "did not only condemn"
	Certain                     // "no doubt that"
	Breakaway                   // "the breakaway republic"
	Appointment                 // "her appointment as minister"
	Nomination                  // "her nomination as minister"
	Resignation                 // "her resignation as minister"
	Delegation                  // "a delegation led by Ivanov"
	Generic                     // "the meeting" after "the summit"
	Relative                    // "the next summit"
	Organ                       // "the Supreme Court"
	National                    // "the Supreme Court"
	Chamber                     // "the senate passed"
	Gang                        // "the US gang leader"
	Former                      // "the ousted president"
	Stance                      // "Russia's position"
	Collective                  // "the Hamas movement"
	Rebel                       // "Syrian rebel forces"
	Private                     // "Brazilian business leaders"
	Journey                     // "a flight to Ephesus"
	Unnamed                     // "the Party"
	Rival                       // "the two neighbours"
	Summary                     // "recalled its envoy, a move which"
	Resolve                     // "the decision of Rwanda to sever"
	Thanks                      // "thanks to Oslo for hosting"
	Share                       // "its role in brokering the deal"
	Accord                      // "the Paris Agreement"
	Made                        // "Russian-built missiles"
	Helped                      // "an Iran-backed militia"
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
)

var useNames = map[string]Use{
	"talks":       Talks,
	"dispute":     Dispute,
	"onlooker":    Onlooker,
	"guest":       Guest,
	"delegate":    Delegate,
	"town":        Town,
	"compass":     Compass,
	"pleasant":    Pleasant,
	"merely":      Merely,
	"certain":     Certain,
	"breakaway":   Breakaway,
	"appointment": Appointment,
	"nomination":  Nomination,
	"resignation": Resignation,
	"delegation":  Delegation,
	"generic":     Generic,
	"relative":    Relative,
	"organ":       Organ,
	"national":    National,
	"chamber":     Chamber,
	"gang":        Gang,
	"former":      Former,
	"stance":      Stance,
	"collective":  Collective,
	"rebel":       Rebel,
	"private":     Private,
	"journey":     Journey,
	"unnamed":     Unnamed,
	"rival":       Rival,
	"summary":     Summary,
	"resolve":     Resolve,
	"thanks":      Thanks,
	"share":       Share,
	"accord":      Accord,
	"made":        Made,
	"helped":      Helped,
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
}

// Is says whether a word is of one of some uses, as of Town or Talks.
func (w *Word) Is(u Use) bool { return w.Use&u != 0 }

func (l *Lexicon) useRow(c []string) error {
	u, ok := useNames[c[0]]
	if !ok {
		return unknown("use", c[0], useNames)
	}
	return l.listedWords(c, func(w *Word) { w.Use |= u })
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
