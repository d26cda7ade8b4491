import { Combobox } from './combobox.js';
import { el, newId, say } from './dom.js';
import { localized, people } from './scene.js';
import { t } from './words.js';

const user = 6;

/** A field for an option of a command; `find` gives what is offered for what is typed. */
export function makeField(option, value, find) {
  const id = newId('option');
  const hint = newId('hint');
  const description = localized(option.description_localizations, option.description);
  const choices = option.type === user
    ? Object.values(people).map(somebody => ({ name: `@${somebody.global_name}`, value: somebody.id }))
    : option.choices?.map(choice => ({ name: localized(choice.name_localizations, choice.name), value: choice.value }));
  const input = choices
    ? el('select', { id, 'aria-describedby': hint }, choices.map(choice => el('option', { value: choice.value, selected: choice.value === value }, choice.name)))
    : el('input', { id, type: 'text', 'aria-describedby': hint, 'aria-required': option.required === true, maxlength: option.max_length ?? 6000, minlength: option.min_length, enterkeyhint: 'send' });
  const view = el('div', { class: 'option' }, el('label', { for: id }, option.name), input, el('small', { id: hint }, description));

  // What is shown may be more than what is sent.
  let picked = null;
  if (!choices) {
    input.value = value;
    input.addEventListener('input', () => {
      picked = null;
      input.removeAttribute('aria-invalid');
    });
  }

  if (option.autocomplete) {
    new Combobox(input, {
      label: description, place: view, find,
      pick: entry => {
        input.value = entry.label;
        picked = entry.value;
      },
    });
  }

  return {
    view,
    value: () => picked ?? input.value,
    focus: () => input.focus(),
    complain: () => {
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      say(t('page.required', { option: option.name, description }));
    },
  };
}
