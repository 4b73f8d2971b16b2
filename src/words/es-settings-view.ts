import { esFormat, esPlural } from './es-format.ts';
import type { SettingsViewWords } from './tab-view-words.ts';

const updates = (count: number): string => `${count} ${esPlural(count, 'actualización', 'actualizaciones')} de calendario`;

/** The settings page in Spanish. */
export const esSettingsView: SettingsViewWords = {
  on: (on, of) => `${on} de ${of} ${esPlural(on, 'encendido', 'encendidos')}`,
  notScheduled: 'Sin programar',
  where: ({ chat, invite }) => (chat ? (invite ? 'Chat, panel lateral, invitación' : 'Chat y panel lateral') : invite ? 'El chat de cada quien, y la invitación' : 'El chat de cada quien'),
  nowhere: 'En ningún lugar todavía: no hay nada programado',
  othersPresent: 'Hay más gente: en la invitación y en el chat solo están los títulos y los minutos.',
  notInScope: (organizer) => `Lo organiza ${organizer}, y ese calendario aún no está abierto para Twofold.`,
  youNotInScope: 'Lo organizas tú, y tu calendario aún no está abierto para Twofold.',
  minutes: ({ coaching, accountability, blockers }) => [`Coaching ${esFormat.minutes(coaching)}`, `Responsabilidad ${esFormat.minutes(accountability)}`, `Obstáculos ${esFormat.minutes(blockers)}`],
  stoppedBy: (name) => `Lo apagó ${name}. Solo ${name} puede encenderlo de nuevo.`,
  waitsForYes: (rep) => `${rep} ya lo sabe, y aún no responde.`,
  waitsForYou: 'Falta tu sí.',
  isTold: (rep) => `El aviso a ${rep} está en camino.`,
  refusedBefore: 'Dijiste que esto no es un 1:1.',
  offerWaits: 'Espera tu sí.',
  stuck: (rep) => `Twofold no logra comunicarse con ${rep}, que tiene que saberlo primero. Quien administra puede ver por qué.`,
  mixNote: 'Para los 1:1 sin diagnóstico, como los ven ustedes. Las invitaciones muestran siempre 60 y 40.',
  hint: {
    'impossible-numbers': 'Hay una brecha de sistema, y sigue habiendo números acordados que no dan',
    'cancelled-in-a-row': 'Se cancelaron 1:1 uno tras otro',
    'all-audit': 'Compromisos cada semana, y ninguna habilidad en foco',
    'all-rescue': 'Una habilidad en foco, y ningún compromiso revisado',
    'tips-for-will': 'Hay una brecha de voluntad, y desde entonces surgieron habilidades nuevas',
    'not-inspected': 'Lo que era para la última vez aún no tiene resultado',
    'no-commit-sentence': 'Un 1:1 terminó sin un compromiso entero',
    'solved-for-rep': 'Asumiste más de lo que te prometieron',
    'blending-halves': 'La parte 1 nombra un número',
    'many-skills': 'Dos habilidades a la vez',
    'no-moment': 'Ningún momento de una llamada con enlace',
    'only-results': 'Solo se siguen números que llegan tarde',
    'too-long': 'El próximo 1:1 dura más de una hora',
  },
  lines: { sayCoaching: 'Para abrir el coaching', handOver: 'Para pasar a la responsabilidad', sayBlockers: 'Para abrir los obstáculos' },
  kept: [
    { what: 'Los compromisos, y cómo salieron', howLong: 'Para ustedes, mientras tu organización use Twofold. Cada uno queda como se dijo' },
    { what: 'La habilidad en foco, el momento de una llamada, el tema', howLong: 'Hasta que se elija otra cosa' },
    { what: 'Cuándo se hicieron, se movieron y se cancelaron tus 1:1', howLong: 'Mientras tu organización use Twofold' },
    { what: 'Los resúmenes como se enviaron', howLong: 'El mismo tiempo que los compromisos' },
    { what: 'Las notas privadas', howLong: 'Solo para quien las escribió' },
    { what: 'Lo que hay en tu calendario además de los 1:1', howLong: 'Que no es un 1:1, y nada de lo que dice' },
    { what: 'Grabaciones, transcripciones, correos', howLong: 'Nunca se leen, nunca se guardan' },
  ],
  keptScores: [{ what: 'Valoraciones, números de la semana, 30, 60 y 90 días', howLong: 'Tanto como los compromisos' }],
  keptDiagnosis: [{ what: 'Lo que se vio que hay en el camino, y por qué', howLong: 'Tanto como los compromisos. Lo que se deshace ya no cuenta' }],
  off: {
    invites: ({ count, to, from, others }) => {
      const leaves = `La agenda sale de ${count} ${esPlural(count, 'invitación futura', 'invitaciones futuras')}.`;
      const who = to === null ? (others ? 'Tú y quien más esté en ellas reciben' : 'Recibes') : others ? `${to} y quien más esté en ellas reciben` : `${to} recibe`;
      return `${leaves} ${who} ${updates(count)} ${from === null ? 'en tu nombre' : `en nombre de ${from}`}. ${count === 1 ? 'No se puede deshacer' : 'No se pueden deshacer'}.`;
    },
    noInvites: 'Ninguna invitación por delante lleva la agenda, así que no se envía ninguna actualización.',
    textStays: 'Tu propio texto en las invitaciones y el enlace para unirse quedan como están.',
    staysReadable: (other) => `No se registra nada más. Lo que tú y ${other} acordaron queda guardado.`,
    confirm: (count) => (count === 0 ? 'Apagar' : `Apagar y enviar ${count} ${esPlural(count, 'actualización', 'actualizaciones')}`),
  },
  place: ({ list, line, skill, within, index }) => {
    if (list !== 'skills') return `${esSettingsView.lines[list]}, línea ${line}`;
    const which = `Habilidad ${line}${skill === '' ? '' : ` (${skill})`}`;
    if (within === null || within === 'name') return within === null ? which : `${which}, nombre`;
    const [one, many] = within === 'levels' ? ['nivel', 'niveles'] : ['práctica', 'prácticas'];
    return index === null ? `${which}, ${many}` : `${which}, ${one} ${index}`;
  },
};
