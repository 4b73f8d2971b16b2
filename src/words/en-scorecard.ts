import type { LocalDate } from '#domain/time.ts';
import { enFormat } from './en-format.ts';
import { enScorecardForm } from './en-scorecard-form.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import { signed } from './signed.ts';

const day = (date: LocalDate): string => enFormat.dateShort(date);
const dash = '–';

/** The scorecard in English. */
export const enScorecard: ScorecardWords = {
  title: (rep) => `${enFormat.ofPerson(rep)} scorecard`,
  summary: 'The scorecard you asked for.',
  seenBy: (manager, rep) => `${manager} and ${rep} see this page, word for word the same.`,
  inPersonalChat: 'The scorecard stands in our personal chat. Write “scorecard” to me there.',
  whichTitle: 'Whose scorecard?',
  which: 'Your 1:1 with',
  goOn: 'Show it',

  indicator: {
    'discovery-calls': 'Discovery calls held',
    'next-steps-dated': 'Next steps with a date',
    'deals-with-contacts': 'Deals with two contacts or more',
    'drills-done': 'Drills done',
    revenue: 'Revenue closed, of quota',
  },
  inHands: (rep) => `In ${enFormat.ofPerson(rep)} hands`,
  results: 'Results',
  lastWeek: 'Last week',
  thisWeek: 'This week',
  count: (actual, target) => {
    if (actual === null) return target === null ? dash : `aim ${plain(target)}`;
    return target === null ? plain(actual) : `${plain(actual)} of ${plain(target)}`;
  },
  enteredBy: (name, date) => `Last written down by ${name}, ${day(date)}.`,

  skillTitle: 'Skill in work',
  noSkill: 'No skill chosen yet. The agenda’s “Add a topic” takes the first one.',
  now: 'Now',
  next: 'Next',
  level: (level) => `Level ${level} of 5`,
  rubricTitle: 'Rubric',
  rated: (level, by, date, sinceStart) => `Level ${level}, ${by}, ${day(date)}${sinceStart === null ? '' : `, ${signed(sinceStart)} since start`}`,
  ownView: (level, rep, date) => `${enFormat.ofPerson(rep)} own view: level ${level}, ${day(date)}`,
  notRated: 'not rated yet',

  arcTitle: '30, 60, 90 days',
  noArc: 'No targets set yet.',
  arcDay: (today, start, next) => {
    const where = today < 0 ? `Begins on ${day(start)}` : `Day ${today}`;
    return next === null ? `${where}.` : `${where}. Next is day ${next.day}, ${day(next.date)}.`;
  },
  mark: (number, date) => `Day ${number}, ${day(date)}`,
  markLevel: (level) => `level ${level}`,
  reachedOn: (date) => `reached ${day(date)}`,
  notReachedYet: 'not reached yet',
  resultsLater: 'Revenue and quota join this page on day 60.',

  numbersTitle: 'Promised numbers',
  noNumbers: 'No open promise has a number.',
  moreNumbers: (count) => `and ${count} more on the agenda`,
  suspended: 'suspended, not counted',

  keptTitle: (name) => `Promises kept: ${name}`,
  over: (over, held) => (held < over ? `Last ${over} 1:1s (${held} so far)` : `Last ${over} 1:1s`),
  rate: ({ rate, achieved, counted, kept, partly, missed }) =>
    rate === null ? 'nothing closed yet' : `${Math.round(rate * 100)}%, ${plain(achieved)} of ${counted} (${kept} kept, ${partly} partly, ${missed} missed)`,
  leftOut,

  recordTitle: '1:1s on the calendar',
  record,
  droppedInARow: (count) => (count === 1 ? 'The last one was cancelled.' : `${count} were cancelled in a row.`),
  lastHeld: (date) => `Last held ${day(date)}.`,
  nextMeeting: (when) => (when === null ? 'The next one is not scheduled.' : `Next: ${when}.`),
  deed: ({ kind, from, to, by, noticeHours }) => {
    const what = kind === 'cancelled' ? `${day(from)} was cancelled` : from === to || to === null ? `${day(from)} was moved on the day` : `${day(from)} was moved to ${day(to)}`;
    return `${what}${by === null ? '' : ` by ${by}`}, ${notice(noticeHours)}.`;
  },

  form: enScorecardForm,
  kept: { rating: 'The rating is kept.', week: 'The numbers are kept.', arc: 'The targets are kept.' },
};

const plain = (count: number): string => enFormat.money(count, null);

const notice = (hours: number): string => {
  if (hours < 1) return 'less than an hour before';
  if (hours < 48) return `${hours} ${hours === 1 ? 'hour' : 'hours'} before`;
  return `${Math.floor(hours / 24)} days (${hours} hours) before`;
};

function leftOut({ open, contested, suspended, dropped, renegotiated }: Parameters<ScorecardWords['leftOut']>[0]): string | null {
  const parts = [
    [open, 'open'],
    [contested, 'seen differently'],
    [suspended, 'suspended'],
    [renegotiated, 'moved before its day'],
    [dropped, 'dropped'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  return said.length === 0 ? null : `Left out: ${said.join(', ')}.`;
}

function record({ of, held, moved, cancelled, unconfirmed }: Parameters<ScorecardWords['record']>[0]): string {
  if (of === 0) return 'None has come up yet.';
  const said = [`${held} held`, `${moved} moved`, `${cancelled} cancelled`, ...(unconfirmed === 0 ? [] : [`${unconfirmed} not confirmed`])];
  return `${of === 1 ? 'Last 1:1' : `Last ${of} 1:1s`}: ${said.join(', ')}.`;
}
