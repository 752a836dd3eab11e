package export

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"
)

// appendPlain appends a value as text: numbers in their shortest form, a list
// as a JSON array, which survives any character in its items.
func appendPlain(b []byte, v any) []byte {
	switch v := v.(type) {
	case string:
		return append(b, v...)
	case bool:
		return strconv.AppendBool(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case float64:
		return strconv.AppendFloat(b, v, 'g', -1, 64)
	case []string:
		return appendJSON(b, v)
	}
	return b
}

// plain is a value as text. See appendPlain.
func plain(v any) string {
	if s, ok := v.(string); ok {
		return s
	}
	return string(appendPlain(nil, v))
}

// appendJSON appends a value as JSON, with <, > and & left as they are.
func appendJSON(b []byte, v any) []byte {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return append(b, "null"...) // strings, numbers, and slices and maps of them always encode
	}
	return append(b, bytes.TrimSuffix(buf.Bytes(), []byte("\n"))...)
}

// dates gives the first and the last day that a date of any precision may
// mean: "2025-09" is 2025-09-01 to 2025-09-30. Not a date gives "", "".
func dates(s string) (first, last string) {
	part := strings.Split(s, "-")
	for i, p := range part {
		if n := map[int]int{0: 4, 1: 2, 2: 2}[i]; n == 0 || len(p) != n || strings.Trim(p, "0123456789") != "" {
			return "", ""
		}
	}
	switch len(part) {
	case 3:
		return s, s
	case 2:
		m, _ := strconv.Atoi(part[1])
		y, _ := strconv.Atoi(part[0])
		if m < 1 || m > 12 {
			return "", ""
		}
		return s + "-01", s + "-" + strconv.Itoa(daysIn(y, m))
	default:
		return s + "-01-01", s + "-12-31"
	}
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// span is the time an edge holds, as far as is told: from since or the first
// date to until or, for what happened, the last date. "" is open.
func (e Edge) span() (from, to string) {
	from, _ = dates(e.Text("since"))
	first, _ := dates(e.Text("firstDate"))
	if from == "" || first != "" && first < from {
		from = first
	}
	_, to = dates(e.Text("until"))
	if to == "" && e.Text("since") == "" {
		_, to = dates(e.Text("lastDate"))
	}
	if from != "" && to != "" && to < from {
		to = ""
	}
	return from, to
}

// appendXML appends text escaped for element content and attribute values
// alike. What XML 1.0 cannot hold becomes U+FFFD.
func appendXML(b []byte, s string) []byte {
	last := 0
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		var esc string
		switch {
		case r == '&':
			esc = "&amp;"
		case r == '<':
			esc = "&lt;"
		case r == '>':
			esc = "&gt;"
		case r == '"':
			esc = "&quot;"
		case r == '\t':
			esc = "&#x9;"
		case r == '\n':
			esc = "&#xA;"
		case r == '\r':
			esc = "&#xD;"
		case r < ' ', r == 0xFFFE, r == 0xFFFF, r == utf8.RuneError && n == 1:
			esc = "\uFFFD"
		default:
			i += n
			continue
		}
		b = append(b, s[last:i]...)
		b = append(b, esc...)
		i += n
		last = i
	}
	return append(b, s[last:]...)
}

// jsonValue is appendJSON as a string.
func jsonValue(v any) string { return string(appendJSON(nil, v)) }

func xmlText(s string) string { return string(appendXML(nil, s)) }
