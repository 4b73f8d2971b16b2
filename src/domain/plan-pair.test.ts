import { expect, test } from 'vitest';
import { aMeeting, aPair, ana, at, ben, met } from '#test/support/builders.ts';
import type { MeetingId } from './ids.ts';
import type { Meeting, Pair } from './meeting.ts';
import { planPair, type PairFacts } from './plan-pair.ts';

const first = aMeeting('2026-11-03');
const second = aMeeting('2026-11-10');
const third = aMeeting('2026-11-17');
const held = aMeeting('2026-11-03', { signals: met('2026-11-03T10:00', '2026-11-03T10:44') });

type Different = {
  readonly pair?: Pair;
  readonly confirmed?: Readonly<Record<string, readonly (typeof ana)[]>>;
  readonly agenda?: readonly Meeting[];
  readonly invite?: readonly Meeting[];
};

function facts(meetings: readonly Meeting[], { pair = aPair(), confirmed = {}, agenda = [], invite = [] }: Different = {}): PairFacts {
  const ids = (list: readonly Meeting[]): ReadonlySet<MeetingId> => new Set(list.map(({ id }) => id));
  return {
    pair,
    meetings,
    confirmations: new Map(meetings.map(({ id }) => [id, confirmed[id] ?? []])),
    closing: new Map(),
    standing: { agenda: ids(agenda), invite: ids(invite), recap: new Set() },
  };
}

test('at switch-on the next meeting gets its block and its card at once', () => {
  const plan = planPair(facts([first, second]), at('2026-11-02T08:00'));

  expect(plan.invites).toEqual([{ meeting: first.id, because: 'switched-on' }]);
  expect(plan.agendas).toEqual([{ meeting: first.id, form: 'open', post: true, because: 'switched-on' }]);
  expect(plan.next).toBe(first.id);
});

test('after a meeting the next invite waits until both confirmed, at the latest for 17:00 on the working day before', () => {
  const before = planPair(facts([held, second], { agenda: [held] }), at('2026-11-03T12:00'));
  const oneOfTwo = planPair(facts([held, second], { confirmed: { [held.id]: [ben] } }), at('2026-11-03T12:00'));
  const both = planPair(facts([held, second], { confirmed: { [held.id]: [ben, ana] } }), at('2026-11-03T12:00'));
  const late = planPair(facts([held, second]), at('2026-11-09T17:00'));

  expect(before.invites).toEqual([]);
  expect(before.wakeAt).toBe(at('2026-11-09T17:00'));
  expect(oneOfTwo.invites).toEqual([]);
  expect(both.invites).toEqual([{ meeting: second.id, because: 'both-confirmed' }]);
  expect(late.invites).toEqual([{ meeting: second.id, because: 'day-before' }]);
});

test('a closed meeting has a recap, and its card becomes one line', () => {
  const plan = planPair(facts([held, second], { agenda: [held] }), at('2026-11-03T12:00'));

  expect(plan.recaps).toEqual([held.id]);
  expect(plan.agendas).toEqual([{ meeting: held.id, form: 'closed', post: false, because: 'closed' }]);
});

test('nobody gets a recap of a meeting that nobody held: its card asks, and the next invite waits for the day before', () => {
  const plan = planPair(facts([first, second], { agenda: [first] }), at('2026-11-03T11:00'));

  expect(plan.recaps).toEqual([]);
  expect(plan.agendas).toEqual([{ meeting: first.id, form: 'asked', post: false, because: 'over' }]);
  expect(plan.wakeAt).toBe(at('2026-11-09T17:00'));
});

test('when the first meeting is cancelled the second is the first, and gets its block at once', () => {
  const cancelled = { ...first, gone: true };
  const plan = planPair(facts([cancelled, second], { agenda: [first], invite: [first] }), at('2026-11-02T09:00'));

  expect(plan.invites).toEqual([{ meeting: second.id, because: 'switched-on' }]);
  expect(plan.agendas).toContainEqual({ meeting: first.id, form: 'cancelled', post: false, because: 'cancelled' });
});

test('a block that stands in a later meeting is looked after too', () => {
  const plan = planPair(facts([held, second, third], { invite: [third] }), at('2026-11-03T12:00'));

  expect(plan.invites).toEqual([{ meeting: third.id, because: 'already-there' }]);
});

test('a meeting that has begun is no longer written to', () => {
  const plan = planPair(facts([first, second], { invite: [first] }), at('2026-11-03T10:05'));

  expect(plan.invites).toEqual([]);
});

test('a pair that was switched off keeps nothing ahead: blocks go, cards say so', () => {
  const pair = aPair({ state: { kind: 'off', by: ana, at: at('2026-11-02T09:00') } });
  const plan = planPair(facts([first, second], { pair, agenda: [first], invite: [first] }), at('2026-11-02T09:00'));

  expect(plan).toMatchObject({ withdraw: [first.id], invites: [], recaps: [], wakeAt: null });
  expect(plan.agendas).toEqual([{ meeting: first.id, form: 'cancelled', post: false, because: 'pair-off' }]);
});

test('without a meeting chat the agenda waits for the morning of the meeting, while the invite is written when the pair has settled', () => {
  const room = aMeeting('2026-11-10', { venue: { kind: 'none' } });
  const confirmed = { [held.id]: [ben, ana] };
  const settled = planPair(facts([held, room], { confirmed }), at('2026-11-03T12:00'));
  const morning = planPair(facts([held, room], { confirmed }), at('2026-11-10T08:00'));

  expect(settled.invites).toEqual([{ meeting: room.id, because: 'both-confirmed' }]);
  expect(settled.agendas).toEqual([]);
  expect(settled.wakeAt).toBe(at('2026-11-10T08:00'));
  expect(morning.agendas).toEqual([{ meeting: room.id, form: 'open', post: true, because: 'both-confirmed' }]);
});

test('at switch-on the agenda comes at once also without a meeting chat', () => {
  const room = aMeeting('2026-11-10', { venue: { kind: 'none' } });

  expect(planPair(facts([room]), at('2026-11-04T12:00')).agendas).toEqual([{ meeting: room.id, form: 'open', post: true, because: 'switched-on' }]);
});

test('while the last meeting is not closed, both confirmations settle nothing', () => {
  const confirmed = { [held.id]: [ben, ana] };
  const rejoined = { ...held, signals: [...held.signals, { at: at('2026-11-03T10:50'), by: null, kind: 'started' }] } as const;
  const early = { ...second, start: at('2026-11-03T11:00'), end: at('2026-11-03T11:45') };

  expect(planPair(facts([rejoined, early], { confirmed }), at('2026-11-03T10:55')).invites).toEqual([]);
  expect(planPair(facts([{ ...first, gone: false }, second], { confirmed }), at('2026-11-03T12:00')).invites).toEqual([]);
});

test('a meeting is looked after for fourteen days', () => {
  const recaps = (now: string) => planPair(facts([held]), at(now)).recaps;

  expect([recaps('2026-11-17T10:44'), recaps('2026-11-17T10:45')]).toEqual([[held.id], []]);
});

test('a meeting before the pair was switched on is none that the first one waits for', () => {
  const before = aMeeting('2026-10-27');

  expect(planPair(facts([before, first]), at('2026-11-02T08:00')).invites).toEqual([{ meeting: first.id, because: 'switched-on' }]);
});

test('when the pair is off, a meeting that left the calendar is left alone', () => {
  const pair = aPair({ state: { kind: 'off', by: ana, at: at('2026-11-02T09:00') } });

  expect(planPair(facts([{ ...first, gone: true }], { pair, agenda: [first], invite: [first] }), at('2026-11-02T09:00'))).toMatchObject({ withdraw: [], agendas: [] });
});

test('while closing can be taken back no recap leaves, and the loop looks again when that time is over', () => {
  const ends = at('2026-11-03T10:44');
  const closed = { ...held, signals: [...held.signals, { at: at('2026-11-03T10:43'), by: ana, kind: 'said-held' as const }] };
  const closing = { ...facts([closed, second]), closing: new Map([[held.id, ends]]) };

  const plan = planPair(closing, at('2026-11-03T10:43'));
  expect([plan.recaps, plan.wakeAt]).toEqual([[], ends]);
  expect(planPair({ ...closing, closing: new Map() }, ends).recaps).toEqual([held.id]);
});
