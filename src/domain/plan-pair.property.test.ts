import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMeeting, aPair, ana, at, ben, met } from '#test/support/builders.ts';
import type { Meeting } from './meeting.ts';
import { planPair, type PairFacts } from './plan-pair.ts';
import { day, hour, localDate, plus, plusDays } from './time.ts';

const anySignals = (date: string) => fc.constantFrom<Meeting['signals']>([], met(`${date}T10:01`, `${date}T10:43`), [{ at: at(`${date}T11:10`), by: ana, kind: 'said-not-held' }], [{ at: at(`${date}T10:30`), by: ben, kind: 'captured' }]);
const anyMeeting = (week: number): fc.Arbitrary<Meeting> => {
  const date = plusDays(localDate('2026-10-20'), 7 * week);
  return fc.record({ gone: fc.boolean(), signals: anySignals(date), venue: fc.constantFrom<Meeting['venue']>({ kind: 'none' }, aMeeting(date).venue) }).map((different) => aMeeting(date, different));
};

/** Seven weeks of meetings, of which two lie before the pair was switched on; anything may stand and be confirmed. */
const anyFacts: fc.Arbitrary<PairFacts> = fc.tuple(...[0, 1, 2, 3, 4, 5, 6].map(anyMeeting)).chain((meetings) => {
  const ids = meetings.map(({ id }) => id);
  const some = fc.subarray(ids).map((list) => new Set(list));
  return fc.record({
    pair: fc.constantFrom(aPair(), aPair({ state: { kind: 'off', by: ana, at: at('2026-11-12T09:00') } })),
    meetings: fc.constant(meetings),
    confirmations: fc.array(fc.subarray([ana, ben]), { minLength: 7, maxLength: 7 }).map((lists) => new Map(ids.map((id, index) => [id, lists[index]!]))),
    closing: fc.constant(new Map()),
    standing: fc.record({ agenda: some, invite: some, recap: some }),
  });
});
const anyNow = fc.integer({ min: 0, max: 50 * 24 }).map((hours) => plus(at('2026-11-02T08:00'), hours * hour));

test('only a meeting that is ahead and on the calendar is written to, each once, and the log knows why', () => {
  fc.assert(
    fc.property(anyFacts, anyNow, (facts, now) => {
      const { invites, agendas, withdraw } = planPair(facts, now);
      const find = (id: string) => facts.meetings.find((meeting) => meeting.id === id)!;

      for (const { meeting } of invites) expect([find(meeting).gone, find(meeting).start > now]).toEqual([false, true]);
      for (const list of [invites.map(({ meeting }) => meeting), agendas.map(({ meeting }) => meeting), withdraw]) expect(new Set(list).size).toBe(list.length);
      expect(agendas.filter(({ post }) => post).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('a card that does not stand yet is only posted for the next meeting, and a recap only written of one that was held', () => {
  fc.assert(
    fc.property(anyFacts, anyNow, (facts, now) => {
      const { agendas, recaps, next } = planPair(facts, now);

      for (const { meeting, post } of agendas) expect(post ? meeting === next : facts.standing.agenda.has(meeting)).toBe(true);
      for (const id of recaps) expect(facts.meetings.find((meeting) => meeting.id === id)!.signals.some(({ kind }) => kind === 'started' || kind === 'captured')).toBe(true);
    }),
  );
});

test('a block that stands ahead is kept while the pair is on, and taken back when it is off', () => {
  fc.assert(
    fc.property(anyFacts, anyNow, (facts, now) => {
      const { invites, withdraw } = planPair(facts, now);
      const standing = facts.meetings.filter(({ id, gone, start }) => facts.standing.invite.has(id) && !gone && start > now).map(({ id }) => id);

      if (facts.pair.state.kind === 'on') expect(invites.map(({ meeting }) => meeting)).toEqual(expect.arrayContaining(standing));
      else expect([invites, withdraw]).toEqual([[], standing]);
    }),
  );
});

test('until it wakes the plan stays the same, and it wakes later than now', () => {
  fc.assert(
    fc.property(anyFacts, anyNow, fc.double({ min: 0, max: 1, noNaN: true }), (facts, now, part) => {
      const plan = planPair(facts, now);
      if (plan.wakeAt === null) return;
      expect(plan.wakeAt).toBeGreaterThan(now);
      const sooner = plus(now, Math.floor(part * (plan.wakeAt - now - 1)));

      // what ended fourteen days ago leaves the plan without a wake-up: nobody touches it any more
      const stillLooked = new Set(facts.meetings.filter(({ end }) => end > plus(sooner, -14 * day)).map(({ id }) => id));
      const looked = ({ agendas, recaps, ...rest }: ReturnType<typeof planPair>) => ({ ...rest, agendas: agendas.filter(({ meeting }) => stillLooked.has(meeting)), recaps: recaps.filter((id) => stillLooked.has(id)) });
      expect(looked(planPair(facts, sooner))).toEqual(looked(plan));
    }),
    { numRuns: 500 },
  );
});
