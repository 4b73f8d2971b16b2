import type { CardWords } from './card-words.ts';
import { deNom } from './french-names.ts';
import { spaced } from './french-spaces.ts';

/** The card that tells the rep before anything is kept, in French. */
export const frIntro: CardWords['intro'] = spaced({
  title: (manager) => `${manager} aimerait mener votre 1:1 en deux temps`,
  lead: 'Le coaching vient d’abord : une compétence, sur un vrai appel, sans chiffres. Puis les engagements : ce que vous avez dit vouloir faire, l’un et l’autre. Je garde le fil d’une semaine à l’autre.',
  facts: (manager, policies) =>
    spaced([
      { title: 'Conservé', text: recorded(policies) },
      { title: 'Non conservé', text: 'Les appels, les transcriptions, le courrier, et le reste de votre calendrier' },
      { title: 'Visible par', text: `Vous et ${manager}, la même page pour les deux. Personne d’autre, sauf si vous la partagez tous les deux` },
      { title: 'Chaque semaine', text: `Une mise à jour du calendrier au nom ${deNom(manager)}, une carte avant, un récapitulatif après` },
      { title: 'Pour arrêter', text: 'Appuyez sur « Arrêter » sur cette carte, ou écrivez-moi « arrêter ». L’ordre du jour quitte alors vos invitations' },
    ]),
  nothingYet: 'Pour l’instant, rien n’est conservé sur vous.',
  fine: 'Cela me va',
  notForMe: 'Pas pour moi',
  stop: 'Arrêter',
  accepted: (next) => (next === null ? 'Merci. L’ordre du jour suit dès qu’il y a un 1:1.' : `Merci. L’ordre du jour du ${next} est en route.`),
  declined: 'C’est compris. Rien n’est conservé, et rien n’est écrit dans votre calendrier.',
  stopped: 'C’est arrêté. L’ordre du jour quitte vos invitations, et plus rien n’est conservé.',
  summary: (manager) => `${manager} aimerait un ordre du jour pour votre 1:1. Voici ce que cela veut dire pour vous.`,
});

/** The rep is told of everything that may be kept, before any of it is (playbook.md, "Trust"). */
function recorded({ scores, diagnosis }: { readonly scores: boolean; readonly diagnosis: boolean }): string {
  const kept = [
    'Vos engagements, avec vos mots',
    'la compétence que vous travaillez',
    ...(scores ? ['où vous en êtes selon vous deux', 'les chiffres de la semaine que vous saisissez'] : []),
    ...(diagnosis ? ['ce qui fait obstacle selon votre manager'] : []),
  ];
  return `${kept.join(', ')}, et quels 1:1 ont eu lieu`;
}
