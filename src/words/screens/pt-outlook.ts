import type { OutlookWords } from './outlook-words.ts';

/** The task pane in Portuguese. */
export const ptOutlook: OutlookWords = {
  frame: {
    loading: 'Carregando',
    tryAgain: 'Tentar de novo',
    failed: 'Não deu certo. A falha é nossa, não sua.',
    offline: 'Sem conexão',
    offlineText: 'O que você escreveu fica aqui. Tente de novo quando a conexão voltar.',
    signInTitle: 'O Outlook não disse quem você é',
    signIn: 'O Twofold mostra um 1:1 só às duas pessoas dele. Entre com a conta deste calendário.',
    signInButton: 'Entrar',
    openInTeams: 'Abrir no Teams',
    quoteId: (id) => `Se continuar, passe este código à sua administração: ${id}`,
  },
  cannot: {
    noSignIn: { title: 'Este Outlook não consegue fazer a sua entrada aqui', text: 'A pauta está no convite e no Teams. Lá você pode adicionar um tema, um momento ou um combinado.' },
    tooOld: { title: 'Este Outlook é antigo demais para o painel', text: 'A pauta está no convite e no Teams. Um Outlook mais novo, ou o Outlook na web, também a mostra aqui.' },
    noOutlook: { title: 'Isto abre dentro do Outlook', text: 'Abra uma reunião no Outlook e escolha Twofold acima dela.' },
    noMeeting: { title: 'Nenhuma reunião está aberta', text: 'Abra uma reunião, e a pauta dela chega aqui.' },
  },
  add: {
    region: 'Adicionar a esta reunião',
    button: 'Adicionar',
    missing: 'Escreva algo primeiro.',
    momentIs: 'O momento',
    topic: { tab: 'Tema', label: 'Tema', hint: 'No que você gostaria de trabalhar?' },
    moment: { tab: 'Momento', label: 'Um momento de uma call', hint: 'Cole um link de uma call' },
    promise: { tab: 'Combinado', label: 'Um combinado, em uma frase', hint: 'O que será feito, o que isso move, até quando' },
  },
  place: {
    put: 'Pôr a pauta neste convite',
    refresh: 'Atualizar',
    done: 'Já está no texto, e sai quando você salvar ou enviar.',
    plainText: 'Este texto não tem formatação, então nada foi posto. Mude para HTML e tente mais uma vez. Sozinha ela chega na véspera.',
    tooLong: 'Este texto é tão longo que o Outlook não aceita mais. Nada foi posto.',
    changing: 'O texto não parava de mudar, então nada foi posto. Faça uma pausa e tente mais uma vez.',
    failed: 'O Outlook não aceitou o texto. Ele está como estava.',
  },
  offer: { looksLike: 'Parece que sim:', withTwofold: 'Com o Twofold', switchOn: 'Ligar', notOne: 'Não é um 1:1' },
};
