import { api } from './api.js';
import { fill, h, toast } from './dom.js';
import { createActivation } from './outlook-events.js';
import { createEditor, drawBars, drawFields } from './outlook-form.js';
import { createItem, itemFor } from './outlook-item.js';
import { createPane } from './outlook-pane.js';
import { dayIn, minutesIn } from './time.js';

/*
 * One appointment form with the add-in beside it: /outlook?person=&event=ID|new&mode=compose|read&theme=light|dark&locale=&client=web|windows&pane=open|closed&eventTimeout=MS
 * `document.body.dataset.state` says how the form fares (open, saved, refused; `dataset.why` says why), `dataset.pane` the task pane (closed, loading, loaded, ready),
 * `dataset.events` whether handlers run (idle, running). `window.outlookHost` is for those who play it from outside.
 */
const query = new URLSearchParams(location.search);
const given = (name) => query.get(name) ?? undefined;
const person = given('person') ?? '';
const isClassic = given('client') === 'windows';
const at = (id) => document.getElementById(id);
const theme = { now: given('theme') ?? 'light' };

/** What Outlook tells of its colours: these four and no more (@types/office-js, OfficeTheme). */
const colours = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#242424', controlBackgroundColor: '#FFFFFF', controlForegroundColor: '#242424' },
  dark: { bodyBackgroundColor: '#292929', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#1F1F1F', controlForegroundColor: '#FFFFFF' },
};

/** The sets that this Outlook has (facts/teams.md §5). */
const setsWith = (nestedAppAuth) => ({ Mailbox: '1.15', DialogApi: '1.2', ...(nestedAppAuth === 'missing' ? {} : { NestedAppAuth: '1.1' }) });

const languageTag = (locale) => locale.replace(/-([a-z]+)$/, (_, region) => `-${region.toUpperCase()}`);

function snapshotOf(form, kind, run, addressOf) {
  const { addIn, locale } = form;
  const { start } = form.appointment;
  const utc = minutesIn(start, 'UTC') + (dayIn(start, 'UTC') < dayIn(start, form.person.timeZone) ? -1440 : dayIn(start, 'UTC') > dayIn(start, form.person.timeZone) ? 1440 : 0);
  return {
    kind,
    platform: isClassic ? 'PC' : 'OfficeOnline',
    version: isClassic ? '16.0.18526.20168' : '20261120003.08',
    hostName: isClassic ? 'Outlook' : 'OutlookWebApp',
    displayLanguage: languageTag(locale),
    permission: addIn.permission,
    nestedAppAuth: addIn.nestedAppAuth,
    sets: setsWith(addIn.nestedAppAuth),
    theme: colours[theme.now],
    profile: { displayName: form.person.displayName, emailAddress: form.person.mail, timeZone: form.person.windowsTimeZone, accountType: 'enterprise' },
    offset: minutesIn(start, form.person.timeZone) - utc,
    item: itemFor(form, addressOf),
    run,
  };
}

function useTheme(next) {
  theme.now = next;
  document.documentElement.dataset.theme = next === 'dark' ? 'dark' : 'default';
}

const refused = (error) => {
  Object.assign(document.body.dataset, { state: 'refused', why: error.message });
  fill(at('form'), h('p', { class: 'refused' }, error.message));
};

async function start() {
  useTheme(theme.now);
  const form = await api.openForm(person, { event: given('event') ?? 'new', mode: given('mode'), locale: given('locale') });
  document.documentElement.lang = languageTag(form.locale);
  const isNew = form.appointment.eventId === null;
  const parts = layOut(form);
  const editor = createEditor(form.appointment.body, form.mode === 'compose', () => item.held.touched.add('body'));
  const draw = () => {
    drawFields(parts.fields, form, item);
    drawBars(parts.bars, item, { act: (key) => pane.act(item.bars.list().find((bar) => bar.key === key)) });
    parts.send.textContent = item.held.required.length + item.held.optional.length > 0 ? 'Send' : 'Save';
  };
  const doors = {
    editor,
    // Classic Outlook tells a whole document, the web client what stands in it.
    told: (html) => (isClassic ? `<html><head></head><body>${html}</body></html>` : html),
    editable: async (html) => (await api.editable(person, html)).html,
    keepProperties: (eventId, properties) => api.keepProperties(person, eventId, properties),
    save: (isSent) => save(form, item, editor, parts, isSent),
    close: () => close(pane),
  };
  const raised = (type, event) => {
    pane.news(type, event);
    activation.raise(type, { type, ...event });
  };
  const item = createItem(form, doors, raised, draw);
  const note = (what, detail) => api.outlookNote(person, what, detail).catch(() => undefined);
  const calls = { ...item.calls, 'nestedAppAuth.execute': async (message) => answerText((await api.signIn(person, message)).answer) };
  const pane = createPane(at('addin'), { form, calls, note, language: languageTag(form.locale), snapshot: () => snapshotOf(form, 'pane', null, item.addressOf), contextData: (data) => (item.held.contextData = data) });
  const activation = createActivation({
    events: form.addIn?.events ?? [],
    sets: setsWith(form.addIn?.nestedAppAuth),
    isClassic,
    limit: given('eventTimeout') === undefined ? undefined : Number(given('eventTimeout')),
    place: at('addin'),
    snapshotFor: (run) => snapshotOf(form, 'events', run, item.addressOf),
    calls,
    language: languageTag(form.locale),
    note,
    changed: () => (document.body.dataset.events = activation?.runs.some(({ state }) => state === 'waiting' || state === 'running') ? 'running' : 'idle'),
  });

  await editor.open(parts.body);
  draw();
  bind(parts, item, pane);
  expose({ form, item, pane, activation });
  Object.assign(document.body.dataset, { state: 'open', events: 'idle' });
  if (given('pane') !== 'closed') pane.open();
  if (isNew) activation.raise('newAppointment', { type: 'newAppointment' });
  if (form.mode === 'compose') activation.raise('opened', { type: 'opened' });
}

const answerText = (answer) => (answer === null ? null : JSON.stringify(answer));

function close(pane) {
  pane.close();
  Object.assign(document.body.dataset, { state: 'closed' });
  fill(at('form'), h('p', { class: 'refused' }, 'The form is closed.'));
}

/** The form's own elements: the ribbon, the bars, the fields and the place of the body. */
function layOut(form) {
  const isWritten = form.mode === 'compose';
  const send = h('button', { type: 'button', class: 'btn primary', name: 'send' }, 'Save');
  const savedBy = h('select', { name: 'client' }, h('option', { value: 'owa' }, 'Outlook on the web'), h('option', { value: 'outlook-classic', selected: isClassic }, 'classic Outlook'));
  const check = (name, label) => h('label', { class: 'check' }, h('input', { type: 'checkbox', name }), label);
  const addIn = form.addIn?.button ? h('button', { type: 'button', class: 'btn', name: 'addin', id: 'addin-button' }, form.addIn.button.label) : null;
  const save = isWritten ? [send, h('label', { class: 'field' }, h('span', {}, 'Saved by'), savedBy), check('safeLinks', 'Safe Links'), check('withoutJoinSection', 'Teams section lost')] : [];
  const [bars, fields, body] = ['bars', 'fields', 'body'].map((name) => h('div', { class: name }));
  bars.setAttribute('role', 'region');
  bars.setAttribute('aria-label', 'Messages');
  bars.setAttribute('aria-live', 'polite');
  fill(at('form'), isWritten ? h('h1', { class: 'sr' }, 'Appointment') : null, h('div', { class: 'ribbon', role: 'group', 'aria-label': 'Appointment' }, save, addIn), bars, fields, body);
  return { bars, fields, body, send, savedBy, addIn, ribbon: at('form').querySelector('.ribbon') };
}

function bind(parts, item, pane) {
  parts.addIn?.addEventListener('click', () => (pane.isOpen() ? pane.close() : pane.open()));
  parts.send.addEventListener('click', async () => {
    await item.save(true).then(() => {
      document.body.dataset.state = 'saved';
      toast('Saved.');
    }, () => undefined);
  });
}

/** Writes what was changed in the form, through the client that is chosen. A body that nobody touched is written only when something is to become of it. */
async function save(form, item, editor, { ribbon, savedBy }, isSent) {
  const { held } = item;
  const through = {
    client: savedBy.value,
    safeLinks: ribbon.querySelector('[name=safeLinks]').checked,
    withoutJoinSection: ribbon.querySelector('[name=withoutJoinSection]').checked,
  };
  const isNew = held.eventId === null;
  const changes = Object.fromEntries(['subject', 'start', 'end', 'required', 'optional', 'recurrence', 'isOnline'].filter((name) => held.touched.has(name)).map((name) => [name, held[name]]));
  const writesBody = held.touched.has('body') || through.client !== 'owa' || through.safeLinks || through.withoutJoinSection;
  if (isNew) Object.assign(changes, { start: held.start, end: held.end });
  if (writesBody) changes.body = editor.get();
  const wasOnline = form.appointment.isOnline;
  const saved = await api.saveForm(person, { eventId: held.eventId, isSent, changes, through, ...(isNew ? { properties: held.properties } : {}) });
  if (isNew) {
    const address = new URL(location.href);
    address.searchParams.set('event', saved.eventId);
    history.replaceState(null, '', address);
  }
  form.appointment = saved;
  Object.assign(held, { kind: saved.kind, isOnline: saved.isOnline });
  // What the client made of the body shows when the item is opened again; here that is at once after sending, and when the Teams section came in.
  if (isSent || saved.isOnline !== wasOnline) editor.set(saved.body);
  return saved;
}

/** For those who play the window from outside. */
function expose({ form, item, pane, activation }) {
  window.outlookHost = {
    item: () => ({ ...item.held, touched: [...item.held.touched], body: item.calls['body.getAsync']('html') }),
    bars: () => item.bars.list(),
    events: () => activation.runs,
    eventsSettled: () => activation.settled(),
    openPane: () => pane.open(),
    closePane: () => pane.close(),
    setTheme(next) {
      useTheme(next);
      if (form.addIn !== null) pane.news('officeThemeChanged', colours[next]);
    },
  };
}

start().catch(refused);
