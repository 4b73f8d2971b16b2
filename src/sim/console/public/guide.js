import { fill, h } from './dom.js';
import { state, storyManager } from './state.js';

/** The steps of the three-week story; each tells from the journal whether it is done. */
const pressed = (title) =>
  state.journal.some(({ channel, what }) => channel === 'person' && what.toLowerCase().startsWith(`presses ${title}`));
const happened = (pattern) => state.journal.some(({ what }) => pattern.test(what));

const steps = () => {
  const manager = storyManager();
  const name = manager?.displayName.split(' ')[0] ?? 'the manager';
  return [
    {
      text: 'Say yes to the offer',
      hint: `You are ${name}. Open the chat with Twofold and press “Save my choices”.`,
      done: pressed('save my choices'),
      person: 'manager',
      view: 'chats',
    },
    {
      text: 'Accept the intro',
      hint: 'Choose a rep on the left, open the chat with Twofold and press “Fine with me”.',
      done: pressed('fine with me'),
      person: 'rep',
      view: 'chats',
    },
    {
      text: 'Go to the 1:1',
      hint: 'Press “Next 1:1” at the top: the clock moves to its start. Then open its chat and press “Join”.',
      done: happened(/^meeting starts/),
      person: 'rep',
      view: 'calendar',
    },
    {
      text: 'Promise, then leave',
      hint: 'In the meeting press “Chat”, then “Write a promise” on the card, keep it, move the clock near the planned end and press “Leave”.',
      done: pressed('keep it') && happened(/^meeting ends/),
      person: 'rep',
      view: 'chats',
    },
    {
      text: 'Confirm the recap',
      hint: 'Move the clock past the planned end. As each of the two, open the chat with Twofold and press “That’s right”.',
      done: state.journal.some(({ channel, what }) => channel === 'person' && /^presses that.s right/i.test(what)),
      person: 'rep',
      view: 'chats',
    },
    {
      text: 'Ask why',
      hint: `As ${name}, write “diagnose” to Twofold, answer and press “Save”: minutes, questions and drill of the next agenda change, for the two. “scorecard” opens the page that both see.`,
      done: state.journal.some(({ channel, what }) => channel === 'person' && /^presses save$/i.test(what)),
      person: 'manager',
      view: 'chats',
    },
    {
      text: 'Look at next week’s invite',
      hint: 'Press “+15 min” so that the update arrives. Then open the calendar, press “Later” and open next week’s 1:1: what was promised stands in it.',
      done: false,
      person: 'rep',
      view: 'calendar',
    },
  ];
};

/** The strip that tells a newcomer what to do next; a step chooses the person and the view it needs. */
export function drawGuide(element, go) {
  const all = steps();
  const next = all.findIndex(({ done }) => !done);
  const now = all[next];
  fill(
    element,
    h(
      'ol',
      {},
      all.map(({ text, hint, done, person, view }, index) =>
        h(
          'li',
          { class: index === next ? 'now' : done ? 'done' : '' },
          h(
            'button',
            {
              type: 'button',
              title: hint,
              'data-key': `step ${index}`,
              'aria-current': index === next ? 'step' : undefined,
              onclick: () => go(person, view, hint),
            },
            h('span', { class: 'dot', 'aria-hidden': 'true' }, done ? '✓' : String(index + 1)),
            text,
            done ? h('span', { class: 'sr' }, ', done') : null,
          ),
        ),
      ),
    ),
    now === undefined ? null : h('p', { class: 'hint' }, h('b', {}, 'Next: '), now.hint),
  );
}
