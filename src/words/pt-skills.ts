import type { Drill, Skill } from './agenda-words.ts';

const drill = (id: string, minutes: number, text: string): Drill => ({ id, text, minutes });

/** The skills to start from, in Portuguese: the five that a scorecard rates (pt-rubrics.ts), and two narrower ones. */
export const ptSkills: readonly Skill[] = [
  {
    id: 'discovery',
    name: 'Descoberta',
    drills: [
      drill('discovery-first-minute', 3, 'Só o primeiro minuto: por que a conversa, o que você gostaria de saber, o que eles ganham com ela.'),
      drill('discovery-follow', 4, 'Faça cinco perguntas, e que cada uma pegue uma palavra da resposta anterior.'),
      drill('discovery-no-product', 4, 'Sua liderança insiste em saber o que o produto faz. Responda em meia frase e devolva a pergunta, até um problema estar na mesa.'),
      drill('discovery-last-time', 3, 'Pergunte da última vez em que deu errado: que dia foi, quem estava lá, o que fizeram em seguida.'),
      drill('discovery-say-back', 3, 'Sua liderança fala um minuto sobre um problema. Devolva com as mesmas palavras e pergunte o que você deixou de fora.'),
      drill('discovery-short-answers', 5, 'Sua liderança responde tudo com uma palavra. Ache a pergunta que rende uma história.'),
      drill('discovery-who-else', 4, 'Sua liderança cita um problema. Descubra quem mais sofre com ele, sem pedir apresentação.'),
    ],
  },
  {
    id: 'cost-of-waiting',
    name: 'Perguntar quanto custa esperar',
    drills: [
      drill('waiting-finance', 4, 'Sua liderança faz o papel de alguém de finanças sem pressa nenhuma. Pergunte até um custo ser dito.'),
      drill('waiting-silence', 3, 'Faça uma pergunta sobre não fazer nada e fique em silêncio até a outra pessoa falar.'),
      drill('waiting-own-words', 4, 'Sua liderança cita um custo de passagem. Pegue a palavra e pergunte mais uma vez sobre ela.'),
      drill('waiting-next-year', 3, 'Pergunte de três jeitos diferentes o que acontece se nada mudar até o ano que vem.'),
      drill('waiting-always-so', 4, 'Sua liderança dá de ombros: sempre foi assim. Pergunte quem paga por isso, uma pessoa de cada vez.'),
      drill('waiting-no-threat', 3, 'Pergunte quanto custa esperar sem nenhuma ameaça. Se soar como ameaça, sua liderança interrompe.'),
      drill('waiting-write', 5, 'Façam a conta do custo no papel. Cada valor quem diz é sua liderança; você só pergunta.'),
    ],
  },
  {
    id: 'qualification',
    name: 'Qualificação',
    drills: [
      drill('qualification-guess', 5, 'Pegue um negócio. Diga o que sabe dele; a cada frase sua liderança pergunta: quem contou isso?'),
      drill('qualification-steps', 4, 'Sua liderança faz um cliente que diz que é simples. Pergunte até cada passo rumo à assinatura ter um nome ao lado.'),
      drill('qualification-criteria', 4, 'Pergunte de que vai depender a escolha e ponha em ordem junto com o cliente.'),
      drill('qualification-champion', 4, 'Sua liderança faz um contato simpático. Peça algo que só faria quem está do seu lado.'),
      drill('qualification-nothing', 3, 'Pergunte ao cliente o que fala a favor de deixar tudo como está.'),
      drill('qualification-let-go', 3, 'Diga a um cliente gentil que nunca decide que você para por aqui. Deixe a porta aberta.'),
      drill('qualification-colleague', 5, 'Sua liderança faz um colega do contato, que você vê pela primeira vez. Confira o que o contato disse.'),
    ],
  },
  {
    id: 'find-the-signer',
    name: 'Descobrir quem assina',
    drills: [
      drill('signer-map', 5, 'Desenhe de memória quem decide, quem assina e quem pode barrar. Depois diga o que é palpite.'),
      drill('signer-last-time', 4, 'Sua liderança faz um contato simpático que foge da pergunta. Pergunte como foi decidida a última compra assim.'),
      drill('signer-i-decide', 4, 'Sua liderança diz: quem decide sou eu. Descubra o que acontece depois, sem pôr em dúvida.'),
      drill('signer-introduction', 3, 'Peça ao seu contato que traga quem assina e diga o que essa pessoa ganha vindo.'),
      drill('signer-first-words', 3, 'Quem assina entra por dois minutos. Diga por que você está ali e faça uma pergunta.'),
      drill('signer-stopper', 4, 'Pergunte quem ainda poderia barrar e o que essa pessoa diria.'),
      drill('signer-gone', 5, 'O contato saiu da empresa. Ligue para alguém do time dele e ache o caminho de volta até quem assina.'),
    ],
  },
  {
    id: 'negotiation-price',
    name: 'Negociação e preço',
    drills: [
      drill('price-twice', 4, 'Sua liderança pede desconto duas vezes. Responda primeiro com uma pergunta, depois com uma troca.'),
      drill('price-quiet', 3, 'Diga o preço em uma frase e não acrescente nada.'),
      drill('price-compared', 3, 'Sua liderança diz: caro demais. Pergunte em comparação com o quê e ouça até o fim.'),
      drill('price-buyer-list', 5, 'A área de compras lê uma lista de exigências. Receba todas antes de responder à primeira.'),
      drill('price-trade', 4, 'Ceda três coisas, cada uma em troca de outra, cada uma em uma frase que comece com “se vocês”.'),
      drill('price-last-day', 4, 'É o último dia, e sua liderança quer mais uma coisa. Diga não e continue na conversa.'),
      drill('price-besides', 4, 'Antes de falar de preço, pergunte o que mais decide e peça que sua liderança ponha em ordem.'),
    ],
  },
  {
    id: 'next-steps',
    name: 'Próximos passos',
    drills: [
      drill('steps-date', 3, 'Feche uma call que estourou o horário: saia com um dia, uma hora e dois nomes antes de desligar.'),
      drill('steps-plan', 5, 'Escreva com o cliente o plano até a assinatura de trás para a frente, a partir da data dele.'),
      drill('steps-send-something', 3, 'Sua liderança diz: me manda alguma coisa. Transforme isso em um dia para vocês olharem lado a lado.'),
      drill('steps-both-sides', 3, 'Termine a call com uma coisa que você faz e uma que o cliente faz antes da próxima.'),
      drill('steps-quiet', 4, 'O cliente sumiu desde a última call. Deixe uma mensagem de voz que peça uma coisa pequena.'),
      drill('steps-not-now', 4, 'Sua liderança diz: depois das férias. Descubra o que tem que acontecer antes e marque um dia para isso.'),
      drill('steps-invite', 3, 'Diga em voz alta o convite da próxima call: para que é, quem vem, o que existe no final.'),
    ],
  },
  {
    id: 'forecasting',
    name: 'Previsão',
    drills: [
      drill('forecasting-last-thing', 4, 'Em três negócios, diga a última coisa que o cliente fez. O que você fez não vale.'),
      drill('forecasting-against', 4, 'Pegue o negócio de que você tem mais certeza. Defenda por três minutos que ele não fecha.'),
      drill('forecasting-before', 4, 'Pegue uma data. Diga o que tem que acontecer antes dela, passo a passo, e quem faz cada um.'),
      drill('forecasting-ask-buyer', 3, 'Sua liderança faz o cliente. Pergunte o que ainda poderia mudar a data.'),
      drill('forecasting-look-back', 5, 'Pegue um negócio que fechou depois do que você disse. Ache o dia em que daria para saber.'),
      drill('forecasting-one-breath', 3, 'Diga num fôlego só se um negócio fecha, por quê e o que você ainda não sabe. Depois faça com outro.'),
      drill('forecasting-bad-news', 3, 'Conte hoje à sua liderança que uma data não se sustenta: o que mudou, desde quando, o que acontece agora.'),
    ],
  },
];
