import { ptPromise } from './pt-promise.ts';
import type { InviteWords } from './words.ts';

/** The block in the invite, in Portuguese; whoever sees the calendar sees it. */
export const ptInvite: InviteWords = {
  heading: 'Este 1:1, em duas metades',
  part: (number, label) => `${number}. ${label}`,
  coaching: 'Uma habilidade, olhando para a frente. Sem números nesta metade.',
  accountabilityOpen: 'O que combinamos, depois um novo combinado. Ainda em aberto:',
  accountabilityNothing: 'Nada ficou em aberto da última vez. Fechamos um novo combinado.',
  accountabilityCount: (open) => `O que combinamos, depois um novo combinado. ${ptPromise.openCount(open)}; mais atrás do link.`,
  blockers: (manager) => (manager === null ? 'O que está no caminho, e quem assume.' : `O que ${manager} assume.`),
  openLink: 'Abrir a pauta',
  footer: 'O Twofold mantém estas linhas em dia.',
};
