import type { Framework } from './agenda-words.ts';

/** Three maps that many teams know. Their names stay as they are known; what they stand for, and the questions, are in Portuguese. */
export const ptFrameworks: readonly Framework[] = [
  {
    id: 'meddicc',
    name: 'MEDDICC',
    skill: 'qualification',
    elements: [
      { id: 'metrics', name: 'Metrics: indicadores', question: 'Que indicador deles eles querem mover, e quem lá disse isso?' },
      { id: 'economic-buyer', name: 'Economic buyer: quem libera', question: 'Quem pode dizer sim quando todo mundo diz não?' },
      { id: 'decision-criteria', name: 'Decision criteria: critérios', question: 'Com que régua eles vão comparar a gente, nas palavras deles?' },
      { id: 'decision-process', name: 'Decision process: caminho', question: 'Que passos existem entre hoje e uma assinatura?' },
      { id: 'identify-pain', name: 'Identify pain: dor', question: 'O que dói tanto que eles mudariam alguma coisa por isso?' },
      { id: 'champion', name: 'Champion: quem defende', question: 'Quem fala por nós quando não estamos na sala?' },
      { id: 'competition', name: 'Competition: alternativas', question: 'O que mais eles poderiam fazer, inclusive nada?' },
    ],
  },
  {
    id: 'spin',
    name: 'SPIN',
    skill: 'discovery',
    elements: [
      { id: 'situation', name: 'Situation: situação', question: 'Como eles fazem hoje, e o que você pesquisou antes de perguntar?' },
      { id: 'problem', name: 'Problem: problema', question: 'O que eles disseram que é difícil nisso?' },
      { id: 'implication', name: 'Implication: implicação', question: 'O que vem como consequência, e quem mais sente isso?' },
      { id: 'need-payoff', name: 'Need-payoff: ganho', question: 'O que eles disseram que melhoraria se isso fosse resolvido?' },
    ],
  },
  {
    id: 'command-of-the-message',
    name: 'Command of the Message',
    skill: 'discovery',
    elements: [
      { id: 'before', name: 'Before: antes', question: 'Como é para eles hoje?' },
      { id: 'after', name: 'After: depois', question: 'Como eles querem que seja?' },
      { id: 'required-capabilities', name: 'Required capabilities: o que é preciso', question: 'O que eles precisam conseguir fazer para chegar lá?' },
      { id: 'metrics', name: 'Metrics: medida', question: 'Como eles vão medir que chegaram?' },
      { id: 'why-us', name: 'Why us: por que nós', question: 'O que disso eles só conseguem com a gente, em palavras que repetiriam?' },
    ],
  },
];
