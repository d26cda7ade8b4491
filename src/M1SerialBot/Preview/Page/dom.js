// Everything that is shown is built of nodes, so that no text is ever read as HTML.

/** Makes an element. Attributes that begin with "on" are listeners; those that are false or null are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }

  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

let last = 0;

/** An id that no other element has. */
export const newId = name => `${name}-${++last}`;

/** Tells a screen reader, without taking the focus away. */
export function say(text) {
  document.getElementById('said').textContent = text;
}
