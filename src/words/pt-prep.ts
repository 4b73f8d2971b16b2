import { ptFormat } from './pt-format.ts';
import type { OwnPromisesWords, PrepWords, ProgressWords } from './prep-words.ts';

/** The day before a 1:1, in Portuguese. */
export const ptPrep: PrepWords = {
  title: (other) => `Antes do seu 1:1 com ${other}`,
  summary: (other) => `O que está em aberto para o seu próximo 1:1 com ${other}, e espaço para um tema seu.`,
  stillOpen: 'Ainda em aberto',
  nothingOpen: 'Nada ficou em aberto da última vez.',
  lead: (other) => `Quer trabalhar em alguma coisa ou trazer um momento de uma call? ${other} também vê.`,
  topic: 'Tema',
  begun: 'Este 1:1 já começou. O que você adicionou está na pauta dele.',
  digest: {
    title: (day) => `Antes dos seus 1:1s de ${ptFormat.dateLong(day)}`,
    summary: (count) => (count === 1 ? 'Algo espera por você antes do seu próximo 1:1.' : `O que está em aberto para ${ptFormat.number(count)} 1:1s.`),
    withWhom: (name, when) => `Com ${name}, ${when}`,
    which: 'Para qual 1:1?',
    chooseOne: 'Escolha um.',
    toDecide: 'Estes esperam a sua palavra. Dá tempo de decidir no 1:1.',
    decided: 'Não resta nada para decidir.',
  },
  decision: {
    'views-differ': (sentence) => `Vocês veem de jeitos diferentes: ${ptFormat.quoted(sentence)}`,
    'carried-three-times': (sentence) => `Voltou três vezes: ${ptFormat.quoted(sentence)} “diagnóstico” pergunta o que está no caminho.`,
    'wants-yes': (sentence, other) => `${other} disse com outras palavras, e falta o seu sim: ${ptFormat.quoted(sentence)}`,
    'asks-to-drop': (sentence, other) => `${other} pede para retirar ${ptFormat.quoted(sentence)}`,
    'asks-to-move': (sentence, other) => `${other} pede para recombinar ${ptFormat.quoted(sentence)}`,
  },
};

/** How far it is, as its owner counts. */
export const ptProgress: ProgressWords = {
  heading: 'Em que pé está?',
  label: (sentence, count, unit) => `De ${count} ${unit}: ${ptFormat.quoted(sentence)}`,
  badNumber: 'Um número inteiro, não maior do que o combinado.',
  wholeNumber: 'Um número inteiro, de 0 a 999.',
  save: 'Salvar a contagem',
  soFar: (done, of) => `${done} de ${of} até agora`,
  note: 'Só uma contagem. Como foi, se diz no 1:1.',
};

/** What somebody promised and has not settled. */
export const ptOwnPromises: OwnPromisesWords = {
  title: 'O que você combinou',
  summary: 'Seus combinados em aberto.',
  towards: (other) => `No seu 1:1 com ${other}`,
  none: 'Nenhum combinado seu está em aberto.',
};
