import type { LocalDate } from '#domain/time.ts';

/** The card that comes on the working day before a 1:1, and the one card for several of them. */
export type PrepWords = {
  title(other: string): string;
  summary(other: string): string;
  readonly stillOpen: string;
  readonly nothingOpen: string;
  /** Who will see what is added here. */
  lead(other: string): string;
  readonly topic: string;
  /** The card after the meeting began. */
  readonly begun: string;
  readonly digest: {
    title(day: LocalDate): string;
    summary(count: number): string;
    /** `With Ben, 10:00 to 10:45` */
    withWhom(name: string, when: string): string;
    readonly which: string;
    readonly chooseOne: string;
    readonly toDecide: string;
    readonly decided: string;
  };
  /** What waits for the manager's word, with the promise as it was said. */
  readonly decision: Readonly<Record<'views-differ' | 'carried-three-times' | 'wants-yes' | 'asks-to-drop' | 'asks-to-move', (sentence: string, other: string) => string>>;
};

/** The question how far a promise is, in the middle of the week. */
export type ProgressWords = {
  readonly heading: string;
  /** `5 calls: “Ask what waiting costs …”`; the label of one count. */
  label(sentence: string, count: number, unit: string): string;
  readonly badNumber: string;
  /** Beside each of the two numbers of "Partly". */
  readonly wholeNumber: string;
  readonly save: string;
  /** `3 of 5 so far` */
  soFar(done: number, of: number): string;
  readonly note: string;
};

/** The answer to `my commitments`. */
export type OwnPromisesWords = {
  readonly title: string;
  readonly summary: string;
  /** `To Ana` */
  towards(other: string): string;
  readonly none: string;
};
