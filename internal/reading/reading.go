// Package reading takes an article to the claims it makes.
package reading

import "diplograph/internal/model"

// Reader reads articles. It is safe for concurrent use.
type Reader struct{}

// New makes a reader from the dictionaries and rules built into the program.
func New() (*Reader, error) { return &Reader{}, nil }

// Read finds the entities of an article and what it says of them.
func (r *Reader) Read(a model.Article) model.Reading {
	return model.Reading{Article: a}
}
