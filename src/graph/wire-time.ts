import { findIana } from 'windows-iana';
import { z } from 'zod';
import { atClock, instant, localDate, utc, zone, type Instant, type Zone } from '#domain/time.ts';

/** Graph's dateTimeTimeZone: no offset in the text, up to seven decimals, a Windows or IANA zone beside it (facts/graph.md §11). */
export const wireTime = z.object({ dateTime: z.string(), timeZone: z.string() }).transform((value, context): Instant => {
  const where = zoneOf(value.timeZone);
  const at = where === undefined ? undefined : momentOf(value.dateTime, where);
  if (at !== undefined) return at;
  // Never a default: a guessed zone would move a meeting by hours without anyone noticing.
  context.addIssue({ code: 'custom', message: 'no readable time with a known zone' });
  return z.NEVER;
});

/** The IANA zone of a name as Outlook clients store it; undefined for `tzone://Microsoft/Custom`, "Customized Time Zone" and unknown names. */
export function zoneOf(name: string): Zone | undefined {
  const text = name.trim();
  if (/^(utc|etc\/utc|tzone:\/\/microsoft\/utc)$/i.test(text)) return utc;
  const [fromWindows] = findIana(text, '001'); // CLDR's territory 001: the one zone of the world for a Windows name
  return zone(fromWindows ?? text);
}

function momentOf(text: string, where: Zone): Instant | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  const [, date, clock, offset] = parts ?? [];
  if (date === undefined || clock === undefined) return undefined;
  try {
    return offset === undefined ? atClock(localDate(date), clock, where) : instant(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // such as the 31st of June
    throw error;
  }
}
