// The picture as a file.

import {h} from './dom.js';
import {flag} from './data.js';
import {mix} from './view.js';

const ns = 'http://www.w3.org/2000/svg';

function s(name, attributes, ...children) {
  const el = document.createElementNS(ns, name);
  for (const [k, v] of Object.entries(attributes)) if (v != null) el.setAttribute(k, v);
  el.append(...children);
  return el;
}

/** The picture as it stands, as an SVG element of text and shapes. */
export function toSVG(view, data) {
  const {width, height} = view.sigma.getDimensions();
  const {ground} = view.theme;
  const svg = s('svg', {xmlns: ns, viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'font-family': 'system-ui, sans-serif'},
    s('title', {}, document.title), s('rect', {width, height, fill: ground}));
  const heads = s('defs', {});
  svg.append(heads);
  const families = new Set();
  const edges = s('g', {fill: 'none'});
  for (const e of view.shown) {
    if (!view.nodes.has(e.source) || !view.nodes.has(e.target)) continue;
    const {a, b, c: {x: cx, y: cy}} = view.curve(e);
    const near = !view.near || view.near.has(e);
    const rim = (p, r) => {
      const l = Math.hypot(cx - p.x, cy - p.y) || 1;
      return [p.x + ((cx - p.x) / l) * r, p.y + ((cy - p.y) / l) * r];
    };
    const [x1, y1] = rim(a, a.size);
    const [x2, y2] = rim(b, b.size + (e.relation.symmetric ? 0 : 4));
    families.add(e.family);
    edges.append(s('path', {
      d: `M${x1.toFixed(1)} ${y1.toFixed(1)}Q${cx.toFixed(1)} ${cy.toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}`,
      stroke: near ? e.family.color : mix(e.family.color, ground, 0.86), 'stroke-width': e.family.width * 0.8,
      'stroke-dasharray': e.polarity ? '2 4' : e.status === 'planned' ? '7 5' : null,
      'marker-end': e.relation.symmetric ? null : `url(#head-${e.family.name})`,
    }, s('title', {}, `${e.source.name} ${e.relation.says} ${e.target.name}`)));
  }
  for (const f of families) {
    heads.append(s('marker', {id: `head-${f.name}`, viewBox: '0 0 8 8', refX: 6, refY: 4, markerWidth: 4.5, markerHeight: 4.5, orient: 'auto'}, s('path', {d: 'M0 0 8 4 0 8z', fill: f.color})));
  }
  const nodes = s('g', {'text-anchor': 'middle'});
  for (const n of view.nodes) {
    const p = view.at(n);
    nodes.append(s('g', {opacity: p.faded ? 0.25 : null},
      s('circle', {cx: p.x.toFixed(1), cy: p.y.toFixed(1), r: p.size.toFixed(1), fill: data.kinds[n.kind].color, stroke: ground, 'stroke-width': 1.5}, s('title', {}, n.name)),
      p.size >= 6 ? s('text', {x: p.x.toFixed(1), y: (p.y + p.size * 0.32).toFixed(1), fill: '#fff', 'font-size': (p.size * 0.85).toFixed(1), 'font-weight': 700}, flag(n) || n.initials) : ''));
  }
  const names = s('g', {'text-anchor': 'middle', 'font-weight': 600, stroke: ground, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke'});
  for (const l of view.names) {
    const [x, y] = [l.x.toFixed(1), l.y.toFixed(1)];
    names.append(s('text', {x, y, dy: '0.35em', fill: view.nameColor(l), 'font-size': l.px, transform: l.angle ? `rotate(${((l.angle * 180) / Math.PI).toFixed(1)} ${x} ${y})` : null}, l.text));
  }
  svg.append(edges, nodes, names);
  return svg;
}

export const svgText = (view, data) => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(toSVG(view, data))}\n`;

/** The canvases one over the other, while they still hold what was drawn. */
export function toCanvas(view) {
  const {sigma} = view;
  sigma.refresh({skipIndexation: true, schedule: false});
  const layers = [...sigma.getContainer().querySelectorAll('canvas')];
  const canvas = Object.assign(document.createElement('canvas'), {width: layers[0].width, height: layers[0].height});
  const ctx = canvas.getContext('2d');
  ctx.fillStyle = view.theme.ground;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  for (const layer of layers) if (layer.width) ctx.drawImage(layer, 0, 0, canvas.width, canvas.height);
  return canvas;
}

export function save(blob, name) {
  const href = URL.createObjectURL(blob);
  const a = h('a', {href, download: name});
  document.body.append(a);
  a.click();
  a.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10000);
}
