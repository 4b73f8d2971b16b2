import type { Permission } from '#domain/commitment-state.ts';
import type { Outcome, ParsedCommitment } from '#domain/commitment.ts';
import type { LocalDate } from '#domain/time.ts';
import { deFormat } from './de-format.ts';
import type { PromiseWords, ReadHalves } from './words.ts';

const outcomeInWords = (outcome: Outcome): string =>
  outcome.kind === 'partly' ? `Teilweise, ${outcome.done} von ${outcome.of}` : outcome.kind === 'kept' ? 'Eingehalten' : 'Nicht eingehalten';
/** An outcome within a sentence: `teilweise, 3 von 4`. */
export const deOutcomeSmall = (outcome: Outcome): string => outcomeInWords(outcome).replace(/^./, (letter) => letter.toLowerCase());

const due = (date: LocalDate): string => `fällig ${deFormat.dateShort(date)}`;
const carried = (times: number): string => `${times > 12 ? `${times}-` : deFormat.number(times)}mal mitgenommen`;

/** German words about promises. */
export const dePromise: PromiseWords = {
  facts: (promise) =>
    [promise.owner, promise.due === null ? '' : due(promise.due), promise.timesCarried > 0 ? carried(promise.timesCarried) : ''].filter((one) => one !== '').join(', '),
  due,
  carried,
  outcome: outcomeInWords,
  status: { open: 'Offen', kept: 'Eingehalten', partly: 'Teilweise', missed: 'Nicht eingehalten', renegotiated: 'Neu vereinbart', suspended: 'Ausgesetzt', dropped: 'Gestrichen' },
  kept: 'Eingehalten',
  partly: 'Teilweise',
  missed: 'Nicht eingehalten',
  contested: (views) => `${views.map(({ name, outcome }) => `${name}: ${deOutcomeSmall(outcome)}`).join('. ')}. Beide Sichten bleiben stehen.`,
  proposed: (by, outcome, owner) => `${by} sagt: ${deOutcomeSmall(outcome)}. Es gilt, sobald ${owner} zustimmt.`,
  read,
  behaviour: 'Verhalten',
  number: 'Zahl',
  byWhen: 'Bis wann',
  stillMissing: 'fehlt noch',
  askDiagnosis: 'Diese kam dreimal wieder. Was steht im Weg: das Können, die Absprache, die Zahlen selbst oder der Wunsch, es zu tun?',
  rewordPending: (by) => `${by} hat es anders formuliert. Es wartet auf dein Ja.`,
  refused: (reason) => refusals[reason],
  promiseOf: (name) => `Zusage von ${name}`,
  badCount: 'Sag bei „Teilweise“, wie viele es waren und von wie vielen: zwei ganze Zahlen, die erste nicht größer.',
  openCount: (count) => (count === 1 ? '1 Zusage ist offen' : count === 0 ? 'Keine Zusage ist offen' : `${count} Zusagen sind offen`),
};

const refusals: Readonly<Record<Exclude<Permission, 'yes'>, string>> = {
  'not-of-this-pair': 'Nur die beiden, denen dieses 1:1 gehört, können seine Zusagen ändern.',
  'manager-only': 'Das kann nur die Führungskraft. Du kannst darum bitten.',
  'rep-only': 'Das kannst du selbst, ohne zu fragen.',
  'owner-only': 'Wie weit es ist, sagt nur, wer es zugesagt hat.',
  'already-closed': 'Diese Zusage ist abgeschlossen: Sie wurde neu vereinbart oder gestrichen.',
  'already-settled': 'Ihr habt diese Zusage schon beide abgehakt. Sag es neu zu, wenn es noch zählt.',
  'past-its-day': 'Ihr Tag ist vorbei. Sag zuerst, wie es ausging, und sag es dann neu zu.',
  suspended: 'Diese Zusage ist ausgesetzt und zählt für niemanden. Die Führungskraft kann sie wieder aufnehmen.',
  'not-suspended': 'Diese Zusage ist nicht ausgesetzt.',
};

/** The halves of a promise as the three slots show them. */
function read(parsed: ParsedCommitment): ReadHalves {
  const { behavior, repetitions, number, deal, stage, due: day } = parsed;
  const times = repetitions === null ? '' : `${repetitions.count} ${repetitions.unit}`;
  const amount = number === null ? '' : deFormat.money(number.value, number.currency);
  const numberHalf = [deal ?? '', amount, stage === null ? '' : `Phase ${stage}`].filter((one) => one !== '').join(', ');
  return {
    behaviour: behavior === null ? null : [behavior, times].filter((one) => one !== '').join(', '),
    number: number === null && stage === null ? null : numberHalf,
    byWhen: day === null ? null : deFormat.dateShort(day),
  };
}
