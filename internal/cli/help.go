package cli

import (
	"strings"

	urfave "github.com/urfave/cli/v2"
)

func init() { urfave.FlagStringer = flagHelp }

// flagHelp is a flag's line in a help text: its names and value, a tab, what it
// does. Its own default is told where it has one; urfave's would be "0s" for a
// time that was not given, and name each flag of a list four times.
func flagHelp(f urfave.Flag) string {
	doc, ok := f.(urfave.DocGenerationFlag)
	if !ok {
		return ""
	}
	var names []string
	for _, name := range f.Names() {
		names = append(names, dashed(name))
	}
	usage := doc.GetUsage()
	left := strings.Join(names, ", ")
	if doc.TakesValue() {
		_, value, _ := strings.Cut(usage, "`")
		value, _, _ = strings.Cut(value, "`")
		left += " " + value
	}
	switch given := doc.GetDefaultText(); given {
	case "", "0", "0s", "false":
	default:
		usage += " (default: " + given + ")"
	}
	return left + "\t" + strings.ReplaceAll(usage, "`", "")
}
