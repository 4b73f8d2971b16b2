import { dateAt, minute, plusDays, type Instant, type LocalDate, type Zone } from '#domain/time.ts';
import { esFormat, esPlural } from './es-format.ts';
import { clock } from './intl-format.ts';

/** A day in running Spanish text. */
export function day(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'hoy';
  return date === plusDays(today, 1) ? 'mañana' : esFormat.dateShort(date);
}

/** The same where a sentence stands before it: `para hoy`, `para el vie 27 nov`. */
export const onDay = (date: LocalDate, today: LocalDate): string => (date === today || date === plusDays(today, 1) ? day(date, today) : `el ${day(date, today)}`);

/** The other person's own time, with the day where it is another one there. */
export function forOther(at: Instant, name: string, { own, theirs }: { readonly own: Zone; readonly theirs: Zone }): string {
  const there = dateAt(at, theirs);
  const prefix = there === dateAt(at, own) ? '' : `${esFormat.dateShort(there)}, `;
  return `${prefix}${clock(at, theirs)} para ${name}`;
}

/** How far the next meeting is. */
export function next(start: Instant, now: Instant, where: Zone): string {
  const left = Math.ceil((start - now) / minute);
  if (left <= 0) return 'En curso';
  if (left <= 90) return `El próximo, en ${left} ${esPlural(left, 'minuto', 'minutos')}`;
  const date = dateAt(start, where);
  const today = dateAt(now, where);
  const hours = Math.round(left / 60);
  if (date === today) return `El próximo, en ${hours} ${esPlural(hours, 'hora', 'horas')}`;
  return `El próximo, ${date === plusDays(today, 1) ? 'mañana' : `el ${esFormat.dateLong(date)}`}`;
}
