import type { PipelineSum } from '#domain/diagnosis-arithmetic.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { ptFormat, ptOn, ptPlural } from './pt-format.ts';

const promises = (count: number): string => `${count} ${ptPlural(count, 'combinado', 'combinados')}`;
const meetings = (count: number): string => (count === 1 ? 'mais um 1:1' : `mais ${ptFormat.number(count)} 1:1s`);
const days = (count: number): string => `${count} ${ptPlural(count, 'dia', 'dias')}`;
const deals = (count: number): string => `${ptFormat.money(count, null)} ${ptPlural(count, 'negócio', 'negócios')}`;

/** The diagnosis in Portuguese. */
export const ptDiagnosis: DiagnosisWords = {
  title: (rep) => `O que está no caminho de ${rep}?`,
  summary: 'Aqui está o que você me pediu.',
  whichTitle: 'O que está no caminho?',
  which: 'De quem se trata?',
  whichMissing: 'Escolha alguém primeiro.',
  goOn: 'Continuar',
  back: 'Voltar',
  step: (number, of) => `Pergunta ${number} de ${of}`,
  ask: {
    could: ({ rep }) => `Se tudo dependesse disso, ${rep} conseguiria fazer hoje?`,
    knows: ({ rep }) => `${rep} sabe exatamente o que foi combinado: o quê, quanto, até quando?`,
    possible: () => 'Será que os números podem fechar?',
  },
  answer: {
    could: { yes: 'Sim, consegue', no: 'Não, ainda não' },
    knows: { yes: 'Sim, exatamente', no: 'Não exatamente' },
    possible: { yes: 'Sim, podem fechar', no: 'Não, não fecham' },
  },
  hint: {
    could: 'Se não, é uma habilidade, e habilidade se trabalha com coaching.',
    knows: 'Se não, escrevam isso em dupla antes de qualquer outra coisa.',
    possible: 'Preencha os seis números, e eu faço a conta. O que ela significa, quem diz é você.',
  },
  numbers: {
    gap: { label: 'Quanto falta para a meta', error: 'O que falta para a meta: um número a partir de 0.' },
    deal: { label: 'Negócio médio', error: 'Quanto vale um negócio em média: um número a partir de 1.' },
    rate: { label: 'Taxa de ganho, em porcentagem', error: 'De 100 negócios como estes, quantos são ganhos: de 1 a 100.' },
    pipeline: { label: 'Pipeline aberto que ainda pode ser ganho', error: 'O que está aberto e ainda pode ser ganho: um número a partir de 0.' },
    days: { label: 'Dias até a data da meta', error: 'Quantos dias restam: um número inteiro de 0 a 1000.' },
    cycle: { label: 'Dias da primeira call à assinatura', error: 'Quanto dura um negócio: um número inteiro de dias, de 1 a 1000.' },
  },
  currency: { label: 'Moeda, se quiser', example: 'BRL', error: 'Escreva a moeda com três letras, como BRL, ou deixe vazio.' },
  workItOut: 'Fazer a conta',
  worked,
  cause: { skill: 'Lacuna de habilidade', clarity: 'Lacuna de clareza', system: 'Lacuna de sistema', will: 'Lacuna de vontade' },
  found: {
    skill: ({ rep }) => `${rep} ainda não consegue fazer, por mais importante que seja.`,
    clarity: ({ rep }) => `${rep} conseguiria fazer e não sabe exatamente o que foi combinado.`,
    system: ({ rep }) => `${rep} conseguiria fazer e sabe o que foi combinado, e os números não fecham.`,
    will: ({ rep }) => `${rep} conseguiria fazer, sabe o que foi combinado, e os números podem fechar. Resta saber se ${rep} quer.`,
  },
  changesTitle: 'O que isso muda a partir do próximo 1:1',
  changes: {
    skill: () => ['Cerca de 70% coaching, 30% compromisso.', 'As perguntas são sobre como soa e como se treina, e há um treino.'],
    clarity: () => ['Vocês escrevem primeiro o scorecard em dupla: o quê, quanto, até quando.', 'As perguntas são sobre o que exatamente foi combinado. Os minutos ficam como estão.'],
    system: ({ manager }) => [
      `${manager} leva adiante na parte 3: a quem se pergunta, e até quando há uma nova meta.`,
      'Combinados que não podem fechar podem ser suspensos. Aí não contam para ninguém.',
      'As perguntas são sobre o que está no caminho. Os minutos ficam como estão.',
    ],
    will: (_, count) => [
      'Cerca de 30% coaching, 70% compromisso.',
      'As perguntas são sobre aquilo a que se disse sim. Mais dicas não ajudam aqui.',
      `Se continuar: uma conversa documentada depois de ${meetings(count)} ${count === 1 ? 'realizado' : 'realizados'}.`,
    ],
  },
  suspendTitle: 'Combinados com número',
  suspend: (rep, count) => `Suspender ${promises(count)} de ${rep} com número. Eles ficam listados à parte e não contam para ninguém.`,
  reason: 'Por que você acha isso? (pode ficar vazio)',
  reasonExample: 'O que você viu ou ouviu',
  reasonTooLong: (characters) => `É mais longo do que consigo guardar. Diga em até ${characters} caracteres.`,
  whoSees: (rep) => `${rep} lê tudo isso como está escrito: a causa, o dia, o seu motivo e os números. Nunca aparece em um convite, e mais ninguém vê.`,
  save: 'Salvar',
  undo: 'Desfazer',
  saved: (date) => `Salvo ${ptOn(date, ptFormat.dateShort(date))}.`,
  suspendedNow: (count) => `${promises(count)} ${ptPlural(count, 'suspenso', 'suspensos')}.`,
  undone: 'Desfeito.',
  resumedNow: (count) => `${promises(count)} ${ptPlural(count, 'retomado', 'retomados')}.`,
  standing: (cause, since) => `${ptDiagnosis.cause[cause]}, desde ${ptFormat.dateShort(since)}`,
  nothingStands: (coaching) => `Não há diagnóstico. O 1:1 se divide em ${coaching}% coaching e ${100 - coaching}% compromisso.`,
  managerDoes: (manager) => `Um diagnóstico cabe a ${manager}, e você lê como está escrito. O que vale agora:`,
  inPersonalChat: 'Isso é para o nosso chat pessoal. Me escreva “diagnóstico” lá.',
  opened: 'Mandei a primeira pergunta no nosso chat pessoal.',
  notReached: 'Não consigo escrever para você no nosso chat pessoal. Abra o Twofold lá e escreva “diagnóstico”.',
  facts: { heading: 'Diagnóstico', cause: 'Causa', reason: 'Por quê', noReason: 'Nenhum motivo foi escrito', numbers: 'Números' },
  agenda: {
    again: 'Diagnosticar de novo',
    first: 'Primeiro',
    clarity: 'Escrevam o scorecard em dupla: o que foi combinado, quanto, até quando',
    system: 'Sem treino. O que a prática não muda vai para a parte 3',
    conversation: (count) => (count === 0 ? 'Tenham a conversa documentada e escrevam em dupla o que ficou acertado' : `Se continuar, uma conversa documentada depois de ${meetings(count)}`),
    escalates: (manager) => `${manager} leva a meta adiante: a quem se pergunta, e até quando há uma nova.`,
    suspended: 'Suspensos, não contam para ninguém',
  },
};

function worked(sum: PipelineSum, currency: string | null): readonly string[] {
  const { facts } = sum;
  const money = (value: number): string => ptFormat.money(value, currency);
  const count = (value: number): string => deals(Math.round(value * 10) / 10);
  return [
    `Necessário: ${money(facts.gap)} ÷ (${money(facts.deal)} × ${ptFormat.money(facts.rate, '%')}) = ${count(sum.needed)}.`,
    `Aberto: ${money(facts.pipeline)} ÷ ${money(facts.deal)} = ${count(sum.open)}.`,
    `Tempo: ${ptPlural(facts.days, 'resta', 'restam')} ${days(facts.days)}, e um negócio leva ${days(facts.cycle)}.`,
    verdictOf(sum),
  ];
}

function verdictOf({ facts, verdict, missing, daysToBegin }: PipelineSum): string {
  if (verdict === 'covered') return 'Por estes números, pode fechar com o que está aberto.';
  if (verdict === 'needs-new') return `Por estes números, só fecha com mais ${deals(missing)}, começando em até ${days(daysToBegin)}.`;
  if (facts.days === 0) return 'Por estes números, não fecha: não resta nenhum dia.';
  return `Por estes números, não fecha: faltariam mais ${deals(missing)}, e um que comece hoje termina tarde demais.`;
}
