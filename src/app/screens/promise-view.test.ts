import { describe, expect, test } from 'vitest';
import type { CommitmentEvent } from '#domain/commitment.ts';
import { readCommitment } from '#domain/read-commitment.ts';
import { localDate } from '#domain/time.ts';
import { aMeeting, ana, at, ben, lisbon, met } from '#test/support/builders.ts';
import { aContext, aPromise } from '#test/support/context-builders.ts';
import { en } from '#words/en.ts';
import { promiseView } from './promise-view.ts';

const sentence = 'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday';
const parsed = readCommitment(sentence, { speaker: 'rep', locale: 'en-GB', meetingDate: localDate('2026-11-10'), zone: lisbon });
const then = { at: at('2026-11-17T10:20'), meeting: null } as const;
const says = (by: typeof ana, outcome: Extract<CommitmentEvent, { kind: 'outcome' }>['outcome']): CommitmentEvent => ({ ...then, kind: 'outcome', by, outcome });
const meetings = [aMeeting('2026-11-17', { signals: met('2026-11-17T10:00', '2026-11-17T10:40') })];

/** Ben's promise of 10 November, after these events, as one of the two sees it a week later. */
function seen(reader: 'manager' | 'rep', ...more: readonly CommitmentEvent[]) {
  const commitment = aPromise(sentence, { fields: parsed, more });
  return promiseView(en, aContext({ meetings, commitments: [commitment] }), commitment, reader);
}

test('as spoken, with what was read marked in it, by when, and how often it came back', () => {
  const view = seen('rep');

  expect(view).toMatchObject({ owner: 'rep', sentence, status: 'open', facts: ['due Fri 13 Nov', 'carried 1 time'], chip: null, note: null, waitsFor: null, evidence: null, views: [] });
  expect(view.slots).toEqual({ behaviour: 'ask what waiting costs, 5 calls', number: 'Contoso, €48,000, at proposal', byWhen: 'Fri 13 Nov' });
  expect(view.marks.map(({ from, to, half }) => [half, sentence.slice(from, to)])).toContainEqual(['day', expect.stringContaining('Friday')]);
  expect(view.progress).toEqual({ done: 0, of: 5, text: '0 of 5 calls' });
});

describe('what waits for somebody’s word', () => {
  test('one view: the other is asked to say the same, the one who said it waits', () => {
    const kept = says(ana, { kind: 'kept' });

    expect(seen('rep', kept)).toMatchObject({ status: 'open', note: 'Ana says kept. Tap the same to agree.', chip: null });
    expect(seen('manager', kept)).toMatchObject({ status: 'open', note: 'It counts when Ben agrees.' });
  });

  test('two views that differ both stand', () => {
    const view = seen('manager', says(ana, { kind: 'kept' }), says(ben, { kind: 'partly', done: 3, of: 5 }));

    expect(view).toMatchObject({ status: 'open', chip: null, note: 'You and Ben see it differently. Both views stand until one of you gives way.' });
    expect(view.views.map(({ by, text }) => [by, text])).toEqual([['manager', 'Kept'], ['rep', 'Partly, 3 of 5']]);
  });

  test('written down by the other it waits for its owner’s yes', () => {
    const commitment = { ...aPromise(sentence, { fields: parsed }), events: [{ kind: 'made', at: at('2026-11-10T10:20'), by: ana, sentence, parsed, meeting: null }] as const };
    const view = (reader: 'manager' | 'rep') => promiseView(en, aContext({ commitments: [commitment] }), commitment, reader);

    expect(view('rep')).toMatchObject({ waitsFor: 'rep', note: 'Is this your promise? It counts when you say yes.' });
    expect(view('manager')).toMatchObject({ waitsFor: 'rep', note: 'It counts when Ben says yes.' });
  });

  test('other words wait for the one who did not propose them', () => {
    const reworded: CommitmentEvent = { kind: 'reworded', at: then.at, by: ana, sentence: 'Other words', parsed };

    expect(seen('rep', reworded)).toMatchObject({ sentence, waitsFor: 'rep', note: 'Ana put it in other words: “Other words” It waits for your yes.' });
    expect(seen('manager', reworded)).toMatchObject({ waitsFor: 'rep', note: 'Your words “Other words” wait for Ben’s yes.' });
  });
});

describe('what is settled', () => {
  test('kept without a link says so, with one it does not', () => {
    const link: CommitmentEvent = { kind: 'evidence', at: then.at, by: ben, url: 'https://app.gong.io/call?id=1' };

    expect(seen('rep', says(ben, { kind: 'kept' }))).toMatchObject({ status: 'kept', chip: 'Kept, no evidence', progress: null, note: null });
    expect(seen('rep', says(ben, { kind: 'kept' }), link)).toMatchObject({ chip: 'Kept', evidence: { source: 'Gong' } });
  });

  test('partly, missed, suspended and dropped have their own words', () => {
    expect(seen('rep', says(ben, { kind: 'partly', done: 3, of: 5 })).chip).toBe('Partly, 3 of 5');
    expect(seen('rep', says(ben, { kind: 'missed' })).chip).toBe('Missed');
    expect(seen('rep', { kind: 'suspended', at: then.at, by: ana })).toMatchObject({ status: 'suspended', chip: 'Suspended', facts: ['due Fri 13 Nov', 'suspended, does not count'], progress: null });
    expect(seen('rep', { kind: 'dropped', at: then.at, by: ana, reason: 'deal lost' }).chip).toBe('Dropped');
  });
});

test('the owner’s last count is how far it is; nobody else counts', () => {
  const count = (by: typeof ana, done: number): CommitmentEvent => ({ kind: 'progress', at: then.at, by, done });

  expect(seen('manager', count(ben, 1), count(ben, 3), count(ana, 5)).progress).toEqual({ done: 3, of: 5, text: '3 of 5 calls' });
});
