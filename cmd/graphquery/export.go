package main

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"
	"time"

	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/cypher"
	"diplograph/internal/export"
	"diplograph/internal/model"
	"diplograph/internal/query"
	"diplograph/internal/row"
)

func exportCommand() *urfave.Command {
	var names []string
	var formats strings.Builder
	for _, f := range export.Formats() {
		names = append(names, f.Name)
		formats.WriteString("\n  " + f.Name + strings.Repeat(" ", 13-len(f.Name)) + f.Opens)
	}
	const category = "What to export (without these: all)"
	return &urfave.Command{
		Name:        "export",
		Usage:       "write the graph, or a part of it, for other tools",
		ArgsUsage:   " ",
		Description: "The formats, and what opens them:" + formats.String(),
		Flags: slices.Concat([]urfave.Flag{
			&urfave.StringFlag{Name: "format", Usage: "write as `FORMAT` (default: what the name after -o says, like graph.html)"},
			&urfave.StringFlag{Name: "output", Aliases: []string{"o"}, Usage: "write to `FILE`, or the folder of csv, neo4j-admin and parquet; - is standard output"},
			&urfave.BoolFlag{Name: "evidence", Usage: "add claims, sentences and sources"},
			&urfave.StringFlag{Name: "query", Category: category, Usage: "what the stored query `NAME` answers with; the page shows it in its surroundings, marked"},
			paramFlag(), queriesFlag(),
			&urfave.StringFlag{Name: "cypher", Category: category, Usage: "the entities that the statement `CYPHER` answers with, by node, id or name"},
			&urfave.StringSliceFlag{Name: "around", Category: category, Usage: "an `ENTITY` and what is near; may be given again"},
			&urfave.IntFlag{Name: "depth", Category: category, Usage: "how many `STEPS` away is near ", DefaultText: "1 with --around, 0 with --query and --cypher"},
			&urfave.StringFlag{Name: "relations", Category: category, Usage: "only edges of these `TYPES`, like TREATY_ALLY,SANCTIONED_BY"},
			&urfave.StringFlag{Name: "from", Category: category, Usage: "only edges that hold on this `DATE` or later; what has no date is left out"},
			&urfave.StringFlag{Name: "to", Category: category, Usage: "only edges that hold on this `DATE` or before"},
			&urfave.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "no notes on standard error"},
		}, cli.ConnectionFlags()),
		Action: func(c *urfave.Context) error { return exportGraph(c, names) },
	}
}

func exportGraph(c *urfave.Context, names []string) error {
	if c.NArg() > 0 {
		return cli.WithHint(cli.Usagef("export takes no argument %q", c.Args().First()), "name the file with -o")
	}
	to := c.String("output")
	format, ok := export.Find(c.String("format"))
	if !c.IsSet("format") {
		format, ok = export.ForFile(to)
	}
	switch name := c.String("format"); {
	case name == "" && !ok:
		return cli.WithHint(cli.Usagef("no format given"), "say --format and one of %s", strings.Join(names, ", "))
	case !ok:
		return cli.UnknownName(cli.Usagef("unknown format %q; want one of %s", name, strings.Join(names, ", ")), name, names)
	}
	if format.Dir() && (to == "" || to == "-") {
		return cli.WithHint(cli.Usagef("%s is several files", format.Name), "name a folder for them: -o DIR")
	}
	choice, err := chooseParts(c, format)
	if err != nil {
		return err
	}
	return withDatabase(c, func(db *query.DB) error {
		g, err := choice.graph(c, db, c.Bool("evidence") || format.Evidence)
		if err != nil {
			return err
		}
		nodes, edges := 0, 0
		g.Nodes, g.Edges = counted(g.Nodes, &nodes), counted(g.Edges, &edges)
		if err := writeGraph(c, format, to, g); err != nil {
			return err
		}
		if !c.Bool("quiet") {
			note(c, "%s, %s", quantity(nodes, "node"), quantity(edges, "edge"))
		}
		return nil
	})
}

func writeGraph(c *urfave.Context, format export.Format, to string, g export.Graph) error {
	if format.Dir() {
		return format.WriteDir(to, g)
	}
	out, err := cli.OpenOutput(to, c.App.Writer)
	if err != nil {
		return err
	}
	defer out.Close()
	if err := format.Write(out, g); err != nil {
		return err
	}
	return out.Commit()
}

// counted counts into n what passes, anew each time.
func counted[T any](all iter.Seq2[T, error], n *int) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		*n = 0
		for v, err := range all {
			if err == nil {
				*n++
			}
			if !yield(v, err) {
				return
			}
		}
	}
}

// choice is the part of the graph the user wants.
type choice struct {
	query     *cypher.Query
	given     map[string]string
	cypher    string
	around    []string
	depth     int
	relations []string // nil is all
	from, to  string   // days, "" is open
}

// chooseParts reads the flags, before a server is started for nothing.
func chooseParts(c *urfave.Context, format export.Format) (choice, error) {
	ch := choice{cypher: c.String("cypher"), around: c.StringSlice("around"), depth: c.Int("depth"), from: c.String("from"), to: c.String("to")}
	ways := 0
	for _, f := range []string{"query", "cypher", "around"} {
		if c.IsSet(f) {
			ways++
		}
	}
	if ways > 1 {
		return ch, cli.Usagef("--query, --cypher and --around each choose a part: give one of them")
	}
	if ch.depth < 0 {
		return ch, cli.Usagef("--depth: %d is less than nothing", ch.depth)
	}
	if c.IsSet("depth") && ways == 0 {
		return ch, cli.Usagef("--depth says how far around: give --around, --query or --cypher too")
	}
	for _, f := range []string{"from", "to"} {
		if s := c.String(f); s != "" {
			if _, err := time.Parse(time.DateOnly, s); err != nil {
				return ch, cli.Usagef("--%s: %q is not a date; want 2024-03-12", f, s)
			}
		}
	}
	if ch.from != "" && ch.to != "" && ch.to < ch.from {
		return ch, cli.Usagef("--to %s is before --from %s", ch.to, ch.from)
	}
	for _, r := range strings.FieldsFunc(c.String("relations"), func(r rune) bool { return r == ',' || r == ' ' }) {
		r = strings.ToUpper(r)
		if _, ok := model.Relation(r).Info(); !ok {
			var all []string
			for _, info := range model.Relations {
				all = append(all, string(info.Relation))
			}
			return ch, cli.UnknownName(cli.Usagef("--relations: unknown relation %q", r), r, all)
		}
		ch.relations = append(ch.relations, r)
	}
	var err error
	if ch.given, err = params(c); err != nil {
		return ch, err
	}
	if name := c.String("query"); name != "" {
		q, err := find(c, name)
		if err != nil {
			return ch, err
		}
		if _, err := query.Check(q, ch.given); err != nil {
			return ch, usage(err)
		}
		ch.query = &q
	}
	if !c.IsSet("depth") {
		switch {
		case len(ch.around) > 0, ch.query != nil && format.Name == "html":
			ch.depth = 1
		}
	}
	return ch, nil
}

// graph is the chosen part as a graph to write, read as it is written.
func (ch choice) graph(c *urfave.Context, db *query.DB, evidence bool) (export.Graph, error) {
	ctx := c.Context
	p := part{db: db, ctx: ctx, choice: ch}
	g := export.Graph{Title: "Who stands with whom", Evidence: evidence}
	switch {
	case ch.query != nil:
		marked, err := ch.answer(ctx, db)
		if err != nil {
			return g, err
		}
		g.Title, g.Query, g.Marked = ch.query.Title, ch.query.Name, marked
		p.chosen(marked)
	case ch.cypher != "":
		values := map[string]any{}
		for name, v := range ch.given {
			values[name] = loose(v)
		}
		if err := known(ch.cypher, values); err != nil {
			return g, err
		}
		marked, err := entitiesIn(ctx, db, query.Request{Text: ch.cypher, Params: values})
		if err != nil {
			return g, err
		}
		g.Title, g.Marked = "Answer", marked
		p.chosen(marked)
	case len(ch.around) > 0:
		marked := map[string]bool{}
		var titles []string
		for _, name := range ch.around {
			found, err := db.Resolve(ctx, "Entity", name)
			if err != nil {
				return g, err
			}
			marked[found.ID] = true
			titles = append(titles, found.Name)
		}
		g.Title = "Around " + strings.Join(titles, ", ")
		p.chosen(marked)
	}
	for range ch.depth {
		if err := p.widen(); err != nil {
			return g, err
		}
	}
	g.Nodes, g.Edges = p.nodes(evidence), p.edges(evidence)
	return g, nil
}

// answer marks what a stored query answers with: the edges and claims it rests
// on and their ends, or for one that proves nothing the entities it names.
func (ch choice) answer(ctx context.Context, db *query.DB) (map[string]bool, error) {
	bound, err := db.Bind(ctx, *ch.query, ch.given)
	if err != nil {
		return nil, usage(err)
	}
	if !ch.query.Proves {
		return entitiesIn(ctx, db, query.Request{Text: ch.query.Text, Params: bound.Params})
	}
	edges, err := db.RestsOn(ctx, query.Request{Text: ch.query.Text, Params: bound.Params})
	if err != nil {
		return nil, err
	}
	marked := map[string]bool{}
	for _, e := range edges {
		marked[e.From], marked[e.To] = true, true
		marked[export.EdgeID(e.From, e.Type, e.To)] = true
	}
	return marked, nil
}

// entitiesIn marks the entities an answer holds: as nodes, or by id or name.
func entitiesIn(ctx context.Context, db *query.DB, r query.Request) (map[string]bool, error) {
	marked, words := map[string]bool{}, map[string]bool{}
	var look func(any)
	look = func(v any) {
		switch v := v.(type) {
		case string:
			words[v] = true
		case row.Node:
			words[v.ID()] = true
		case row.Path:
			for _, n := range v.Nodes {
				look(n)
			}
			for _, r := range v.Relationships {
				marked[export.EdgeID(r.From, r.Type, r.To)] = true
			}
		case []any:
			for _, x := range v {
				look(x)
			}
		case map[string]any:
			for _, x := range v {
				look(x)
			}
		}
	}
	for r, err := range rows(ctx, db, r) {
		if err != nil {
			return nil, err
		}
		for _, v := range r.Values {
			look(v)
		}
	}
	list := make([]any, 0, len(words))
	for w := range words {
		list = append(list, w)
	}
	const named = `UNWIND $words AS w MATCH (e:Entity) WHERE e.id = w OR e.name = w RETURN DISTINCT e.id`
	for r, err := range rows(ctx, db, query.Request{Text: named, Params: map[string]any{"words": list}}) {
		if err != nil {
			return nil, err
		}
		marked[asText(r.Values[0])] = true
	}
	return marked, nil
}

// part reads the chosen part of the graph from the database.
type part struct {
	choice
	db  *query.DB
	ctx context.Context
	ids []any // of entities, sorted; nil is all
	set map[string]bool
}

func (p *part) chosen(ids map[string]bool) {
	p.set = map[string]bool{}
	for id := range ids {
		if !strings.HasPrefix(id, "edge:") {
			p.set[id] = true
		}
	}
	p.list()
}

func (p *part) list() {
	p.ids = make([]any, 0, len(p.set))
	for id := range p.set {
		p.ids = append(p.ids, id)
	}
	slices.SortFunc(p.ids, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
}

// widen adds what is one step away over edges that pass the filters.
func (p *part) widen() error {
	for r, err := range p.ask(`UNWIND $ids AS id MATCH (:Entity {id: id})-[r]-(b:Entity) WHERE ` + passes + ` RETURN DISTINCT b.id`) {
		if err != nil {
			return err
		}
		p.set[asText(r.Values[0])] = true
	}
	p.list()
	return nil
}

// The filters, in Cypher. Dates are dates or texts of the precision known: a
// day is cut to that precision before the two are compared.
const (
	passes = `($relations IS NULL OR type(r) IN $relations)
  AND ($to = '' OR coalesce(toString(r.since), toString(r.firstDate), $none) <= substring($to, 0, size(coalesce(toString(r.since), toString(r.firstDate), $none))))
  AND ($from = '' OR coalesce(toString(r.until), CASE WHEN r.since IS NULL THEN toString(r.lastDate) ELSE $forever END, '') >= substring($from, 0, size(coalesce(toString(r.until), CASE WHEN r.since IS NULL THEN toString(r.lastDate) ELSE $forever END, $none))))`
	inside = `($ids IS NULL OR (a.id IN $ids AND b.id IN $ids))`
	// kept says of a claim (c) that it is of the part: a claim that makes no
	// edge is judged by its relation and its ends alone.
	kept = `MATCH (a:Entity)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Entity) WHERE ` + inside + ` AND ($relations IS NULL OR c.relation IN $relations) `
)

func (p *part) ask(text string) iter.Seq2[row.Row, error] {
	params := map[string]any{"ids": nil, "relations": nil, "from": p.from, "to": p.to, "none": "9999-12-31", "forever": "9999-12-31"}
	if p.ids != nil {
		params["ids"] = p.ids
	}
	if p.relations != nil {
		var list []any
		for _, r := range p.relations {
			list = append(list, r)
		}
		params["relations"] = list
	}
	used := map[string]any{}
	for _, name := range cypher.Parameters(text) {
		used[name] = params[name]
	}
	return rows(p.ctx, p.db, query.Request{Text: text, Params: used})
}

func (p *part) filtered() bool { return p.relations != nil || p.from != "" || p.to != "" }

// whole says that nothing is left out: the sentences that claim nothing are
// then of the part too, for whom they mention.
func (p *part) whole() bool { return p.ids == nil && !p.filtered() }

// nodes asks for the nodes in the order in which export.Of has them.
func (p *part) nodes(evidence bool) iter.Seq2[export.Node, error] {
	entities := `MATCH (e:Entity) WHERE $ids IS NULL OR e.id IN $ids RETURN e ORDER BY e.id`
	if p.filtered() && p.ids == nil {
		entities = `MATCH (e:Entity) WHERE EXISTS { (e)-[r]-(:Entity) WHERE ` + passes + ` } RETURN e ORDER BY e.id`
	}
	asked := []string{entities}
	if evidence {
		sentences := kept + `MATCH (c)-[:EVIDENCED_BY]->(n:Sentence) WITH DISTINCT n ORDER BY n.id RETURN n`
		if p.whole() {
			sentences = `MATCH (n:Sentence) RETURN n ORDER BY n.id`
		}
		asked = append(asked,
			kept+`MATCH (c)-[:FROM]->(n:Source) WITH DISTINCT n ORDER BY n.id RETURN n {.*, text: null}, labels(n)`,
			sentences,
			kept+`WITH DISTINCT c ORDER BY c.id RETURN c`)
	}
	return func(yield func(export.Node, error) bool) {
		for _, text := range asked {
			for r, err := range p.ask(text) {
				var n export.Node
				if err == nil {
					switch v := r.Values[0].(type) {
					case row.Node:
						n = export.NodeOf(v)
					case map[string]any: // a source without its text
						n = export.NodeOf(row.Node{Labels: texts(r.Values[1]), Properties: v})
					}
				}
				if !yield(n, err) || err != nil {
					return
				}
			}
		}
	}
}

// edges asks for the edges in the order in which export.Of has them.
func (p *part) edges(evidence bool) iter.Seq2[export.Edge, error] {
	asked := []string{`MATCH (a:Entity)-[r]->(b:Entity) WHERE ` + inside + ` AND ` + passes + ` RETURN a.id, type(r), b.id, properties(r) ORDER BY a.id, type(r), b.id`}
	if evidence {
		proof := kept + `MATCH (c)-[:EVIDENCED_BY]->(s:Sentence) WITH DISTINCT s `
		if p.whole() {
			proof = `MATCH (s:Sentence) `
		}
		asked = append(asked,
			proof+`MATCH (s)-[r:IN]->(a:Source) RETURN s.id, type(r), a.id, null ORDER BY s.id`,
			proof+`MATCH (e:Entity)-[r:MENTIONED_IN]->(s) WHERE $ids IS NULL OR e.id IN $ids RETURN e.id, type(r), s.id, null ORDER BY s.id, e.id`,
			kept+`WITH DISTINCT c MATCH (c)-[r:ATTRIBUTED_TO|EVIDENCED_BY|FROM|OBJECT|SUBJECT]->(n) WHERE type(r) <> 'ATTRIBUTED_TO' OR $ids IS NULL OR n.id IN $ids RETURN c.id, type(r), n.id, null ORDER BY c.id, type(r), n.id`)
	}
	return func(yield func(export.Edge, error) bool) {
		for _, text := range asked {
			for r, err := range p.ask(text) {
				var e export.Edge
				if err == nil {
					relation := asText(r.Values[1])
					properties, _ := r.Values[3].(map[string]any)
					e = export.EdgeOf(asText(r.Values[0]), relation, asText(r.Values[2]), model.Relation(relation).Symmetric(), properties)
				}
				if !yield(e, err) || err != nil {
					return
				}
			}
		}
	}
}

// rows are the rows of a statement. Each reading asks anew.
func rows(ctx context.Context, db *query.DB, r query.Request) iter.Seq2[row.Row, error] {
	return func(yield func(row.Row, error) bool) {
		answer, err := db.Ask(ctx, r)
		if err != nil {
			yield(row.Row{}, err)
			return
		}
		defer answer.Close(ctx)
		for r, err := range answer.Rows(ctx) {
			if !yield(r, err) || err != nil {
				return
			}
		}
	}
}

func asText(v any) string { s, _ := v.(string); return s }

func texts(v any) []string {
	var out []string
	list, _ := v.([]any)
	for _, x := range list {
		out = append(out, asText(x))
	}
	return out
}

func quantity(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
