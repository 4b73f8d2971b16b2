import { fitting, shortened } from '#cards/promise-line.ts';
import type { ScorecardPageView, ScorecardTable } from '#cards/scorecard-card.ts';
import type { Role } from '#domain/commitment.ts';
import type { PersonId } from '#domain/ids.ts';
import type { IndicatorRow } from '#domain/indicator.ts';
import type { Mark } from '#domain/arc.ts';
import type { KeptRateWindow } from '#domain/kept-rate-window.ts';
import type { CalendarDeed } from '#domain/meeting-record.ts';
import { levelOf, type Level, type RubricRow } from '#domain/rubric.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import { dateAt } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';
import { hintLines } from './hint-lines.ts';
import { pairNames, type PairNames } from './pair-names.ts';
import { scorecardForms, skillName } from './scorecard-forms-view.ts';

/** `shown`: the skill whose five sentences stand under "Rate the skill"; null: the one in work. `kept`: what was just written down. `diagnosis`: the tenant wants diagnoses. */
export type ScorecardRequest = { readonly reader: Role; readonly diagnosis: boolean; readonly shown: string | null; readonly kept: 'rating' | 'week' | 'arc' | null };

/** So many moves and cancellations are listed, newest first. */
const deedsAtMost = 5;
/** Promises that have room on the card, each up to so many characters: the agenda has them whole. */
const numbersRoom = { rows: 5, characters: 1200, each: 200 };

/** The page in words. `reader` decides the forms and the hints, and nothing else: both people see the same page. */
export function scorecardView(words: Words, context: PairContext, page: Scorecard, { reader, diagnosis, shown, kept }: ScorecardRequest): ScorecardPageView {
  const { scorecard: text } = words;
  const names = pairNames(context);
  return {
    data: { pair: context.pair.id },
    title: text.title(names.rep),
    seenBy: text.seenBy(names.manager, names.rep),
    kept: kept === null ? null : text.kept[kept],
    fallbackText: text.summary,
    leading: { ...indicatorTable(words, page.leading, text.inHands(names.rep)), note: lastEntered(words, context, page) },
    results: page.lagging === null ? null : indicatorTable(words, page.lagging, text.results),
    skill: skillInWork(words, page),
    rubric: rubric(words, names, page.rubric),
    arc: arc(words, page),
    numbers: numbers(words, names, page),
    promisesKept: [promisesKept(words, names.rep, page.kept.rep), promisesKept(words, names.manager, page.kept.manager)],
    record: { heading: text.recordTitle, lines: recordLines(words, context, page) },
    forms: scorecardForms(words, context, page, { reader, shown }),
    hints: reader === 'manager' ? hintLines(words, context, page, { diagnosis }) : null,
  };
}

const nameOf = ({ pair }: PairContext, names: PairNames, person: PersonId): string => (person === pair.manager ? names.manager : names.rep);

function indicatorTable({ scorecard: text }: Words, rows: readonly IndicatorRow[], heading: string): ScorecardTable {
  return {
    head: [heading, text.lastWeek, text.thisWeek],
    rows: rows.map(({ indicator, weeks }) => {
      const [last, current] = [weeks.at(-2), weeks.at(-1)];
      return [text.indicator[indicator], text.count(last?.actual ?? null, last?.target ?? null), text.count(current?.actual ?? null, current?.target ?? null)];
    }),
  };
}

function lastEntered({ scorecard: text }: Words, context: PairContext, page: Scorecard): string | null {
  const said = [...page.leading, ...(page.lagging ?? [])].flatMap(({ weeks }) => weeks.slice(-2)).flatMap(({ by, at }) => (by === null || at === null ? [] : [{ by, at }]));
  const last = said.reduce<(typeof said)[number] | null>((latest, one) => (latest === null || one.at > latest.at ? one : latest), null);
  return last === null ? null : text.enteredBy(nameOf(context, pairNames(context), last.by), dateAt(last.at, context.pair.zone));
}

function skillInWork(words: Words, { skillInWork: skill, rubric: rows }: Scorecard): ScorecardPageView['skill'] {
  const { scorecard: text, rubrics } = words;
  if (skill === null) return { heading: text.skillTitle, line: text.noSkill, facts: [] };
  const level = rows.find((row) => row.skill === skill)?.level ?? null;
  const sentences = rubrics.find((rubric) => rubric.skill === skill)?.levels;
  const line = level === null ? skillName(words, skill) : `${skillName(words, skill)}. ${text.level(level)}`;
  const above: Level | null = level === null ? 1 : levelOf(level + 1);
  const fact = (title: string, at: Level | null) => {
    const value = at === null ? undefined : sentences?.[at - 1];
    return value === undefined ? [] : [{ title, value }];
  };
  return { heading: text.skillTitle, line, facts: [...fact(text.now, level), ...fact(text.next, above)] };
}

function rubric(words: Words, names: PairNames, rows: readonly RubricRow[]): ScorecardPageView['rubric'] {
  const { scorecard: text } = words;
  return {
    heading: text.rubricTitle,
    facts: rows.map(({ skill, ratings, ownView, sinceStart }) => {
      const [last, own] = [ratings.at(-1), ownView.at(-1)];
      const rated = last === undefined ? text.notRated : text.rated(last.level, names.manager, last.day, sinceStart);
      return { title: skillName(words, skill), value: own === undefined ? rated : `${rated}. ${text.ownView(own.level, names.rep, own.day)}` };
    }),
  };
}

function arc(words: Words, { arc: state }: Scorecard): ScorecardPageView['arc'] {
  const { scorecard: text } = words;
  if (state === null) return { heading: text.arcTitle, line: text.noArc, marks: [], note: null };
  const ofSkill = state.skill === null ? '' : `${skillName(words, state.skill)}. `;
  return {
    heading: text.arcTitle,
    line: `${ofSkill}${text.arcDay(state.today, state.start, state.next)}`,
    marks: state.marks.map((mark) => ({ title: text.mark(mark.day, mark.date), value: markLine(words, mark) })),
    note: state.showsResults ? null : text.resultsLater,
  };
}

function markLine({ scorecard: text }: Words, { text: aim, level, status, reachedOn }: Mark): string {
  const where = reachedOn !== null ? text.reachedOn(reachedOn) : status === 'past' ? text.notReachedYet : null;
  const notes = [...(level === null ? [] : [text.markLevel(level)]), ...(where === null ? [] : [where])];
  return notes.length === 0 ? aim : `${aim} (${notes.join(', ')})`;
}

function numbers(words: Words, names: PairNames, page: Scorecard): ScorecardPageView['numbers'] {
  const { scorecard: text, promise, format } = words;
  const { shown, left } = fitting(page.numbers, ({ sentence }) => shortened(sentence, numbersRoom.each), numbersRoom);
  return {
    heading: text.numbersTitle,
    nothing: page.numbers.length === 0 ? text.noNumbers : null,
    promises: shown.map(({ sentence, parsed, owner, due, status }) => {
      const number = promise.read(parsed).number;
      const facts = promise.facts({ owner: names[owner], due, timesCarried: 0 });
      return { quoted: format.quoted(shortened(sentence, numbersRoom.each)), meta: [facts, ...(number === null ? [] : [number]), ...(status === 'suspended' ? [text.suspended] : [])].join(' · ') };
    }),
    more: left === 0 ? null : text.moreNumbers(left),
  };
}

/** No rate without its numbers and what is left out: said once where it is the same in all windows, else in each. */
function promisesKept({ scorecard: text }: Words, name: string, windows: readonly KeptRateWindow[]): ScorecardPageView['promisesKept'][number] {
  const leftOut = windows.map((window) => text.leftOut(window.leftOut));
  const isSame = new Set(leftOut).size === 1;
  const isEmpty = windows.every(({ counted }) => counted === 0);
  return {
    heading: text.keptTitle(name),
    windows: (isEmpty && isSame ? windows.slice(-1) : windows).map((window, index) => {
      const apart = isSame ? null : (leftOut[index] ?? null);
      return { title: text.over(window.over, window.held), value: apart === null ? text.rate(window) : `${text.rate(window)}. ${apart}` };
    }),
    leftOut: isSame ? (leftOut[0] ?? null) : null,
  };
}

/** The record of the calendar in sentences: the counts, what is next, and who moved or cancelled what. */
export function recordLines(words: Words, context: PairContext, { record }: Scorecard): readonly string[] {
  const { scorecard: text, format } = words;
  const { zone } = context.pair;
  const next = record.next === null ? null : format.span(record.next.start, record.next.end, zone);
  return [
    text.record(record),
    ...(record.droppedInARow === 0 ? [] : [text.droppedInARow(record.droppedInARow)]),
    ...(record.lastHeld === null ? [] : [text.lastHeld(dateAt(record.lastHeld.start, zone))]),
    text.nextMeeting(next),
    ...record.deeds.slice(0, deedsAtMost).map((deed) => deedLine(words, context, deed)),
  ];
}

function deedLine({ scorecard: text }: Words, context: PairContext, { kind, from, to, by, noticeHours }: CalendarDeed): string {
  const { zone } = context.pair;
  return text.deed({
    kind: kind === 'cancelled' ? 'cancelled' : 'moved',
    from: dateAt(from, zone),
    to: to === null ? null : dateAt(to, zone),
    by: by === null ? null : nameOf(context, pairNames(context), by),
    noticeHours,
  });
}
