import { expect, test } from 'vitest';
import { ana, aPair, at, ben } from '#test/support/builders.ts';
import { aPromise } from '#test/support/context-builders.ts';
import type { CommitmentEvent, ParsedCommitment } from './commitment.ts';
import { decisionsOf } from './decisions.ts';
import { commitmentId } from './ids.ts';

const later = at('2026-11-17T10:20');
const parsed: ParsedCommitment = { behavior: null, repetitions: null, number: null, deal: null, stage: null, due: null, owner: null, halves: 'neither' };
const outcome = (by: typeof ana, kind: 'kept' | 'missed'): CommitmentEvent => ({ kind: 'outcome', at: later, by, outcome: { kind }, meeting: null });
const differ = aPromise('Ask what waiting costs', { more: [outcome(ben, 'kept'), outcome(ana, 'missed')] });
const reworded = aPromise('Bring two dates', { owner: ana, more: [{ kind: 'reworded', at: later, by: ben, sentence: 'Bring one date', parsed }] });
const dropAsked = aPromise('Call the old customers', { more: [{ kind: 'dropped', at: later, by: ben, reason: 'no list' }] });
const moveAsked = aPromise('Demo for Litware', { more: [{ kind: 'renegotiated', at: later, by: ben, into: commitmentId('c-new') }] });
const back = aPromise('Every call with a next step');
const settled = aPromise('Finish the deck', { more: [outcome(ben, 'kept')] });
const all = [moveAsked, dropAsked, settled, reworded, back, differ];
const kinds = (person: typeof ana, asking: readonly { readonly id: ReturnType<typeof commitmentId> }[] = []) => decisionsOf(person, all, aPair(), new Set(asking.map(({ id }) => id))).map(({ kind }) => kind);

test('what waits for the manager’s word, the heaviest first', () => {
  expect(kinds(ana, [back])).toEqual(['views-differ', 'carried-three-times', 'wants-yes', 'asks-to-drop', 'asks-to-move']);
});

test('what the rep asked for waits for nobody but the manager', () => {
  expect(kinds(ben, [back])).toEqual(['views-differ']);
});

test('a promise that is settled waits for nobody', () => {
  expect(decisionsOf(ana, [settled], aPair(), new Set([settled.id]))).toEqual([]);
});

test('each promise is named once, in the words that hold', () => {
  const both = { ...reworded, events: [...reworded.events, outcome(ana, 'kept'), outcome(ben, 'missed')] };

  expect(decisionsOf(ana, [both], aPair(), new Set())).toEqual([{ kind: 'views-differ', commitment: both.id, sentence: 'Bring two dates' }]);
});
