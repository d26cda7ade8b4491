import { body, rows } from './card.js';
import { el, say } from './dom.js';
import { exchangeView } from './exchange.js';
import { openMenu } from './menu.js';
import { openModal } from './modal.js';
import { attached, bot, caller, callerOf, commandsOf, interaction, localized, menuData, message, nameOf, people, placeOf, scene } from './scene.js';
import { send } from './wire.js';
import { fill, t } from './words.js';

// What was said in each place, and what happens to it.

const ephemeral = 64;

const entries = new Map();
const originals = new Map();
let startCommand = () => {};

/** Sets what a command that is mentioned does when it is pressed. */
export function whenMentioned(start) {
  startCommand = start;
}

const logOf = name => document.getElementById(`log-${name}`);

/** The caller says something. */
export function post(content) {
  reveal(add({ json: message(caller(), content, scene.place), where: scene.place }));
}

/** Says something that isn't a message. */
export function note(text, exchange = null, isTrouble = false) {
  const line = el('li', { class: 'note', role: isTrouble ? 'alert' : null }, el('p', {}, text), exchange && exchangeView(exchange));
  logOf(scene.place).append(line);
  line.scrollIntoView({ block: 'nearest' });
}

/** Shows what the current caller may see. */
export function showFor() {
  for (const entry of entries.values()) {
    entry.node.hidden = entry.seenBy !== null && entry.seenBy !== caller().id;
  }
}

/** Does something with the program, and shows what comes of it. */
export async function perform(asked, { entry = null, used = null } = {}) {
  let settle;
  originals.set(asked.token, new Promise(resolve => { settle = resolve; }));
  try {
    const exchange = await send(asked);
    settle(show(exchange, entry, used));
  } catch (error) {
    settle(null);
    note(error.message, null, true);
  }
}

/** Does what the program asks for after its reply. */
export async function follow(request) {
  const entry = await originals.get(request.token);
  if (!entry || !entries.has(entry.json.id)) {
    return;
  }

  entry.exchange.requests.push(request);
  if (request.method === 'DELETE') {
    remove(entry);
    note(t('page.deleted'), entry.exchange);
  } else if (request.method === 'PATCH') {
    change(entry, JSON.parse(request.text), request.files);
  } else {
    answer(JSON.parse(request.text), { ...entry.exchange, received: request.text, files: request.files }, null);
  }
}

function show(exchange, entry, used) {
  const { type, data } = exchange.reply;
  switch (type) {
    case 4:
      return answer(data, exchange, used);
    case 5:
      return answer({ ...data, content: `*${t('page.thinking')}*`, embeds: [], components: [] }, exchange, used);
    case 6:
      entry.exchange = exchange;
      return entry;
    case 7:
      entry.exchange = exchange;
      change(entry, data, exchange.files);
      return entry;
    case 9:
      openModal(data, exchange, filled => perform(interaction(5, filled, entry?.json), { entry }));
      return entry;
    default:
      note(t('page.unknown-reply', { type }), exchange, true);
      return null;
  }
}

function answer(data, exchange, used) {
  const asked = exchange.interaction;
  const where = placeOf(asked);
  const user = callerOf(asked);
  const json = message(bot(), data.content ?? '', where, {
    application_id: asked.application_id,
    attachments: attached(exchange.files, data.attachments),
    components: data.components ?? [],
    embeds: (data.embeds ?? []).map(embed => ({ type: 'rich', ...embed })),
    flags: data.flags ?? 0,
    interaction_metadata: { authorizing_integration_owners: asked.authorizing_integration_owners, id: asked.id, type: asked.type, user },
    type: asked.type === 2 ? (asked.data.type === 1 ? 20 : 23) : 0,
    webhook_id: asked.application_id,
  });
  const entry = add({
    json, exchange, used, files: exchange.files, pings: data.allowed_mentions?.users ?? [],
    seenBy: (json.flags & ephemeral) !== 0 ? user.id : null, where,
  });
  showFor();
  reveal(entry);
  say(t(entry.seenBy ? 'page.said-to-you' : 'page.said', { text: json.content || json.embeds[0]?.title || '' }));
  return entry;
}

function add({ json, where, exchange = null, used = null, files = [], pings = [], seenBy = null }) {
  const entry = { json, where, exchange, used, files, pings, seenBy, node: null };
  entries.set(json.id, entry);
  entry.node = draw(entry);
  logOf(where).append(entry.node);
  return entry;
}

const reveal = entry => entry.node.scrollIntoView({ block: 'nearest' });

function change(entry, data, files) {
  for (const key of ['content', 'embeds', 'components']) {
    entry.json[key] = data[key] ?? entry.json[key];
  }

  entry.json.edited_timestamp = new Date().toISOString();
  if (files.length > 0 || data.attachments) {
    entry.files = files;
    entry.json.attachments = attached(files, data.attachments);
  }

  redraw(entry);
  say(t('page.changed', { text: entry.json.content || entry.json.embeds[0]?.title || '' }));
}

// A control of the message that has the focus keeps it. One with another state, such as OK of the next check, is still the same one.
function redraw(entry) {
  const focused = entry.node.contains(document.activeElement) || document.activeElement === document.body ? document.activeElement.dataset.key : null;
  const label = document.activeElement.textContent;
  const node = draw(entry);
  entry.node.replaceWith(node);
  entry.node = node;
  if (focused !== null) {
    const controls = [...node.querySelectorAll('[data-key]')];
    const same = controls.find(control => control.dataset.key === focused) ?? controls.find(control => control.textContent === label);
    (same ?? node).focus();
  }
}

function remove(entry) {
  entry.node.remove();
  entries.delete(entry.json.id);
  document.getElementById('box')?.focus();
}

function draw(entry) {
  const { json, exchange, seenBy, pings } = entry;
  const isBot = json.author.bot === true;
  const author = isBot ? 'M1SerialBot' : nameOf(json.author.id);
  const node = el('li', {
    id: `m-${json.id}`, tabindex: '-1', 'aria-label': `${author}, ${clock(json)}`,
    class: ['message', seenBy && 'private', isBot && 'from-bot', pings.includes(caller().id) && 'pinged'].filter(Boolean).join(' '),
    oncontextmenu: event => {
      if (!seenBy && !event.target.closest('a, pre')) {
        event.preventDefault();
        openAppsMenu(entry, { x: event.clientX, y: event.clientY });
      }
    },
  },
  entry.used && el('p', { class: 'used' }, fill('page.used', { user: nameOf(json.interaction_metadata.user.id), command: el('b', {}, entry.used) })),
  el('span', { class: `avatar avatar-${isBot ? 'bot' : json.author.username}`, 'aria-hidden': 'true' }, author[0]),
  el('div', { class: 'said' },
    el('p', { class: 'by' },
      el('strong', {}, author), isBot && el('span', { class: 'app' }, 'APP'),
      el('time', { datetime: json.timestamp }, clock(json)), json.edited_timestamp && el('span', { class: 'edited' }, t('page.edited')),
      pings.length > 0 && el('span', { class: 'pings' }, t('page.pings', { users: pings.map(nameOf).join(', ') })),
      !seenBy && el('button', {
        type: 'button', class: 'apps', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': t('page.apps-for', { author }), title: t('page.apps'),
        onclick: () => openAppsMenu(entry),
      }, '⋯')),
    body(json, entry.files, mentions),
    rows(json.components, { press: (component, control) => use(entry, component, control), choose: (component, control) => choose(entry, component, control) }),
    seenBy && el('p', { class: 'only' }, `${t('page.only-you')} · `, el('button', { type: 'button', onclick: () => remove(entry) }, t('page.dismiss'))),
    exchange && exchangeView(exchange)));
  return node;
}

const clock = json => new Date(json.timestamp).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const mentions = {
  user: nameOf,
  command: name => el('button', { type: 'button', class: 'mention', onclick: () => startCommand(name) }, `/${name}`),
  // A message is linked by its own id, or by that of the interaction that it replied to.
  message: id => {
    const found = [...entries.values()].find(({ json }) => json.id === id || json.interaction_metadata?.id === id);
    return found ? `m-${found.json.id}` : null;
  },
};

async function use(entry, component, control, values) {
  if (control.getAttribute('aria-busy') === 'true') {
    return;
  }

  control.setAttribute('aria-busy', 'true');
  const data = { component_type: component.type, custom_id: component.custom_id, id: component.id ?? 0, ...(values ? { values } : {}) };
  await perform(interaction(3, data, entry.json), { entry });
  control.removeAttribute('aria-busy');
}

function choose(entry, component, control) {
  openMenu(component.placeholder ?? t('page.select'), component.options.map(option => ({
    label: option.label,
    description: option.description,
    pick: () => use(entry, component, control, [option.value]),
  })), control);
}

function openAppsMenu(entry, at) {
  const opener = entry.node.querySelector('.apps');
  const items = commandsOf(3).map(command => {
    const label = localized(command.name_localizations, command.name);
    return { label, pick: () => perform(interaction(2, menuData(command, entry.json)), { used: label }) };
  });
  openMenu(t('page.apps-for', { author: nameOf(entry.json.author.id) }), items, opener, at);
}

/** What stands in each place before anything is said. */
export function addSamples() {
  for (const [where, author, key] of samples) {
    add({ json: message(author, t(key), where), where });
  }
}

const samples = [
  ['server', people.seller, 'page.sample.sale'],
  ['server', people.newcomer, 'page.sample.battery'],
  ['private', people.seller, 'page.sample.numbers'],
];
