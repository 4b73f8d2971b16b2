import { api } from './api.js';
import { fill, h } from './dom.js';
import { frameKey, frameTab, keep, tabsAt } from './frames.js';
import { avatar } from './people.js';
import { personNow, state } from './state.js';
import { clockIn, longDay } from './time.js';

const answers = {
  accepted: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'tentative',
  organizer: 'organizer',
};

const someone = (name, note) =>
  h('span', { class: 'who' }, avatar(name, true), name, h('span', { class: 'meta' }, note));

const roomOf = ({ threadId }) => state.rooms.find(({ chatId }) => threadId !== null && chatId === threadId);

/** The tabs of a meeting's details: the invite, and those that the app has there. */
function detailTabs(event, shown, open) {
  const tabs = roomOf(event)?.app ? tabsAt('details') : [];
  if (tabs.length === 0) return null;
  const tab = (label, isShown, surface) =>
    h(
      'button',
      { type: 'button', 'data-key': `tab ${label}`, 'aria-pressed': String(isShown), onclick: () => open(surface) },
      label,
    );
  return h(
    'div',
    { class: 'subtabs', role: 'group', 'aria-label': 'Tabs of this meeting' },
    tab('Details', shown === null, { kind: 'invite' }),
    tabs.map(({ entityId, name }) =>
      tab(name, shown?.entityId === entityId, { kind: 'details', chatId: event.threadId, entityId }),
    ),
  );
}

/** One meeting as the calendar shows it: its invite, or a tab of the app. */
export function drawInvite(element, actions) {
  const event = state.openEvent;
  const shown = state.surface?.kind === 'details' && state.surface.chatId === event.threadId ? state.surface : null;
  if (shown === null) return drawDetails(element, event, actions);
  keep(element, `${event.id} ${frameKey(shown)}`, () =>
    h(
      'article',
      { class: 'invite', 'aria-label': event.subject },
      inviteBar(event, shown, actions),
      frameTab(shown, actions),
    ),
  );
}

/** The appointment form with the app's add-in, in a window of its own. */
const outlookLink = (event, label) =>
  h('a', { class: 'btn quiet', target: '_blank', href: `/outlook?${new URLSearchParams({ person: state.person, event })}` }, label);

const inviteBar = (event, shown, { back, chat, join, open }) =>
  h(
    'div',
    { class: 'invite-bar' },
    event.threadId === null
      ? null
      : h('button', { class: 'btn primary', type: 'button', onclick: () => join(event.threadId) }, 'Join'),
    event.threadId === null
      ? null
      : h('button', { class: 'btn quiet', type: 'button', onclick: () => chat(event.threadId) }, 'Chat'),
    outlookLink(event.id, 'Open in Outlook'),
    event.seriesMasterId === null ? null : outlookLink(event.seriesMasterId, 'Open the series'),
    h('button', { class: 'btn quiet', type: 'button', 'data-key': 'back', onclick: back }, 'Back to the week'),
    detailTabs(event, shown, open),
  );

/** The invite as Outlook shows it: who, when, where, and the body as it stands, framed so that nothing in it can act. */
function drawDetails(element, event, actions) {
  const zone = personNow().timeZone;
  const frame = h('iframe', {
    title: 'Text of the invite',
    sandbox: 'allow-same-origin',
    src: api.bodyAddress(state.person, event.id),
  });
  frame.addEventListener('load', () => {
    frame.style.height = `${Math.max(120, (frame.contentDocument?.documentElement.scrollHeight ?? 240) + 8)}px`;
  });
  const others = event.attendees.filter(({ mail }) => mail.toLowerCase() !== event.organizer.mail.toLowerCase());
  const when = event.isAllDay
    ? `${longDay(event.start, 'UTC')}, all day`
    : `${longDay(event.start, zone)}, ${clockIn(event.start, zone)} to ${clockIn(event.end, zone)}`;
  fill(
    element,
    h(
      'article',
      { class: 'invite', 'aria-label': event.subject },
      inviteBar(event, null, actions),
      h(
        'header',
        { class: 'invite-head' },
        h('h2', {}, event.subject || '(no subject)'),
        h(
          'dl',
          {},
          h('dt', {}, 'When'),
          h('dd', {}, `${when}${event.repeats ? ', repeats' : ''}`),
          h('dt', {}, 'Where'),
          h('dd', {}, event.place || (event.joinUrl ? 'Microsoft Teams meeting' : 'No place given')),
          h('dt', {}, 'Who'),
          h(
            'dd',
            {},
            someone(event.organizer.name, 'organizer'),
            others.map(({ name, type, response }) =>
              someone(
                name,
                type === 'resource'
                  ? 'room'
                  : `${answers[response] ?? 'no answer yet'}${type === 'optional' ? ', optional' : ''}`,
              ),
            ),
          ),
        ),
      ),
      frame,
    ),
  );
}
