package lexicon

// OfficeKind is what kind of office a title names, as offices.tsv says it.
type OfficeKind string

// The kinds of offices.
const (
	HeadOfState      OfficeKind = "head-of-state"
	HeadOfGovernment OfficeKind = "head-of-government"
	Royal            OfficeKind = "royal"
	Minister         OfficeKind = "minister"
	Diplomat         OfficeKind = "diplomat" // accredited: ambassador, consul
	Envoy            OfficeKind = "envoy"    // sent for a matter: special representative
	Official         OfficeKind = "official"
	Legislator       OfficeKind = "legislator"
	Judge            OfficeKind = "judge"
	Military         OfficeKind = "military"
	Cleric           OfficeKind = "cleric"
	Spokesperson     OfficeKind = "spokesperson"
	BodyHead         OfficeKind = "org-head" // secretary-general, chairman
	PartyOfficer     OfficeKind = "party"
	CompanyOfficer   OfficeKind = "company"
	NoOffice         OfficeKind = "person" // a description that is no office: journalist, hostage
)

var officeKinds = func() map[string]bool {
	known := make(map[string]bool)
	for _, k := range [...]OfficeKind{HeadOfState, HeadOfGovernment, Royal, Minister, Diplomat, Envoy, Official, Legislator,
		Judge, Military, Cleric, Spokesperson, BodyHead, PartyOfficer, CompanyOfficer, NoOffice} {
		known[string(k)] = true
	}
	return known
}()
