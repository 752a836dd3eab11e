package graph

import "diplograph/internal/model"

// Dataset is a source whose claims are the rows of a table.
type Dataset struct {
	ID      string // dataset: + slug + version
	Title   string
	URL     string
	Licence string
	AsOf    string // the day it was made or ends
	// Reading tells two ways to read the same rows apart: where it differs
	// from that of the dataset in the graph, the old claims are dropped first.
	Reading string
}

// Row is a row of a dataset as a claim. Claim.Article is the dataset's id and
// Claim.Sentence the row's number, from 1.
type Row struct {
	Claim           model.Claim
	Text            string
	Subject, Object model.Entity
}
