const parts = (at, zone, options) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...options })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  );

/** `2026-11-03` on the wall of a zone. */
export function dayIn(at, zone) {
  const { year, month, day } = parts(at, zone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  return `${year}-${month}-${day}`;
}

/** `10:05` on the wall of a zone. */
export function clockIn(at, zone) {
  const { hour, minute } = parts(at, zone, { hour: '2-digit', minute: '2-digit' });
  return `${hour}:${minute}`;
}

/** Minutes since midnight on the wall of a zone. */
export const minutesIn = (at, zone) => Number(clockIn(at, zone).slice(0, 2)) * 60 + Number(clockIn(at, zone).slice(3));

/** "Tue 3 Nov". */
export const shortDay = (at, zone) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short' })
    .format(new Date(at))
    .replace(',', '');

/** "Tuesday 3 November 2026". */
export const longDay = (at, zone) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(new Date(at))
    .replace(',', '');

export const addDays = (day, days) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The Monday of the week that a day is in. */
export const mondayOf = (day) => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The moment of a wall clock time on a day in a zone. */
export function momentAt(day, clock, zone) {
  const guess = Date.parse(`${day}T${clock}:00Z`);
  const off = (at) => Date.parse(`${dayIn(at, zone)}T${clockIn(at, zone)}:00Z`) - at;
  const first = guess - off(guess);
  return guess - off(first);
}
