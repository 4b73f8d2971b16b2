import { weekday, type LocalDate } from '#domain/time.ts';
import { intlFormat } from './intl-format.ts';
import { pluralIn } from './plural.ts';

const dayOf = (day: string): string => (day === '1' ? '1º' : day);

/** Brazilian days, times, money and counts. */
export const ptFormat = intlFormat('pt-BR', {
  short: ({ weekday: name, day, month }) => `${name} ${dayOf(day)} ${month}`,
  long: ({ weekday: name, day, month }) => `${withoutFeira(name)}, ${dayOf(day)} de ${month}`,
  timeSpan: (from, to) => `${from} às ${to}`,
  dayAndTime: (name, time) => `${withoutFeira(name)} às ${time}`,
  minutes: (count) => `${count} min`,
  minutesLong: (count) => `${count} ${ptPlural(count, 'minuto', 'minutos')}`,
  numbers: 'nenhum,um,dois,três,quatro,cinco,seis,sete,oito,nove,dez,onze,doze'.split(','),
  quoted: (sentence) => `“${sentence}”`,
  saidBy: (name, quoted) => `${name}: ${quoted}`,
  ofPerson: (name) => `De ${name}`,
});

/** Singular or plural of a Portuguese noun: nothing is in the singular too. */
export const ptPlural = pluralIn('pt-BR');

/** `na terça, 24 de novembro`; the days of the weekend are masculine: `no sábado`. */
export const ptOn = (date: LocalDate, said = ptFormat.dateLong(date)): string => `${weekday(date) <= 5 ? 'na' : 'no'} ${said}`;

/** Nobody says the second half of `terça-feira`. */
const withoutFeira = (name: string): string => name.replace(/-feira$/, '');
