import type { LocalDate } from '#domain/time.ts';

/** "Keep as a promise" on a message, and what links become in a chat. */
export type ExtensionWords = {
  readonly title: string;
  readonly sentenceLabel: string;
  readonly sentenceEmpty: string;
  readonly pairLabel: string;
  readonly pairMissing: string;
  readonly ownerLabel: string;
  /** Read from the sentence, as “commit” does. */
  readonly ownerFromSentence: string;
  readonly mine: string;
  readonly theirs: string;
  readonly note: string;
  readonly keep: string;
  /** After a text that was longer than a promise may be. */
  readonly shortened: string;
  readonly unreadable: string;
  readonly link: {
    /** Of a link that is not the reader's: says nothing. */
    readonly ours: string;
    oursOn(date: LocalDate): string;
    readonly oursText: string;
    readonly moment: string;
    /** `From Gong, at 12:40` */
    momentFrom(source: string, at: string | null): string;
    readonly bring: string;
    readonly whichTitle: string;
    readonly which: string;
    brought(other: string, date: LocalDate): string;
    readonly broughtNoDate: string;
  };
};
