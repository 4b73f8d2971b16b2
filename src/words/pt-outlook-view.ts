import type { OutlookViewWords } from './outlook-view-words.ts';

/** What the task pane shows, in Portuguese. */
export const ptOutlookView: OutlookViewWords = {
  since: (when) => `No convite desde: ${when}`,
  notYet: 'Ainda não está no convite',
  nextShown: 'Essa data já passou. Esta é a próxima.',
  wholeSeries: 'Esta é a próxima data da série.',
  otherDate: 'O formulário tem outra data que o calendário. Este é o seu próximo 1:1.',
  coaching: 'Nada escolhido ainda',
  nothingOpen: 'Nada está em aberto',
  offer: {
    title: (name) => `Um 1:1 com ${name}?`,
    justYou: (name) => `Só você e ${name}`,
    coaching: 'Uma habilidade, em uma call de verdade',
    accountability: 'O que vocês combinaram',
    blockers: 'O que você assume',
    consequence: (name) => `Primeiro ${name} recebe um aviso: o que é registrado, quem vê, como parar. Depois, uma atualização de calendário por semana, em seu nome.`,
  },
  none: {
    title: 'Não há 1:1 aqui',
    notOne: 'O Twofold ajuda onde duas pessoas de uma mesma linha de gestão se encontram de novo e de novo.',
    notSaved: 'Este 1:1 está ligado. A pauta dele chega aqui um instante depois de salvar a reunião.',
    otherMeeting: 'Vocês têm um 1:1 com pauta. Esta reunião é outra.',
    offersOff: 'A sua organização ainda não abriu isto para novos 1:1s. A sua administração pode.',
    notInScope: 'O seu calendário ainda não está aberto ao Twofold. A sua administração pode abrir.',
    unknownPerson: 'A outra pessoa não está no diretório da sua organização.',
    asRep: (manager) => `Um 1:1 pode ter duas metades: primeiro coaching, depois o que vocês combinaram. ${manager} pode ligar. Antes disso você recebe um aviso do que fica guardado e de quem vê.`,
    toldFirst: (rep) => `Você disse sim. Primeiro ${rep} recebe um aviso, depois a pauta chega aqui.`,
    waitsForYou: 'A sua liderança gostaria deste 1:1 em duas metades. A pergunta espera no seu chat com o Twofold.',
    off: 'Este 1:1 está desligado. Quem desligou pode ligar de novo, no Teams, em Configurações.',
  },
  place: {
    notOrganizer: 'Só quem organiza pode pôr a pauta no convite.',
    over: 'Esta data já passou. O convite dela fica como está.',
    noJoinSection: 'Falta a seção do Teams neste texto, então nada foi posto. Adicione de novo a reunião do Teams, salve e tente mais uma vez.',
    tornBlock: 'Uma parte da pauta foi tirada à mão, então não dá para trocar com segurança. Tire também o resto e tente mais uma vez.',
  },
  done: {
    topic: 'Já está na pauta.',
    moment: 'O momento já está na pauta.',
    promise: 'Guardado, com as suas palavras.',
    promiseHalf: (text) => `Guardado, com as suas palavras. ${text}`,
    switchedOn: (name) => `Primeiro ${name} recebe um aviso, depois a pauta chega.`,
    leftAlone: 'Esta fica como está.',
  },
};
