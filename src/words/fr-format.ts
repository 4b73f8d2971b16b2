import { deNom } from './french-names.ts';
import { inFrench } from './french-spaces.ts';
import { intlFormat } from './intl-format.ts';
import { pluralIn } from './plural.ts';

/** Singular or plural of a French noun: nothing is in the singular too. */
export const frPlural = pluralIn('fr');

const dayOf = (day: string): string => (day === '1' ? '1er' : day);

/** French days, times, money and counts. */
export const frFormat = intlFormat('fr-FR', {
  short: ({ weekday, day, month }) => `${weekday} ${dayOf(day)} ${month}`,
  long: ({ weekday, day, month }) => `${weekday} ${dayOf(day)} ${month}`,
  timeSpan: (from, to) => `${from} à ${to}`,
  dayAndTime: (weekday, time) => `${weekday} à ${time}`,
  minutes: (count) => `${count} min`,
  minutesLong: (count) => `${count} ${frPlural(count, 'minute', 'minutes')}`,
  numbers: 'aucun,un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze'.split(','),
  quoted: (sentence) => inFrench`« ${sentence} »`,
  saidBy: (name, quoted) => inFrench`${name} : ${quoted}`,
  ofPerson: (name) => deNom(name).replace(/^d/, 'D'),
});
