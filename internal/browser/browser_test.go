package browser

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"diplograph/internal/cypher"
	"diplograph/internal/model"
)

func TestStyleNamesEveryLabelAndRelation(t *testing.T) {
	style := Style()
	for _, l := range []string{"State", "Person", "Leader", "Organization", "Bloc", "Event", "Place", "Article", "Dataset", "Sentence", "Claim"} {
		if !strings.Contains(style, "node."+l+" {") {
			t.Errorf("no style for %s", l)
		}
	}
	for _, r := range model.Relations {
		if !strings.Contains(style, "relationship."+string(r.Relation)+" {") {
			t.Errorf("no style for %s", r.Relation)
		}
	}
	if strings.Contains(style, "/*") || strings.Contains(style, "//") {
		t.Error("the style has comments, which Browser does not read")
	}
}

func TestScriptsHoldEveryStoredQuery(t *testing.T) {
	queries, err := cypher.Queries()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := Scripts(&b, queries); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	if len(z.File) != len(queries) {
		t.Errorf("%d scripts for %d queries", len(z.File), len(queries))
	}
}

func TestGuideHasSixSlides(t *testing.T) {
	if n := strings.Count(Guide(), "<slide"); n != 6 {
		t.Errorf("%d slides", n)
	}
}
