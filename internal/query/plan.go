package query

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"diplograph/internal/row"
)

// A plan is an answer like any other, so that every format can show it: one
// row an operator, the one that gives the rows first, those it reads from
// below it and a blank further in.
func planColumns(m Mode) []string {
	if m == Profile {
		return []string{"operator", "details", "estimatedRows", "rows", "dbHits"}
	}
	return []string{"operator", "details", "estimatedRows"}
}

func (a *Answer) planRows(ctx context.Context, yield func(row.Row, error) bool) {
	for a.request.Mode == Profile && a.result.Next(ctx) { // rows dropped unread have cost nothing to measure
	}
	summary, err := a.result.Consume(ctx)
	if err != nil {
		yield(row.Row{}, a.db.explain(err, a.request))
		return
	}
	if profile := summary.Profile(); profile != nil {
		eachPlan(profile, 0, func(p neo4j.ProfiledPlan, depth int) bool {
			return yield(row.Row{Values: append(planCells(p.Operator(), p.Arguments(), depth), p.Records(), p.DbHits())}, nil)
		})
	} else if plan := summary.Plan(); plan != nil {
		eachPlan(plan, 0, func(p neo4j.Plan, depth int) bool {
			return yield(row.Row{Values: planCells(p.Operator(), p.Arguments(), depth)}, nil)
		})
	}
}

func eachPlan[P interface{ Children() []P }](p P, depth int, use func(P, int) bool) bool {
	if !use(p, depth) {
		return false
	}
	return !slices.ContainsFunc(p.Children(), func(c P) bool { return !eachPlan(c, depth+1, use) })
}

func planCells(operator string, arguments map[string]any, depth int) []any {
	operator, _, _ = strings.Cut(operator, "@")
	details, _ := arguments["Details"].(string)
	var rows any
	if estimate, ok := arguments["EstimatedRows"].(float64); ok {
		rows = int64(math.Round(estimate))
	}
	return []any{strings.Repeat(" ", depth) + operator, details, rows}
}
