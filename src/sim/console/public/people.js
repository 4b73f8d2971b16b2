import { fill, h } from './dom.js';
import { leads, state, storyManager } from './state.js';

const initials = (name) =>
  name
    .split(' ')
    .map((word) => word[0])
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** A round picture of a person's initials. */
export function avatar(name, small = false) {
  const hue = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % 6;
  return h('span', { class: `av av${hue}${small ? ' small' : ''}`, 'aria-hidden': 'true' }, initials(name));
}

/** The people of the tenant; whoever is chosen is who one plays. */
export function drawPeople(element, choose) {
  const manager = storyManager();
  const groups = [
    ['Manager', state.people.filter(({ id }) => id === manager?.id)],
    ['Reps', state.people.filter(({ managerId, id }) => managerId === manager?.id && !leads(id))],
    ['Others', state.people.filter(({ id, managerId }) => id !== manager?.id && managerId !== manager?.id)],
  ];
  fill(
    element,
    groups
      .filter(([, people]) => people.length > 0)
      .map(([title, people]) => [
        h('h2', {}, title),
        ...people.map((person) =>
          h(
            'button',
            {
              class: 'person',
              type: 'button',
              'data-key': person.id,
              'aria-pressed': String(person.id === state.person),
              onclick: () => choose(person.id),
            },
            avatar(person.displayName),
            h(
              'span',
              {},
              h('span', { class: 'name' }, person.displayName),
              h('span', { class: 'role' }, person.timeZone.replace(/^.*\//, '').replace('_', ' ')),
            ),
          ),
        ),
      ])
      .flat(),
  );
}
