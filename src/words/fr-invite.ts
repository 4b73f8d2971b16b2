import { inFrench, spaced } from './french-spaces.ts';
import { frPromise } from './fr-promise.ts';
import type { InviteWords } from './words.ts';

/** The block in the invite, in French; whoever sees the calendar sees it. */
export const frInvite: InviteWords = spaced({
  heading: 'Ce 1:1, en deux temps',
  part: (number, label) => `${number}. ${label}`,
  coaching: 'Une compétence, en regardant devant. Pas de chiffres dans ce temps-là.',
  accountabilityOpen: 'Ce à quoi nous nous sommes engagés, puis un nouvel engagement. Encore ouvert :',
  accountabilityNothing: 'Rien n’est resté ouvert la dernière fois. Nous convenons d’un nouvel engagement.',
  accountabilityCount: (open) => inFrench`Ce à quoi nous nous sommes engagés, puis un nouvel engagement. ${frPromise.openCount(open)} ; la suite est derrière le lien.`,
  blockers: (manager) => (manager === null ? 'Ce qui fait obstacle, et qui s’en charge.' : `Ce dont ${manager} se charge.`),
  openLink: 'Ouvrir l’ordre du jour',
  footer: 'Twofold tient ces lignes à jour.',
});
