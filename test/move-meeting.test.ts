import { expect, test } from 'vitest';
import { createFindFreeTimes } from '#app/find-free-times.ts';
import { createMoveMeeting } from '#app/move-meeting.ts';
import { readPairContext } from '#app/pair-context.ts';
import type { Schedules, Span } from '#app/ports.ts';
import { minute, plus, toIso, type Instant } from '#domain/time.ts';
import { ana, at, ben } from './support/builders.ts';
import { heldWeek, tabWorld, week, withBen } from './support/tab-world.ts';

const now = at('2026-11-24T12:00');
const meeting = week(withBen, '2026-12-01');
const hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', zone: null };

/** Graph, as far as it matters here: one event, whose moves are counted. */
function calendarAt(start: Instant, options: { readonly busy?: readonly Span[]; readonly refuses?: 'conflict' | 'crossing' | 'forbidden' } = {}) {
  let span = { from: start, to: plus(start, 45 * minute) };
  let conflicts = options.refuses === 'conflict' ? 1 : 0;
  const moves: string[] = [];
  const schedules: Schedules = {
    busy: ({ people }) => Promise.resolve({ kind: 'schedules', schedules: people.map(({ person }) => ({ person, busy: [...(options.busy ?? []), span], works: hours })) }),
    placed: () => Promise.resolve({ kind: 'placed', span, etag: String(moves.length), zone: 'GMT Standard Time' }),
    move: ({ to }) => {
      if (options.refuses === 'crossing' || options.refuses === 'forbidden') return Promise.resolve({ kind: options.refuses });
      if (conflicts > 0) {
        conflicts -= 1;
        return Promise.resolve({ kind: 'conflict' });
      }
      span = to;
      moves.push(toIso(to.from));
      return Promise.resolve({ kind: 'moved' });
    },
  };
  return { schedules, moves };
}

async function worldWith(calendar: ReturnType<typeof calendarAt>, { organizer = ana, state = withBen.state }: { readonly organizer?: typeof ana; readonly state?: typeof withBen.state } = {}) {
  const world = await tabWorld(async (tx) => {
    await tx.pairs.save({ ...withBen, state });
    await tx.meetings.save(heldWeek(withBen, '2026-11-24'));
    await tx.meetings.save({ ...meeting, organizer });
    await tx.meetings.save(week(withBen, '2026-12-08'));
  });
  const findFreeTimes = createFindFreeTimes(calendar);
  const moveMeeting = createMoveMeeting({ store: world.store, clock: { now: () => Promise.resolve(now) }, schedules: calendar.schedules });
  const move = (start: Instant, by = ana) => moveMeeting({ pair: withBen.id, meeting: meeting.id, by, start, trace: 't' });
  return { ...world, findFreeTimes, move };
}

const wednesday = at('2026-12-02T09:30');

test('times lie within both people’s hours, after the 1:1 before and before the one after it', async () => {
  const calendar = calendarAt(meeting.start, { busy: [{ from: at('2026-12-02T09:00'), to: at('2026-12-02T17:00') }] });
  await using world = await worldWith(calendar);
  const context = await world.store.transaction((tx) => readPairContext(tx, withBen.id, now));

  const found = await world.findFreeTimes(context!, meeting.id, 't');

  expect(found.kind === 'times' && found.times.slice(0, 4).map(({ from }) => toIso(from))).toEqual(['2026-12-01T09:00:00Z', '2026-11-30T16:00:00Z', '2026-12-03T09:00:00Z', '2026-12-04T09:00:00Z']);
  expect(found.kind === 'times' && found.times.every(({ from, to }) => from >= at('2026-11-25T00:00') && to <= at('2026-12-08T00:00'))).toBe(true);
});

test('for one that did not come about the times are near to it, and sooner than the one that is moved', async () => {
  await using world = await worldWith(calendarAt(meeting.start));
  const context = await world.store.transaction((tx) => readPairContext(tx, withBen.id, now));

  const found = await world.findFreeTimes(context!, meeting.id, 't', at('2026-11-24T10:00'));

  expect(found.kind === 'times' && found.times.slice(0, 3).map(({ from }) => toIso(from))).toEqual(['2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z', '2026-11-27T09:00:00Z']);
  expect(found.kind === 'times' && found.times.every(({ to }) => to <= meeting.start)).toBe(true);
});

test('its organizer moves it once, with one record; the same press again writes nothing more', async () => {
  const calendar = calendarAt(meeting.start);
  await using world = await worldWith(calendar);

  expect(await world.move(wednesday)).toMatchObject({ kind: 'moved', to: { from: wednesday, to: at('2026-12-02T10:15') } });
  expect(await world.move(wednesday)).toMatchObject({ kind: 'moved' });

  expect(calendar.moves).toEqual(['2026-12-02T09:30:00Z']);
  expect((await world.audit()).map(({ what }) => what)).toEqual(['meeting-move-asked', 'meeting-moved']);
  expect(world.jobs).toContainEqual({ name: 'sync-calendar', mailbox: ana, trace: 't' });
});

test('only the one in whose name the mail goes may move it', async () => {
  const calendar = calendarAt(meeting.start);
  await using world = await worldWith(calendar);

  expect(await world.move(wednesday, ben)).toEqual({ kind: 'not-organizer' });
  expect(calendar.moves).toEqual([]);
  expect(await world.audit()).toEqual([]);
});

test('a time that does not suit one of the two is refused, whoever sent it', async () => {
  const calendar = calendarAt(meeting.start, { busy: [{ from: at('2026-12-02T10:00'), to: at('2026-12-02T11:00') }] });
  await using world = await worldWith(calendar);

  expect(await world.move(wednesday)).toEqual({ kind: 'taken' });
  expect(await world.move(at('2026-12-02T03:00'))).toEqual({ kind: 'taken' });
  expect(await world.move(at('2026-12-09T10:00'))).toEqual({ kind: 'taken' });
  expect(calendar.moves).toEqual([]);
});

test('an answer that made the etag stale is read again, and what Outlook refuses is told', async () => {
  const stale = calendarAt(meeting.start, { refuses: 'conflict' });
  await using one = await worldWith(stale);
  await using two = await worldWith(calendarAt(meeting.start, { refuses: 'crossing' }));
  await using three = await worldWith(calendarAt(meeting.start, { refuses: 'forbidden' }));

  expect(await one.move(wednesday)).toMatchObject({ kind: 'moved' });
  expect(stale.moves).toHaveLength(1);
  expect(await two.move(wednesday)).toEqual({ kind: 'crossing' });
  expect(await three.move(wednesday)).toEqual({ kind: 'not-writable' });
  expect([...(await two.audit()), ...(await three.audit())].map(({ what }) => what)).toEqual(['meeting-move-asked', 'meeting-move-asked']);
});

test('nothing is moved for a pair that is off', async () => {
  const calendar = calendarAt(meeting.start);
  await using world = await worldWith(calendar, { state: { kind: 'off', by: ana, at: now } });

  expect(await world.move(wednesday)).toEqual({ kind: 'gone' });
  expect(calendar.moves).toEqual([]);
});
