import { atClock, clockAt, dateAt, type Instant, type LocalDate, utc, type Zone } from '#domain/time.ts';
import type { FormatWords } from './words.ts';

/** A day as Intl names its parts; without the points of abbreviations, which would meet the point of a sentence. */
type DayParts = { readonly weekday: string; readonly day: string; readonly month: string };

/** What Intl does not know about a language, or says in another way than our screens. */
type OwnFormat = {
  /** Where Intl's own lists are not ours; without it, the language's. */
  readonly lists?: string;
  short(day: DayParts): string;
  long(day: DayParts): string;
  timeSpan(from: string, to: string): string;
  dayAndTime(weekday: string, time: string): string;
  minutes(count: string): string;
  minutesLong(count: number): string;
  /** From zero on; what is not here stands in digits. */
  readonly numbers: readonly string[];
  quoted(sentence: string): string;
  saidBy(name: string, quoted: string): string;
  ofPerson(name: string): string;
};

/** Days, times, money, counts and lists of a language: by Intl, with what the language says in its own way. */
export function intlFormat(locale: string, own: OwnFormat): FormatWords {
  const days = (style: 'short' | 'long') => new Intl.DateTimeFormat(locale, { weekday: style, day: 'numeric', month: style, timeZone: 'UTC' });
  const [short, long] = [days('short'), days('long')];
  const lists = new Intl.ListFormat(own.lists ?? locale, { type: 'conjunction' });
  const dateLong = (date: LocalDate): string => own.long(partsOf(date, long));
  const timeSpan = (start: Instant, end: Instant, where: Zone): string => own.timeSpan(clock(start, where), clock(end, where));
  return {
    dateShort: (date) => own.short(partsOf(date, short)),
    dateLong,
    timeSpan,
    span: (start, end, where) => `${dateLong(dateAt(start, where))}, ${timeSpan(start, end, where)}`,
    dayAndTime: (at, where) => own.dayAndTime(partsOf(dateAt(at, where), long).weekday, clock(at, where)),
    money: (value, currency) => money(locale, value, currency),
    minutes: (count) => own.minutes(String(count)),
    minutesLong: (count) => own.minutesLong(count),
    number: (count) => own.numbers[count] ?? String(count),
    list: (names) => lists.format(names),
    quoted: (sentence) => own.quoted(sentence),
    saidBy: (name, quoted) => own.saidBy(name, quoted),
    ofPerson: (name) => own.ofPerson(name),
  };
}

/** `9:30`, not `09:30`. */
export const clock = (at: Instant, where: Zone): string => clockAt(at, where).replace(/^0/, '');

function partsOf(date: LocalDate, format: Intl.DateTimeFormat): DayParts {
  const parts = format.formatToParts(atClock(date, '12:00', utc));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value.replace(/\.$/, '') ?? '';
  return { weekday: part('weekday'), day: part('day'), month: part('month') };
}

function money(locale: string, value: number, currency: string | null): string {
  const digits = { maximumFractionDigits: Number.isInteger(value) ? 0 : 2 };
  const plain = new Intl.NumberFormat(locale, digits).format(value);
  if (currency === null) return plain;
  if (currency === '%') return new Intl.NumberFormat(locale, { ...digits, style: 'percent' }).format(value / 100);
  if (!/^[A-Z]{3}$/.test(currency)) return `${plain} ${currency}`;
  return new Intl.NumberFormat(locale, { ...digits, style: 'currency', currency, currencyDisplay: 'narrowSymbol', minimumFractionDigits: 0 }).format(value);
}
