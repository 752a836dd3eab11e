// The picture: sigma draws nodes and edges; four layers of our own draw what it
// does not: the grounds of those who stand together, the gaps of dashed edges,
// the flags and initials inside nodes, and the names.

import {MultiDirectedGraph} from 'graphology';
import Sigma from 'sigma';
import {EdgeRectangleProgram, EdgeArrowProgram} from 'sigma/rendering';
import {createEdgeCurveProgram} from '@sigma/edge-curve';
import {flag} from './data.js';
import {findCamps, convexHull} from './camps.js';
import {font, placeNames} from './names.js';

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
    this.byWeight = [...data.nodes].sort((a, b) => b.size - a.size || a.index - b.index);
    this.theme = themes.light;
    this.hover = null;
    this.overNode = false;
    this.path = [];
    this.near = null; // nodes kept bright; null keeps all
    this.nodes = new Set(data.nodes);
    this.camps = this.large || data.nodes.length > 200 ? [] : findCamps(data);
    this.build();
    this.sigma = new Sigma(this.graph, container, {
      allowInvalidContainer: true,
      defaultEdgeType: this.large ? 'line' : 'curved',
      edgeProgramClasses: {
        line: EdgeRectangleProgram,
        arrow: EdgeArrowProgram,
        curved: createEdgeCurveProgram(),
        curvedArrow: createEdgeCurveProgram({arrowHead: {extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3}}),
      },
      nodeReducer: (key, attributes) => this.nodeLook(key, attributes),
      edgeReducer: (key, attributes) => this.edgeLook(key, attributes),
      defaultDrawNodeHover: (ctx, d) => this.drawHover(ctx, d),
      hideEdgesOnMove: this.data.edges.length > 30000,
      renderLabels: false, // names.js places them
      minEdgeThickness: this.large ? 0.4 : 1,
      minCameraRatio: 0.01,
      maxCameraRatio: 4,
      zIndex: true,
    });
    this.sigma.createCanvasContext('camps', {beforeLayer: 'edges', style: {pointerEvents: 'none'}});
    this.sigma.createCanvasContext('dashes', {afterLayer: 'edges', style: {pointerEvents: 'none'}});
    this.sigma.createCanvasContext('glyphs', {afterLayer: 'nodes', style: {pointerEvents: 'none'}});
    this.sigma.createCanvasContext('names', {afterLayer: 'glyphs', style: {pointerEvents: 'none'}});
    this.fit();
    this.sigma.resize(true);
    this.sigma.on('resize', () => this.fit());
    this.sigma.on('afterRender', () => this.drawLayers());
    this.sigma.on('enterNode', ({node}) => {
      this.overNode = true;
      this.setHover(this.data.nodes[node], on);
    });
    this.sigma.on('leaveNode', () => {
      this.overNode = false;
      this.setHover(null, on);
    });
    this.sigma.on('clickNode', ({node}) => on.select(this.data.nodes[node]));
    this.sigma.on('clickStage', ({event}) => on.select(this.edgeAt(event)));
    this.sigma.on('leaveStage', () => this.setHover(null, on));
    this.sigma.getMouseCaptor().on('mousemove', (event) => {
      if (!this.overNode && this.data.edges.length <= many * 5) this.setHover(this.edgeAt(event), on);
    });
    this.drag();
    this.update();
  }

  /** Sizes for the room there is: on a phone nodes are smaller and names fewer. */
  fit() {
    const {width, height} = this.sigma.getDimensions();
    this.narrow = width < 500;
    this.shrink = Math.min(1, Math.max(0.5, Math.sqrt((width * height) / (640 * 560))));
    this.sigma.setSetting('stagePadding', this.narrow ? 30 : 64);
  }

  build() {
    const {nodes, edges, kinds} = this.data;
    this.graph = new MultiDirectedGraph();
    for (const n of nodes) {
      this.graph.addNode(n.index, {x: n.x, y: -n.y, size: n.size, color: kinds[n.kind].color});
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
        e.curvature = this.large ? 0 : (group.length === 1 ? 0.12 : (i - (group.length - 1) / 2) * 0.34 || 0.04) * side;
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
    const look = {...attributes, size: attributes.size * this.shrink, zIndex: 1};
    if (this.near && !this.near.has(n)) return {...look, color: mix(attributes.color, this.theme.ground, 0.8), zIndex: 0};
    if (this.state.node === n || (n.marked && this.state.answer)) look.zIndex = 2;
    return look;
  }

  edgeLook(key, attributes) {
    const e = this.data.edges[key];
    if (!this.shown?.has(e) || !this.nodes.has(e.source) || !this.nodes.has(e.target)) return {...attributes, hidden: true};
    const near = !this.near || this.near.has(e);
    const base = this.large && !this.near ? mix(attributes.color, this.theme.ground, 0.55) : attributes.color;
    const look = {...attributes, color: near ? base : mix(attributes.color, this.theme.ground, 0.86), zIndex: near ? 1 : 0};
    if (e === this.state.edge || e === this.hover || (this.path.length && near)) look.size = attributes.size + 1.5;
    return look;
  }

  drawHover(ctx, d) {
    ctx.beginPath();
    ctx.arc(d.x, d.y, d.size + 4, 0, 2 * Math.PI);
    ctx.lineWidth = 3;
    ctx.strokeStyle = this.theme.text;
    ctx.stroke();
  }

  /** The layers of our own, after sigma has drawn its. */
  drawLayers() {
    const {width, height} = this.sigma.getDimensions();
    const {camps, dashes, glyphs, names} = this.sigma.canvasContexts;
    for (const ctx of [camps, dashes, glyphs, names]) ctx?.clearRect(0, 0, width, height);
    this.drawCamps(camps);
    if (!this.large) {
      this.drawDashes(dashes);
      this.drawGlyphs(glyphs, width, height);
    }
    this.drawNames(names, width, height);
  }

  at(n) {
    const d = this.sigma.getNodeDisplayData(n.index);
    return {...this.sigma.framedGraphToViewport(d), size: this.sigma.scaleSize(d.size), hidden: d.hidden, faded: this.near != null && !this.near.has(n)};
  }

  /** An edge's ends and the point that bends it. */
  curve(e) {
    const a = this.at(e.source);
    const b = this.at(e.target);
    return {a, b, c: {x: (a.x + b.x) / 2 + (b.y - a.y) * e.curvature, y: (a.y + b.y) / 2 - (b.x - a.x) * e.curvature}};
  }

  /**
   * The nearest edge within 6 pixels of a place, or null. Sigma would draw all
   * edges a second time to find it, and misses thin lines.
   */
  edgeAt({x, y}) {
    let [best, nearest] = [6, null];
    for (const e of this.shown) {
      if (!this.nodes.has(e.source) || !this.nodes.has(e.target)) continue;
      const {a, b, c} = this.curve(e);
      if (Math.min(a.x, b.x, c.x) > x + best || Math.max(a.x, b.x, c.x) < x - best || Math.min(a.y, b.y, c.y) > y + best || Math.max(a.y, b.y, c.y) < y - best) continue;
      const steps = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 4);
      for (let i = 0; i <= steps; i++) {
        const t = i / steps;
        const u = 1 - t;
        const d = Math.hypot(u * u * a.x + 2 * u * t * c.x + t * t * b.x - x, u * u * a.y + 2 * u * t * c.y + t * t * b.y - y);
        if (d < best) [best, nearest] = [d, e];
      }
    }
    return nearest;
  }

  drawNames(ctx, width, height) {
    this.names = placeNames(this, ctx, width, height);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.lineJoin = 'round';
    ctx.lineWidth = 4;
    ctx.strokeStyle = this.theme.ground;
    for (const l of this.names) {
      ctx.font = l.font;
      ctx.fillStyle = this.nameColor(l);
      ctx.save();
      ctx.translate(l.x, l.y);
      ctx.rotate(l.angle);
      ctx.strokeText(l.text, 0, 0);
      ctx.fillText(l.text, 0, 0);
      ctx.restore();
    }
  }

  nameColor(l) {
    if (l.edge) return mix(l.edge.family.color, this.theme.text, 0.45);
    return l.faded ? mix(this.theme.soft, this.theme.ground, 0.65) : this.theme.text;
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
      const {a, b, c} = this.curve(e);
      if (Math.hypot(b.x - a.x, b.y - a.y) < 1) continue;
      const d = this.sigma.getEdgeDisplayData(e.index);
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
      ctx.quadraticCurveTo(c.x, c.y, b.x, b.y);
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
    this.sigma.refresh({skipIndexation: true, schedule: false});
  }
}
