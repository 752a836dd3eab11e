// Ties the parts together: data, state, the picture and the panels around it.

import {readData, sentenceOf, standing} from './data.js';
import {h, fill, bdi, calm} from './dom.js';
import {State} from './state.js';
import {View} from './view.js';
import {Details} from './details.js';
import {Filters} from './filters.js';
import {Table} from './table.js';
import {combo} from './combo.js';
import {shortestPath} from './path.js';
import {save, svgText, toCanvas, toSVG} from './download.js';

const $ = (id) => document.getElementById(id);
const data = readData(document);
const state = new State(data);
let path = null;

const act = {
  set: (change) => state.set(change),
  select: (thing) => {
    if (!thing && state.path.some(Boolean)) state.path = [null, null];
    if (thing) state.path = [null, null];
    state.select(thing);
    if (thing) {
      view.goTo(thing);
      showPanel('details');
    }
  },
  hover: (thing) => view.setHover(thing, {hover: () => {}}),
  reset: () => {
    state.reset();
    state.set({});
    view.all();
  },
  pathFrom: (n) => {
    state.set({path: [n, state.path[1]], node: null});
    showPanel('filters');
    $('path-1').focus();
  },
  pathTo: (n) => {
    state.set({path: [state.path[0], n], node: null});
    showPanel('filters');
    $('path-0').focus();
  },
};

// The heading.
const states = [[data.nodes.length, 'entity', 'entities'], [data.edges.filter((e) => !e.polarity).length, 'relation', 'relations'], [data.sources.length, 'source', 'sources']];
$('counts').textContent = states.filter(([n]) => n).map(([n, one, more]) => `${n.toLocaleString('en')} ${n === 1 ? one : more}`).join(' · ');

const search = combo(data, 'Find someone or something', (n) => act.select(n), {id: 'find', 'aria-keyshortcuts': '/'});
fill($('search'), search.input, search.list);

// The picture. A machine without WebGL still has the panels and the table.
let view;
try {
  view = new View($('graph'), data, state, {
    select: act.select,
    hover: (thing) => {
      const tip = $('tip');
      tip.hidden = !thing || 'edges' in thing;
      if (!tip.hidden) fill(tip, bdi(sentenceOf(thing)), standing(thing) && ` (${standing(thing)})`, h('small', {}, thing.claims.length ? ' — click for the sentence' : ''));
      $('graph').style.cursor = thing ? 'pointer' : '';
    },
  });
} catch (error) {
  fill($('graph'), h('p', {class: 'none'}, `This browser cannot draw the picture (${error.message}); the table below tells the same.`));
  view = {update() {}, goTo() {}, setHover() {}, setTheme() {}, all() {}, zoom() {}, towards: () => null, path: [], broken: true};
}

const details = new Details($('details'), data, state, act);
const filters = new Filters($('filters'), data, state, act);
const table = new Table($('table-panel'), data, state, act);

const slow = calm(data.edges.length > 5000 ? 150 : 0, (change) => {
  const onlyChoice = Object.keys(change).length > 0 && Object.keys(change).every((k) => k === 'node' || k === 'edge');
  if (onlyChoice) table.select();
  else table.update();
});

state.addEventListener('change', ({detail}) => {
  const [from, to] = state.path;
  path = from && to ? {from, to, edges: shortestPath(from, to, (e) => state.shows(e))} : null;
  view.path = path?.edges ?? [];
  view.update();
  filters.update();
  details.update(state.node || state.edge ? null : path);
  slow(detail);
  const about = state.node?.name ?? (state.edge && sentenceOf(state.edge));
  $('status').textContent = about ? `Chosen: ${about}` : path ? (path.edges ? `A path of ${path.edges.length} steps` : 'No path') : '';
});

// Tools.
const theme = () => document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
/** Small pictures for buttons, as paths on a 24 by 24 square. */
const icons = {
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
};
function icon(name) {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS(ns, 'path');
  path.setAttribute('d', icons[name]);
  svg.append(path);
  return svg;
}
const button = (id, label, sign, onclick) => h('button', {id, title: label, 'aria-label': label, onclick}, sign);
const name = document.title.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60) || 'graph';
fill($('tools'),
  button('link', 'Copy a link to this view', icon('link'), async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      $('status').textContent = 'The link is copied';
    } catch {
      $('status').textContent = 'The address above is the link';
    }
  }),
  button('png', 'Save the picture as PNG', 'PNG', () => toCanvas(view).toBlob((blob) => save(blob, `${name}.png`))),
  button('svg', 'Save the picture as SVG', 'SVG', () => save(new Blob([svgText(view, data)], {type: 'image/svg+xml'}), `${name}.svg`)),
  button('print', 'Print', icon('print'), () => print()),
  button('theme', 'Light or dark', icon('theme'), () => {
    document.documentElement.dataset.theme = theme() === 'dark' ? 'light' : 'dark';
    view.setTheme(theme());
  }),
  button('help', 'Keys', '?', () => help()));
fill($('zoom'), button('zoom-in', 'Nearer', '+', () => view.zoom(1 / 1.5)), button('zoom-out', 'Farther', '−', () => view.zoom(1.5)), button('zoom-all', 'Show all', '⤢', () => view.all()));

const keys = [['/', 'find someone or something'], ['← ↑ → ↓', 'go from node to node'], ['+ −', 'zoom'], ['0', 'show all'], ['Enter', 'read about what is chosen'], ['Esc', 'let go'], ['t', 'go to the table'], ['?', 'this help']];
function help() {
  const dialog = h('dialog', {'aria-label': 'Keys', onclose: () => dialog.remove()}, h('h2', {}, 'Keys'),
    h('dl', {}, keys.map(([k, what]) => [h('dt', {}, h('kbd', {}, k)), h('dd', {}, what)])),
    h('p', {}, 'Full lines hold, dashed ones are planned, dotted ones are denied or only perhaps so. Green grounds hold those who stand together.'),
    h('form', {method: 'dialog'}, h('button', {}, 'Close')));
  dialog.querySelector('form').addEventListener('submit', (event) => { event.preventDefault(); dialog.close(); });
  document.body.append(dialog);
  dialog.showModal();
}

// Panels as tabs, where the screen is narrow.
const tabs = [['details', 'Overview'], ['filters', 'Legend & filters'], ['table-panel', 'Table']];
fill($('tabs'), tabs.map(([id, label]) => h('button', {'data-panel': id, onclick: () => showPanel(id)}, label)));
function showPanel(id) {
  document.body.dataset.panel = id;
  for (const b of $('tabs').children) b.setAttribute('aria-pressed', String(b.dataset.panel === id));
}
showPanel('details');

// Keys.
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest?.('input, select, textarea, dialog');
  if (event.key === 'Escape' && !event.target.closest?.('dialog')) return act.select(null);
  if (typing) return;
  const inGraph = event.target === $('graph') || event.target === document.body;
  const moves = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
  if (event.key === '/') {
    event.preventDefault();
    search.input.focus();
    search.input.select();
  } else if (event.key === '?') help();
  else if (event.key === 't') $('table-panel').focus();
  else if (!inGraph) return;
  else if (moves[event.key]) {
    event.preventDefault();
    const next = view.towards(state.node, ...moves[event.key]);
    if (next) act.select(next);
  } else if (event.key === '+' || event.key === '=') view.zoom(1 / 1.5);
  else if (event.key === '-') view.zoom(1.5);
  else if (event.key === '0') view.all();
  else if (event.key === 'Enter' && (state.node || state.edge)) $('details').focus();
});

// Printing: canvases print badly, so the picture goes in as shapes.
addEventListener('beforeprint', () => {
  if (view.broken) return;
  const dark = theme() === 'dark';
  if (dark) view.setTheme('light');
  fill($('print-figure'), toSVG(view, data));
  $('print-figure').hidden = false;
  if (dark) view.setTheme('dark');
});
addEventListener('afterprint', () => {
  $('print-figure').hidden = true;
  $('print-figure').replaceChildren();
});

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => view.setTheme(theme()));
addEventListener('hashchange', () => state.recall());
view.setTheme(theme());
state.recall();
if (state.node || state.edge) view.goTo(state.node ?? state.edge);
document.documentElement.dataset.ready = 'yes';
performance.mark('ready');

// For tests and for the curious: what the page knows, by name.
Object.defineProperty(window, 'diplograph', {value: {data, state, view, act}});
