import type { LocalDate } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { ptFormat } from './pt-format.ts';

/** The recap that each of the two gets in the personal chat, in Portuguese. */
export const ptRecap: CardWords['recap'] = {
  title: (other) => `Seu 1:1 com ${other}`,
  held: (date, minutes) => (minutes === null ? `${ptFormat.dateLong(date)}, realizado` : `${ptFormat.dateLong(date)}, durou ${ptFormat.minutesLong(minutes)}`),
  youPromised: 'Você combinou',
  promised: (name) => `${name} combinou`,
  nobodyPromised: 'Nenhum combinado novo desta vez.',
  lastTime: 'Combinado da última vez',
  howItWent: 'Como foi',
  goesInto,
  thatsRight: 'Está certo',
  rewordMine: 'Reescrever o meu',
  inYourWords: 'Nas suas palavras',
  sentenceEmpty: 'A frase está vazia. Escreva primeiro.',
  rewordNote: (other, ownWordsWin) =>
    ownWordsWin ? `${other} vê a mudança. Nos seus combinados valem as suas palavras.` : `${other} vê a mudança. Ela vale quando ${other} aceitar.`,
  useTheseWords: 'Usar estas palavras',
  seeDifferently: 'Vejo de outro jeito',
  whichOne: 'Qual deles?',
  chooseOne: 'Escolha um.',
  howDoYouSee: 'Como você vê?',
  bothStand: 'As duas visões ficam até alguém de vocês ceder.',
  keepMyView: 'Manter a minha visão',
  confirmedAt: (time) => `Você confirmou às ${time}.`,
  confirmedByBoth: 'Vocês confirmaram.',
  waitsFor: (name) => `Esperando ${name}.`,
  summary: (other) => `O resumo do seu 1:1 com ${other} chegou.`,
};

function goesInto(count: number, day: LocalDate | null, latest: string | null): string {
  if (count === 0) return 'Nada está em aberto para o próximo convite.';
  const what = count === 1 ? '1 combinado vai' : `${count} combinados vão`;
  if (day === null) return `${what} para o próximo 1:1, assim que houver um.`;
  const goes = `${what} para o convite de ${ptFormat.dateLong(day)}.`;
  return latest === null ? goes : `${goes} Ele é atualizado uma vez só, quando vocês confirmarem, no máximo até ${latest}.`;
}
