// The same graph as a table: for screen readers, for keyboards, for printing.

import {h, fill, bdi} from './dom.js';
import {standing, when} from './data.js';

const page = 200;
const columns = [
  ['Who', (e) => e.source.name],
  ['Relation', (e) => e.relation.says],
  ['Whom or what', (e) => e.target.name],
  ['When', (e) => when(e)],
  ['Standing', (e) => standing(e)],
  ['Confidence', (e) => e.confidence],
];

export class Table {
  constructor(el, data, state, act) {
    Object.assign(this, {el, data, state, act});
    this.sort = null;
    this.down = false;
    this.body = h('tbody');
    this.count = h('small');
    this.more = h('button', {class: 'more', onclick: () => this.rows(page)});
    const heads = columns.map(([name, value]) => h('th', {scope: 'col'}, h('button', {onclick: () => {
      this.down = this.sort === value && !this.down;
      this.sort = value;
      this.update();
    }}, name)));
    this.heads = heads;
    fill(el, h('h2', {}, 'All that is shown, as a table ', this.count),
      h('div', {class: 'scroll'}, h('table', {}, h('thead', {}, h('tr', {}, heads)), this.body)), this.more);
  }

  update() {
    let edges = this.data.edges.filter((e) => this.state.shows(e));
    if (this.sort) {
      const by = this.sort;
      const way = this.down ? -1 : 1;
      edges = edges.sort((a, b) => way * (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
    }
    this.heads.forEach((th, i) => {
      if (columns[i][1] === this.sort) th.setAttribute('aria-sort', this.down ? 'descending' : 'ascending');
      else th.removeAttribute('aria-sort');
    });
    this.edges = edges;
    this.drawn = 0;
    this.body.replaceChildren();
    this.count.textContent = `${edges.length} relations`;
    this.rows(page);
    this.select();
  }

  rows(n) {
    const next = this.edges.slice(this.drawn, this.drawn + n);
    this.drawn += next.length;
    this.body.append(...next.map((e) => h('tr', {'data-edge': e.id},
      h('th', {scope: 'row'}, this.button(e.source)), h('td', {}, h('button', {color: e.family.color, class: 'relation', onclick: () => this.act.select(e)}, h('span', {class: 'dot', color: e.family.color}), e.relation.says)),
      h('td', {}, this.button(e.target)), h('td', {}, when(e)), h('td', {}, standing(e) || 'current'), h('td', {}, String(e.confidence)))));
    this.more.hidden = this.drawn >= this.edges.length;
    this.more.textContent = `Show ${Math.min(page, this.edges.length - this.drawn)} more of ${this.edges.length}`;
  }

  button(n) {
    return h('button', {class: 'node', onclick: () => this.act.select(n)}, bdi(n.name));
  }

  /** Shows in the table what is chosen in the picture. */
  select() {
    const {edge, node} = this.state;
    for (const row of this.body.rows) {
      const e = this.data.edgeByID.get(row.dataset.edge);
      const chosen = e === edge || (node && (e.source === node || e.target === node));
      row.classList.toggle('chosen', Boolean(chosen));
      if (e === edge) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
  }
}
