import type { PipelineSum } from '#domain/diagnosis-arithmetic.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { deNom, queNom } from './french-names.ts';
import { inFrench, spaced } from './french-spaces.ts';
import { frFormat, frPlural } from './fr-format.ts';

const promises = (count: number): string => `${count} ${frPlural(count, 'engagement', 'engagements')}`;
const meetings = (count: number): string => `${count === 1 ? 'un' : frFormat.number(count)} 1:1 de plus`;
const days = (count: number): string => `${count} ${frPlural(count, 'jour', 'jours')}`;
const deals = (count: number): string => `${frFormat.money(count, null)} ${frPlural(count, 'affaire', 'affaires')}`;

/** The diagnosis in French. */
export const frDiagnosis: DiagnosisWords = spaced({
  title: (rep) => inFrench`Qu’est-ce qui fait obstacle à ${rep} ?`,
  summary: 'Voici ce que vous m’avez demandé.',
  whichTitle: 'Qu’est-ce qui fait obstacle ?',
  which: 'De qui s’agit-il ?',
  whichMissing: 'Choisissez d’abord une personne.',
  goOn: 'Continuer',
  back: 'Retour',
  step: (number, of) => `Question ${number} sur ${of}`,
  ask: {
    could: ({ rep }) => inFrench`Si tout en dépendait, est-ce ${queNom(rep)} saurait le faire aujourd’hui ?`,
    knows: ({ rep }) => inFrench`Ce qui a été promis est-il clair pour ${rep} : quoi, combien, pour quand ?`,
    possible: () => inFrench`Les chiffres peuvent-ils seulement tomber juste ?`,
  },
  answer: {
    could: { yes: 'Oui, sait le faire', no: 'Non, pas encore' },
    knows: { yes: 'Oui, exactement', no: 'Non, pas exactement' },
    possible: { yes: 'Oui, cela peut marcher', no: 'Non, cela ne peut pas marcher' },
  },
  hint: {
    could: 'Sinon, c’est une compétence, et une compétence se coache.',
    knows: 'Sinon, écrivez-le ensemble avant toute autre chose.',
    possible: 'Saisissez les six chiffres et je calcule. Ce que cela veut dire, c’est à vous de le dire.',
  },
  numbers: {
    gap: { label: 'Ce qui manque pour l’objectif', error: 'Ce qui manque pour l’objectif : un nombre à partir de 0.' },
    deal: { label: 'Affaire moyenne', error: 'Ce que vaut une affaire en moyenne : un nombre à partir de 1.' },
    rate: { label: 'Taux de réussite, en pour cent', error: 'Sur 100 affaires comme celles-ci, combien sont gagnées : 1 à 100.' },
    pipeline: { label: 'Affaires ouvertes qui peuvent encore être gagnées', error: 'Ce qui est ouvert et peut encore être gagné : un nombre à partir de 0.' },
    days: { label: 'Jours restants pour atteindre l’objectif', error: 'Combien de jours restent : un nombre entier de 0 à 1000.' },
    cycle: { label: 'Jours entre le premier appel et la signature', error: 'Combien de temps prend une affaire : un nombre entier de jours, de 1 à 1000.' },
  },
  currency: { label: 'Devise, si vous voulez', example: 'EUR', error: 'Écrivez la devise en trois lettres, par exemple EUR, ou laissez vide.' },
  workItOut: 'Calculer',
  worked,
  cause: { skill: 'Écart de compétence', clarity: 'Écart de clarté', system: 'Écart de système', will: 'Écart de volonté' },
  found: {
    skill: ({ rep }) => `${rep} ne sait pas encore le faire, même si c’est important.`,
    clarity: ({ rep }) => `${rep} saurait le faire, et ne sait pas exactement ce qui a été promis.`,
    system: ({ rep }) => `${rep} saurait le faire et sait ce qui a été promis, et les chiffres ne peuvent pas tomber juste.`,
    will: ({ rep }) => inFrench`${rep} saurait le faire, sait ce qui a été promis, et les chiffres peuvent tomber juste. Reste une question : l’envie de le faire.`,
  },
  changesTitle: 'Ce que cela change dès le prochain 1:1',
  changes: {
    skill: () => spaced(['Environ 70\u00a0% de coaching, 30\u00a0% d’engagements.', 'Les questions portent sur la façon dont cela sonne et se travaille, et il y a un exercice.']),
    clarity: () => spaced(['Vous écrivez d’abord ensemble le tableau de bord : quoi, combien, pour quand.', 'Les questions portent sur ce qui a été convenu exactement. Les minutes restent les mêmes.']),
    system: ({ manager }) => [
      inFrench`${manager} porte le sujet dans la partie 3 : à qui demander, et pour quand il y a un nouvel objectif.`,
      'Les engagements qui ne peuvent pas marcher peuvent être suspendus. Ils ne comptent alors pour personne.',
      'Les questions portent sur ce qui fait obstacle. Les minutes restent les mêmes.',
    ],
    will: (_, count) => [
      'Environ 30\u00a0% de coaching, 70\u00a0% d’engagements.',
      'Les questions portent sur ce à quoi un oui a été donné. D’autres conseils n’aident pas ici.',
      inFrench`Si cela dure : un entretien consigné par écrit après ${frFormat.number(count)} autres 1:1 qui ont eu lieu.`,
    ],
  },
  suspendTitle: 'Engagements chiffrés',
  suspend: (rep, count) => inFrench`Suspendre ${promises(count)} ${frPlural(count, 'chiffré', 'chiffrés')} ${deNom(rep)}. La liste en reste à part, et cela ne compte pour personne.`,
  reason: 'Pourquoi le pensez-vous ? (peut rester vide)',
  reasonExample: 'Ce que vous avez vu ou entendu',
  reasonTooLong: (characters) => `C’est plus long que ce que je peux garder. Dites-le en ${characters} caractères au plus.`,
  whoSees: (rep) => inFrench`${rep} lit tout ceci tel quel : la cause, le jour, votre raison et les chiffres. Rien n’en figure jamais dans une invitation, et personne d’autre ne le voit.`,
  save: 'Enregistrer',
  undo: 'Annuler',
  saved: (date) => `Enregistré le ${frFormat.dateShort(date)}.`,
  suspendedNow: (count) => `${promises(count)} ${frPlural(count, 'suspendu', 'suspendus')}.`,
  undone: 'C’est retiré.',
  resumedNow: (count) => `${promises(count)} repris.`,
  standing: (cause, since) => `${frDiagnosis.cause[cause]}, depuis le ${frFormat.dateShort(since)}`,
  nothingStands: (coaching) => `Aucun diagnostic n’est posé. Le 1:1 se partage en ${coaching}\u00a0% de coaching et ${100 - coaching}\u00a0% d’engagements.`,
  managerDoes: (manager) => inFrench`Un diagnostic, c’est à ${manager} de le poser, et vous le lisez tel quel. Ce qui vaut en ce moment :`,
  inPersonalChat: 'Cela se passe dans notre chat personnel. Écrivez-m’y « diagnostic ».',
  opened: 'Je vous ai envoyé la première question dans notre chat personnel.',
  notReached: 'Je ne peux pas vous écrire dans notre chat personnel. Ouvrez-y Twofold et écrivez « diagnostic ».',
  facts: { heading: 'Diagnostic', cause: 'Origine', reason: 'Pourquoi', noReason: 'Aucune raison n’a été écrite', numbers: 'Chiffres' },
  agenda: {
    again: 'Refaire le diagnostic',
    first: 'D’abord',
    clarity: 'Écrire ensemble le tableau de bord : ce qui a été promis, combien, pour quand',
    system: 'Pas d’exercice. Ce que la pratique ne peut pas changer va dans la partie 3',
    conversation: (count) => (count === 0 ? 'Mener l’entretien consigné par écrit, et noter ensemble ce qui est convenu' : `Si cela dure, un entretien consigné par écrit après ${meetings(count)}`),
    escalates: (manager) => inFrench`${manager} porte l’objectif plus loin : à qui demander, et pour quand il y en a un nouveau.`,
    suspended: 'Suspendu, ne compte pour personne',
  },
});

function worked(sum: PipelineSum, currency: string | null): readonly string[] {
  const { facts } = sum;
  const money = (value: number): string => frFormat.money(value, currency);
  const count = (value: number): string => deals(Math.round(value * 10) / 10);
  return [
    inFrench`Il faut : ${money(facts.gap)} ÷ (${money(facts.deal)} × ${frFormat.money(facts.rate, '%')}) = ${count(sum.needed)}.`,
    inFrench`Ouvert : ${money(facts.pipeline)} ÷ ${money(facts.deal)} = ${count(sum.open)}.`,
    inFrench`Temps : il reste ${days(facts.days)}, et une affaire prend ${days(facts.cycle)}.`,
    verdictOf(sum),
  ];
}

function verdictOf({ facts, verdict, missing, daysToBegin }: PipelineSum): string {
  if (verdict === 'covered') return 'Avec ces chiffres, ce qui est ouvert peut suffire.';
  if (verdict === 'needs-new') return `Avec ces chiffres, il faut encore ${deals(missing)}, à commencer sous ${days(daysToBegin)}.`;
  if (facts.days === 0) return inFrench`Avec ces chiffres, cela ne peut pas marcher : il ne reste aucun jour.`;
  return inFrench`Avec ces chiffres, cela ne peut pas marcher : il faudrait encore ${deals(missing)}, et une affaire commencée aujourd’hui finit trop tard.`;
}
