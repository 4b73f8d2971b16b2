import { ptFormat, ptPlural } from './pt-format.ts';
import type { SettingsViewWords } from './tab-view-words.ts';

const updates = (count: number): string => `${count} ${ptPlural(count, 'atualização', 'atualizações')} de calendário`;

/** The settings page in Portuguese. */
export const ptSettingsView: SettingsViewWords = {
  on: (on, of) => `${on} de ${of} ${ptPlural(on, 'ligado', 'ligados')}`,
  notScheduled: 'Não marcado',
  where: ({ chat, invite }) => (chat ? (invite ? 'Chat, painel lateral, convite' : 'Chat e painel lateral') : invite ? 'Os chats de cada pessoa, e o convite' : 'Os chats de cada pessoa'),
  nowhere: 'Em lugar nenhum ainda: nada está marcado',
  othersPresent: 'Há mais gente: no convite e no chat ficam só os títulos e os minutos.',
  notInScope: (organizer) => `Quem organiza é ${organizer}, e esse calendário ainda não está aberto ao Twofold.`,
  youNotInScope: 'Quem organiza é você, e o seu calendário ainda não está aberto ao Twofold.',
  minutes: ({ coaching, accountability, blockers }) => [`Coaching ${ptFormat.minutes(coaching)}`, `Compromisso ${ptFormat.minutes(accountability)}`, `Obstáculos ${ptFormat.minutes(blockers)}`],
  stoppedBy: (name) => `${name} desligou. Só ${name} pode ligar de novo.`,
  waitsForYes: (rep) => `${rep} já sabe, e ainda não respondeu.`,
  waitsForYou: 'Falta o seu sim.',
  isTold: (rep) => `O aviso a ${rep} está a caminho.`,
  refusedBefore: 'Você disse que isto não é um 1:1.',
  offerWaits: 'Espera o seu sim.',
  stuck: (rep) => `O Twofold não consegue falar com ${rep}, que precisa saber primeiro. A sua administração pode ver por quê.`,
  mixNote: 'Para 1:1s sem diagnóstico, como vocês veem. Os convites mostram sempre 60 e 40.',
  hint: {
    'impossible-numbers': 'Há uma lacuna de sistema, e números que não fecham seguem combinados',
    'cancelled-in-a-row': '1:1s foram cancelados um atrás do outro',
    'all-audit': 'Combinados toda semana, e nenhuma habilidade em foco',
    'all-rescue': 'Uma habilidade em foco, e nenhum combinado revisto',
    'tips-for-will': 'Há uma lacuna de vontade, e desde então surgiram novas habilidades',
    'not-inspected': 'O que era para a última vez ainda não tem resultado',
    'no-commit-sentence': 'Um 1:1 terminou sem um combinado inteiro',
    'solved-for-rep': 'Você assumiu mais do que combinaram com você',
    'blending-halves': 'A parte 1 cita um número',
    'many-skills': 'Duas habilidades de uma vez',
    'no-moment': 'Nenhum momento de call com link',
    'only-results': 'Só se acompanham números que chegam tarde',
    'too-long': 'O próximo 1:1 passa de uma hora',
  },
  lines: { sayCoaching: 'Para abrir o coaching', handOver: 'Para passar ao compromisso', sayBlockers: 'Para abrir os obstáculos' },
  kept: [
    { what: 'Combinados, e como foram', howLong: 'Para vocês, enquanto a sua organização usar o Twofold. Cada um fica como foi dito' },
    { what: 'A habilidade em foco, o momento de uma call, o tema', howLong: 'Até que se escolha outra coisa' },
    { what: 'Quando os seus 1:1s aconteceram, foram remarcados e cancelados', howLong: 'Enquanto a sua organização usar o Twofold' },
    { what: 'Resumos como foram enviados', howLong: 'O mesmo tempo que os combinados' },
    { what: 'Notas privadas', howLong: 'Só para quem escreveu' },
    { what: 'O que há no seu calendário além dos 1:1s', howLong: 'Que não é um 1:1, e nada do que está escrito nele' },
    { what: 'Gravações, transcrições, e-mails', howLong: 'Nunca lidos, nunca guardados' },
  ],
  keptScores: [{ what: 'Avaliações, números da semana, 30, 60 e 90 dias', howLong: 'Tanto quanto os combinados' }],
  keptDiagnosis: [{ what: 'O que se viu que está no caminho, e por quê', howLong: 'Tanto quanto os combinados. O que se desfaz deixa de contar' }],
  off: {
    invites: ({ count, to, from, others }) => {
      const who = `${to ?? 'Você'}${others ? ' e quem mais estiver neles' : ''}`;
      const leaves = `A pauta sai de ${count} ${ptPlural(count, 'convite futuro', 'convites futuros')}.`;
      return `${leaves} ${who} ${others ? 'recebem' : 'recebe'} ${updates(count)} ${from === null ? 'em seu nome' : `em nome de ${from}`}. ${count === 1 ? 'Ela não pode ser desfeita' : 'Elas não podem ser desfeitas'}.`;
    },
    noInvites: 'Nenhum convite pela frente traz a pauta, então nenhuma atualização é enviada.',
    textStays: 'O seu próprio texto nos convites e o link da reunião ficam como estão.',
    staysReadable: (other) => `Nada mais é registrado. O que você e ${other} combinaram fica guardado.`,
    confirm: (count) => (count === 0 ? 'Desligar' : `Desligar e enviar ${count} ${ptPlural(count, 'atualização', 'atualizações')}`),
  },
  place: ({ list, line, skill, within, index }) => {
    if (list !== 'skills') return `${ptSettingsView.lines[list]}, linha ${line}`;
    const which = `Habilidade ${line}${skill === '' ? '' : ` (${skill})`}`;
    if (within === null || within === 'name') return within === null ? which : `${which}, nome`;
    const [one, many] = within === 'levels' ? ['nível', 'níveis'] : ['treino', 'treinos'];
    return index === null ? `${which}, ${many}` : `${which}, ${one} ${index}`;
  },
};
