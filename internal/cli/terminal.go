package cli

import (
	"os"

	"golang.org/x/term"
)

// IsTerminal says whether someone looks at what is written to w.
func IsTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// Color says whether what is written to w may carry colours: it is a terminal
// that knows them, and NO_COLOR (https://no-color.org) does not forbid it.
func Color(w any) bool {
	return os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb" && IsTerminal(w)
}
