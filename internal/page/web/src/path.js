// The shortest way between two nodes over the edges that are shown.

/** Edges of a shortest path from a to b, [] where they are one, null where there is none. */
export function shortestPath(a, b, shows) {
  const came = new Map([[a, null]]);
  let edge = [a];
  while (edge.length && !came.has(b)) {
    const next = [];
    for (const n of edge) {
      for (const e of n.edges) {
        if (e.polarity || !shows(e)) continue; // what is denied leads nowhere
        const m = e.source === n ? e.target : e.source;
        if (came.has(m)) continue;
        came.set(m, [n, e]);
        next.push(m);
      }
    }
    edge = next;
  }
  if (!came.has(b)) return null;
  const path = [];
  for (let at = came.get(b); at; at = came.get(at[0])) path.unshift(at[1]);
  return path;
}
