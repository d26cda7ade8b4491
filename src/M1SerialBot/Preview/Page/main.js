import { isUntouched, showBox, startCommand } from './composer.js';
import { el } from './dom.js';
import { showLanguages, showRig, showWho } from './rig.js';
import { place, places, scene, setup } from './scene.js';
import { addSamples, follow, showFor, whenMentioned } from './transcript.js';
import { greeting, introduction } from './welcome.js';
import { listen } from './wire.js';
import { learnWords, t } from './words.js';

await start();

async function start() {
  showRig(async name => {
    showPlace();
    showBox();
    if (name === 'locale') {
      await learnWords(scene.locale);
      showWho();
      greet();
      showPlace();
      // What was typed meanwhile stays.
      if (isUntouched()) {
        showBox();
      }
    }
  });
  await learn();
  await learnWords(scene.locale);
  showWho();
  document.getElementById('logs').append(...Object.keys(places).map(name => el('ol', { id: `log-${name}`, class: 'log' })));
  showPlace();
  addSamples();
  greet();
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

function greet() {
  document.querySelectorAll('.introduction').forEach(old => old.remove());
  document.getElementById('log-server').prepend(introduction());
  document.getElementById('log-direct').prepend(greeting());
}

function showPlace() {
  document.getElementById('channel').textContent = place().title;
  for (const log of document.querySelectorAll('.log')) {
    const name = log.id.slice('log-'.length);
    log.hidden = name !== scene.place;
    log.setAttribute('aria-label', t('page.log', { place: places[name].title }));
  }

  showFor();
}

async function showConfig({ knowledge, issues }) {
  const banner = document.getElementById('issues');
  document.getElementById('version').textContent = t('page.knowledge', { version: knowledge });
  banner.hidden = issues.length === 0;
  banner.replaceChildren(...(issues.length === 0 ? [] : [
    el('h2', {}, t('page.broken')),
    el('ul', {}, issues.map(issue => el('li', {}, el('code', {}, issue.file), ' ', el('code', {}, issue.path), `: ${issue.message}`))),
  ]));
  await learn();
}

function showLink(isUp) {
  document.getElementById('link').textContent = isUp ? '' : t('page.no-response');
}
