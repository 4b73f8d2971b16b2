import type { CardWords } from './card-words.ts';
import { ptFormat } from './pt-format.ts';
import { ptPromise } from './pt-promise.ts';

/** The agenda card in Portuguese, for the two and for a wider audience. */
export const ptAgendaCard: CardWords['agenda'] = {
  title: (manager, rep) => `${manager} e ${rep}`,
  skill: 'Habilidade',
  call: 'De uma call',
  drill: 'Treino',
  drillOf: (text, minutes) => `${text.replace(/\.$/, '')} (${minutes} min)`,
  noSkill: 'Escolham uma habilidade em dupla',
  noCall: 'Traga um momento de uma call',
  nothingOpen: 'Nada ficou em aberto da última vez.',
  promisedNow: 'Combinado neste 1:1',
  andMore: (count) => `e mais ${count} em “Abrir”`,
  topicOf: (topic) => `Também: ${topic}`,
  thenThisWeek: 'Depois esta semana, e um novo combinado.',
  takesOn: (manager) => `O que ${manager} assume.`,
  writeAPromise: 'Escrever um combinado',
  promiseLabel: 'Uma frase: o que vai ser feito, o que isso move, até quando',
  promiseExample: 'Vou perguntar … em 5 calls, e a Contoso, € 48.000, estará em proposta até sexta',
  promiseEmpty: 'Escreva a frase primeiro.',
  whose: 'De quem é o combinado?',
  keepIt: 'Guardar',
  kept: (sentence) => `Guardado: ${ptFormat.quoted(sentence)}`,
  howDidItGo: 'Como foi?',
  notSaidYet: 'Ainda não dito',
  howItWentNote: 'Cada pessoa diz como vê. Se disserem o mesmo, está fechado; se disserem coisas diferentes, as duas visões ficam.',
  saveOutcomes: 'Salvar',
  howManyDone: 'Feitos',
  howManyOf: 'de',
  addTopic: 'Adicionar um tema',
  topic: 'No que você gostaria de trabalhar?',
  topicEmpty: 'Escreva algumas palavras primeiro.',
  momentLabel: 'Um momento de uma call, se você tiver',
  momentExample: 'Cole um link do Gong, Chorus ou Clari Copilot',
  addIt: 'Adicionar',
  close: 'Encerrar este 1:1',
  plainTitle: (date) => `1:1, ${ptFormat.dateLong(date)}`,
  othersPresent: (open) => `${ptPromise.openCount(open)}. Há mais gente aqui além de vocês, então o resto fica atrás do link.`,
  hiddenAttendees: (open) => `${ptPromise.openCount(open)}. Não consigo ver quem mais foi convidado, então o resto fica atrás do link.`,
  wasItHeld: 'Vocês se encontraram? Ninguém encerrou este 1:1.',
  weMet: 'A gente se encontrou',
  weDidNotMeet: 'A gente não se encontrou',
  cancelled: 'Este 1:1 saiu do calendário. O que está em aberto espera o próximo.',
  closed: (minutes) => (minutes === null ? 'Realizado. O resumo está com vocês.' : `Realizado, ${ptFormat.minutesLong(minutes)}. O resumo está com vocês.`),
  notHeld: 'Este não aconteceu. O que está em aberto espera o próximo.',
  stoppedHere: 'O Twofold foi desligado para este 1:1.',
  summary: 'A pauta do seu 1:1 está pronta.',
  pressed: (what, at) => `${what} às ${at}.`,
};

/** The question for the half that a promise lacks. */
export const ptHalfMissing: CardWords['halfMissing'] = {
  title: 'Metade já está aqui',
  nothingTitle: 'Só mais uma coisa, e vira um combinado',
  ask: (missing) =>
    ({
      behaviour: 'E o que vai ser feito, quantas vezes?',
      number: 'E o que isso move? Negócio, valor, etapa',
      day: 'E até quando?',
    })[missing],
  example: (missing) =>
    ({
      behaviour: 'perguntar em 5 calls quanto custa esperar',
      number: 'Contoso, € 48.000, em proposta',
      day: 'até sexta',
    })[missing],
  empty: 'Escreva algumas palavras primeiro.',
  join: 'Juntar as metades',
  keepAsItIs: 'Deixar como está',
  whole: 'As duas metades estão aqui.',
};
