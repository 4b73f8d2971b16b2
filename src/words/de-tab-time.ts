import { dateAt, minute, plusDays, type Instant, type LocalDate, type Zone } from '#domain/time.ts';
import { deFormat, dePlural } from './de-format.ts';
import { clock } from './intl-format.ts';

/** A day in running German text. */
export function day(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'heute';
  return date === plusDays(today, 1) ? 'morgen' : deFormat.dateShort(date);
}

/** The other person's own time, with the day where it is another one there. */
export function forOther(at: Instant, name: string, { own, theirs }: { readonly own: Zone; readonly theirs: Zone }): string {
  const there = dateAt(at, theirs);
  const prefix = there === dateAt(at, own) ? '' : `${deFormat.dateShort(there)}, `;
  return `${prefix}${clock(at, theirs)} Uhr bei ${name}`;
}

/** How far the next meeting is. */
export function next(start: Instant, now: Instant, where: Zone): string {
  const left = Math.ceil((start - now) / minute);
  if (left <= 0) return 'Läuft gerade';
  if (left <= 90) return `Als Nächstes, in ${left} ${dePlural(left, 'Minute', 'Minuten')}`;
  const date = dateAt(start, where);
  const today = dateAt(now, where);
  const hours = Math.round(left / 60);
  if (date === today) return `Als Nächstes, in ${hours} ${dePlural(hours, 'Stunde', 'Stunden')}`;
  return `Als Nächstes, ${date === plusDays(today, 1) ? 'morgen' : deFormat.dateLong(date)}`;
}
