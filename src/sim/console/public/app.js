import { api } from './api.js';
import { drawWeek, loadWeek } from './calendar.js';
import { drawChain, followJournal, loadJournal } from './chain.js';
import { drawChats, loadChats } from './chats.js';
import { drawClock } from './clock.js';
import { fill, h, toast } from './dom.js';
import { drawGuide } from './guide.js';
import { drawInvite } from './invite.js';
import { drawPeople } from './people.js';
import { leads, personNow, state, storyManager } from './state.js';
import { addDays, dayIn, mondayOf } from './time.js';

const at = (id) => document.getElementById(id);
const pane = h('div', { class: 'pane', id: 'pane', role: 'tabpanel', tabindex: '-1' });
const tabs = h('div', { class: 'tabs' });
at('stage').append(tabs, pane);

function drawTabs() {
  const tab = (view, label) =>
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
          if (key === 'ArrowRight' || key === 'ArrowLeft') {
            show(state.view === 'chats' ? 'calendar' : 'chats');
            at(`tab-${state.view}`)?.focus();
          }
        },
      },
      label,
    );
  fill(
    tabs,
    h('div', { role: 'tablist', 'aria-label': 'View' }, tab('chats', 'Chats'), tab('calendar', 'Calendar')),
    h('span', { class: 'who meta' }, `You are ${personNow().displayName}`),
  );
  pane.setAttribute('aria-labelledby', `tab-${state.view}`);
}

function drawPane() {
  if (state.view === 'chats')
    drawChats(pane, {
      open: (id) => {
        state.openChat = id;
        drawPane();
      },
      join,
      reload: refresh,
    });
  else if (state.openEvent !== null)
    drawInvite(pane, {
      back: () => {
        state.openEvent = null;
        drawPane();
        pane.focus();
      },
      chat: openChat,
      join: (thread) => {
        openChat(thread);
        return join(thread, 'start');
      },
    });
  else
    drawWeek(pane, {
      open: (event) => {
        state.openEvent = event;
        drawPane();
        pane.querySelector('[data-key="back"]')?.focus();
      },
      turn,
    });
}

function draw() {
  drawPeople(at('people'), choose);
  drawClock(at('clock'), refresh);
  drawGuide(at('guide'), follow);
  drawTabs();
  drawPane();
  drawChain(at('chain'));
}

/** Reads everything that the view shows again. An open invite is kept, with what stands in it now. */
async function refresh() {
  state.now = Date.parse((await api.clock()).now);
  state.people = await api.people();
  if (state.view === 'chats') await loadChats();
  else {
    await loadWeek();
    if (state.openEvent !== null)
      state.openEvent = state.events.find(({ id }) => id === state.openEvent.id) ?? state.openEvent;
  }
  draw();
}

async function choose(person) {
  Object.assign(state, { person, openEvent: null, openChat: null });
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

async function openChat(thread) {
  Object.assign(state, { view: 'chats', openChat: thread });
  await refresh();
}

async function join(thread, event) {
  const done = await api.meeting(thread, event, state.person).catch(() => null);
  if (done !== null)
    toast(
      event === 'start'
        ? `${personNow().displayName} joined the meeting.`
        : `${personNow().displayName} left the meeting.`,
    );
  await refresh();
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
}

at('theme').addEventListener('change', ({ target }) => {
  useTheme(target.value);
  draw();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && state.openEvent !== null) {
    state.openEvent = null;
    drawPane();
    pane.focus();
  }
});

let waiting;
/** Something happened: draw the chain at once, and read the view again when it is quiet. */
function onJournal() {
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh().catch(() => undefined), 500);
  drawChain(at('chain'));
}

async function start() {
  useTheme(new URLSearchParams(location.search).get('theme') ?? localStorage.getItem('theme') ?? 'default');
  [state.people] = await Promise.all([api.people(), loadJournal()]);
  state.now = Date.parse((await api.clock()).now);
  await choose((storyManager() ?? state.people[0]).id);
  followJournal(onJournal);
}

start().catch((error) => toast(error.message));
