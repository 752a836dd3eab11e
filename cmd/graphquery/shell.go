package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/peterh/liner"
	urfave "github.com/urfave/cli/v2"

	"diplograph/internal/cli"
	"diplograph/internal/cypher"
	"diplograph/internal/query"
	"diplograph/internal/render"
)

func shellCommand() *urfave.Command {
	return &urfave.Command{
		Name:  "shell",
		Usage: "ask one thing after another: Cypher and stored queries, with history and completion",
		Description: `A statement ends with a semicolon and may go over several lines; lines that
begin with a colon are commands, ":help" lists them. Without a terminal the lines of standard
input are run, and the first error ends it.`,
		Flags:  slices.Concat([]urfave.Flag{queriesFlag()}, outputFlags(), cli.ConnectionFlags()),
		Action: runShell,
	}
}

const shellHelp = `:help                       this list
:list [WORDS]               the stored queries, or those with these words
:show NAME                  a stored query
:run NAME [k=v]...          run a stored query; quotes keep words together
:param [k=v]                set a parameter for what follows, or show those set
:format FORMAT              table, plain, json, jsonl, csv, tsv or markdown
:evidence on|off            show the sentences behind each row, or not
:explain on|off             show how the database would run what follows, or run it
:quit                       leave; so does the end of the input

Anything else is Cypher: it may go over several lines and ends with a semicolon.
`

// shell is one session: what was set, and where lines come from.
type shell struct {
	c       *urfave.Context
	db      *query.DB
	queries []cypher.Query
	out     output
	params  map[string]string
}

func runShell(c *urfave.Context) error {
	if c.Args().Present() {
		return cli.Usagef("shell takes no argument: %q", c.Args().First())
	}
	o, err := newOutput(c)
	if err != nil {
		return err
	}
	queries, err := library(c)
	if err != nil {
		note(c, "%v", err)
	}
	return withDatabase(c, func(db *query.DB) error {
		s := &shell{c: c, db: db, queries: queries, out: o, params: map[string]string{}}
		if cli.IsTerminal(c.App.Reader) && cli.IsTerminal(c.App.Writer) {
			return s.interactive()
		}
		return s.script(c.App.Reader)
	})
}

// errQuit ends a session.
var errQuit = errors.New("quit")

// script runs lines that nobody types.
func (s *shell) script(in io.Reader) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, 16<<20)
	var pending string
	for lines.Scan() {
		var err error
		if pending, err = s.line(pending, lines.Text()); err != nil {
			if errors.Is(err, errQuit) {
				return nil
			}
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	if strings.TrimSpace(pending) != "" { // the last statement needs no semicolon
		return s.cypher(s.c.Context, pending)
	}
	return nil
}

func (s *shell) interactive() error {
	l := liner.NewLiner()
	defer l.Close()
	l.SetCtrlCAborts(true)
	l.SetTabCompletionStyle(liner.TabPrints)
	l.SetWordCompleter(s.completer())
	history := historyFile()
	if f, err := os.Open(history); err == nil {
		_, _ = l.ReadHistory(f) // a lost history is no reason not to start
		f.Close()
	}
	defer saveHistory(l, history)

	if !s.out.quiet {
		fmt.Fprintln(s.c.App.ErrWriter, `:help lists the commands, :quit leaves; a statement ends with ";"`)
	}
	var pending string
	for {
		prompt := "graph> "
		if pending != "" {
			prompt = "   ... "
		}
		text, err := l.Prompt(prompt)
		switch {
		case errors.Is(err, liner.ErrPromptAborted):
			pending = ""
			continue
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		}
		before := pending
		pending, err = s.line(pending, text)
		if pending == "" && strings.TrimSpace(before+text) != "" {
			l.AppendHistory(strings.Join(strings.Fields(before+" "+text), " "))
		}
		switch {
		case errors.Is(err, errQuit):
			return nil
		case err != nil:
			cli.Report(s.c.App.ErrWriter, s.c.App.Name, err)
			if s.c.Context.Err() != nil {
				return nil
			}
		}
	}
}

// line deals with one line of input and gives back the statement that is not
// finished yet.
func (s *shell) line(pending, text string) (string, error) {
	trimmed := strings.TrimSpace(text)
	if pending == "" && strings.HasPrefix(trimmed, ":") {
		return "", s.command(s.c.Context, trimmed)
	}
	if pending == "" && (trimmed == "" || strings.HasPrefix(trimmed, "//")) {
		return "", nil
	}
	if pending == "" && (trimmed == "exit" || trimmed == "quit") {
		return "", errQuit
	}
	pending += text + "\n"
	if !cypher.Ended(pending) {
		return pending, nil
	}
	return "", s.cypher(s.c.Context, pending)
}

func (s *shell) cypher(ctx context.Context, text string) error {
	text = strings.TrimSuffix(strings.TrimSpace(text), ";")
	values := map[string]any{}
	for _, name := range cypher.Parameters(text) {
		v, ok := s.params[name]
		if !ok {
			return cli.WithHint(fmt.Errorf("the statement uses $%s, which is not set", name), ":param %s=VALUE", name)
		}
		values[name] = loose(v)
	}
	o := s.out
	o.warns = true
	return o.print(ctx, s.db, query.Request{Text: text, Params: values})
}

func (s *shell) command(ctx context.Context, line string) error {
	words, err := splitWords(line)
	if err != nil {
		return err
	}
	name, rest := words[0], words[1:]
	w := s.c.App.Writer
	switch name {
	case ":quit", ":exit", ":q":
		return errQuit
	case ":help":
		_, err := fmt.Fprint(w, shellHelp)
		return err
	case ":list":
		queries := slices.DeleteFunc(slices.Clone(s.queries), func(q cypher.Query) bool { return !matches(q, strings.Join(rest, " ")) })
		return printThemes(w, queries)
	case ":show", ":run":
		if len(rest) == 0 {
			return fmt.Errorf("%s: missing the name of a stored query", name)
		}
		q, ok := cypher.Find(s.queries, rest[0])
		if !ok {
			return noQuery(s.queries, rest[0], ":list")
		}
		if name == ":show" {
			return show(w, q)
		}
		given, err := s.given(q, rest[1:])
		if err != nil {
			return err
		}
		return s.out.runQuery(ctx, s.db, q, given)
	case ":param":
		return s.param(rest)
	case ":format":
		if len(rest) != 1 {
			return errors.New(":format: want one format")
		}
		return s.out.setFormat(rest[0])
	case ":evidence":
		return onOff(name, rest, &s.out.evidence)
	case ":explain":
		on := s.out.mode == query.Explain
		if err := onOff(name, rest, &on); err != nil {
			return err
		}
		s.out.mode = query.Run
		if on {
			s.out.mode, s.out.evidence = query.Explain, false
		}
		return nil
	}
	return cli.WithHint(fmt.Errorf("no command %s", name), ":help lists them")
}

func onOff(name string, words []string, set *bool) error {
	if len(words) != 1 || words[0] != "on" && words[0] != "off" {
		return fmt.Errorf("%s: want on or off", name)
	}
	*set = words[0] == "on"
	return nil
}

// given are the parameters of a :run, and of those set before the ones the
// query has.
func (s *shell) given(q cypher.Query, words []string) (map[string]string, error) {
	given := map[string]string{}
	for name, value := range s.params {
		if _, ok := q.Param(name); ok {
			given[name] = value
		}
	}
	for _, w := range words {
		name, value, ok := strings.Cut(w, "=")
		if !ok {
			return nil, fmt.Errorf(":run: want NAME=VALUE, not %q", w)
		}
		given[name] = value
	}
	return given, nil
}

func (s *shell) param(words []string) error {
	if len(words) == 0 {
		var set []string
		for name, value := range s.params {
			set = append(set, name+"="+value)
		}
		sort.Strings(set)
		for _, line := range set {
			fmt.Fprintln(s.c.App.Writer, line)
		}
		return nil
	}
	for _, w := range words {
		name, value, ok := strings.Cut(w, "=")
		if !ok || name == "" {
			return fmt.Errorf(":param: want NAME=VALUE, not %q", w)
		}
		s.params[name] = value
	}
	return nil
}

// splitWords parts a line at white space; quotes keep words together.
func splitWords(line string) ([]string, error) {
	var words []string
	var word strings.Builder
	inWord := false
	var quote rune
	for _, r := range line {
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			word.WriteRune(r)
		case r == '"' || r == '\'':
			quote, inWord = r, true
		case unicode.IsSpace(r):
			if inWord {
				words = append(words, word.String())
				word.Reset()
				inWord = false
			}
		default:
			word.WriteRune(r)
			inWord = true
		}
	}
	if quote != 0 {
		return nil, fmt.Errorf("a quote is not closed: %s", line)
	}
	if inWord {
		words = append(words, word.String())
	}
	return words, nil
}

// completer knows the shell's commands, the stored queries and their
// parameters, what the graph's labels, relations and properties are called,
// and its entities.
func (s *shell) completer() liner.WordCompleter {
	vocabulary, _ := s.db.Vocabulary(s.c.Context) // without a graph there is less to complete
	return func(line string, pos int) (string, []string, string) {
		characters := []rune(line)
		start := pos
		for start > 0 && (unicode.IsLetter(characters[start-1]) || unicode.IsDigit(characters[start-1]) || strings.ContainsRune("_-", characters[start-1])) {
			start--
		}
		head, word, tail := string(characters[:start]), string(characters[start:pos]), string(characters[pos:])
		return head, s.completions(head, word, vocabulary), tail
	}
}

func (s *shell) completions(head, word string, known query.Vocabulary) []string {
	var from []string
	fields := strings.Fields(head)
	switch {
	case head == ":":
		from = []string{"help", "list", "show ", "run ", "param ", "format ", "evidence ", "explain ", "quit"}
	case strings.HasPrefix(head, ":format"):
		for _, f := range render.Formats {
			from = append(from, string(f))
		}
	case len(fields) == 1 && (fields[0] == ":run" || fields[0] == ":show"):
		for _, name := range names(s.queries) {
			from = append(from, name+" ")
		}
	case len(fields) > 1 && fields[0] == ":run" && !strings.HasSuffix(head, "="):
		if q, ok := cypher.Find(s.queries, fields[1]); ok {
			for _, p := range q.Params {
				from = append(from, p.Name+"=")
			}
		}
	case strings.HasSuffix(head, "=") || strings.HasSuffix(head, `"`) || strings.HasSuffix(head, "'"):
		entities, _ := s.db.Starting(s.c.Context, word)
		if strings.HasSuffix(head, "=") {
			for i, name := range entities {
				if strings.Contains(name, " ") {
					entities[i] = `"` + name + `"`
				}
			}
		}
		return entities
	case strings.HasSuffix(head, "[:") || strings.HasSuffix(head, "|"):
		from = known.Relations
	case strings.HasSuffix(head, ":"):
		from = slices.Concat(known.Labels, known.Relations)
	case strings.HasSuffix(head, "."):
		from = known.Properties
	default:
		from = keywords
	}
	var out []string
	for _, name := range from {
		if strings.HasPrefix(strings.ToLower(name), strings.ToLower(word)) {
			out = append(out, name)
		}
	}
	return out
}

var keywords = []string{"MATCH", "OPTIONAL MATCH", "WHERE", "RETURN", "WITH", "UNWIND", "ORDER BY", "LIMIT", "SKIP",
	"DISTINCT", "CALL", "UNION", "EXISTS", "COUNT", "COLLECT", "AND", "OR", "NOT", "CONTAINS", "STARTS WITH", "shortestPath"}

// historyFile is where the shell keeps what was typed.
func historyFile() string {
	state := os.Getenv("XDG_STATE_HOME")
	if state == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return ""
		}
		state = filepath.Join(home, ".local", "state")
	}
	return filepath.Join(state, "diplograph", "history")
}

// saveHistory keeps the history for the user alone; it may hold names they
// ask about. That it cannot be kept is no reason to fail.
func saveHistory(l *liner.State, name string) {
	if name == "" || os.MkdirAll(filepath.Dir(name), 0o700) != nil {
		return
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return
	}
	defer f.Close()
	_, _ = l.WriteHistory(f)
}
