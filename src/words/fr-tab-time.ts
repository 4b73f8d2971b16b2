import { dateAt, minute, plusDays, type Instant, type LocalDate, type Zone } from '#domain/time.ts';
import { frFormat, frPlural } from './fr-format.ts';
import { clock } from './intl-format.ts';

/** A day in running French text. */
export function day(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'aujourd’hui';
  return date === plusDays(today, 1) ? 'demain' : frFormat.dateShort(date);
}

/** The other person's own time, with the day where it is another one there. */
export function forOther(at: Instant, name: string, { own, theirs }: { readonly own: Zone; readonly theirs: Zone }): string {
  const there = dateAt(at, theirs);
  const prefix = there === dateAt(at, own) ? '' : `${frFormat.dateShort(there)}, `;
  return `${prefix}${clock(at, theirs)} pour ${name}`;
}

/** How far the next meeting is. */
export function next(start: Instant, now: Instant, where: Zone): string {
  const left = Math.ceil((start - now) / minute);
  if (left <= 0) return 'En cours';
  if (left <= 90) return `Le prochain, dans ${left} ${frPlural(left, 'minute', 'minutes')}`;
  const date = dateAt(start, where);
  const today = dateAt(now, where);
  const hours = Math.round(left / 60);
  if (date === today) return `Le prochain, dans ${hours} ${frPlural(hours, 'heure', 'heures')}`;
  return `Le prochain, ${date === plusDays(today, 1) ? 'demain' : frFormat.dateLong(date)}`;
}
