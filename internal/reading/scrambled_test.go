package reading

import (
	"bufio"
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"testing"

	"diplograph/internal/model"
)

// TestScrambled reads pieces of sentences put together at random, some with
// their words out of order too: broken pages and tables look like that, and no
// text may stop the reading.
func TestScrambled(t *testing.T) {
	pieces := pieces(t)
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1, 2))
	var text string
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%v: %q\n%s", p, text, debug.Stack())
		}
	}()
	for _, text = range [...]string{"Crimea who and whom", "accredited. His Lebanon", "Etchegaray, for predecessor my Venezuela's as the in securing leverage Marisol foreign goals. policy Pihlak. and deal used Signe support in office, Cuba this", "Qatar's its proposed sanctioned.",
		"The trip was cancelled, said Peru, which plans to nominate:\n\n- Ana Costa as ambassador to Chile",
		"action those with power to act.", "secured thanked the attack. as but Vera-Lind the", "Leaders' Juan with July, North & those tried", "And the people have stood proudly with them, Liberals and Greens.", "We,the Leaders of Group in our\n**We champion values by:**\n3\\.Weinternationalpartners achieve a world that\ninclusiveandresilient,leaving no one behind. In\n\n**Ukraine**"} { // these once did
		r.Read(model.Article{Text: text})
	}
	for i := range 6000 {
		var words []string
		for range 2 + random.IntN(8) {
			words = append(words, strings.Fields(pieces[random.IntN(len(pieces))])...)
		}
		if i%3 == 0 {
			random.Shuffle(len(words), func(a, b int) { words[a], words[b] = words[b], words[a] })
		}
		if i%4 == 0 {
			words[0] = strings.ToUpper(words[0][:1]) + words[0][1:] // a sentence that begins with "And", "Of"
		}
		text = strings.Join(words, " ")
		r.Read(model.Article{Text: text})
	}
	common := common(pieces)
	for range 30000 { // the few words that the grammar turns on, at the edges of a text too
		words := make([]string, 1+random.IntN(9))
		for i := range words {
			words[i] = common[random.IntN(len(common))]
		}
		text = strings.Join(words, " ")
		r.Read(model.Article{Text: text})
	}
}

// common is the words that stand in the pieces often, and marks.
func common(pieces []string) []string {
	const often = 25
	count := make(map[string]int)
	for _, p := range pieces {
		for _, w := range strings.Fields(p) {
			count[w]++
		}
	}
	out := []string{",", ".", ";", ":", "—", "(", ")", "“", "”", "’s", "\n\n", "•", "&"}
	for w, n := range count {
		if n >= often {
			out = append(out, w, strings.ToUpper(w[:1])+w[1:])
		}
	}
	slices.Sort(out)
	return out
}

// pieces cuts the texts of testdata/sentences at their stops and commas.
func pieces(t *testing.T) []string {
	files, err := filepath.Glob("../../testdata/sentences/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no sentences", err)
	}
	var out []string
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for lines := bufio.NewScanner(bytes.NewReader(data)); lines.Scan(); {
			text, ok := strings.CutPrefix(lines.Text(), "text: ")
			if !ok {
				continue
			}
			rest := strings.ReplaceAll(text, `\n`, "\n\n")
			for rest != "" {
				i := strings.IndexAny(rest, ".,;")
				if i < 0 {
					i = len(rest) - 1
				}
				out = append(out, strings.TrimSpace(rest[:i+1]))
				rest = rest[i+1:]
			}
		}
	}
	return out
}
