import type { Reason } from '#domain/verdict.ts';
import { capital } from './capital.ts';
import { esFormat, esPlural } from './es-format.ts';
import type { VerdictWords } from './words.ts';

const cadences = { weekly: 'cada semana', biweekly: 'cada dos semanas', monthly: 'una vez al mes', other: 'cada cierto tiempo' } as const;

/** Why a series is taken for a 1:1, or why not, in Spanish words that a manager accepts. */
export const esVerdict: VerdictWords = {
  reason,
  other: (because, people) => (because === 'more-than-two' && people !== undefined && people > 2 ? `Se requieren ${esFormat.number(people)} personas.` : others[because]),
  notOffered: (because) => notOffered[because],
  chatOnly: 'La agenda está solo en Teams: el calendario de quien organiza no está habilitado',
  why: (reasons, counterpart) => {
    const rhythm = reasons.find((one) => one.code === 'rhythm' || one.code === 'single-meetings');
    const besides = reasons.find((one) => one.code === 'besides');
    const line = reasons.find((one) => one.code === 'reports-to-you' || one.code === 'you-report-to' || one.code === 'manager-not-known');
    const who = besides === undefined ? 'solo ustedes' : `ustedes y ${company(besides)}`;
    return [rhythm === undefined ? '' : rhythm.code === 'rhythm' ? capital(cadences[rhythm.cadence]) : `Más o menos ${cadences[rhythm.cadence]}, reuniones sueltas`, who, line === undefined ? '' : reason(line, counterpart)].filter((one) => one !== '').join(', ');
  },
};

function reason(one: Reason, counterpart: string): string {
  switch (one.code) {
    case 'two-people':
      return 'dos personas';
    case 'besides':
      return `y ${company(one)}`;
    case 'rhythm':
      return cadences[one.cadence];
    case 'single-meetings':
      return `más o menos ${cadences[one.cadence]}, ${one.meetings} ${esPlural(one.meetings, 'reunión suelta', 'reuniones sueltas')} hasta ahora`;
    case 'reports-to-you':
      return `${counterpart} te reporta`;
    case 'you-report-to':
      return `tú le reportas a ${counterpart}`;
    case 'same-organization':
      return 'ustedes trabajan en la misma organización';
    case 'you-invite':
      return 'tú mandas la invitación';
    case 'they-invite':
      return `${counterpart} manda la invitación`;
    case 'manager-not-known':
      return 'no puedo saber quién de ustedes lidera, así que primero te pregunto';
    case 'named':
      return 'el asunto dice 1:1';
    case 'names':
      return 'el asunto son los nombres de ustedes';
    case 'plain-subject':
      return 'el asunto no nombra otro tema';
  }
}

function company({ rooms, recorders, optional, groups }: Extract<Reason, { code: 'besides' }>): string {
  const parts = [
    rooms > 0 ? (rooms === 1 ? 'una sala' : `${rooms} salas`) : '',
    recorders > 0 ? 'una grabadora' : '',
    optional > 0 ? (optional === 1 ? 'una persona opcional' : `${optional} personas opcionales`) : '',
    groups > 0 ? 'un grupo' : '',
  ].filter((part) => part !== '');
  return esFormat.list(parts);
}

const others: Readonly<Record<Parameters<VerdictWords['other']>[0], string>> = {
  'happens-once': 'No se repite.',
  cancelled: 'Se canceló.',
  ended: 'La serie terminó.',
  'declined-by-you': 'La rechazaste.',
  'declined-by-them': 'La otra persona la rechazó.',
  'all-day': 'Ocupa días enteros.',
  'too-often': 'Ocurre tres veces por semana o más.',
  'too-rare': 'Ocurre una vez al año.',
  'nobody-else': 'No se invitó a nadie más.',
  'more-than-two': 'Se invitó a más de dos personas.',
  'outside-organization': 'La otra persona trabaja en otro lugar.',
  'other-purpose': 'Trata de un asunto propio.',
  'too-few': 'Hubo menos de cuatro reuniones sueltas.',
  'no-steady-rhythm': 'Las reuniones sueltas no tienen un ritmo fijo.',
  'has-a-series': 'Ustedes tienen una serie; estas son reuniones extra.',
};

const notOffered: Readonly<Record<Parameters<VerdictWords['notOffered']>[0], string>> = {
  'group-among-attendees': 'No se ofrece: también se invitó a un grupo.',
  'hidden-attendees': 'No se ofrece: no puedo ver a quién se invitó.',
  private: 'No se ofrece: está marcada como privada, así que aquí solo la ves tú.',
  'not-in-reporting-line': 'No se ofrece: el directorio no dice que una persona le reporte a la otra.',
};
