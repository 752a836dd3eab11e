// Who stands together: groups that alliances hold, each drawn on one ground.

/** The groups, with the people who speak for their members. */
export function findCamps(data) {
  const group = new Map();
  const find = (n) => {
    while (group.get(n) !== n) n = group.get(n);
    return n;
  };
  for (const n of data.nodes) group.set(n, n);
  const allied = data.edges.filter((e) => !e.polarity && e.family.name === 'alliance' && e.status !== 'past');
  for (const e of allied) group.set(find(e.source), find(e.target));
  const members = new Map();
  for (const n of new Set(allied.flatMap((e) => [e.source, e.target]))) {
    const root = find(n);
    (members.get(root) ?? members.set(root, []).get(root)).push(n);
  }
  const camps = [...members.values()].filter((c) => c.length <= data.nodes.length * 0.7);
  for (const camp of camps) {
    for (const n of [...camp]) {
      for (const e of n.edges) if (e.relation.name === 'REPRESENTS' && e.target === n && !e.polarity) camp.push(e.source);
    }
  }
  return camps;
}

/** The corners of the convex hull, in order. */
export function convexHull(points) {
  const p = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list) => {
    const out = [];
    for (const q of list) {
      while (out.length > 1) {
        const [a, b] = out.slice(-2);
        if ((b.x - a.x) * (q.y - a.y) - (b.y - a.y) * (q.x - a.x) > 0) break;
        out.pop();
      }
      out.push(q);
    }
    return out.slice(0, -1);
  };
  return p.length < 3 ? p : [...half(p), ...half(p.reverse())];
}
