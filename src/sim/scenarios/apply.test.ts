import { expect, test } from 'vitest';
import { createCalendars } from '../world/calendar/calendars.ts';
import { createWorld } from '../world/create-world.ts';
import { createDiary, createInviteReader } from '../play/calendar-hands.ts';
import { applyScenario } from './apply.ts';
import { domain } from './people.ts';
import { scenarioNames, scenarioPeople } from './scenarios.ts';

const week = 7 * 24 * 3_600_000;

function aWorld(name: string, seed: number) {
  const { people, startAt, scope } = scenarioPeople(name, seed);
  const world = createWorld({ seed, startAt, people, scopeMembers: scope, domain });
  const calendars = createCalendars(world);
  applyScenario(name, seed, world, calendars);
  return { world, calendars, startAt };
}

test('every scenario can be put on the calendars without a mail', () => {
  for (const name of scenarioNames) {
    const { world } = aWorld(name, 1);
    expect(world.mails, name).toEqual([]);
  }
});

test('three weeks hold at least fifteen 1:1s of managers and reports, for each of twenty seeds', () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { world, calendars, startAt } = aWorld('three-weeks', seed);
    const meetings = createDiary(world, calendars).between(startAt, startAt + 3 * week);
    const reps = new Set(meetings.map(({ manager, rep }) => `${manager} ${rep}`));

    expect(meetings.length, `seed ${seed.toString()}`).toBeGreaterThanOrEqual(15);
    expect(reps.size).toBe(6);
  }
});

test('people have answered as planned: the declined series is declined, the 1:1s are accepted', () => {
  const { world, calendars } = aWorld('three-weeks', 1);
  const [manager] = world.people.values();
  const answers = new Map(
    calendars.events(manager!.id).map(({ subject, responseStatus }) => [subject, responseStatus.response]),
  );

  expect(answers.get('Sync on territories')).toBe('declined');
  expect(
    [...answers]
      .filter(([subject]) => subject.includes('1:1') || subject.includes('1-1'))
      .every(([, response]) => response !== 'none'),
  ).toBe(true);
});

test('the diary moves, cancels, re-creates and re-dates as the organizer', () => {
  const { world, calendars, startAt } = aWorld('two-people-weekly', 1);
  const diary = createDiary(world, calendars);
  const next = () => diary.between(startAt, startAt + 2 * week);
  const [first, second] = next();

  void diary.move(first!, first!.start + 3_600_000);
  expect(next()[0]).toMatchObject({ start: first!.start + 3_600_000, originalDate: first!.originalDate });
  void diary.cancel(first!);
  expect(next().map(({ originalDate }) => originalDate)).not.toContain(first!.originalDate);
  void diary.recreate(second!);
  expect(next()[0]?.uid).not.toBe(second!.uid);
  void diary.redate(next()[0]!, 5);
  expect(new Date(next()[0]!.start).getUTCDay()).toBe(5);
});

test('the invite reader tells two people apart from a third who is optional', () => {
  const { world, calendars } = aWorld('optional-assistant', 1);
  const reader = createInviteReader(world, calendars);
  const [series] = reader.all();
  const [occurrence] = reader.read(series!.mailbox, series!.id)!.occurrences;

  expect(occurrence?.required).toHaveLength(2);
  expect(occurrence?.audience).toHaveLength(3);
  expect(occurrence?.joinUrl).toContain('https://teams.microsoft.com/');
});
