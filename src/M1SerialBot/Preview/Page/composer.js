import { Combobox } from './combobox.js';
import { el, say } from './dom.js';
import { makeField } from './field.js';
import { commandData, commandsOf, interaction, localized, place } from './scene.js';
import { note, perform, post } from './transcript.js';
import { send } from './wire.js';
import { fill, t } from './words.js';

// The message box: text, or a command with its options.

const typed = 1;

// A serial number and nothing else; ? is a digit that can't be read.
const bareSerial = /^[a-z]?\d[\d?]{4,7}$/i;

const form = () => document.getElementById('composer');

/** Starts again with an empty box. */
export function showBox() {
  const { title } = place();
  const box = el('input', { id: 'box', type: 'text', maxlength: 2000, placeholder: t('page.box-hint', { place: title }), 'aria-label': t('page.box', { place: title }), enterkeyhint: 'send' });
  form().onsubmit = event => {
    event.preventDefault();
    submitText(box);
  };
  form().onkeydown = null;
  form().replaceChildren(el('div', { class: 'line' }, box, sendButton()));
  new Combobox(box, {
    label: t('page.commands'), isEager: true, place: form(),
    find: text => matching(text).map(command => ({ label: `/${command.name}`, description: localized(command.description_localizations, command.description), command })),
    pick: ({ command }) => showCommand(command, new Map(), true),
  });
  box.addEventListener('input', () => {
    const { command, given } = parse(box.value);
    if (command) {
      showCommand(command, given);
    }
  });
}

/** Whether the box is there with nothing in it. */
export const isUntouched = () => document.getElementById('box')?.value === '';

/** Begins a command by its name; with options it can be sent off at once. */
export function startCommand(name, given = {}, isSent = false) {
  const command = commandsOf(typed).find(candidate => candidate.name === name);
  if (command) {
    const submit = showCommand(command, new Map(Object.entries(given)), !isSent);
    if (isSent) {
      submit();
    }
  }
}

const matching = text => (text.startsWith('/') ? commandsOf(typed).filter(command => command.name.includes(text.slice(1).trim().toLowerCase())) : []);

// "/name " is a command; what follows belongs to the options that are named with a colon, and to the first one otherwise.
function parse(text) {
  const [, name, rest] = /^\/(\S+)\s(.*)$/s.exec(text) ?? [];
  const command = name && commandsOf(typed).find(candidate => candidate.name === name);
  const given = new Map();
  if (command && rest) {
    const names = (command.options ?? []).map(option => option.name);
    const parts = rest.split(new RegExp(`(?:^|\\s)(${names.join('|') || '(?!)'}):\\s*`));
    for (let at = 1; at < parts.length; at += 2) {
      given.set(parts[at], parts[at + 1].trim());
    }

    if (parts[0].trim() !== '' && names.length > 0 && !given.has(names[0])) {
      given.set(names[0], parts[0].trim());
    }
  }

  return { command, given };
}

function submitText(box) {
  const text = box.value.trim();
  const { command } = parse(`${text} `);
  if (command) {
    showCommand(command, new Map(), true);
  } else if (text !== '') {
    box.value = '';
    post(text);
    if (bareSerial.test(text)) {
      suggest(text);
    }
  }
}

function suggest(serial) {
  const command = `/m1serial ${serial}`;
  note(fill('page.not-seen', { command: el('button', { type: 'button', class: 'mention', onclick: () => startCommand('m1serial', { serial }) }, command) }));
  say(t('page.not-seen', { command }));
}

// A command that takes nothing is sent off when it is picked.
function showCommand(command, given, isPicked = false) {
  const fields = new Map();
  const options = command.options ?? [];
  const line = el('div', { class: 'line options' });
  const more = el('div', { class: 'more', role: 'group', 'aria-label': t('page.more') });
  const submit = () => {
    const missing = options.find(option => option.required && fields.get(option.name).value() === '');
    if (missing) {
      fields.get(missing.name).complain();
      return;
    }

    perform(interaction(2, commandData(command, filled())), { used: `/${command.name}` });
    showBox();
    document.getElementById('box').focus();
  };

  form().onsubmit = event => {
    event.preventDefault();
    submit();
  };
  form().replaceChildren(
    el('p', { class: 'about' }, localized(command.description_localizations, command.description)),
    el('div', { class: 'line' },
      el('b', { class: 'command' }, `/${command.name}`), line,
      el('button', { type: 'button', class: 'leave', 'aria-label': t('page.leave', { command: `/${command.name}` }), onclick: () => leave() }, '×'), sendButton()),
    more);
  form().onkeydown = event => {
    if (event.key === 'Escape') {
      leave();
    }
  };

  for (const option of options) {
    if (option.required || given.has(option.name)) {
      add(option, given.get(option.name) ?? '');
    }
  }

  offerMore();
  const first = options.find(option => fields.has(option.name));
  if (first) {
    fields.get((options.find(option => fields.has(option.name) && fields.get(option.name).value() === '') ?? first).name).focus();
  } else if (isPicked && options.length === 0) {
    submit();
  } else {
    form().querySelector('[type=submit]').focus();
  }

  return submit;

  function leave() {
    showBox();
    document.getElementById('box').focus();
  }

  function add(option, value) {
    const field = makeField(option, value, focused => complete(command, filled(option.name, focused)));
    fields.set(option.name, field);
    line.append(field.view);
    return field;
  }

  function offerMore() {
    more.replaceChildren(...options.filter(option => !fields.has(option.name)).map(option => el('button', {
      type: 'button', title: localized(option.description_localizations, option.description),
      onclick: () => {
        const field = add(option, '');
        offerMore();
        field.focus();
      },
    }, `+ ${option.name}`)));
  }

  function filled(focused = null, text = '') {
    return options.flatMap(option => {
      const value = option.name === focused ? text : fields.get(option.name)?.value() ?? '';
      return value === '' && option.name !== focused ? [] : [{ ...(option.name === focused ? { focused: true } : {}), name: option.name, type: option.type, value }];
    });
  }
}

async function complete(command, options) {
  try {
    const { reply } = await send(interaction(4, commandData(command, options)));
    return reply.data.choices.map(choice => ({ label: localized(choice.name_localizations, choice.name), value: choice.value }));
  } catch {
    // The command itself will say what's wrong.
    return [];
  }
}

const sendButton = () => el('button', { type: 'submit', class: 'send' }, t('page.send'));
