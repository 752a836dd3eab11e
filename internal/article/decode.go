package article

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gogs/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	unicodes "golang.org/x/text/encoding/unicode"
)

// sniffed is how many bytes of a source tell what it is.
const sniffed = 1024

// unzip decompresses what is compressed by gzip and leaves the rest.
func unzip(r io.Reader) (*bufio.Reader, error) {
	buffered := bufio.NewReaderSize(r, 64<<10)
	if magic, _ := buffered.Peek(2); !bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		return buffered, nil
	}
	unzipped, err := gzip.NewReader(buffered)
	if err != nil {
		return nil, fmt.Errorf("damaged gzip file: %w", err)
	}
	return bufio.NewReaderSize(unzipped, 64<<10), nil
}

// readAll reads a whole text, up to MaxBytes.
func readAll(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	switch {
	case errors.Is(err, gzip.ErrChecksum), errors.Is(err, io.ErrUnexpectedEOF):
		return nil, fmt.Errorf("cut short or damaged: %w", err)
	case err != nil:
		return nil, err
	case len(data) > MaxBytes:
		return nil, errTooLong
	}
	return data, nil
}

var errTooLong = advice{
	fmt.Errorf("longer than %d MiB", MaxBytes>>20),
	"an article is never that long; many articles in one file are read as JSON lines (.jsonl)",
}

// decode gives the text in UTF-8: as it is where it is that already, without a
// byte order mark. The encoding is the declared one (a charset or a media type
// with one), that of the byte order mark, UTF-16 where it shows, or one detected
// with certainty.
func decode(data []byte, contentType string) (string, error) {
	if after, ok := bytes.CutPrefix(data, []byte("\ufeff")); ok {
		data = after
	}
	if utf8.Valid(data) {
		return checkText(string(data))
	}
	enc, name := declared(data, contentType)
	if enc == nil {
		enc, name = wide(data)
	}
	if enc == nil {
		if isBinary(data) {
			return "", errBinary(data)
		}
		var err error
		if enc, name, err = detect(data); err != nil {
			return "", err
		}
	}
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(decoded, utf8.RuneError) {
		return "", fmt.Errorf("not a text in %s, though it looks like one", name)
	}
	return checkText(strings.TrimPrefix(string(decoded), "\ufeff"))
}

// declared is the encoding that a byte order mark or a charset names, or nil.
func declared(data []byte, contentType string) (encoding.Encoding, string) {
	enc, name, certain := charset.DetermineEncoding(data[:min(len(data), sniffed)], contentType)
	if !certain || name == "utf-8" {
		return nil, ""
	}
	return enc, name
}

// detect asks a statistical detector. It is certain where no other guess comes
// near its best one, and that is a good one or says English, which is what is
// read here: a few words with an accent are enough for that, and noise is not.
func detect(data []byte) (encoding.Encoding, string, error) {
	const sample, lead, good, goodEnglish = 256 << 10, 30, 80, 50
	guesses, err := chardet.NewTextDetector().DetectAll(data[:min(len(data), sample)])
	if err == nil && len(guesses) > 0 && guesses[0].Charset != "UTF-8" {
		best := guesses[0]
		alone := len(guesses) == 1 || best.Confidence-guesses[1].Confidence >= lead
		if alone && (best.Confidence >= good || best.Language == "en" && best.Confidence >= goodEnglish) {
			if enc, name := charset.Lookup(best.Charset); enc != nil && plausible(data, enc) {
				return enc, name, nil
			}
		}
	}
	at := invalidAt(data)
	return nil, "", advice{
		fmt.Errorf("not UTF-8 (byte %d, line %d), and no other encoding is certain", at, 1+bytes.Count(data[:at], []byte("\n"))),
		"convert it first, like: iconv -f WINDOWS-1252 -t UTF-8 FILE",
	}
}

// plausible says whether a guess makes words of the bytes. The detector takes
// what it does not know for Western: “Nicolás” in another encoding then has
// signs in its midst, or capitals where none belong, like "ÒNicol‡sÓ" or
// "¡°Nicol¨¢s¡±".
func plausible(data []byte, enc encoding.Encoding) bool {
	decoded, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return false
	}
	sign := func(r rune) bool {
		return r > unicode.MaxASCII && (unicode.IsSymbol(r) || strings.ContainsRune("¡¿§¶†‡•‰ªº", r))
	}
	text := []rune(" " + string(decoded) + "  ")
	for i, r := range text[:len(text)-2] {
		if r <= unicode.MaxASCII || i == 0 {
			continue
		}
		before, next, then := text[i-1], text[i+1], text[i+2]
		switch {
		case strings.ContainsRune("¨¯¸¤¦¬", r), // of use in no text
			sign(r) && (sign(next) || unicode.IsLetter(before) && unicode.IsLower(next)),
			strings.ContainsRune("¡¿", r) && !unicode.IsLower(next) && !unicode.IsLower(then),
			unicode.IsUpper(r) && (unicode.IsLower(before) || strings.ContainsRune(",.!?", before)),
			unicode.IsUpper(r) && unicode.IsUpper(next) && unicode.IsLower(then),
			unicode.IsUpper(r) && unicode.IsSpace(before) && unicode.IsSpace(next):
			return false
		}
	}
	return true
}

// wide is the encoding of a text in UTF-16 without a byte order mark, as Windows
// writes some: every second byte of what is mostly English is zero, and no other.
func wide(data []byte) (encoding.Encoding, string) {
	var zeros [2]int
	begin := data[:min(len(data), sniffed)&^1]
	for i, b := range begin {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch most := len(begin) / 2 * 9 / 10; {
	case len(begin) < 16:
	case zeros[0] == 0 && zeros[1] >= most:
		return unicodes.UTF16(unicodes.LittleEndian, unicodes.IgnoreBOM), "utf-16le"
	case zeros[1] == 0 && zeros[0] >= most:
		return unicodes.UTF16(unicodes.BigEndian, unicodes.IgnoreBOM), "utf-16be"
	}
	return nil, ""
}

// invalidAt is the offset of the first byte that is not UTF-8.
func invalidAt(data []byte) int {
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at
}

// checkText refuses what is no text: nothing at all, or what is binary though
// every byte of it is a character.
func checkText(text string) (string, error) {
	if strings.TrimSpace(text) == "" {
		return "", errEmpty
	}
	if isBinary([]byte(text)) {
		return "", errBinary([]byte(text))
	}
	return text, nil
}

// isBinary goes by what no text holds, not by how known kinds of files begin:
// "BM" begins a picture and an article on BMW.
func isBinary(data []byte) bool {
	return bytes.IndexByte(data, 0) >= 0 || bytes.HasPrefix(data, []byte("%PDF-")) ||
		bytes.ContainsFunc(data[:min(len(data), sniffed)], isControl)
}

func isControl(r rune) bool {
	return r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1b", r)
}

func errBinary(data []byte) error {
	kind := http.DetectContentType(data)
	if strings.HasPrefix(kind, "text/") {
		kind = "application/octet-stream"
	}
	return advice{
		fmt.Errorf("binary file (%s), not a text", kind),
		"take the text out of it first, like: pdftotext FILE.pdf, or pandoc -t plain FILE.docx",
	}
}
