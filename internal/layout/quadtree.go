package layout

import "math"

// theta says how near a square must be, seen from a node, to be opened: its
// width over its distance.
const theta = 1.2

// depth bounds the tree where points fall together.
const depth = 40

// quadtree holds points by place, so that the repulsion of many far ones is
// that of one at their middle (Barnes and Hut, 1986). Building it anew uses its
// memory again.
type quadtree struct {
	cells []cell
	next  []int // by point: another point in the same deepest square, or -1
	at    []Point
	mass  []float64
}

type cell struct {
	mid      Point // of the mass
	mass     float64
	x, y     float64 // corner
	width    float64
	children [4]int32 // index of cells, 0 is none
	point    int      // of a leaf, -1 in a cell that has children
}

func (t *quadtree) build(at []Point, mass []float64) {
	lo, hi := at[0], at[0]
	for _, p := range at {
		lo.X, lo.Y = min(lo.X, p.X), min(lo.Y, p.Y)
		hi.X, hi.Y = max(hi.X, p.X), max(hi.Y, p.Y)
	}
	t.at, t.mass = at, mass
	t.cells = append(t.cells[:0], cell{x: lo.X, y: lo.Y, width: max(hi.X-lo.X, hi.Y-lo.Y, 1e-9) * (1 + 1e-9), point: -1})
	if cap(t.next) < len(at) {
		t.next = make([]int, len(at))
	}
	t.next = t.next[:len(at)]
	for i := range at {
		t.next[i] = -1
		t.insert(i)
	}
	for i := len(t.cells) - 1; i >= 0; i-- { // children come after their parents
		t.sum(&t.cells[i])
	}
}

func (t *quadtree) child(c, i int) (quadrant int, x, y float64) {
	half := t.cells[c].width / 2
	x, y = t.cells[c].x, t.cells[c].y
	if t.at[i].X >= x+half {
		quadrant, x = 1, x+half
	}
	if t.at[i].Y >= y+half {
		quadrant, y = quadrant+2, y+half
	}
	return quadrant, x, y
}

func (t *quadtree) insert(i int) {
	c := 0
	for d := 0; ; d++ {
		q, x, y := t.child(c, i)
		k := int(t.cells[c].children[q])
		if k == 0 {
			t.cells[c].children[q] = int32(len(t.cells))
			t.cells = append(t.cells, cell{x: x, y: y, width: t.cells[c].width / 2, point: i})
			return
		}
		if old := t.cells[k].point; old >= 0 {
			if d >= depth {
				t.next[i], t.next[old] = t.next[old], i
				return
			}
			t.cells[k].point = -1
			q, x, y := t.child(k, old)
			t.cells[k].children[q] = int32(len(t.cells))
			t.cells = append(t.cells, cell{x: x, y: y, width: t.cells[k].width / 2, point: old})
		}
		c = k
	}
}

func (t *quadtree) sum(c *cell) {
	add := func(p Point, m float64) {
		c.mid.X += p.X * m
		c.mid.Y += p.Y * m
		c.mass += m
	}
	if c.point >= 0 {
		for i := c.point; i >= 0; i = t.next[i] {
			add(t.at[i], t.mass[i])
		}
	} else {
		for _, k := range c.children {
			if k > 0 {
				add(t.cells[k].mid, t.cells[k].mass)
			}
		}
	}
	if c.mass > 0 {
		c.mid.X /= c.mass
		c.mid.Y /= c.mass
	}
}

// repulsion is the force on a point from all the others.
func (t *quadtree) repulsion(i int, p Point, mass float64) Point {
	var f Point
	push := func(from Point, m float64) {
		dx, dy := p.X-from.X, p.Y-from.Y
		d2 := dx*dx + dy*dy
		if d2 < 1e-12 {
			a := float64(i) * golden // fallen together: each flees its own way
			dx, dy, d2 = 1e-3*math.Cos(a), 1e-3*math.Sin(a), 1e-3
		}
		k := mass * m / d2
		f.X += k * dx
		f.Y += k * dy
	}
	var stack [4 * depth]int32
	top := 1
	for top > 0 {
		top--
		c := &t.cells[stack[top]]
		dx, dy := p.X-c.mid.X, p.Y-c.mid.Y
		switch {
		case c.point >= 0:
			for j := c.point; j >= 0; j = t.next[j] {
				if j != i {
					push(t.at[j], t.mass[j])
				}
			}
		case c.width*c.width < theta*theta*(dx*dx+dy*dy):
			push(c.mid, c.mass)
		default:
			for _, k := range c.children {
				if k > 0 {
					stack[top] = k
					top++
				}
			}
		}
	}
	return f
}
