import { api } from './api.js';
import { fill, h } from './dom.js';
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

/** One invite as Outlook shows it: who, when, where, and the body as it stands, framed so that nothing in it can act. */
export function drawInvite(element, { back, chat, join }) {
  const event = state.openEvent;
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
      h(
        'div',
        { class: 'invite-bar' },
        event.threadId === null
          ? null
          : h('button', { class: 'btn primary', type: 'button', onclick: () => join(event.threadId) }, 'Join'),
        event.threadId === null
          ? null
          : h('button', { class: 'btn quiet', type: 'button', onclick: () => chat(event.threadId) }, 'Chat'),
        h('button', { class: 'btn quiet', type: 'button', 'data-key': 'back', onclick: back }, 'Back to the week'),
      ),
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
