import { expect, test } from 'vitest';
import { scenarioNames, scenarioPeople, scenarioPlan } from './scenarios.ts';
import { dayOf } from './plan.ts';
import { canaries } from './canaries.ts';

const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const names = (seed: number) => scenarioPlan('three-weeks', seed).people.map(({ displayName }) => displayName);
const oneOnOnes = (seed: number) =>
  scenarioPlan('three-weeks', seed).events.filter(({ role }) => role === 'one-on-one');

test('every scenario begins on a Monday at 07:00 UTC in autumn 2026', () => {
  for (const name of scenarioNames) {
    for (const seed of seeds) {
      const { startAt } = scenarioPeople(name, seed);
      const iso = new Date(startAt).toISOString();
      expect(dayOf(iso.slice(0, 10))).toBe(1);
      expect(iso).toMatch(/^2026-1[01]-\d\dT07:00:00.000Z$/);
    }
  }
});

test('an unknown name is refused with the names there are', () => {
  expect(() => scenarioPlan('four-weeks', 1)).toThrow(/three-weeks/);
});

test('the same seed gives the same plan, another seed another one', () => {
  expect(scenarioPlan('three-weeks', 4)).toEqual(scenarioPlan('three-weeks', 4));
  expect(names(4)).not.toEqual(names(5));
});

test('given names are unique, so that a message tells whom it is about', () => {
  for (const seed of seeds) {
    const names = scenarioPlan('three-weeks', seed).people.map(({ givenName }) => givenName);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the manager has five 1:1s with reps on five different weekdays, and one with the director', () => {
  for (const seed of seeds) {
    const { people } = scenarioPlan('three-weeks', seed);
    const manager = people[0]!;
    const withReps = oneOnOnes(seed).filter(({ organizer, attendees }) =>
      [organizer.mail, ...attendees.map(({ mail }) => mail)].some(
        (mail) => people.find((person) => person.mail === mail)?.managerId === manager.id,
      ),
    );

    expect(withReps).toHaveLength(5);
    expect(new Set(withReps.map(({ body }) => dayOf(body.start.dateTime.slice(0, 10)))).size).toBe(5);
    expect(oneOnOnes(seed)).toHaveLength(6);
  }
});

test('among the 1:1s are one by the rep in another zone, one biweekly, one without Teams and one with an optional assistant', () => {
  for (const seed of seeds) {
    const manager = scenarioPlan('three-weeks', seed).people[0]!;
    const all = oneOnOnes(seed);

    expect(
      all.filter(({ organizer }) => organizer.managerId === manager.id && organizer.timeZone !== manager.timeZone),
    ).toHaveLength(1);
    expect(all.filter(({ body }) => body.recurrence?.pattern.interval === 2)).toHaveLength(1);
    expect(all.filter(({ body }) => body.isOnlineMeeting !== true)).toHaveLength(1);
    expect(all.filter(({ attendees }) => attendees.some(({ type }) => type === 'optional'))).toHaveLength(1);
  }
});

test('some seeds cross the end of summer time in Europe, others do not', () => {
  const crossing = seeds.filter((seed) => {
    const { startAt } = scenarioPeople('three-weeks', seed);
    return startAt < Date.parse('2026-10-25') && startAt + 21 * 86_400_000 > Date.parse('2026-10-25');
  });

  expect(crossing.length).toBeGreaterThan(0);
  expect(crossing.length).toBeLessThan(seeds.length);
});

test('a Monday 1:1 leaves the morning for the offer', () => {
  for (const seed of seeds) {
    for (const { body } of oneOnOnes(seed)) {
      if (dayOf(body.start.dateTime.slice(0, 10)) === 1 && body.start.timeZone.includes('Europe'))
        expect(body.start.dateTime.slice(11, 16) >= '14:00').toBe(true);
    }
  }
});

test('no noise event is about a manager and one of the manager’s reports alone', () => {
  for (const seed of seeds) {
    const { people, events } = scenarioPlan('three-weeks', seed);
    const byMail = new Map(people.map((person) => [person.mail, person]));
    for (const { role, organizer, attendees, body } of events) {
      if (role === 'one-on-one' || body.recurrence === undefined) continue;
      const others = attendees.filter(({ type }) => type === 'required').map(({ mail }) => byMail.get(mail));
      const [other] = others;
      const isPair =
        others.length === 1 &&
        other !== undefined &&
        (other.managerId === organizer.id || organizer.managerId === other.id);
      expect(isPair, body.subject).toBe(false);
    }
  }
});

test('the canaries stand in noise only', () => {
  const { events } = scenarioPlan('three-weeks', 3);
  const holds = (text: string, word: string) => text.includes(word);
  for (const word of Object.values(canaries)) {
    const where = events.filter((event) => holds(JSON.stringify(event), word));
    expect(where.length).toBeGreaterThan(0);
    expect(where.some(({ role }) => role === 'one-on-one')).toBe(false);
  }
});

test('empty has the same people and nothing on the calendars', () => {
  expect(scenarioPlan('empty', 7).people).toEqual(scenarioPlan('three-weeks', 7).people);
  expect(scenarioPlan('empty', 7).events).toEqual([]);
});

test('the small scenarios begin on 2 November with Ana managing Ben, whose 1:1 is on Tuesday at 10', () => {
  for (const name of scenarioNames.slice(2)) {
    const { people, startAt, events } = scenarioPlan(name, 1);
    const [ana, ben] = people;

    expect(new Date(startAt).toISOString()).toBe('2026-11-02T07:00:00.000Z');
    expect([ana?.displayName, ben?.displayName, ben?.managerId]).toEqual(['Ana Silva', 'Ben Okoye', ana?.id]);
    expect(events).toHaveLength(1);
    expect(events[0]?.body.start.dateTime.slice(11, 16)).toBe('10:00');
    expect(dayOf(events[0]!.body.start.dateTime.slice(0, 10))).toBe(2);
  }
});

test('organizer-out-of-scope leaves the organizer out, and everyone else in', () => {
  const { people, scope, events } = scenarioPlan('organizer-out-of-scope', 1);

  expect(scope).not.toContain(events[0]?.organizer.id);
  expect(scope).toHaveLength(people.length - 1);
});
