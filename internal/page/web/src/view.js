// The picture: sigma draws nodes, edges and labels; three layers of our own
// draw what it does not: the grounds of those who stand together, the gaps of
// dashed edges, and the flags and initials inside nodes.

import {MultiDirectedGraph} from 'graphology';
import Sigma from 'sigma';
import {EdgeRectangleProgram, EdgeArrowProgram} from 'sigma/rendering';
import {createEdgeCurveProgram, createDrawCurvedEdgeLabel} from '@sigma/edge-curve';
import {flag, standing} from './data.js';

const font = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif';
const many = 3000; // edges beyond which there are no curves and labels for each

/** Mixes two #rrggbb colours; share is that of b. */
export function mix(a, b, share) {
  const part = (c, i) => parseInt(c.slice(1 + 2 * i, 3 + 2 * i), 16);
  return '#' + [0, 1, 2].map((i) => Math.round(part(a, i) * (1 - share) + part(b, i) * share).toString(16).padStart(2, '0')).join('');
}

export const themes = {
  light: {ground: '#ffffff', text: '#1f2937', soft: '#6b7280', camp: 0.13},
  dark: {ground: '#12161d', text: '#e5e9f0', soft: '#9aa4b2', camp: 0.22},
};

export class View {
  constructor(container, data, state, on) {
    this.data = data;
    this.state = state;
    this.large = data.edges.length > many;
    this.narrow = container.clientWidth < 500;
    this.theme = themes.light;
    this.hover = null;
    this.path = [];
    this.near = null; // nodes kept bright; null keeps all
    this.nodes = new Set(data.nodes);
    this.camps = this.large || data.nodes.length > 200 ? [] : findCamps(data);
    this.build();
    const curve = {drawLabel: createDrawCurvedEdgeLabel({curvatureAttribute: 'curvature', defaultCurvature: 0, keepLabelUpright: true})};
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      defaultEdgeType: this.large ? 'line' : 'curved',
      edgeProgramClasses: {
        line: EdgeRectangleProgram,
        arrow: EdgeArrowProgram,
        curved: createEdgeCurveProgram(curve),
        curvedArrow: createEdgeCurveProgram({...curve, arrowHead: {extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3}}),
      },
      nodeReducer: (key, attributes) => this.nodeLook(key, attributes),
      edgeReducer: (key, attributes) => this.edgeLook(key, attributes),
      defaultDrawNodeLabel: (ctx, d) => this.drawLabel(ctx, d),
      defaultDrawNodeHover: (ctx, d) => this.drawHover(ctx, d),
      enableEdgeEvents: true,
      hideEdgesOnMove: this.data.edges.length > 30000,
      hideLabelsOnMove: this.large,
      renderEdgeLabels: !this.large,
      edgeLabelFont: font,
      edgeLabelSize: 11,
      edgeLabelWeight: '600',
      edgeLabelColor: {attribute: 'labelColor', color: '#6b7280'},
      labelFont: font,
      labelSize: this.large ? 11 : 13,
      labelDensity: this.large ? 0.5 : this.narrow ? 0.9 : 2,
      labelGridCellSize: this.narrow ? 70 : 100,
      labelRenderedSizeThreshold: this.large ? 7 : 0,
      minEdgeThickness: this.large ? 0.4 : 1,
      minCameraRatio: 0.01,
      maxCameraRatio: 4,
      stagePadding: this.narrow ? 34 : 84,
      zIndex: true,
    });
    this.sigma.createCanvasContext('camps', {beforeLayer: 'edges', style: {pointerEvents: 'none'}});
    this.sigma.createCanvasContext('dashes', {afterLayer: 'edges', style: {pointerEvents: 'none'}});
    this.sigma.createCanvasContext('glyphs', {afterLayer: 'nodes', style: {pointerEvents: 'none'}});
    this.sigma.resize(true);
    this.sigma.on('afterRender', () => this.drawLayers());
    this.sigma.on('enterNode', ({node}) => this.setHover(this.data.nodes[node], on));
    this.sigma.on('leaveNode', () => this.setHover(null, on));
    this.sigma.on('enterEdge', ({edge}) => this.setHover(this.data.edges[edge], on));
    this.sigma.on('leaveEdge', () => this.setHover(null, on));
    this.sigma.on('clickNode', ({node}) => on.select(this.data.nodes[node]));
    this.sigma.on('clickEdge', ({edge}) => on.select(this.data.edges[edge]));
    this.sigma.on('clickStage', () => on.select(null));
    this.drag();
    this.update();
  }

  build() {
    const {nodes, edges, kinds} = this.data;
    this.graph = new MultiDirectedGraph();
    for (const n of nodes) {
      this.graph.addNode(n.index, {x: n.x, y: -n.y, size: n.size * (this.narrow ? 0.62 : 1), label: n.name, color: kinds[n.kind].color, forceLabel: (nodes.length <= 60 && !this.narrow) || n.marked});
    }
    // Edges between the same two are fanned out.
    const fan = new Map();
    for (const e of edges) {
      const key = e.from < e.to ? `${e.from} ${e.to}` : `${e.to} ${e.from}`;
      const group = fan.get(key) ?? fan.set(key, []).get(key);
      group.push(e);
    }
    for (const group of fan.values()) {
      group.forEach((e, i) => {
        const side = e.from < e.to ? 1 : -1;
        e.curvature = (group.length === 1 ? 0.12 : (i - (group.length - 1) / 2) * 0.34 || 0.04) * side;
      });
    }
    for (const e of edges) {
      const type = this.large ? 'line' : e.relation.symmetric ? 'curved' : 'curvedArrow';
      const size = this.large ? Math.max(0.5, e.family.width / 4) : e.family.width * 0.8 + Math.min(1.5, e.claims.length * 0.1);
      this.graph.addEdgeWithKey(e.index, e.from, e.to, {type, size, curvature: e.curvature, color: e.family.color});
    }
  }

  /** Looks again at what is chosen and filtered. */
  update() {
    const {edges, nodes} = this.data;
    const {state} = this;
    const linked = new Set();
    this.shown = new Set();
    for (const e of edges) {
      if (!state.shows(e)) continue;
      this.shown.add(e);
      linked.add(e.source).add(e.target);
    }
    // Alone because of the filters is hidden; alone in the graph is not.
    this.nodes = new Set(nodes.filter((n) => !state.hidden.has(`kind:${this.data.kinds[n.kind].name}`) && (linked.has(n) || !n.edges.some((e) => !e.polarity))));
    if (state.node) this.nodes.add(state.node);
    this.focus();
    this.sigma.refresh({skipIndexation: true, schedule: false});
  }

  /** Decides what stays bright: the path, or the neighbourhood, or the answer of a query. */
  focus() {
    const {state} = this;
    this.near = null;
    const keep = new Set();
    const about = this.hover ?? state.edge ?? state.node;
    if (this.path.length && !this.hover) {
      for (const e of this.path) keep.add(e).add(e.source).add(e.target);
    } else if (about && 'edges' in about) {
      keep.add(about);
      for (const e of about.edges) if (this.shown.has(e)) keep.add(e).add(e.source).add(e.target);
    } else if (about) {
      keep.add(about).add(about.source).add(about.target);
    } else if (state.answer) {
      for (const n of this.data.nodes) if (n.marked) keep.add(n);
      for (const e of this.data.edges) if (e.marked || (e.source.marked && e.target.marked)) keep.add(e).add(e.source).add(e.target);
    }
    if (keep.size) this.near = keep;
  }

  setHover(thing, on) {
    if (this.hover === thing) return;
    this.hover = thing;
    on.hover(thing);
    if (this.large && this.data.edges.length > 20000) return; // a whole redraw for each twitch is too slow there
    this.focus();
    this.sigma.refresh({skipIndexation: true});
  }

  nodeLook(key, attributes) {
    const n = this.data.nodes[key];
    if (!this.nodes?.has(n)) return {...attributes, hidden: true};
    if (this.near && !this.near.has(n)) {
      return {...attributes, color: mix(attributes.color, this.theme.ground, 0.8), label: this.large ? '' : attributes.label, forceLabel: false, faded: true, zIndex: 0};
    }
    const chosen = this.state.node === n || (n.marked && this.state.answer);
    return {...attributes, zIndex: chosen ? 2 : 1, forceLabel: attributes.forceLabel || (this.near != null && this.near.size < 60)};
  }

  edgeLook(key, attributes) {
    const e = this.data.edges[key];
    if (!this.shown?.has(e) || !this.nodes.has(e.source) || !this.nodes.has(e.target)) return {...attributes, hidden: true};
    const near = !this.near || this.near.has(e);
    const base = this.large && !this.near ? mix(attributes.color, this.theme.ground, 0.55) : attributes.color;
    const look = {...attributes, color: near ? base : mix(attributes.color, this.theme.ground, 0.86), zIndex: near ? 1 : 0};
    if (e === this.state.edge || e === this.hover || (this.path.length && near)) look.size = attributes.size + 1.5;
    // In a small graph the edges that matter most say what they are.
    const few = this.shown.size <= 90;
    const told = ['alliance', 'conflict', 'sanction'].includes(e.family.name);
    if (near && !(this.narrow && !this.near) && (this.near ? this.near.size <= 40 : few && told)) {
      const s = standing(e);
      look.label = shortSays(e.relation.says) + (s ? ` (${s})` : '');
      look.forceLabel = true;
      look.labelColor = mix(attributes.color, this.theme.text, 0.45);
    }
    return look;
  }

  drawLabel(ctx, d) {
    if (!d.label || d.faded && this.near) {
      if (!d.label || this.data.nodes.length > 60) return;
    }
    const text = d.label.replace(/\s+/g, ' ');
    const shown = text.length > 34 ? text.slice(0, 33) + '…' : text;
    const big = !this.large && d.size > 17;
    ctx.font = `${big ? 700 : 600} ${this.large || this.narrow ? 11 : big ? 14 : 12.5}px ${font}`;
    ctx.textAlign = 'center';
    ctx.lineJoin = 'round';
    ctx.lineWidth = 4;
    ctx.strokeStyle = this.theme.ground;
    ctx.fillStyle = d.faded ? mix(this.theme.soft, this.theme.ground, 0.65) : this.theme.text;
    const y = d.y + d.size + 14;
    ctx.strokeText(shown, d.x, y);
    ctx.fillText(shown, d.x, y);
    ctx.textAlign = 'start';
  }

  drawHover(ctx, d) {
    ctx.beginPath();
    ctx.arc(d.x, d.y, d.size + 4, 0, 2 * Math.PI);
    ctx.lineWidth = 3;
    ctx.strokeStyle = this.theme.text;
    ctx.stroke();
    this.drawLabel(ctx, {...d, faded: false});
  }

  /** The layers of our own, after sigma has drawn its. */
  drawLayers() {
    const {width, height} = this.sigma.getDimensions();
    const {camps, dashes, glyphs} = this.sigma.canvasContexts;
    for (const ctx of [camps, dashes, glyphs]) ctx?.clearRect(0, 0, width, height);
    this.drawCamps(camps);
    if (this.large) return;
    this.drawDashes(dashes);
    this.drawGlyphs(glyphs, width, height);
  }

  at(n) {
    const d = this.sigma.getNodeDisplayData(n.index);
    return {...this.sigma.framedGraphToViewport(d), size: this.sigma.scaleSize(d.size), hidden: d.hidden, faded: this.near != null && !this.near.has(n)};
  }

  drawCamps(ctx) {
    if (this.state.hidden.has('family:alliance') || this.near) return;
    for (const camp of this.camps) {
      const points = camp.filter((n) => this.nodes.has(n)).map((n) => this.at(n));
      if (points.length < 2) continue;
      const hull = convexHull(points);
      ctx.beginPath();
      hull.forEach((p, i) => (i ? ctx.lineTo(p.x, p.y) : ctx.moveTo(p.x, p.y)));
      ctx.closePath();
      ctx.lineJoin = 'round';
      ctx.globalAlpha = this.theme.camp;
      ctx.fillStyle = ctx.strokeStyle = '#009e73';
      // One opaque shape, then made clear as a whole: fill and rim must not add up.
      ctx.save();
      ctx.lineWidth = 2 * (Math.max(...points.map((p) => p.size)) + 18);
      ctx.stroke();
      ctx.globalCompositeOperation = 'destination-out';
      ctx.globalAlpha = 1;
      ctx.fill();
      ctx.restore();
      ctx.fill();
      ctx.globalAlpha = 1;
    }
  }

  /** What is planned, denied or only hypothetical is dashed: gaps are drawn over it. */
  drawDashes(ctx) {
    ctx.strokeStyle = this.theme.ground;
    for (const e of this.shown) {
      const gaps = e.polarity ? [3, 4] : e.status === 'planned' ? [5, 7] : null;
      if (!gaps || !this.nodes.has(e.source) || !this.nodes.has(e.target)) continue;
      const a = this.at(e.source);
      const b = this.at(e.target);
      const length = Math.hypot(b.x - a.x, b.y - a.y);
      if (length < 1) continue;
      const d = this.sigma.getEdgeDisplayData(e.index);
      const cx = (a.x + b.x) / 2 + (b.y - a.y) * e.curvature;
      const cy = (a.y + b.y) / 2 - (b.x - a.x) * e.curvature;
      ctx.lineWidth = Math.max(this.sigma.getSetting('minEdgeThickness'), this.sigma.scaleSize(d.size)) + 1.5;
      // The gaps keep clear of the arrow's head.
      const clear = e.relation.symmetric ? 0 : b.size + 12;
      ctx.setLineDash([...gaps]);
      ctx.save();
      if (clear) {
        ctx.beginPath();
        ctx.rect(0, 0, ctx.canvas.width, ctx.canvas.height);
        ctx.arc(b.x, b.y, clear, 0, 2 * Math.PI, true);
        ctx.clip();
      }
      ctx.beginPath();
      ctx.moveTo(a.x, a.y);
      ctx.quadraticCurveTo(cx, cy, b.x, b.y);
      ctx.stroke();
      ctx.restore();
    }
    ctx.setLineDash([]);
  }

  drawGlyphs(ctx, width, height) {
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    for (const n of this.nodes) {
      const p = this.at(n);
      if (p.x < -40 || p.y < -40 || p.x > width + 40 || p.y > height + 40) continue;
      ctx.globalAlpha = p.faded ? 0.25 : 1;
      ctx.beginPath();
      ctx.arc(p.x, p.y, p.size, 0, 2 * Math.PI);
      const chosen = this.state.node === n;
      ctx.lineWidth = chosen ? 4 : n.marked && this.state.answer ? 4 : 1.5;
      ctx.strokeStyle = chosen || (n.marked && this.state.answer) ? '#f0a202' : this.theme.ground;
      ctx.stroke();
      if (p.size < 6) continue;
      const emblem = flag(n);
      if (emblem) {
        ctx.font = `${p.size * 1.15}px sans-serif`;
        ctx.fillStyle = '#fff';
        ctx.fillText(emblem, p.x, p.y + p.size * 0.08);
      } else {
        ctx.font = `700 ${p.size * (n.initials.length > 3 ? 0.6 : 0.8)}px ${font}`;
        ctx.fillStyle = '#fff';
        ctx.fillText(n.initials, p.x, p.y + p.size * 0.05);
      }
    }
    ctx.globalAlpha = 1;
  }

  /** Nodes can be dragged where someone wants them. */
  drag() {
    let held = null;
    let moved = false;
    this.sigma.on('downNode', ({node}) => {
      held = node;
      moved = false;
    });
    this.sigma.getMouseCaptor().on('mousemovebody', (event) => {
      if (held === null) return;
      if (!moved && !this.sigma.getCustomBBox()) this.sigma.setCustomBBox(this.sigma.getBBox());
      moved = true;
      const {x, y} = this.sigma.viewportToGraph(event);
      this.graph.mergeNodeAttributes(held, {x, y});
      event.preventSigmaDefault();
      event.original.preventDefault();
      event.original.stopPropagation();
    });
    const drop = () => (held = null);
    this.sigma.on('upNode', drop);
    this.sigma.on('upStage', drop);
  }

  /** Brings a node or an edge into sight. */
  goTo(thing) {
    if (!thing) return;
    const ends = 'edges' in thing ? [thing] : [thing.source, thing.target];
    const {width, height} = this.sigma.getDimensions();
    const places = ends.map((n) => this.at(n));
    if (places.every((p) => p.x > 40 && p.y > 40 && p.x < width - 40 && p.y < height - 40) && !this.large) return;
    const d = ends.map((n) => this.sigma.getNodeDisplayData(n.index));
    const x = d.reduce((s, p) => s + p.x, 0) / d.length;
    const y = d.reduce((s, p) => s + p.y, 0) / d.length;
    const ratio = Math.min(this.sigma.getCamera().ratio, this.large ? 0.15 : 0.8);
    this.move({x, y, ratio});
  }

  move(to) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.sigma.getCamera().animate(to, {duration: calm ? 0 : 350});
  }

  zoom(by) {
    this.move({ratio: this.sigma.getCamera().getBoundedRatio(this.sigma.getCamera().ratio * by)});
  }

  all() {
    this.sigma.setCustomBBox(null);
    this.move({x: 0.5, y: 0.5, ratio: 1, angle: 0});
  }

  /** The node that lies in a direction from another; from the middle where none is chosen. */
  towards(from, dx, dy) {
    const {width, height} = this.sigma.getDimensions();
    const p = from ? this.at(from) : {x: width / 2, y: height / 2};
    let best = null;
    let least = Infinity;
    for (const n of this.nodes) {
      if (n === from) continue;
      const q = this.at(n);
      const along = (q.x - p.x) * dx + (q.y - p.y) * dy;
      const aside = Math.abs((q.x - p.x) * dy) + Math.abs((q.y - p.y) * dx);
      if (along <= 0) continue;
      const cost = along + 2 * aside;
      if (cost < least) [best, least] = [n, cost];
    }
    return best;
  }

  setTheme(name) {
    this.theme = themes[name];
    this.sigma.setSetting('labelColor', {color: this.theme.text});
    this.sigma.refresh({skipIndexation: true, schedule: false});
  }
}

/** "is a treaty ally of" is "treaty ally" on an edge. */
export const shortSays = (says) => says.replace(/^(is|holds|held|takes) (or (was|will take) )?(an? )?/, '').replace(/ (of|with|for|to|in|by)$/, '').replace(/^part$/, 'takes part');

/** Groups that alliances hold together, with the people who represent only them. */
function findCamps(data) {
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
function convexHull(points) {
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
