// Making elements. Text always goes in as text.

/** h('p', {class: 'x', onclick: f}, 'text', element, …): attributes in, children after; null and false are left out. */
export function h(name, attributes = {}, ...children) {
  const el = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value == null || value === false) continue;
    if (key.startsWith('on')) el.addEventListener(key.slice(2), value);
    else if (key === 'value' || key === 'checked') el[key] = value;
    else if (key === 'color') el.style.setProperty('--color', value);
    else el.setAttribute(key, value === true ? '' : value);
  }
  el.append(...children.flat(3).filter((c) => c != null && c !== false && c !== ''));
  return el;
}

export const fill = (el, ...children) => el.replaceChildren(...children.flat(3).filter((c) => c != null && c !== false && c !== ''));

/** A text in its own direction, so that a right-to-left name turns nothing around it. */
export const bdi = (text) => h('bdi', {}, text);

/** Calls f once the calls have stopped for a while. */
export function calm(ms, f) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(f, ms, ...args);
  };
}
