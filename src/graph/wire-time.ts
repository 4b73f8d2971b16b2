import { findIana } from 'windows-iana';
import { z } from 'zod';
import { atClock, day, hour, instant, localDate, minute, plus, plusDays, utc, zone, type Instant, type Zone } from '#domain/time.ts';

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
  if (!knownZones.has(name)) {
    if (knownZones.size >= 1000) knownZones.clear();
    knownZones.set(name, lookedUp(name));
  }
  return knownZones.get(name);
}

/** A mailbox has two or three zones and names them on every event, and the look-up is slow. */
const knownZones = new Map<string, Zone | undefined>();

function lookedUp(name: string): Zone | undefined {
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
    return offset === undefined ? atWall(date, clock, where) : instant(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // such as the 31st of June
    throw error;
  }
}

/** As `atClock`; on a day of 24 hours by counting from its start, which is remembered: days hold several events, and asking for each was most of a page's time. */
function atWall(date: string, clock: string, where: Zone): Instant {
  const start = startOfEvenDay(date, where);
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  if (start === null || hours > 23 || minutes > 59 || seconds > 59) return atClock(localDate(date), clock, where);
  return plus(start, hours * hour + minutes * minute + seconds * 1000);
}

const evenDays = new Map<string, Instant | null>();

/** The first moment of a day; null on a day when the clocks change. */
function startOfEvenDay(date: string, where: Zone): Instant | null {
  const key = `${date} ${where}`;
  const known = evenDays.get(key);
  if (known !== undefined) return known;
  const [from, to] = [localDate(date), plusDays(localDate(date), 1)].map((one) => atClock(one, '00:00', where));
  const start = from !== undefined && to === plus(from, day) ? from : null;
  if (evenDays.size >= 5000) evenDays.clear();
  evenDays.set(key, start);
  return start;
}
