import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { GraphFault, badProperty } from './graph-fault.ts';

export type DateTimeTimeZone = { dateTime: string; timeZone: string };

/** The IANA zone for a Windows or IANA name, in any casing of `UTC`. Throws a 400 fault for a name that nobody knows. */
export function ianaOf(name: string): string {
  const known = ianaNames.get(name);
  if (known !== undefined) return known;
  const iana = findZone(name);
  ianaNames.set(name, iana);
  return iana;
}

/** Looking a zone up takes a millisecond, and every time of every occurrence asks. */
const ianaNames = new Map<string, string>();

function findZone(name: string): string {
  if (/^(utc|gmt|tzone:\/\/microsoft\/utc)$/i.test(name.trim())) return 'UTC';
  const iana = findIana(name.trim())[0] ?? name.trim();
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(iana).timeZoneId;
  } catch {
    throw new GraphFault(400, 'ErrorInvalidTimeZone', `The time zone '${name}' is not recognized. Use a Windows or an IANA name.`);
  }
}

/** The moment of Graph's `{ dateTime, timeZone }`; an offset inside the text is honoured. Throws a 400 fault when it is no time. */
export function epochOf(value: DateTimeTimeZone): number {
  const zone = ianaOf(value.timeZone);
  try {
    if (hasOffset(value.dateTime)) return Temporal.Instant.from(value.dateTime).epochMilliseconds;
    return Temporal.PlainDateTime.from(value.dateTime).toZonedDateTime(zone).epochMilliseconds;
  } catch {
    throw badProperty('dateTime');
  }
}

/** The moment of a query parameter such as startDateTime: UTC unless it carries an offset; undefined when it is no time. */
export function epochOfParameter(text: string): number | undefined {
  try {
    return Temporal.Instant.from(hasOffset(text) ? text : `${/T/i.test(text) ? text : `${text}T00:00`}Z`).epochMilliseconds;
  } catch {
    return undefined;
  }
}

const hasOffset = (text: string): boolean => /T.*(Z|[+-]\d\d(:?\d\d)?)$/i.test(text);

/** Graph's form of a moment, in the zone whose name is given as the caller wrote it. */
export function writeMoment(epoch: number, zone: string): DateTimeTimeZone {
  return { dateTime: wallOf(epoch, ianaOf(zone)).toString({ fractionalSecondDigits: 7 }), timeZone: zone };
}

/** ISO 8601 in UTC with seven decimals, as createdDateTime is written. */
export const writeUtc = (epoch: number): string => `${wallOf(epoch, 'UTC').toString({ fractionalSecondDigits: 7 })}Z`;

/** The wall clock in an IANA zone. */
export const wallOf = (epoch: number, iana: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(iana).toPlainDateTime();

/** The local day, `YYYY-MM-DD`. */
export const localDateOf = (epoch: number, iana: string): string => wallOf(epoch, iana).toPlainDate().toString();

/** The moment of a wall clock in an IANA zone. */
export const epochAt = (wall: Temporal.PlainDateTime, iana: string): number => wall.toZonedDateTime(iana).epochMilliseconds;

/** `date` moved by whole days. */
export const addDays = (date: string, days: number): string => Temporal.PlainDate.from(date).add({ days }).toString();

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek;
