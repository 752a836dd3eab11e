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
		parts = append(parts, layPart(c, local, radius))
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

func layPart(c component, local []int, radius func(int) float64) part {
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
	separate(p.at, p.members, radius)
	var mid Point
	for _, q := range p.at {
		mid.X += q.X / float64(len(p.at))
		mid.Y += q.Y / float64(len(p.at))
	}
	for i := range p.at {
		p.at[i].X -= mid.X
		p.at[i].Y -= mid.Y
		p.size = max(p.size, math.Hypot(p.at[i].X, p.at[i].Y)+radius(p.members[i]))
	}
	return p
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

// separate pushes apart nodes that would be drawn over each other.
func separate(at []Point, members []int, radius func(int) float64) {
	largest := 0.0
	for _, m := range members {
		largest = max(largest, radius(m))
	}
	if largest == 0 {
		return
	}
	cell := 2 * largest
	type square struct{ x, y int }
	for range 60 {
		grid := map[square][]int{}
		for i, p := range at {
			k := square{int(math.Floor(p.X / cell)), int(math.Floor(p.Y / cell))}
			grid[k] = append(grid[k], i)
		}
		moved := false
		for i := range at {
			kx, ky := int(math.Floor(at[i].X/cell)), int(math.Floor(at[i].Y/cell))
			for x := kx - 1; x <= kx+1; x++ {
				for y := ky - 1; y <= ky+1; y++ {
					for _, j := range grid[square{x, y}] {
						if j <= i {
							continue
						}
						dx, dy := at[j].X-at[i].X, at[j].Y-at[i].Y
						d := math.Hypot(dx, dy)
						need := radius(members[i]) + radius(members[j])
						if d >= need {
							continue
						}
						if d < 1e-9 {
							dx, dy, d = math.Cos(float64(j)), math.Sin(float64(j)), 1
						}
						push := (need - d) / 2 / d
						if d == 1 && need < 1 {
							push = need / 2
						}
						at[i].X -= dx * push
						at[i].Y -= dy * push
						at[j].X += dx * push
						at[j].Y += dy * push
						moved = true
					}
				}
			}
		}
		if !moved {
			return
		}
	}
}

// pack sets the parts side by side: the largest in the middle, the others
// around it on a spiral, each at the first place where it touches none, and
// what stands alone as a sunflower around them all.
func pack(parts []part, place []Point) {
	slices.SortStableFunc(parts, func(a, b part) int {
		return cmp.Or(cmp.Compare(len(b.members), len(a.members)), cmp.Compare(b.size, a.size))
	})
	const gap = 2.0
	type circle struct {
		Point
		r float64
	}
	var set []circle
	angle, reach := 0.0, 0.0
	for i, p := range parts {
		c := circle{r: p.size + gap}
		if len(p.members) == 1 {
			d := reach + gap + c.r*math.Sqrt(float64(4*(i-len(set)+1)))
			if i == 0 {
				d = 0
			}
			a := float64(i) * golden
			place[p.members[0]] = Point{d * math.Cos(a), d * math.Sin(a)}
			continue
		}
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
		reach = max(reach, math.Hypot(c.X, c.Y)+c.r)
		for j, m := range p.members {
			place[m] = Point{c.X + p.at[j].X, c.Y + p.at[j].Y}
		}
	}
}
