import type { LocalDate } from '#domain/time.ts';
import { capital } from './capital.ts';
import type { CardWords } from './card-words.ts';
import { deNom, queNom } from './french-names.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat, frPlural } from './fr-format.ts';

/** The recap that each of the two gets in the personal chat, in French. */
export const frRecap: CardWords['recap'] = spaced({
  title: (other) => `Votre 1:1 avec ${other}`,
  held: (date, minutes) => (minutes === null ? `${capital(frFormat.dateLong(date))}, a eu lieu` : `${capital(frFormat.dateLong(date))}, a duré ${frFormat.minutesLong(minutes)}`),
  youPromised: 'Vos engagements',
  promised: (name) => `Engagements ${deNom(name)}`,
  nobodyPromised: 'Pas de nouvel engagement cette fois.',
  lastTime: 'Engagements de la dernière fois',
  howItWent: 'Ce que cela a donné',
  goesInto,
  thatsRight: 'C’est bien cela',
  rewordMine: 'Reformuler le mien',
  inYourWords: 'Avec vos mots',
  sentenceEmpty: 'La phrase est vide. Écrivez-la d’abord.',
  rewordNote: (other, ownWordsWin) =>
    ownWordsWin ? `${other} voit le changement. Pour vos propres engagements, ce sont vos mots qui valent.` : `${other} voit le changement. Il vaut dès ${queNom(other)} l’accepte.`,
  useTheseWords: 'Prendre ces mots',
  seeDifferently: 'Je le vois autrement',
  whichOne: 'Lequel ?',
  chooseOne: 'Choisissez-en un.',
  howDoYouSee: 'Comment le voyez-vous ?',
  bothStand: 'Les deux avis restent jusqu’à ce que l’un de vous cède.',
  keepMyView: 'Garder mon avis',
  confirmedAt: (time) => `Vous avez confirmé à ${time}.`,
  confirmedByBoth: 'Vous avez confirmé tous les deux.',
  waitsFor: (name) => `En attente ${deNom(name)}.`,
  summary: (other) => `Le récapitulatif de votre 1:1 avec ${other} est là.`,
});

function goesInto(count: number, day: LocalDate | null, latest: string | null): string {
  if (count === 0) return 'Rien n’est ouvert pour la prochaine invitation.';
  const what = `${count} ${frPlural(count, 'engagement passe', 'engagements passent')}`;
  if (day === null) return `${what} au prochain 1:1, dès qu’il y en a un.`;
  const goes = `${what} dans l’invitation du ${frFormat.dateLong(day)}.`;
  return latest === null ? goes : inFrench`${goes} Elle est mise à jour une seule fois : quand vous avez confirmé tous les deux, au plus tard ${latest}.`;
}
