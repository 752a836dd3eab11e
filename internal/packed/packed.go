// Package packed writes values down as bytes and reads them back, quickly and with
// little memory: what the program starts from. The same calls in the same order do
// either, so that the two cannot part.
package packed

import (
	_ "embed" // for its own source
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"maps"
	"slices"
	"strings"
)

// Codec writes to Out, or reads In where it is Reading. A text that is read is a part
// of In, not a copy.
type Codec struct {
	Reading bool
	In      string // what is still to be read
	Out     []byte // what was written
}

// Num is a whole number that is mostly small and seldom negative.
func Num[T ~uint8 | ~uint32 | ~uint64 | ~int | ~int32](c *Codec, v *T) {
	if !c.Reading {
		c.Out = binary.AppendUvarint(c.Out, uint64(*v))
		return
	}
	var n uint64
	for i := 0; ; i++ {
		b := c.In[i]
		n |= uint64(b&0x7f) << (7 * i)
		if b < 0x80 {
			*v, c.In = T(n), c.In[i+1:]
			return
		}
	}
}

// Flags are as many truths as fit into a number.
func Flags(c *Codec, flags ...*bool) {
	var mask uint64
	for i, f := range flags {
		if *f {
			mask |= 1 << i
		}
	}
	Num(c, &mask)
	for i, f := range flags {
		*f = mask&(1<<i) != 0
	}
}

// Str is a text.
func Str[T ~string](c *Codec, v *T) {
	n := 0
	if c.Reading {
		Num(c, &n)
		*v, c.In = T(c.In[:n]), c.In[n:]
		return
	}
	n = len(*v)
	Num(c, &n)
	c.Out = append(c.Out, *v...)
}

// Room is n values to be written. A page of memory that is read before it is written is mapped
// twice, which costs a start more than to clear it.
func Room[T any](n int) []T {
	room := make([]T, n)
	clear(room)
	return room
}

// List is a list of values; an empty one is read as it stands.
func List[T any](c *Codec, v *[]T, each func(*Codec, *T)) {
	n := len(*v)
	Num(c, &n)
	if c.Reading && n > 0 {
		*v = Room[T](n)
	}
	for i := range *v {
		each(c, &(*v)[i])
	}
}

// Map is a map by numbers, in their order.
func Map[K ~int32, V any](c *Codec, v *map[K]V, each func(*Codec, *V)) {
	keys := slices.Sorted(maps.Keys(*v))
	n := len(keys)
	Num(c, &n)
	if c.Reading {
		*v = make(map[K]V, n)
	}
	var last K
	for i := range n {
		var value V
		if !c.Reading {
			last, value = keys[i], (*v)[keys[i]]
		}
		Num(c, &last)
		each(c, &value)
		(*v)[last] = value
	}
}

//go:embed packed.go
var own string

// Sum tells the files of a file system, and how this package packs, from others, in eight
// characters. Tests are left out.
func Sum(files fs.FS) (string, error) {
	var buf [32 << 10]byte
	sum := crc32.New(crc32.MakeTable(crc32.Castagnoli))
	fmt.Fprint(sum, own)
	err := fs.WalkDir(files, ".", func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := files.Open(path)
		if err != nil {
			return err
		}
		defer f.Close()
		n, err := io.CopyBuffer(sum, f, buf[:])
		fmt.Fprintf(sum, "%s %d\n", path, n)
		return err
	})
	return fmt.Sprintf("%08x", sum.Sum32()), err
}
