import { toast } from './dom.js';

let running = 0;

/** Asks control or a view; says what went wrong and throws. */
async function ask(path, options) {
  const response = await fetch(path, options);
  const text = await response.text();
  const body = text === '' ? null : JSON.parse(text);
  if (response.ok) return body;
  const message = body?.error?.message ?? `${path} answered ${response.status}.`;
  toast(message);
  throw new Error(message);
}

/** A question that takes a body. */
const quiet = (path, body) =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** While a command runs the page shows that the simulator is at work. */
async function command(path, body) {
  running += 1;
  document.body.classList.add('busy');
  try {
    return await ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } finally {
    running -= 1;
    if (running === 0) document.body.classList.remove('busy');
  }
}

const person = (id) => `/api/people/${encodeURIComponent(id)}`;

export const api = {
  people: () => ask('/api/people'),
  clock: () => ask('/api/clock'),
  due: () => ask('/view/due'),
  moveTo: (to) => command('/api/clock', { to }),
  moveBy: (by) => command('/api/clock', { by }),
  clockRuns: async () => (await ask('/api/clock/run')).runs,
  runClock: (on) => quiet('/api/clock/run', { on }),
  chats: (id) => ask(`${person(id)}/chats`),
  say: (id, chatId, text, mention, card) => command(`${person(id)}/say`, { chatId, text, mention, card }),
  runCommand: (id, request) => command(`${person(id)}/extension`, request),
  submitDialog: (id, action, inputs) => command(`${person(id)}/extension/submit`, { action, inputs }),
  closeDialog: (id) => quiet(`${person(id)}/extension/close`, {}),
  unfurl: (id, chatId, url) => quiet(`${person(id)}/unfurl`, { chatId, url }),
  press: (id, chatId, messageId, action, inputs) =>
    command(`${person(id)}/press`, { chatId, messageId, action, inputs }),
  meeting: (chatId, event, who) => command('/api/meetings', { chatId, event, people: [who] }),
  calendar: (id, from, to) => ask(`/view/calendar?${new URLSearchParams({ person: id, from, to })}`),
  bodyAddress: (id, event) => `/view/body?${new URLSearchParams({ person: id, event })}`,
  journal: (after) => ask(`/api/journal?after=${after}`),
  app: () => ask('/api/app'),
  meetings: () => ask('/api/meetings'),
  tab: (id, wanted) => quiet(`${person(id)}/tab`, wanted),
  token: (id) => quiet(`${person(id)}/token`, {}),
  meetingDetails: (id, chatId) => quiet(`${person(id)}/meeting-details`, { chatId }),
  notPlayed: (id, func, args) => quiet(`${person(id)}/not-played`, { func, args }),
  install: (id, chatId) => command(`${person(id)}/app`, { state: 'installed', ...(chatId ? { chatId } : {}) }),
  openForm: (id, wanted) => quiet(`${person(id)}/outlook`, wanted),
  saveForm: (id, written) => command(`${person(id)}/outlook/save`, written),
  editable: (id, html) => quiet(`${person(id)}/outlook/editable`, { html }),
  keepProperties: (id, eventId, properties) => quiet(`${person(id)}/outlook/properties`, { eventId, properties }),
  signIn: (id, message) => quiet(`${person(id)}/outlook/sign-in`, { message }),
  outlookNote: (id, what, detail) => quiet(`${person(id)}/outlook/note`, { what, detail }),
  locale: (id, locale) => command(`${person(id)}/locale`, { locale }),
};
