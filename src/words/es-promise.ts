import type { Permission } from '#domain/commitment-state.ts';
import type { Outcome, ParsedCommitment } from '#domain/commitment.ts';
import type { LocalDate } from '#domain/time.ts';
import { esFormat, esPlural } from './es-format.ts';
import type { PromiseWords, ReadHalves } from './words.ts';

const outcomeInWords = (outcome: Outcome): string => (outcome.kind === 'partly' ? `En parte, ${outcome.done} de ${outcome.of}` : outcome.kind === 'kept' ? 'Cumplido' : 'No cumplido');
/** An outcome within a sentence: `en parte, 3 de 4`. */
export const esOutcomeSmall = (outcome: Outcome): string => outcomeInWords(outcome).replace(/^./, (letter) => letter.toLowerCase());

const due = (date: LocalDate): string => `para el ${esFormat.dateShort(date)}`;
const carried = (times: number): string => `volvió ${times} ${esPlural(times, 'vez', 'veces')}`;

/** Spanish words about promises. A promise is a "compromiso". */
export const esPromise: PromiseWords = {
  facts: (promise) =>
    [promise.owner, promise.due === null ? '' : due(promise.due), promise.timesCarried > 0 ? carried(promise.timesCarried) : ''].filter((one) => one !== '').join(', '),
  due,
  carried,
  outcome: outcomeInWords,
  status: { open: 'Abierto', kept: 'Cumplido', partly: 'En parte', missed: 'No cumplido', renegotiated: 'Acordado de nuevo', suspended: 'Suspendido', dropped: 'Retirado' },
  kept: 'Cumplido',
  partly: 'En parte',
  missed: 'No cumplido',
  contested: (views) => `${views.map(({ name, outcome }) => `${name}: ${esOutcomeSmall(outcome)}`).join('. ')}. Ambas miradas quedan.`,
  proposed: (by, outcome, owner) => `${by} dice: ${esOutcomeSmall(outcome)}. Cuenta cuando ${owner} diga lo mismo.`,
  read,
  behaviour: 'Conducta',
  number: 'Número',
  byWhen: 'Para cuándo',
  stillMissing: 'aún falta',
  askDiagnosis: 'Este volvió tres veces. ¿Qué hay en el camino: la habilidad, lo acordado, los números mismos o las ganas de hacerlo?',
  rewordPending: (by) => `${by} lo dijo con otras palabras. Falta tu sí.`,
  refused: (reason) => refusals[reason],
  promiseOf: (name) => `Compromiso de ${name}`,
  badCount: 'En “En parte”, di cuántos se hicieron y de cuántos: dos números enteros, el primero no mayor que el segundo.',
  openCount: (count) => (count === 1 ? '1 compromiso abierto' : count === 0 ? 'Ningún compromiso abierto' : `${count} compromisos abiertos`),
};

const refusals: Readonly<Record<Exclude<Permission, 'yes'>, string>> = {
  'not-of-this-pair': 'Solo las dos personas de este 1:1 pueden cambiar sus compromisos.',
  'manager-only': 'Eso solo lo puede hacer quien lidera. Puedes pedirlo.',
  'rep-only': 'Eso lo puedes hacer por tu cuenta, sin pedirlo.',
  'owner-only': 'Solo quien se comprometió dice cómo va.',
  'already-closed': 'Este compromiso está cerrado: se acordó de nuevo o se retiró.',
  'already-settled': 'Ustedes ya cerraron este compromiso. Si aún importa, comprométete de nuevo.',
  'past-its-day': 'Su día ya pasó. Primero di cómo salió y luego comprométete de nuevo.',
  suspended: 'Este compromiso está suspendido y no cuenta para nadie. Quien lidera puede retomarlo.',
  'not-suspended': 'Este compromiso no está suspendido.',
};

/** The halves of a promise as the three slots show them. */
function read(parsed: ParsedCommitment): ReadHalves {
  const { behavior, repetitions, number, deal, stage, due: day } = parsed;
  const times = repetitions === null ? '' : `${repetitions.count} ${repetitions.unit}`;
  const amount = number === null ? '' : esFormat.money(number.value, number.currency);
  const numberHalf = [deal ?? '', amount, stage === null ? '' : `etapa ${stage}`].filter((one) => one !== '').join(', ');
  return {
    behaviour: behavior === null ? null : [behavior, times].filter((one) => one !== '').join(', '),
    number: number === null && stage === null ? null : numberHalf,
    byWhen: day === null ? null : esFormat.dateShort(day),
  };
}
