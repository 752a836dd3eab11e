// The panel on the right: who stands with whom, or what is chosen.

import {h, fill, bdi} from './dom.js';
import {flag, sentenceOf, standing, when} from './data.js';

const plainNames = {
  officialName: 'Official name', capital: 'Capital', region: 'Region', title: 'Title', acronym: 'Acronym', kind: 'Kind', date: 'Date',
  commemorates: 'Commemorates', iso2: 'ISO code', role: 'Role', topic: 'Topic', since: 'Since', until: 'Until', reason: 'Reason',
  firstDate: 'First', lastDate: 'Last',
};

/** "headsOfState" is "Heads of state". */
const inWords = (key) => plainNames[key] ?? (key[0].toUpperCase() + key.slice(1)).replace(/([A-Z])/g, (c, _, at) => (at ? ' ' + c.toLowerCase() : c));

export class Details {
  constructor(el, data, state, act) {
    Object.assign(this, {el, data, state, act});
  }

  update(path) {
    const {state} = this;
    const content = path ? this.path(path) : state.edge ? this.edge(state.edge) : state.node ? this.node(state.node) : this.glance();
    fill(this.el, content);
    this.el.scrollTop = 0;
  }

  back() {
    return h('button', {class: 'back', onclick: () => this.act.select(null)}, '← Overview');
  }

  nodeButton(n) {
    return h('button', {class: 'node', onclick: () => this.act.select(n)}, bdi(n.name));
  }

  /** One line for an edge: a button that opens its evidence. */
  line(e, around) {
    const out = !around || e.source === around;
    const text = around
      ? [out ? e.relation.says : e.relation.symmetric ? e.relation.says : '', out || e.relation.symmetric ? ' ' : '', h('b', {}, bdi((out ? e.target : e.source).name)),
         !out && !e.relation.symmetric ? ` ${e.relation.says} it` : '']
      : [h('b', {}, bdi(e.source.name)), ` ${e.relation.says} `, h('b', {}, bdi(e.target.name))];
    const s = standing(e);
    return h('li', {}, h('button', {class: 'edge', color: e.family.color, 'data-edge': e.id, onclick: () => this.act.select(e),
      onmouseenter: () => this.act.hover(e), onmouseleave: () => this.act.hover(null)},
      h('span', {}, text), s && h('em', {class: `standing ${s}`}, s === 'hypothetical' ? 'only hypothetical' : s), h('small', {}, when(e))));
  }

  /** Lines by family; long lists open on demand. */
  groups(edges, around, most = 12) {
    return this.data.families.map((f) => {
      const own = edges.filter((e) => e.family === f && !e.polarity);
      return own.length > 0 && this.group(f.says, f.color, own, around, most);
    });
  }

  group(title, color, edges, around, most) {
    const list = h('ul', {class: 'lines'}, edges.slice(0, most).map((e) => this.line(e, around)));
    const more = edges.length > most && h('button', {class: 'more', onclick: () => {
      list.append(...edges.slice(most, most + 500).map((e) => this.line(e, around)));
      more.remove();
    }}, `${edges.length - most} more`);
    return h('section', {class: 'group'}, h('h3', {color}, h('span', {class: 'dot', color}), title, h('small', {}, String(edges.length))), list, more);
  }

  glance() {
    const {data, state} = this;
    const shown = data.edges.filter((e) => state.shows(e));
    const sure = [...shown].filter((e) => !e.polarity).sort((a, b) => b.claims.length - a.claims.length || b.confidence - a.confidence);
    const attended = new Map();
    for (const e of sure) {
      if (e.relation.name !== 'ATTENDS') continue;
      (attended.get(e.target) ?? attended.set(e.target, []).get(e.target)).push(e);
    }
    const apart = data.edges.filter((e) => e.polarity && state.shows({...e, polarity: '', status: 'current'}));
    return [
      state.answer && data.query && h('p', {class: 'answer'}, `The answer of “${data.query}” is marked. `,
        h('button', {onclick: () => this.act.set({answer: false})}, 'Show all alike')),
      h('h2', {}, 'Who stands with whom'),
      ['alliance', 'conflict', 'sanction'].map((name) => {
        const f = data.families.find((x) => x.name === name);
        const own = sure.filter((e) => e.family === f);
        return own.length > 0 && this.group(f.says, f.color, own, null, 8);
      }),
      [...attended].sort((a, b) => b[1].length - a[1].length).slice(0, 3).map(([event, edges]) => {
        const f = edges[0].family;
        const list = edges.map((e) => h('li', {}, h('button', {class: 'chip', 'data-edge': e.id, onclick: () => this.act.select(e)}, flag(stateOf(e.source)), ' ', bdi(e.source.name))));
        return h('section', {class: 'group'}, h('h3', {color: f.color}, h('span', {class: 'dot', color: f.color}), 'At ', this.nodeButton(event), h('small', {}, String(edges.length))),
          h('ul', {class: 'chips'}, list.slice(0, 30)));
      }),
      apart.length > 0 && this.group('Said not to be so, or only perhaps', '#6b7280', apart, null, 8),
      !sure.length && h('p', {class: 'none'}, 'Nothing passes the filters.'),
      h('p', {class: 'hint'}, 'Click a line, a node or an edge for the sentence that says so. Press ? for the keys.'),
    ];
  }

  node(n) {
    const {data, state} = this;
    const edges = n.edges.filter((e) => state.shows(e));
    const apart = n.edges.filter((e) => e.polarity);
    const kind = data.kinds[n.kind];
    const props = Object.entries(n.props).filter(([k]) => !['iso2'].includes(k));
    return [
      this.back(),
      h('h2', {}, h('span', {class: 'emblem', color: kind.color}, flag(n) || n.initials), bdi(n.name)),
      h('p', {class: 'kind'}, kind.name === 'Leader' ? 'Head of state or of government' : kind.name, ' · ', h('code', {}, n.id)),
      n.aliases.length > 0 && h('p', {class: 'aliases'}, 'also ', n.aliases.slice(0, 12).map((a, i) => [i ? ', ' : '', bdi(`“${a}”`)])),
      props.length > 0 && h('dl', {}, props.map(([k, v]) => [h('dt', {}, inWords(k)), h('dd', {}, bdi(v))])),
      h('p', {class: 'do'},
        h('button', {onclick: () => this.act.pathFrom(n)}, 'Path from here'),
        h('button', {onclick: () => this.act.pathTo(n)}, 'Path to here')),
      this.groups(edges, n),
      apart.length > 0 && this.group('Said not to be so, or only perhaps', '#6b7280', apart, n, 8),
      n.said?.length > 0 && h('section', {class: 'group'}, h('h3', {}, 'Spoken of in'),
        n.said.slice(0, 6).map((s) => h('blockquote', {}, bdi(data.sentences[s].text), this.source(data.sentences[s].source)))),
    ];
  }

  edge(e) {
    const s = standing(e);
    const props = Object.entries(e.props).filter(([k]) => !(k === 'lastDate' && e.props.firstDate === e.props.lastDate));
    return [
      this.back(),
      h('p', {class: 'family', color: e.family.color}, h('span', {class: 'dot', color: e.family.color}), e.family.says),
      h('h2', {class: 'sentence'}, this.nodeButton(e.source), ` ${e.relation.says} `, this.nodeButton(e.target)),
      h('p', {class: 'facts'},
        s && h('em', {class: `standing ${s}`}, s === 'hypothetical' ? 'only hypothetical' : s),
        h('span', {}, `confidence ${e.confidence}`),
        h('span', {}, e.claims.length === 1 ? 'one claim' : `${e.claims.length} claims`)),
      props.length > 0 && h('dl', {}, props.map(([k, v]) => [h('dt', {}, inWords(k === 'firstDate' && e.props.firstDate === e.props.lastDate ? 'date' : k)), h('dd', {}, bdi(v))])),
      h('h3', {}, 'What says so'),
      e.claims.length ? e.claims.slice(0, 50).map((c) => this.claim(this.data.claims[c])) : h('p', {class: 'none'}, 'No sentence came with this graph.'),
    ];
  }

  /** A quotation with the claim's words marked, and who said it where. */
  claim(c) {
    const text = this.data.sentences[c.sentence]?.text ?? c.text ?? '';
    return h('figure', {class: 'claim'},
      h('blockquote', {dir: 'auto'}, text.slice(0, c.start), h('mark', {}, text.slice(c.start, c.end)), text.slice(c.end)),
      h('figcaption', {},
        c.by >= 0 && h('p', {class: 'by'}, 'said by ', this.nodeButton(this.data.nodes[c.by])),
        this.source(c.source),
        h('p', {class: 'rule'}, [c.status, `confidence ${c.confidence}`, c.rule && `rule ${c.rule}`].filter(Boolean).join(' · '))));
  }

  source(i) {
    const s = this.data.sources[i];
    if (!s) return null;
    const title = s.title || 'untitled';
    const safe = /^https?:\/\//i.test(s.url ?? '');
    return h('p', {class: 'source'}, safe ? h('a', {href: s.url, rel: 'noopener noreferrer', target: '_blank'}, bdi(title)) : h('cite', {}, bdi(title)),
      [s.publisher, s.published].filter(Boolean).map((x) => [', ', bdi(x)]));
  }

  path({from, to, edges}) {
    return [
      this.back(),
      h('h2', {}, bdi(from.name), ' → ', bdi(to.name)),
      edges === null ? h('p', {class: 'none'}, 'No way leads there over the edges shown.')
        : h('p', {}, edges.length === 1 ? 'One step:' : `${edges.length} steps:`),
      edges && h('ol', {class: 'lines path'}, edges.map((e) => this.line(e))),
    ];
  }
}

/** The state a person stands for, or the node itself. */
function stateOf(n) {
  const e = n.edges.find((x) => x.relation.name === 'REPRESENTS' && x.source === n && !x.polarity);
  return e ? e.target : n;
}

export {sentenceOf};
