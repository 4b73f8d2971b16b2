import { esFormat } from './es-format.ts';
import type { ExtensionWords } from './extension-words.ts';

/** The message extension, in Spanish. */
export const esExtension: ExtensionWords = {
  title: 'Guardar como compromiso',
  sentenceLabel: 'Una frase: qué se va a hacer, qué mueve, para cuándo',
  sentenceEmpty: 'Escribe primero la frase.',
  pairLabel: '¿Para qué 1:1 es?',
  pairMissing: 'Elige uno.',
  ownerLabel: '¿De quién es el compromiso?',
  ownerFromSentence: 'De quien diga la frase',
  mine: 'Mío',
  theirs: 'De la otra persona',
  note: 'Queda guardado entre ustedes. Nadie más en este chat lo ve.',
  keep: 'Guardar',
  shortened: 'El mensaje era más largo de lo que puede ser un compromiso. Aquí está su comienzo.',
  unreadable: 'Esto no se pudo leer. Ciérralo e inténtalo de nuevo.',
  link: {
    ours: 'Un 1:1 en Twofold',
    oursOn: (date) => `1:1, ${esFormat.dateLong(date)}`,
    oursText: 'Solo las dos personas de este 1:1 pueden abrirlo.',
    moment: 'Un momento de una llamada',
    momentFrom: (source, at) => (at === null ? `De ${source}` : `De ${source}, en ${at}`),
    bring: 'Llevarlo a tu 1:1',
    whichTitle: 'Un momento para un 1:1',
    which: '¿Para qué 1:1 es?',
    brought: (other, date) => `Está en la agenda de tu 1:1 con ${other} del ${esFormat.dateLong(date)}.`,
    broughtNoDate: 'Espera a tu próximo 1:1.',
  },
};
