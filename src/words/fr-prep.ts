import { inFrench, spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';
import type { OwnPromisesWords, PrepWords, ProgressWords } from './prep-words.ts';

/** The day before a 1:1, in French. */
export const frPrep: PrepWords = spaced({
  title: (other) => `Avant votre 1:1 avec ${other}`,
  summary: (other) => `Ce qui est ouvert pour votre prochain 1:1 avec ${other}, et la place pour un sujet à vous.`,
  stillOpen: 'Encore ouvert',
  nothingOpen: 'Rien n’est resté ouvert la dernière fois.',
  lead: (other) => inFrench`Aimeriez-vous travailler quelque chose, ou apporter un moment d’un appel ? ${other} le voit aussi.`,
  topic: 'Sujet',
  begun: 'Ce 1:1 a commencé. Ce que vous avez ajouté est dans son ordre du jour.',
  digest: {
    title: (day) => `Avant vos 1:1 du ${frFormat.dateLong(day)}`,
    summary: (count) => (count === 1 ? 'Quelque chose vous attend avant votre prochain 1:1.' : `Ce qui est ouvert pour ${frFormat.number(count)} 1:1.`),
    withWhom: (name, when) => `Avec ${name}, ${when}`,
    which: 'Pour quel 1:1 ?',
    chooseOne: 'Choisissez-en un.',
    toDecide: 'Ceci attend votre parole. Pendant le 1:1, c’est assez tôt.',
    decided: 'Il ne reste rien à décider.',
  },
  decision: {
    'views-differ': (sentence) => inFrench`Vous deux le voyez autrement : ${frFormat.quoted(sentence)}`,
    'carried-three-times': (sentence) => inFrench`Revenu trois fois : ${frFormat.quoted(sentence)} « diagnostic » demande ce qui fait obstacle.`,
    'wants-yes': (sentence, other) => inFrench`${other} l’a dit autrement, et votre oui est attendu : ${frFormat.quoted(sentence)}`,
    'asks-to-drop': (sentence, other) => inFrench`${other} demande de l’abandonner : ${frFormat.quoted(sentence)}`,
    'asks-to-move': (sentence, other) => inFrench`${other} demande de le renégocier : ${frFormat.quoted(sentence)}`,
  },
});

/** How far it is, as its owner counts. */
export const frProgress: ProgressWords = spaced({
  heading: 'Où en est-ce ?',
  label: (sentence, count, unit) => inFrench`Sur ${count} ${unit} : ${frFormat.quoted(sentence)}`,
  badNumber: 'Un nombre entier, pas plus grand que ce qui a été promis.',
  wholeNumber: 'Un nombre entier, de 0 à 999.',
  save: 'Enregistrer le compte',
  soFar: (done, of) => `${done} sur ${of} à ce jour`,
  note: 'Un compte seulement. Ce que cela a donné se dit pendant le 1:1.',
});

/** What somebody promised and has not settled. */
export const frOwnPromises: OwnPromisesWords = spaced({
  title: 'Vos engagements',
  summary: 'Vos engagements ouverts.',
  towards: (other) => `Dans votre 1:1 avec ${other}`,
  none: 'Aucun engagement de votre part n’est ouvert.',
});
