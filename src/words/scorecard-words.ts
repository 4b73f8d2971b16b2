import type { IndicatorId } from '#domain/indicator.ts';
import type { KeptRate } from '#domain/kept-rate.ts';
import type { MeetingRecord } from '#domain/meeting-record.ts';
import type { Level } from '#domain/rubric.ts';
import type { LocalDate } from '#domain/time.ts';

/** A move or a cancellation in words; `by` is a name, null: nobody can tell. Dates are days in the pair's zone. */
type Deed = { readonly kind: 'moved' | 'cancelled'; readonly from: LocalDate; readonly to: LocalDate | null; readonly by: string | null; readonly noticeHours: number };

/** The page that both people see alike. No "you" in what it shows: it is the same for both, word for word. */
export type ScorecardWords = {
  title(rep: string): string;
  /** In a notification, and where the card can't be drawn: tells nothing. */
  readonly summary: string;
  seenBy(manager: string, rep: string): string;
  readonly inPersonalChat: string;
  readonly whichTitle: string;
  readonly which: string;
  readonly goOn: string;

  readonly indicator: Readonly<Record<IndicatorId, string>>;
  /** `In Ben’s hands` */
  inHands(rep: string): string;
  readonly results: string;
  readonly lastWeek: string;
  readonly thisWeek: string;
  /** `6 of 8`; only one of the two was said: `6`, `aim 8`; nothing: a dash. */
  count(actual: number | null, target: number | null): string;
  /** Who wrote the last number down, and when. */
  enteredBy(name: string, day: LocalDate): string;

  readonly skillTitle: string;
  readonly noSkill: string;
  readonly now: string;
  readonly next: string;
  level(level: Level): string;
  readonly rubricTitle: string;
  /** `Level 3, Ana, Tue 17 Nov, +1 since start`; `sinceStart` null: it is the first rating. */
  rated(level: Level, by: string, day: LocalDate, sinceStart: number | null): string;
  ownView(level: Level, rep: string, day: LocalDate): string;
  readonly notRated: string;

  readonly arcTitle: string;
  readonly noArc: string;
  /** `Day 41, next is day 60 on Sun 13 Dec`; before the start: from when on. */
  arcDay(today: number, start: LocalDate, next: { readonly day: number; readonly date: LocalDate } | null): string;
  mark(day: number, date: LocalDate): string;
  markLevel(level: Level): string;
  reachedOn(date: LocalDate): string;
  readonly notReachedYet: string;
  readonly resultsLater: string;

  readonly numbersTitle: string;
  readonly noNumbers: string;
  /** After a list that was cut. */
  moreNumbers(count: number): string;
  readonly suspended: string;

  /** `Promises kept: Ben` */
  keptTitle(name: string): string;
  /** `Last 4 1:1s`; fewer were held so far: `Last 4 1:1s (3 so far)` */
  over(over: number, held: number): string;
  /** `72%, 6.5 of 9 (5 kept, 2 partly, 2 missed)`; nothing closed: `nothing closed yet`. Never a rate without its numbers. */
  rate(rate: KeptRate): string;
  /** What does not count; null: nothing is left out. */
  leftOut(leftOut: KeptRate['leftOut']): string | null;

  readonly recordTitle: string;
  record(record: Pick<MeetingRecord, 'of' | 'held' | 'moved' | 'cancelled' | 'unconfirmed'>): string;
  /** From one on: how many were cancelled one after the other. */
  droppedInARow(count: number): string;
  lastHeld(day: LocalDate): string;
  /** null: nothing is scheduled. `when` is a day and a time. */
  nextMeeting(when: string | null): string;
  deed(deed: Deed): string;

  readonly form: {
    /** The buttons under the page; the rep's rating is an own view. */
    readonly rate: string;
    readonly rateOwn: string;
    readonly enter: string;
    readonly setArc: string;
    rateLabel(skill: string): string;
    rateOwnLabel(skill: string): string;
    /** One of the five choices, never `1. …`: Markdown would make it a list. */
    levelChoice(level: Level, sentence: string): string;
    readonly levelMissing: string;
    readonly ownNote: string;
    readonly rateNote: string;
    readonly saveRating: string;
    readonly otherSkill: string;
    readonly otherSkillLabel: string;
    readonly showSkill: string;
    readonly week: string;
    weekOf(monday: LocalDate, isThis: boolean): string;
    readonly done: string;
    readonly target: string;
    readonly enterNote: string;
    readonly saveWeek: string;
    readonly nothingEntered: string;
    badNumber(largest: number): string;
    readonly start: string;
    readonly startMissing: string;
    readonly arcSkill: string;
    readonly anySkill: string;
    markLabel(day: number): string;
    readonly markExample: Readonly<Record<30 | 60 | 90, string>>;
    markMissing(day: number): string;
    readonly markLevelLabel: string;
    readonly noLevel: string;
    readonly reachedLabel: string;
    readonly reached: string;
    readonly notYet: string;
    readonly levelNeedsSkill: string;
    readonly saveArc: string;
    readonly managerSetsArc: string;
  };
  /** Above the page, after a press. */
  readonly kept: Readonly<Record<'rating' | 'week' | 'arc', string>>;
};
