import { el } from './dom.js';
import { scene } from './scene.js';

// The choices at the top: place, role, languages and theme.

const defaults = { ...scene };
const form = () => document.getElementById('scene');

/** Shows what is chosen, starting with what the address says, and calls back when it changes. */
export function showRig(changed) {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (Object.hasOwn(scene, name)) {
      scene[name] = value;
    }
  }

  for (const name of ['place', 'caller', 'theme']) {
    select(name);
  }

  document.getElementById('rig').open = matchMedia('(min-width: 641px)').matches;
  show();
  form().addEventListener('change', event => {
    scene[event.target.name] = event.target.value;
    history.replaceState(null, '', `?${new URLSearchParams(scene)}`);
    show();
    showWho();
    if (event.target.name !== 'theme') {
      changed(event.target.name);
    }
  });
}

/** Offers the languages that the bot has texts in; with only one there is nothing to choose. */
export function showLanguages(locales) {
  const named = locales.map(locale => [ownName(locale), locale]);
  for (const name of ['locale', 'guild_locale']) {
    form().elements[name].replaceChildren(...named.map(([language, locale]) => el('option', { value: locale }, language)));
    select(name);
  }

  for (const label of form().querySelectorAll('.language')) {
    label.hidden = locales.length === 1;
  }

}

// Each language by its own name. Discord has no plain English.
function ownName(locale) {
  const language = locale === 'en-US' ? 'en' : locale;
  return new Intl.DisplayNames([language], { type: 'language' }).of(language);
}

// A value that isn't offered becomes the default.
function select(name) {
  const list = form().elements[name];
  list.value = scene[name];
  if (list.selectedIndex < 0) {
    list.value = defaults[name];
  }

  scene[name] = list.value;
}

function show() {
  document.documentElement.dataset.theme = scene.theme;
}

/** Says who tries it, and where. */
export function showWho() {
  document.getElementById('who').textContent = ['caller', 'place'].map(name => form().elements[name].selectedOptions[0].text).join(' · ');
}
