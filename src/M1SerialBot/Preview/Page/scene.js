// Who calls, and from where; and interactions as Discord writes them.

const guild = '1200000000000000000';
const usual = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n) | (1n << 31n) | (1n << 50n);
const manageMessages = 1n << 13n;

const person = (id, username, name) => ({
  id, username, global_name: name, discriminator: '0', avatar: null, avatar_decoration_data: null, clan: null, collectibles: null,
  display_name_styles: null, primary_guild: null, flags: 0, public_flags: 0,
});

/** Everybody there is, by the part they play. */
export const people = {
  member: person('300000000000000001', 'mia', 'Mia'),
  moderator: person('300000000000000002', 'mo', 'Mo'),
  seller: person('300000000000000003', 'sam', 'Sam'),
  newcomer: person('300000000000000004', 'nia', 'Nia'),
};

/** Every place there is: its channel, its context, and who can be met there. */
export const places = {
  server: { channel: '1250000000000000001', context: 0, title: '#synthesizers' },
  direct: { channel: '1250000000000000002', context: 1, title: '@M1SerialBot' },
  private: { channel: '1250000000000000003', context: 2, title: '@Sam' },
};

/** What is chosen at the top of the page. */
export const scene = { place: 'server', caller: 'member', locale: 'en-US', guild_locale: 'en-US', theme: 'auto' };

/** What the program told about itself. */
export const setup = { application: '', commands: [] };

export const caller = () => people[scene.caller];

/** Who called, and the name of the place, of an interaction; the page may show another by now. */
export const callerOf = asked => asked.member?.user ?? asked.user;
export const placeOf = asked => Object.keys(places).find(name => places[name].channel === asked.channel_id);

export const place = () => places[scene.place];
const isServer = () => scene.place === 'server';
const permissions = () => (scene.caller === 'moderator' ? usual | manageMessages : usual);

/** The bot as the author of its messages. */
export const bot = () => ({ ...person(setup.application, 'M1SerialBot', null), discriminator: '0000', bot: true });

const personOf = id => Object.values(people).find(somebody => somebody.id === id);

/** The name that somebody goes by. */
export function nameOf(id) {
  return personOf(id)?.global_name ?? (id === setup.application ? 'M1SerialBot' : `user ${id}`);
}

/** The commands of a type that the caller may use here: 1 for typed ones, 3 for those of a message's menu. */
export function commandsOf(type) {
  return setup.commands.filter(command => command.type === type
    && (command.contexts ?? [0, 1]).includes(place().context)
    && (command.integration_types ?? [0]).includes(scene.place === 'private' ? 1 : 0)
    && (!isServer() || !command.default_member_permissions || (permissions() & BigInt(command.default_member_permissions)) !== 0n));
}

/** A text in the caller's language. */
export const localized = (texts, otherwise) => texts?.[scene.locale] ?? otherwise;

let last = 0n;

/** An id of Discord's kind: milliseconds since 2015, and a number. */
export function snowflake() {
  const now = (BigInt(Date.now()) - 1420070400000n) << 22n;
  last = now > last ? now : last + 1n;
  return String(last);
}

function token(id) {
  const random = crypto.getRandomValues(new Uint8Array(48));
  return btoa(`interaction:${id}:${[...random].map(byte => byte.toString(16).padStart(2, '0')).join('')}`).replace(/=+$/, '');
}

// 0 is the server that installed the application, or "0" in the bot's own direct messages; 1 is the user who did.
const owners = () => ({ server: { 0: guild }, direct: { 0: '0' }, private: { 1: caller().id } })[scene.place];

const memberOf = user => ({
  avatar: null, banner: null, communication_disabled_until: null, deaf: false, flags: 0, joined_at: '2021-04-05T06:07:08.090000+00:00', mute: false,
  nick: null, pending: false, permissions: String(permissions()), premium_since: null, roles: [], unusual_dm_activity_until: null, user,
});

function channel() {
  const id = place().channel;
  return isServer()
    ? { id, type: 0, flags: 0, guild_id: guild, last_message_id: null, name: 'synthesizers', nsfw: false, parent_id: null, permissions: String(permissions()), position: 0, rate_limit_per_user: 0, topic: null }
    : { id, type: 1, flags: 0, last_message_id: null, recipients: [scene.place === 'direct' ? bot() : people.seller] };
}

/** An interaction. */
export function interaction(type, data, message) {
  const id = snowflake();
  return {
    app_permissions: String(usual),
    application_id: setup.application,
    attachment_size_limit: 10485760,
    authorizing_integration_owners: owners(),
    channel: channel(),
    channel_id: place().channel,
    context: place().context,
    data,
    entitlement_sku_ids: [],
    entitlements: [],
    ...(isServer()
      ? { guild: { features: [], id: guild, locale: scene.guild_locale }, guild_id: guild, guild_locale: scene.guild_locale, member: memberOf(caller()) }
      : { user: caller() }),
    id,
    locale: scene.locale,
    ...(message ? { message } : {}),
    token: token(id),
    type,
    version: 1,
  };
}

/** What a command carries; for an option that is a user, who it is. */
export function commandData(command, options = []) {
  const users = options.filter(option => option.type === 6).map(option => personOf(option.value));
  return {
    id: command.id,
    name: command.name,
    ...(options.length > 0 ? { options } : {}),
    ...(users.length > 0 ? { resolved: { users: Object.fromEntries(users.map(user => [user.id, user])) } } : {}),
    type: command.type,
  };
}

/** What a message's menu carries. */
export const menuData = (command, message) => ({ id: command.id, name: command.name, resolved: { messages: { [message.id]: message } }, target_id: message.id, type: 3 });

/** The files of a message as Discord keeps them. */
export const attached = (files, references = []) => files.map((file, at) => ({
  id: snowflake(), filename: file.name, size: file.size, url: `https://cdn.discordapp.com/attachments/${file.name}`, proxy_url: `https://media.discordapp.net/attachments/${file.name}`,
  content_type: file.type, ...(references[at]?.description ? { description: references[at].description } : {}),
}));

/** A message as Discord keeps it. */
export function message(author, content, where, more = {}) {
  return {
    attachments: [], author, channel_id: places[where].channel, components: [], content, edited_timestamp: null, embeds: [], flags: 0, id: snowflake(),
    mention_everyone: false, mention_roles: [], mentions: [], pinned: false, timestamp: new Date().toISOString(), tts: false, type: 0, ...more,
  };
}
