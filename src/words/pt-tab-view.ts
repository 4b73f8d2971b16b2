import { dateAt } from '#domain/time.ts';
import { capital } from './capital.ts';
import { halfShares } from './half-shares.ts';
import { clock } from './intl-format.ts';
import { ptFormat, ptPlural } from './pt-format.ts';
import { ptOutcomeSmall } from './pt-promise.ts';
import { ptSettingsView } from './pt-settings-view.ts';
import { leftOut, ownDue, promises, todo, week, whoSees } from './pt-tab-lines.ts';
import { day, forOther, next } from './pt-tab-time.ts';
import { signed } from './signed.ts';
import type { PromiseViewWords, TabViewWords } from './tab-view-words.ts';

const promise: PromiseViewWords = {
  keptNoEvidence: 'Cumprido, sem evidência',
  suspended: 'suspenso, não conta',
  agree: (by, outcome) => `${by} diz: ${ptOutcomeSmall(outcome)}. Toque no mesmo para concordar.`,
  waitsForOwner: (owner) => `Vale quando ${owner} concordar.`,
  differs: (other) => `Você e ${other} veem de jeitos diferentes. As duas visões ficam até alguém de vocês ceder.`,
  isItYours: 'Este combinado é seu? Vale quando você disser sim.',
  waitsForYes: (owner) => `Vale quando ${owner} disser sim.`,
  reworded: (by, sentence) => `${by} disse com outras palavras: ${ptFormat.quoted(sentence)} Falta o seu sim.`,
  rewordWaits: (other, sentence) => `As suas palavras ${ptFormat.quoted(sentence)} esperam o sim de ${other}.`,
  progress: (done, of, unit) => `${done} de ${of} ${unit}`,
};

/** What the tab shows, in Portuguese. */
export const ptTabView: TabViewWords = {
  promise,
  time: {
    at: (at, now, where) => `${capital(day(dateAt(at, where), dateAt(now, where)))}, ${clock(at, where)}`,
    span: (start, end, now, where) => `${capital(day(dateAt(start, where), dateAt(now, where)))}, ${ptFormat.timeSpan(start, end, where)}`,
    long: (at, where) => `${ptFormat.dateLong(dateAt(at, where))}, ${clock(at, where)}`,
    forOther,
    next,
    week: (monday) => ptFormat.dateShort(monday).replace(/^\S+ /, ''),
    day,
  },
  rate: {
    percent: (percent) => (percent === null ? 'nada encerrado ainda' : ptFormat.money(percent, '%')),
    share: ({ counted, achieved }) => (counted === 0 ? '' : `${halfShares(achieved, (count) => ptFormat.money(count, null))} de ${counted}`),
    counts: ({ kept, partly, missed }) => `${kept} ${ptPlural(kept, 'cumprido', 'cumpridos')}, ${partly} em parte, ${missed} não`,
    over: (over, held) => `${over} reuniões${held < over ? ` (${held} até agora)` : ''}`,
    leftOut,
    lastMeetings: (over, held, left) => `Últimas ${over} reuniões${held < over ? ` (${held} até agora)` : ''}.${left === '' ? '' : ` ${left}`}`,
    note: 'Combinados cumpridos nas últimas 8 reuniões: os cumpridos e a fração dos cumpridos em parte, sobre todos os cumpridos, em parte e não cumpridos. Os em aberto, recombinados, suspensos e retirados ficam fora da conta; cada página os lista.',
  },
  home: {
    noSkill: 'Nenhuma habilidade escolhida',
    notHeldYet: 'Nenhum ainda',
    held: (minutes) => (minutes === null ? 'realizado' : `realizado, ${ptFormat.minutes(minutes)}`),
    dropped: (count) => (count === 1 ? 'um caiu desde então' : `${count} caíram em sequência`),
    promises,
    noTopic: 'Nada escolhido ainda',
    todo,
    ownDue,
    nothingOwn: 'Nada em aberto',
    hintAbout: (rep) => `Sobre o seu 1:1 com ${rep}.`,
    unreachable: (name, why) =>
      ({
        uninstalled: `${name} removeu o Twofold. Os cartões esperam até ele voltar.`,
        blocked: `${name} bloqueou o Twofold. Os cartões esperam até ${name} escrever para ele de novo.`,
        refused: `O Twofold não consegue falar com ${name} no Teams. A sua administração pode ver por quê.`,
      })[why],
    empty: {
      none: {
        title: 'Nenhum 1:1 encontrado ainda. Eles aparecem até um minuto depois de entrar no seu calendário.',
        why: 'Um 1:1 é uma reunião que se repete, com uma pessoa que responde a você ou a quem você responde. Com uma terceira pessoa, um grupo ou um convite recusado, fica de fora.',
      },
      'no-access': {
        title: 'O seu calendário ainda não pode ser lido.',
        why: 'A sua administração abre os calendários ao Twofold, um grupo de pessoas por vez. Depois disso pode levar duas horas.',
      },
      waiting: {
        title: 'Os seus 1:1s foram encontrados e esperam um sim.',
        why: 'A pergunta está no chat com o Twofold e em Configurações. Até vocês saberem, nada é escrito em um calendário.',
      },
      off: { title: 'Os seus 1:1s estão desligados.', why: 'Quem desligou um pode ligar de novo, em Configurações.' },
    },
    whoSees,
    nextLevel: (sentence) => `A seguir: ${sentence}`,
  },
  page: {
    seenBy: (_reader, other) => `Você e ${other} veem esta página igual, palavra por palavra.`,
    off: 'A sua organização não guarda scorecards. Combinados e pautas funcionam sem eles.',
    notOn: 'Este 1:1 está desligado, então a página dele está fechada.',
    since: (date) => `desde ${ptFormat.dateShort(date)}`,
    notRated: 'ainda sem avaliação',
    dayText: (number, start) => (number < 0 ? `começa ${ptFormat.dateShort(start)}` : `dia ${number}`),
    mark: (number) => `Dia ${number}`,
    sinceStart: signed,
    atStage: (stage) => `etapa ${stage}`,
    reached: 'alcançado',
    notReached: 'ainda não alcançado',
    soFar: (count) => `${count} até agora`,
    support: 'apoio',
    none: '–',
    mix: (coaching) => `${coaching}% coaching, ${100 - coaching}% compromisso`,
    result: 'Resultado',
    week,
  },
  prepare: {
    noMeeting: { title: 'Não há 1:1 aqui', text: 'O Twofold não ajuda nesta reunião. Os seus 1:1s estão no aplicativo, em 1:1s.' },
    notOn: { title: 'Não está ligado', text: 'Este 1:1 foi encontrado e não está ligado. Em Configurações você vê o que ele espera.' },
    blockers: (manager) => `O que ${manager} assume, e a quem mais se pergunta`,
  },
  settings: ptSettingsView,
  done: {
    switchedOff: 'Desligado. A pauta sai dos próximos convites.',
    switchedOn: (rep) => `Primeiro ${rep} recebe um aviso, depois a pauta volta.`,
    switchedOnAsRep: 'Ligado de novo.',
    dataNote: 'Tudo o que o Twofold guarda sobre você e sobre os 1:1s de que você faz parte. O que a outra pessoa anotou em particular não está aqui.',
  },
  refused: {
    countChanged: (updates) =>
      updates === 0
        ? 'Algo mudou desde que você olhou: agora nenhuma atualização é enviada. Olhe de novo e depois desligue.'
        : `Algo mudou desde que você olhou: agora ${updates === 1 ? 'é 1 atualização' : `são ${updates} atualizações`}. Olhe de novo e depois desligue.`,
    notYoursToTurnOn: (name) => `${name} desligou, então só ${name} pode ligar de novo.`,
    alreadyOn: 'Este 1:1 já está ligado ou espera uma resposta.',
    badMix: 'Escolha uma das divisões da página.',
    sameHours: 'As duas horas são iguais, então nada ficaria em silêncio. Escolha duas diferentes ou desligue as horas de silêncio.',
    noDiagnosis: 'Não há diagnóstico, então não há o que desfazer.',
    notALevel: 'Não há cinco níveis para esta habilidade. Escolha uma da rubrica.',
    unknownLanguage: 'O Twofold ainda não fala esse idioma. Escolha um da lista.',
    notAHint: 'Não há dica com esse nome. Carregue a página de novo.',
    managersOnly: 'Isso é para quem lidera um 1:1.',
    ownWords: (place, fault) => `${place}: ${fault}`,
  },
};
