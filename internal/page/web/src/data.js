// The graph as the page reads it, and the words to speak of it with.

/** Reads the data of the page and ties it together. */
export function readData(doc) {
  const data = JSON.parse(doc.getElementById('data').textContent);
  for (const list of ['edges', 'nodes', 'claims', 'sentences', 'sources']) data[list] ??= [];
  data.nodes.forEach((n, i) => {
    n.index = i;
    n.edges = [];
    n.aliases ??= [];
    n.props ??= {};
  });
  data.edges.forEach((e, i) => {
    e.index = i;
    e.claims ??= [];
    e.props ??= {};
    e.polarity ??= '';
    e.relation = data.relations[e.relation];
    e.family = data.families[e.relation.family];
    e.source = data.nodes[e.from];
    e.target = data.nodes[e.to];
    e.source.edges.push(e);
    if (e.target !== e.source) e.target.edges.push(e);
    // Which sources it comes from, for the filter by article.
    e.sources = new Set(e.claims.map((c) => data.claims[c].source));
  });
  data.nodeByID = new Map(data.nodes.map((n) => [n.id, n]));
  data.edgeByID = new Map(data.edges.map((e) => [e.id, e]));
  return data;
}

/** "denied", "only hypothetical", "planned", "past", or "" for what simply holds. */
export function standing(edge) {
  if (edge.polarity === 'negated') return 'denied';
  if (edge.polarity === 'hypothetical') return 'hypothetical';
  return edge.status === 'current' ? '' : edge.status ?? '';
}

/** An edge as a sentence: "North Korea is sanctioned by …". */
export const sentenceOf = (e) => `${e.source.name} ${e.relation.says} ${e.target.name}`;

/** When: "since 2006", "2024", "2023 – 2024", or "". */
export function when(e) {
  const p = e.props;
  const parts = [];
  if (p.since) parts.push(`since ${p.since}`);
  if (p.until) parts.push(`until ${p.until}`);
  const first = p.firstDate || p.date;
  if (first) parts.push(p.lastDate && p.lastDate !== first ? `${first} – ${p.lastDate}` : first);
  return parts.join(', ');
}

/** Days since 1970 of a full date; NaN where it is none. */
export const day = (date) => Math.round(Date.parse(`${date}T00:00:00Z`) / 86400000);
export const dateOf = (n) => new Date(n * 86400000).toISOString().slice(0, 10);

/** Text folded for searching: no case, no accents. */
export const fold = (s) => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the machine draws flags, found by drawing one. */
const drawsFlags = (() => {
  let known;
  return () => {
    if (known !== undefined) return known;
    const ctx = Object.assign(document.createElement('canvas'), {width: 24, height: 24}).getContext('2d', {willReadFrequently: true});
    ctx.font = '20px sans-serif';
    ctx.fillStyle = '#000';
    ctx.fillText('🇨🇳', 0, 20);
    const p = ctx.getImageData(0, 0, 24, 24).data;
    known = false;
    for (let i = 0; i < p.length; i += 4) if (p[i + 3] > 128 && p[i] - p[i + 1] > 90) known = true; // red: a flag, not two letters
    return known;
  };
})();

/** A state's flag as an emoji, or "" where there is none or the machine cannot draw it. */
export function flag(node) {
  const iso = node.props.iso2;
  return drawsFlags() && /^[A-Z]{2}$/.test(iso ?? '') ? String.fromCodePoint(...[...iso].map((c) => 0x1f1a5 + c.charCodeAt(0))) : '';
}
