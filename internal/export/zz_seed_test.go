package export

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

func TestZZSeed(t *testing.T) {
	raw, _ := os.ReadFile("/work/shared/eval/dev/00-seed.json")
	text, _ := os.ReadFile("/work/main/seeds/victory-day-parade.txt")
	var gold struct {
		Entities []struct{ Name, Type string; Aliases []string }
		Triples  []struct{ S, R, O, Evidence, Polarity, Time, Role string }
	}
	json.Unmarshal(raw, &gold)
	iso := map[string][2]string{"Russia": {"RUS", "RU"}, "China": {"CHN", "CN"}, "North Korea": {"PRK", "KP"}, "South Korea": {"KOR", "KR"}, "Slovakia": {"SVK", "SK"}, "Belarus": {"BLR", "BY"}, "Iran": {"IRN", "IR"}, "Indonesia": {"IDN", "ID"}, "Ukraine": {"UKR", "UA"}, "Italy": {"ITA", "IT"}, "San Marino": {"SMR", "SM"}, "Myanmar": {"MMR", "MM"}, "Japan": {"JPN", "JP"}}
	a := model.Article{ID: model.ArticleID(string(text)), Source: "seed", Title: "Putin, Kim Jong Un to attend Chinese parade in show of defiance to the West", Published: "2025-08-28", Publisher: "News agency", Text: string(text)}
	r := model.Reading{Article: a}
	id := map[string]string{}
	leaders := "Vladimir Putin Kim Jong Un Xi Jinping Robert Fico Aleksandr Lukashenko Masoud Pezashkian Prabowo Subianto"
	for _, e := range gold.Entities {
		slug := strings.ToLower(strings.ReplaceAll(e.Name, " ", "-"))
		x := model.Entity{Name: e.Name, Type: model.EntityType(e.Type), Aliases: e.Aliases}
		switch e.Type {
		case "State":
			x.ID, x.ISO2 = iso[e.Name][0], iso[e.Name][1]
		case "Person":
			x.ID = "person:" + slug
			x.Leader = strings.Contains(leaders, e.Name)
		case "Organization":
			x.ID = "org:" + slug
			if e.Name == "West" {
				x.Type, x.ID, x.Name = "Bloc", "bloc:west", "the West"
			}
			x.Acronym = map[string]string{"European Union": "EU", "United Nations": "UN", "International Criminal Court": "ICC", "United Nations Security Council": "UNSC"}[e.Name]
		case "Event":
			x.ID = "event:" + slug
			if strings.HasPrefix(e.Name, "Victory") {
				x.Date, x.Kind, x.Details = "2025-09-03", "parade", map[string]string{"headsOfState": "26"}
			}
		case "Place":
			x.ID = "place:" + slug
		}
		id[e.Name] = x.ID
		r.Entities = append(r.Entities, x)
	}
	for i, s := range strings.Split(string(text), "\n\n") {
		at := strings.Index(string(text), s)
		r.Sentences = append(r.Sentences, model.Sentence{Index: i, Start: at, End: at + len(strings.TrimSpace(s))})
	}
	for _, tr := range gold.Triples {
		c := model.Claim{Article: a.ID, Subject: id[tr.S], Relation: model.Relation(tr.R), Object: id[tr.O], Polarity: model.Polarity(tr.Polarity), Status: "current", Confidence: 0.9, Rule: "gold", Role: tr.Role}
		if tr.R == "ATTENDS" || tr.R == "HOSTS" { c.Status = "planned" }
		if strings.HasPrefix(tr.R, "FORMERLY") || tr.R == "VISITED" || tr.R == "INVADED" || tr.R == "ACCREDITED_TO" { c.Status = "past" }
		if strings.HasPrefix(tr.Time, "since ") { c.Since = tr.Time[6:] }
		if tr.Time == "2022" || tr.Time == "2024" { c.Date = tr.Time }
		if tr.R == "ATTENDS" { c.Date = "2025-09-03"; c.AttributedTo = "person:hong-lei" }
		for _, s := range r.Sentences {
			if strings.Contains(string(text)[s.Start:s.End], tr.Evidence[:20]) {
				c.Sentence = s.Index
				last := strings.Fields(tr.S)
				w := strings.Index(string(text)[s.Start:s.End], last[len(last)-1])
				if w < 0 { w = 0 }
				c.Start, c.End = s.Start+w, min(s.End, s.Start+w+60)
				for string(text)[c.End-1] != ' ' && c.End < s.End { c.End++ }
			}
		}
		if c.Subject == "" || c.Object == "" { t.Log("skip", tr); continue }
		r.Claims = append(r.Claims, c)
	}
	neg := model.Claim{Article: a.ID, Subject: "bloc:west", Relation: "ATTENDS", Object: "event:victory-day-parade", Polarity: "negated", Status: "planned", Confidence: 0.8, Rule: "gold", Sentence: 2, Start: r.Sentences[2].Start, End: r.Sentences[2].Start + 30}
	r.Claims = append(r.Claims, neg)
	if err := graph.Check(r); err != nil { t.Log(err) }
	g := Of(graph.Build([]model.Reading{r}), a.Title, true)
	f, _ := Find("html")
	var b bytes.Buffer
	if err := f.Write(&b, g); err != nil { t.Fatal(err) }
	os.WriteFile("/tmp/seed.html", b.Bytes(), 0o644)
	b.Reset()
	f, _ = Find("svg")
	if err := f.Write(&b, Of(graph.Build([]model.Reading{r}), a.Title, false)); err != nil { t.Fatal(err) }
	os.WriteFile("/tmp/seed.svg", b.Bytes(), 0o644)
	b.Reset()
	f, _ = Find("html")
	if err := f.Write(&b, Of(hostile(), "hostile", true)); err != nil { t.Fatal(err) }
	os.WriteFile("/tmp/hostile.html", b.Bytes(), 0o644)
}
