import { atClock, clockAt, dateAt, plusDays, type Instant, type Zone } from './time.ts';

/** Hours of the wall, `HH:MM`, within which nothing is sent that nobody asked for; `from` later than `to`: over night. */
export type QuietHours = { readonly from: string; readonly to: string };

/** When the quiet hours that `now` falls into are over, where the person is; null: it falls into none. Hours that never end would be no hours: from and to alike means none. */
export function quietUntil(quiet: QuietHours | null, now: Instant, zone: Zone): Instant | null {
  if (quiet === null || quiet.from === quiet.to) return null;
  const [clock, today] = [clockAt(now, zone), dateAt(now, zone)];
  const isOverNight = quiet.from > quiet.to;
  const isQuiet = isOverNight ? clock >= quiet.from || clock < quiet.to : clock >= quiet.from && clock < quiet.to;
  if (!isQuiet) return null;
  const end = atClock(isOverNight && clock >= quiet.from ? plusDays(today, 1) : today, quiet.to, zone);
  return end > now ? end : null; // in an hour that comes twice they ended the first time
}
