import type { LocalDate } from '#domain/time.ts';
import { ptFormat, ptOn, ptPlural } from './pt-format.ts';
import { ptScorecardForm } from './pt-scorecard-form.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import { signed } from './signed.ts';

const day = (date: LocalDate): string => ptFormat.dateShort(date);
const dash = '–';

/** The scorecard in Portuguese. */
export const ptScorecard: ScorecardWords = {
  title: (rep) => `Scorecard de ${rep}`,
  summary: 'O scorecard que você pediu.',
  seenBy: (manager, rep) => `${manager} e ${rep} veem esta página igual, palavra por palavra.`,
  inPersonalChat: 'O scorecard fica no nosso chat pessoal. Me escreva “scorecard” lá.',
  whichTitle: 'Scorecard de quem?',
  which: 'Seu 1:1 com',
  goOn: 'Mostrar',

  indicator: {
    'discovery-calls': 'Calls de descoberta realizadas',
    'next-steps-dated': 'Próximos passos com data',
    'deals-with-contacts': 'Negócios com dois contatos ou mais',
    'drills-done': 'Treinos feitos',
    revenue: 'Receita fechada, da cota',
  },
  inHands: (rep) => `Nas mãos de ${rep}`,
  results: 'Resultados',
  lastWeek: 'Semana passada',
  thisWeek: 'Esta semana',
  count: (actual, target) => {
    if (actual === null) return target === null ? dash : `alvo ${plain(target)}`;
    return target === null ? plain(actual) : `${plain(actual)} de ${plain(target)}`;
  },
  enteredBy: (name, date) => `Informado por último por ${name}, ${day(date)}.`,

  skillTitle: 'Habilidade em foco',
  noSkill: 'Nenhuma habilidade escolhida ainda. “Adicionar um tema”, na pauta, fica com a primeira.',
  now: 'Agora',
  next: 'A seguir',
  level: (level) => `Nível ${level} de 5`,
  rubricTitle: 'Rubrica',
  rated: (level, by, date, sinceStart) => `Nível ${level}, ${by}, ${day(date)}${sinceStart === null ? '' : `, ${signed(sinceStart)} desde o início`}`,
  ownView: (level, rep, date) => `Visão própria de ${rep}: nível ${level}, ${day(date)}`,
  notRated: 'ainda sem avaliação',

  arcTitle: '30, 60, 90 dias',
  noArc: 'Nenhum alvo definido ainda.',
  arcDay: (today, start, next) => {
    const where = today < 0 ? `Começa ${ptOn(start, day(start))}` : `Dia ${today}`;
    return next === null ? `${where}.` : `${where}. O próximo é o dia ${next.day}, ${day(next.date)}.`;
  },
  mark: (number, date) => `Dia ${number}, ${day(date)}`,
  markLevel: (level) => `nível ${level}`,
  reachedOn: (date) => `alcançado ${day(date)}`,
  notReachedYet: 'ainda não alcançado',
  resultsLater: 'Receita e cota entram nesta página no dia 60.',

  numbersTitle: 'Números combinados',
  noNumbers: 'Nenhum combinado em aberto tem número.',
  moreNumbers: (count) => `e mais ${count} na pauta`,
  suspended: 'suspenso, não conta',

  keptTitle: (name) => `Combinados cumpridos: ${name}`,
  over: (over, held) => (held < over ? `Últimos ${over} 1:1s (${held} até agora)` : `Últimos ${over} 1:1s`),
  rate: ({ rate, achieved, counted, kept, partly, missed }) =>
    rate === null
      ? 'nada encerrado ainda'
      : `${ptFormat.money(Math.round(rate * 100), '%')}, ${plain(achieved)} de ${counted} (${kept} ${ptPlural(kept, 'cumprido', 'cumpridos')}, ${partly} em parte, ${missed} não)`,
  leftOut,

  recordTitle: '1:1s no calendário',
  record,
  droppedInARow: (count) => (count === 1 ? 'O último foi cancelado.' : `${count} foram cancelados em sequência.`),
  lastHeld: (date) => `Último realizado: ${day(date)}.`,
  nextMeeting: (when) => (when === null ? 'O próximo ainda não está marcado.' : `Próximo: ${when}.`),
  deed: ({ kind, from, to, by, noticeHours }) => {
    const what = kind === 'cancelled' ? `O de ${day(from)} foi cancelado` : from === to || to === null ? `O de ${day(from)} foi remarcado no próprio dia` : `O de ${day(from)} foi remarcado para ${day(to)}`;
    return `${what}${by === null ? '' : ` por ${by}`}, ${notice(noticeHours)}.`;
  },

  form: ptScorecardForm,
  kept: { rating: 'A avaliação está guardada.', week: 'Os números estão guardados.', arc: 'Os alvos estão guardados.' },
};

const plain = (count: number): string => ptFormat.money(count, null);

const notice = (hours: number): string => {
  if (hours < 1) return 'menos de uma hora antes';
  if (hours < 48) return `${hours} ${ptPlural(hours, 'hora', 'horas')} antes`;
  return `${Math.floor(hours / 24)} dias (${hours} horas) antes`;
};

function leftOut({ open, contested, suspended, dropped, renegotiated }: Parameters<ScorecardWords['leftOut']>[0]): string | null {
  const parts = [
    [open, 'em aberto', 'em aberto'],
    [contested, 'com visões diferentes', 'com visões diferentes'],
    [suspended, 'suspenso', 'suspensos'],
    [renegotiated, 'recombinado antes do dia', 'recombinados antes do dia'],
    [dropped, 'retirado', 'retirados'],
  ] as const;
  const said = parts.flatMap(([count, one, many]) => (count === 0 ? [] : [`${count} ${ptPlural(count, one, many)}`]));
  return said.length === 0 ? null : `Fora da conta: ${said.join(', ')}.`;
}

function record({ of, held, moved, cancelled, unconfirmed }: Parameters<ScorecardWords['record']>[0]): string {
  if (of === 0) return 'Ainda não houve nenhum.';
  const said = [
    `${held} ${ptPlural(held, 'realizado', 'realizados')}`,
    `${moved} ${ptPlural(moved, 'remarcado', 'remarcados')}`,
    `${cancelled} ${ptPlural(cancelled, 'cancelado', 'cancelados')}`,
    ...(unconfirmed === 0 ? [] : [`${unconfirmed} não ${ptPlural(unconfirmed, 'confirmado', 'confirmados')}`]),
  ];
  return `${of === 1 ? 'Último 1:1' : `Últimos ${of} 1:1s`}: ${said.join(', ')}.`;
}
