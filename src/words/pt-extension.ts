import type { ExtensionWords } from './extension-words.ts';
import { ptFormat, ptOn } from './pt-format.ts';

/** The message extension, in Portuguese. */
export const ptExtension: ExtensionWords = {
  title: 'Guardar como combinado',
  sentenceLabel: 'Uma frase: o que vai ser feito, o que isso move, até quando',
  sentenceEmpty: 'Escreva a frase primeiro.',
  pairLabel: 'Para qual 1:1?',
  pairMissing: 'Escolha um.',
  ownerLabel: 'De quem é o combinado?',
  ownerFromSentence: 'De quem a frase disser',
  mine: 'Meu',
  theirs: 'Da outra pessoa',
  note: 'Fica guardado entre vocês. Mais ninguém neste chat vê.',
  keep: 'Guardar',
  shortened: 'A mensagem era mais longa do que um combinado pode ser. Aqui está o começo dela.',
  unreadable: 'Não deu para ler. Feche e tente de novo.',
  link: {
    ours: 'Um 1:1 no Twofold',
    oursOn: (date) => `1:1, ${ptFormat.dateLong(date)}`,
    oursText: 'Só as duas pessoas deste 1:1 podem abrir.',
    moment: 'Um momento de uma call',
    momentFrom: (source, at) => (at === null ? `De ${source}` : `De ${source}, em ${at}`),
    bring: 'Levar para o 1:1',
    whichTitle: 'Um momento para um 1:1',
    which: 'Para qual 1:1?',
    brought: (other, date) => `Está na pauta do seu 1:1 com ${other} ${ptOn(date)}.`,
    broughtNoDate: 'Espera o seu próximo 1:1.',
  },
};
