package parse_test

import (
	"strings"
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/parse"
	"diplograph/internal/parse/parsetest"
	"diplograph/internal/syntax"
	"diplograph/internal/text"
)

// members writes the members of a list: "Kenya + not Somalia".
func members(s *syntax.Sentence, np int32) string {
	if np < 0 {
		return "-"
	}
	var names []string
	for _, m := range s.Members(np, nil) {
		name := s.Text(s.NPs[m].First, s.NPs[m].Last)
		if first := s.NPs[m].First; s.NPs[m].Neg && first > s.First && s.Tag(first-1) == syntax.Neg {
			name = "not " + name
		}
		names = append(names, name)
	}
	return strings.Join(names, " + ")
}

// written writes a clause as testdata/clauses.txt does.
func written(s *syntax.Sentence, c int32) string {
	cl := &s.Clauses[c]
	v := &s.Verbs[cl.Verb]
	verb := s.Text(v.First, v.Last)
	if v.Passive {
		verb += " (passive)"
	}
	if v.Neg {
		verb += " (not)"
	}
	out := cl.Kind.String() + ": " + members(s, cl.Subj) + " | " + verb + " | " + members(s, cl.Obj)
	for np := range s.NPs {
		if n := &s.NPs[np]; n.Clause == c && n.Prep != 0 && n.Lead == int32(np) {
			out += " | " + s.Doc.Of(int(n.First-1)) + " " + members(s, int32(np))
		}
	}
	return out
}

// TestClauses reads the sentences of testdata/clauses.txt: each construction's
// clauses are those written below it, and no others.
func TestClauses(t *testing.T) {
	l, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	p := parse.New(l)
	parsetest.Check(t, "testdata/clauses.txt", func(d *text.Document) (got []string) {
		for _, s := range p.Parse(d) {
			for c := range s.Clauses {
				got = append(got, written(s, int32(c)))
			}
		}
		return got
	})
}

// FuzzParse parses any bytes: what the parser links lies inside the sentence,
// and no list goes round in a circle.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"", "Putin, Kim to attend Chinese parade", "Russia, which, after, that, said who",
		"To the list — Kenya, Ghana, — and, for, A; B, its; as did, nor", "\"\" ' “ ” ((( ))) $ % $4 US$5bn 1,0",
		"has has had been being been", "and and or nor neither both either", strings.Repeat("Iran and ", 700) + "left", "\xff\xfe\x00and\x80",
	} {
		f.Add(seed)
	}
	l, err := lexicon.Default()
	if err != nil {
		f.Fatal(err)
	}
	p := parse.New(l)
	f.Fuzz(func(t *testing.T, in string) {
		if len(in) > 1<<14 {
			return
		}
		for _, s := range p.Parse(text.Split(in)) {
			nps, clauses := int32(len(s.NPs)), int32(len(s.Clauses))
			for np := range s.NPs {
				n := &s.NPs[np]
				if n.First < s.First || n.Last > s.Last || n.First >= n.Last {
					t.Fatalf("noun phrase %d is tokens %d to %d of %d to %d", np, n.First, n.Last, s.First, s.Last)
				}
				for _, x := range [...]int32{n.PossNP, n.Up, n.Appos, n.Next, n.Lead, n.Like} {
					if x < -1 || x >= nps {
						t.Fatalf("noun phrase %d links to %d of %d", np, x, nps)
					}
				}
				if n.Clause >= clauses {
					t.Fatalf("noun phrase %d is in clause %d of %d", np, n.Clause, clauses)
				}
				seen := make(map[int32]bool)
				for _, m := range s.Members(int32(np), nil) {
					if seen[m] {
						t.Fatalf("noun phrase %d is twice in a list", m)
					}
					seen[m] = true
				}
			}
			for c := range s.Clauses {
				cl := &s.Clauses[c]
				for _, x := range [...]int32{cl.Subj, cl.Obj, cl.Obj2, cl.GovNP} {
					if x < -1 || x >= nps {
						t.Fatalf("clause %d links to noun phrase %d of %d", c, x, nps)
					}
				}
				if cl.Gov >= clauses || cl.Like >= clauses || cl.Verb < 0 || int(cl.Verb) >= len(s.Verbs) {
					t.Fatalf("clause %d: gov %d like %d verb %d", c, cl.Gov, cl.Like, cl.Verb)
				}
			}
		}
	})
}
