import { dateAt, type LocalDate } from '#domain/time.ts';
import { intlFormat } from './intl-format.ts';
import { san } from './ja-san.ts';
import type { FormatWords } from './words.ts';

const written = intlFormat('ja-JP', {
  short: ({ weekday, day, month }) => `${month}月${day}日(${weekday})`,
  long: ({ weekday, day, month }) => `${month}月${day}日(${weekday.charAt(0)})`,
  timeSpan: (from, to) => `${from}〜${to}`,
  dayAndTime: (weekday, time) => `${weekday}${time}`,
  minutes: (count) => `${count}分`,
  minutesLong: (count) => `${count}分`,
  numbers: [],
  quoted: (sentence) => `「${sentence}」`,
  saidBy: (name, quoted) => `${san(name)}：${quoted}`,
  ofPerson: (name) => `${san(name)}の`,
});

/** Japanese days, times, money and counts: figures, and no space or comma between a day and its time. */
export const jaFormat: FormatWords = { ...written, span: (start, end, where) => `${written.dateLong(dateAt(start, where))}${written.timeSpan(start, end, where)}` };

/** `AnaさんとBenさん`, `Anaさん、Benさん、Cleoさん` */
export const sanList = (names: readonly string[]): string => (names.length === 2 ? names.map(san).join('と') : jaFormat.list(names.map(san)));

/** `11月27日(金)`, as every day is written. */
export const jaDate = (date: LocalDate): string => jaFormat.dateShort(date);
