import { fitting, type PromiseLine, type Room, type Slot } from '#cards/promise-line.ts';
import type { CarriedCommitment } from '#domain/carry-over.ts';
import { madeOf, stateOf } from '#domain/commitment-state.ts';
import type { Commitment, ParsedCommitment } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';
import type { PairNames } from './pair-names.ts';

/** A list of promises as far as it has room, and a line for the rest. */
export type PromiseLines = { readonly lines: readonly PromiseLine[]; readonly more: string | null };

/** Promises as a card or an invite lists them: as spoken, and under it whose, by when and how often carried. */
export function promiseLines(words: Words, names: PairNames, promises: readonly CarriedCommitment[], room: Room): PromiseLines {
  const { shown, left } = fitting(promises, ({ sentence }) => sentence, room);
  return {
    lines: shown.map((promise) => ({
      quoted: words.format.quoted(promise.sentence),
      meta: words.promise.facts({ owner: names[promise.owner], due: promise.due, timesCarried: promise.timesCarried }),
    })),
    more: left === 0 ? null : words.cards.agenda.andMore(left),
  };
}

/** The three slots under a promise; what was not said says so. */
export function slotsOf(words: Words, parsed: ParsedCommitment): readonly Slot[] {
  const read = words.promise.read(parsed);
  const slot = (label: string, value: string | null): Slot => ({ label, value: value ?? words.promise.stillMissing, missing: value === null });
  return [slot(words.promise.behaviour, read.behaviour), slot(words.promise.number, read.number), slot(words.promise.byWhen, read.byWhen)];
}

/** What was promised in a meeting, oldest first, without what was dropped since. */
export const madeIn = ({ commitments, pair }: PairContext, meeting: Meeting): readonly Commitment[] =>
  commitments.filter((commitment) => madeOf(commitment).meeting === meeting.id && stateOf(commitment, pair).status !== 'dropped');
