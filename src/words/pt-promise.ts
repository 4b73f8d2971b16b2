import type { Permission } from '#domain/commitment-state.ts';
import type { Outcome, ParsedCommitment } from '#domain/commitment.ts';
import type { LocalDate } from '#domain/time.ts';
import { ptFormat, ptPlural } from './pt-format.ts';
import type { PromiseWords, ReadHalves } from './words.ts';

const outcomeInWords = (outcome: Outcome): string => (outcome.kind === 'partly' ? `Em parte, ${outcome.done} de ${outcome.of}` : outcome.kind === 'kept' ? 'Cumprido' : 'Não cumprido');
/** An outcome within a sentence: `em parte, 3 de 4`. */
export const ptOutcomeSmall = (outcome: Outcome): string => outcomeInWords(outcome).replace(/^./, (letter) => letter.toLowerCase());

const due = (date: LocalDate): string => `até ${ptFormat.dateShort(date)}`;
const carried = (times: number): string => `voltou ${times} ${ptPlural(times, 'vez', 'vezes')}`;

/** Portuguese words about promises. A promise is a "combinado": what two people agreed, and one of them does. */
export const ptPromise: PromiseWords = {
  facts: (promise) =>
    [promise.owner, promise.due === null ? '' : due(promise.due), promise.timesCarried > 0 ? carried(promise.timesCarried) : ''].filter((one) => one !== '').join(', '),
  due,
  carried,
  outcome: outcomeInWords,
  status: { open: 'Em aberto', kept: 'Cumprido', partly: 'Em parte', missed: 'Não cumprido', renegotiated: 'Recombinado', suspended: 'Suspenso', dropped: 'Retirado' },
  kept: 'Cumprido',
  partly: 'Em parte',
  missed: 'Não cumprido',
  contested: (views) => `${views.map(({ name, outcome }) => `${name}: ${ptOutcomeSmall(outcome)}`).join('. ')}. As duas visões ficam.`,
  proposed: (by, outcome, owner) => `${by} diz: ${ptOutcomeSmall(outcome)}. Vale quando ${owner} concordar.`,
  read,
  behaviour: 'Comportamento',
  number: 'Número',
  byWhen: 'Até quando',
  stillMissing: 'ainda falta',
  askDiagnosis: 'Este voltou três vezes. O que está no caminho: a habilidade, o que foi combinado, os próprios números ou a vontade de fazer?',
  rewordPending: (by) => `${by} disse com outras palavras. Falta o seu sim.`,
  refused: (reason) => refusals[reason],
  promiseOf: (name) => `Combinado de ${name}`,
  badCount: 'Em “Em parte”, diga quantos foram feitos e de quantos: dois números inteiros, o primeiro não maior que o segundo.',
  openCount: (count) => (count === 1 ? '1 combinado em aberto' : count === 0 ? 'Nenhum combinado em aberto' : `${count} combinados em aberto`),
};

const refusals: Readonly<Record<Exclude<Permission, 'yes'>, string>> = {
  'not-of-this-pair': 'Só as duas pessoas deste 1:1 podem mexer nos combinados dele.',
  'manager-only': 'Só a liderança pode fazer isso. Você pode pedir.',
  'rep-only': 'Isso você pode fazer por conta própria, sem pedir.',
  'owner-only': 'Só quem combinou diz em que pé está.',
  'already-closed': 'Este combinado está encerrado: foi recombinado ou retirado.',
  'already-settled': 'Vocês já fecharam este combinado. Se ainda importa, combine de novo.',
  'past-its-day': 'O dia dele já passou. Primeiro diga como foi, depois combine de novo.',
  suspended: 'Este combinado está suspenso e não conta para ninguém. A liderança pode retomá-lo.',
  'not-suspended': 'Este combinado não está suspenso.',
};

/** The halves of a promise as the three slots show them. */
function read(parsed: ParsedCommitment): ReadHalves {
  const { behavior, repetitions, number, deal, stage, due: day } = parsed;
  const times = repetitions === null ? '' : `${repetitions.count} ${repetitions.unit}`;
  const amount = number === null ? '' : ptFormat.money(number.value, number.currency);
  const numberHalf = [deal ?? '', amount, stage === null ? '' : `etapa ${stage}`].filter((one) => one !== '').join(', ');
  return {
    behaviour: behavior === null ? null : [behavior, times].filter((one) => one !== '').join(', '),
    number: number === null && stage === null ? null : numberHalf,
    byWhen: day === null ? null : ptFormat.dateShort(day),
  };
}
