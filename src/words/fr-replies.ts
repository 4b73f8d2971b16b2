import { inFrench, spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';
import type { ReplyWords } from './words.ts';

/** What the bot says back, in French. */
export const frReplies: ReplyWords = spaced({
  whichTitle: 'Pour quel 1:1 ?',
  tooEarly: 'Ce 1:1 n’a pas encore commencé. Dès qu’il aura débuté, vous pourrez dire ce que cela a donné.',
  notALink: 'Le moment doit être un lien qui commence par https. Copiez-le depuis la page de l’appel, ou laissez la ligne vide.',
  whichPair: (names) => inFrench`Pour quel 1:1 : ${names.join(', ')} ? Choisissez-en un, et j’y garde la phrase.`,
  noPair: 'Je n’aide encore dans aucun de vos 1:1. Quand votre manager ou vous aurez dit oui pour l’un d’eux, les engagements y auront leur place.',
  noSentence: 'Écrivez la phrase après « engagement » : ce qui sera fait, ce que cela fait bouger, pour quand.',
  keptQuietly: 'C’est gardé. Les mots restent entre vous deux.',
  stopped: (names) => inFrench`C’est arrêté pour votre 1:1 avec ${frFormat.list(names)}. L’ordre du jour quitte les invitations, et plus rien n’est conservé.`,
  nothingToStop: 'Il n’y a rien à arrêter : je n’aide dans aucun de vos 1:1.',
  notYours: 'Seules les deux personnes de ce 1:1 peuvent faire cela.',
  tooLate: 'Cette carte vient d’une réunion précédente. Ouvrez la plus récente et réessayez.',
  tooLong: 'C’est plus long qu’un engagement ne peut l’être. Dites-le en une phrase de 500 caractères au plus.',
  apology: (id) => inFrench`Cela n’a pas marché, et c’est de notre fait. Réessayez dans une minute. Si cela se reproduit, donnez cet identifiant à votre administrateur : ${id}`,
  notAPerson: 'Twofold ne sait pas qui a appuyé ici. Ouvrez la carte dans Teams avec votre compte professionnel.',
  unreadableButton: 'Ce bouton n’a pas pu être lu. Ouvrez la carte à nouveau.',
  gone: 'Cette réunion n’est plus dans le calendrier. Ce qui est ouvert attend la prochaine.',
});
