import { dateAt, weekday } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat } from './fr-format.ts';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** The offer to the manager, in French. */
export const frOffer: CardWords['offer'] = spaced({
  title: 'Vos 1:1, en deux temps',
  lead: (count) =>
    inFrench`J’en ai trouvé ${frFormat.number(count)} dans votre calendrier. Là où vous dites oui, la réunion reçoit un ordre du jour : d’abord le coaching, puis les engagements. Ce qui reste ouvert revient la fois suivante.`,
  rhythm,
  help: (name) => inFrench`Aider avec ${name} ?`,
  yes: 'Oui',
  notNow: 'Pas maintenant',
  notOneOnOne: 'Ce n’est pas un 1:1',
  consequence:
    'Oui veut dire : une mise à jour du calendrier par semaine, envoyée à l’autre personne en votre nom. Elle l’apprend d’abord de moi. D’ici là, rien n’est écrit dans un calendrier, et rien n’est conservé sur qui que ce soit.',
  save: 'Enregistrer mes choix',
  saved,
  example: 'Voir un exemple',
  back: 'Retour',
  on: 'Suite',
  page: (number, of) => `Page ${number} sur ${of}`,
  youChose: 'Choix fait',
  summary: (count) => (count === 1 ? inFrench`J’ai trouvé un 1:1 dans votre calendrier. Voulez-vous mon aide ?` : inFrench`J’ai trouvé ${frFormat.number(count)} 1:1 dans votre calendrier. Où voulez-vous mon aide ?`),
});

function rhythm(cadence: 'weekly' | 'biweekly' | 'monthly' | 'other', next: Parameters<CardWords['offer']['rhythm']>[1]): string {
  const date = dateAt(next.start, next.zone);
  const name = weekdays[weekday(date) - 1] ?? '';
  const times = frFormat.timeSpan(next.start, next.end, next.zone);
  switch (cadence) {
    case 'weekly':
      return `Chaque ${name}, ${times}`;
    case 'biweekly':
      return `Un ${name} sur deux, ${times}`;
    case 'monthly':
      return `Une fois par mois, le prochain le ${frFormat.dateLong(date)}, ${times}`;
    case 'other':
      return `Le prochain, le ${frFormat.dateLong(date)}, ${times}`;
  }
}

function saved({ yes, notNow, notOneOnOne }: Parameters<CardWords['offer']['saved']>[0]): string {
  const lines = [
    yes.length > 0 ? `Je préviens d’abord ${frFormat.list(yes)}, puis l’ordre du jour suit.` : '',
    notNow.length > 0 ? `Pour ${frFormat.list(notNow)}, je repose la question dans quatre semaines.` : '',
    notOneOnOne.length > 0 ? inFrench`Je ne touche pas à ceux-ci : ${frFormat.list(notOneOnOne)}.` : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? lines.join(' ') : 'Rien n’a été choisi, donc rien ne change.';
}
