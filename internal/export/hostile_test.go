package export

import (
	"strings"

	"diplograph/internal/graph"
	"diplograph/internal/model"
)

// hostile is a graph of all that breaks formats: quotation marks of every
// kind, markup, right-to-left and non-Latin names, line breaks, characters
// outside the first plane, parallel edges, dates of every precision.
func hostile() graph.Graph {
	const text = "“Ünïted <script>alert('x')</script>” met \"Robert'); DROP TABLE\" in 2006; محمد بن سلمان will not visit 東京.\r\nA\tline\nbreak \\ and a backslash, a; b, c | d & e, =1+1, 𝔘 and 🇨🇳."
	a := model.Article{ID: model.ArticleID(text), Source: "hostile.txt", Title: `Tom & "Jerry" <b>`, URL: "https://example.org/a?b=1&c='2'", Publisher: "Ré, sumé", Published: "2025-09-01", Text: text}
	entity := func(id, name string, t model.EntityType, aliases ...string) model.Entity {
		return model.Entity{ID: id, Name: name, Type: t, Aliases: aliases}
	}
	r := model.Reading{
		Article:   a,
		Sentences: []model.Sentence{{Index: 0, Start: 0, End: strings.Index(text, "\r\n")}, {Index: 1, Start: strings.Index(text, "\r\n") + 2, End: len(text)}},
		Entities: []model.Entity{
			entity("CHN", "China", model.State, "PRC", "the \"Middle\" Kingdom; 中国", "a,b"),
			entity("PRK", "North Korea", model.State),
			entity("USA", "United States", model.State, "US"),
			entity("FJI", "Fiji", model.State),
			entity("JPN", "日本\nJapan", model.State, `back\slash`, "tab\tbed", "line\nbreak"),
			entity("person:script", "</script><script>alert('1')</script>", model.Person, "<img src=x onerror=alert(2)>"),
			entity("person:quotes", `"Robert'); DROP TABLE x;--" O’Neil`, model.Person),
			entity("person:محمد", "محمد بن سلمان", model.Person, "MBS"),
			entity("org:union", "Ünïon & <Co> `tick` *star* #hash", model.Organization),
			entity("event:2025-09-03-parade", "Parade \\n {{x}} ]] %d", model.Event),
			entity("place:東京", "東京 𝔘🇨🇳", model.Place),
			entity("bloc:empty", "-- {} $x ${y} =1+1", model.Bloc),
		},
	}
	byID := func(id string) *model.Entity {
		for i := range r.Entities {
			if r.Entities[i].ID == id {
				return &r.Entities[i]
			}
		}
		panic(id)
	}
	byID("person:محمد").Leader = true
	byID("person:محمد").Title = "Crown “Prince”"
	byID("CHN").ISO2, byID("CHN").Capital = "CN", "Beijing"
	byID("event:2025-09-03-parade").Date = "2025-09-03"
	byID("event:2025-09-03-parade").Kind = "parade"
	byID("event:2025-09-03-parade").Details = map[string]string{"headsOfState": "26", "onShow": "\"jets\"; <missiles>\nand more"}
	byID("org:union").Acronym, byID("org:union").Kind = "ÜU", "igo"
	claim := func(s string, rel model.Relation, o string, more func(*model.Claim)) {
		c := model.Claim{Article: a.ID, Subject: s, Relation: rel, Object: o, Polarity: model.Asserted, Status: model.Current,
			Confidence: 0.95, Rule: "test", Sentence: 0, Start: 3, End: 10}
		if more != nil {
			more(&c)
		}
		r.Claims = append(r.Claims, c)
	}
	claim("PRK", model.TreatyAlly, "CHN", nil)
	claim("PRK", model.StrategicPartner, "CHN", nil) // parallel
	claim("CHN", model.Supports, "PRK", nil)         // and the other way
	claim("PRK", model.SanctionedBy, "org:union", func(c *model.Claim) { c.Since, c.Reason = "2006", `"nuclear" weapons & <missiles>` })
	claim("USA", model.Condemned, "PRK", func(c *model.Claim) {
		c.Date, c.Status, c.Sentence, c.Start, c.End = "2025-09", model.Past, 1, r.Sentences[1].Start, r.Sentences[1].Start+6
	})
	claim("JPN", model.Condemned, "USA", func(c *model.Claim) { c.Date = "2024-02" })
	claim("FJI", model.Recognizes, "USA", nil) // a line over the 180th meridian
	claim("person:محمد", model.Attends, "event:2025-09-03-parade", func(c *model.Claim) {
		c.Status, c.Date, c.AttributedTo = model.Planned, "2025-09-03", "org:union"
	})
	claim("person:script", model.MetWith, "person:quotes", func(c *model.Claim) { c.Date, c.Topic = "2006", "a\nb\tc \\ \"d\"" })
	claim("person:script", model.Represents, "CHN", func(c *model.Claim) { c.Role, c.Until = "<b>Minister</b>", "2024-12-31" })
	claim("event:2025-09-03-parade", model.HeldIn, "place:東京", nil)
	claim("CHN", model.MemberOf, "bloc:empty", nil)
	claim("person:محمد", model.Visited, "place:東京", func(c *model.Claim) { c.Polarity = model.Negated })
	claim("JPN", model.SanctionedBy, "USA", func(c *model.Claim) { c.Polarity = model.Hypothetical })
	r.Mentions = []model.Mention{{Entity: "person:محمد", Sentence: 0, Start: 0, End: 3}}
	return graph.Build([]model.Reading{r})
}
