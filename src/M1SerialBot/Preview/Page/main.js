import { showBox, startCommand } from './composer.js';
import { el } from './dom.js';
import { showLanguages, showRig } from './rig.js';
import { place, places, scene, setup } from './scene.js';
import { addSamples, follow, showFor, whenMentioned } from './transcript.js';
import { greeting, introduction } from './welcome.js';
import { listen } from './wire.js';

await start();

async function start() {
  showRig(() => {
    showPlace();
    showBox();
  });
  await learn();
  document.getElementById('logs').append(...Object.keys(places).map(name => el('ol', { id: `log-${name}`, class: 'log', 'aria-label': `Messages, ${places[name].title}` })));
  showPlace();
  addSamples();
  document.getElementById('log-server').prepend(introduction());
  document.getElementById('log-direct').prepend(greeting());
  whenMentioned(startCommand);
  showBox();
  // On a phone the keyboard would cover the introduction.
  if (matchMedia('(pointer: fine)').matches) {
    document.getElementById('box').focus();
  }

  listen({ config: showConfig, request: follow, link: showLink });
}

// It may be another program after a loss, and other languages after an edit.
async function learn() {
  const { application_id: application, commands, locales } = await (await fetch('setup')).json();
  setup.application = application;
  setup.commands = commands;
  showLanguages(locales);
}

function showPlace() {
  document.getElementById('channel').textContent = place().title;
  for (const log of document.querySelectorAll('.log')) {
    log.hidden = log.id !== `log-${scene.place}`;
  }

  showFor();
}

async function showConfig({ knowledge, issues }) {
  const banner = document.getElementById('issues');
  document.getElementById('version').textContent = `knowledge ${knowledge}`;
  banner.hidden = issues.length === 0;
  banner.replaceChildren(...(issues.length === 0 ? [] : [
    el('h2', {}, 'The config folder has errors, so the bot is still using the last good version'),
    el('ul', {}, issues.map(issue => el('li', {}, el('code', {}, issue.file), ' ', el('code', {}, issue.path), `: ${issue.message}`))),
  ]));
  await learn();
}

function showLink(isUp) {
  document.getElementById('link').textContent = isUp ? '' : 'No response from the program. Is it still running?';
}
