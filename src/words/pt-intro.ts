import type { CardWords } from './card-words.ts';

/** The card that tells the rep before anything is kept, in Portuguese. */
export const ptIntro: CardWords['intro'] = {
  title: (manager) => `${manager} gostaria de fazer o 1:1 de vocês em duas metades`,
  lead: 'O coaching vem primeiro: uma habilidade, em uma call de verdade, sem números. Depois os combinados: o que vocês disseram que fariam. Eu cuido do fio da meada de uma semana para a outra.',
  facts: (manager, policies) => [
    { title: 'Registrado', text: recorded(policies) },
    { title: 'Não registrado', text: 'Calls, transcrições, e-mails ou qualquer outra coisa do seu calendário' },
    { title: 'Visto por', text: `Você e ${manager}, a mesma página. Mais ninguém, a não ser que vocês compartilhem` },
    { title: 'Toda semana', text: `Uma atualização de calendário em nome de ${manager}, um cartão antes, um resumo depois` },
    { title: 'Para parar', text: 'Clique em “Parar” neste cartão ou me escreva “parar”. A pauta então sai dos seus convites' },
  ],
  nothingYet: 'Até agora, nada sobre você foi registrado.',
  fine: 'Por mim, tudo bem',
  notForMe: 'Não é para mim',
  stop: 'Parar',
  accepted: (next) => (next === null ? 'Certo. A pauta vem assim que houver um 1:1.' : `Certo. A pauta de ${next} está a caminho.`),
  declined: 'Entendido. Nada é registrado, e nada é escrito no seu calendário.',
  stopped: 'Parado. A pauta sai dos seus convites, e nada mais é registrado.',
  summary: (manager) => `${manager} gostaria de usar uma pauta no 1:1 de vocês. Veja o que isso significa para você.`,
};

/** The rep is told of everything that may be kept, before any of it is (playbook.md, "Trust"). */
function recorded({ scores, diagnosis }: { readonly scores: boolean; readonly diagnosis: boolean }): string {
  const kept = [
    'Seus combinados nas suas próprias palavras',
    'a habilidade em que você trabalha',
    ...(scores ? ['até onde vocês dizem que você chegou com ela', 'os números da semana que você informa'] : []),
    ...(diagnosis ? ['o que a sua liderança acha que está no caminho'] : []),
  ];
  return `${kept.join(', ')}, e quais 1:1s aconteceram`;
}
