import { atClock, clockAt, dateAt, type Instant, type LocalDate, utc, type Zone } from '#domain/time.ts';
import type { FormatWords } from './words.ts';

/** English days, times, money and counts; dates with the day first, without commas (screens/README.md, "Words"). */
export const enFormat: FormatWords = {
  dateShort: (date) => spoken(date, short),
  dateLong: (date) => spoken(date, long),
  timeSpan,
  span: (start, end, where) => `${spoken(dateAt(start, where), long)}, ${timeSpan(start, end, where)}`,
  dayAndTime: (at, where) => `${part(dateAt(at, where), long, 'weekday')} ${clock(at, where)}`,
  money,
  minutes: (count) => `${count} min`,
  minutesLong: (count) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
  number: (count) => numbers[count] ?? String(count),
  list: (names) => names.join(', ').replace(/, ([^,]*)$/, ' and $1'),
  quoted: (sentence) => `“${sentence}”`,
  ofPerson: (name) => `${name}’s`,
};

const numbers = 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');

// en-US for its three-letter months: en-GB writes "Sept".
const short = new Intl.DateTimeFormat('en-US', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const long = new Intl.DateTimeFormat('en-US', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

const part = (date: LocalDate, format: Intl.DateTimeFormat, type: Intl.DateTimeFormatPartTypes): string =>
  format.formatToParts(atClock(date, '12:00', utc)).find((one) => one.type === type)?.value ?? '';

const spoken = (date: LocalDate, format: Intl.DateTimeFormat): string =>
  `${part(date, format, 'weekday')} ${part(date, format, 'day')} ${part(date, format, 'month')}`;

/** `9:30`, not `09:30`. */
const clock = (at: Instant, where: Zone): string => clockAt(at, where).replace(/^0/, '');

function timeSpan(start: Instant, end: Instant, where: Zone): string {
  return `${clock(start, where)} to ${clock(end, where)}`;
}

function money(value: number, currency: string | null): string {
  const digits = { maximumFractionDigits: Number.isInteger(value) ? 0 : 2 };
  const plain = new Intl.NumberFormat('en-US', digits).format(value);
  if (currency === null) return plain;
  if (currency === '%') return `${plain}%`;
  if (!/^[A-Z]{3}$/.test(currency)) return `${plain} ${currency}`;
  return new Intl.NumberFormat('en-US', { ...digits, style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 }).format(value);
}
