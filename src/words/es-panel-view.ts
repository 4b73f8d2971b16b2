import { esFormat, esPlural } from './es-format.ts';
import type { HalvesHeld, PanelViewWords } from './panel-view-words.ts';

const promises = (count: number): string => `${esFormat.number(count)} ${count <= 1 ? 'compromiso' : 'compromisos'}`;

const heldLine: Readonly<Record<HalvesHeld, string>> = {
  both: 'con las dos mitades',
  coaching: 'con coaching, sin abrir responsabilidad',
  accountability: 'con responsabilidad, sin abrir coaching',
  neither: 'sin abrir ninguna mitad',
};

/** What the side panel shows, in Spanish. */
export const esPanelView: PanelViewWords = {
  noMeeting: { title: 'Aquí aún no hay un 1:1', text: 'Twofold ayuda en las reuniones de un 1:1 en el que está encendido. Ábrelo ahí, cuando la reunión esté en tu calendario.' },
  off: { title: 'Apagado para este 1:1', text: 'Aquí no se registra nada. Quien lidera este 1:1 puede encenderlo en los ajustes de Twofold.' },

  skillDetail: (framework, level, aims) => {
    const where = level === null ? null : aims === null ? `Nivel ${level}.` : `Nivel ${level}, camino al ${aims}.`;
    return [framework === null ? null : `${framework}.`, where].filter((part) => part !== null).join(' ');
  },
  choiceDetail: (frameworks) => (frameworks.length === 0 ? 'Cualquier llamada' : frameworks.join(' o ')),

  ask: (missing, owner) =>
    ({
      behaviour: '¿Qué se va a hacer, y cuántas veces?',
      number: '¿Qué oportunidad, monto y etapa?',
      day: '¿Para cuándo?',
      action: owner === null ? '¿Qué vas a hacer?' : `¿Qué va a hacer ${owner}?`,
    })[missing],
  askTaker: (manager) => `¿Qué va a hacer ${manager}, y para cuándo?`,
  notYet: (owner) => `${owner} aún no se compromete a esto. Sin un sí, termina con este 1:1.`,
  notPromised: 'sin compromiso en el 1:1',
  waitsForOther: (other) => `${other} aún no lo dice.`,

  closing: {
    summary: (spent, of, halves) => `${spent} de ${of} minutos, ${heldLine[halves]}.`,
    goesInto: (day) => (day === null ? 'Espera a tu próximo 1:1' : `Va al ${esFormat.dateLong(day)}`),
    settled: (kept, partly) => ({
      title: `${kept + partly} ${esPlural(kept + partly, 'compromiso', 'compromisos')} de la última vez`,
      detail: `${kept === 0 ? 'En parte' : partly === 0 ? esPlural(kept, 'Cumplido', 'Cumplidos') : 'Entre cumplidos y en parte'}: cerrado, en el historial.`,
    }),
    missed: (renewed) => (renewed ? 'No cumplido, y acordado de nuevo.' : 'No cumplido, sin acordarse de nuevo.'),
    moved: () => 'Pasó a un compromiso nuevo.',
    dropped: (reason) => `Retirado: ${reason}.`,
    notYet: (owner) => `${owner} no se comprometió. Termina aquí y no cuenta para nadie.`,
    suspended: (count) => ({ title: `${count} ${esPlural(count, 'compromiso suspendido', 'compromisos suspendidos')}`, detail: 'En una lista aparte, sin contar para nadie.' }),
    blockers: (count) => ({ title: count === 1 ? '1 cosa en el camino' : `${count} cosas en el camino`, detail: 'Anotado en este 1:1. No va a ninguna invitación.' }),
    note: { title: 'Tu nota privada', detail: 'Solo tuya.' },
    recap: (invite) => {
      const both = 'Les llega un resumen por chat.';
      if (invite.kind === 'none') return `${both} La próxima agenda está en Teams.`;
      return invite.kind === 'now' ? `${both} La invitación se actualiza una vez, enseguida.` : `${both} La invitación se actualiza una vez, cuando ustedes confirmen, a más tardar el ${invite.latest}.`;
    },
  },
  closed: {
    title: (halves) => ({ both: 'Se hicieron las dos mitades.', coaching: 'Se hizo el coaching.', accountability: 'Se hizo la parte de responsabilidad.', neither: 'Cerrado.' })[halves],
    summary: (minutes, hasSkill, made) => `${esFormat.minutesLong(minutes)}, ${hasSkill ? 'una habilidad' : 'ninguna habilidad'}, ${promises(made)}.`,
    goes: (count, day) => {
      if (day === null) return count === 0 ? 'Nada espera al próximo 1:1' : `${count} ${esPlural(count, 'espera', 'esperan')} a tu próximo 1:1`;
      return count === 0 ? `Nada va al ${esFormat.dateLong(day)}` : `${count} ${esPlural(count, 'va', 'van')} al ${esFormat.dateLong(day)}`;
    },
    stays: (count) => (count === 0 ? 'Nada queda aquí' : `${count} ${esPlural(count, 'queda', 'quedan')} aquí`),
    next: (day, clock) => `Próximo: ${esFormat.dateLong(day)}, ${clock}`,
  },

  refused: {
    closed: 'Este 1:1 está cerrado. Lo que escribes queda, y su tiempo ya no corre.',
    'too-late': 'Los resúmenes están en camino, así que ya no se puede reabrir. Ustedes aún pueden reescribir y cerrar compromisos.',
    'no-room': 'La responsabilidad necesita los minutos que tiene. Ábrela cuando quieran, y el coaching termina ahí.',
    scoresOff: 'Tu empresa no guarda números aquí.',
    badMoment: 'Escribe el momento en minutos y segundos, como 12:40.',
    empty: 'Escribe primero unas palabras.',
    nothingWaits: 'Nada aquí espera tu sí.',
    notYours: (owner) => `Eso le toca decirlo a ${owner}.`,
    alreadyPromised: 'Ya te comprometiste a esto. Reescríbelo, o di en el próximo 1:1 cómo salió.',
    renewFirst: 'Primero di cómo salió. Después se puede acordar de nuevo.',
    noIndicator: 'Ese número no se pide aquí.',
  },
};
