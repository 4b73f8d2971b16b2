import { atClock, dateAt, hour, minute, plus, plusDays, weekday, type Instant, type LocalDate, type Zone } from './time.ts';

/** A half-open span of time. */
type Span = { readonly from: Instant; readonly to: Instant };

/** When one of the two is not free, and when that person works; `days` count from 1 = Monday. */
export type PersonsTime = { readonly busy: readonly Span[]; readonly days: readonly number[]; readonly from: string; readonly to: string; readonly zone: Zone };

/** What is looked for: a time of this length within `span`, near to `near`, that suits everybody. `zone` is the one in which days are told apart. */
export type Wish = { readonly span: Span; readonly near: Instant; readonly length: number; readonly zone: Zone; readonly people: readonly PersonsTime[] };

/** Where a mailbox says nothing about working hours. */
export const usualHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' } as const;

/** Meetings begin on the half hour. */
const grid = 30 * minute;
/** Two suggestions on one day lie so far apart, or they are one suggestion. */
const apart = 2 * hour;
/** More than anybody looks through. */
const atMost = 30;

/**
 * All times that suit everybody: nobody is busy, and each is within everybody's working hours, in their own zones and on both sides of a change of clocks.
 * The nearest to the planned time first, with one for each day before any day has a second.
 */
export function freeTimes(wish: Wish): readonly Span[] {
  const near = candidates(wish)
    .filter(suitsAll(wish))
    .sort((one, other) => Math.abs(one.from - wish.near) - Math.abs(other.from - wish.near) || one.from - other.from);
  const days = new Set<LocalDate>();
  const first = near.filter(({ date }) => !days.has(date) && days.add(date));
  const chosen: Span[] = [...first];
  for (const span of near) if (chosen.every((other) => Math.abs(other.from - span.from) >= apart)) chosen.push(span);
  return chosen.slice(0, atMost).map(({ from, to }) => ({ from, to }));
}

/** Whether one time suits everybody, also when it is none of those that are suggested. */
export const isFree = (wish: Wish, from: Instant): boolean => from >= wish.span.from && plus(from, wish.length) <= wish.span.to && suitsAll(wish)({ from, to: plus(from, wish.length) });

function suitsAll({ people, span: asked }: Wish): (span: Span) => boolean {
  const works = people.map((person) => workSpans(person, asked));
  return (span) => people.every(({ busy }, index) => isWithin(works[index] ?? [], span) && busy.every((taken) => taken.to <= span.from || taken.from >= span.to));
}

/** Every half hour of the wall, from the first in the span to the last that ends in it. */
function candidates({ span, length, zone }: Wish): readonly (Span & { readonly date: LocalDate })[] {
  const found: (Span & { readonly date: LocalDate })[] = [];
  for (const { date, from: morning, to: night } of daysIn(span, zone)) {
    for (let from = morning; from < night; from = plus(from, grid)) {
      const to = plus(from, length);
      if (from >= span.from && to <= span.to) found.push({ date, from, to });
    }
  }
  return found;
}

/** When somebody works, day by day. Work that ends at midnight ends with the day. */
const workSpans = ({ days, from, to, zone }: PersonsTime, span: Span): readonly Span[] =>
  daysIn(span, zone)
    .filter(({ date }) => days.includes(weekday(date)))
    .map(({ date, to: night }) => ({ from: atClock(date, from, zone), to: to === '00:00' || to === '24:00' ? night : atClock(date, to, zone) }));

const isWithin = (spans: readonly Span[], { from, to }: Span): boolean => spans.some((span) => span.from <= from && to <= span.to);

function daysIn(span: Span, zone: Zone): readonly (Span & { readonly date: LocalDate })[] {
  const days: (Span & { readonly date: LocalDate })[] = [];
  for (let date = dateAt(span.from, zone), from = atClock(date, '00:00', zone); from < span.to; ) {
    const next = plusDays(date, 1);
    const to = atClock(next, '00:00', zone);
    days.push({ date, from, to });
    [date, from] = [next, to];
  }
  return days;
}
