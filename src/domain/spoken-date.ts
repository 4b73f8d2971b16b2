import * as chrono from 'chrono-node';
import { spansOf, type TextSpan, withoutOverlaps, withoutSpans } from './text-span.ts';
import { atClock, daysBetween, endOfMonth, localDate, type LocalDate, plusDays, plusMonths, utc, weekday } from './time.ts';

/**
 * The days that a sentence names, as due days seen from the meeting's date, with the words around them ("by", "before") inside the stretch.
 * Business words (EOW, quarter end, Friday week, "before Tuesday" is Monday) are ours; absolute and numeric dates are chrono-node's, by locale
 * (en-US month first, else day first). Days before the meeting are not due days and are left out.
 */
export function spokenDates(text: string, meetingDate: LocalDate, locale: string): readonly TextSpan<LocalDate>[] {
  const own = withoutOverlaps(phrases.flatMap(({ hint, pattern, read }) => (!hint.test(text) ? [] : spansOf(text, pattern, (match) => dueOf(match, read, meetingDate)))));
  const absolute = absoluteDates(withoutSpans(text, own), meetingDate, locale);
  return withoutOverlaps([...own, ...absolute]);
}

type Reader = (groups: Readonly<Record<string, string | undefined>>, today: LocalDate) => LocalDate | undefined;

const lead = String.raw`(?<![\w-])(?<!\bsince (?:the )?)(?<lead>(?:(?:no later than|not later than|by|before|until|till|’til|'til|til|b4|through|thru|at|on|for|in|within|due|over|during|come|latest|to(?= (?:the )?(?:end|close) of))\s+)*)`;
const edge = String.raw`(?:(?:the )?(?:end|close|rest|remainder|cob|eod|eob|close of (?:play|business)|end of (?:play|day|business)) (?:of |on )?)?(?:the )?`;
/** `hint` is the same without what may stand before: most sentences name few days, and looking for the core alone is quick. */
const phrase = (source: string, read: Reader) => ({ hint: new RegExp(source, 'i'), pattern: new RegExp(lead + edge + source + String.raw`(?![\w-])`, 'gi'), read });

function dueOf(match: RegExpExecArray, read: Reader, today: LocalDate): LocalDate | undefined {
  const groups = match.groups ?? {};
  const date = read(groups, today);
  if (date === undefined) return undefined;
  if (!/(?:before|b4|ahead of)\s+$/i.test(groups['lead'] ?? '')) return date;
  const isWhole = !/\b(?:end|close|mid|late|early|out|over|up|done|through)\b/i.test(match[0]);
  if (isWhole && groups['month'] !== undefined) return plusDays(localDate(`${date.slice(0, 8)}01`), -1); // before August is over by the end of July
  return isWhole && groups['quarter'] !== undefined ? endOfMonth(plusMonths(localDate(`${date.slice(0, 8)}01`), -3)) : plusDays(date, -1);
}

const weekdayName = String.raw`(?<weekday>mondays?|tuesdays?|wednesdays?|wensday|wednsday|thursdays?|thrusday|thrsday|thurday|thursay|fridays?|firday|firday|saturday|sunday|mon|tues?|weds?|thurs?|thu|fri)`;
const monthName = String.raw`(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const count = String.raw`(?<count>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a couple of)`;

const phrases: readonly { readonly hint: RegExp; readonly pattern: RegExp; readonly read: Reader }[] = [
  phrase(String.raw`(?:a )?week (?:on|from) ${weekdayName}`, (said, today) => plusDays(comingWeekday(said, today), 7)),
  phrase(String.raw`${weekdayName} week`, (said, today) => plusDays(comingWeekday(said, today), 7)),
  phrase(String.raw`${weekdayName} (?:of )?next week`, weekdayOfNextWeek),
  phrase(String.raw`next week(?:’s|'s)? ${weekdayName}`, weekdayOfNextWeek),
  phrase(String.raw`(?:next|following) ${weekdayName}`, weekdayOfNextWeek),
  phrase(String.raw`(?:this |coming |this coming )?${weekdayName}(?:’s|'s)?(?: (?:this week|eod|cob|night|morning|afternoon|evening|noon|lunch|lunchtime|close|end of day))?`, comingWeekday),
  phrase(String.raw`(?:next|following) week(?:’s end|'s end)?`, (_, today) => plusDays(fridayOf(today), 7)),
  phrase(String.raw`(?:this week|week(?:’s|'s)?(?: |-)end|week(?! \d)|eow)(?<=this week|(?:end of|end of the|end|rest of|rest of the|remainder of|remainder of the|close of|close of the|for the) week|week(?:’s|'s)?[ -]end|eow)`, (_, today) => fridayOf(today)),
  phrase(String.raw`(?:a |next |this |coming )?fortnight(?:(?:’s|'s)? time)?`, (_, today) => plusDays(today, 14)),
  phrase(String.raw`(?:the )?(?<ahead>(?:next|coming|following) )?${count} (?<working>working |business )?(?<unit>days?|weeks?|months?|fortnights?)(?:’|')?(?<ahead2> time| from now| from today| out)?`, relative),
  phrase(String.raw`(?:christmas(?: eve| day)?|xmas|the holidays)(?! week)`, (_, today) => christmas(today)),
  phrase(String.raw`thanksgiving`, (_, today) => thanksgiving(today)),
  phrase(String.raw`all (?<span>week|month|quarter)(?: long)?`, ({ span = '' }, today) => endOf(span.toLowerCase(), today)),
  phrase(String.raw`(?<span>week|month|quarter|year)(?:[’']s| is) (?:out|over|up|done|through)`, ({ span = '' }, today) => endOf(span.toLowerCase(), today)),
  phrase(String.raw`(?:next month|eo next month)(?:(?:’s|')? end)?`, (_, today) => endOfMonth(plusMonths(today, 1))),
  phrase(String.raw`(?:this month|month(?:’s|'s)?(?: |-)?end|eom|month)(?<=this month|month(?:’s|'s)?[ -]?end|eom|(?:end of|end of the|end|rest of|rest of the|remainder of|remainder of the|close of|close of the|close the|end the|finish the|for the) month)`, (_, today) => endOfMonth(today)),
  phrase(String.raw`(?:next quarter)(?:(?:’s|'s)? end)?`, (_, today) => endOfQuarter(plusMonths(today, 3))),
  phrase(String.raw`(?:this quarter|this q|quarter(?:’s|'s)?(?: |-)?end|eoq|quarter)(?<=this quarter|this q|quarter(?:’s|'s)?[ -]?end|eoq|(?:end of|end of the|end|rest of|rest of the|remainder of|remainder of the|close of|close of the|close the|end the|close out the|for the|finish the) quarter)`, (_, today) => endOfQuarter(today)),
  phrase(String.raw`(?:next year)(?:(?:’s|'s)? end)?`, (_, today) => endOfYear(plusMonths(today, 12))),
  phrase(String.raw`(?:this year|year(?:’s|'s)?(?: |-)?end|eoy|year)(?<=this year|year(?:’s|'s)?[ -]?end|eoy|(?:end of|end of the|end|rest of|rest of the|remainder of|remainder of the|close of|close of the|finish the|close the|for the) year)`, (_, today) => endOfYear(today)),
  phrase(String.raw`q(?<quarter>[1-4])(?: ?(?:’|'|of )?(?<year>20\d\d|\d\d))?`, quarterEnd),
  phrase(String.raw`h(?<half>[12])(?: ?(?<year>20\d\d))?(?<=\b(?:by|in|of|for|until|before|end) .{2,8})`, halfEnd),
  phrase(String.raw`(?:this )?weekend`, (_, today) => fridayOf(today)),
  phrase(String.raw`(?:tomorrow|tmrw|tmw|tomorow|2moro)(?: (?:night|morning|afternoon|evening|eod|cob))?`, (_, today) => plusDays(today, 1)),
  phrase(String.raw`(?:today|tonight|eod|cob|eob|end of day|close of (?:business|play)|this (?:afternoon|evening))`, (_, today) => today),
  phrase(String.raw`(?<!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (?:the )?)(?<dayOfMonth>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?! (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|call|meeting|demo|deal|time|contact))`, dayOfThisMonth),
  phrase(String.raw`(?<part>mid|end|late|early)?[ -]?${monthName}(?! ?\d|,? ?20\d\d)(?<=\b(?:in|by|of|end|until|till|til|thru|before|through|mid|late|this|during|for|finish|close|exit|out|over|-)[ -](?:the )?\w{3,9})(?<! \d{1,2} \w{3,9}|\d(?:st|nd|rd|th) (?:of )?\w{3,9})`, monthEnd),
];

const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
const weekdayNumber = (name = ''): number => (/^fir/.test(name.toLowerCase()) ? 5 : weekdays.indexOf(name.slice(0, 2).toLowerCase()) + 1);

/** The first such weekday after today. */
function comingWeekday(said: Readonly<Record<string, string | undefined>>, today: LocalDate): LocalDate {
  const ahead = (weekdayNumber(said['weekday']) - weekday(today) + 7) % 7;
  return plusDays(today, ahead === 0 ? 7 : ahead);
}

function weekdayOfNextWeek(said: Readonly<Record<string, string | undefined>>, today: LocalDate): LocalDate {
  return plusDays(today, 7 - weekday(today) + weekdayNumber(said['weekday']));
}

/** The Friday that ends the working week of that day; at a weekend the coming one. */
function fridayOf(today: LocalDate): LocalDate {
  return plusDays(today, (5 - weekday(today) + 7) % 7);
}

const smallNumbers: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, 'a couple of': 2 };

function relative({ count: many = '', unit = '', lead: before = '', ahead, ahead2, working }: Readonly<Record<string, string | undefined>>, today: LocalDate): LocalDate | undefined {
  if (ahead === undefined && ahead2 === undefined && !/\b(?:in|within|over|during|for|by)\s+$/i.test(before)) return undefined; // "three calls a week"
  const number = smallNumbers[many.toLowerCase()] ?? Number(many);
  if (!Number.isInteger(number)) return undefined;
  if (working !== undefined && /^day/i.test(unit)) return plusWorkingDays(today, number);
  if (/^month/i.test(unit)) return plusMonths(today, number);
  return plusDays(today, number * (/^week/i.test(unit) ? 7 : /^fort/i.test(unit) ? 14 : 1));
}

function plusWorkingDays(from: LocalDate, count: number): LocalDate {
  let date = from;
  for (let left = Math.min(count, 260); left > 0; left -= weekday(date) <= 5 ? 1 : 0) date = plusDays(date, 1);
  return date;
}

/** The coming 25 December. */
const christmas = (today: LocalDate): LocalDate => localDate(`${today <= `${today.slice(0, 4)}-12-25` ? today.slice(0, 4) : String(Number(today.slice(0, 4)) + 1)}-12-25`);

/** The coming fourth Thursday of November. */
function thanksgiving(today: LocalDate): LocalDate {
  const inYear = (year: number): LocalDate => {
    const first = localDate(`${String(year)}-11-01`);
    return plusDays(first, ((4 - weekday(first) + 7) % 7) + 21);
  };
  const year = Number(today.slice(0, 4));
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}

function endOf(span: string, today: LocalDate): LocalDate {
  if (span === 'week') return fridayOf(today);
  if (span === 'month') return endOfMonth(today);
  return span === 'quarter' ? endOfQuarter(today) : endOfYear(today);
}

const endOfQuarter = (date: LocalDate): LocalDate => endOfMonth(plusMonths(localDate(`${date.slice(0, 8)}01`), (12 - Number(date.slice(5, 7))) % 3));
const endOfYear = (date: LocalDate): LocalDate => localDate(`${date.slice(0, 4)}-12-31`);

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

function endOfMonthNumber(month: number, year: string | undefined, today: LocalDate): LocalDate {
  const inYear = (wanted: number) => endOfMonth(localDate(`${String(wanted)}-${String(month).padStart(2, '0')}-01`));
  if (year !== undefined) return inYear(fullYear(year));
  const thisYear = inYear(Number(today.slice(0, 4)));
  return thisYear >= today ? thisYear : inYear(Number(today.slice(0, 4)) + 1);
}

function quarterEnd({ quarter = '', year }: Readonly<Record<string, string | undefined>>, today: LocalDate): LocalDate {
  return endOfMonthNumber(3 * Number(quarter), year, today);
}

function halfEnd({ half = '', year }: Readonly<Record<string, string | undefined>>, today: LocalDate): LocalDate {
  return endOfMonthNumber(6 * Number(half), year, today);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthEnd({ month = '', part }: Readonly<Record<string, string | undefined>>, today: LocalDate): LocalDate {
  const end = endOfMonthNumber(months.indexOf(month.slice(0, 3).toLowerCase()) + 1, undefined, today);
  return part?.toLowerCase() === 'mid' ? localDate(`${end.slice(0, 8)}15`) : end;
}

function dayOfThisMonth({ dayOfMonth = '' }: Readonly<Record<string, string | undefined>>, today: LocalDate): LocalDate | undefined {
  for (const ahead of [0, 1, 2]) {
    const end = endOfMonth(plusMonths(localDate(`${today.slice(0, 8)}01`), ahead));
    const wanted = `${end.slice(0, 8)}${dayOfMonth.padStart(2, '0')}`;
    if (wanted > today && wanted <= end) return localDate(wanted);
  }
  return undefined;
}

const absoluteLead = /(?:\b(?:no later than|by|before|b4|until|till|til|through|thru|at|on|for|in|within|due|the)\s+)+$/i;

function absoluteDates(text: string, today: LocalDate, locale: string): readonly TextSpan<LocalDate>[] {
  if (!/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text)) return []; // the library need not look
  const reference = { instant: new Date(atClock(today, '12:00', utc)), timezone: 0 };
  const american = chrono.en.casual.parse(text, reference, { forwardDate: true });
  // The British reader takes 5/6 for the fifth of June, but does not know "June 5".
  const found = /-us$/i.test(locale)
    ? american
    : [...chrono.en.GB.parse(text, reference, { forwardDate: true }), ...american.filter((one) => /[a-z]{3}/i.test(one.text))];
  return found.flatMap((found) => {
    const { start } = found;
    if (/^(?:right )?now$/i.test(found.text) || !start.isCertain('day') || !start.isCertain('month') || /\d ?(?:m|h|s)\b|\b(?:second|minute|hour|min|hr|sec|day|week|month|quarter|year)s?\b/i.test(found.text)) return [];
    const date = dateFrom(start.get('year'), start.get('month'), start.get('day'));
    if (date === undefined || daysBetween(today, date) < 0) return [];
    const before = absoluteLead.exec(text.slice(0, found.index))?.[0] ?? '';
    return [{ start: found.index - before.length, end: found.index + found.text.length, value: /^(?:before|b4)\s/i.test(before) ? plusDays(date, -1) : date }];
  });
}

function dateFrom(year: number | null, month: number | null, day: number | null): LocalDate | undefined {
  try {
    return localDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  } catch {
    return undefined; // a day that no calendar has, such as 31 June
  }
}
