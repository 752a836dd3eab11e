package article

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"

	"diplograph/internal/model"
)

// readLines reads JSON lines: an article a line. A line that fails does not
// stop the others.
func readLines(name string, body *bufio.Reader) iter.Seq2[model.Article, error] {
	return func(yield func(model.Article, error) bool) {
		articles := 0
		for line := 1; ; line++ {
			data, err := readLine(body)
			if errors.Is(err, io.EOF) {
				break
			}
			if line == 1 {
				data = bytes.TrimPrefix(data, []byte("\ufeff"))
			}
			if err == nil && len(bytes.TrimSpace(data)) == 0 {
				continue
			}
			articles++
			var a model.Article
			if err == nil {
				a, err = readObject(data)
			}
			a.Source = fmt.Sprintf("%s:%d", name, line)
			if err != nil {
				err = sourceError(name, line, err)
			}
			if !yield(a, err) {
				return
			}
			var broken *readFailure
			if errors.As(err, &broken) {
				return
			}
		}
		if articles == 0 {
			yield(model.Article{}, errEmpty)
		}
	}
}

// readFailure is an error of the file and not of a line: nothing follows it.
type readFailure struct{ error }

func (e *readFailure) Unwrap() error { return e.error }

// readLine reads one line without its end. A line longer than MaxBytes is an
// error and is passed over.
func readLine(body *bufio.Reader) ([]byte, error) {
	var line []byte
	var tooLong bool
	for {
		part, err := body.ReadSlice('\n')
		if tooLong = tooLong || len(line)+len(part) > MaxBytes; !tooLong {
			line = append(line, part...)
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			continue
		case err == io.EOF && len(line) == 0 && !tooLong:
			return nil, io.EOF
		case err != nil && err != io.EOF:
			return nil, &readFailure{err}
		case tooLong:
			return nil, fmt.Errorf("longer than %d MiB", MaxBytes>>20)
		}
		return bytes.TrimRight(line, "\r\n"), nil
	}
}

// readObject reads one article: title, text, url, published, publisher. Only
// the text is needed, and other names are passed over.
func readObject(data []byte) (model.Article, error) {
	if !utf8.Valid(data) {
		return model.Article{}, fmt.Errorf("not UTF-8 (byte %d of the line), as JSON must be", invalidAt(data))
	}
	var o struct {
		Title     *string `json:"title"`
		Text      *string `json:"text"`
		URL       *string `json:"url"`
		Published *string `json:"published"`
		Publisher *string `json:"publisher"`
	}
	if err := json.Unmarshal(data, &o); err != nil {
		var wrong *json.UnmarshalTypeError
		if errors.As(err, &wrong) && wrong.Field != "" {
			return model.Article{}, fmt.Errorf("%s is not a text but of the type %s", wrong.Field, wrong.Value)
		}
		if wrong != nil {
			err = fmt.Errorf("its type is %s", wrong.Value)
		}
		return model.Article{}, advice{fmt.Errorf("not a JSON object: %w", err),
			`a line looks like {"text": "…", "title": "…", "published": "2024-03-12"}`}
	}
	if o.Text == nil {
		return model.Article{}, errors.New(`no "text"`)
	}
	text, err := checkText(*o.Text)
	if err != nil {
		return model.Article{}, fmt.Errorf("text: %w", err)
	}
	a := model.Article{Title: value(o.Title), Text: text, URL: value(o.URL), Publisher: value(o.Publisher)}
	if published := value(o.Published); published != "" {
		if a.Published, err = ParseDate(published); err != nil {
			return model.Article{}, err
		}
	}
	return a, nil
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
