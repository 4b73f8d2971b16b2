import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMeeting, aPair, ana, at, ben, met } from '#test/support/builders.ts';
import type { CarriedCommitment } from './carry-over.ts';
import type { Commitment, CommitmentEvent, ParsedCommitment } from './commitment.ts';
import {
  asksForDiagnosis,
  diagnose,
  heldSince,
  meetingsToConversation,
  promisesOfNumbers,
  standingDiagnosis,
  stillSuspendedBy,
  type Answers,
  type Diagnosis,
  type DiagnosisEvent,
} from './diagnosis.ts';
import { commitmentId } from './ids.ts';
import { mixFor } from './mix.ts';

const pair = aPair();
const made = (id: string, different: Partial<Diagnosis> = {}): DiagnosisEvent & Diagnosis => ({
  kind: 'made',
  id,
  at: at('2026-11-04T09:00'),
  by: ana,
  cause: 'skill',
  reason: null,
  pipeline: null,
  suspended: [],
  ...different,
});
const undone = (id: string): DiagnosisEvent => ({ kind: 'undone', id, at: at('2026-11-05T09:00'), by: ana });
const heldOn = (...dates: readonly string[]) => dates.map((date) => aMeeting(date, { signals: met(`${date}T10:01`, `${date}T10:43`) }));

describe('the tree', () => {
  test.each([
    [{}, { kind: 'ask', question: 'could' }],
    [{ could: 'yes' }, { kind: 'ask', question: 'knows' }],
    [{ could: 'yes', knows: 'yes' }, { kind: 'ask', question: 'possible' }],
    [{ could: 'no' }, { kind: 'found', cause: 'skill' }],
    [{ could: 'yes', knows: 'no' }, { kind: 'found', cause: 'clarity' }],
    [{ could: 'yes', knows: 'yes', possible: 'no' }, { kind: 'found', cause: 'system' }],
    [{ could: 'yes', knows: 'yes', possible: 'yes' }, { kind: 'found', cause: 'will' }],
  ] as const)('%o leads to %o', (answers, next) => {
    expect(diagnose(answers)).toEqual(next);
  });

  test('the first no ends it, whatever was said about the later questions', () => {
    const any = fc.constantFrom('yes' as const, 'no' as const, undefined);
    fc.assert(
      fc.property(any, any, (knows, possible) => {
        const answers: Answers = { could: 'no', ...(knows === undefined ? {} : { knows }), ...(possible === undefined ? {} : { possible }) };
        expect(diagnose(answers)).toEqual({ kind: 'found', cause: 'skill' });
      }),
    );
  });

  test('a skill gap turns to coaching, a will gap to accountability, and the rest keeps the standard', () => {
    expect([mixFor('skill'), mixFor('clarity'), mixFor('system'), mixFor('will'), mixFor(null)].map(({ coaching }) => coaching)).toEqual([0.7, 0.6, 0.6, 0.3, 0.6]);
  });
});

describe('what stands', () => {
  test('is the last diagnosis that nobody took back', () => {
    expect(standingDiagnosis([])).toBeNull();
    expect(standingDiagnosis([made('one'), made('two')])?.id).toBe('two');
    expect(standingDiagnosis([made('one'), made('two'), undone('two')])?.id).toBe('one');
    expect(standingDiagnosis([made('one'), made('two'), undone('two'), undone('one')])).toBeNull();
    expect(standingDiagnosis([made('one'), undone('one'), made('two')])?.id).toBe('two');
  });
});

describe('a will gap', () => {
  const will = made('one', { cause: 'will' });
  const meetings = heldOn('2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24');

  test('asks for the documented conversation after three meetings that were held since', () => {
    const left = ['2026-11-09T09:00', '2026-11-10T11:00', '2026-11-17T11:00', '2026-11-24T11:00'].map((now) => meetingsToConversation(will, meetings, at(now)));

    expect(left).toEqual([3, 2, 1, 0]);
  });

  test('does not count a meeting that was not held, or that ran while it was made', () => {
    const duringFirst = made('one', { cause: 'will', at: at('2026-11-10T10:20') });
    const notHeld = [...heldOn('2026-11-10'), aMeeting('2026-11-17')];

    expect(meetingsToConversation(duringFirst, notHeld, at('2026-11-18T09:00'))).toBe(3);
  });

  test('is the only cause that leads there', () => {
    expect(meetingsToConversation(made('one', { cause: 'skill' }), meetings, at('2026-12-24T09:00'))).toBeNull();
    expect(meetingsToConversation(null, meetings, at('2026-12-24T09:00'))).toBeNull();
  });
});

describe('a promise that came back', () => {
  const promise = (timesCarried: number, different: Partial<CarriedCommitment> = {}): CarriedCommitment => ({
    id: commitmentId('c-1'),
    owner: 'rep',
    ownerId: ben,
    sentence: 'I’ll call 5 customers',
    due: null,
    timesCarried,
    dueState: 'due',
    askDiagnosis: timesCarried >= 3,
    ...different,
  });
  const meetings = heldOn('2026-11-03', '2026-11-10', '2026-11-17', '2026-11-24', '2026-12-01', '2026-12-08');
  const asks = (times: number, standing: Diagnosis | null, now: string) => asksForDiagnosis(promise(times), standing, meetings, at(now));

  test('asks at the third time, and not for a promise of the manager', () => {
    expect([asks(2, null, '2026-11-17T12:00'), asks(3, null, '2026-11-24T12:00')]).toEqual([false, true]);
    expect(asksForDiagnosis(promise(5, { owner: 'manager', ownerId: ana }), null, meetings, at('2026-11-24T12:00'))).toBe(false);
  });

  test('asks again although something was diagnosed before its third time', () => {
    const before = made('one', { at: at('2026-11-12T09:00') });

    expect(asks(3, before, '2026-11-17T12:00')).toBe(true);
  });

  test('is answered by a diagnosis after its third time, until it came back three times more', () => {
    const after = made('one', { at: at('2026-11-18T09:00') });

    expect([asks(3, after, '2026-11-18T12:00'), asks(5, after, '2026-12-01T12:00'), asks(6, after, '2026-12-08T12:00')]).toEqual([false, false, true]);
  });

  test('held meetings are counted from the moment of the diagnosis to now', () => {
    expect(heldSince(meetings, at('2026-11-10T10:00'), at('2026-11-24T10:45'))).toBe(3);
  });
});

describe('a system gap', () => {
  const parsed = (halves: ParsedCommitment['halves']): ParsedCommitment => ({ behavior: null, repetitions: null, number: null, deal: null, stage: null, due: null, owner: null, halves });
  const aPromise = (id: string, halves: ParsedCommitment['halves'], { owner = ben, events = [] as readonly CommitmentEvent[] } = {}): Commitment => ({
    id: commitmentId(id),
    pair: pair.id,
    owner,
    events: [{ kind: 'made', at: at('2026-11-03T10:30'), by: owner, sentence: 'as it was said', parsed: parsed(halves), meeting: null }, ...events],
  });
  const kept: CommitmentEvent = { kind: 'outcome', at: at('2026-11-03T11:00'), by: ben, outcome: { kind: 'kept' }, meeting: null };

  test('takes the rep’s open promises with a number, and no others', () => {
    const all = [aPromise('both', 'both'), aPromise('number', 'numberOnly'), aPromise('behaviour', 'behaviorOnly'), aPromise('kept', 'both', { events: [kept] }), aPromise('managers', 'both', { owner: ana })];

    expect(promisesOfNumbers(all, pair).map(({ id }) => id)).toEqual(['both', 'number']);
  });

  test('gives back what it suspended, as long as nobody touched that since', () => {
    const one = made('one', { cause: 'system', suspended: ['mine', 'resumed', 'again', 'dropped'].map(commitmentId) });
    const by = ana;
    const mine: CommitmentEvent = { kind: 'suspended', at: one.at, by };
    const later = at('2026-11-04T10:00');
    const all = [
      aPromise('mine', 'both', { events: [mine] }),
      aPromise('resumed', 'both', { events: [mine, { kind: 'resumed', at: later, by }] }),
      aPromise('again', 'both', { events: [mine, { kind: 'resumed', at: later, by }, { kind: 'suspended', at: later, by }] }),
      aPromise('dropped', 'both', { events: [mine, { kind: 'dropped', at: later, by, reason: 'sold elsewhere' }] }),
      aPromise('others', 'both', { events: [mine] }),
    ];

    expect(stillSuspendedBy(one, all, pair).map(({ id }) => id)).toEqual(['mine']);
  });
});
