// What the page says, in the caller's language. The program has the words.

let words = {};

/** Gets the words of a language, and says in them what stands in the page from the start. */
export async function learnWords(locale) {
  words = await (await fetch(`words?${new URLSearchParams({ locale })}`)).json();
  document.documentElement.lang = locale;
  document.title = t('page.title');
  for (const node of document.querySelectorAll('[data-say]')) {
    node.textContent = t(node.dataset.say);
  }

  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', t(node.dataset.label));
  }
}

/** A sentence with its places filled in. */
export const t = (key, places = {}) => fill(key, places).join('');

/** The same where a place holds an element: a list of texts and elements. */
export const fill = (key, places) => words[key].split(/\{(\w+)\}/).map((part, at) => (at % 2 === 0 ? part : places[part]));
