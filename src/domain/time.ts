import { Temporal } from 'temporal-polyfill';
import type { Brand } from './ids.ts';

/** A moment: milliseconds since 1970-01-01T00:00Z, a whole number. */
export type Instant = Brand<number, 'Instant'>;
/** A calendar day without a zone, `YYYY-MM-DD`; compares as text. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** An IANA zone name that this machine knows, such as `Europe/Lisbon`. */
export type Zone = Brand<string, 'Zone'>;

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The moment of an ISO 8601 text with an offset or `Z`. Throws a RangeError on anything else. */
export const instant = (iso: string): Instant => Temporal.Instant.from(iso).epochMilliseconds as Instant;

/** ISO 8601 in UTC, without fractions when they are zero: `2026-11-24T10:00:00Z`. */
export const toIso = (at: Instant): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

/** `at` moved by so many milliseconds (negative: earlier). */
export const plus = (at: Instant, milliseconds: number): Instant => (at + milliseconds) as Instant;

/** The day of an ISO date text. Throws a RangeError when there is no such day. */
export const localDate = (iso: string): LocalDate => Temporal.PlainDate.from(iso).toString() as LocalDate;

/** The zone, if this machine knows the IANA name; else undefined. */
export function zone(name: string): Zone | undefined {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId as Zone;
  } catch {
    return undefined; // the one way to ask the library whether a name is known
  }
}

export const utc = 'UTC' as Zone;

const zoned = (at: Instant, where: Zone) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(where);

/** The first of some moments; null where there is none. */
export const earliestOf = (moments: readonly (Instant | null)[]): Instant | null =>
  moments.reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null);

/** The day that `at` falls on in `where`. */
export const dateAt = (at: Instant, where: Zone): LocalDate => zoned(at, where).toPlainDate().toString() as LocalDate;

/** Hours and minutes on the wall at `at`, `HH:MM`, 24 hours. */
export const clockAt = (at: Instant, where: Zone): string => zoned(at, where).toPlainTime().toString({ smallestUnit: 'minute' });

/** The moment of a wall-clock time (`HH:MM`) on a day; in the gap of a clock change the later one, in the overlap the earlier one. */
export const atClock = (date: LocalDate, clock: string, where: Zone): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: where, plainTime: clock }).epochMilliseconds as Instant;

/** 1 = Monday … 7 = Sunday. */
export const weekday = (date: LocalDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** `date` moved by so many days. */
export const plusDays = (date: LocalDate, days: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;

/** Whole days from `from` to `to` (negative when `to` is earlier). */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** The last day of the month that `date` is in. */
export const endOfMonth = (date: LocalDate): LocalDate => {
  const plain = Temporal.PlainDate.from(date);
  return plain.with({ day: plain.daysInMonth }).toString() as LocalDate;
};

/** `date` moved by so many months; a day that the month has not becomes its last. */
export const plusMonths = (date: LocalDate, months: number): LocalDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;
