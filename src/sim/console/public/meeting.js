import { fill, h } from './dom.js';
import { frameKey, frameTab, keep, tabsAt } from './frames.js';
import { avatar } from './people.js';
import { state } from './state.js';

/** The meeting that the person chosen is in; undefined when in none. */
export const roomNow = () => state.rooms.find(({ inMeeting }) => inMeeting.includes(state.person));

const nameOf = (id) => state.people.find((person) => person.id === id)?.displayName ?? id;

function tiles(room) {
  return room.inMeeting.map((id) =>
    h(
      'li',
      { class: 'tile' },
      avatar(nameOf(id)),
      h('span', { class: 'name' }, id === state.person ? `${nameOf(id)} (you)` : nameOf(id)),
    ),
  );
}

/** The side panel as Teams draws it: 320 px wide with gutters of 20, so that the page has 280. */
function panel(wanted, actions) {
  return h(
    'aside',
    { class: 'side-panel', 'aria-label': `${state.app.name} in the meeting` },
    h(
      'header',
      {},
      h('h3', {}, state.app.name),
      h(
        'button',
        { class: 'btn quiet small', type: 'button', 'aria-label': 'Close the side panel', onclick: actions.panel },
        '✕',
      ),
    ),
    frameTab(wanted, actions),
  );
}

function stage(room, wanted, actions) {
  const button = (label, run, rest = {}) =>
    h('button', { class: 'btn', type: 'button', 'data-key': label, onclick: run, ...rest }, label);
  const hasPanel = tabsAt('sidePanel').length > 0 && room.app;
  return h(
    'section',
    { class: 'meeting', 'aria-label': `Meeting ${room.topic}` },
    h(
      'header',
      { class: 'meeting-bar' },
      h('h2', {}, room.topic),
      h('span', { class: 'meta', role: 'status' }),
      button('Chat', () => actions.chat(room.chatId)),
      hasPanel ? button(state.app.name, actions.panel, { 'aria-pressed': String(wanted !== null) }) : null,
      button('Leave', () => actions.leave(room.chatId), { class: 'btn leave' }),
    ),
    h(
      'div',
      { class: 'meeting-floor' },
      h('ul', { class: 'tiles' }),
      wanted === null || !hasPanel ? null : panel(wanted, actions),
    ),
  );
}

/** The meeting that the person is in: who is there, and the app's side panel. `actions`: chat, leave, panel (opens and closes it), open, join. */
export function drawMeeting(element, actions) {
  const room = roomNow();
  if (room === undefined)
    return fill(element, h('p', { class: 'empty' }, 'You are in no meeting. Join one from the calendar or its chat.'));
  const wanted = state.panel
    ? { kind: 'sidePanel', chatId: room.chatId, entityId: tabsAt('sidePanel')[0]?.entityId }
    : null;
  const key = `${room.app} ${wanted === null ? `${state.person} ${room.chatId}` : frameKey(wanted)}`;
  keep(
    element,
    key,
    () => stage(room, wanted, actions),
    (standing) => {
      fill(standing.querySelector('.tiles'), tiles(room));
      const count = room.inMeeting.length;
      standing.querySelector('[role="status"]').textContent = count === 1 ? 'Only you are here' : `${count} people`;
    },
  );
}
