package model

import "slices"

// Relation is the type of an edge between two entities.
type Relation string

// The relations of the contract.
const (
	Attends             Relation = "ATTENDS"
	Hosts               Relation = "HOSTS"
	HeldIn              Relation = "HELD_IN"
	LocatedIn           Relation = "LOCATED_IN"
	Represents          Relation = "REPRESENTS"
	FormerlyRepresented Relation = "FORMERLY_REPRESENTED"
	AccreditedTo        Relation = "ACCREDITED_TO"
	MemberOf            Relation = "MEMBER_OF"
	PartOf              Relation = "PART_OF"
	TreatyAlly          Relation = "TREATY_ALLY"
	StrategicPartner    Relation = "STRATEGIC_PARTNER"
	SignedAgreementWith Relation = "SIGNED_AGREEMENT_WITH"
	NegotiatesWith      Relation = "NEGOTIATES_WITH"
	MediatesBetween     Relation = "MEDIATES_BETWEEN"
	Recognizes          Relation = "RECOGNIZES"
	SeveredTiesWith     Relation = "SEVERED_TIES_WITH"
	ExpelledDiplomatsOf Relation = "EXPELLED_DIPLOMATS_OF"
	SanctionedBy        Relation = "SANCTIONED_BY"
	WantedBy            Relation = "WANTED_BY"
	Invaded             Relation = "INVADED"
	AtWarWith           Relation = "AT_WAR_WITH"
	Threatened          Relation = "THREATENED"
	Condemned           Relation = "CONDEMNED"
	Supports            Relation = "SUPPORTS"
	Aids                Relation = "AIDS"
	Visited             Relation = "VISITED"
	MetWith             Relation = "MET_WITH"
	Marks               Relation = "MARKS"
)

// RelationInfo is what the contract says of a relation.
type RelationInfo struct {
	Relation  Relation
	Symmetric bool // stored once, matched without direction
	From, To  []EntityType
	Says      string // "X ... Y" in words, for people
	Plover    string // the PLOVER event type it comes nearest to, "" where it is a state of affairs
}

var (
	actors  = []EntityType{State, Organization, Person}
	powers  = []EntityType{State, Organization}
	persons = []EntityType{Person}
	states  = []EntityType{State}
	events  = []EntityType{Event}
)

// Relations lists every relation of the contract, in its order.
var Relations = []RelationInfo{
	{Attends, false, []EntityType{Person, State, Organization}, events, "takes or will take part in", "CONSULT"},
	{Hosts, false, actors, events, "hosts", "CONSULT"},
	{HeldIn, false, events, []EntityType{Place, State}, "is held in", ""},
	{LocatedIn, false, []EntityType{Place}, []EntityType{Place, State}, "is located in", ""},
	{Represents, false, persons, powers, "holds an office of", ""},
	{FormerlyRepresented, false, persons, powers, "held an office of", ""},
	{AccreditedTo, false, persons, powers, "is or was ambassador or envoy to", ""},
	{MemberOf, false, states, []EntityType{Organization, Bloc}, "is a member of", ""},
	{PartOf, false, []EntityType{Organization}, powers, "is an organ of", ""},
	{TreatyAlly, true, states, states, "is a treaty ally of", "COOPERATE"},
	{StrategicPartner, true, states, states, "is a strategic partner of", "COOPERATE"},
	{SignedAgreementWith, true, powers, powers, "signed an agreement with", "SUPPORT"},
	{NegotiatesWith, true, actors, actors, "negotiates with", "CONSULT"},
	{MediatesBetween, false, actors, actors, "mediates for", "CONSULT"},
	{Recognizes, false, states, states, "recognizes", "SUPPORT"},
	{SeveredTiesWith, false, states, states, "severed ties with", "SANCTION"},
	{ExpelledDiplomatsOf, false, states, states, "expelled diplomats of", "SANCTION"},
	{SanctionedBy, false, actors, []EntityType{State, Organization, Bloc}, "is sanctioned by", "SANCTION"},
	{WantedBy, false, persons, powers, "is wanted by", "ACCUSE"},
	{Invaded, false, states, states, "invaded", "ASSAULT"},
	{AtWarWith, true, states, states, "is at war with", "ASSAULT"},
	{Threatened, false, actors, actors, "threatened", "THREATEN"},
	{Condemned, false, actors, actors, "condemned", "ACCUSE"},
	{Supports, false, actors, actors, "supports", "SUPPORT"},
	{Aids, false, actors, actors, "aids", "AID"},
	{Visited, false, persons, []EntityType{State, Place}, "visited", "CONSULT"},
	{MetWith, true, persons, persons, "met with", "CONSULT"},
	{Marks, false, events, events, "commemorates", ""},
}

// Info finds what the contract says of a relation.
func (r Relation) Info() (RelationInfo, bool) {
	i := slices.IndexFunc(Relations, func(x RelationInfo) bool { return x.Relation == r })
	if i < 0 {
		return RelationInfo{}, false
	}
	return Relations[i], true
}

// Symmetric says whether the relation holds both ways and is stored once.
func (r Relation) Symmetric() bool { info, _ := r.Info(); return info.Symmetric }
