import type { Outcome } from '#domain/commitment.ts';
import { deNom, queNom } from '../french-names.ts';
import { inFrench, spaced } from '../french-spaces.ts';
import type { PanelWords } from './panel-words.ts';

const lists = new Intl.ListFormat('fr');

/** How it went, as French says it on its own. */
export const outcomeInFrench = (outcome: Outcome): string => (outcome.kind === 'partly' ? `En partie, ${outcome.done} sur ${outcome.of}` : outcome.kind === 'kept' ? 'Tenu' : 'Non tenu');

/** Promises in the side panel, in French. */
export const frPanelPromise: PanelWords['promise'] = spaced({
  lastTime: 'Engagements de la dernière fois',
  nothingLastTime: 'Rien n’était resté ouvert la dernière fois.',
  howDidItGo: 'Qu’est-ce que cela a donné ?',
  kept: 'Tenu',
  partly: 'En partie',
  missed: 'Non tenu',
  partlyDone: 'Combien de faits',
  of: 'sur',
  partlyOf: 'Sur combien',
  less: 'Un de moins',
  more: 'Un de plus',
  notSaid: 'pas encore dit',
  addEvidence: 'Ajouter une preuve',
  evidenceLink: 'Lien vers la preuve',
  stillRight: 'Toujours juste ?',
  promiseAnew: 'S’y engager à nouveau',
  newPromise: 'Nouvel engagement',
  newPromiseField: 'Nouvel engagement, une phrase',
  placeholder: 'Ce qui sera fait, et ce que cela fait bouger',
  behaviour: 'Comportement',
  action: 'Acte',
  number: 'Chiffre',
  byWhen: 'Pour quand',
  missing: 'manque',
  notYetRead: '–',
  add: 'Ajouter',
  sendIncomplete: 'Laisser tel quel',
  promiseIt: 'S’y engager',
  writeAnother: 'Écrire un autre engagement',
  yes: 'Oui, je m’y engage',
  agree: 'Accepter ces mots',
  reword: 'Reformuler',
  notYet: 'Pas encore',
  newWords: 'Avec vos propres mots',
  saveWords: 'Enregistrer ces mots',
  whatFollows: 'Ce qui suit',
  inRecap: 'Il est dans votre récapitulatif, et vous pouvez encore le reformuler là.',
  comesBack: 'S’il est encore ouvert, il revient à votre prochain 1:1.',
  outcome: outcomeInFrench,
  saysSo: (givens) => `${lists.format(givens)} ${givens.length === 1 ? 'le dit' : 'le disent'}.`,
  settled: (count, of) => `${count} sur ${of} réglés`,
  inHands: (given, isYou) => inFrench`Cette semaine : ce qui dépend ${isYou ? 'de vous' : deNom(given)}`,
  ofTarget: (target) => `sur ${target}`,
  whoseSentence: (given, isYou) => `${isYou ? 'De vous' : deNom(given).replace(/^d/, 'D')}, une phrase`,
  setByHand: (slot) => inFrench`${slot} : le dire en quelques mots`,
  sendTo: (given) => `Envoyer à ${given}`,
  reading: (given) => `C’est maintenant sur l’écran ${deNom(given)}.`,
  notSeen: (given) => `${given} ne l’a pas encore vu.`,
  countsOnYes: (given) => `Cela compte dès ${queNom(given)} dit oui. D’autres mots ${deNom(given)} l’emportent.`,
  addFor: (given, isYou) => (isYou ? 'Ajoutez ce que vous ferez' : `Ajoutez ce que fera ${given}`),
  isThisYours: (given) => inFrench`Est-ce votre engagement, ${given} ?`,
  wroteItDown: (given) => `${given} l’a écrit. Ce sont vos mots qui valent.`,
  onlyYouAnd: (given) => `Seuls vous et ${given} le voyez.`,
});
