import type { CatalogueFault, FaultKind } from '#domain/check-team-catalogue.ts';
import { catalogueLimits } from '#domain/team-catalogue.ts';
import type { CatalogueWords } from './catalogue-words.ts';
import { inFrench } from './french-spaces.ts';

const { minutes } = catalogueLimits;

const said: Readonly<Record<FaultKind, (limit: string) => string>> = {
  shape: () => 'Cela n’a pas sa place ici et ne peut pas être lu. Retirez-le, ou écrivez-le comme dans l’exemple.',
  'unknown-list': () => 'Aucune liste ne porte ce nom, donc rien ne la montrerait. Prenez un des noms de l’exemple.',
  'unknown-label': () => 'Aucune partie de l’ordre du jour n’a d’intitulé de ce nom. Prenez coaching, accountability ou blockers.',
  empty: () => 'Rien n’est écrit ici, et une ligne vide ne se dit pas. Écrivez-la, ou désactivez-la.',
  'too-long': (limit) => `C’est plus long que ${limit} caractères et ne tient pas sur une carte. Raccourcissez.`,
  unreadable: () => 'Il y a là un caractère qu’aucun écran ne peut montrer. Saisissez la ligne à nouveau.',
  twice: () => 'Ceci est là deux fois et reviendrait trop tôt. Retirez l’un des deux.',
  place: (limit) => inFrench`Une place est un nombre entier de 0 à ${limit} : la première de nos lignes est 0. Corrigez le nombre.`,
  minutes: () => `Un exercice prend ${String(minutes.min)} à ${String(minutes.max)} minutes entières, sinon il ne reste pas de place pour l’échange. Changez les minutes.`,
  id: (limit) => inFrench`Le nom court de la compétence sert à ranger les évaluations : petites lettres, chiffres et traits d’union, ${limit} au plus. Changez-le.`,
  'no-name': () => 'Cette compétence n’est pas une des nôtres et n’a pas encore de nom. Donnez-lui-en un.',
  levels: () => 'Une compétence a cinq niveaux, pour que toutes se lisent de la même façon. Écrivez-en cinq.',
  'too-many': (limit) => `Il y en a plus de ${limit} ici, et personne ne les verrait toutes. Retirez-en quelques-unes.`,
};

/** The French words for the catalogue's faults. */
export const frCatalogue: CatalogueWords = { fault: ({ fault, limit }: CatalogueFault) => said[fault](limit === null ? '' : String(limit)) };
