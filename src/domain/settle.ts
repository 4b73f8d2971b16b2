import { atClock, dateAt, hour, plus, plusDays, weekday, type Instant, type Zone } from './time.ts';

/** The hour of the working day before a meeting at which its invite is written at the latest (architecture.md, decision 3). */
export const latestClock = '17:00';

/** 17:00 on the working day (Monday to Friday) before a meeting that starts at `start`, in the organizer's zone. */
export function settlesAtLatest(start: Instant, zone: Zone): Instant {
  let day = plusDays(dateAt(start, zone), -1);
  while (weekday(day) > 5) day = plusDays(day, -1);
  return atClock(day, latestClock, zone);
}

/** When the agenda of a meeting without a chat of its own comes into the personal chats: at 8:00 on its day, an hour before an early one. */
export function postsInPersonalChatAt(start: Instant, zone: Zone): Instant {
  const morning = atClock(dateAt(start, zone), '08:00', zone);
  return morning <= plus(start, -hour) ? morning : plus(start, -hour);
}

/** From when on the recap's card asks how far the promises are: 9:00 on the working day after the meeting. */
export function progressAskedFrom(end: Instant, zone: Zone): Instant {
  let day = plusDays(dateAt(end, zone), 1);
  while (weekday(day) > 5) day = plusDays(day, 1);
  return atClock(day, '09:00', zone);
}
