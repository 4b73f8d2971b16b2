import fc from 'fast-check';
import type { Commitment, CommitmentEvent, Outcome, ParsedCommitment } from '#domain/commitment.ts';
import { commitmentId, pairId, type PersonId, personId } from '#domain/ids.ts';
import { hour, type Instant, type LocalDate, localDate, plus, plusDays } from '#domain/time.ts';
import { ana, at, ben } from './builders.ts';

/** Somebody who is not of the pair. */
export const cleo = personId('00000000-0000-4000-8000-00000000000c');
export const people = { manager: ana, rep: ben };

/** When every promise of these arbitraries was made, at the earliest: in the pair's first meeting. */
export const begin = at('2026-11-03T10:30');
/** Later than anything that the arbitraries make. */
export const afterAll = at('2027-03-01T09:00');

/** What was read from a promise to ask a question on calls; say only what differs. */
export const read = (different: Partial<ParsedCommitment> = {}): ParsedCommitment => ({
  behavior: 'ask',
  repetitions: null,
  number: null,
  deal: null,
  stage: null,
  due: null,
  owner: 'rep',
  halves: 'behaviorOnly',
  ...different,
});

type Told = { [Kind in CommitmentEvent['kind']]: Omit<Extract<CommitmentEvent, { kind: Kind }>, 'at'> }[CommitmentEvent['kind']];

/** Outcomes that people can tell, sensible or not ("5 of 4", "0 of 0"). */
export const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.constantFrom<Outcome>({ kind: 'kept' }, { kind: 'missed' }),
  fc.record({ kind: fc.constant('partly' as const), done: fc.integer({ min: -1, max: 5 }), of: fc.integer({ min: -1, max: 4 }) }),
);

const anySentence = fc.constantFrom('first wording', 'second wording');
const anyDue = fc.option(fc.integer({ min: 0, max: 60 }).map((days) => plusDays(localDate('2026-11-03'), days)));

/** What can be told about a promise after it was made, by one of these people. */
export const anyTold = (by: fc.Arbitrary<PersonId> = fc.constantFrom(ana, ben)): fc.Arbitrary<Told> =>
  fc.oneof(
    fc.record({ kind: fc.constant('outcome' as const), by, outcome: anyOutcome, meeting: fc.constant(null) }),
    fc.record({ kind: fc.constant('outcome' as const), by, outcome: fc.constantFrom<Outcome>({ kind: 'kept' }, { kind: 'missed' }), meeting: fc.constant(null) }),
    fc.record({ kind: fc.constant('confirmed' as const), by }),
    fc.record({ kind: fc.constant('reworded' as const), by, sentence: anySentence, parsed: anyDue.map((due) => read({ due })) }),
    fc.record({ kind: fc.constant('renegotiated' as const), by, into: fc.constantFrom(commitmentId('new-1'), commitmentId('new-2')) }),
    fc.record({ kind: fc.constantFrom('suspended' as const, 'resumed' as const), by }),
    fc.record({ kind: fc.constant('progress' as const), by, done: fc.integer({ min: 0, max: 4 }) }),
    fc.record({ kind: fc.constant('evidence' as const), by, url: fc.constant('https://chorus.ai/meeting/1') }),
    fc.record({ kind: fc.constant('dropped' as const), by, reason: fc.constantFrom('deal lost', 'no budget') }),
  );

type Made = { readonly id?: string; readonly due?: LocalDate | null; readonly madeAt?: Instant; readonly step?: number };

/** A promise with what was told about it, `step` milliseconds from one to the next (an hour and a half). */
export function promiseOf(owner: PersonId, told: readonly Told[], { id = 'promise', due = null, madeAt = begin, step = 1.5 * hour }: Made = {}): Commitment {
  const events = [{ kind: 'made', by: owner, sentence: 'as it was said', parsed: read({ due }), meeting: null } as const, ...told];
  return { id: commitmentId(id), pair: pairId('pair-1'), owner, events: events.map((event, index) => ({ ...event, at: plus(madeAt, index * step) })) };
}

/** Up to eight promises of both, made within six weeks, with events over hours or weeks. */
export const anyPromises: fc.Arbitrary<readonly Commitment[]> = fc
  .array(fc.record({ owner: fc.constantFrom(ana, ben), told: fc.array(anyTold(), { maxLength: 6 }), due: anyDue, days: fc.integer({ min: 0, max: 42 }), step: fc.constantFrom(hour, 30 * hour, 100 * hour) }), { maxLength: 8 })
  .map((drawn) => drawn.map(({ owner, told, due, days, step }, index) => promiseOf(owner, told, { id: `promise-${index}`, due, madeAt: plus(begin, days * 24 * hour), step })));

/** The list in any order. */
export const inAnyOrder = <Item>(list: readonly Item[]): fc.Arbitrary<readonly Item[]> => fc.shuffledSubarray([...list], { minLength: list.length });
