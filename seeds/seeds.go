// Package seeds holds the articles the demo loads.
package seeds

import "embed"

// Files are the seed articles, plain text.
//
//go:embed *.txt
var Files embed.FS
