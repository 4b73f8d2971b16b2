import { ptFormat } from './pt-format.ts';
import type { ReplyWords } from './words.ts';

/** What the bot says back, in Portuguese. */
export const ptReplies: ReplyWords = {
  whichTitle: 'Para qual 1:1?',
  tooEarly: 'Este 1:1 ainda não começou. Quando começar, você pode dizer como foi.',
  notALink: 'O momento precisa de um link que comece com https. Copie da página da call ou deixe a linha vazia.',
  whichPair: (names) => `Para qual 1:1: ${names.join(', ')}? Escolha um, e eu guardo a frase lá.`,
  noPair: 'Ainda não ajudo em nenhum 1:1 seu. Quando a sua liderança, ou você, disser sim a um, os combinados podem ir para lá.',
  noSentence: 'Escreva a frase depois de “combinado”: o que vai ser feito, o que isso move, até quando.',
  keptQuietly: 'Guardado. As palavras ficam entre vocês.',
  stopped: (names) => `Parado para o seu 1:1 com ${ptFormat.list(names)}. A pauta sai dos convites, e nada mais é registrado.`,
  nothingToStop: 'Não há o que parar: não ajudo em nenhum 1:1 seu.',
  notYours: 'Só as duas pessoas deste 1:1 podem fazer isso.',
  tooLate: 'Este cartão é de uma reunião anterior. Abra o mais novo e tente de novo.',
  tooLong: 'Isso é mais longo do que um combinado pode ser. Diga em uma frase de até 500 caracteres.',
  apology: (id) => `Não deu certo, e a falha foi nossa. Tente de novo em um minuto, por favor. Se acontecer outra vez, passe este código à sua administração: ${id}`,
  notAPerson: 'O Twofold não sabe quem clicou aqui. Abra no Teams com a sua conta de trabalho.',
  unreadableButton: 'Não deu para ler este botão. Abra o cartão de novo.',
  gone: 'Essa reunião não está mais no calendário. O que está em aberto espera a próxima.',
};
