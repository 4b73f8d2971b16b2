import { expect, test } from 'vitest';
import { aPair, ana, at, ben } from '#test/support/builders.ts';
import type { Commitment } from '#domain/commitment.ts';
import { stateOf } from '#domain/commitment-state.ts';
import { standingDiagnosis, type Diagnosis, type DiagnosisEvent } from '#domain/diagnosis.ts';
import { commitmentId } from '#domain/ids.ts';
import { saveDiagnosis, undoDiagnosis } from './diagnose.ts';

const pair = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };
const system: Omit<Diagnosis, 'suspended'> = { id: 'd-1', at: at('2026-11-04T09:00'), by: ana, cause: 'system', reason: null, pipeline: null };
const parsed = { behavior: 'call', repetitions: null, number: null, deal: null, stage: null, due: null, owner: null, halves: 'both' } as const;
const later = at('2026-11-05T09:00');

/** A pair in which Ben promised something with a number. */
function aMemory() {
  const events: DiagnosisEvent[] = [];
  let promise: Commitment = {
    id: commitmentId('c-1'),
    pair: pair.id,
    owner: ben,
    events: [{ kind: 'made', at: at('2026-11-03T10:30'), by: ben, sentence: 'I’ll call, and Contoso will be at proposal', parsed, meeting: null }],
  };
  let queued = 0;
  const tx = {
    diagnoses: {
      ofPair: () => Promise.resolve([...events]),
      add: (_: unknown, event: DiagnosisEvent) => {
        events.push(event);
        return Promise.resolve();
      },
    },
    commitments: {
      ofPair: () => Promise.resolve([promise]),
      addEvent: (_: unknown, event: Commitment['events'][number]) => {
        promise = { ...promise, events: [...promise.events, event] };
        return Promise.resolve();
      },
    },
    queue: () => {
      queued += 1;
      return Promise.resolve();
    },
  };
  return { tx, events, status: () => stateOf(promise, pair).status, jobs: () => queued };
}

test('saved twice under one id it stands once, and the loop is asked for once', async () => {
  const { tx, events, status, jobs } = aMemory();

  const suspended = [await saveDiagnosis(tx, { pair, diagnosis: system, suspend: true }, 't'), await saveDiagnosis(tx, { pair, diagnosis: { ...system, at: later }, suspend: true }, 't')];

  expect([suspended, events.length, status(), jobs()]).toEqual([[1, 1], 1, 'suspended', 1]);
});

test('nothing is suspended unless it was asked for, and for a system gap alone', async () => {
  const { tx, status } = aMemory();

  await saveDiagnosis(tx, { pair, diagnosis: system, suspend: false }, 't');
  await saveDiagnosis(tx, { pair, diagnosis: { ...system, id: 'd-2', cause: 'will' }, suspend: true }, 't');

  expect(status()).toBe('open');
});

test('an undo takes up what was suspended with it, and the diagnosis before stands again', async () => {
  const { tx, events, status, jobs } = aMemory();
  await saveDiagnosis(tx, { pair, diagnosis: { ...system, id: 'd-0', cause: 'skill' }, suspend: false }, 't');
  await saveDiagnosis(tx, { pair, diagnosis: system, suspend: true }, 't');

  expect(await undoDiagnosis(tx, { pair, id: 'd-1', by: ana, at: later }, 't')).toBe(1);

  expect([status(), standingDiagnosis(events)?.id, jobs()]).toEqual(['open', 'd-0', 3]);
});

test('only what stands can be taken back, and only once', async () => {
  const { tx, events, jobs } = aMemory();
  await saveDiagnosis(tx, { pair, diagnosis: { ...system, id: 'd-0', cause: 'skill' }, suspend: false }, 't');
  await saveDiagnosis(tx, { pair, diagnosis: system, suspend: false }, 't');

  const undone = [await undoDiagnosis(tx, { pair, id: 'd-0', by: ana, at: later }, 't'), await undoDiagnosis(tx, { pair, id: 'd-1', by: ana, at: later }, 't'), await undoDiagnosis(tx, { pair, id: 'd-1', by: ana, at: later }, 't')];

  expect(undone).toEqual([null, 0, null]);
  expect([standingDiagnosis(events)?.id, events.length, jobs()]).toEqual(['d-0', 3, 3]);
});
