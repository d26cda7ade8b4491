import { startCommand } from './composer.js';
import { el } from './dom.js';

// What stands in a place before anything is said there.

const examples = [
  ['/m1serial 198765', 'm1serial', { serial: '198765' }],
  ['/m1serial with a chip date that disagrees', 'm1serial', { serial: '198765', chip: '9512' }],
  ['/m1checklist', 'm1checklist', {}],
  ['/m1faq battery', 'm1faq', { topic: 'battery' }],
];

/** In the server: what this page is. */
export const introduction = () => el('li', { class: 'introduction' },
  el('p', {}, 'This page behaves like a Discord channel. Type ', el('kbd', {}, '/'), ' in the box below (for example ', el('kbd', {}, '/m1serial 198765'), "), open a message's ", el('b', {}, '⋯'), ' menu, or try one of these:'),
  buttons(examples),
  el('p', {}, 'Edits in the config folder show up in the next answer. Nothing here is sent to Discord.'));

/** In the bot's own direct messages: what it's for. */
export const greeting = () => el('li', { class: 'introduction greeting' },
  el('h3', {}, 'M1SerialBot'),
  el('p', {}, "This is the beginning of your direct messages with M1SerialBot. It doesn't read what you write here, so use its commands. Find the serial number on your M1 and type ", el('kbd', {}, '/m1serial'), ', or try one of these:'),
  buttons([examples[0], ['/m1faq Where is the serial number?', 'm1faq', { topic: 'where-is-the-serial' }], ['/m1help', 'm1help', {}]]));

function buttons(commands) {
  return el('p', { class: 'examples' }, commands.map(([label, name, given]) => el('button', { type: 'button', class: 'button style-2', onclick: () => startCommand(name, given, true) }, label)));
}
