import type { Permission } from '#domain/commitment-state.ts';
import type { Outcome, ParsedCommitment } from '#domain/commitment.ts';
import { enFormat } from './en-format.ts';
import type { PromiseWords, ReadHalves } from './words.ts';

const outcomeInWords = (outcome: Outcome): string =>
  outcome.kind === 'partly' ? `Partly, ${outcome.done} of ${outcome.of}` : outcome.kind === 'kept' ? 'Kept' : 'Missed';
/** An outcome within a sentence: `partly, 3 of 4`. */
export const enOutcomeSmall = (outcome: Outcome): string => outcomeInWords(outcome).replace(/^./, (letter) => letter.toLowerCase());

const due = (date: Parameters<typeof enFormat.dateShort>[0]): string => `due ${enFormat.dateShort(date)}`;
const carried = (times: number): string => `carried ${times} ${times === 1 ? 'time' : 'times'}`;

/** English words about promises. */
export const enPromise: PromiseWords = {
  facts: (promise) =>
    [promise.owner, promise.due === null ? '' : due(promise.due), promise.timesCarried > 0 ? carried(promise.timesCarried) : ''].filter((one) => one !== '').join(', '),
  due,
  carried,
  outcome: outcomeInWords,
  status: { open: 'Open', kept: 'Kept', partly: 'Partly', missed: 'Missed', renegotiated: 'Moved', suspended: 'Suspended', dropped: 'Dropped' },
  kept: 'Kept',
  partly: 'Partly',
  missed: 'Missed',
  contested: (views) => `${views.map(({ name, outcome }) => `${name}: ${enOutcomeSmall(outcome)}`).join('. ')}. Both views stand.`,
  proposed: (by, outcome, owner) => `${by} says ${enOutcomeSmall(outcome)}. It counts when ${owner} agrees.`,
  read,
  behaviour: 'Behaviour',
  number: 'Number',
  byWhen: 'By when',
  stillMissing: 'still missing',
  askDiagnosis: 'This one came back three times. What is in the way: the skill, what was agreed, the numbers themselves, or the wish to do it?',
  rewordPending: (by) => `${by} put it in other words. It waits for your yes.`,
  refused: (reason) => refusals[reason],
  promiseOf: (name) => `${name}’s promise`,
  badCount: 'For “Partly” say how many were done, of how many: two whole numbers, the first not larger.',
  openCount: (count) => (count === 1 ? '1 promise is open' : count === 0 ? 'No promise is open' : `${count} promises are open`),
};

const refusals: Readonly<Record<Exclude<Permission, 'yes'>, string>> = {
  'not-of-this-pair': 'Only the two people of this 1:1 can change its promises.',
  'manager-only': 'Only the manager can do that. You can ask for it.',
  'rep-only': 'You can do that yourself, without asking.',
  'owner-only': 'Only the one who promised it says how far it is.',
  'already-closed': 'This promise is closed: it was moved into a new one, or dropped.',
  'already-settled': 'You both settled this promise already. Promise it anew if it still matters.',
  'past-its-day': 'Its day is over. Say first how it went, then promise anew.',
  suspended: 'This promise is suspended and counts for nobody. The manager can take it up again.',
  'not-suspended': 'This promise is not suspended.',
};

/** The halves of a promise as the three slots show them. */
function read(parsed: ParsedCommitment): ReadHalves {
  const { behavior, repetitions, number, deal, stage, due: day } = parsed;
  const times = repetitions === null ? '' : `${repetitions.count} ${repetitions.unit}`;
  const amount = number === null ? '' : enFormat.money(number.value, number.currency);
  const numberHalf = [deal ?? '', amount, stage === null ? '' : `at ${stage}`].filter((one) => one !== '').join(', ');
  return {
    behaviour: behavior === null ? null : [behavior, times].filter((one) => one !== '').join(', '),
    number: number === null && stage === null ? null : numberHalf,
    byWhen: day === null ? null : enFormat.dateShort(day),
  };
}
