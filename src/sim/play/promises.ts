import type { TapeEntry } from './tape.ts';
import { comparable } from './visible-text.ts';

/** A promise that the bot took, as the people of the story remember it. */
type Promised = { manager: string; rep: string; owner: string; sentence: string; at: number; isOpen: boolean };

/** The people's own memory of what they promised; every change goes to the tape too. */
export type Promises = {
  made(promise: Omit<Promised, 'isOpen'>): void;
  reworded(promise: Promised, into: string, at: number): void;
  closed(promise: Promised, at: number): void;
  /** Open ones of an owner in a pair, made before a moment. */
  open(of: { manager: string; rep: string }, owner: string, before: number): Promised[];
};

export function createPromises(tape: TapeEntry[]): Promises {
  const all: Promised[] = [];
  return {
    made(promise) {
      all.push({ ...promise, isOpen: true });
      tape.push({
        kind: 'made',
        at: promise.at,
        pair: [promise.manager, promise.rep],
        by: promise.owner,
        sentence: promise.sentence,
      });
    },
    reworded(promise, into, at) {
      tape.push({ kind: 'reworded', at, sentence: promise.sentence, into });
      promise.sentence = into;
    },
    closed(promise, at) {
      promise.isOpen = false;
      tape.push({ kind: 'closed', at, sentence: promise.sentence });
    },
    open: ({ manager, rep }, owner, before) =>
      all.filter(
        (one) => one.isOpen && one.manager === manager && one.rep === rep && one.owner === owner && one.at < before,
      ),
  };
}

/** Whether a label on a card, perhaps shortened, is about a sentence. */
export function isAbout(label: string, sentence: string): boolean {
  const words = comparable(label)
    .replace(/^.*?: (?=")/, '')
    .replace(/^"|"$/g, '')
    .replace(/(?:…|\.\.\.)"?$/, '')
    .trim();
  return words.length >= 12 && comparable(sentence).toLowerCase().includes(words.toLowerCase());
}
