import { el } from './dom.js';

/** The very text that went to the program and came back. */
export function exchangeView(exchange) {
  return el('details', { class: 'exchange' },
    el('summary', {}, 'JSON'),
    el('div', {},
      part('Interaction', exchange.sent, 'sent'),
      part('Reply', exchange.received, 'received'),
      exchange.requests.map(request => part('Then', `${request.method} ${request.path.replace(request.token, '…')}\n${request.text}`.trim(), 'request'))));
}

function part(title, text, name) {
  return el('section', {}, el('h4', {}, title), el('pre', { class: name, tabindex: '0', 'aria-label': `${title}, as JSON` }, text));
}
