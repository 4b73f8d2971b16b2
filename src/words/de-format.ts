import { intlFormat } from './intl-format.ts';
import { pluralIn } from './plural.ts';

/** German days, times, money and counts. */
export const deFormat = intlFormat('de-DE', {
  short: ({ weekday, day, month }) => `${weekday} ${day}. ${month}`,
  long: ({ weekday, day, month }) => `${weekday}, ${day}. ${month}`,
  timeSpan: (from, to) => `${from} bis ${to} Uhr`,
  dayAndTime: (weekday, time) => `${weekday}, ${time} Uhr`,
  minutes: (count) => `${count} Min.`,
  minutesLong: (count) => `${count} ${dePlural(count, 'Minute', 'Minuten')}`,
  numbers: 'kein,ein,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn,elf,zwölf'.split(','),
  quoted: (sentence) => `„${sentence}“`,
  saidBy: (name, quoted) => `${name}: ${quoted}`,
  ofPerson: (name) => genitive(name),
});

/** Singular or plural of a German noun. */
export const dePlural = pluralIn('de');

/** `Bens`, and `Lars’` where an s would be said twice. */
const genitive = (name: string): string => (/[sßxz]$/i.test(name) ? `${name}’` : `${name}s`);
