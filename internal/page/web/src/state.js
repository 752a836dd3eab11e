// What is chosen and what is filtered: one object, kept in the address so that
// a link brings back the view.

import {day} from './data.js';

export class State extends EventTarget {
  constructor(data) {
    super();
    this.data = data;
    const days = data.edges.flatMap((e) => [e.first, e.last].filter(Boolean).map(day)).filter(Number.isFinite);
    // Not Math.min(...days): a call takes only so many arguments.
    this.span = days.length ? days.reduce(([low, high], d) => [Math.min(low, d), Math.max(high, d)], [Infinity, -Infinity]) : null;
    this.reset();
  }

  reset() {
    this.node = null; // a node or an edge is selected, not both
    this.edge = null;
    this.path = [null, null];
    this.hidden = new Set(['standing:denied', 'standing:hypothetical']); // "family:office", "kind:Place", "standing:past"
    this.confidence = 0;
    this.from = this.span?.[0] ?? null;
    this.to = this.span?.[1] ?? null;
    this.undated = true;
    this.source = -1; // one article, or -1 for all
    this.answer = this.data.nodes.some((n) => n.marked) || this.data.edges.some((e) => e.marked);
  }

  /** Changes something, and tells everyone. */
  set(change) {
    Object.assign(this, change);
    this.remember();
    this.dispatchEvent(new CustomEvent('change', {detail: change}));
  }

  select(thing) {
    const isNode = thing && 'edges' in thing;
    this.set({node: isNode ? thing : null, edge: thing && !isNode ? thing : null});
  }

  toggle(what, shown) {
    const hidden = new Set(this.hidden);
    if (shown) hidden.delete(what);
    else hidden.add(what);
    this.set({hidden});
  }

  get timed() {
    return this.span != null && (this.from > this.span[0] || this.to < this.span[1]);
  }

  /** Whether the filters let an edge through. */
  shows(e) {
    const standing = e.polarity === 'negated' ? 'denied' : e.polarity === 'hypothetical' ? 'hypothetical' : e.status;
    if (this.hidden.has(`family:${e.family.name}`) || this.hidden.has(`standing:${standing}`)) return false;
    if (this.hidden.has(`kind:${this.data.kinds[e.source.kind].name}`) || this.hidden.has(`kind:${this.data.kinds[e.target.kind].name}`)) return false;
    if (e.confidence < this.confidence) return false;
    if (this.source >= 0 && !e.sources.has(this.source)) return false;
    if (this.timed) {
      if (!e.first && !e.last) return this.undated;
      if (e.first && day(e.first) > this.to) return false;
      if (e.last && day(e.last) < this.from) return false;
    } else if (!this.undated && !e.first && !e.last) return false;
    return true;
  }

  remember() {
    const q = new URLSearchParams();
    if (this.node) q.set('node', this.node.id);
    if (this.edge) q.set('edge', this.edge.id);
    if (this.path[0]) q.set('from', this.path[0].id);
    if (this.path[1]) q.set('to', this.path[1].id);
    const hidden = [...this.hidden].sort().join(' ');
    if (hidden !== 'standing:denied standing:hypothetical') q.set('hide', hidden);
    if (this.confidence > 0) q.set('confidence', this.confidence);
    if (this.timed) q.set('time', `${this.from}..${this.to}`);
    if (!this.undated) q.set('undated', 'no');
    if (this.source >= 0) q.set('source', this.source);
    const hash = q.size ? `#${q}` : '';
    if (hash !== location.hash) history.replaceState(null, '', hash || location.pathname + location.search);
  }

  /** Takes the view from the address. */
  recall() {
    const q = new URLSearchParams(location.hash.slice(1));
    this.reset();
    const {nodeByID, edgeByID} = this.data;
    const number = (s, low, high, otherwise) => (s != null && s !== '' && Number.isFinite(+s) ? Math.min(high, Math.max(low, +s)) : otherwise);
    const change = {
      node: nodeByID.get(q.get('node')) ?? null,
      edge: edgeByID.get(q.get('edge')) ?? null,
      path: [nodeByID.get(q.get('from')) ?? null, nodeByID.get(q.get('to')) ?? null],
      confidence: number(q.get('confidence'), 0, 1, 0),
      source: number(q.get('source'), -1, this.data.sources.length - 1, -1),
      undated: q.get('undated') !== 'no',
    };
    if (q.has('hide')) change.hidden = new Set(q.get('hide').split(' ').filter(Boolean));
    if (q.has('time') && this.span) {
      const [a, b] = q.get('time').split('..');
      change.from = number(a, ...this.span, this.span[0]);
      change.to = number(b, ...this.span, this.span[1]);
    }
    this.set(change);
  }
}
