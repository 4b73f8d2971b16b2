import { dateAt, minute, plusDays, type Instant, type LocalDate, type Zone } from '#domain/time.ts';
import { clock } from './intl-format.ts';
import { jaDate } from './ja-format.ts';
import { san } from './ja-san.ts';

/** A day in running Japanese text. */
export function day(date: LocalDate, today: LocalDate): string {
  if (date === today) return '今日';
  return date === plusDays(today, 1) ? '明日' : jaDate(date);
}

/** The other person's own time, with the day where it is another one there. */
export function forOther(at: Instant, name: string, { own, theirs }: { readonly own: Zone; readonly theirs: Zone }): string {
  const there = dateAt(at, theirs);
  const prefix = there === dateAt(at, own) ? '' : jaDate(there);
  return `${san(name)}の時間では${prefix}${clock(at, theirs)}`;
}

/** How far the next meeting is. */
export function next(start: Instant, now: Instant, where: Zone): string {
  const left = Math.ceil((start - now) / minute);
  if (left <= 0) return 'ただいま進行中';
  if (left <= 90) return `次回、あと${left}分`;
  const date = dateAt(start, where);
  const today = dateAt(now, where);
  if (date === today) return `次回、あと${Math.round(left / 60)}時間`;
  return `次回、${date === plusDays(today, 1) ? '明日' : jaDate(date)}`;
}
