package lexicon

import (
	"fmt"
	"slices"
)

// List is a short list of words for which one place of the reading asks, from lists.tsv, which says of each what its words
// tell; a word may be on several.
type List uint8

// The lists.
const (
	Brands List = iota
	ComesBack
	MovesAway
	TurnsUp
	Settles
	Pictures
	InVain
	Seems
	Chance
	Moment
	Date
	Agreement
	Lasts
	TalksOver
	TalksOf
	AfterDeed
	Listed
	Regards
	YetToDecide
	Headlines
	WantsDone
	Arrival
	Somehow
	Occupies
	Once
	MeetsOnly
	Candidacy
	Wants
	Launch
	Blacklists
	PutsOn
	Resigns
	GivesUp
	Opens
	Diplomatic
	Independence
	Secedes
	Arms
	StandsBetween
	Punishes
	Inspiring
	GoesAway
	JudgesDeed
	Admits
	Joining
	Lifts
	Throws
	TellsTo
	Many
	Gets
	Strife
	Severs
	Refuses
	MakesDo
	Portfolio
	NoPortfolio
	WhichTime
	Series
	Worth
	Hence
	Liberty
	Persists
	Reacts
	PrivateField
	Covert
	Delegates
	Prize
	Foes
	Controlled
	Multitude
	Offers
	Saying
	Oversight
	Parties
	PerhapsComes
	Everyone
	Doings
	AimedAt
	Mutual
	Steady
	Urging
	Grants
	Deliberates
	Recalls
	Seats
	OwnMan
	Protests
	Expulsion
	Jointly
	Binds
	MadeTo
	HandsOut
	Unaligned
	SitsOn
	Defeats
	Ballot
	LesserVote
	Imposes
	Cancellation
	ComesAfter
	Gladdens
	Waylays
	Gathered
	Avows
	Trades
	Captive
	HoldsCaptive
	Halts
	LeagueKind
	Absent
	Particles
	AfterAll
	Holds
	Harms
	Fakes
	Sees
	Needs
	Strives
	Despite
	Intervenes
	Excepting
	StandsAside
	Outsider
	Objects
	Hitch
	Brings
	Rumours
	Proposed
	LeftToDo
	Currency
	Disposed
	Assails
	GoesOn

	listCount = iota
)

var listNames = map[string]List{
	"brands":         Brands,
	"comes-back":     ComesBack,
	"moves-away":     MovesAway,
	"turns-up":       TurnsUp,
	"settles":        Settles,
	"pictures":       Pictures,
	"in-vain":        InVain,
	"seems":          Seems,
	"chance":         Chance,
	"moment":         Moment,
	"date":           Date,
	"agreement":      Agreement,
	"lasts":          Lasts,
	"talks-over":     TalksOver,
	"talks-of":       TalksOf,
	"after-deed":     AfterDeed,
	"listed":         Listed,
	"regards":        Regards,
	"yet-to-decide":  YetToDecide,
	"headlines":      Headlines,
	"wants-done":     WantsDone,
	"arrival":        Arrival,
	"somehow":        Somehow,
	"occupies":       Occupies,
	"once":           Once,
	"meets-only":     MeetsOnly,
	"candidacy":      Candidacy,
	"wants":          Wants,
	"launch":         Launch,
	"blacklists":     Blacklists,
	"puts-on":        PutsOn,
	"resigns":        Resigns,
	"gives-up":       GivesUp,
	"opens":          Opens,
	"diplomatic":     Diplomatic,
	"independence":   Independence,
	"secedes":        Secedes,
	"arms":           Arms,
	"stands-between": StandsBetween,
	"punishes":       Punishes,
	"inspiring":      Inspiring,
	"goes-away":      GoesAway,
	"judges-deed":    JudgesDeed,
	"admits":         Admits,
	"joining":        Joining,
	"lifts":          Lifts,
	"throws":         Throws,
	"tells-to":       TellsTo,
	"many":           Many,
	"gets":           Gets,
	"strife":         Strife,
	"severs":         Severs,
	"refuses":        Refuses,
	"makes-do":       MakesDo,
	"portfolio":      Portfolio,
	"no-portfolio":   NoPortfolio,
	"which-time":     WhichTime,
	"series":         Series,
	"worth":          Worth,
	"hence":          Hence,
	"liberty":        Liberty,
	"persists":       Persists,
	"reacts":         Reacts,
	"private-field":  PrivateField,
	"covert":         Covert,
	"delegates":      Delegates,
	"prize":          Prize,
	"foes":           Foes,
	"controlled":     Controlled,
	"multitude":      Multitude,
	"offers":         Offers,
	"saying":         Saying,
	"oversight":      Oversight,
	"parties":        Parties,
	"perhaps-comes":  PerhapsComes,
	"everyone":       Everyone,
	"doings":         Doings,
	"aimed-at":       AimedAt,
	"mutual":         Mutual,
	"steady":         Steady,
	"urging":         Urging,
	"grants":         Grants,
	"deliberates":    Deliberates,
	"recalls":        Recalls,
	"seats":          Seats,
	"own-man":        OwnMan,
	"protests":       Protests,
	"expulsion":      Expulsion,
	"jointly":        Jointly,
	"binds":          Binds,
	"made-to":        MadeTo,
	"hands-out":      HandsOut,
	"unaligned":      Unaligned,
	"sits-on":        SitsOn,
	"defeats":        Defeats,
	"ballot":         Ballot,
	"lesser-vote":    LesserVote,
	"imposes":        Imposes,
	"cancellation":   Cancellation,
	"comes-after":    ComesAfter,
	"gladdens":       Gladdens,
	"waylays":        Waylays,
	"gathered":       Gathered,
	"avows":          Avows,
	"trades":         Trades,
	"captive":        Captive,
	"holds-captive":  HoldsCaptive,
	"halts":          Halts,
	"league-kind":    LeagueKind,
	"absent":         Absent,
	"particles":      Particles,
	"after-all":      AfterAll,
	"holds":          Holds,
	"harms":          Harms,
	"fakes":          Fakes,
	"sees":           Sees,
	"needs":          Needs,
	"strives":        Strives,
	"despite":        Despite,
	"intervenes":     Intervenes,
	"excepting":      Excepting,
	"stands-aside":   StandsAside,
	"outsider":       Outsider,
	"objects":        Objects,
	"hitch":          Hitch,
	"brings":         Brings,
	"rumours":        Rumours,
	"proposed":       Proposed,
	"left-to-do":     LeftToDo,
	"currency":       Currency,
	"disposed":       Disposed,
	"assails":        Assails,
	"goes-on":        GoesOn,
}

// In says whether a word, by its number, is on a list.
func (l *Lexicon) In(list List, word int32) bool { return slices.Contains(l.lists[list], word) }

func (l *Lexicon) listRow(c []string) error {
	at, ok := listNames[c[0]]
	if !ok {
		return unknown("list", c[0], listNames)
	}
	for _, word := range list(c[1]) {
		n := l.Lookup(word)
		if n == 0 {
			return fmt.Errorf("%q is no word of the dictionaries", word)
		}
		if err := l.once(c[0], word); err != nil {
			return err
		}
		l.lists[at] = append(l.lists[at], n)
	}
	return nil
}
