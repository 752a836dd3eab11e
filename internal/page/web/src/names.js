// Which names are written where. A name goes below its node, else above,
// right or left of it, where it is whole and covers no node and no other name;
// the greater nodes come first, and a name without room waits until there is.
// In a large graph names may cover nodes, or the greatest would have none.

import {standing} from './data.js';

export const font = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif';

/** Boxes on a plane, in cells, so that few are compared. */
class Boxes {
  constructor() {
    this.cells = new Map();
  }

  * near(box) {
    for (let i = Math.floor(box.x1 / 64); i <= Math.floor(box.x2 / 64); i++) {
      for (let j = Math.floor(box.y1 / 64); j <= Math.floor(box.y2 / 64); j++) yield `${i} ${j}`;
    }
  }

  add(box) {
    for (const cell of this.near(box)) (this.cells.get(cell) ?? this.cells.set(cell, []).get(cell)).push(box);
  }

  /** Whether the place is free, but for what belongs to owner, if one is given. */
  free(box, owner) {
    for (const cell of this.near(box)) {
      for (const b of this.cells.get(cell) ?? []) {
        if ((!owner || b.owner !== owner) && b.x1 < box.x2 && box.x1 < b.x2 && b.y1 < box.y2 && box.y1 < b.y2) return false;
      }
    }
    return true;
  }
}

const widths = new Map();
function widthOf(ctx, text, style) {
  const key = style + text;
  if (!widths.has(key)) {
    ctx.font = style;
    widths.set(key, ctx.measureText(text).width);
  }
  return widths.get(key);
}

/** A name as it is written: on one line, and cut where it is very long. */
export const shortName = (name) => {
  const text = name.replace(/\s+/g, ' ');
  return text.length > 34 ? text.slice(0, 33) + '…' : text;
};

/** "is a treaty ally of" is "treaty ally" on an edge. */
export const shortSays = (says) => says.replace(/^(is|holds|held|takes) (or (was|will take) )?(an? )?/, '').replace(/ (of|with|for|to|in|by)$/, '').replace(/^part$/, 'takes part');

/**
 * Places the names of the nodes and, in a small graph, what the edges that
 * matter most say: [{text, x, y, angle, font, node|edge, faded}], each with its
 * middle at x, y.
 */
export function placeNames(view, ctx, width, height) {
  const {state, near, large} = view;
  const boxes = new Boxes();
  const out = [];
  const inSight = [];
  for (const n of view.byWeight) {
    if (!view.nodes.has(n)) continue;
    const p = view.at(n);
    if (p.x < -60 || p.y < -40 || p.x > width + 60 || p.y > height + 40) continue;
    inSight.push([n, p]);
    if (inSight.length > 4000) break; // too many to tell apart anyway
    const r = p.size + 1;
    if (!large) boxes.add({x1: p.x - r, x2: p.x + r, y1: p.y - r, y2: p.y + r, owner: n});
  }
  const first = (n) => n === state.node || n === view.hover || state.edge?.source === n || state.edge?.target === n;
  const rank = ([n]) => (first(n) ? 0 : near?.has(n) ? 1 : n.marked ? 2 : 3);
  const order = inSight.map((x) => [rank(x), x]).sort((a, b) => a[0] - b[0]); // by weight within a rank
  const most = large ? 90 : 400;
  for (const [r, [n, p]] of order) {
    if (out.length >= most) break;
    const faded = near != null && !near.has(n);
    if (faded && large) continue;
    const big = !large && p.size > 17;
    const px = large || view.narrow ? 11 : big ? 14 : 12.5;
    const style = `${big ? 700 : 600} ${px}px ${font}`;
    const text = shortName(n.name);
    const w = widthOf(ctx, text, style);
    const h = px * 1.15;
    // Near the picture's border a name below or above is moved inwards.
    const inwards = Math.min(Math.max(0, w / 2 + 2 - p.x), w / 2) - Math.min(Math.max(0, p.x + w / 2 + 2 - width), w / 2);
    const places = [[inwards, p.size + h / 2 + 2], [inwards, -p.size - h / 2 - 2], [p.size + w / 2 + 4, 0], [-p.size - w / 2 - 4, 0]];
    const box = ([dx, dy]) => ({x1: p.x + dx - w / 2, x2: p.x + dx + w / 2, y1: p.y + dy - h / 2, y2: p.y + dy + h / 2, owner: n});
    const fits = (at) => {
      const {x1, x2, y1, y2} = box(at);
      return x1 >= 0 && y1 >= 0 && x2 <= width && y2 <= height && boxes.free(box(at), n);
    };
    const place = places.find(fits) ?? (r === 0 || (r === 1 && near.size <= 12) ? places[0] : null);
    if (!place) continue;
    boxes.add({...box(place), owner: undefined});
    out.push({text, x: p.x + place[0], y: p.y + place[1], angle: 0, font: style, px, node: n, faded});
  }
  if (!large) placeEdges(view, ctx, boxes, out);
  return out;
}

const telling = ['alliance', 'conflict', 'sanction'];

function placeEdges(view, ctx, boxes, out) {
  const {near, shown} = view;
  const px = view.narrow ? 9.5 : 11;
  const style = `600 ${px}px ${font}`;
  for (const e of shown) {
    if (!view.nodes.has(e.source) || !view.nodes.has(e.target)) continue;
    if (near ? !near.has(e) || near.size > 40 : shown.size > 90 || !telling.includes(e.family.name)) continue;
    const s = standing(e);
    const text = shortSays(e.relation.says) + (s ? ` (${s})` : '');
    const w = widthOf(ctx, text, style);
    const {a, b, c} = view.curve(e);
    if (Math.hypot(b.x - a.x, b.y - a.y) - a.size - b.size < w + 4) continue;
    for (const t of [0.5, 0.42, 0.58]) {
      const u = 1 - t;
      const x = u * u * a.x + 2 * u * t * c.x + t * t * b.x;
      const y = u * u * a.y + 2 * u * t * c.y + t * t * b.y;
      let angle = Math.atan2(u * (c.y - a.y) + t * (b.y - c.y), u * (c.x - a.x) + t * (b.x - c.x));
      if (Math.abs(angle) > Math.PI / 2) angle += angle > 0 ? -Math.PI : Math.PI;
      // A slanted text is checked and kept free as a row of small boxes.
      const row = [];
      for (let d = -w / 2 + px / 2; d <= w / 2; d += px) {
        const [bx, by] = [x + d * Math.cos(angle), y + d * Math.sin(angle)];
        row.push({x1: bx - px / 2, x2: bx + px / 2, y1: by - px / 2, y2: by + px / 2});
      }
      if (!row.every((box) => boxes.free(box))) continue;
      for (const box of row) boxes.add(box);
      out.push({text, x, y, angle, font: style, px, edge: e, faded: false});
      break;
    }
  }
}
