import { intlFormat } from './intl-format.ts';
import { pluralIn } from './plural.ts';

/** Spanish days, times, money and counts, as they are written in Latin America. */
export const esFormat = intlFormat('es-419', {
  short: ({ weekday, day, month }) => `${weekday} ${day} ${month}`,
  long: ({ weekday, day, month }) => `${weekday} ${day} de ${month}`,
  timeSpan: (from, to) => `${from} a ${to}`,
  dayAndTime: (weekday, time) => `${weekday} ${esAt(time)}`,
  minutes: (count) => `${count} min`,
  minutesLong: (count) => `${count} ${esPlural(count, 'minuto', 'minutos')}`,
  numbers: 'ningún,un,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce'.split(','),
  quoted: (sentence) => `“${sentence}”`,
  saidBy: (name, quoted) => `${name}: ${quoted}`,
  ofPerson: (name) => `De ${name}`,
});

/** Singular or plural of a Spanish noun. */
export const esPlural = pluralIn('es');

/** `a las 10:00`, `a la 1:00` */
export const esAt = (time: string): string => `${/^1:/.test(time) ? 'a la' : 'a las'} ${time}`;
