import type { Permission } from '#domain/commitment-state.ts';
import type { Outcome, ParsedCommitment } from '#domain/commitment.ts';
import type { LocalDate } from '#domain/time.ts';
import { deNom, queNom } from './french-names.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';
import type { PromiseWords, ReadHalves } from './words.ts';

const outcomeInWords = (outcome: Outcome): string => (outcome.kind === 'partly' ? `En partie, ${outcome.done} sur ${outcome.of}` : outcome.kind === 'kept' ? 'Tenu' : 'Non tenu');
/** An outcome within a sentence: `en partie, 3 sur 4`. */
export const frOutcomeSmall = (outcome: Outcome): string => outcomeInWords(outcome).replace(/^./, (letter) => letter.toLowerCase());

const due = (date: LocalDate): string => `pour le ${frFormat.dateShort(date)}`;
const carried = (times: number): string => `repris ${times} fois`;

/** French words about promises. */
export const frPromise: PromiseWords = spaced({
  facts: (promise) =>
    [promise.owner, promise.due === null ? '' : due(promise.due), promise.timesCarried > 0 ? carried(promise.timesCarried) : ''].filter((one) => one !== '').join(', '),
  due,
  carried,
  outcome: outcomeInWords,
  status: { open: 'Ouvert', kept: 'Tenu', partly: 'En partie', missed: 'Non tenu', renegotiated: 'Renégocié', suspended: 'Suspendu', dropped: 'Abandonné' },
  kept: 'Tenu',
  partly: 'En partie',
  missed: 'Non tenu',
  contested: (views) => `${views.map(({ name, outcome }) => inFrench`${name} : ${frOutcomeSmall(outcome)}`).join('. ')}. Les deux avis restent.`,
  proposed: (by, outcome, owner) => inFrench`${by} dit : ${frOutcomeSmall(outcome)}. Cela compte dès ${queNom(owner)} est d’accord.`,
  read,
  behaviour: 'Comportement',
  number: 'Chiffre',
  byWhen: 'Pour quand',
  stillMissing: 'manque encore',
  askDiagnosis: 'Celui-ci est revenu trois fois. Qu’est-ce qui fait obstacle : la compétence, ce qui était convenu, les chiffres eux-mêmes, ou l’envie de le faire ?',
  rewordPending: (by) => inFrench`${by} l’a dit autrement. Votre oui est attendu.`,
  refused: (reason) => refusals[reason],
  promiseOf: (name) => `Engagement ${deNom(name)}`,
  badCount: 'Pour « En partie », dites combien ont été faits, et sur combien : deux nombres entiers, le premier pas plus grand.',
  openCount: (count) => (count === 1 ? '1 engagement est ouvert' : count === 0 ? 'Aucun engagement n’est ouvert' : `${count} engagements sont ouverts`),
});

const refusals: Readonly<Record<Exclude<Permission, 'yes'>, string>> = spaced({
  'not-of-this-pair': 'Seules les deux personnes de ce 1:1 peuvent changer ses engagements.',
  'manager-only': 'C’est à votre manager de le faire. Vous pouvez le demander.',
  'rep-only': 'Vous pouvez le faire vous-même, sans demander.',
  'owner-only': 'Seule la personne qui s’est engagée dit où elle en est.',
  'already-closed': 'Cet engagement est clos : il a été renégocié ou abandonné.',
  'already-settled': 'Vous avez déjà tous les deux réglé cet engagement. Engagez-vous à nouveau si cela compte encore.',
  'past-its-day': 'Son jour est passé. Dites d’abord ce que cela a donné, puis engagez-vous à nouveau.',
  suspended: 'Cet engagement est suspendu et ne compte pour personne. Le manager peut le reprendre.',
  'not-suspended': 'Cet engagement n’est pas suspendu.',
});

/** The halves of a promise as the three slots show them. */
function read(parsed: ParsedCommitment): ReadHalves {
  const { behavior, repetitions, number, deal, stage, due: day } = parsed;
  const times = repetitions === null ? '' : `${repetitions.count} ${repetitions.unit}`;
  const amount = number === null ? '' : frFormat.money(number.value, number.currency);
  const numberHalf = [deal ?? '', amount, stage === null ? '' : `étape ${stage}`].filter((one) => one !== '').join(', ');
  return {
    behaviour: behavior === null ? null : [behavior, times].filter((one) => one !== '').join(', '),
    number: number === null && stage === null ? null : numberHalf,
    byWhen: day === null ? null : frFormat.dateShort(day),
  };
}
