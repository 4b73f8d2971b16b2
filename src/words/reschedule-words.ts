import type { LocalDate } from '#domain/time.ts';

/** Finding another time for a 1:1. */
export type RescheduleWords = {
  /** The quiet button on the agenda while the meeting is ahead. */
  readonly moveIt: string;
  /** The button on the line of a meeting that was cancelled or not held. */
  readonly findTime: string;
  /** `Another time for Tuesday 1 December` */
  title(date: LocalDate): string;
  summary(other: string): string;
  readonly bothFree: string;
  /** A cancelled meeting can't come back: the one after it may come sooner. */
  sooner(cancelled: LocalDate, next: LocalDate): string;
  /** The same where nobody came. */
  notHeld(missed: LocalDate, next: LocalDate): string;
  readonly label: string;
  readonly chooseOne: string;
  /** What the press does, said before it. */
  consequence(other: string): string;
  readonly confirm: string;
  readonly otherTimes: string;
  readonly skip: string;
  /** `inARow` counts this one. */
  skipNote(inARow: number): string;
  readonly skipAnyway: string;
  skipped(time: string): string;
  moved(when: string, other: string): string;
  readonly noTimes: string;
  readonly noMoreTimes: string;
  /** The calendar of one of the two can't be read. */
  unreadable(name: string): string;
  readonly noLongerFree: string;
  readonly crossing: string;
  organizes(organizer: string): string;
  readonly notWritable: string;
  readonly nothingAhead: string;
  readonly inOurChat: string;
  readonly whichTitle: string;
  readonly which: string;
};
