package naming_test

import (
	"testing"

	"diplograph/internal/lexicon"
	"diplograph/internal/naming"
)

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"Woo Won-shik": "woo-won-shik", "Nicolás Maduro": "nicolas-maduro", "  Xi  Jinping ": "xi-jinping", "Côte d'Ivoire": "cote-divoire",
	} {
		if got := naming.Slug(name); got != want {
			t.Errorf("the slug of %q is %q, want %q", name, got, want)
		}
	}
}

func TestAlike(t *testing.T) {
	for _, c := range []struct {
		a, b  string
		slack int
		want  bool
	}{
		{"Aleksander Melnyk", "Alexander Melnyk", 1, true},
		{"Alex Melnyk", "Alexander Melnyk", 0, true},
		{"Rakesh Kumar", "Raveesh Kumar", 0, false},
		{"Louis XV", "Louis XVI", 1, false},
		{"Cho Hyun", "Cho Hyungsik", 0, false},
	} {
		if got := naming.Alike(naming.Tokens(c.a), naming.Tokens(c.b), c.slack); got != c.want {
			t.Errorf("%s and %s are alike: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

func TestNameLooksLike(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	n := naming.NewNativity(lex)
	for _, c := range []struct{ name, like, unlike string }{
		{"Phan Quang Huy", "VNM", "USA"},
		{"Jovana Stojanović", "SRB", "THA"},
		{"Levan Kobakhidze", "GEO", "RUS"},
		{"Kyaw Zin Htut", "MMR", "GBR"},
		{"Ahmed Ould Sidi", "MRT", "FRA"},
		{"Takeshi Yamamoto", "JPN", "CHN"},
	} {
		if a, b := n.Like(naming.LetterPairs(c.name), lex.Index(c.like)), n.Like(naming.LetterPairs(c.name), lex.Index(c.unlike)); a <= b {
			t.Errorf("%s: %.2f like %s, %.2f like %s", c.name, a, c.like, b, c.unlike)
		}
	}
	if got := n.Like(naming.LetterPairs(""), lex.Index("FRA")); got > 1 || got < -1 {
		t.Errorf("no name is %.2f like one of France", got)
	}
}

func TestOfFather(t *testing.T) {
	const son = "Salman bin Abdulaziz Al Saud"
	for name, want := range map[string]bool{"Abdulaziz Al Saud": true, "Abdulaziz": false, "bin Abdulaziz Al Saud": false, "Salman Al Saud": false} {
		if got := naming.OfFather(name, son); got != want {
			t.Errorf("OfFather(%q, %q) = %v", name, son, got)
		}
	}
}
