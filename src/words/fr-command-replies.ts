import type { CommandReplyWords } from './command-reply-words.ts';
import { deNom } from './french-names.ts';
import { inFrench, spaced } from './french-spaces.ts';

/** What commands answer in French words. */
export const frCommandReplies: CommandReplyWords = spaced({
  helpLead: 'Je garde le fil de vos 1:1 : d’abord le coaching, puis les engagements. Vous pouvez écrire :',
  notUnderstood: 'Je n’ai pas compris. Vous pouvez écrire :',
  does: {
    help: 'ce que je fais, et ce que vous pouvez écrire',
    agenda: 'l’ordre du jour de votre prochain 1:1',
    commit: 'garde un engagement : ce qui sera fait, ce que cela fait bouger, pour quand',
    commitments: 'vos engagements qui restent ouverts',
    prep: 'ce qui est ouvert, et la place pour un sujet à vous',
    scorecard: 'la page que vous voyez tous les deux',
    settings: 'durées, mots, heures calmes, désactivation',
    diagnose: 'ce qui fait obstacle, en quatre questions',
    reschedule: 'des heures qui vous vont à tous les deux',
    stop: 'me désactive, après vous avoir dit ce que cela envoie',
  },
  mentionFirst: 'Ici, mentionnez-moi d’abord.',
  inPersonalChat: 'Cela ne regarde que vous. Écrivez-le dans notre chat personnel.',
  agendaStandsHere: 'L’ordre du jour est dans ce chat. S’il est loin plus haut, ouvrez-le depuis la réunion.',
  noAgenda: 'Aucun 1:1 où j’aide n’est à venir.',
  whichTitle: 'Quel 1:1 ?',
  which: 'De quel 1:1 parlez-vous ?',
  showIt: 'Afficher',
  settings: 'Durées, mots, heures calmes et désactivation sont dans les réglages.',
  settingsOpen: 'Ouvrir les réglages',
  stop: {
    title: 'Arrêter Twofold ?',
    line: (other, updates, organizer) => {
      if (updates === 0) return inFrench`Avec ${other} : aucune mise à jour du calendrier.`;
      const count = updates === 1 ? 'une mise à jour du calendrier' : `${updates} mises à jour du calendrier`;
      return inFrench`Avec ${other} : ${count}, ${organizer === null ? 'en votre nom' : `au nom ${deNom(organizer)}`}.`;
    },
    then: 'L’ordre du jour quitte les invitations à venir, et plus rien n’est conservé. Ce qui a été gardé reste entre vous deux.',
    confirm: 'Arrêter',
    keep: 'Continuer',
    kept: 'Rien n’a changé.',
    changed: 'Le nombre de mises à jour a changé entre-temps. Regardez à nouveau.',
  },
});
