import { inFrench, spaced } from './french-spaces.ts';
import type { OutlookViewWords } from './outlook-view-words.ts';

/** What the task pane shows, in French. */
export const frOutlookView: OutlookViewWords = spaced({
  since: (when) => `Dans l’invitation depuis ${when}`,
  notYet: 'Pas encore dans l’invitation',
  nextShown: 'Cette date est passée. Voici la prochaine.',
  wholeSeries: 'Voici la prochaine date de la série.',
  otherDate: 'Le formulaire a une autre date que le calendrier. Voici votre prochain 1:1.',
  coaching: 'Rien de choisi encore',
  nothingOpen: 'Rien n’est ouvert',
  offer: {
    title: (name) => inFrench`Un 1:1 avec ${name} ?`,
    justYou: (name) => `Juste vous et ${name}`,
    coaching: 'Une compétence, sur un vrai appel',
    accountability: 'Ce que vous avez promis, l’un et l’autre',
    blockers: 'Ce que vous prenez en charge',
    consequence: (name) => inFrench`${name} l’apprend d’abord : ce qui est conservé, qui le voit, comment arrêter. Ensuite, une mise à jour du calendrier par semaine, en votre nom.`,
  },
  none: {
    title: 'Pas de 1:1 ici',
    notOne: 'Twofold aide là où deux personnes d’une même ligne hiérarchique se voient régulièrement.',
    notSaved: 'Ce 1:1 est activé. Son ordre du jour arrive ici peu après l’enregistrement de la réunion.',
    otherMeeting: 'Vous avez ensemble un 1:1 avec un ordre du jour. Cette réunion en est une autre.',
    offersOff: 'Votre organisation n’a pas encore ouvert cela aux nouveaux 1:1. Votre administrateur le peut.',
    notInScope: 'Votre calendrier n’est pas encore ouvert à Twofold. Votre administrateur peut l’ouvrir.',
    unknownPerson: 'L’autre personne n’est pas dans l’annuaire de votre organisation.',
    asRep: (manager) => inFrench`Un 1:1 peut avoir deux temps : d’abord le coaching, puis ce que vous avez promis, l’un et l’autre. ${manager} peut l’activer. Vous apprenez d’abord ce qui est conservé et qui le voit.`,
    toldFirst: (rep) => `Vous avez dit oui. ${rep} l’apprend d’abord, puis l’ordre du jour arrive ici.`,
    waitsForYou: 'Votre manager aimerait ce 1:1 en deux temps. La question attend dans votre chat avec Twofold.',
    off: 'Ce 1:1 est désactivé. La personne qui l’a désactivé peut l’activer à nouveau, dans Teams, dans les réglages.',
  },
  place: {
    notOrganizer: 'Seule la personne qui invite peut mettre l’ordre du jour dans l’invitation.',
    over: 'Cette date est passée. Son invitation reste comme elle est.',
    noJoinSection: 'La partie Teams manque dans ce texte, donc rien n’a été ajouté. Ajoutez à nouveau la réunion Teams, enregistrez, puis réessayez.',
    tornBlock: 'Une partie de l’ordre du jour a été enlevée à la main, donc le remplacer n’est pas sûr. Enlevez aussi le reste, puis réessayez.',
  },
  done: {
    topic: 'Ajouté à l’ordre du jour.',
    moment: 'Le moment est à l’ordre du jour.',
    promise: 'Gardé, dans vos mots.',
    promiseHalf: (text) => `Gardé, dans vos mots. ${text}`,
    switchedOn: (name) => `${name} l’apprend d’abord, puis l’ordre du jour arrive.`,
    leftAlone: 'Celui-ci reste comme il est.',
  },
});
