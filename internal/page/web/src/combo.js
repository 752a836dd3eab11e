// A search box with suggestions, by the pattern of WAI-ARIA's combobox.

import {h, fill, bdi} from './dom.js';
import {fold} from './data.js';

let count = 0;

/** Makes a box that finds nodes by name, alias or id, and calls choose(node). */
export function combo(data, label, choose, attributes = {}) {
  const id = `combo-${count++}`;
  const index = data.nodes.map((n) => [n, fold([n.name, ...n.aliases, n.props.acronym ?? '', n.id].join('\n'))]);
  let found = [];
  let active = -1;
  const list = h('ul', {id, role: 'listbox', 'aria-label': label, hidden: true});
  const input = h('input', {
    type: 'search', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list', 'aria-label': label,
    placeholder: label, autocomplete: 'off', spellcheck: 'false', ...attributes,
    oninput: () => search(),
    onfocus: () => input.value && search(),
    onblur: () => setTimeout(close, 150),
    onkeydown: (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) search();
        mark((active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % (found.length || 1));
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (found.length) take(found[Math.max(0, active)]);
      } else if (event.key === 'Escape') {
        event.stopPropagation();
        input.value = '';
        close();
        input.blur();
      }
    },
  });

  function search() {
    const q = fold(input.value.trim());
    if (!q) return close();
    const rank = (text) => (text.startsWith(q) ? 0 : text.includes('\n' + q) || text.includes(' ' + q) ? 1 : 2);
    found = index.filter(([, text]) => text.includes(q))
      .sort((a, b) => rank(a[1]) - rank(b[1]) || b[0].edges.length - a[0].edges.length)
      .slice(0, 8).map(([n]) => n);
    fill(list, found.length
      ? found.map((n, i) => h('li', {role: 'option', id: `${id}-${i}`, onmousedown: (event) => { event.preventDefault(); take(n); }},
          h('span', {class: 'dot', color: data.kinds[n.kind].color}), bdi(n.name), h('small', {}, data.kinds[n.kind].name)))
      : h('li', {class: 'none'}, 'nothing by that name'));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(found.length ? 0 : -1);
  }

  function mark(i) {
    active = i;
    [...list.children].forEach((li, j) => li.setAttribute('aria-selected', String(j === i)));
    if (i >= 0) input.setAttribute('aria-activedescendant', `${id}-${i}`);
    else input.removeAttribute('aria-activedescendant');
  }

  function close() {
    list.hidden = true;
    found = [];
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  function take(n) {
    input.value = n.name;
    close();
    choose(n);
  }

  return {input, list};
}
