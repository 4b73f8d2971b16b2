import { intlFormat } from './intl-format.ts';

/** English days, times, money and counts; dates with the day first, without commas (screens/README.md, "Words"). */
export const enFormat = intlFormat('en-US', {
  lists: 'en-GB', // "Ana, Ben and Cleo", without a comma before "and"; the months are en-US's, because en-GB writes "Sept"
  short: ({ weekday, day, month }) => `${weekday} ${day} ${month}`,
  long: ({ weekday, day, month }) => `${weekday} ${day} ${month}`,
  timeSpan: (from, to) => `${from} to ${to}`,
  dayAndTime: (weekday, time) => `${weekday} ${time}`,
  minutes: (count) => `${count} min`,
  minutesLong: (count) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
  numbers: 'no,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(','),
  quoted: (sentence) => `“${sentence}”`,
  saidBy: (name, quoted) => `${name}: ${quoted}`,
  ofPerson: (name) => `${name}’s`,
});
