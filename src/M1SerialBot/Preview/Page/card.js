import { el } from './dom.js';
import { blocks, spans } from './markdown.js';
import { t } from './words.js';

// A message as Discord draws it, from the JSON that Discord would have.

/** The text, the cards and the files of a message. */
export function body(json, files, mentions) {
  const named = files.map((file, at) => ({ file, description: json.attachments?.[at]?.description }));
  return [
    json.content && el('div', { class: 'content' }, blocks(json.content, mentions)),
    json.embeds.map(embed => card(embed, mentions, named)),
    // A picture that is in a card isn't shown again under it.
    named.filter(({ file }) => !json.embeds.some(embed => embed.image?.url === `attachment://${file.name}`)).map(({ file }) => attachment(file)),
  ];
}

function card({ title, url, description, color, fields = [], image, footer, author, timestamp }, mentions, named) {
  const view = el('div', { class: 'embed' },
    author && el('p', { class: 'author' }, author.name),
    title && el('h3', {}, url ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, spans(title, mentions)) : spans(title, mentions)),
    description && el('div', { class: 'description' }, blocks(description, mentions)),
    fields.length > 0 && el('dl', {}, fields.map(field => el('div', { class: field.inline ? 'inline' : null },
      el('dt', {}, spans(field.name, mentions)), el('dd', {}, blocks(field.value, mentions))))),
    image && picture(image, named),
    (footer || timestamp) && el('p', { class: 'footer' }, [footer?.text, timestamp && new Date(timestamp).toLocaleString(document.documentElement.lang)].filter(Boolean).join(' · ')));
  if (color !== undefined && color !== null) {
    view.style.setProperty('--side', `#${color.toString(16).padStart(6, '0')}`);
  }

  return view;
}

function picture({ url }, named) {
  const sent = named.find(({ file }) => url === `attachment://${file.name}`);
  const picture = el('img', { class: 'picture', src: sent ? URL.createObjectURL(sent.file) : url, alt: sent?.description ?? '' });
  if (sent) {
    picture.addEventListener('load', () => URL.revokeObjectURL(picture.src), { once: true });
  }

  return picture;
}

function attachment(file) {
  const view = el('pre', { tabindex: '0', 'aria-label': t('page.in-file', { file: file.name }) });
  if (/^(text\/|application\/json)/.test(file.type)) {
    file.text().then(text => view.append(text));
  } else {
    view.hidden = true;
  }

  const save = el('a', { href: '#', download: file.name }, t('page.save'));
  save.addEventListener('click', () => {
    save.href = URL.createObjectURL(file);
  });
  return el('figure', { class: 'file' }, el('figcaption', {}, el('strong', {}, file.name), ` ${t('page.bytes', { count: file.size })} `, save), view);
}

/** The rows of buttons and lists under a message. */
export function rows(components, { press, choose }) {
  return components.map(row => el('div', { class: 'row' }, row.components.map(component => {
    if (component.url) {
      return el('a', { class: 'button style-5', href: component.url, target: '_blank', rel: 'noopener noreferrer' }, component.label, el('span', { 'aria-hidden': 'true' }, ' ↗'));
    }

    const attributes = { type: 'button', 'data-key': component.custom_id };
    return component.type === 2
      ? el('button', { ...attributes, class: `button style-${component.style}`, disabled: component.disabled, onclick: event => press(component, event.currentTarget) }, component.label)
      : el('button', { ...attributes, class: 'list', 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: event => choose(component, event.currentTarget) },
        component.options.find(option => option.default)?.label ?? component.placeholder ?? t('page.select'), el('span', { 'aria-hidden': 'true' }, ' ▾'));
  })));
}
