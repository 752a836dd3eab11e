package lexicon

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// TestErrors writes one dictionary wrong. The error names the file, the line and
// what is wrong.
func TestErrors(t *testing.T) {
	good := fstest.MapFS{}
	names, err := fs.Glob(files, "data/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			t.Fatal(err)
		}
		good[strings.TrimPrefix(name, "data/")] = &fstest.MapFile{Data: data}
	}
	for _, c := range []struct{ file, content, want string }{
		{"convening.txt", "# verbs\nmeet\tgather\n", "convening.txt:2: more than 1 columns"},
		{"events.tsv", "summit\tsummits\tsummit\n\n\tx\n", "events.tsv:3: first column is empty"},
		{"closed.tsv", "verbs\tbe\n", `closed.tsv:1: unknown class "verbs"`},
		{"heads.tsv", "house\tpalace\n", `heads.tsv:1: unknown kind "house"; want one of ` + keys(headNames)},
		{"heads.tsv", "kin\tson; daughter\nkin\tson\n", `heads.tsv:2: "son" stands twice in kin; leave one`},
		{"heads.tsv", "kin\tson; \n", `heads.tsv:1: kin has an empty word; leave out a ";"`},
		{"uses.tsv", "words\tgo\n", `uses.tsv:1: unknown use "words"; want one of ` + keys(useNames)},
		{"uses.tsv", "town\tcity; city\n", `uses.tsv:1: "city" stands twice in town; leave one`},
		{"lists.tsv", "words\tgo\n", `lists.tsv:1: unknown list "words"; want one of ` + keys(listNames)},
		{"lists.tsv", "moment\thour; hour\n", `lists.tsv:1: "hour" stands twice in moment; leave one`},
		{"lists.tsv", "moment\tvrzl\n", `lists.tsv:1: "vrzl" is no word of the dictionaries`},
		{"verb-classes.tsv", "moves\tgo\n", `verb-classes.tsv:1: unknown class "moves"; want one of ` + keys(verbClassNames)},
		{"verb-classes.tsv", "bare\tgo go\n", `verb-classes.tsv:1: "go" stands twice in bare; leave one`},
		{"verb-classes.tsv", "bare\tvrzl\n", `verb-classes.tsv:1: "vrzl" is no verb of verbs.tsv`},
		{"verbs.tsv", "go\twent\tgone\tgoing\tgoes\toften\n", `verbs.tsv:1: weight "often" is not a number`},
		{"blocs.tsv", "bloc:west\tthe West\nbloc:west\tthe Occident\n", `blocs.tsv:2: id "bloc:west" appears twice`},
		{"offices.tsv", "office:x\tx\t\tking\n", `offices.tsv:1: unknown kind "king"; want one of ` + keys(officeKinds)},
		{"offices.tsv", "office:x\tx\t\troyal\t\tATLANTIS\n", `offices.tsv:1: unknown state "ATLANTIS"`},
		{"places.tsv", "place:x\tX\t\tFRA\tcity\tmany\n", `places.tsv:1: population "many" is not a number`},
		{"gatherings.tsv", "a\tsummit\nb\tsummit\n", `gatherings.tsv:2: kind "summit" appears twice`},
	} {
		dir := fstest.MapFS{}
		for name, file := range good {
			dir[name] = file
		}
		dir[c.file] = &fstest.MapFile{Data: []byte(c.content)}
		if _, err := Load(dir); err == nil || err.Error() != c.want {
			t.Errorf("got  %v\nwant %s", err, c.want)
		}
	}
}

func keys[V any](m map[string]V) string {
	return strings.Join(slices.Sorted(maps.Keys(m)), ", ")
}

// TestLists holds the lists of words against the code: each has words and a line
// that says what it is for, and there is code that asks for it.
func TestLists(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	var classes VerbClass
	var offices OfficeVerb
	var kinds HeadKind
	var uses Use
	var traits Trait
	for i := range l.words {
		classes |= l.words[i].Class
		offices |= l.words[i].Office
		kinds |= l.words[i].Head
		uses |= l.words[i].Use
		traits |= l.words[i].Trait
	}
	asked := make(map[string]bool)
	ask := regexp.MustCompile(`(?:&(?:lexicon\.)?|\blexicon\.)(\w+)`)
	err = filepath.WalkDir("..", func(name string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			for _, m := range ask.FindAllStringSubmatch(read(t, name), -1) {
				asked[m[1]] = true
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	check := func(file, source, name string, words bool) {
		table, err := fs.ReadFile(files, "data/"+file)
		if err != nil {
			t.Fatal(err)
		}
		if !words {
			t.Errorf("%s: no word of %q; write a line of it", file, name)
		}
		if !regexp.MustCompile(`(?m)^#.*\b` + name + `: `).Match(table) {
			t.Errorf("%s: no comment says what %q is for", file, name)
		}
		constant := regexp.MustCompile(`"` + name + `": +(\w+)`).FindStringSubmatch(source)
		if !asked[constant[1]] {
			t.Errorf("%s: no code asks for %q", file, name)
		}
	}
	for name, class := range verbClassNames {
		check("verb-classes.tsv", read(t, "word.go"), name, classes&class == class)
	}
	for name, class := range officeVerbNames {
		check("office-verbs.tsv", read(t, "word.go"), name, offices&class == class)
	}
	for name, kind := range headNames {
		check("heads.tsv", read(t, "lexicon.go"), name, kinds&kind == kind)
	}
	for name, trait := range traitNames {
		check("traits.tsv", read(t, "use.go"), name, traits&trait == trait)
	}
	for name, use := range useNames {
		check("uses.tsv", read(t, "use.go"), name, uses&use == use)
	}
	for name, list := range listNames {
		check("lists.tsv", read(t, "list.go"), name, len(l.lists[list]) > 0)
	}
}

func read(t *testing.T, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}
