import { dateAt, weekday } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { esFormat } from './es-format.ts';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

/** The offer to the manager, in Spanish. */
export const esOffer: CardWords['offer'] = {
  title: 'Tus 1:1, en dos mitades',
  lead: (count) =>
    `Encontré ${count === 1 ? 'uno' : esFormat.number(count)} en tu calendario. Donde digas que sí, la reunión recibe una agenda: primero coaching, luego compromisos. Lo que queda abierto vuelve la próxima vez.`,
  rhythm,
  help: (name) => `¿Ayudo con ${name}?`,
  yes: 'Sí',
  notNow: 'Ahora no',
  notOneOnOne: 'No es un 1:1',
  consequence:
    'Un sí significa una actualización de calendario por semana, para la otra persona, en tu nombre. Antes, esa persona se entera por mí. Hasta entonces no se escribe nada en ningún calendario ni se guarda nada sobre nadie.',
  save: 'Guardar lo que elegí',
  saved,
  example: 'Ver un ejemplo',
  back: 'Volver',
  on: 'Más',
  page: (number, of) => `Página ${number} de ${of}`,
  youChose: 'Elegiste',
  summary: (count) => (count === 1 ? 'Encontré un 1:1 en tu calendario. ¿Ayudo con él?' : `Encontré ${esFormat.number(count)} 1:1 en tu calendario. ¿Dónde ayudo?`),
};

function rhythm(cadence: 'weekly' | 'biweekly' | 'monthly' | 'other', next: Parameters<CardWords['offer']['rhythm']>[1]): string {
  const date = dateAt(next.start, next.zone);
  const name = weekdays[weekday(date) - 1] ?? '';
  const times = esFormat.timeSpan(next.start, next.end, next.zone);
  switch (cadence) {
    case 'weekly':
      return `Cada ${name}, ${times}`;
    case 'biweekly':
      return `Un ${name} sí y otro no, ${times}`;
    case 'monthly':
      return `Una vez al mes, el próximo el ${esFormat.dateLong(date)}, ${times}`;
    case 'other':
      return `El próximo, el ${esFormat.dateLong(date)}, ${times}`;
  }
}

function saved({ yes, notNow, notOneOnOne }: Parameters<CardWords['offer']['saved']>[0]): string {
  const lines = [
    yes.length > 0 ? `Primero le aviso a ${esFormat.list(yes)}, luego llega la agenda.` : '',
    notNow.length > 0 ? `Por ${esFormat.list(notNow)} vuelvo a preguntar en cuatro semanas.` : '',
    notOneOnOne.length > 0 ? `${esFormat.list(notOneOnOne)}: no toco nada.` : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? lines.join(' ') : 'No elegiste nada, así que no cambia nada.';
}
