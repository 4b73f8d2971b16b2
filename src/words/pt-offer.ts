import { dateAt, weekday } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { ptFormat, ptOn, ptPlural } from './pt-format.ts';

const everyWeek = ['Toda segunda', 'Toda terça', 'Toda quarta', 'Toda quinta', 'Toda sexta', 'Todo sábado', 'Todo domingo'];
const everyOther = ['Segunda sim, segunda não', 'Terça sim, terça não', 'Quarta sim, quarta não', 'Quinta sim, quinta não', 'Sexta sim, sexta não', 'Sábado sim, sábado não', 'Domingo sim, domingo não'];

/** The offer to the manager, in Portuguese. */
export const ptOffer: CardWords['offer'] = {
  title: 'Seus 1:1s, em duas metades',
  lead: (count) =>
    `Encontrei ${ptFormat.number(count)} no seu calendário. Onde você disser sim, a reunião ganha uma pauta: primeiro coaching, depois combinados. O que fica em aberto volta na próxima vez.`,
  rhythm,
  help: (name) => `Ajudar com ${name}?`,
  yes: 'Sim',
  notNow: 'Agora não',
  notOneOnOne: 'Não é um 1:1',
  consequence:
    'Sim quer dizer uma atualização de calendário por semana, para a outra pessoa, em seu nome. Antes disso eu aviso essa pessoa. Até lá, nada é escrito em calendário nenhum, e nada sobre ninguém fica guardado.',
  save: 'Salvar minhas escolhas',
  saved,
  example: 'Ver um exemplo',
  back: 'Voltar',
  on: 'Mais',
  page: (number, of) => `Página ${number} de ${of}`,
  youChose: 'Você escolheu',
  summary: (count) => (count === 1 ? 'Encontrei um 1:1 no seu calendário. Posso ajudar com ele?' : `Encontrei ${ptFormat.number(count)} ${ptPlural(count, '1:1', '1:1s')} no seu calendário. Onde posso ajudar?`),
};

function rhythm(cadence: 'weekly' | 'biweekly' | 'monthly' | 'other', next: Parameters<CardWords['offer']['rhythm']>[1]): string {
  const date = dateAt(next.start, next.zone);
  const day = weekday(date) - 1;
  const times = ptFormat.timeSpan(next.start, next.end, next.zone);
  switch (cadence) {
    case 'weekly':
      return `${everyWeek[day] ?? ''}, ${times}`;
    case 'biweekly':
      return `${everyOther[day] ?? ''}, ${times}`;
    case 'monthly':
      return `Uma vez por mês, o próximo ${ptOn(date)}, ${times}`;
    case 'other':
      return `O próximo ${ptOn(date)}, ${times}`;
  }
}

function saved({ yes, notNow, notOneOnOne }: Parameters<CardWords['offer']['saved']>[0]): string {
  const lines = [
    yes.length > 0 ? `Primeiro eu aviso ${ptFormat.list(yes)}, depois vem a pauta.` : '',
    notNow.length > 0 ? `Sobre ${ptFormat.list(notNow)}, pergunto de novo em quatro semanas.` : '',
    notOneOnOne.length > 0 ? `${ptFormat.list(notOneOnOne)}: não mexo mais.` : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? lines.join(' ') : 'Nada foi escolhido, então nada muda.';
}
