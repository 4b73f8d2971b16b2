import type { HalvesHeld, PanelViewWords } from './panel-view-words.ts';
import { ptFormat, ptPlural } from './pt-format.ts';

const promises = (count: number): string => `${ptFormat.number(count)} ${ptPlural(count, 'combinado', 'combinados')}`;

const heldLine: Readonly<Record<HalvesHeld, string>> = {
  both: 'com as duas metades',
  coaching: 'com coaching, sem abrir o compromisso',
  accountability: 'com compromisso, sem abrir o coaching',
  neither: 'sem abrir nenhuma das metades',
};

/** What the side panel shows, in Portuguese. */
export const ptPanelView: PanelViewWords = {
  noMeeting: { title: 'Ainda não há um 1:1 aqui', text: 'O Twofold ajuda nas reuniões de um 1:1 em que está ligado. Abra por lá, quando a reunião estiver no seu calendário.' },
  off: { title: 'Desligado para este 1:1', text: 'Nada é registrado aqui. A liderança deste 1:1 pode ligar nas configurações do Twofold.' },

  skillDetail: (framework, level, aims) => {
    const where = level === null ? null : aims === null ? `Nível ${level}.` : `Nível ${level}, rumo ao ${aims}.`;
    return [framework === null ? null : `${framework}.`, where].filter((part) => part !== null).join(' ');
  },
  choiceDetail: (frameworks) => (frameworks.length === 0 ? 'Qualquer call' : frameworks.join(' ou ')),

  ask: (missing, owner) =>
    ({
      behaviour: 'O que vai ser feito, e quantas vezes?',
      number: 'Qual negócio, valor e etapa?',
      day: 'Até quando?',
      action: owner === null ? 'O que você vai fazer?' : `O que ${owner} vai fazer?`,
    })[missing],
  askTaker: (manager) => `O que ${manager} vai fazer, e até quando?`,
  notYet: (owner) => `${owner} ainda não combinou isto. Sem um sim, acaba com este 1:1.`,
  notPromised: 'não combinado no 1:1',
  waitsForOther: (other) => `${other} ainda não disse.`,

  closing: {
    summary: (spent, of, halves) => `${spent} de ${of} minutos, ${heldLine[halves]}.`,
    goesInto: (day) => (day === null ? 'Espera o seu próximo 1:1' : `Vai para ${ptFormat.dateLong(day)}`),
    settled: (kept, partly) => ({
      title: `${kept + partly} ${ptPlural(kept + partly, 'combinado', 'combinados')} da última vez`,
      detail: `${kept === 0 ? 'Em parte' : partly === 0 ? ptPlural(kept, 'Cumprido', 'Cumpridos') : 'Entre cumpridos e em parte'}: encerrado, no histórico.`,
    }),
    missed: (renewed) => (renewed ? 'Não cumprido, e combinado de novo.' : 'Não cumprido, sem novo combinado.'),
    moved: () => 'Virou um novo combinado.',
    dropped: (reason) => `Retirado: ${reason}.`,
    notYet: (owner) => `${owner} não combinou isto. Termina aqui e não conta para ninguém.`,
    suspended: (count) => ({ title: `${count} ${ptPlural(count, 'combinado suspenso', 'combinados suspensos')}`, detail: 'Listado à parte, sem contar para ninguém.' }),
    blockers: (count) => ({ title: count === 1 ? '1 coisa no caminho' : `${count} coisas no caminho`, detail: 'Anotado neste 1:1. Não vai para nenhum convite.' }),
    note: { title: 'Sua nota privada', detail: 'Só sua.' },
    recap: (invite) => {
      const both = 'Um resumo vai para vocês no chat.';
      if (invite.kind === 'none') return `${both} A próxima pauta fica no Teams.`;
      return invite.kind === 'now' ? `${both} O convite é atualizado uma vez, logo em seguida.` : `${both} O convite é atualizado uma vez, quando vocês confirmarem, no máximo até ${invite.latest}.`;
    },
  },
  closed: {
    title: (halves) => ({ both: 'As duas metades aconteceram.', coaching: 'O coaching aconteceu.', accountability: 'O compromisso aconteceu.', neither: 'Encerrado.' })[halves],
    summary: (minutes, hasSkill, made) => `${ptFormat.minutesLong(minutes)}, ${hasSkill ? 'uma habilidade' : 'nenhuma habilidade'}, ${promises(made)}.`,
    goes: (count, day) => {
      if (day === null) return count === 0 ? 'Nada espera o próximo 1:1' : `${count} ${ptPlural(count, 'espera', 'esperam')} o seu próximo 1:1`;
      return count === 0 ? `Nada vai para ${ptFormat.dateLong(day)}` : `${count} ${ptPlural(count, 'vai', 'vão')} para ${ptFormat.dateLong(day)}`;
    },
    stays: (count) => (count === 0 ? 'Nada fica aqui' : `${count} ${ptPlural(count, 'fica', 'ficam')} aqui`),
    next: (day, clock) => `Próximo: ${ptFormat.dateLong(day)}, ${clock}`,
  },

  refused: {
    closed: 'Este 1:1 está encerrado. O que você escreve fica, e o tempo não corre mais.',
    'too-late': 'Os resumos estão a caminho, então não dá mais para reabrir. Vocês ainda podem reescrever e fechar combinados.',
    'no-room': 'O compromisso precisa dos minutos que tem. Abra quando for a hora, e o coaching termina ali.',
    scoresOff: 'A sua empresa não guarda números aqui.',
    badMoment: 'Escreva o momento em minutos e segundos, como 12:40.',
    empty: 'Escreva algumas palavras primeiro.',
    nothingWaits: 'Nada aqui espera o seu sim.',
    notYours: (owner) => `Isso quem diz é ${owner}.`,
    alreadyPromised: 'Você já combinou isto. Reescreva, ou diga no próximo 1:1 como foi.',
    renewFirst: 'Primeiro diga como foi. Depois dá para combinar de novo.',
    noIndicator: 'Esse número não se pede aqui.',
  },
};
