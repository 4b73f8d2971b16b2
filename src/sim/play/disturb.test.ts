import { expect, test } from 'vitest';
import { createFaults } from '../faults/faults.ts';
import { seeded } from '../scenarios/seeded.ts';
import type { Diary, OneOnOne } from './diary.ts';
import { createWorld } from '../world/create-world.ts';
import { createCalendars } from '../world/calendar/calendars.ts';
import { applyScenario } from '../scenarios/apply.ts';
import { scenarioPeople } from '../scenarios/scenarios.ts';
import { createDiary } from './calendar-hands.ts';
import { createDisturber, disturbancePlan } from './disturb.ts';

const monday = Date.parse('2026-11-02T07:00:00Z');
const hour = 3_600_000;
const day = 24 * hour;

const meeting = (rep: string, days: number): OneOnOne => ({
  manager: 'ana',
  rep,
  organizer: 'ana',
  eventId: `e-${rep}`,
  masterId: `m-${rep}`,
  uid: `u-${rep}`,
  originalDate: '2026-11-03',
  start: monday + days * (day + hour) + 2 * hour,
  end: monday + days * (day + hour) + 2.75 * hour,
  threadId: null,
  audience: ['ana', rep],
});

function aDiary(meetings: OneOnOne[]): Diary & { done: string[] } {
  const done: string[] = [];
  return {
    done,
    between: (from, to) => meetings.filter(({ start }) => start >= from && start < to),
    move: (one, start) => void done.push(`move ${one.rep} ${new Date(start).toISOString()}`),
    cancel: (one) => void done.push(`cancel ${one.rep}`),
    recreate: (one) => void done.push(`recreate ${one.rep}`),
    redate: (one, weekday) => void done.push(`redate ${one.rep} ${weekday.toString()}`),
  };
}

test('three weeks bring every kind of trouble at least once, in order of time', () => {
  const plan = disturbancePlan(monday, 3);

  const kinds = new Set(plan.map(({ kind }) => kind));
  for (const kind of ['moved', 'cancelled', 'recreated', 'redated', 'killed', 'duplicated', 'late'] as const) {
    expect(kinds).toContain(kind);
  }
  expect(plan.map(({ at }) => at)).toEqual(plan.map(({ at }) => at).sort((one, other) => one - other));
});

test('a story of one week has all of it inside that week', () => {
  expect(Math.max(...disturbancePlan(monday, 1).map(({ at }) => at))).toBeLessThan(monday + 7 * day);
});

test('each change of a calendar hits another pair', async () => {
  const diary = aDiary([meeting('ben', 1), meeting('cleo', 2), meeting('dana', 3), meeting('elif', 4)]);
  const disturber = createDisturber({ diary, faults: createFaults(), draws: seeded(3), note: () => undefined, isOn: () => true });

  for (const kind of ['moved', 'cancelled', 'recreated', 'redated'] as const)
    await disturber.disturb({ at: monday, kind }, monday);

  expect(new Set(diary.done.map((line) => line.split(' ')[1])).size).toBe(4);
  expect(disturber.counts()).toMatchObject({ moved: 1, cancelled: 1, recreated: 1, redated: 1 });
});

test('a meeting that begins in less than three hours is left alone, and that is noted', async () => {
  const notes: string[] = [];
  const disturber = createDisturber({
    diary: aDiary([{ ...meeting('ben', 0), start: monday + hour }]),
    faults: createFaults(),
    draws: seeded(1),
    note: (what) => void notes.push(what),
    isOn: () => true,
  });

  await disturber.disturb({ at: monday, kind: 'cancelled' }, monday);

  expect(disturber.counts().cancelled).toBe(0);
  expect(notes).toHaveLength(1);
});

test('planted faults count only once they happened', async () => {
  const faults = createFaults();
  const disturber = createDisturber({ diary: aDiary([]), faults, draws: seeded(1), note: () => undefined, isOn: () => true });
  await disturber.disturb({ at: monday, kind: 'killed' }, monday);
  await disturber.disturb({ at: monday, kind: 'late' }, monday);

  expect(disturber.counts()).toMatchObject({ killed: 0, late: 0 });

  faults.takeKill('after-graph-write', 'PATCH /users/x/events/y');
  faults.take(['delay-notification'], 'updated Users/x/Events/y');
  expect(disturber.counts()).toMatchObject({ killed: 1, late: 1 });
});

test('the three-week scenario has room for every change, for each of twenty seeds', async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { people, startAt, scope } = scenarioPeople('three-weeks', seed);
    const world = createWorld({ seed, startAt, people, scopeMembers: scope });
    const calendars = createCalendars(world);
    applyScenario('three-weeks', seed, world, calendars);
    const disturber = createDisturber({
      diary: createDiary(world, calendars),
      faults: world.faults,
      draws: seeded(seed * 31 + 7),
      note: () => undefined,
      isOn: () => true,
    });

    for (const one of disturbancePlan(startAt, 3)) await disturber.disturb(one, one.at);

    expect(disturber.counts(), `seed ${seed.toString()}`).toMatchObject({
      moved: 1,
      cancelled: 1,
      recreated: 1,
      redated: 1,
    });
  }
});
