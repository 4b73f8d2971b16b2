import type { MissingHalf } from '#domain/read-commitment.ts';
import type { Level } from '#domain/rubric.ts';
import type { LocalDate } from '#domain/time.ts';

/** Which halves of a meeting had time: of what is said when it closes. neither: as far as the panel knows. */
export type HalvesHeld = 'both' | 'coaching' | 'accountability' | 'neither';

/** What the side panel shows beyond what cards show. Days are in the reader's zone. */
export type PanelViewWords = {
  /** Where there is nothing to show: a title, and what to do. */
  readonly noMeeting: { readonly title: string; readonly text: string };
  readonly off: { readonly title: string; readonly text: string };

  /** Beneath the skill in work: `SPIN. Level 2, aiming for 3.`; what is not known is left out. */
  skillDetail(framework: string | null, level: Level | null, aims: Level | null): string;
  /** Beneath a skill to choose: `MEDDICC`, `SPIN or Command of the Message`; no map: `Any call`. */
  choiceDetail(frameworks: readonly string[]): string;

  /** The one question for what a sentence lacks; `owner` is null where it is the reader's own promise. */
  ask(missing: MissingHalf | 'action', owner: string | null): string;
  /** Beneath a blocker that the manager takes: a promise needs an action and a day. */
  askTaker(manager: string): string;
  /** Its owner does not promise it for now. */
  notYet(owner: string): string;
  /** The reason with which it is dropped when the meeting ends. */
  readonly notPromised: string;
  /** The reader said how it went, and the other has not yet. */
  waitsForOther(other: string): string;

  readonly closing: {
    /** `43 of 45 minutes, both halves held.` */
    summary(spent: number, of: number, halves: HalvesHeld): string;
    /** `Goes into Tuesday 1 December`; null: nothing is scheduled. */
    goesInto(day: LocalDate | null): string;
    /** Settled ones of last time: `2 promises of last time`, `Kept and partly: closed, in the record.` */
    settled(kept: number, partly: number): { readonly title: string; readonly detail: string };
    missed(renewed: boolean): string;
    moved(): string;
    dropped(reason: string): string;
    notYet(owner: string): string;
    suspended(count: number): { readonly title: string; readonly detail: string };
    blockers(count: number): { readonly title: string; readonly detail: string };
    readonly note: { readonly title: string; readonly detail: string };
    /** `invite`: by when it is updated at the latest (`Monday 17:00`); now: its time has passed; none: no invite of ours can be written, or nothing is scheduled. */
    recap(invite: { readonly kind: 'by'; readonly latest: string } | { readonly kind: 'now' } | { readonly kind: 'none' }): string;
  };
  readonly closed: {
    title(halves: HalvesHeld): string;
    /** `43 minutes, one skill, two promises.` */
    summary(minutes: number, hasSkill: boolean, promises: number): string;
    goes(count: number, day: LocalDate | null): string;
    stays(count: number): string;
    /** `Next: Tuesday 1 December, 10:00` */
    next(day: LocalDate, clock: string): string;
  };

  /** Why something was not done, and what to do. */
  readonly refused: Readonly<Record<'closed' | 'too-late' | 'no-room', string>> & {
    readonly scoresOff: string;
    readonly badMoment: string;
    readonly empty: string;
    readonly nothingWaits: string;
    notYours(owner: string): string;
    readonly alreadyPromised: string;
    readonly renewFirst: string;
    readonly noIndicator: string;
  };
};
