import { fill, h } from './dom.js';
import { state, storyManager } from './state.js';

/** The steps of the three-week story; each tells from the journal whether it is done. */
const pressed = (title) => state.journal.some(({ channel, what }) => channel === 'person' && what.toLowerCase().startsWith(`presses ${title}`));
const happened = (pattern) => state.journal.some(({ what }) => pattern.test(what));

const steps = () => {
  const manager = storyManager();
  const name = manager?.displayName.split(' ')[0] ?? 'the manager';
  return [
    { text: `As ${name}, say yes to the offer`, hint: 'Choose the manager, open the chat with Twofold, press “Save my choices”.', done: pressed('save my choices'), person: 'manager', view: 'chats' },
    { text: 'As a rep, accept the intro', hint: 'Choose a rep, open the chat with Twofold, press “Fine with me”.', done: pressed('fine with me'), person: 'rep', view: 'chats' },
    { text: 'Move the clock to the 1:1', hint: 'Press “Next 1:1” above.', done: happened(/^meeting starts/), person: 'rep', view: 'calendar' },
    { text: 'Join, write a promise, leave', hint: 'Open the meeting’s chat, press “Join”, use “Write a promise” on the card, then “Leave” near the planned end.', done: pressed('keep it') && happened(/^meeting ends/), person: 'rep', view: 'chats' },
    { text: 'Confirm the recap', hint: 'Move the clock past the end, open the chat with Twofold as both people, press “That’s right”.', done: state.journal.some(({ channel, what }) => channel === 'person' && /^presses that.s right/i.test(what)), person: 'rep', view: 'chats' },
    { text: 'Look at next week’s invite', hint: 'Open next week in the calendar: the promise stands in the invite.', done: false, person: 'rep', view: 'calendar' },
  ];
};

/** The strip that tells a newcomer what to do next; a step chooses the person and the view it needs. */
export function drawGuide(element, go) {
  const all = steps();
  const next = all.findIndex(({ done }) => !done);
  fill(element, h('ol', {}, all.map(({ text, hint, done, person, view }, index) =>
    h('li', { class: index === next ? 'now' : done ? 'done' : '' },
      h('button', { type: 'button', title: hint, 'data-key': `step ${index}`, 'aria-current': index === next ? 'step' : undefined, onclick: () => go(person, view, hint) },
        h('span', { class: 'dot', 'aria-hidden': 'true' }, done ? '✓' : String(index + 1)), text, done ? h('span', { class: 'sr' }, ', done') : null)))));
}
