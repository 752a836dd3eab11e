package icews

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// open reads the made-up table in testdata.
func open(t *testing.T) (*Reader, graph.Dataset, *os.File) {
	t.Helper()
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	f, err := os.Open("testdata/sample.tsv")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	d, err := r.Dataset("sample.tsv", f)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.Seek(0, 0); err != nil {
		t.Fatal(err)
	}
	return r, d, f
}

func TestClaims(t *testing.T) {
	r, d, f := open(t)
	if !strings.HasPrefix(d.ID, "dataset:icews-20140214-") || d.AsOf != "2014-02-14" || r.Rows != 20 {
		t.Errorf("%+v, %d rows", d, r.Rows)
	}
	var got []string
	for row, err := range r.Claims("sample.tsv", f, d) {
		if err != nil {
			t.Fatal(err)
		}
		c := row.Claim
		got = append(got, fmt.Sprintf("%d %s %s %s %s %s %s", c.Sentence, c.Subject, c.Relation, c.Object, c.Status, c.Date, c.Rule))
		if c.Article != d.ID || row.Subject.ID != c.Subject || row.Object.ID != c.Object || !strings.HasSuffix(row.Text, c.Date) {
			t.Errorf("%+v", row)
		}
	}
	want := []string{
		"1 FRA CONDEMNED MLI past 2014-02-01 cameo:111",
		"2 JPN NEGOTIATES_WITH KOR past 2014-02-02 cameo:040",
		"3 org:russian-foreign-ministry THREATENED UKR past 2014-02-02 cameo:1312",
		"4 org:kenyan-foreign-ministry SUPPORTS org:african-union past 2014-02-03 cameo:051",
		"5 org:democratic-republic-of-the-congo-police AIDS org:united-nations-security-council past 2014-02-03 cameo:070",
		"6 person:angela-merkel VISITED BRA past 2014-02-04 cameo:042",
		"7 person:barack-obama MET_WITH person:angela-merkel past 2014-02-05 cameo:043",
		"8 person:fictitia-placeholder VISITED CAN past 2014-02-05 cameo:043",
		"10 IRN SANCTIONED_BY AUS past 2014-02-07 cameo:163",
		"11 EGY MEDIATES_BETWEEN org:hamas past 2014-02-08 cameo:045",
		"12 ESP NEGOTIATES_WITH PRT planned 2014-02-09 cameo:036",
		"13 PRT NEGOTIATES_WITH ESP past 2014-02-10 cameo:046",
		"14 PSE SIGNED_AGREEMENT_WITH JOR past 2014-02-11 cameo:057",
		"20 org:party-of-imaginary-progress SUPPORTS CHL past 2014-02-14 cameo:053",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	left := map[string]int{
		nameless: 1, unknownCountry: 1, unknownName: 1, "an event that no relation stands for": 1,
		"both actors stand for one": 1, "actors of kinds that the relation does not join": 1,
	}
	if !maps.Equal(r.LeftOut, left) {
		t.Errorf("left out %v, want %v", r.LeftOut, left)
	}
}

// TestActors sees what kinds of names stand for.
func TestActors(t *testing.T) {
	r, _, _ := open(t)
	for name, want := range map[string]string{
		"United Kingdom":                             "State GBR United Kingdom",
		"Government (United Kingdom)":                "State GBR United Kingdom",
		"Foreign Affairs (United Kingdom)":           "Organization org:foreign-office Foreign Office",
		"Foreign Affairs (United States)":            "Organization org:u-s-department-of-state U.S. Department of State",
		"Foreign Affairs (Nepal)":                    "Organization org:nepali-foreign-ministry Nepali foreign ministry",
		"Government (Holy See (Vatican City State))": "State VAT Holy See",
		"Nuri al-Maliki":                             "Person person:nouri-al-maliki Nouri al-Maliki",
		"Reserve Bank of Malawi":                     "Organization org:reserve-bank-of-malawi Reserve Bank of Malawi",
		"Military (Middle East)":                     unknownCountry,
		"Protester (Thailand)":                       nameless,
		"Uhuru":                                      unknownName,
		"":                                           unknownName,
		" (":                                         nameless,
		"Government ()":                              unknownCountry,
	} {
		e, reason := r.actor(name)
		got := reason
		if reason == "" {
			got = fmt.Sprintf("%s %s %s", e.Type, e.ID, e.Name)
		}
		if got != want {
			t.Errorf("%q is %q, want %q", name, got, want)
		}
	}
}

// TestTables sees that what the tables name is in the contract and the lexicon.
func TestTables(t *testing.T) {
	r, _, _ := open(t)
	for name, e := range r.events {
		for _, relation := range e.relations {
			if _, known := relation.Info(); !known {
				t.Errorf("%s: no relation %s", name, relation)
			}
		}
		if e.code == "" || len(e.relations) == 0 || e.status != model.Past && e.status != model.Planned {
			t.Errorf("%s: %+v", name, e)
		}
	}
	for name, s := range r.sectors {
		if !s.state && (s.kind == "" || len(s.names) == 0 || s.names[0] == "") {
			t.Errorf("%s: %+v", name, s)
		}
	}
	for name, id := range r.countries {
		if e, ok := r.lex.ByID(id); !ok || e.Type != model.State {
			t.Errorf("%s: no state %s", name, id)
		}
	}
}

func TestBadTables(t *testing.T) {
	r, _, _ := open(t)
	for text, want := range map[string]string{
		"":                                   "x.tsv:1: not a table of events",
		"a,b,c\n":                            "x.tsv:1: not a table of events",
		header + "\nFrance\tConsult\tMali\n": "x.tsv:2: want subject",
		header + "\nFrance\tConsult\tMali\t2014-02-30\n": `x.tsv:2: date: "2014-02-30" is not a date`,
		header + "\n" + strings.Repeat("x", 1<<21):       "x.tsv: ",
	} {
		if _, err := r.Dataset("x.tsv", strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: %v, want %s", text, err, want)
		}
	}
}

func FuzzDataset(f *testing.F) {
	f.Add(header + "\nFrance\tConsult\tMali\t2014-02-03\n")
	f.Add(header + "\nPolice (\tConsult\t) (\t2014-02-03\r\n")
	r, err := New()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, table string) {
		d, err := r.Dataset("x", strings.NewReader(table))
		if err != nil {
			return
		}
		for row, err := range r.Claims("x", strings.NewReader(table), d) {
			if err != nil {
				t.Fatal(err)
			}
			if row.Claim.Subject == "" || row.Claim.Object == "" || row.Claim.Subject == row.Claim.Object {
				t.Errorf("%+v", row)
			}
		}
	})
}
