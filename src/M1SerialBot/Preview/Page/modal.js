import { el, newId } from './dom.js';
import { exchangeView } from './exchange.js';
import { t } from './words.js';

const text = 4;
const select = 3;
const checkboxes = 22;

/** Opens a modal, and hands on what was filled in once it is sent off. */
export function openModal(modal, exchange, submit) {
  const title = newId('modal');
  const fields = modal.components.map(field);
  const dialog = el('dialog', { class: 'modal', 'aria-labelledby': title, onclose: () => dialog.remove() },
    el('form', {
      onsubmit: event => {
        event.preventDefault();
        dialog.close();
        submit({ components: fields.map(({ read }, at) => ({ type: 18, id: 2 * at + 1, component: { id: 2 * at + 2, ...read() } })), custom_id: modal.custom_id });
      },
    },
    el('h2', { id: title }, modal.title),
    el('div', { class: 'fields' }, fields.map(({ view }) => view), exchangeView(exchange)),
    el('p', { class: 'actions' },
      el('button', { type: 'button', class: 'button style-2', onclick: () => dialog.close() }, t('page.cancel')),
      el('button', { type: 'submit', class: 'button style-1' }, t('page.submit')))));
  document.body.append(dialog);
  dialog.showModal();
}

function field({ label, description, component }) {
  const name = newId('field');
  const hint = description && newId('hint');
  const about = hint && el('small', { id: hint }, description);
  const heading = [label, component.required !== false && el('span', { class: 'required' }, ` ${t('page.required-field')}`)];
  if (component.type === checkboxes) {
    return boxes(component, heading, about);
  }

  const input = component.type === select ? list(component, name, hint) : typed(component, name, hint);
  return {
    view: el('div', { class: 'field' }, el('label', { for: name }, heading), about, input),
    read: () => component.type === select
      ? { custom_id: component.custom_id, type: select, values: input.value === '' ? [] : [input.value] }
      : { custom_id: component.custom_id, type: text, value: input.value },
  };
}

function typed({ style, value, placeholder, required, min_length: least, max_length: most }, id, hint) {
  const input = el(style === 2 ? 'textarea' : 'input', {
    id, placeholder, 'aria-describedby': hint, required: required !== false, minlength: least, maxlength: most ?? 4000,
  });
  input.value = value ?? '';
  return input;
}

function list({ options, placeholder, required }, id, hint) {
  const isOpen = !options.some(option => option.default);
  return el('select', { id, 'aria-describedby': hint, required: required !== false },
    isOpen && el('option', { value: '' }, placeholder ?? t('page.choose')),
    options.map(option => el('option', { value: option.value, selected: option.default }, option.label)));
}

function boxes({ options, custom_id: customId, required }, heading, about) {
  const inputs = options.map(option => el('input', { type: 'checkbox', id: newId('box'), value: option.value, checked: option.default }));
  const check = () => inputs[0].setCustomValidity(required !== false && !inputs.some(input => input.checked) ? t('page.tick') : '');
  inputs.forEach(input => input.addEventListener('change', check));
  check();
  return {
    view: el('fieldset', { class: 'field' }, el('legend', {}, heading), about,
      options.map((option, at) => el('div', { class: 'tick' }, inputs[at],
        el('label', { for: inputs[at].id }, option.label, option.description && el('small', {}, option.description))))),
    read: () => ({ custom_id: customId, type: checkboxes, values: inputs.filter(input => input.checked).map(input => input.value) }),
  };
}
