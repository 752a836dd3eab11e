// The panel on the left: the legend, which filters, and the other filters.

import {h, fill, bdi} from './dom.js';
import {combo} from './combo.js';
import {dateOf} from './data.js';

export class Filters {
  constructor(el, data, state, act) {
    Object.assign(this, {el, data, state, act});
    this.boxes = [];
    const used = (list, of) => list.filter((x, i) => of.has(x) || of.has(i));
    const families = used(data.families, new Set(data.edges.map((e) => e.family)));
    const kinds = used(data.kinds, new Set(data.nodes.map((n) => n.kind)));
    const count = (test) => data.edges.filter(test).length;
    const standings = [['current', 'Holds now'], ['planned', 'Planned', 'dashed'], ['past', 'Past'], ['denied', 'Said not to be so', 'dotted'], ['hypothetical', 'Only perhaps', 'dotted']]
      .map(([name, says, dash]) => [name, says, dash, count((e) => (e.polarity ? {negated: 'denied', hypothetical: 'hypothetical'}[e.polarity] : e.status) === name)])
      .filter(([, , , n]) => n);
    this.source = data.sources.length > 1 && h('select', {'aria-label': 'Article', onchange: () => act.set({source: +this.source.value})},
      h('option', {value: '-1'}, `All ${data.sources.length} sources`), data.sources.slice(0, 2000).map((s, i) => h('option', {value: String(i)}, [s.published, s.title].filter(Boolean).join(' · '))));
    this.confidence = h('input', {type: 'range', min: '0', max: '1', step: '0.05', id: 'confidence', oninput: () => act.set({confidence: +this.confidence.value})});
    this.confidenceSays = h('output', {for: 'confidence'});
    fill(el,
      h('section', {}, h('h2', {}, 'Relations'), h('ul', {class: 'legend'}, families.map((f) => this.box(`family:${f.name}`, h('span', {class: 'stroke', color: f.color}), f.says, count((e) => e.family === f && !e.polarity))))),
      h('section', {}, h('h2', {}, 'Who and what'), h('ul', {class: 'legend'}, kinds.map((k) => this.box(`kind:${k.name}`, h('span', {class: 'dot', color: k.color}), k.says, data.nodes.filter((n) => data.kinds[n.kind] === k).length)))),
      standings.length > 1 && h('section', {}, h('h2', {}, 'How it stands'), h('ul', {class: 'legend'}, standings.map(([name, says, dash, n]) => this.box(`standing:${name}`, h('span', {class: `stroke ${dash ?? ''}`}), says, n)))),
      state.span && state.span[1] > state.span[0] && this.time(),
      h('section', {}, h('h2', {}, h('label', {for: 'confidence'}, 'Confidence'), this.confidenceSays), this.confidence),
      this.source && h('section', {}, h('h2', {}, 'Source'), this.source),
      this.path(),
      h('section', {}, h('button', {id: 'reset', onclick: () => act.reset()}, 'Show all again')));
    this.update();
  }

  box(what, sign, says, n) {
    const input = h('input', {type: 'checkbox', 'data-hides': what, onchange: () => this.state.toggle(what, input.checked)});
    this.boxes.push(input);
    return h('li', {}, h('label', {}, input, sign, h('span', {}, says), h('small', {}, String(n))));
  }

  time() {
    const [low, high] = this.state.span;
    const slider = (key, label) => h('input', {type: 'range', min: low, max: high, id: `time-${key}`, 'aria-label': label, oninput: () => {
      const change = {[key]: +this[key].value};
      if (key === 'from' && change.from > this.state.to) change.to = change.from;
      if (key === 'to' && change.to < this.state.from) change.from = change.to;
      this.act.set(change);
    }});
    this.from = slider('from', 'From');
    this.to = slider('to', 'To');
    this.timeSays = h('output', {for: 'time-from time-to'});
    this.undated = h('input', {type: 'checkbox', id: 'undated', onchange: () => this.act.set({undated: this.undated.checked})});
    return h('section', {}, h('h2', {}, 'Time', this.timeSays), this.from, this.to, h('label', {class: 'plain'}, this.undated, 'and what has no date'));
  }

  path() {
    const box = (i, label) => {
      const c = combo(this.data, label, (n) => {
        const path = [...this.state.path];
        path[i] = n;
        this.act.set({path, node: null, edge: null});
      }, {id: `path-${i}`});
      c.input.addEventListener('input', () => {
        if (c.input.value || !this.state.path[i]) return;
        const path = [...this.state.path];
        path[i] = null;
        this.act.set({path});
      });
      return c;
    };
    this.ends = [box(0, 'From …'), box(1, 'to …')];
    return h('section', {class: 'path'}, h('h2', {}, 'Shortest path'), this.ends.map((c) => h('div', {class: 'combo'}, c.input, c.list)));
  }

  update() {
    const {state} = this;
    for (const b of this.boxes) b.checked = !state.hidden.has(b.dataset.hides);
    this.confidence.value = state.confidence;
    this.confidenceSays.textContent = state.confidence > 0 ? `≥ ${state.confidence}` : 'any';
    if (this.from) {
      this.from.value = state.from;
      this.to.value = state.to;
      this.undated.checked = state.undated;
      this.timeSays.textContent = state.timed ? `${dateOf(state.from)} – ${dateOf(state.to)}` : 'any';
      this.from.setAttribute('aria-valuetext', dateOf(state.from));
      this.to.setAttribute('aria-valuetext', dateOf(state.to));
    }
    if (this.source) this.source.value = String(state.source);
    this.ends.forEach((c, i) => {
      if (document.activeElement !== c.input) c.input.value = state.path[i]?.name ?? '';
    });
  }
}

export {bdi};
