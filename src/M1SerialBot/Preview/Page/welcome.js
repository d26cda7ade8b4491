import { startCommand } from './composer.js';
import { el } from './dom.js';
import { fill, t } from './words.js';

// What stands in a place before anything is said there.

const examples = () => [
  ['/m1serial 198765', 'm1serial', { serial: '198765' }],
  [t('page.example.disagree', { command: '/m1serial' }), 'm1serial', { serial: '198765', chip: '9512' }],
  ['/m1checklist', 'm1checklist', {}],
  [t('page.example.battery', { command: '/m1faq' }), 'm1faq', { topic: 'battery-low' }],
];

/** In the server: what this page is. */
export const introduction = () => el('li', { class: 'introduction' },
  el('p', {}, fill('page.welcome', { slash: el('kbd', {}, '/'), example: el('kbd', {}, '/m1serial 198765'), dots: el('b', {}, '⋯') })),
  buttons(examples()),
  el('p', {}, t('page.welcome.edits')));

/** In the bot's own direct messages: what it's for. */
export const greeting = () => el('li', { class: 'introduction greeting' },
  el('h3', {}, 'M1SerialBot'),
  el('p', {}, fill('page.greeting', { command: el('kbd', {}, '/m1serial') })),
  buttons([examples()[0], [t('page.greeting.where', { command: '/m1faq' }), 'm1faq', { topic: 'where-is-the-serial' }], ['/m1help', 'm1help', {}]]));

function buttons(commands) {
  return el('p', { class: 'examples' }, commands.map(([label, name, given]) => el('button', { type: 'button', class: 'button style-2', onclick: () => startCommand(name, given, true) }, label)));
}
