// Package browser dresses Neo4j Browser for the graph: a style for every label
// and relation, a saved script for every stored query, and a guide in slides.
package browser

import (
	"archive/zip"
	_ "embed"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"diplograph/internal/cypher"
	"diplograph/internal/export"
)

//go:embed guide.html
var guide string

// The files that Write writes.
const (
	StyleFile   = "style.grass"
	ScriptsFile = "scripts.zip"
	GuideFile   = "guide.html"
)

// Style is the GraSS style sheet. Every label has a rule of its own: Browser
// takes the colour of the label that comes first in the alphabet, which for
// most nodes would be Entity. It knows no comments.
func Style() string {
	var b strings.Builder
	rule := func(selector string, properties ...string) {
		fmt.Fprintf(&b, "%s {\n", selector)
		for i := 0; i < len(properties); i += 2 {
			fmt.Fprintf(&b, "  %s: %s;\n", properties[i], properties[i+1])
		}
		b.WriteString("}\n\n")
	}
	rule("node", "diameter", "50px", "color", "#6b7280", "border-color", "#4b5563", "border-width", "2px", "text-color-internal", "#FFFFFF", "font-size", "10px")
	rule("relationship", "color", "#8d97a5", "shaft-width", "1px", "font-size", "8px", "padding", "3px", "text-color-external", "#000000", "text-color-internal", "#FFFFFF", "caption", "'<type>'")
	for _, l := range export.Looks {
		caption := "'{name}'"
		switch l.Kind {
		case "Article", "Dataset":
			caption = "'{title}'"
		case "Sentence":
			caption = "'{text}'"
		case "Claim":
			caption = "'{relation}'"
		}
		rule("node."+l.Kind, "color", l.Color, "border-color", "#FFFFFF", "text-color-internal", "#FFFFFF", "diameter", fmt.Sprintf("%gpx", l.Size), "caption", caption)
	}
	for _, f := range export.Families {
		for _, t := range f.Types {
			rule("relationship."+t, "color", f.Color, "shaft-width", fmt.Sprintf("%gpx", f.Width), "caption", "'<type>'")
		}
	}
	return b.String()
}

// Guide is the slides that Browser plays.
func Guide() string { return guide }

// Scripts writes the saved scripts as a zip: a folder a theme, a file a query.
// A parameter the query needs is set to its example above it.
func Scripts(w io.Writer, queries []cypher.Query) error {
	z := zip.NewWriter(w)
	for _, q := range queries {
		f, err := z.Create(q.Theme + "/" + q.Name + ".cypher")
		if err != nil {
			return err
		}
		if _, err := fmt.Fprintf(f, "// %s\n", q.Title); err != nil {
			return err
		}
		for _, p := range q.Params {
			if _, err := fmt.Fprintf(f, ":param %s => %s;\n", p.Name, literal(p)); err != nil {
				return err
			}
		}
		if _, err := fmt.Fprintf(f, "%s;\n", strings.TrimSuffix(strings.TrimSpace(q.Text), ";")); err != nil {
			return err
		}
	}
	return z.Close()
}

// literal is a value to begin with: the default, else the example.
func literal(p cypher.Param) string {
	switch v := p.Default.(type) {
	case nil:
	case string:
		return quoted(v)
	default:
		return fmt.Sprint(v)
	}
	if p.Optional || p.Example == "" {
		return "null"
	}
	if p.Type.Named() {
		// The statement wants an id, which the example's name leads to.
		return "COLLECT { MATCH (e:Entity) WHERE e.name = " + quoted(p.Example) + " OR e.id = " + quoted(p.Example) + " RETURN e.id }[0]"
	}
	if p.Type == cypher.Int || p.Type == cypher.Float || p.Type == cypher.Bool {
		return p.Example
	}
	return quoted(p.Example)
}

func quoted(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}

// Write writes style, scripts and guide into a folder, making it where it is
// missing.
func Write(dir string, queries []cypher.Query) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	var scripts strings.Builder
	if err := Scripts(&scripts, queries); err != nil {
		return err
	}
	for name, text := range map[string]string{StyleFile: Style(), GuideFile: Guide(), ScriptsFile: scripts.String()} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}
