import { inFrench, spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';
import type { RescheduleWords } from './reschedule-words.ts';

/** Another time for a 1:1, in French. */
export const frReschedule: RescheduleWords = spaced({
  moveIt: 'Déplacer',
  findTime: 'Trouver une autre heure',
  title: (date) => `Une autre heure que le ${frFormat.dateLong(date)}`,
  summary: (other) => `Des heures qui vous vont, à vous et à ${other}.`,
  bothFree: 'Vous êtes libres tous les deux ici :',
  sooner: (cancelled, next) => inFrench`Le 1:1 du ${frFormat.dateLong(cancelled)} a été annulé et ne peut pas revenir. Le prochain, le ${frFormat.dateLong(next)}, peut venir plus tôt. Vous êtes libres tous les deux ici :`,
  notHeld: (missed, next) => inFrench`Le 1:1 du ${frFormat.dateLong(missed)} n’a pas eu lieu. Le prochain, le ${frFormat.dateLong(next)}, peut venir plus tôt. Vous êtes libres tous les deux ici :`,
  label: 'Déplacer le 1:1 à',
  chooseOne: 'Choisissez-en une.',
  consequence: (other) => `Seul celui-ci est déplacé. Même lien, même durée. ${other} reçoit une mise à jour, en votre nom.`,
  confirm: 'Déplacer',
  otherTimes: 'D’autres heures',
  skip: 'Sauter celui-ci',
  skipNote: (inARow) =>
    inARow <= 1
      ? 'Les engagements ouverts attendent le prochain 1:1, sans compter pour autant comme non tenus.'
      : `Ce serait la ${inARow}e fois de suite sans 1:1. Les engagements ouverts attendent, sans compter pour autant comme non tenus.`,
  skipAnyway: 'Le sauter quand même',
  skipped: (time) => `Sauté à ${time}. Le calendrier reste tel quel, et les engagements ouverts attendent le prochain 1:1.`,
  moved: (when, other) => `Déplacé à ${when}. ${other} a reçu une mise à jour, en votre nom.`,
  noTimes: 'Je n’ai trouvé aucune heure avant le prochain 1:1 qui vous aille à tous les deux dans les heures de travail.',
  noMoreTimes: 'C’étaient toutes les heures qui vous vont à tous les deux avant le prochain 1:1.',
  unreadable: (name) => `Je ne vois pas quand ${name} est libre, donc je ne peux pas proposer d’heure. Déplacez-le dans le calendrier.`,
  noLongerFree: 'Cette heure n’est plus libre pour vous deux. Voici ce qui reste :',
  crossing: 'Outlook ne laisse pas celui-ci passer le 1:1 d’avant ou d’après. Choisissez une autre heure.',
  organizes: (organizer) => inFrench`Ce 1:1 est organisé par ${organizer}, et le déplacer revient donc à ${organizer}. Il suffit de m’écrire « déplacer ».`,
  notWritable: 'Le calendrier de ce 1:1 ne m’est pas ouvert. Déplacez-le là-bas.',
  nothingAhead: 'Aucun 1:1 à venir ne peut être déplacé.',
  inOurChat: 'Les heures sont dans notre chat.',
  whichTitle: 'Une autre heure',
  which: 'Quel 1:1 aimeriez-vous déplacer ?',
});
