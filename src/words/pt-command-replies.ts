import type { CommandReplyWords } from './command-reply-words.ts';

/** What commands answer in Portuguese words. */
export const ptCommandReplies: CommandReplyWords = {
  helpLead: 'Eu cuido do fio da meada dos seus 1:1s: primeiro o coaching, depois os combinados. Você pode escrever:',
  notUnderstood: 'Não entendi. Você pode escrever:',
  does: {
    help: 'o que eu faço e o que você pode escrever',
    agenda: 'a pauta do seu próximo 1:1',
    commit: 'guarda um combinado: o que vai ser feito, o que isso move, até quando',
    commitments: 'o que você combinou e ainda não fechou',
    prep: 'o que está em aberto, e espaço para um tema seu',
    scorecard: 'a página que vocês veem igual',
    settings: 'durações, palavras, horas de silêncio, desligar',
    diagnose: 'o que está no caminho, em quatro perguntas',
    reschedule: 'horários bons para vocês',
    stop: 'me desliga, depois de contar o que isso envia',
  },
  mentionFirst: 'Aqui, me mencione primeiro.',
  inPersonalChat: 'Isso é só para você. Escreva no nosso chat pessoal.',
  agendaStandsHere: 'A pauta está neste chat. Se estiver muito acima, abra pela reunião.',
  noAgenda: 'Não há nenhum 1:1 pela frente em que eu ajude.',
  whichTitle: 'Qual 1:1?',
  which: 'De quem é o 1:1?',
  showIt: 'Mostrar',
  settings: 'Durações, palavras, horas de silêncio e desligar: tudo nas configurações.',
  settingsOpen: 'Abrir as configurações',
  stop: {
    title: 'Parar o Twofold?',
    line: (other, updates, organizer) => {
      if (updates === 0) return `Com ${other}: nenhuma atualização de calendário.`;
      const count = updates === 1 ? 'uma atualização de calendário' : `${updates} atualizações de calendário`;
      return `Com ${other}: ${count}, ${organizer === null ? 'em seu nome' : `em nome de ${organizer}`}.`;
    },
    then: 'A pauta sai dos próximos convites, e nada mais é registrado. O que foi guardado fica entre vocês.',
    confirm: 'Parar',
    keep: 'Continuar',
    kept: 'Nada mudou.',
    changed: 'O número de atualizações mudou nesse meio-tempo. Olhe de novo, por favor.',
  },
};
