import type { PipelineField, PipelineSum } from '#domain/diagnosis-arithmetic.ts';
import type { Cause, Question } from '#domain/diagnosis.ts';
import type { LocalDate } from '#domain/time.ts';

/** What the two are called. */
type Names = { readonly manager: string; readonly rep: string };

/** The diagnosis: its questions, what was worked out, and what it changes. Both people read it as it is written. */
export type DiagnosisWords = {
  title(rep: string): string;
  /** In a notification, and where the card can't be drawn: tells nothing. */
  readonly summary: string;
  readonly whichTitle: string;
  readonly which: string;
  readonly whichMissing: string;
  readonly goOn: string;
  readonly back: string;
  /** `Question 1 of 3` */
  step(number: number, of: number): string;
  readonly ask: Readonly<Record<Question, (names: Names) => string>>;
  readonly answer: Readonly<Record<Question, { readonly yes: string; readonly no: string }>>;
  /** Under a question: what each answer leads to. */
  readonly hint: Readonly<Record<Question, string>>;
  readonly numbers: Readonly<Record<PipelineField, { readonly label: string; readonly error: string }>>;
  readonly currency: { readonly label: string; readonly example: string; readonly error: string };
  readonly workItOut: string;
  /** The calculation step by step, ready to be checked by hand; the last line says what it comes to. */
  worked(sum: PipelineSum, currency: string | null): readonly string[];
  readonly cause: Readonly<Record<Cause, string>>;
  /** What the answers say, in one sentence. */
  readonly found: Readonly<Record<Cause, (names: Names) => string>>;
  readonly changesTitle: string;
  readonly changes: Readonly<Record<Cause, (names: Names, meetings: number) => readonly string[]>>;
  suspend(rep: string, count: number): string;
  readonly suspendTitle: string;
  readonly reason: string;
  readonly reasonExample: string;
  reasonTooLong(characters: number): string;
  whoSees(rep: string): string;
  readonly save: string;
  readonly undo: string;
  saved(date: LocalDate): string;
  suspendedNow(count: number): string;
  readonly undone: string;
  resumedNow(count: number): string;
  /** `Skill gap, since Fri 6 Nov` */
  standing(cause: Cause, since: LocalDate): string;
  /** `coaching`: the share of it, in percent. */
  nothingStands(coaching: number): string;
  /** To a rep who asks for one. */
  managerDoes(manager: string): string;
  readonly inPersonalChat: string;
  readonly opened: string;
  readonly notReached: string;
  readonly facts: { readonly heading: string; readonly cause: string; readonly reason: string; readonly noReason: string; readonly numbers: string };
  /** On the agenda. */
  readonly agenda: {
    readonly again: string;
    /** Stands where the drill stands without one. */
    readonly first: string;
    readonly clarity: string;
    readonly system: string;
    conversation(meetings: number): string;
    escalates(manager: string): string;
    readonly suspended: string;
  };
};
