import { dateAt, minute, plusDays, type Instant, type LocalDate, type Zone } from '#domain/time.ts';
import { clock } from './intl-format.ts';
import { ptFormat, ptPlural } from './pt-format.ts';

/** A day in running Portuguese text. */
export function day(date: LocalDate, today: LocalDate): string {
  if (date === today) return 'hoje';
  return date === plusDays(today, 1) ? 'amanhã' : ptFormat.dateShort(date);
}

/** The other person's own time, with the day where it is another one there. */
export function forOther(at: Instant, name: string, { own, theirs }: { readonly own: Zone; readonly theirs: Zone }): string {
  const there = dateAt(at, theirs);
  const prefix = there === dateAt(at, own) ? '' : `${ptFormat.dateShort(there)}, `;
  return `${prefix}${clock(at, theirs)} para ${name}`;
}

/** How far the next meeting is. */
export function next(start: Instant, now: Instant, where: Zone): string {
  const left = Math.ceil((start - now) / minute);
  if (left <= 0) return 'Agora';
  if (left <= 90) return `A seguir, em ${left} ${ptPlural(left, 'minuto', 'minutos')}`;
  const date = dateAt(start, where);
  const today = dateAt(now, where);
  const hours = Math.round(left / 60);
  if (date === today) return `A seguir, em ${hours} ${ptPlural(hours, 'hora', 'horas')}`;
  return `A seguir, ${date === plusDays(today, 1) ? 'amanhã' : ptFormat.dateLong(date)}`;
}
