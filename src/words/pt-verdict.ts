import type { Reason } from '#domain/verdict.ts';
import { capital } from './capital.ts';
import { ptFormat, ptPlural } from './pt-format.ts';
import type { VerdictWords } from './words.ts';

const cadences = { weekly: 'toda semana', biweekly: 'a cada duas semanas', monthly: 'uma vez por mês', other: 'de tempos em tempos' } as const;

/** Why a series is taken for a 1:1, or why not, in Portuguese words that a manager accepts. */
export const ptVerdict: VerdictWords = {
  reason,
  other: (because, people) => (because === 'more-than-two' && people !== undefined && people > 2 ? `${capital(ptFormat.number(people))} pessoas são obrigatórias.` : others[because]),
  notOffered: (because) => notOffered[because],
  chatOnly: 'A pauta fica só no Teams: o calendário de quem organiza não está liberado',
  why: (reasons, counterpart) => {
    const rhythm = reasons.find((one) => one.code === 'rhythm' || one.code === 'single-meetings');
    const besides = reasons.find((one) => one.code === 'besides');
    const line = reasons.find((one) => one.code === 'reports-to-you' || one.code === 'you-report-to' || one.code === 'manager-not-known');
    const who = besides === undefined ? 'só vocês' : `vocês e ${company(besides)}`;
    return [rhythm === undefined ? '' : rhythm.code === 'rhythm' ? capital(cadences[rhythm.cadence]) : `Mais ou menos ${cadences[rhythm.cadence]}, reuniões avulsas`, who, line === undefined ? '' : reason(line, counterpart)].filter((one) => one !== '').join(', ');
  },
};

function reason(one: Reason, counterpart: string): string {
  switch (one.code) {
    case 'two-people':
      return 'duas pessoas';
    case 'besides':
      return `e ${company(one)}`;
    case 'rhythm':
      return cadences[one.cadence];
    case 'single-meetings':
      return `mais ou menos ${cadences[one.cadence]}, ${one.meetings} ${ptPlural(one.meetings, 'reunião avulsa', 'reuniões avulsas')} até agora`;
    case 'reports-to-you':
      return `${counterpart} responde a você`;
    case 'you-report-to':
      return `você responde a ${counterpart}`;
    case 'same-organization':
      return 'vocês trabalham na mesma organização';
    case 'you-invite':
      return 'quem convida é você';
    case 'they-invite':
      return `quem convida é ${counterpart}`;
    case 'manager-not-known':
      return 'não sei dizer quem de vocês lidera quem, então pergunto primeiro a você';
    case 'named':
      return 'o assunto diz 1:1';
    case 'names':
      return 'o assunto são os nomes de vocês';
    case 'plain-subject':
      return 'o assunto não cita outro tema';
  }
}

function company({ rooms, recorders, optional, groups }: Extract<Reason, { code: 'besides' }>): string {
  const parts = [
    rooms > 0 ? (rooms === 1 ? 'uma sala' : `${rooms} salas`) : '',
    recorders > 0 ? 'um gravador' : '',
    optional > 0 ? (optional === 1 ? 'uma pessoa opcional' : `${optional} pessoas opcionais`) : '',
    groups > 0 ? 'um grupo' : '',
  ].filter((part) => part !== '');
  return ptFormat.list(parts);
}

const others: Readonly<Record<Parameters<VerdictWords['other']>[0], string>> = {
  'happens-once': 'Não se repete.',
  cancelled: 'Foi cancelada.',
  ended: 'A série terminou.',
  'declined-by-you': 'Você recusou.',
  'declined-by-them': 'A outra pessoa recusou.',
  'all-day': 'Ocupa dias inteiros.',
  'too-often': 'Acontece três vezes por semana ou mais.',
  'too-rare': 'Acontece uma vez por ano.',
  'nobody-else': 'Mais ninguém foi convidado.',
  'more-than-two': 'Mais de duas pessoas foram convidadas.',
  'outside-organization': 'A outra pessoa trabalha em outro lugar.',
  'other-purpose': 'Trata de um assunto próprio.',
  'too-few': 'Houve menos de quatro reuniões avulsas.',
  'no-steady-rhythm': 'As reuniões avulsas não têm um ritmo regular.',
  'has-a-series': 'Vocês têm uma série; estas são reuniões extras.',
};

const notOffered: Readonly<Record<Parameters<VerdictWords['notOffered']>[0], string>> = {
  'group-among-attendees': 'Não oferecido: um grupo também foi convidado.',
  'hidden-attendees': 'Não oferecido: não consigo ver quem foi convidado.',
  private: 'Não oferecido: está marcado como particular, então só você vê aqui.',
  'not-in-reporting-line': 'Não oferecido: o diretório não diz que uma pessoa responde à outra.',
};
