import { t } from './words.js';

// To the program and back, with the very text of both ways.

/** Sends an interaction. */
export async function send(interaction) {
  const sent = JSON.stringify(interaction);
  let response;
  try {
    response = await fetch('interactions', { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent });
  } catch {
    throw new Error(t('page.no-response'));
  }

  if (!response.ok) {
    throw new Error(t('page.status', { status: response.status }));
  }

  const { text, files } = await read(response);
  return { interaction, sent, received: text, reply: JSON.parse(text), files, requests: [] };
}

/** Reads a body as Discord does: JSON, or JSON and files in parts. */
export async function read(response) {
  if (!(response.headers.get('content-type') ?? '').startsWith('multipart/')) {
    return { text: await response.text(), files: [] };
  }

  const parts = [...await response.formData()];
  const json = parts.find(([name]) => name === 'payload_json')[1];
  return { text: typeof json === 'string' ? json : await json.text(), files: parts.filter(([name]) => name.startsWith('files[')).map(([, file]) => file) };
}

/** Listens to what happens behind the page's back. */
export function listen({ config, request, link }) {
  const events = new EventSource('events');
  events.addEventListener('open', () => link(true));
  events.addEventListener('error', () => link(false));
  events.addEventListener('config', event => config(JSON.parse(event.data)));
  events.addEventListener('request', async event => {
    const { method, path, token, content_type: type, body } = JSON.parse(event.data);
    const bytes = Uint8Array.from(atob(body), character => character.charCodeAt(0));
    request({ method, path, token, ...await read(new Response(bytes, { headers: type ? { 'content-type': type } : {} })) });
  });
}
