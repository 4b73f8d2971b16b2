import type { CardWords } from './card-words.ts';
import { esAt, esFormat } from './es-format.ts';
import { esPromise } from './es-promise.ts';

/** The agenda card in Spanish, for the two and for a wider audience. */
export const esAgendaCard: CardWords['agenda'] = {
  title: (manager, rep) => `${manager} y ${rep}`,
  skill: 'Habilidad',
  call: 'De una llamada',
  drill: 'Práctica',
  drillOf: (text, minutes) => `${text.replace(/\.$/, '')} (${minutes} min)`,
  noSkill: 'Elijan en equipo una habilidad',
  noCall: 'Trae un momento de una llamada',
  nothingOpen: 'No quedó nada abierto de la última vez.',
  promisedNow: 'Acordado en este 1:1',
  andMore: (count) => `y ${count} más en “Abrir”`,
  topicOf: (topic) => `También: ${topic}`,
  thenThisWeek: 'Luego esta semana, y un compromiso nuevo.',
  takesOn: (manager) => `Lo que asume ${manager}.`,
  writeAPromise: 'Escribir un compromiso',
  promiseLabel: 'Una frase: qué se va a hacer, qué mueve, para cuándo',
  promiseExample: 'Voy a preguntar … en 5 llamadas, y Contoso, €48,000, estará en propuesta para el viernes',
  promiseEmpty: 'Escribe primero la frase.',
  whose: '¿De quién es el compromiso?',
  keepIt: 'Guardar',
  kept: (sentence) => `Guardado: ${esFormat.quoted(sentence)}`,
  howDidItGo: '¿Cómo salió?',
  notSaidYet: 'Aún sin decir',
  howItWentNote: 'Cada quien lo dice como lo ve. Si dicen lo mismo, queda cerrado; si dicen cosas distintas, ambas quedan.',
  saveOutcomes: 'Guardar resultados',
  howManyDone: 'Hechos',
  howManyOf: 'de',
  addTopic: 'Agregar un tema',
  topic: '¿En qué te gustaría trabajar?',
  topicEmpty: 'Escribe primero unas palabras.',
  momentLabel: 'Un momento de una llamada, si lo tienes',
  momentExample: 'Pega un enlace de Gong, Chorus o Clari Copilot',
  addIt: 'Agregar',
  close: 'Cerrar este 1:1',
  plainTitle: (date) => `1:1, ${esFormat.dateLong(date)}`,
  othersPresent: (open) => `${esPromise.openCount(open)}. Aquí hay más gente además de ustedes, así que el resto está detrás del enlace.`,
  hiddenAttendees: (open) => `${esPromise.openCount(open)}. No puedo ver a quién más invitaron, así que el resto está detrás del enlace.`,
  wasItHeld: '¿Se reunieron? Nadie cerró este 1:1.',
  weMet: 'Nos reunimos',
  weDidNotMeet: 'No nos reunimos',
  cancelled: 'Este 1:1 se quitó del calendario. Lo que está abierto espera al próximo.',
  closed: (minutes) => (minutes === null ? 'Realizado. Ustedes ya tienen el resumen.' : `Realizado, ${esFormat.minutesLong(minutes)}. Ustedes ya tienen el resumen.`),
  notHeld: 'Este no se hizo. Lo que está abierto espera al próximo.',
  stoppedHere: 'Twofold se apagó para este 1:1.',
  summary: 'La agenda de tu 1:1 está lista.',
  pressed: (what, at) => `${what} ${esAt(at)}.`,
};

/** The question for the half that a promise lacks. */
export const esHalfMissing: CardWords['halfMissing'] = {
  title: 'La mitad ya está',
  nothingTitle: 'Una cosa más, y es un compromiso',
  ask: (missing) =>
    ({
      behaviour: '¿Y qué se va a hacer, cuántas veces?',
      number: '¿Y qué mueve? Oportunidad, monto, etapa',
      day: '¿Y para cuándo?',
    })[missing],
  example: (missing) =>
    ({
      behaviour: 'preguntar en 5 llamadas cuánto cuesta esperar',
      number: 'Contoso, €48,000, en propuesta',
      day: 'para el viernes',
    })[missing],
  empty: 'Escribe primero unas palabras.',
  join: 'Unir las mitades',
  keepAsItIs: 'Dejarlo como está',
  whole: 'Las dos mitades están.',
};
