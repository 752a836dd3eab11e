package render

import (
	"bufio"
	"io"

	"diplograph/internal/row"
)

// objects writes each row as a JSON object whose keys are the columns in their
// order.
type objects struct {
	out      *bufio.Writer
	keys     [][]byte
	evidence []byte // the key, nil without evidence
	array    bool
	rows     int
}

func newJSON(w io.Writer, f Format, columns []string, o Options) *objects {
	j := &objects{out: bufio.NewWriter(w), array: f == JSON}
	for _, c := range columns {
		j.keys = append(j.keys, key(c))
	}
	if o.Evidence {
		j.evidence = key(evidenceName(columns))
	}
	return j
}

func key(name string) []byte {
	b, _ := marshal(name) // a string always is
	return append(b, ':')
}

func (j *objects) Row(r row.Row) error {
	if j.array {
		if j.rows == 0 {
			j.out.WriteString("[\n")
		} else {
			j.out.WriteString(",\n")
		}
	}
	j.rows++
	j.out.WriteByte('{')
	for i, v := range r.Values {
		if i > 0 {
			j.out.WriteByte(',')
		}
		if err := j.pair(j.keys[i], v); err != nil {
			return err
		}
	}
	if j.evidence != nil {
		if len(r.Values) > 0 {
			j.out.WriteByte(',')
		}
		if err := j.pair(j.evidence, r.Evidence); err != nil {
			return err
		}
	}
	j.out.WriteByte('}')
	if !j.array {
		j.out.WriteByte('\n')
	}
	_, err := j.out.Write(nil)
	return err
}

func (j *objects) pair(key []byte, v any) error {
	b, err := marshal(v)
	if err != nil {
		return err
	}
	j.out.Write(key)
	_, err = j.out.Write(b)
	return err
}

func (j *objects) Close() error {
	if j.array {
		if j.rows == 0 {
			j.out.WriteString("[")
		} else {
			j.out.WriteString("\n")
		}
		j.out.WriteString("]\n")
	}
	return j.out.Flush()
}
