import type { Rubric } from './agenda-words.ts';

/** What is seen and heard at each level, in Portuguese. Nothing here says how good somebody is; it says what a listener would find on the recording. */
export const ptRubrics: readonly Rubric[] = [
  {
    skill: 'discovery',
    levels: [
      'Mostra o produto antes de perguntar por que o cliente aceitou a call.',
      'Pergunta a partir de uma lista e passa para a próxima, seja qual for a resposta.',
      'Pega uma palavra da resposta e pergunta mais uma vez sobre o mesmo problema.',
      'Diz o problema com as palavras do cliente e pergunta quanto custa esperar.',
      'O cliente diz o que acontece se nada mudar e pergunta o que vem depois.',
    ],
  },
  {
    skill: 'qualification',
    levels: [
      'Fala com um contato só e não sabe dizer quem assina.',
      'Diz quem decide e como, e ninguém do lado do cliente disse isso.',
      'Pergunta quem decide, quem assina e em que passos, e marca o que ainda é palpite.',
      'Falou com quem assina e sabe citar o que decide para essa pessoa.',
      'Duas pessoas do cliente confirmaram os passos e o motivo, e um negócio sem isso é deixado de lado.',
    ],
  },
  {
    skill: 'negotiation-price',
    levels: [
      'Diz um preço menor antes de o cliente pedir.',
      'Explica o preço com funcionalidades, depois dá desconto e não recebe nada em troca.',
      'Diz o preço em uma frase, fica em silêncio e pergunta com o que ele é comparado.',
      'Só cede em troca de algo e diz as duas metades da troca em uma frase.',
      'Antes de falar de preço, o cliente disse o que mais decide; uma troca sem retorno é recusada.',
    ],
  },
  {
    skill: 'next-steps',
    levels: [
      'Termina a call com “vou te mandar algo”, sem dia.',
      'Diz que convém conversar de novo e procura o dia depois, por e-mail.',
      'Desliga com um dia, uma hora e os nomes de quem vem.',
      'Cada lado tem algo a fazer até esse dia, e o convite é aceito ainda na call.',
      'Um plano escrito vai de trás para a frente a partir da data do cliente, e o cliente escreve nele.',
    ],
  },
  {
    skill: 'forecasting',
    levels: [
      'Dá uma data para um negócio sem motivo e a muda quando ela já passou.',
      'Dá como motivo os próprios passos: uma proposta enviada, uma call marcada.',
      'Diz a última coisa que o cliente fez em cada negócio e o que ainda é palpite.',
      'Diz o que tem que acontecer antes da data e a muda assim que algo disso falha.',
      'Com semanas de antecedência, diz quais negócios fecham; eles fecham, e onde não, diz que fato faltou.',
    ],
  },
];
