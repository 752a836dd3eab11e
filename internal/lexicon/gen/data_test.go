package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// columns of every table in internal/lexicon/data that this package writes or
// that is compiled by hand after the same pattern.
var columns = map[string][]string{
	"states.tsv":       {"id", "iso2", "name", "official", "capital", "region", "names", "demonyms", "people", "metonyms", "from", "until"},
	"orgs.tsv":         {"id", "name", "acronym", "kind", "names", "partof"},
	"blocs.tsv":        {"id", "name", "adjectives", "names", "regions"},
	"places.tsv":       {"id", "name", "names", "state", "kind", "population"},
	"leaders.tsv":      {"id", "name", "names", "of", "office", "since", "until"},
	"offices.tsv":      {"id", "lemma", "plural", "kind", "names", "states"},
	"events.tsv":       {"lemma", "plural", "kind"},
	"named-events.tsv": {"id", "name", "names", "kind", "date"},
	"verbs.tsv":        {"lemma", "past", "participle", "gerund", "third", "weight"},
}

func read(t *testing.T, file string) []row {
	t.Helper()
	rows, err := readTable(filepath.Join("..", "data", file), columns[file]...)
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) == 0 {
		t.Fatalf("%s is empty", file)
	}
	return rows
}

func TestTablesAreComplete(t *testing.T) {
	for file, cells := range columns {
		rows := read(t, file)
		seen := map[string]bool{}
		for _, r := range rows {
			id := r[cells[0]]
			if id == "" || r[cells[1]] == "" && file != "states.tsv" && file != "events.tsv" {
				t.Errorf("%s: %q has an empty id or name", file, id)
			}
			if seen[id] && file != "leaders.tsv" {
				t.Errorf("%s: %s appears twice", file, id)
			}
			for _, cell := range r {
				if strings.Contains(cell, "; ;") || strings.HasSuffix(cell, ";") || strings.Contains(cell, "&amp") {
					t.Errorf("%s: %s: malformed cell %q", file, id, cell)
				}
			}
			seen[id] = true
		}
	}
}

func TestReferencesExist(t *testing.T) {
	known := map[string]bool{"": true}
	for _, r := range read(t, "states.tsv") {
		known[r["id"]] = true
	}
	for _, r := range read(t, "places.tsv") {
		if !known[r["state"]] {
			t.Errorf("%s lies in unknown state %q", r["id"], r["state"])
		}
	}
	orgs := read(t, "orgs.tsv")
	for _, r := range orgs {
		known[r["id"]] = true
	}
	for _, r := range orgs {
		if !known[r["partof"]] {
			t.Errorf("%s is part of unknown %q", r["id"], r["partof"])
		}
	}
	for _, r := range read(t, "leaders.tsv") {
		if !known[r["of"]] {
			t.Errorf("%s leads unknown %q", r["id"], r["of"])
		}
	}
}

func TestEveryStateCanBeNamed(t *testing.T) {
	capitals := map[string]bool{}
	for _, r := range read(t, "places.tsv") {
		if r["kind"] == "capital" {
			capitals[r["state"]] = true
		}
	}
	for _, r := range read(t, "states.tsv") {
		if r["name"] == "" || r["official"] == "" || r["capital"] == "" || r["region"] == "" {
			t.Errorf("%s: name %q, official name %q, capital %q, region %q: none may be empty", r["id"], r["name"], r["official"], r["capital"], r["region"])
		}
		if r["until"] == "" && !capitals[r["id"]] {
			t.Errorf("%s: no capital among the places", r["id"])
		}
		if r["iso2"] != "" && r["demonyms"] == "" && r["people"] == "" {
			t.Errorf("%s: no demonym", r["id"])
		}
	}
}

// TestUnitedNations wants CLDR's list of the 193 members, and runs where the
// sources have been fetched.
func TestUnitedNations(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("sources", "cldr", "supplemental", "territoryContainment.json"))
	if err != nil {
		t.Skip("no sources here; sh fetch.sh sources fetches them")
	}
	var containment struct {
		Supplemental struct {
			TerritoryContainment map[string]struct {
				Contains []string `json:"_contains"`
			}
		}
	}
	if err := json.Unmarshal(data, &containment); err != nil {
		t.Fatal(err)
	}
	members := containment.Supplemental.TerritoryContainment["UN"].Contains
	if len(members) != 193 {
		t.Fatalf("%d members of the United Nations; want 193", len(members))
	}
	var have []string
	for _, r := range read(t, "states.tsv") {
		have = append(have, r["iso2"])
	}
	for _, iso2 := range members {
		if !slices.Contains(have, iso2) {
			t.Errorf("United Nations member %s is missing", iso2)
		}
	}
}

func TestVerbForms(t *testing.T) {
	verbs := map[string]row{}
	for _, r := range read(t, "verbs.tsv") {
		verbs[r["lemma"]] = r
	}
	for lemma, want := range map[string][4]string{
		"ban":       {"banned", "banned", "banning", "bans"},
		"travel":    {"travelled; traveled", "travelled; traveled", "travelling; traveling", "travels"},
		"recognise": {"recognised", "recognised", "recognising", "recognises"},
		"recognize": {"recognized", "recognized", "recognizing", "recognizes"},
		"withdraw":  {"withdrew", "withdrawn", "withdrawing", "withdraws"},
		"expel":     {"expelled", "expelled", "expelling", "expels"},
		"die":       {"died", "died", "dying", "dies"},
		"agree":     {"agreed", "agreed", "agreeing", "agrees"},
		"refer":     {"referred", "referred", "referring", "refers"},
		"visit":     {"visited", "visited", "visiting", "visits"},
		"veto":      {"vetoed", "vetoed", "vetoing", "vetoes"},
	} {
		r := verbs[lemma]
		if got := [4]string{r["past"], r["participle"], r["gerund"], r["third"]}; got != want {
			t.Errorf("%s: %v; want %v", lemma, got, want)
		}
	}
}
