import { agendaMinutes } from './agenda.ts';
import { stateOf } from './commitment-state.ts';
import { promisesOfNumbers } from './diagnosis.ts';
import { closedMeetings, dueAt, promisedIn, wasInspected, type HintFacts } from './hint-facts.ts';
import { outcomeCounts, spokenFigures } from './spoken-amount.ts';
import { dateAt, minute } from './time.ts';

/** The mistakes that the product guards against (playbook.md, "Mistakes the product guards against", and its two failures under "Diagnose before the mix"). */
export type HintId =
  | 'blending-halves'
  | 'many-skills'
  | 'no-moment'
  | 'solved-for-rep'
  | 'only-results'
  | 'no-commit-sentence'
  | 'not-inspected'
  | 'too-long'
  | 'cancelled-in-a-row'
  | 'impossible-numbers'
  | 'tips-for-will'
  | 'all-rescue'
  | 'all-audit';

/** Over so many held meetings one half has to be missing before a failure is named: the shortest window of the kept rate. */
export const meetingsOfAFailure = 4;
/** One cancelled meeting can happen to anybody; from here on it is a row. */
export const cancelledInARow = 2;
/** The weeks of an indicator that the page shows. */
const weeksShown = 2;

/** Whether each mistake stands in the record. Each rule looks at the facts alone: no rule knows of another. */
export const hintRules: Readonly<Record<HintId, (facts: HintFacts) => boolean>> = {
  'blending-halves': blendsHalves,
  'many-skills': hasTwoSkills,
  'no-moment': (facts) => (facts.coaching.skill ?? facts.coaching.topic) !== null && !facts.coaching.hasMoment && closedMeetings(facts).length > 0,
  'solved-for-rep': tookOnMore,
  'only-results': measuresOnlyResults,
  'no-commit-sentence': endedWithoutCommitSentence,
  'not-inspected': leftUninspected,
  'too-long': ({ page: { record } }) => record.next !== null && agendaMinutes((record.next.end - record.next.start) / minute).warning === 'over-60',
  'cancelled-in-a-row': ({ page }) => page.record.droppedInARow >= cancelledInARow,
  'impossible-numbers': ({ diagnosis, commitments, people }) => diagnosis?.cause === 'system' && promisesOfNumbers(commitments, people).length > 0,
  'tips-for-will': givesMoreTips,
  'all-rescue': isAllRescue,
  'all-audit': isAllAudit,
};

/** What is said in a meeting is not stored: the nearest is a skill or topic of part 1 that names money, or something to be won. A percentage may be part of a skill ("listen 60 % of the time"). */
function blendsHalves({ coaching }: HintFacts): boolean {
  const text = [coaching.skill, coaching.topic].filter((part) => part !== null).join('. ');
  return outcomeCounts(text).length > 0 || spokenFigures(text, 'en-US').some(({ value }) => value.kind === 'money');
}

/** Which skills were coached in past weeks is not stored: the nearest is an arc that is running for another skill than the one in work. */
function hasTwoSkills({ page: { skillInWork, arc } }: HintFacts): boolean {
  if (skillInWork === null || arc === null || arc.skill === null) return false;
  return arc.today >= 0 && arc.today <= 90 && arc.skill !== skillInWork;
}

/** In the last held meeting the manager made more promises than the rep. */
function tookOnMore(facts: HintFacts): boolean {
  const last = closedMeetings(facts).at(-1);
  return last !== undefined && promisedIn(facts, last, facts.people.manager).length > promisedIn(facts, last, facts.people.rep).length;
}

/** A result was written down or a number is promised, and in the weeks that the page shows nobody wrote down a leading indicator. */
function measuresOnlyResults({ page: { leading, lagging, numbers } }: HintFacts): boolean {
  const isEntered = (rows: typeof leading): boolean => rows.some(({ weeks }) => weeks.slice(-weeksShown).some(({ actual }) => actual !== null));
  return (isEntered(lagging ?? []) || numbers.some(({ status }) => status === 'open')) && !isEntered(leading);
}

/** The rep left the last held meeting without a promise that has both halves. */
function endedWithoutCommitSentence(facts: HintFacts): boolean {
  const last = closedMeetings(facts).at(-1);
  return last !== undefined && promisedIn(facts, last, facts.people.rep).every((commitment) => stateOf(commitment, facts.people).parsed.halves !== 'both');
}

/** Something was due in the last held meeting, and nobody has said a word on any of it since the meeting began. */
function leftUninspected(facts: HintFacts): boolean {
  const last = closedMeetings(facts).at(-1);
  if (last === undefined) return false;
  const due = dueAt(facts, last);
  return due.length > 0 && due.every((commitment) => stateOf(commitment, facts.people).status === 'open' && !wasInspected(commitment, last.start));
}

/** When the topic of part 1 was changed is not stored: the nearest is an arc for some skill that was set on a later day than the will gap was found, or two skills that the manager rated since. */
function givesMoreTips({ diagnosis, page: { arc, rubric }, zone }: HintFacts): boolean {
  if (diagnosis?.cause !== 'will') return false;
  const hasNewArc = arc !== null && arc.skill !== null && arc.setOn > dateAt(diagnosis.at, zone);
  return hasNewArc || rubric.filter(({ ratings }) => ratings.some(({ at }) => at > diagnosis.at)).length > 1;
}

/** A skill is in work, and over the last four held meetings nobody said of any promise how it went. Notes of past coaching are not stored: the skill in work stands for them. */
function isAllRescue(facts: HintFacts): boolean {
  const first = closedMeetings(facts).at(-meetingsOfAFailure);
  return first !== undefined && facts.coaching.skill !== null && !facts.commitments.some((commitment) => wasInspected(commitment, first.start));
}

/** In or after each of the last four held meetings, and before the next, a promise was looked at; no skill, topic, moment, arc or rating says that one was worked on. */
function isAllAudit(facts: HintFacts): boolean {
  const { coaching, commitments, page } = facts;
  const last = closedMeetings(facts).slice(-meetingsOfAFailure);
  const [first] = last;
  if (first === undefined || last.length < meetingsOfAFailure) return false;
  const inspectedEach = last.every(({ start }, index) => commitments.some((commitment) => wasInspected(commitment, start, last[index + 1]?.start)));
  const wasRated = page.rubric.some(({ ratings, ownView }) => [...ratings, ...ownView].some(({ at }) => at >= first.start));
  return inspectedEach && (coaching.skill ?? coaching.topic ?? page.arc?.skill ?? null) === null && !coaching.hasMoment && !wasRated;
}
