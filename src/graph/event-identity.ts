import { seriesUid, type SeriesUid } from '#domain/ids.ts';
import { dateAt, instant, localDate, type LocalDate, type Zone } from '#domain/time.ts';

type IdentityOnTheWire = {
  readonly id: string;
  readonly uid?: string | null | undefined;
  readonly iCalUId?: string | null | undefined;
  readonly occurrenceId?: string | null | undefined;
  readonly originalStart?: string | null | undefined;
};

/** Exchange's own uids: fixed head, then eight hex digits of a date (facts/graph.md §1.4); other systems' uids have a free form. */
const exchangeUid = /^040000008200E00074C5B7101A82E008([0-9A-F]{8})[0-9A-F]{40,}$/i;
const dateOffset = 32;

/**
 * What is the same in all mailboxes and for the whole series: `uid`, else iCalUId with its date zeroed. An event without either (never seen
 * from the real service) is known by its id, which no other mailbox shares.
 */
export function uidOf(event: IdentityOnTheWire): SeriesUid {
  const text = event.uid ?? event.iCalUId ?? event.id;
  return seriesUid(exchangeUid.test(text) ? `${text.slice(0, dateOffset)}00000000${text.slice(dateOffset + 8)}` : text);
}

/**
 * The day of an occurrence by the series' rule, which a move never changes; null where nothing tells. `occurrenceId` and iCalUId name
 * the local day itself; `originalStart` is a moment in UTC and needs the series' zone, so it is asked only where that is known.
 */
export function originalDateOf(event: IdentityOnTheWire, seriesZone: Zone | undefined): LocalDate | null {
  const named = /^OID\..*\.(\d{4}-\d{2}-\d{2})$/s.exec(event.occurrenceId ?? '')?.[1];
  return dateOrNull(named) ?? dayOfOriginalStart(event.originalStart, seriesZone) ?? dayInUid(event.iCalUId);
}

function dayOfOriginalStart(text: string | null | undefined, seriesZone: Zone | undefined): LocalDate | null {
  if (text === null || text === undefined || seriesZone === undefined) return null;
  try {
    return dateAt(instant(text), seriesZone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dayInUid(iCalUId: string | null | undefined): LocalDate | null {
  const digits = exchangeUid.exec(iCalUId ?? '')?.[1];
  if (digits === undefined || digits === '00000000') return null;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map((hex) => Number.parseInt(hex, 16));
  return dateOrNull(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function dateOrNull(text: string | undefined): LocalDate | null {
  if (text === undefined) return null;
  try {
    return localDate(text);
  } catch (error) {
    if (error instanceof RangeError) return null; // hostile or broken ids: a day that does not exist
    throw error;
  }
}
