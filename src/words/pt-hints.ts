import type { HintWords } from './hint-words.ts';

/** The hints in Portuguese. */
export const ptHints: HintWords = {
  heading: 'Só você vê estas linhas.',
  line: {
    'blending-halves': () => 'Aquilo em que a parte 1 trabalha cita um número. O lugar dele é a parte 2, junto dos combinados.',
    'many-skills': () => 'A habilidade em foco e a dos 90 dias são duas. Uma por vez leva mais longe.',
    'no-moment': () => 'Ainda não há link de um momento de call. Um minuto que vocês ouviram diz mais que uma impressão.',
    'solved-for-rep': (rep) => `Da última vez você assumiu mais do que ${rep} combinou. “O que você vai tentar primeiro?” devolve a bola.`,
    'only-results': (rep) => `Só se acompanham números que chegam tarde. Algo que está nas mãos de ${rep} mostra antes o que se move.`,
    'no-commit-sentence': (rep) => `O último 1:1 terminou sem um combinado inteiro de ${rep}: o que vai ser feito e o que isso move.`,
    'not-inspected': () => 'O que era para a última vez ainda não tem resultado. Passar por isso primeiro faz o próximo combinado valer.',
    'too-long': () => 'O próximo 1:1 passa de uma hora. 45 minutos bastam para as duas metades.',
    'cancelled-in-a-row': () => 'Os últimos 1:1s foram cancelados. Um remarcado, mesmo curto, mantém as duas metades vivas.',
    'impossible-numbers': (rep) => `Há uma lacuna de sistema, e ${rep} ainda tem combinados em aberto com número. “diagnóstico” pode suspendê-los.`,
    'tips-for-will': () => 'Há uma lacuna de vontade, e desde então surgiram novas habilidades. Conversar sobre o que foi combinado ajuda mais que outra dica.',
    'all-rescue': () => 'Nos últimos quatro 1:1s houve uma habilidade em foco, e nenhum combinado foi revisto. Alguns minutos da parte 2 bastam.',
    'all-audit': () => 'Nos últimos quatro 1:1s houve combinados toda vez, e nenhuma habilidade em foco. Uma basta para começar.',
  },
};
