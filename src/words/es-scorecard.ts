import type { LocalDate } from '#domain/time.ts';
import { esFormat, esPlural } from './es-format.ts';
import { esScorecardForm } from './es-scorecard-form.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import { signed } from './signed.ts';

const day = (date: LocalDate): string => esFormat.dateShort(date);
const dash = '–';

/** The scorecard in Spanish. */
export const esScorecard: ScorecardWords = {
  title: (rep) => `Scorecard de ${rep}`,
  summary: 'El scorecard que pediste.',
  seenBy: (manager, rep) => `${esFormat.list([manager, rep])} ven esta página igual, palabra por palabra.`,
  inPersonalChat: 'El scorecard está en nuestro chat personal. Escríbeme “scorecard” ahí.',
  whichTitle: '¿El scorecard de quién?',
  which: 'Tu 1:1 con',
  goOn: 'Mostrar',

  indicator: {
    'discovery-calls': 'Llamadas de descubrimiento hechas',
    'next-steps-dated': 'Próximos pasos con fecha',
    'deals-with-contacts': 'Oportunidades con dos contactos o más',
    'drills-done': 'Prácticas hechas',
    revenue: 'Ingresos cerrados, de la cuota',
  },
  inHands: (rep) => `En manos de ${rep}`,
  results: 'Resultados',
  lastWeek: 'La semana pasada',
  thisWeek: 'Esta semana',
  count: (actual, target) => {
    if (actual === null) return target === null ? dash : `a lograr ${plain(target)}`;
    return target === null ? plain(actual) : `${plain(actual)} de ${plain(target)}`;
  },
  enteredBy: (name, date) => `Lo último lo anotó ${name}, ${day(date)}.`,

  skillTitle: 'Habilidad en foco',
  noSkill: 'Aún no se eligió ninguna habilidad. “Agregar un tema”, en la agenda, toma la primera.',
  now: 'Ahora',
  next: 'Sigue',
  level: (level) => `Nivel ${level} de 5`,
  rubricTitle: 'Rúbrica',
  rated: (level, by, date, sinceStart) => `Nivel ${level}, ${by}, ${day(date)}${sinceStart === null ? '' : `, ${signed(sinceStart)} desde el inicio`}`,
  ownView: (level, rep, date) => `Mirada propia de ${rep}: nivel ${level}, ${day(date)}`,
  notRated: 'aún sin valorar',

  arcTitle: '30, 60, 90 días',
  noArc: 'Aún no hay objetivos fijados.',
  arcDay: (today, start, next) => {
    const where = today < 0 ? `Empieza el ${day(start)}` : `Día ${today}`;
    return next === null ? `${where}.` : `${where}. Sigue el día ${next.day}, ${day(next.date)}.`;
  },
  mark: (number, date) => `Día ${number}, ${day(date)}`,
  markLevel: (level) => `nivel ${level}`,
  reachedOn: (date) => `logrado ${day(date)}`,
  notReachedYet: 'aún no logrado',
  resultsLater: 'Los ingresos y la cuota se suman a esta página el día 60.',

  numbersTitle: 'Números acordados',
  noNumbers: 'Ningún compromiso abierto tiene número.',
  moreNumbers: (count) => `y ${count} más en la agenda`,
  suspended: 'suspendido, no cuenta',

  keptTitle: (name) => `Compromisos cumplidos: ${name}`,
  over: (over, held) => (held < over ? `Últimos ${over} 1:1 (${held} hasta ahora)` : `Últimos ${over} 1:1`),
  rate: ({ rate, achieved, counted, kept, partly, missed }) =>
    rate === null
      ? 'nada cerrado aún'
      : `${esFormat.money(Math.round(rate * 100), '%')}, ${plain(achieved)} de ${counted} (${kept} ${esPlural(kept, 'cumplido', 'cumplidos')}, ${partly} en parte, ${missed} no)`,
  leftOut,

  recordTitle: 'Los 1:1 en el calendario',
  record,
  droppedInARow: (count) => (count === 1 ? 'El último se canceló.' : `${count} se cancelaron seguidos.`),
  lastHeld: (date) => `El último se hizo el ${day(date)}.`,
  nextMeeting: (when) => (when === null ? 'El próximo no está programado.' : `Próximo: ${when}.`),
  deed: ({ kind, from, to, by, noticeHours }) => {
    const what = kind === 'cancelled' ? 'canceló' : from === to || to === null ? 'movió dentro del mismo día' : `movió al ${day(to)}`;
    return `El del ${day(from)} ${by === null ? `se ${what}` : `lo ${what} ${by}`}, ${notice(noticeHours)}.`;
  },

  form: esScorecardForm,
  kept: { rating: 'La valoración está guardada.', week: 'Los números están guardados.', arc: 'Los objetivos están guardados.' },
};

const plain = (count: number): string => esFormat.money(count, null);

const notice = (hours: number): string => {
  if (hours < 1) return 'menos de una hora antes';
  if (hours < 48) return `${hours} ${esPlural(hours, 'hora', 'horas')} antes`;
  return `${Math.floor(hours / 24)} días (${hours} horas) antes`;
};

function leftOut({ open, contested, suspended, dropped, renegotiated }: Parameters<ScorecardWords['leftOut']>[0]): string | null {
  const parts = [
    [open, 'abierto', 'abiertos'],
    [contested, 'con miradas distintas', 'con miradas distintas'],
    [suspended, 'suspendido', 'suspendidos'],
    [renegotiated, 'acordado de nuevo antes de su día', 'acordados de nuevo antes de su día'],
    [dropped, 'retirado', 'retirados'],
  ] as const;
  const said = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${esPlural(count, one, many)}`]));
  return said.length === 0 ? null : `Fuera de la cuenta: ${said.join(', ')}.`;
}

function record({ of, held, moved, cancelled, unconfirmed }: Parameters<ScorecardWords['record']>[0]): string {
  if (of === 0) return 'Aún no hubo ninguno.';
  const said = [
    `${held} ${esPlural(held, 'realizado', 'realizados')}`,
    `${moved} ${esPlural(moved, 'movido', 'movidos')}`,
    `${cancelled} ${esPlural(cancelled, 'cancelado', 'cancelados')}`,
    ...(unconfirmed === 0 ? [] : [`${unconfirmed} sin confirmar`]),
  ];
  return `${of === 1 ? 'Último 1:1' : `Últimos ${of} 1:1`}: ${said.join(', ')}.`;
}
