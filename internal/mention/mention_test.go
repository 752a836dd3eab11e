package mention_test

import (
	"slices"
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/mention"
	"diplograph/internal/model"
	"diplograph/internal/parse"
	"diplograph/internal/text"
)

// read resolves an article of 14 May 2024.
func read(t *testing.T, article string) *mention.Document {
	t.Helper()
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	d := text.Split(article)
	return mention.NewResolver(l).Resolve(d, parse.New(l).Parse(d), "2024-05-14")
}

// names are the names of entities, in order.
func names(d *mention.Document, entities []int32) string {
	var out []string
	for _, e := range entities {
		out = append(out, d.Entities[e].Name)
	}
	return strings.Join(out, ", ")
}

// find is what the last noun phrase of those words stands for.
func find(t *testing.T, d *mention.Document, words string) mention.Ref {
	t.Helper()
	for i, s := range slices.Backward(d.Sentences) {
		for np := range slices.Backward(s.NPs) {
			if s.Text(s.NPs[np].First, s.NPs[np].Last) == words {
				return d.Refs[i][np]
			}
		}
	}
	t.Fatalf("no noun phrase %q in %v", words, d.Sentences)
	return mention.Ref{}
}

// TestWhoIsMeant asks for whom the last noun phrase of those words stands.
func TestWhoIsMeant(t *testing.T) {
	for _, c := range []struct{ text, words, want string }{
		// By name, also where a word has another meaning.
		{"Slovakia spoke.", "Slovakia", "Slovakia"},
		{"Turkey recalled its envoy.", "Turkey", "Turkey"},
		{"The farm sold a turkey.", "a turkey", ""},
		{"The African Union and the AU commission met.", "The African Union", "African Union"},
		// By seat and by those who act.
		{"Beijing condemned the raid.", "Beijing", "China"},
		{"The Kremlin said so.", "The Kremlin", "Russia"},
		{"Chilean officials left.", "Chilean officials", "Chile"},
		{"The Chilean government fell.", "The Chilean government", "Chile"},
		{"Three Iranians were arrested.", "Three Iranians", ""},
		{"The Iranians left the talks.", "The Iranians", "Iran"},
		// People no dictionary has: by title, then by surname and pronoun.
		{"Peruvian Foreign Minister Ana Quispe came. Quispe spoke.", "Quispe", "Ana Quispe"},
		{"Peruvian Foreign Minister Ana Quispe came. She spoke.", "She", "Ana Quispe"},
		{"Ana Quispe, the foreign minister of Peru, came. The minister spoke.", "The minister", "Ana Quispe"},
		{"Kenyan President James Mwangi met Ana Quispe, Peru's foreign minister. The Kenyan president left.", "The Kenyan president", "James Mwangi"},
		// A surname alone, of who governed at the time told, also where it is a word.
		{"In 1978 Carter went to Cairo.", "Carter", "Jimmy Carter"},
		{"In 1966, Johnson met Kosygin.", "Johnson", "Lyndon B. Johnson"},
		{"Johnson went to Kyiv in 2022.", "Johnson", "Boris Johnson"},
		{"Clinton hosted Arafat in 1998.", "Clinton", "Bill Clinton"},
		{"Roosevelt met Churchill again in 1944.", "Roosevelt", "Franklin D. Roosevelt"},
		{"Egypt, Israel and the U.S. spoke in 1978 of what Sadat and Begin wanted.", "Begin", "Menachem Begin"},
		{"The U.S. hoped in 1978 that Cook would come.", "Cook", ""},
		{"Russia rejected the report. Mr Lavrov will go to Egypt.", "Mr Lavrov", "Sergei Lavrov"},
		{"Peru rejected the report. Mr Lavrov will go to Egypt.", "Mr Lavrov", "Lavrov"},
		// Several together, and the one or the other.
		{"Peruvian President Luis Prado met Chilean President Eva Rojas. The two leaders spoke.", "The two leaders", "Luis Prado, Eva Rojas"},
		{"Peru and Chile signed a treaty. The two countries spoke.", "The two countries", "Peru, Chile"},
		{"Peru and Chile spoke. The former protested.", "The former", "Peru"},
		{"Peru and Chile spoke. The latter protested.", "The latter", "Chile"},
		// Descriptions.
		{"Peru spoke. The country left.", "The country", "Peru"},
		{"Peru met the European Union. The bloc left.", "The bloc", "European Union"},
		{"Peruvian President Luis Prado spoke. His country left.", "His country", "Peru"},
		{"Canada condemned the Hamas militant group.", "the Hamas militant group", "Hamas"},
		{"Canada praised the Hamas youth group.", "the Hamas youth group", ""},
	} {
		d := read(t, c.text)
		if got := names(d, find(t, d, c.words).Actors); got != c.want {
			t.Errorf("%s\n%q is %q, want %q", c.text, c.words, got, c.want)
		}
	}
}

// TestOffices asks who holds, held or will hold what.
func TestOffices(t *testing.T) {
	for article, want := range map[string]string{
		"Peruvian Foreign Minister Ana Quispe spoke.":                          "Ana Quispe | Foreign Minister | Peru",
		"Ana Quispe, foreign minister of Peru, spoke.":                         "Ana Quispe | foreign minister | Peru",
		"Former Peruvian president Luis Prado spoke.":                          "Luis Prado | president | Peru | former",
		"President-elect Luis Prado of Peru spoke.":                            "Luis Prado | President-elect | Peru | planned",
		"Peru's ambassador to Chile, Luis Prado, spoke.":                       "Luis Prado | ambassador | Peru | to Chile",
		"World Health Organization (WHO) Director-General Eva Keller spoke.":   "Eva Keller | Director-General | World Health Organization",
		"Israel's chess champion Avi Peled spoke.":                             "",
		"The Chilean writer Eva Rojas spoke to the presidents of her country.": "",
	} {
		d := read(t, article)
		var got []string
		for _, o := range d.Offices {
			line := d.Entities[o.Person].Name + " | " + o.Role + " | " + d.Entities[o.Owner].Name
			switch {
			case o.Target >= 0:
				line += " | to " + d.Entities[o.Target].Name
			case o.Former:
				line += " | former"
			case o.Planned:
				line += " | planned"
			}
			got = append(got, line)
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%s\nthe offices are %q, want %q", article, got, want)
		}
	}
}

// TestOneEntity wants one entity for all the ways a text names it, and two for
// two that only look alike.
func TestOneEntity(t *testing.T) {
	for _, c := range []struct {
		text string
		kind model.EntityType
		want string
	}{
		{"Volodymyr Zelenskyy spoke. Zelensky left. President Zelenskiy returned.", model.Person, "Volodymyr Zelensky"},
		{"Peruvian President Luis Prado met his brother, Senator Juan Prado of Peru.", model.Person, "Luis Prado, Juan Prado"},
		{"The summit in Lima began. The Lima summit ended.", model.Event, "Lima summit"},
		{"The talks in Lima failed, and the funeral in Quito began.", model.Event, "talks, funeral"},
		{"North Korea spoke. Pyongyang left. The DPRK returned.", model.State, "North Korea"},
		{"South Korea and North Korea spoke.", model.State, "South Korea, North Korea"},
	} {
		d := read(t, c.text)
		var found []int32
		for e := range d.Entities {
			if d.Entities[e].Type == c.kind {
				found = append(found, int32(e))
			}
		}
		if got := names(d, found); got != c.want {
			t.Errorf("%s\nof type %s there are %q, want %q", c.text, c.kind, got, c.want)
		}
	}
}

// TestAnyText wants of whatever is written that what a noun phrase stands for is an
// entity of the document.
func TestAnyText(t *testing.T) {
	for _, article := range []string{"", ".", "“”", "The The the", "president of of Peru", "He, she and they met them there.", "Mr. X, Y and Z (Peru) – the former.",
		strings.Repeat("the president of ", 50) + "Peru", "FRANCE — President\n\nof\n\nPeru", "\u202e\u0000\ufffd Xi"} {
		d := read(t, article)
		for i := range d.Refs {
			for _, ref := range d.Refs[i] {
				for _, e := range append(slices.Clone(ref.Actors), ref.Place) {
					if int(e) >= len(d.Entities) || e < -1 {
						t.Errorf("%q: a noun phrase stands for entity %d of %d", article, e, len(d.Entities))
					}
				}
			}
		}
	}
}
