import type { PipelineSum } from '#domain/diagnosis-arithmetic.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { esFormat, esPlural } from './es-format.ts';

const promises = (count: number): string => `${count} ${esPlural(count, 'compromiso', 'compromisos')}`;
const meetings = (count: number): string => (count === 1 ? 'un 1:1 más' : `${esFormat.number(count)} 1:1 más`);
const days = (count: number): string => `${count} ${esPlural(count, 'día', 'días')}`;
const deals = (count: number): string => `${esFormat.money(count, null)} ${esPlural(count, 'oportunidad', 'oportunidades')}`;

/** The diagnosis in Spanish. */
export const esDiagnosis: DiagnosisWords = {
  title: (rep) => `¿Qué hay en el camino de ${rep}?`,
  summary: 'Aquí está lo que me pediste.',
  whichTitle: '¿Qué hay en el camino?',
  which: '¿De quién se trata?',
  whichMissing: 'Primero elige a alguien.',
  goOn: 'Seguir',
  back: 'Volver',
  step: (number, of) => `Pregunta ${number} de ${of}`,
  ask: {
    could: ({ rep }) => `Si todo dependiera de eso, ¿podría ${rep} hacerlo hoy?`,
    knows: ({ rep }) => `¿Sabe ${rep} exactamente qué se acordó: qué, cuánto, para cuándo?`,
    possible: () => '¿Es posible que los números den?',
  },
  answer: {
    could: { yes: 'Sí, puede', no: 'No, todavía no' },
    knows: { yes: 'Sí, exactamente', no: 'No exactamente' },
    possible: { yes: 'Sí, pueden dar', no: 'No, no dan' },
  },
  hint: {
    could: 'Si no, es una habilidad, y las habilidades se trabajan con coaching.',
    knows: 'Si no, escríbanlo en equipo antes que nada.',
    possible: 'Llena los seis números y yo hago la cuenta. Qué significa, lo dices tú.',
  },
  numbers: {
    gap: { label: 'Lo que falta para la meta', error: 'Cuánto falta para la meta: un número desde 0.' },
    deal: { label: 'Oportunidad promedio', error: 'Cuánto vale una oportunidad en promedio: un número desde 1.' },
    rate: { label: 'Tasa de cierre, en porcentaje', error: 'De 100 oportunidades como estas, cuántas se ganan: de 1 a 100.' },
    pipeline: { label: 'Pipeline abierto que aún se puede ganar', error: 'Lo que está abierto y aún se puede ganar: un número desde 0.' },
    days: { label: 'Días que quedan para la meta', error: 'Cuántos días quedan: un número entero de 0 a 1000.' },
    cycle: { label: 'Días de la primera llamada a la firma', error: 'Cuánto dura una oportunidad: un número entero de días, de 1 a 1000.' },
  },
  currency: { label: 'Moneda, si quieres', example: 'USD', error: 'Escribe la moneda con tres letras, como USD, o déjala vacía.' },
  workItOut: 'Hacer la cuenta',
  worked,
  cause: { skill: 'Brecha de habilidad', clarity: 'Brecha de claridad', system: 'Brecha de sistema', will: 'Brecha de voluntad' },
  found: {
    skill: ({ rep }) => `${rep} todavía no puede hacerlo, por mucho que importe.`,
    clarity: ({ rep }) => `${rep} podría hacerlo y no sabe exactamente qué se acordó.`,
    system: ({ rep }) => `${rep} podría hacerlo y sabe qué se acordó, y los números no dan.`,
    will: ({ rep }) => `${rep} podría hacerlo, sabe qué se acordó, y los números pueden dar. Queda por ver si ${rep} quiere.`,
  },
  changesTitle: 'Qué cambia desde el próximo 1:1',
  changes: {
    skill: () => ['Cerca de 70% coaching, 30% responsabilidad.', 'Las preguntas son sobre cómo suena y cómo se practica, y hay una práctica.'],
    clarity: () => ['Primero escriben el scorecard en equipo: qué, cuánto, para cuándo.', 'Las preguntas son sobre qué se acordó exactamente. Los minutos quedan como están.'],
    system: ({ manager }) => [
      `${manager} lo lleva más lejos en la parte 3: a quién se le pregunta y para cuándo hay una nueva meta.`,
      'Los compromisos que no pueden dar se pueden suspender. Entonces no cuentan para nadie.',
      'Las preguntas son sobre qué hay en el camino. Los minutos quedan como están.',
    ],
    will: (_, count) => [
      'Cerca de 30% coaching, 70% responsabilidad.',
      'Las preguntas son sobre a qué se dijo que sí. Más consejos no ayudan aquí.',
      `Si sigue así: una conversación documentada después de ${meetings(count)}, ya ${count === 1 ? 'realizado' : 'realizados'}.`,
    ],
  },
  suspendTitle: 'Compromisos con número',
  suspend: (rep, count) => `Suspender ${promises(count)} de ${rep} con número. Quedan en una lista aparte y no cuentan para nadie.`,
  reason: '¿Por qué lo crees? (puede quedar vacío)',
  reasonExample: 'Lo que viste u oíste',
  reasonTooLong: (characters) => `Es más largo de lo que puedo guardar. Dilo en hasta ${characters} caracteres.`,
  whoSees: (rep) => `${rep} lee todo esto tal como está escrito: la causa, el día, tu motivo y los números. Nunca aparece en una invitación, y nadie más lo ve.`,
  save: 'Guardar',
  undo: 'Deshacer',
  saved: (date) => `Guardado el ${esFormat.dateShort(date)}.`,
  suspendedNow: (count) => `${promises(count)} ${esPlural(count, 'suspendido', 'suspendidos')}.`,
  undone: 'Deshecho.',
  resumedNow: (count) => `${promises(count)} ${esPlural(count, 'retomado', 'retomados')}.`,
  standing: (cause, since) => `${esDiagnosis.cause[cause]}, desde el ${esFormat.dateShort(since)}`,
  nothingStands: (coaching) => `No hay diagnóstico. El 1:1 se divide en ${coaching}% coaching y ${100 - coaching}% responsabilidad.`,
  managerDoes: (manager) => `Un diagnóstico le toca a ${manager}, y tú lo lees tal como está escrito. Lo que vale ahora:`,
  inPersonalChat: 'Eso es para nuestro chat personal. Escríbeme “diagnóstico” ahí.',
  opened: 'Te mandé la primera pregunta en nuestro chat personal.',
  notReached: 'No puedo escribirte en nuestro chat personal. Abre Twofold ahí y escribe “diagnóstico”.',
  facts: { heading: 'Diagnóstico', cause: 'Causa', reason: 'Por qué', noReason: 'No se escribió ningún motivo', numbers: 'Números' },
  agenda: {
    again: 'Diagnosticar de nuevo',
    first: 'Primero',
    clarity: 'Escriban el scorecard en equipo: qué se acordó, cuánto, para cuándo',
    system: 'Sin práctica. Lo que la práctica no cambia va a la parte 3',
    conversation: (count) => (count === 0 ? 'Tengan la conversación documentada y escriban en equipo lo que se acuerda' : `Si sigue así, una conversación documentada después de ${meetings(count)}`),
    escalates: (manager) => `${manager} lleva la meta más lejos: a quién se le pregunta y para cuándo hay una nueva.`,
    suspended: 'Suspendidos, no cuentan para nadie',
  },
};

function worked(sum: PipelineSum, currency: string | null): readonly string[] {
  const { facts } = sum;
  const money = (value: number): string => esFormat.money(value, currency);
  const count = (value: number): string => deals(Math.round(value * 10) / 10);
  return [
    `Hace falta: ${money(facts.gap)} ÷ (${money(facts.deal)} × ${esFormat.money(facts.rate, '%')}) = ${count(sum.needed)}.`,
    `Abierto: ${money(facts.pipeline)} ÷ ${money(facts.deal)} = ${count(sum.open)}.`,
    `Tiempo: ${esPlural(facts.days, 'queda', 'quedan')} ${days(facts.days)}, y una oportunidad toma ${days(facts.cycle)}.`,
    verdictOf(sum),
  ];
}

function verdictOf({ facts, verdict, missing, daysToBegin }: PipelineSum): string {
  if (verdict === 'covered') return 'Con estos números, puede dar con lo que está abierto.';
  if (verdict === 'needs-new') return `Con estos números, solo da con ${deals(missing)} más, ${esPlural(missing, 'empezada', 'empezadas')} en ${days(daysToBegin)} como máximo.`;
  if (facts.days === 0) return 'Con estos números, no da: no queda ningún día.';
  return `Con estos números, no da: harían falta ${deals(missing)} más, y una que empiece hoy termina demasiado tarde.`;
}
