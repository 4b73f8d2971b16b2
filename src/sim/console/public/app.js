import { drawApp } from './app-view.js';
import { api } from './api.js';
import { drawWeek, loadWeek } from './calendar.js';
import { drawChain, followJournal, loadJournal } from './chain.js';
import { drawChats, loadChats } from './chats.js';
import { drawClock, followClock, loadRun } from './clock.js';
import { fill, h, toast } from './dom.js';
import { tabsAt, themeTabs } from './frames.js';
import { drawGuide } from './guide.js';
import { drawInvite } from './invite.js';
import { drawMeeting, roomNow } from './meeting.js';
import { drawPeople } from './people.js';
import { leads, personNow, state, storyManager } from './state.js';
import { addDays, dayIn, mondayOf } from './time.js';

const at = (id) => document.getElementById(id);
const pane = h('div', { class: 'pane', id: 'pane', role: 'tabpanel', tabindex: '-1' });
const tabs = h('div', { class: 'tabs' });
at('stage').append(tabs, pane);

/** The views there are now, with their labels: the app has one when it has a personal tab, a meeting while one is in it. */
const views = () => [
  ['chats', 'Chats'],
  ['calendar', 'Calendar'],
  ...(tabsAt('personal').length > 0 ? [['app', state.app.name]] : []),
  ...(roomNow() ? [['meeting', 'Meeting']] : []),
];

function drawTabs() {
  const all = views();
  const tab = ([view, label], index) =>
    h(
      'button',
      {
        role: 'tab',
        type: 'button',
        id: `tab-${view}`,
        'data-key': view,
        'aria-selected': String(state.view === view),
        'aria-controls': 'pane',
        tabindex: state.view === view ? '0' : '-1',
        onclick: () => show(view),
        onkeydown: ({ key }) => {
          const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
          if (step === undefined) return;
          const [next] = all[(index + step + all.length) % all.length];
          void show(next).then(() => at(`tab-${next}`)?.focus());
        },
      },
      label,
    );
  fill(
    tabs,
    h('div', { role: 'tablist', 'aria-label': 'View' }, all.map(tab)),
    h('span', { class: 'who meta' }, `You are ${personNow().displayName}`),
  );
  pane.setAttribute('aria-labelledby', `tab-${state.view}`);
}

function drawPane() {
  const actions = { open, join, leave, reload: refresh, meeting: () => show('meeting'), chat: openChat };
  if (state.view === 'chats') drawChats(pane, { ...actions, pick: pickChat });
  else if (state.view === 'app') drawApp(pane, actions);
  else if (state.view === 'meeting') drawMeeting(pane, { ...actions, panel: togglePanel });
  else if (state.openEvent !== null) drawInvite(pane, { ...actions, back: closeEvent });
  else drawWeek(pane, { open: openEvent, turn });
}

function draw() {
  drawPeople(at('people'), choose);
  drawClock(at('clock'), refresh);
  drawGuide(at('guide'), follow);
  at('locale').value = personNow().locale;
  drawTabs();
  drawPane();
  drawChain(at('chain'));
}

/** Reads everything that the view shows again. An open invite is kept, with what stands in it now. */
async function refresh() {
  state.now = Date.parse((await api.clock()).now);
  [state.people, state.rooms] = await Promise.all([api.people(), api.meetings(), loadRun()]);
  if (state.view === 'meeting' && !roomNow()) state.view = 'chats';
  if (state.view === 'chats') await loadChats();
  else if (state.view === 'calendar') {
    await loadWeek();
    if (state.openEvent !== null)
      state.openEvent = state.events.find(({ id }) => id === state.openEvent.id) ?? state.openEvent;
  }
  draw();
}

async function choose(person) {
  Object.assign(state, { person, openEvent: null, openChat: null, surface: null });
  state.monday = mondayOf(dayIn(state.now, personNow().timeZone));
  await refresh();
}

async function show(view) {
  Object.assign(state, { view, openEvent: null });
  if (view === 'calendar') state.monday = mondayOf(dayIn(state.now, personNow().timeZone));
  await refresh();
}

async function turn(days) {
  state.monday = days === 0 ? mondayOf(dayIn(state.now, personNow().timeZone)) : addDays(state.monday, days);
  await refresh();
}

function openEvent(event) {
  Object.assign(state, { openEvent: event, surface: null });
  drawPane();
  pane.querySelector('[data-key="back"]')?.focus();
}

function closeEvent() {
  Object.assign(state, { openEvent: null, surface: null });
  drawPane();
  pane.focus();
}

function pickChat(id) {
  Object.assign(state, { openChat: id, surface: null });
  drawPane();
}

async function openChat(thread) {
  Object.assign(state, { view: 'chats', openChat: thread, surface: null });
  await refresh();
}

/** Shows a tab of the app (`{kind, chatId, entityId, subEntityId}`), or with kind `messages` or `invite` what stands beside it. */
async function open(surface) {
  const isTab = surface.kind !== 'messages' && surface.kind !== 'invite';
  state.surface = isTab ? surface : null;
  if (surface.kind === 'personal') state.view = 'app';
  if (surface.kind === 'chat' || surface.kind === 'messages')
    Object.assign(state, { view: 'chats', openChat: surface.chatId });
  await refresh();
}

/** Joining shows the meeting and lets the clock run; who leaves the last one alone stops it. */
async function join(thread) {
  const done = await api.meeting(thread, 'start', state.person).catch(() => null);
  if (done !== null) {
    await api.runClock(true).catch(() => undefined);
    toast(`${personNow().displayName} joined the meeting.`);
    Object.assign(state, { view: 'meeting', surface: null });
  }
  await refresh();
}

async function leave(thread) {
  const done = await api.meeting(thread, 'end', state.person).catch(() => null);
  if (done !== null) toast(`${personNow().displayName} left the meeting.`);
  if (state.view === 'meeting') Object.assign(state, { view: 'chats', openChat: thread });
  await refresh();
}

function togglePanel() {
  state.panel = !state.panel;
  drawPane();
}

/** A step of the guide: the person and the view it needs, and what to do there. */
async function follow(who, view, hint) {
  const manager = storyManager();
  const current = personNow();
  const isRep = current?.managerId === manager?.id && !leads(current?.id);
  const rep = isRep ? current : state.people.find(({ managerId, id }) => managerId === manager?.id && !leads(id));
  const wanted = who === 'manager' ? manager : rep;
  state.view = view;
  if (wanted && wanted.id !== state.person) await choose(wanted.id);
  else await show(view);
  toast(hint);
}

function useTheme(theme) {
  document.documentElement.dataset.theme = theme;
  localStorage.setItem('theme', theme);
  at('theme').value = theme;
  themeTabs(theme);
}

at('theme').addEventListener('change', ({ target }) => {
  useTheme(target.value);
  draw();
});
at('locale').addEventListener('change', async ({ target }) => {
  await api.locale(state.person, target.value).catch(() => undefined);
  await refresh();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && state.openEvent !== null) closeEvent();
});

let waiting;
/** Something happened: draw the chain at once, and read the view again when it is quiet. */
function onJournal() {
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh().catch(() => undefined), 500);
  drawChain(at('chain'));
}

/** `?person=` an id or mail, `?view=`: so that two people can be played in two windows. */
async function start() {
  const query = new URLSearchParams(location.search);
  useTheme(query.get('theme') ?? localStorage.getItem('theme') ?? 'default');
  [state.people, { app: state.app }] = await Promise.all([api.people(), api.app(), loadJournal()]);
  state.now = Date.parse((await api.clock()).now);
  state.view = query.get('view') ?? state.view;
  const named = state.people.find(({ id, mail }) => [id, mail].includes(query.get('person')));
  await choose((named ?? storyManager() ?? state.people[0]).id);
  followClock(at('clock'));
  followJournal(onJournal);
}

start().catch((error) => toast(error.message));
