import { el } from './dom.js';
import { t } from './words.js';

/** The very text that went to the program and came back. */
export function exchangeView(exchange) {
  return el('details', { class: 'exchange' },
    el('summary', {}, 'JSON'),
    el('div', {},
      part(t('page.interaction'), exchange.sent, 'sent'),
      part(t('page.reply'), exchange.received, 'received'),
      exchange.requests.map(request => part(t('page.then'), `${request.method} ${request.path.replace(request.token, '…')}\n${request.text}`.trim(), 'request'))));
}

function part(title, text, name) {
  return el('section', {}, el('h4', {}, title), el('pre', { class: name, tabindex: '0', 'aria-label': t('page.as-json', { title }) }, text));
}
