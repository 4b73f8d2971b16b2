import { deNom, queNom } from './french-names.ts';
import { inFrench } from './french-spaces.ts';
import type { HintWords } from './hint-words.ts';

/** The hints in French. */
export const frHints: HintWords = {
  heading: 'Ces lignes ne sont visibles que pour vous.',
  line: {
    'blending-halves': () => 'Ce que travaille la partie 1 nomme un chiffre. Il a sa place dans la partie 2, à côté des engagements.',
    'many-skills': () => 'La compétence en cours et celle des 90 jours ne sont pas la même. Une à la fois mène plus loin.',
    'no-moment': () => 'Aucun moment d’un appel n’est encore lié. Une minute que vous avez entendue tous les deux en dit plus qu’une impression.',
    'solved-for-rep': (rep) => inFrench`La dernière fois, vous avez pris en charge plus ${queNom(rep)}. « Qu’essayez-vous en premier ? » rend la main.`,
    'only-results': (rep) => `On ne suit que des chiffres qui arrivent tard. Une chose qui dépend ${deNom(rep)} montre plus tôt ce qui bouge.`,
    'no-commit-sentence': (rep) => inFrench`Le dernier 1:1 s’est terminé sans engagement entier ${deNom(rep)} : ce qui sera fait, et ce que cela fait bouger.`,
    'not-inspected': () => 'Ce qui était prévu la dernière fois n’a pas encore de résultat. Le regarder d’abord donne du poids au prochain engagement.',
    'too-long': () => 'Le prochain 1:1 dure plus d’une heure. 45 minutes suffisent largement pour les deux temps.',
    'cancelled-in-a-row': () => 'Les derniers 1:1 ont été annulés. Un 1:1 déplacé, même court, fait vivre les deux temps.',
    'impossible-numbers': (rep) => inFrench`Un écart de système est noté, et des engagements chiffrés ${deNom(rep)} sont encore ouverts. « diagnostic » permet de les suspendre.`,
    'tips-for-will': () => 'Un écart de volonté est noté, et de nouvelles compétences sont apparues depuis. Parler de ce qui a été promis aide plus qu’un conseil de plus.',
    'all-rescue': () => 'Sur les quatre derniers 1:1, une compétence était en cours, et aucun engagement n’a été regardé. Quelques minutes de la partie 2 suffisent.',
    'all-audit': () => 'Sur les quatre derniers 1:1, il y a eu des engagements à chaque fois, et aucune compétence en cours. Une seule suffit pour commencer.',
  },
};
