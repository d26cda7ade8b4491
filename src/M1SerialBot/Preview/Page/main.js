import { showBox, startCommand } from './composer.js';
import { el } from './dom.js';
import { place, places, scene, setup } from './scene.js';
import { addSamples, follow, showFor, whenMentioned } from './transcript.js';
import { listen } from './wire.js';

const examples = [
  ['/m1serial 198765', 'm1serial', { serial: '198765' }],
  ['with a chip that disagrees', 'm1serial', { serial: '198765', chip: '9512' }],
  ['/m1checklist', 'm1checklist', {}],
  ['/m1faq battery', 'm1faq', { topic: 'battery' }],
];

await start();

async function start() {
  readAddress();
  showScene(await learn());
  document.getElementById('logs').append(...Object.keys(places).map(name => el('ol', { id: `log-${name}`, class: 'log', 'aria-label': `Messages, ${places[name].title}` })));
  showPlace();
  addSamples();
  document.getElementById('log-server').prepend(introduction());
  whenMentioned(startCommand);
  showBox();
  document.getElementById('box').focus();
  listen({ config: showConfig, request: follow, link: showLink });
}

// What the program tells about itself; it may be another one after it was gone.
async function learn() {
  const { application_id: application, commands, locales } = await (await fetch('setup')).json();
  setup.application = application;
  setup.commands = commands;
  return locales;
}

// The address holds what is chosen, so that it can be kept and handed on.
function readAddress() {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (Object.hasOwn(scene, name)) {
      scene[name] = value;
    }
  }
}

function showScene(locales) {
  const form = document.getElementById('scene');
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const select of [form.elements.locale, form.elements.guild_locale]) {
    select.append(...locales.map(locale => [names.of(locale), locale]).sort().map(([name, locale]) => el('option', { value: locale }, name)));
  }

  for (const [name, value] of Object.entries(scene)) {
    const select = form.elements[name];
    select.value = value;
    if (select.selectedIndex < 0) {
      select.selectedIndex = 0;
      scene[name] = select.value;
    }
  }

  document.documentElement.dataset.theme = scene.theme;
  form.addEventListener('change', event => {
    scene[event.target.name] = event.target.value;
    history.replaceState(null, '', `?${new URLSearchParams(scene)}`);
    document.documentElement.dataset.theme = scene.theme;
    if (event.target.name !== 'theme') {
      showPlace();
      showBox();
    }
  });
}

function showPlace() {
  document.getElementById('channel').textContent = place().title;
  for (const log of document.querySelectorAll('.log')) {
    log.hidden = log.id !== `log-${scene.place}`;
  }

  showFor();
}

function introduction() {
  return el('li', { class: 'introduction' },
    el('p', {}, 'This is the bot as people meet it on Discord. Type ', el('kbd', {}, '/'), " in the box below, open a message's ", el('b', {}, '⋯'), ' for the Apps menu, or press one of these:'),
    el('p', { class: 'examples' }, examples.map(([label, name, given]) => el('button', { type: 'button', class: 'button style-2', onclick: () => startCommand(name, given, true) }, label))),
    el('p', {}, 'Whatever you edit in the config folder is in the next answer. Nothing here reaches Discord.'));
}

function showConfig({ knowledge, issues }) {
  const banner = document.getElementById('issues');
  document.getElementById('version').textContent = `knowledge ${knowledge}`;
  banner.hidden = issues.length === 0;
  banner.replaceChildren(...(issues.length === 0 ? [] : [
    el('h2', {}, 'The config folder is not sound, so the bot answers as before'),
    el('ul', {}, issues.map(issue => el('li', {}, el('code', {}, issue.file), ' ', el('code', {}, issue.path), `: ${issue.message}`))),
  ]));
}

let wasLost = false;

async function showLink(isUp) {
  document.getElementById('link').textContent = isUp ? '' : 'The program does not answer. Is it still running?';
  if (isUp && wasLost) {
    await learn();
  }

  wasLost = !isUp;
}
