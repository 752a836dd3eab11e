// Read exported graphs with libraries that diplograph did not write. It takes
// lines [READER, PATH] and answers as read.py does. Run it where node_modules
// is: install.sh's node directory.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createInterface} from 'node:readline';
import {pathToFileURL} from 'node:url';

const require = createRequire(pathToFileURL(process.cwd() + '/'));
const load = (name) => import(pathToFileURL(require.resolve(name)));

const text = (v) => (typeof v === 'string' ? v : Array.isArray(v) ? JSON.stringify(v) : String(v));
const props = (data, without) =>
  Object.fromEntries(Object.entries(data).filter(([k, v]) => !without.includes(k) && v != null && v !== '').map(([k, v]) => [k, text(v)]));
const nodeFixed = ['id', 'name', 'label', 'type', 'labels', 'color', 'size'];
const edgeFixed = ['id', 'label', 'type', 'source', 'target', 'kind', 'color'];
const node = (id, d, name) => ({id, name: d[name], type: d.type, labels: typeof d.labels === 'string' ? d.labels.split(':') : d.labels, props: props(d, nodeFixed)});
const edge = (id, from, to, d) => ({id, from, to, type: d.type, props: props(d, edgeFixed)});

const readers = {
  async cytoscape(path) {
    const cytoscape = (await load('cytoscape')).default;
    const doc = JSON.parse(readFileSync(path, 'utf8'));
    const cy = cytoscape({headless: true, elements: doc.elements});
    return {
      nodes: cy.nodes().map((n) => node(n.id(), n.data(), 'name')),
      edges: cy.edges().map((e) => edge(e.id(), e.data('source'), e.data('target'), e.data())),
    };
  },

  async 'graphology-gexf'(path) {
    const Graph = require('graphology');
    const gexf = require('graphology-gexf');
    const {JSDOM} = await load('jsdom');
    const {window} = new JSDOM('');
    Object.assign(globalThis, {DOMParser: window.DOMParser, Document: window.Document});
    const parse = require('graphology-gexf/browser').parse ?? gexf.parse;
    const g = parse(Graph.MultiDirectedGraph ?? Graph, readFileSync(path, 'utf8'), {addMissingNodes: false});
    return {
      nodes: g.mapNodes((id, d) => node(id, d, 'label')),
      edges: g.mapEdges((id, d, from, to) => edge(id, from, to, d)),
    };
  },

  async mermaid(path) {
    const {JSDOM} = await load('jsdom');
    const {window} = new JSDOM('<body></body>');
    Object.assign(globalThis, {window, document: window.document, DOMPurify: undefined});
    const mermaid = (await load('mermaid')).default;
    mermaid.initialize({startOnLoad: false, suppressErrorRendering: true});
    const diagram = await mermaid.mermaidAPI.getDiagramFromText(readFileSync(path, 'utf8'));
    // Mermaid draws #34; as a character only when it renders: the same here.
    const shown = (s) => s.replaceAll(/<br\/?>/g, '\n').replace(/ﬂ°°(\d+)¶ß/g, (_, n) => String.fromCodePoint(+n)).replace(/#(\d+);/g, (_, n) => String.fromCodePoint(+n));
    const vertices = [...diagram.db.getVertices().values()];
    return {
      nodes: vertices.map((v) => ({id: v.id, name: shown(v.text)})),
      edges: diagram.db.getEdges().map((e) => ({from: e.start, to: e.end, type: shown(e.text)})),
    };
  },
};

console.warn = console.error = (...m) => { throw new Error('the reader warns: ' + m.join(' ')); };
for await (const line of createInterface({input: process.stdin})) {
  const [reader, path] = JSON.parse(line);
  let answer;
  try {
    answer = await readers[reader](path);
  } catch (error) {
    answer = {error: error.stack};
  }
  process.stdout.write(JSON.stringify(answer) + '\n');
}
