package main

import (
	"bufio"
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

const wordnetNote = "Source: Princeton WordNet 3.0 (Debian wordnet-base 1:3.0-37), index.*, verb.exc, cntlist.rev. Licence: WordNet 3.0\n" +
	"Copyright 2006 by Princeton University. All rights reserved. Full licence: docs/lexicon.md. Generated 2026-11 by internal/lexicon/gen."

// word counts what WordNet knows of one form: its senses in each part of
// speech, and how often each was met in the sense-tagged corpus.
type word struct {
	senses, tagged map[byte]int // by 'n', 'v', 'a', 'r'
	common         bool         // a noun that is written in lower case too, unlike "Lincoln"
}

// verbShare is how often the bare form is a verb, smoothed by the share of
// senses, so that a word never tagged still has an opinion.
func (w word) verbShare() float64 { return w.share('v') }

func (w word) share(pos byte) float64 {
	var senses, tagged int
	for _, p := range []byte("nvar") {
		senses += w.senses[p]
		tagged += w.tagged[p]
	}
	const weightOfSenses = 2.0
	prior := float64(w.senses[pos]) / float64(senses)
	return (float64(w.tagged[pos]) + weightOfSenses*prior) / (float64(tagged) + weightOfSenses)
}

func makeWords(d dirs) error {
	words, err := readWordNet(d.source("wordnet"))
	if err != nil {
		return err
	}
	irregular, err := readTable(filepath.Join(d.hand, "irregular-verbs.tsv"), "lemma", "past", "participle")
	if err != nil {
		return err
	}
	inflect := inflector{irregular: map[string]row{}, doubling: map[string]bool{}}
	for _, r := range irregular {
		inflect.irregular[r["lemma"]] = r
	}
	if err := inflect.readExceptions(d.source("wordnet", "verb.exc")); err != nil {
		return err
	}
	extra, err := readTable(filepath.Join(d.hand, "verbs.tsv"), "lemma", "weight")
	if err != nil {
		return err
	}

	weights := map[string]float64{}
	for form, w := range words {
		if w.senses['v'] == 0 || w.tagged['v'] == 0 && w.senses['v'] < 2 && w.senses['n']+w.senses['a'] > 0 {
			continue
		}
		weights[form] = w.verbShare()
	}
	for lemma, weight := range weights {
		for _, other := range otherSpellings(lemma) {
			if _, known := weights[other]; !known {
				weights[other] = weight
			}
		}
	}
	for _, r := range extra {
		weight, err := strconv.ParseFloat(r["weight"], 64)
		if err != nil {
			return fmt.Errorf("hand/verbs.tsv: %s: %w", r["lemma"], err)
		}
		weights[r["lemma"]] = weight
	}
	var verbs []row
	for lemma, weight := range weights {
		r := inflect.forms(lemma)
		r["weight"] = strconv.FormatFloat(weight, 'f', 2, 64)
		verbs = append(verbs, r)
	}
	heading := "English verbs with their inflected forms, and how often the bare form is a verb rather than a noun or adjective (0..1).\n" + wordnetNote
	if err := writeTable(filepath.Join(d.out, "verbs.tsv"), heading, []string{"lemma", "past", "participle", "gerund", "third", "weight"}, verbs); err != nil {
		return err
	}
	for _, list := range []struct {
		file, what string
		pos        byte
	}{
		{"nouns.txt", "The most frequent English nouns, singular, lower case.", 'n'},
		{"adjectives.txt", "The most frequent English adjectives, lower case.", 'a'},
		{"adverbs.txt", "The most frequent English adverbs, lower case.", 'r'},
	} {
		if err := writeLines(filepath.Join(d.out, list.file), list.what+"\n"+wordnetNote, frequent(words, list.pos, 8000)); err != nil {
			return err
		}
	}
	return writeLines(filepath.Join(d.out, "seldom.txt"), "Verbs that are nouns now and then, lower case: \"a two-day stay\".\n"+wordnetNote, seldom(words, slices.Collect(maps.Keys(weights))))
}

// seldom gives the verbs that are nouns too, but are no word of the other lists.
func seldom(words map[string]word, verbs []string) []string {
	listed := map[string]bool{}
	for _, pos := range []byte("nar") {
		for _, form := range frequent(words, pos, 8000) {
			listed[form] = true
		}
	}
	return slices.DeleteFunc(verbs, func(form string) bool { return listed[form] || words[form].senses['n'] == 0 })
}

// frequent gives the n forms met most often in one part of speech, leaving
// out those that are nearly always another, and nouns that are names.
func frequent(words map[string]word, pos byte, n int) []string {
	var forms []string
	for form, w := range words {
		if w.senses[pos] > 0 && w.share(pos) >= 0.05 && len(form) > 1 {
			forms = append(forms, form)
		}
	}
	slices.SortFunc(forms, func(a, b string) int {
		return cmp.Or(
			-cmp.Compare(words[a].tagged[pos], words[b].tagged[pos]),
			-cmp.Compare(words[a].senses[pos], words[b].senses[pos]),
			cmp.Compare(a, b))
	})
	return slices.DeleteFunc(forms[:min(n, len(forms))], func(form string) bool {
		return form == "dec" || pos == 'n' && !words[form].common // a month before a date, a name
	})
}

// readWordNet reads the single-word, lower-case entries of a WordNet
// dictionary directory.
func readWordNet(dir string) (map[string]word, error) {
	words := map[string]word{}
	for file, pos := range map[string]byte{"index.noun": 'n', "index.verb": 'v', "index.adj": 'a', "index.adv": 'r'} {
		err := eachLine(filepath.Join(dir, file), func(fields []string) error {
			if len(fields) < 3 || !plain(fields[0]) {
				return nil
			}
			senses, err := strconv.Atoi(fields[2])
			if err != nil {
				return err
			}
			w, known := words[fields[0]]
			if !known {
				w = word{senses: map[byte]int{}, tagged: map[byte]int{}}
				words[fields[0]] = w
			}
			w.senses[pos] = senses
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	err := eachLine(filepath.Join(dir, "data.noun"), func(fields []string) error { // "09916348 18 n 02 Lincoln 0 Abraham_Lincoln 0 ..."
		n, err := strconv.ParseInt(fields[3], 16, 0)
		for i := range int(n) {
			if w, known := words[fields[4+2*i]]; known {
				w.common = true
				words[fields[4+2*i]] = w
			}
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	err = eachLine(filepath.Join(dir, "cntlist.rev"), func(fields []string) error {
		form, key, found := strings.Cut(fields[0], "%")
		w, known := words[form]
		if !found || !known || len(fields) < 3 {
			return nil
		}
		count, err := strconv.Atoi(fields[2])
		if err != nil {
			return err
		}
		w.tagged[" nvara"[key[0]-'0']] += count
		return nil
	})
	return words, err
}

// plain is true of a single word in lower-case letters.
func plain(form string) bool {
	return strings.Trim(form, "abcdefghijklmnopqrstuvwxyz") == ""
}

func eachLine(path string, use func(fields []string) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for n := 1; lines.Scan(); n++ {
		if strings.HasPrefix(lines.Text(), " ") || lines.Text() == "" { // WordNet's licence heads its files, indented
			continue
		}
		if err := use(strings.Fields(lines.Text())); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	return lines.Err()
}

// otherSpellings gives the British or American spelling of a verb, if it has
// one.
func otherSpellings(lemma string) []string {
	// Words whose -ise or -our is no variant.
	switch lemma {
	case "advertise", "advise", "apprise", "arise", "braise", "bruise", "chastise", "circumcise", "comprise",
		"compromise", "cruise", "demise", "despise", "devise", "disguise", "enterprise", "excise", "exercise", "franchise",
		"disenfranchise", "enfranchise", "improvise", "incise", "liaise", "merchandise", "noise", "poise", "praise", "appraise",
		"promise", "raise", "revise", "rise", "supervise", "surmise", "surprise", "televise", "upraise", "prise", "reprise",
		"misadvise", "premise", "treatise", "overexercise", "prize", "size", "seize", "capsize", "downsize", "resize",
		"pour", "tour", "scour", "sour", "outpour", "flour", "devour", "detour":
		return nil
	}
	for _, pair := range [][2]string{{"ize", "ise"}, {"yze", "yse"}} {
		if stem, ok := strings.CutSuffix(lemma, pair[0]); ok && len(stem) > 2 {
			return []string{stem + pair[1]}
		}
		if stem, ok := strings.CutSuffix(lemma, pair[1]); ok && len(stem) > 3 && pair[1] == "yse" {
			return []string{stem + pair[0]}
		}
	}
	for american, british := range map[string]string{
		"honor": "honour", "favor": "favour", "harbor": "harbour", "labor": "labour", "endeavor": "endeavour", "rumor": "rumour",
		"color": "colour", "armor": "armour", "center": "centre", "fulfill": "fulfil", "enroll": "enrol", "install": "instal", "dishonor": "dishonour", "disfavor": "disfavour",
		"maneuver": "manoeuvre", "outmaneuver": "outmanoeuvre", "practice": "practise", "license": "licence", "defense": "defence", "plow": "plough",
		"catalog": "catalogue", "instill": "instil", "distill": "distil", "enthrall": "enthral", "skeptic": "sceptic", "savor": "savour", "parlor": "parlour",
		"belabor": "belabour", "program": "programme", "counsel": "counsel", "pretense": "pretence", "sulfurize": "sulphurize",
	} {
		switch lemma {
		case american:
			return []string{british}
		case british:
			return []string{american}
		}
	}
	return nil
}

// inflector forms a verb's past, participle, gerund and third person.
type inflector struct {
	irregular map[string]row
	doubling  map[string]bool // verbs that double their last consonant
}

// readExceptions learns from WordNet's list of exceptional forms which verbs
// double their last letter ("banned ban").
func (f *inflector) readExceptions(path string) error {
	return eachLine(path, func(fields []string) error {
		if len(fields) < 2 {
			return nil
		}
		form, lemma := fields[0], fields[1]
		last := lemma[len(lemma)-1:]
		if form == lemma+last+"ed" || form == lemma+last+"ing" {
			f.doubling[lemma] = true
		}
		return nil
	})
}

const vowels = "aeiou"

func (f *inflector) forms(lemma string) row {
	r := row{"lemma": lemma, "third": third(lemma)}
	gerunds, pasts := f.regular(lemma)
	r["gerund"], r["past"], r["participle"] = join(gerunds...), join(pasts...), join(pasts...)
	if prefix, base, known := f.base(lemma); known {
		r["past"] = prefixed(prefix, base["past"])
		r["participle"] = prefixed(prefix, base["participle"])
	}
	switch lemma {
	case "be":
		r["third"] = "is; am; are"
	case "have":
		r["third"] = "has"
	case "do", "go":
		r["third"] = lemma + "es"
	}
	return r
}

// base finds the irregular verb that lemma is, or is made of with a prefix.
func (f *inflector) base(lemma string) (prefix string, r row, known bool) {
	if r, known := f.irregular[lemma]; known {
		return "", r, true
	}
	for _, prefix := range []string{"under", "over", "inter", "fore", "with", "mis", "out", "pre", "un", "up", "re", "be", "for"} {
		base, cut := strings.CutPrefix(lemma, prefix)
		if r, known := f.irregular[base]; cut && known && !regularDespite[lemma] {
			return prefix, r, true
		}
	}
	return "", nil, false
}

// regularDespite lists regular verbs that look like a prefix on an irregular one.
var regularDespite = map[string]bool{
	"bespread": false, "forego": false, "behave": true, "relet": false, "rewind": false, "reset": false, "unbend": false,
	"record": true, "reshot": true, "reply": true, "rebut": true, "regrind": false, "repay": false, "remit": true, "refit": true, "outfit": true,
	"befit": true, "unfit": true, "relay": true, "relight": false, "restring": false, "retell": false, "forbear": false, "rebid": false,
	"begrind": false, "belay": true, "delay": true, "inlay": false, "prelet": true, "upset": false, "beget": false, "forget": false, "relie": true,
}

func prefixed(prefix, cell string) string {
	forms := list(cell)
	for i, form := range forms {
		forms[i] = prefix + form
	}
	return join(forms...)
}

// doubles says whether a verb doubles its last letter, as one does that is made of such a
// one with "re": "readmitted".
func (f *inflector) doubles(lemma string) bool {
	base, again := strings.CutPrefix(lemma, "re")
	return f.doubling[lemma] || again && len(base) > 4 && f.doubling[base]
}

// regular gives the regular gerunds and pasts; two of each where British and
// American spelling differ ("travelled; traveled").
func (f *inflector) regular(lemma string) (gerunds, pasts []string) {
	add := func(gerundStem, pastStem string) {
		gerunds = append(gerunds, gerundStem+"ing")
		pasts = append(pasts, pastStem+"ed")
	}
	n := len(lemma)
	last := lemma[n-1]
	switch {
	case lemma == "be":
		add("be", "be")
	case lemma == "singe" || lemma == "swinge" || lemma == "tinge" || strings.HasSuffix(lemma, "ye") || strings.HasSuffix(lemma, "oe"):
		add(lemma, lemma[:n-1])
	case strings.HasSuffix(lemma, "ie"):
		add(lemma[:n-2]+"y", lemma[:n-1])
	case strings.HasSuffix(lemma, "ee"):
		add(lemma, lemma[:n-1])
	case last == 'e':
		add(lemma[:n-1], lemma[:n-1])
	case last == 'y' && n > 1 && !strings.ContainsRune(vowels, rune(lemma[n-2])):
		add(lemma, lemma[:n-1]+"i")
	case last == 'c' && n > 2 && strings.ContainsRune(vowels, rune(lemma[n-2])):
		add(lemma+"k", lemma+"k")
	case last == 'l' && n > 4 && f.doubles(lemma) && !stressedLast[lemma]:
		add(lemma+"l", lemma+"l")
		add(lemma, lemma)
	case british[lemma]:
		add(lemma+lemma[n-1:], lemma+lemma[n-1:])
		add(lemma, lemma)
	case f.doubles(lemma) || doubles(lemma):
		add(lemma+lemma[n-1:], lemma+lemma[n-1:])
	default:
		add(lemma, lemma)
	}
	return gerunds, pasts
}

// stressedLast lists verbs in -l that double it in every spelling.
var stressedLast = map[string]bool{
	"compel": true, "control": true, "dispel": true, "excel": true, "expel": true, "impel": true, "patrol": true, "propel": true,
	"rebel": true, "repel": true, "extol": true, "annul": true, "enrol": true, "fulfil": true, "instil": true, "distil": true, "cabal": true,
	"decontrol": true, "instal": true, "enthral": true,
}

// british lists verbs that double another letter in one spelling only.
var british = map[string]bool{"program": false, "worship": true, "kidnap": true, "focus": true, "bias": true, "benefit": true, "fuel": true, "dial": true, "handicap": false}

// doubles is true of a one-syllable verb in consonant, vowel, consonant.
func doubles(lemma string) bool {
	n := len(lemma)
	if n < 3 || strings.ContainsRune("aeiouwxy", rune(lemma[n-1])) || !strings.ContainsRune(vowels, rune(lemma[n-2])) {
		return false
	}
	head := lemma[:n-2]
	head = strings.TrimPrefix(head, "q")
	if strings.HasPrefix(lemma, "qu") {
		head = strings.TrimPrefix(head, "u")
	}
	return !strings.ContainsAny(head, vowels+"y")
}

func third(lemma string) string {
	n := len(lemma)
	switch {
	case strings.HasSuffix(lemma, "s") || strings.HasSuffix(lemma, "x") || strings.HasSuffix(lemma, "z") ||
		strings.HasSuffix(lemma, "ch") || strings.HasSuffix(lemma, "sh"):
		return lemma + "es"
	case lemma[n-1] == 'o' && n > 2 && !strings.ContainsRune(vowels, rune(lemma[n-2])):
		return lemma + "es"
	case lemma[n-1] == 'y' && n > 1 && !strings.ContainsRune(vowels, rune(lemma[n-2])):
		return lemma[:n-1] + "ies"
	}
	return lemma + "s"
}
