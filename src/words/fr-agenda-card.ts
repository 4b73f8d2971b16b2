import type { CardWords } from './card-words.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';
import { frPromise } from './fr-promise.ts';

/** The agenda card in French, for the two and for a wider audience. */
export const frAgendaCard: CardWords['agenda'] = spaced({
  title: (manager, rep) => `${manager} et ${rep}`,
  skill: 'Compétence',
  call: 'Appel',
  drill: 'Exercice',
  drillOf: (text, minutes) => `${text.replace(/\.$/, '')} (${minutes} min)`,
  noSkill: 'Choisissez ensemble une compétence',
  noCall: 'Apportez un moment d’un appel',
  nothingOpen: 'Rien n’est resté ouvert la dernière fois.',
  promisedNow: 'Engagements pris dans ce 1:1',
  andMore: (count) => inFrench`et ${count} de plus derrière « Ouvrir »`,
  topicOf: (topic) => inFrench`Aussi : ${topic}`,
  thenThisWeek: 'Puis cette semaine, et un nouvel engagement.',
  takesOn: (manager) => `Ce dont ${manager} se charge.`,
  writeAPromise: 'Écrire un engagement',
  promiseLabel: 'Une phrase : ce qui sera fait, ce que cela fait bouger, pour quand',
  promiseExample: 'Je demande … sur 5 appels, et Contoso, 48\u00a0000\u00a0€, sera en proposition vendredi',
  promiseEmpty: 'Écrivez d’abord la phrase.',
  whose: 'De qui est cet engagement ?',
  keepIt: 'Garder',
  kept: (sentence) => inFrench`Gardé : ${frFormat.quoted(sentence)}`,
  howDidItGo: 'Qu’est-ce que cela a donné ?',
  notSaidYet: 'Pas encore dit',
  howItWentNote: 'Chacun de vous le dit comme il le voit. Le même mot règle la question ; deux mots différents restent tous les deux.',
  saveOutcomes: 'Enregistrer',
  howManyDone: 'Faits',
  howManyOf: 'sur',
  addTopic: 'Ajouter un sujet',
  topic: 'Sur quoi aimeriez-vous travailler ?',
  topicEmpty: 'Écrivez d’abord quelques mots.',
  momentLabel: 'Un moment d’un appel, si vous en avez un',
  momentExample: 'Collez un lien de Gong, Chorus ou Clari Copilot',
  addIt: 'Ajouter',
  close: 'Clore ce 1:1',
  plainTitle: (date) => `1:1, ${frFormat.dateLong(date)}`,
  othersPresent: (open) => `${frPromise.openCount(open)}. Il y a ici d’autres personnes que vous deux, donc le reste est derrière le lien.`,
  hiddenAttendees: (open) => `${frPromise.openCount(open)}. Je ne vois pas qui d’autre est invité, donc le reste est derrière le lien.`,
  wasItHeld: 'Vous êtes-vous vus tous les deux ? Personne n’a clos celui-ci.',
  weMet: 'Nous nous sommes vus',
  weDidNotMeet: 'Nous ne nous sommes pas vus',
  cancelled: 'Ce 1:1 a été retiré du calendrier. Ce qui est ouvert attend le prochain.',
  closed: (minutes) => (minutes === null ? 'A eu lieu. Vous avez tous les deux le récapitulatif.' : `A eu lieu, ${frFormat.minutesLong(minutes)}. Vous avez tous les deux le récapitulatif.`),
  notHeld: 'Celui-ci n’a pas eu lieu. Ce qui est ouvert attend le prochain.',
  stoppedHere: 'Twofold a été désactivé pour ce 1:1.',
  summary: 'L’ordre du jour de votre 1:1 est prêt.',
  pressed: (what, at) => `${what} à ${at}.`,
});

const asks = spaced({
  behaviour: 'Et qu’est-ce qui sera fait, combien de fois ?',
  number: 'Et qu’est-ce que cela fait bouger ? Affaire, montant, étape',
  day: 'Et pour quand ?',
});
const examples = {
  behaviour: 'demander ce que coûte l’attente sur 5 appels',
  number: 'Contoso, 48\u00a0000\u00a0€, en proposition',
  day: 'vendredi',
};

/** The question for the half that a promise lacks. */
export const frHalfMissing: CardWords['halfMissing'] = spaced({
  title: 'Une moitié est déjà là',
  nothingTitle: 'Encore une chose, et c’est un engagement',
  ask: (missing) => asks[missing],
  example: (missing) => examples[missing],
  empty: 'Écrivez d’abord quelques mots.',
  join: 'Réunir les moitiés',
  keepAsItIs: 'Laisser tel quel',
  whole: 'Les deux moitiés sont là.',
});
