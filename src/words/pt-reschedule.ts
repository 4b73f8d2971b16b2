import { ptFormat } from './pt-format.ts';
import type { RescheduleWords } from './reschedule-words.ts';

/** Another time for a 1:1, in Portuguese. */
export const ptReschedule: RescheduleWords = {
  moveIt: 'Remarcar',
  findTime: 'Achar outro horário',
  title: (date) => `Outro horário para ${ptFormat.dateLong(date)}`,
  summary: (other) => `Horários bons para você e ${other}.`,
  bothFree: 'Aqui vocês têm espaço ao mesmo tempo:',
  sooner: (cancelled, next) => `O de ${ptFormat.dateLong(cancelled)} foi cancelado e não volta. O próximo, de ${ptFormat.dateLong(next)}, pode vir antes. Aqui vocês têm espaço ao mesmo tempo:`,
  notHeld: (missed, next) => `O de ${ptFormat.dateLong(missed)} não aconteceu. O próximo, de ${ptFormat.dateLong(next)}, pode vir antes. Aqui vocês têm espaço ao mesmo tempo:`,
  label: 'Remarcar o 1:1 para',
  chooseOne: 'Escolha um.',
  consequence: (other) => `Só este muda. O mesmo link, a mesma duração. ${other} recebe uma atualização, em seu nome.`,
  confirm: 'Remarcar',
  otherTimes: 'Outros horários',
  skip: 'Pular este',
  skipNote: (inARow) =>
    inARow <= 1
      ? 'Os combinados em aberto esperam o próximo 1:1 e não contam como não cumpridos por isso.'
      : `Seria a ${inARow}ª vez seguida sem 1:1. Os combinados em aberto esperam e não contam como não cumpridos por isso.`,
  skipAnyway: 'Pular mesmo assim',
  skipped: (time) => `Pulado às ${time}. O calendário fica como está, e os combinados em aberto esperam o próximo 1:1.`,
  moved: (when, other) => `Novo horário: ${when}. ${other} recebeu uma atualização, em seu nome.`,
  noTimes: 'Antes do próximo 1:1 não achei um horário bom para vocês dentro do expediente.',
  noMoreTimes: 'Eram esses os horários bons para vocês antes do próximo 1:1.',
  unreadable: (name) => `Não consigo ver quando ${name} tem espaço, então não posso sugerir um horário. Remarque no calendário, por favor.`,
  noLongerFree: 'Esse horário já não está livre para vocês. Sobraram estes:',
  crossing: 'O Outlook não deixa este passar na frente do 1:1 anterior ou do seguinte. Escolha outro horário, por favor.',
  organizes: (organizer) => `Quem organiza este 1:1 é ${organizer}, então só ${organizer} pode remarcar. Basta me escrever “remarcar”.`,
  notWritable: 'O calendário deste 1:1 não está aberto para mim. Remarque por lá, por favor.',
  nothingAhead: 'Não há 1:1 pela frente que dê para remarcar.',
  inOurChat: 'Os horários estão no nosso chat.',
  whichTitle: 'Outro horário',
  which: 'Qual 1:1 você gostaria de remarcar?',
};
