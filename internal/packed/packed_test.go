package packed

import (
	"math"
	"reflect"
	"testing"
)

type record struct {
	name   string
	number int32
	large  uint64
	on, up bool
	words  []string
	bytes  []uint8
	named  map[int32]string
}

func (r *record) pack(c *Codec) {
	Str(c, &r.name)
	Num(c, &r.number)
	Num(c, &r.large)
	Flags(c, &r.on, &r.up)
	List(c, &r.words, Str[string])
	List(c, &r.bytes, Num[uint8])
	Map(c, &r.named, Str[string])
}

// TestCodec writes records and reads them back.
func TestCodec(t *testing.T) {
	want := []record{
		{named: map[int32]string{}},
		{"Côte d'Ivoire", math.MaxInt32, math.MaxUint64, true, false, []string{"", "a"}, []uint8{1, 127, 128, 255}, map[int32]string{3: "c", -1: "any", 200: ""}},
		{number: -127, large: 128, up: true, bytes: []uint8{7}, named: map[int32]string{}},
	}
	pack := func(c *Codec, r *record) { r.pack(c) }
	w := Codec{}
	List(&w, &want, pack)
	r := Codec{Reading: true, In: string(w.Out)}
	var got []record
	List(&r, &got, pack)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("read back %+v\nwritten   %+v", got, want)
	}
	if r.In != "" {
		t.Errorf("%d bytes are left", len(r.In))
	}
}
