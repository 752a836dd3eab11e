package export

// Family is a kind of relation as people think of it, with the colour it is
// drawn in everywhere. The colours are Okabe and Ito's, which the colour-blind
// can tell apart; Dash tells the families apart in black and white.
type Family struct {
	Name  string // "alliance"
	Says  string // for the legend
	Color string // #rrggbb
	Dash  string // SVG stroke-dasharray, "" is a full line
	Width float64
	Pull  float64 // how strongly the layout draws its ends together
	Types []string
}

// Families in the order of the legend: the ones that say who stands with whom
// come first.
var Families = []Family{
	{"alliance", "Stands with", "#009e73", "", 3, 2.2, []string{"TREATY_ALLY", "STRATEGIC_PARTNER", "SIGNED_AGREEMENT_WITH", "SUPPORTS", "AIDS", "RECOGNIZES"}},
	{"conflict", "Stands against", "#d55e00", "", 3, 0.25, []string{"INVADED", "AT_WAR_WITH", "THREATENED", "CONDEMNED"}},
	{"sanction", "Sanctions, warrants, broken ties", "#cc79a7", "8 4", 2.5, 0.25, []string{"SANCTIONED_BY", "WANTED_BY", "SEVERED_TIES_WITH", "EXPELLED_DIPLOMATS_OF"}},
	{"attendance", "Takes part or hosts", "#0072b2", "", 2, 0.9, []string{"ATTENDS", "HOSTS"}},
	{"diplomacy", "Talks, visits, envoys", "#56b4e9", "6 3", 2, 0.7, []string{"NEGOTIATES_WITH", "MEDIATES_BETWEEN", "MET_WITH", "VISITED", "ACCREDITED_TO"}},
	{"office", "Holds office, belongs to", "#8d97a5", "", 1.5, 1.6, []string{"REPRESENTS", "FORMERLY_REPRESENTED", "MEMBER_OF", "PART_OF"}},
	{"place", "Place and occasion", "#b39b5c", "2 3", 1.5, 1, []string{"HELD_IN", "LOCATED_IN", "MARKS"}},
	{"evidence", "Evidence", "#c4c8cf", "1 3", 1, 0.5, []string{"SUBJECT", "OBJECT", "EVIDENCED_BY", "IN", "FROM", "ATTRIBUTED_TO", "MENTIONED_IN"}},
}

var familyOf = func() map[string]*Family {
	m := map[string]*Family{}
	for i := range Families {
		for _, t := range Families[i].Types {
			m[t] = &Families[i]
		}
	}
	return m
}()

var otherFamily = Family{Name: "other", Says: "Other", Color: "#8d97a5", Width: 1.5, Pull: 1}

// FamilyOf is the family of a relation; one it does not know is "other".
func FamilyOf(relation string) *Family {
	if f := familyOf[relation]; f != nil {
		return f
	}
	return &otherFamily
}

// Look is how a kind of node is drawn.
type Look struct {
	Kind  string // a label
	Says  string // for the legend, in the plural
	Color string
	Size  float64 // diameter in pixels in the Browser, twice that of the drawings' radius
	Shape string  // Graphviz's name
}

// Looks in the order of the legend. Leaders are persons set apart.
var Looks = []Look{
	{"State", "States", "#1f4e79", 60, "circle"},
	{"Leader", "Heads of state and government", "#b45309", 48, "ellipse"},
	{"Person", "Other people", "#d9a441", 42, "ellipse"},
	{"Organization", "Organizations", "#5b4b8a", 50, "box"},
	{"Bloc", "Blocs", "#3f7d74", 56, "octagon"},
	{"Event", "Events", "#0b6fb8", 60, "diamond"},
	{"Place", "Places", "#7a6a4f", 40, "house"},
	{"Article", "Articles", "#4b5563", 44, "note"},
	{"Dataset", "Datasets", "#4b5563", 44, "cylinder"},
	{"Sentence", "Sentences", "#9ca3af", 32, "plaintext"},
	{"Claim", "Claims", "#be7a97", 36, "component"},
}

var otherLook = Look{Kind: "", Says: "Other", Color: "#6b7280", Size: 40, Shape: "ellipse"}

// LookOf is how a node of these labels is drawn.
func LookOf(labels []string) *Look {
	found := &otherLook
	for _, l := range labels {
		for i := range Looks {
			if Looks[i].Kind == l && (found == &otherLook || l == "Leader") {
				found = &Looks[i]
			}
		}
	}
	return found
}
