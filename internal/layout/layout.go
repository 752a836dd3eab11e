// Package layout places the nodes of a graph on a plane by forces: what is
// linked is drawn together, all else keeps its distance. The same graph always
// gives the same picture, on every machine of the same arithmetic.
package layout

import (
	"cmp"
	"math"
	"slices"
)

// Point is a place on the plane. The middle is 0, 0; the unit is the length of
// an edge of weight 1 that nothing else pulls at.
type Point struct{ X, Y float64 }

// Edge draws two nodes, by index, together. Weight 1 is usual.
type Edge struct {
	From, To int
	Weight   float64
}

// Place finds a place for each of n nodes. Radius says how large a node is
// drawn, in the unit of Point, or is nil where size does not matter.
//
// The forces are those of ForceAtlas2 (Jacomy and others, 2014): repulsion by
// degree, found with a Barnes-Hut tree, linear attraction, and gravity. Parts
// that are not linked are laid out alone and packed side by side.
func Place(n int, edges []Edge, radius func(int) float64) []Point {
	if n == 0 {
		return nil
	}
	if radius == nil {
		radius = func(int) float64 { return 0 }
	}
	place := make([]Point, n)
	local := make([]int, n) // by node, its position in its part
	var parts []part
	for _, c := range components(n, edges) {
		for i, m := range c.members {
			local[m] = i
		}
		parts = append(parts, layPart(c, local))
	}
	// The largest part says how much room a node gets in all.
	even := 0.0
	if len(parts) > 0 {
		largest := slices.MaxFunc(parts, func(a, b part) int { return cmp.Compare(len(a.members), len(b.members)) })
		even = evenness(largest.at)
	}
	for i := range parts {
		parts[i].finish(even, radius)
	}
	pack(parts, place)
	return place
}

// component is a connected part of the graph.
type component struct {
	members []int
	edges   []Edge // by node, without loops
}

// part is a component laid out around its own middle.
type part struct {
	members []int
	at      []Point // by position in members
	size    float64 // radius of the circle around it
}

// components are the connected parts by their first node, members ascending.
func components(n int, edges []Edge) []component {
	root := make([]int, n)
	for i := range root {
		root[i] = i
	}
	find := func(i int) int {
		for root[i] != i {
			root[i] = root[root[i]]
			i = root[i]
		}
		return i
	}
	for _, e := range edges {
		a, b := find(e.From), find(e.To)
		root[max(a, b)] = min(a, b)
	}
	number := make(map[int]int) // of a component, by its first node
	var parts []component
	for i := range n {
		r := find(i)
		if r == i {
			number[r] = len(parts)
			parts = append(parts, component{})
		}
		k := number[r]
		parts[k].members = append(parts[k].members, i)
	}
	for _, e := range edges {
		if e.From != e.To {
			k := number[find(e.From)]
			parts[k].edges = append(parts[k].edges, e)
		}
	}
	return parts
}

// golden is the angle between neighbours on a sunflower: it spreads any number
// of points evenly, so it starts the layout.
var golden = math.Pi * (3 - math.Sqrt(5))

func layPart(c component, local []int) part {
	p := part{members: c.members, at: make([]Point, len(c.members))}
	own := make([]Edge, len(c.edges))
	mass := make([]float64, len(c.members))
	for i := range mass {
		mass[i] = 1
	}
	for i, e := range c.edges {
		own[i] = Edge{local[e.From], local[e.To], e.Weight}
		mass[own[i].From] += e.Weight
		mass[own[i].To] += e.Weight
	}
	// The best linked start in the middle.
	order := make([]int, len(p.members))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(mass[b], mass[a]) })
	for rank, i := range order {
		r := math.Sqrt(float64(rank))
		a := float64(rank) * golden
		p.at[i] = Point{r * math.Cos(a), r * math.Sin(a)}
	}
	relax(p.at, own, mass)
	return p
}

// finish gives the nodes their room and moves the part's middle to 0, 0.
func (p *part) finish(even float64, radius func(int) float64) {
	separate(p.at, p.members, even, radius)
	var mid Point
	for _, q := range p.at {
		mid.X += q.X / float64(len(p.at))
		mid.Y += q.Y / float64(len(p.at))
	}
	for i := range p.at {
		p.at[i].X -= mid.X
		p.at[i].Y -= mid.Y
		p.size = max(p.size, math.Hypot(p.at[i].X, p.at[i].Y)+max(even, radius(p.members[i])))
	}
}

// rounds is how often the forces act. Large graphs get fewer, so that time
// grows little faster than size.
func rounds(n int) int {
	return max(60, min(600, 1_500_000/(n+1)))
}

// relax moves the points until the forces rest, with ForceAtlas2's own speed:
// a node that swings back and forth is slowed, and the whole with it.
func relax(at []Point, edges []Edge, mass []float64) {
	const gravity, tolerance = 0.02, 1.0
	force := make([]Point, len(at))
	last := make([]Point, len(at))
	speed := 1.0
	var tree quadtree
	for range rounds(len(at)) {
		tree.build(at, mass)
		for i := range at {
			f := tree.repulsion(i, at[i], mass[i])
			f.X -= gravity * mass[i] * at[i].X
			f.Y -= gravity * mass[i] * at[i].Y
			force[i] = f
		}
		for _, e := range edges {
			dx, dy := at[e.To].X-at[e.From].X, at[e.To].Y-at[e.From].Y
			force[e.From].X += e.Weight * dx
			force[e.From].Y += e.Weight * dy
			force[e.To].X -= e.Weight * dx
			force[e.To].Y -= e.Weight * dy
		}
		var swing, drive float64
		for i := range force {
			swing += mass[i] * math.Hypot(force[i].X-last[i].X, force[i].Y-last[i].Y)
			drive += mass[i] * math.Hypot(force[i].X+last[i].X, force[i].Y+last[i].Y) / 2
		}
		if swing == 0 {
			return
		}
		speed = min(tolerance*drive/swing, speed*1.5)
		for i := range at {
			s := mass[i] * math.Hypot(force[i].X-last[i].X, force[i].Y-last[i].Y)
			k := 0.1 * speed / (1 + math.Sqrt(speed*s))
			if l := math.Hypot(force[i].X, force[i].Y); l*k > 10 {
				k = 10 / l
			}
			at[i].X += k * force[i].X
			at[i].Y += k * force[i].Y
			last[i] = force[i]
		}
	}
}

// wide is how much wider than tall the room of a node is: names are written
// across.
const wide = 1.5

// separate pushes apart nodes that would be drawn over each other, names and
// all, and gives each at least the room of even.
func separate(at []Point, members []int, even float64, radius func(int) float64) {
	room := make([]float64, len(at))
	largest := 0.0
	for i, m := range members {
		room[i] = radius(m)
		largest = max(largest, room[i])
	}
	if largest == 0 {
		return
	}
	for i := range room {
		room[i] = max(room[i], even)
	}
	largest = max(largest, even)
	cell := 2 * largest
	type square struct{ x, y int }
	home := func(p Point) square {
		return square{int(math.Floor(p.X / wide / cell)), int(math.Floor(p.Y / cell))}
	}
	for range 120 {
		grid := map[square][]int{}
		for i, p := range at {
			grid[home(p)] = append(grid[home(p)], i)
		}
		moved := false
		for i := range at {
			k := home(at[i])
			for x := k.x - 1; x <= k.x+1; x++ {
				for y := k.y - 1; y <= k.y+1; y++ {
					for _, j := range grid[square{x, y}] {
						if j > i && apart(at, i, j, room[i]+room[j]) {
							moved = true
						}
					}
				}
			}
		}
		if !moved {
			return
		}
	}
}

// apart moves two points apart, each by half of what is missing, and says
// whether it had to.
func apart(at []Point, i, j int, need float64) bool {
	dx, dy := (at[j].X-at[i].X)/wide, at[j].Y-at[i].Y
	d := math.Hypot(dx, dy)
	if d >= need*0.999 {
		return false
	}
	if d < 1e-9 { // fallen together: a way of its own for each pair
		dx, dy, d = math.Cos(float64(i+j)), math.Sin(float64(i+j)), 1
		need++
	}
	push := (need - d) / 2 / d
	at[i].X -= dx * push * wide
	at[i].Y -= dy * push
	at[j].X += dx * push * wide
	at[j].Y += dy * push
	return true
}

// evenness is the room each node gets in a small graph: a share of what it
// would have were all spread evenly. Large graphs keep their crowds, which say
// more than any one node.
func evenness(at []Point) float64 {
	if len(at) < 3 || len(at) > 300 {
		return 0
	}
	var x, y float64 // the mean distance from the middle
	for _, p := range at {
		x += math.Abs(p.X) / float64(len(at))
		y += math.Abs(p.Y) / float64(len(at))
	}
	return 0.62 * math.Sqrt(16*x*y/float64(len(at))) / math.Sqrt(wide)
}

// gap is the room left between parts.
const gap = 2.0

// pack sets the parts side by side: the largest in the middle, the others
// around it on a spiral, each at the first place where it touches none, and
// what stands alone in rows below.
func pack(parts []part, place []Point) {
	slices.SortStableFunc(parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(len(b.members), len(a.members)), cmp.Compare(b.size, a.size))
	})
	single := slices.IndexFunc(parts, func(p part) bool { return len(p.members) == 1 })
	if single < 0 {
		single = len(parts)
	}
	type circle struct {
		Point
		r float64
	}
	var set []circle
	angle := 0.0
	var lo, hi Point // the corners of what is set
	for _, p := range parts[:single] {
		c := circle{r: p.size + gap}
		for {
			turn := angle / (2 * math.Pi)
			c.X, c.Y = turn*gap*math.Cos(angle), turn*gap*math.Sin(angle)
			if !slices.ContainsFunc(set, func(o circle) bool {
				return math.Hypot(o.X-c.X, o.Y-c.Y) < o.r+c.r
			}) {
				break
			}
			angle += 0.5 / (1 + turn)
		}
		set = append(set, c)
		for i, m := range p.members {
			q := Point{c.X + p.at[i].X, c.Y + p.at[i].Y}
			place[m] = q
			lo = Point{min(lo.X, q.X), min(lo.Y, q.Y)}
			hi = Point{max(hi.X, q.X), max(hi.Y, q.Y)}
		}
	}
	rows(parts[single:], place, lo, hi)
}

// rows sets lone nodes below what stands between two corners, as wide as that
// or as a square of them would be.
func rows(alone []part, place []Point, lo, hi Point) {
	step := gap
	const aside = 1.5 * wide // names stand side by side here
	for _, p := range alone {
		step = max(step, 1.5*p.size)
	}
	fit := max(1, int((hi.X-lo.X)/step/aside), int(math.Ceil(1.8*math.Sqrt(float64(len(alone))))))
	for i, p := range alone {
		in := min(fit, len(alone)-i/fit*fit) // in this row
		x := (float64(i%fit) - float64(in-1)/2) * step * aside
		place[p.members[0]] = Point{(lo.X+hi.X)/2 + x, hi.Y + step*float64(1+i/fit)}
	}
}
