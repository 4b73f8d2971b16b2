import { esFormat } from './es-format.ts';
import type { OwnPromisesWords, PrepWords, ProgressWords } from './prep-words.ts';

/** The day before a 1:1, in Spanish. */
export const esPrep: PrepWords = {
  title: (other) => `Antes de tu 1:1 con ${other}`,
  summary: (other) => `Lo que está abierto para tu próximo 1:1 con ${other}, y lugar para un tema tuyo.`,
  stillOpen: 'Aún abierto',
  nothingOpen: 'No quedó nada abierto de la última vez.',
  lead: (other) => `¿Quieres trabajar en algo o traer un momento de una llamada? ${other} también lo ve.`,
  topic: 'Tema',
  begun: 'Este 1:1 ya empezó. Lo que agregaste está en su agenda.',
  digest: {
    title: (day) => `Antes de tus 1:1 del ${esFormat.dateLong(day)}`,
    summary: (count) => (count === 1 ? 'Algo te espera antes de tu próximo 1:1.' : `Lo que está abierto para ${esFormat.number(count)} 1:1.`),
    withWhom: (name, when) => `Con ${name}, ${when}`,
    which: '¿Para qué 1:1 es?',
    chooseOne: 'Elige uno.',
    toDecide: 'Estos esperan tu palabra. En el 1:1 estás a tiempo.',
    decided: 'No queda nada por decidir.',
  },
  decision: {
    'views-differ': (sentence) => `Ustedes lo ven de manera distinta: ${esFormat.quoted(sentence)}`,
    'carried-three-times': (sentence) => `Volvió tres veces: ${esFormat.quoted(sentence)} “diagnóstico” pregunta qué hay en el camino.`,
    'wants-yes': (sentence, other) => `${other} lo dijo con otras palabras, y falta tu sí: ${esFormat.quoted(sentence)}`,
    'asks-to-drop': (sentence, other) => `${other} pide retirar ${esFormat.quoted(sentence)}`,
    'asks-to-move': (sentence, other) => `${other} pide acordar de nuevo ${esFormat.quoted(sentence)}`,
  },
};

/** How far it is, as its owner counts. */
export const esProgress: ProgressWords = {
  heading: '¿Cómo va?',
  label: (sentence, count, unit) => `De ${count} ${unit}: ${esFormat.quoted(sentence)}`,
  badNumber: 'Un número entero, no mayor que lo acordado.',
  wholeNumber: 'Un número entero, de 0 a 999.',
  save: 'Guardar la cuenta',
  soFar: (done, of) => `${done} de ${of} hasta ahora`,
  note: 'Solo una cuenta. Cómo salió se dice en el 1:1.',
};

/** What somebody promised and has not settled. */
export const esOwnPromises: OwnPromisesWords = {
  title: 'A qué te comprometiste',
  summary: 'Tus compromisos abiertos.',
  towards: (other) => `En tu 1:1 con ${other}`,
  none: 'Ningún compromiso tuyo está abierto.',
};
