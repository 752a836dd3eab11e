package lexicon

import (
	"io/fs"
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
		{"heads.tsv", "house\tpalace\n", `heads.tsv:1: unknown kind "house"`},
		{"verb-classes.tsv", "bare\tvrzl\n", `verb-classes.tsv:1: "vrzl" is no verb of verbs.tsv`},
		{"verbs.tsv", "go\twent\tgone\tgoing\tgoes\toften\n", `verbs.tsv:1: weight "often" is not a number`},
		{"blocs.tsv", "bloc:west\tthe West\nbloc:west\tthe Occident\n", `blocs.tsv:2: id "bloc:west" appears twice`},
		{"offices.tsv", "office:x\tx\t\t\t\tATLANTIS\n", `offices.tsv:1: unknown state "ATLANTIS"`},
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
