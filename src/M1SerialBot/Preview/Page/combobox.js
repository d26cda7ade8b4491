import { el, newId } from './dom.js';

/**
 * Offers entries under what is typed into an input, to be taken with the arrow keys and Enter or Tab, or by pressing one.
 * `find` gives the entries for a text; `pick` takes one. With `isEager` the first is marked from the start.
 */
export class Combobox {
  #input;
  #find;
  #pick;
  #isEager;
  #list;
  #entries = [];
  #active = -1;
  #asked = 0;

  constructor(input, { label, find, pick, isEager = false, place = input.parentElement }) {
    this.#input = input;
    this.#find = find;
    this.#pick = pick;
    this.#isEager = isEager;
    this.#list = el('ul', { id: newId('list'), role: 'listbox', 'aria-label': label, class: 'suggestions', hidden: true });
    place.append(this.#list);
    for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.#list.id, autocomplete: 'off' })) {
      input.setAttribute(name, value);
    }

    input.addEventListener('input', () => this.refresh());
    input.addEventListener('focus', () => this.refresh());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', event => this.#press(event));
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** Looks up entries for the text; late answers are dropped. */
  async refresh() {
    const asked = ++this.#asked;
    const entries = await this.#find(this.#input.value);
    if (asked === this.#asked && document.activeElement === this.#input) {
      this.#show(entries);
    }
  }

  close() {
    this.#asked++;
    this.#show([]);
  }

  // What is marked stays so where it is offered again.
  #show(entries) {
    const marked = this.#entries[this.#active]?.label;
    const same = entries.findIndex(entry => entry.label === marked);
    this.#entries = entries;
    this.#list.replaceChildren(...entries.map((entry, at) => el('li', {
      id: `${this.#list.id}-${at}`, role: 'option', 'aria-selected': 'false',
      // The focus stays where the text is.
      onmousedown: event => event.preventDefault(),
      onclick: () => this.#take(at),
    }, el('span', {}, entry.label), entry.description && el('small', {}, entry.description))));
    this.#list.hidden = entries.length === 0;
    this.#input.setAttribute('aria-expanded', String(entries.length > 0));
    this.#mark(same < 0 && this.#isEager && entries.length > 0 ? 0 : same);
  }

  #mark(at) {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = at;
    const option = this.#list.children[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #press(event) {
    if (!this.isOpen) {
      return;
    }

    const count = this.#entries.length;
    if (event.key === 'ArrowDown') {
      this.#mark((this.#active + 1) % count);
    } else if (event.key === 'ArrowUp') {
      this.#mark((Math.max(this.#active, 0) + count - 1) % count);
    } else if (event.key === 'Escape') {
      this.close();
    } else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && this.#active >= 0) {
      this.#take(this.#active);
    } else {
      return;
    }

    event.preventDefault();
    event.stopPropagation();
  }

  #take(at) {
    const entry = this.#entries[at];
    this.close();
    this.#pick(entry);
  }
}
