import type { ExtensionWords } from './extension-words.ts';
import { deNom } from './french-names.ts';
import { spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';

/** The message extension, in French. */
export const frExtension: ExtensionWords = spaced({
  title: 'Garder comme engagement',
  sentenceLabel: 'Une phrase : ce qui sera fait, ce que cela fait bouger, pour quand',
  sentenceEmpty: 'Écrivez d’abord la phrase.',
  pairLabel: 'Pour quel 1:1 ?',
  pairMissing: 'Choisissez-en un.',
  ownerLabel: 'De qui est cet engagement ?',
  ownerFromSentence: 'Comme le dit la phrase',
  mine: 'De moi',
  theirs: 'De l’autre personne',
  note: 'Il est gardé pour vous deux. Personne d’autre dans ce chat ne le voit.',
  keep: 'Garder',
  shortened: 'Le message était plus long qu’un engagement ne peut l’être. En voici le début.',
  unreadable: 'Ceci n’a pas pu être lu. Fermez et réessayez.',
  link: {
    ours: 'Un 1:1 dans Twofold',
    oursOn: (date) => `1:1, ${frFormat.dateLong(date)}`,
    oursText: 'Seules les deux personnes de ce 1:1 peuvent l’ouvrir.',
    moment: 'Un moment d’un appel',
    momentFrom: (source, at) => (at === null ? `Tiré ${deNom(source)}` : `Tiré ${deNom(source)}, à ${at}`),
    bring: 'L’apporter à votre 1:1',
    whichTitle: 'Un moment pour un 1:1',
    which: 'Pour quel 1:1 est-il ?',
    brought: (other, date) => `Il est dans l’ordre du jour de votre 1:1 avec ${other} du ${frFormat.dateLong(date)}.`,
    broughtNoDate: 'Il attend votre prochain 1:1.',
  },
});
