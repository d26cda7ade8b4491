import { t } from './words.js';
import { el } from './dom.js';

// The Markdown that Discord knows, as nodes.

const inline = [
  // Each with what makes a node of the match; the first that fits at a place wins.
  [/^\\([^0-9A-Za-z\s])/, match => match[1]],
  [/^``(.+?)``(?!`)|^`([^`]+)`/s, match => el('code', {}, (match[1] ?? match[2]).trim())],
  [/^<(https?:\/\/[^\s<>]+)>/, match => link(match[1], match[1])],
  [/^<@!?(\d+)>/, (match, mentions) => el('span', { class: 'mention' }, `@${mentions.user(match[1])}`)],
  [/^<\/([^:>]+):(\d+)>/, (match, mentions) => mentions.command(match[1])],
  [/^<t:(-?\d{1,12})(?::([tTdDfFR]))?>/, match => time(Number(match[1]), match[2])],
  [/^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/, (match, mentions) => link(match[2], spans(match[1], mentions), mentions)],
  [/^https?:\/\/[^\s<>]*[^\s<>.,:;"'\])]/, (match, mentions) => link(match[0], match[0], mentions)],
  [/^\|\|(.+?)\|\|/s, (match, mentions) => spoiler(spans(match[1], mentions))],
  [/^\*\*\*(.+?)\*\*\*(?!\*)/s, (match, mentions) => el('strong', {}, el('em', {}, spans(match[1], mentions)))],
  [/^\*\*(.+?)\*\*(?!\*)/s, (match, mentions) => el('strong', {}, spans(match[1], mentions))],
  [/^__(.+?)__(?!_)/s, (match, mentions) => el('u', {}, spans(match[1], mentions))],
  [/^~~(.+?)~~/s, (match, mentions) => el('s', {}, spans(match[1], mentions))],
  [/^\*(?=\S)(.+?\S|\S)\*(?!\*)/s, (match, mentions) => el('em', {}, spans(match[1], mentions))],
  [/^_(?=\S)(.+?)_(?![0-9A-Za-z_])/s, (match, mentions) => el('em', {}, spans(match[1], mentions))],
];

/** Text with marks inside a line. */
export function spans(text, mentions) {
  const nodes = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const isInWord = /[0-9A-Za-z]/.test(text[at - 1] ?? '');
    const found = firstOf(rest, isInWord);
    if (found) {
      nodes.push(plain, found.make(found.match, mentions));
      plain = '';
      at += found.match[0].length;
    } else {
      const character = String.fromCodePoint(rest.codePointAt(0));
      plain += character;
      at += character.length;
    }
  }

  return [...nodes, plain].filter(node => node !== '').flatMap(node => (typeof node === 'string' ? lines(node) : [node]));
}

/** Text with headings, lists, quotes and blocks of code. */
export function blocks(text, mentions) {
  const nodes = [];
  const rest = text.split('\n');
  while (rest.length > 0) {
    if (rest[0].trim() === '') {
      rest.shift();
    } else {
      nodes.push(block(rest, mentions));
    }
  }

  return nodes;
}

function block(rest, mentions) {
  const line = rest[0];
  if (line.startsWith('```')) {
    return fence(rest);
  }

  if (line.startsWith('>>> ')) {
    return el('blockquote', {}, blocks(rest.splice(0).join('\n').slice(4), mentions));
  }

  if (line.startsWith('> ')) {
    return el('blockquote', {}, blocks(take(rest, next => next.startsWith('> ')).map(quoted => quoted.slice(2)).join('\n'), mentions));
  }

  const heading = /^(#{1,3}) +(.+)$/.exec(line);
  if (heading) {
    rest.shift();
    return el('p', { class: `heading heading-${heading[1].length}` }, spans(heading[2], mentions));
  }

  if (line.startsWith('-# ')) {
    rest.shift();
    return el('p', { class: 'small' }, spans(line.slice(3), mentions));
  }

  if (/^ *[-*] +\S/.test(line)) {
    return el('ul', {}, take(rest, next => /^ *[-*] +\S/.test(next)).map(item => el('li', {}, spans(item.replace(/^ *[-*] +/, ''), mentions))));
  }

  const first = /^(\d{1,9})\. +\S/.exec(line);
  if (first) {
    return el('ol', { start: first[1] }, take(rest, next => /^\d{1,9}\. +\S/.test(next)).map(item => el('li', {}, spans(item.replace(/^\d+\. +/, ''), mentions))));
  }

  const paragraph = take(rest, (next, at) => at === 0 || !/^(```|> |>>> |#{1,3} +|-# | *[-*] +\S|\d{1,9}\. +\S|\s*$)/.test(next));
  return el('p', {}, spans(paragraph.join('\n'), mentions));
}

function fence(rest) {
  const whole = rest.join('\n');
  const end = whole.indexOf('```', 3);
  const inside = (end < 0 ? whole.slice(3) : whole.slice(3, end)).replace(/^[\w+-]*\n/, '').replace(/\n$/, '');
  const after = end < 0 ? '' : whole.slice(end + 3).replace(/^\n/, '');
  rest.splice(0, rest.length, ...(after === '' ? [] : after.split('\n')));
  return el('pre', { tabindex: '0', 'aria-label': t('page.copy') }, el('code', {}, inside));
}

function take(rest, isMore) {
  const end = rest.findIndex((line, at) => !isMore(line, at));
  return rest.splice(0, end < 0 ? rest.length : end);
}

function firstOf(rest, isInWord) {
  for (const [pattern, make] of inline) {
    // An underscore or an address inside a word is part of it.
    const match = isInWord && /^(_|http)/.test(rest) ? null : pattern.exec(rest);
    if (match) {
      return { match, make };
    }
  }

  return null;
}

function lines(text) {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [el('br'), line])).filter(node => node !== '');
}

function link(address, content, mentions) {
  const message = /^https:\/\/discord\.com\/channels\/[^/]+\/\d+\/(\d+)$/.exec(address);
  const here = message && mentions?.message(message[1]);
  return here
    ? el('a', { class: 'mention', href: `#${here}` }, content === address ? t('page.that-message') : content)
    : el('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, content);
}

function spoiler(content) {
  const button = el('button', { type: 'button', class: 'spoiler', 'aria-expanded': 'false', 'aria-label': 'Spoiler' }, el('span', {}, content));
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', 'true');
    button.removeAttribute('aria-label');
  });
  return button;
}

function time(seconds, style) {
  const date = new Date(seconds * 1000);
  const text = style === 'R' ? relative(date) : date.toLocaleString('en', styles[style ?? 'f']);
  return el('time', { datetime: date.toISOString() }, text);
}

const styles = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

function relative(date) {
  const seconds = (date - Date.now()) / 1000;
  const [unit, size] = [['year', 31536000], ['month', 2592000], ['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]]
    .find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
