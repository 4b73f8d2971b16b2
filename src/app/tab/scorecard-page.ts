import type { HistoryWeek, RubricLine, ScorecardPage } from '#api/tab.ts';
import type { Role } from '#domain/commitment.ts';
import { levelOf, type Level, type RubricRow } from '#domain/rubric.ts';
import { dateAt, plusDays, type LocalDate } from '#domain/time.ts';
import { weekAt } from '#domain/indicator.ts';
import type { Policies } from '../policies.ts';
import { faceOf } from '../screens/face-view.ts';
import { momentView } from '../screens/moment-view.ts';
import { hintsOf } from '../views/hint-lines.ts';
import { recordLines } from '../views/scorecard-view.ts';
import { skillName } from '../views/scorecard-forms-view.ts';
import { diagnosisOf } from './page-diagnosis.ts';
import { indicatorLines } from './page-indicators.ts';
import { pagePromises } from './page-promises.ts';
import { skillInWork, type OwnPair } from './own-pair.ts';
import { rateView } from './rate-view.ts';

/** A skill over time is drawn over so many weeks. */
const weeksDrawn = 12;

/** The page of one pair. `reader` decides whose face is "you", the diagnosis's button and the hints, and nothing else: both see the same page. */
export function scorecardPage(pair: OwnPair, history: readonly HistoryWeek[], policies: Policies): ScorecardPage {
  const { words, context, page, role, me, otherName, names } = pair;
  return {
    pair: context.pair.id,
    reader: role,
    rep: faceOf(context.rep, me.id, names.rep),
    manager: faceOf(context.manager, me.id, names.manager),
    seenBy: words.tab.page.seenBy(role, otherName),
    skill: skillCard(pair),
    kept: keptWindows(pair, 'rep'),
    managerKept: keptWindows(pair, 'manager'),
    arc: arcCard(pair),
    rubric: page.rubric.map((row) => rubricLine(pair, row)),
    ...indicatorLines(pair),
    promises: pagePromises(pair),
    record: recordLines(words, context, page),
    diagnosis: policies.diagnosis ? diagnosisOf(pair, policies) : null,
    history,
    hints: role === 'manager' ? hintsOf(context, page, policies).map((id) => ({ id, text: words.hints.line[id](names.rep) })) : [],
  };
}

/** The sentence that describes a level of a skill; undefined: the skill has no five levels. */
const sentenceAt = ({ words: { rubrics } }: OwnPair, skill: string, level: Level | null): string | undefined =>
  level === null ? undefined : rubrics.find((rubric) => rubric.skill === skill)?.levels[level - 1];

const levelAbove = (level: Level | null): Level | null => (level === null ? 1 : levelOf(level + 1));

function skillCard(pair: OwnPair): ScorecardPage['skill'] {
  const { words, page, context } = pair;
  const { skillInWork: skill } = page;
  const name = skillInWork(pair);
  if (skill === null || name === null) return null;
  const row = page.rubric.find((one) => one.skill === skill);
  const level = row?.level ?? null;
  const [first] = row?.ratings ?? [];
  const moment = context.coaching.evidence === null ? null : momentView(context.coaching.evidence);
  return {
    name,
    detail: words.agenda.frameworks.find((framework) => framework.skill === skill)?.name ?? '',
    since: first === undefined ? null : words.tab.page.since(first.day),
    level,
    levelText: level === null ? words.tab.page.notRated : words.scorecard.level(level),
    now: sentenceAt(pair, skill, level) ?? null,
    next: sentenceAt(pair, skill, levelAbove(level)) ?? null,
    moments: moment === null ? [] : [moment],
  };
}

function keptWindows({ words, page }: OwnPair, owner: Role): ScorecardPage['kept'] {
  const { rate } = words.tab;
  return page.kept[owner].map((window) => ({
    ...rateView(words, window),
    over: window.over,
    label: rate.over(window.over, window.over), // there is room for no more; how many were held so far stands below
    counts: window.counted === 0 ? '' : rate.counts(window),
    leftOut: window.held < window.over ? rate.lastMeetings(window.over, window.held, rate.leftOut(window.leftOut, null)) : rate.leftOut(window.leftOut, window.over),
  }));
}

function arcCard({ words, page: { arc } }: OwnPair): ScorecardPage['arc'] {
  const { tab, scorecard, format } = words;
  if (arc === null) return null;
  const statusText = (mark: (typeof arc.marks)[number]): string | null => (mark.status === 'reached' ? tab.page.reached : mark.status === 'past' ? tab.page.notReached : null);
  return {
    day: arc.today,
    dayText: tab.page.dayText(arc.today, arc.start),
    marks: arc.marks.map((mark) => ({
      day: mark.day,
      label: tab.page.mark(mark.day),
      date: format.dateShort(mark.date),
      text: mark.level === null ? mark.text : `${mark.text} (${scorecard.markLevel(mark.level)})`,
      status: mark.status,
      statusText: statusText(mark),
    })),
    note: arc.showsResults ? null : scorecard.resultsLater,
  };
}

function rubricLine(pair: OwnPair, { skill, ratings, ownView, level, sinceStart }: RubricRow): RubricLine {
  const { words, context, page, names } = pair;
  const { tab, scorecard } = words;
  const inWork = skill === page.skillInWork;
  const own = ownView.at(-1);
  return {
    skill,
    name: skillName(words, skill),
    seen: level === null ? tab.page.notRated : (sentenceAt(pair, skill, level) ?? scorecard.level(level)),
    level,
    aims: inWork ? aimOf(pair, skill, level) : null,
    inWork,
    points: levelsByWeek(ratings, weekAt(context.now, context.pair.zone)).map(({ week, level: then }) => ({ week: tab.time.week(week), level: then })),
    sinceStart: sinceStart === null ? null : tab.page.sinceStart(sinceStart),
    own: own === undefined ? null : scorecard.ownView(own.level, names.rep, dateAt(own.at, context.pair.zone)),
  };
}

/** The level of the arc's next mark, where the arc is for this skill; else the one above. */
function aimOf({ page: { arc } }: OwnPair, skill: string, level: Level | null): number | null {
  const ofArc = arc?.skill === skill ? (arc.next?.level ?? null) : null;
  return ofArc !== null && ofArc > (level ?? 0) ? ofArc : levelAbove(level);
}

/** The level that stood at the end of each of the last weeks, from the first rating on. */
function levelsByWeek(ratings: RubricRow['ratings'], thisWeek: LocalDate): readonly { readonly week: LocalDate; readonly level: Level }[] {
  const weeks = Array.from({ length: weeksDrawn }, (_, index) => plusDays(thisWeek, 7 * (index - weeksDrawn + 1)));
  return weeks.flatMap((week) => {
    const stood = ratings.findLast(({ day }) => day < plusDays(week, 7));
    return stood === undefined ? [] : [{ week, level: stood.level }];
  });
}
