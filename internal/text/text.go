// Package text divides an article into paragraphs, sentences and tokens.
//
// Every token keeps the bytes it stands for: the article's text is never
// copied or changed, so an offset found here is an offset into the article.
// Splitting costs time linear in the length whatever the bytes are.
package text

// Kind says what a token is.
type Kind uint8

// The kinds of tokens.
const (
	Word       Kind = iota // letters, with digits inside: "Putin", "U.S.", "G20"
	Number                 // digits: "26", "1,000", "2.5"
	Clitic                 // "'s", "n't", "'ll": written together with the word before
	Comma                  // ,
	Stop                   // . ! ? ending a sentence, also "..."
	Colon                  // :
	Semicolon              // ;
	Dash                   // a dash between words, also " - "
	OpenQuote              // an opening quotation mark
	CloseQuote             // a closing one
	Open                   // ( [
	Close                  // ) ]
	Bullet                 // a list mark at the start of a line
	Other                  // anything else: $ % / &
)

// Token is a span of the text. Hyphenated words are several tokens: in
// "Under-Secretary-General" the second and third are Joined, so that spelling
// with and without hyphens reads alike.
type Token struct {
	Start, End int32 // bytes into the article's text
	Kind       Kind
	Joined     bool  // no space and a hyphen before it
	Capital    bool  // first letter is upper case
	AllCaps    bool  // two letters or more, all upper case
	InQuote    bool  // inside quotation marks
	Unquoted   uint8 // so many words from here on stood in quotation marks that were taken away
}

// Sentence is a run of tokens with the bytes it spans, trailing blanks left out.
type Sentence struct {
	First, Last int32 // Tokens[First:Last]
	Start, End  int32 // bytes into the article's text
	Paragraph   int32 // index of its paragraph
	Heading     bool  // a headline, a section title or a caption: no full stop at its end
	Item        bool  // an item of a list, or a paragraph of its own without a full stop
}

// Document is a text with its sentences in order.
type Document struct {
	Text      string
	Tokens    []Token
	Sentences []Sentence
}

// MaxSentence bounds the tokens of one sentence: a longer run is cut there, so
// that no text, however made, costs more than its length.
const MaxSentence = 600

// Of is the text of a token.
func (d *Document) Of(i int) string {
	t := &d.Tokens[i]
	return d.Text[t.Start:t.End]
}

// Split divides a text.
func Split(s string) *Document {
	d := &Document{Text: s}
	d.Tokens = make([]Token, 0, len(s)/5+8)
	d.Sentences = make([]Sentence, 0, len(s)/100+4)
	for para, p := range paragraphs(s) {
		first := len(d.Tokens)
		d.tokenize(p.start, p.end)
		d.unquote(first)
		d.sentences(first, int32(para), p)
	}
	return d
}

// Tokens appends the tokens of one line to buf: of a name, say.
func Tokens(s string, buf []Token) []Token {
	d := Document{Text: s, Tokens: buf}
	d.tokenize(0, len(s))
	return d.Tokens
}
