import type { CatalogueFault, FaultKind } from '#domain/check-team-catalogue.ts';
import { catalogueLimits } from '#domain/team-catalogue.ts';
import type { CatalogueWords } from './catalogue-words.ts';

const { minutes } = catalogueLimits;

const said: Readonly<Record<FaultKind, (limit: string) => string>> = {
  shape: () => 'Isto não cabe aqui e não pode ser lido. Tire ou escreva como no exemplo.',
  'unknown-list': () => 'Não existe lista com este nome, então nada a mostraria. Use um dos nomes do exemplo.',
  'unknown-label': () => 'Nenhuma parte da pauta tem um título com este nome. Use coaching, accountability ou blockers.',
  empty: () => 'Não há nada escrito aqui, e uma linha vazia não se diz. Escreva ou desligue.',
  'too-long': (limit) => `Isto passa de ${limit} caracteres e não cabe em um cartão. Encurte.`,
  unreadable: () => 'Há aqui um caractere que nenhuma tela mostra. Digite a linha de novo.',
  twice: () => 'Isto aparece aqui duas vezes e voltaria cedo demais. Tire uma das duas.',
  place: (limit) => `Um lugar é um número inteiro de 0 a ${limit}: a primeira das nossas linhas é 0. Corrija o número.`,
  minutes: () => `Um treino leva de ${String(minutes.min)} a ${String(minutes.max)} minutos inteiros, senão não sobra espaço para a conversa. Mude os minutos.`,
  id: (limit) => `O nome curto da habilidade é onde as avaliações ficam guardadas: letras minúsculas, dígitos e hífens, no máximo ${limit}. Mude o nome.`,
  'no-name': () => 'Esta habilidade não é uma das nossas, então ainda não tem nome. Dê um nome a ela.',
  levels: () => 'Uma habilidade tem cinco níveis, para que todas se leiam do mesmo jeito. Escreva cinco.',
  'too-many': (limit) => `Há mais de ${limit} aqui, e ninguém veria todas. Tire algumas.`,
};

/** The Portuguese words for the catalogue's faults. */
export const ptCatalogue: CatalogueWords = { fault: ({ fault, limit }: CatalogueFault) => said[fault](limit === null ? '' : String(limit)) };
