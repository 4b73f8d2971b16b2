import { asyncMethod, type Host } from './host.ts';
import { argumentFault } from './faults.ts';

/** A series as it crosses to the window: plain values only. */
export type RecurrenceValues = {
  recurrenceType: string;
  recurrenceProperties: Record<string, unknown>;
  recurrenceTimeZone: { name: string; offset?: number };
  seriesTime: { startDate: string; endDate: string | null; startMinutes: number; durationMinutes: number };
};

const two = (value: number): string => String(value).padStart(2, '0');
const invalid = (what: string): Error => argumentFault('Sys.ArgumentException', `${what} is not valid.`);

/** Office.SeriesTime: when a series runs, on the wall clock of its own zone. Months count from 0 in numbers and from 1 in texts. */
export class SeriesTime {
  #values: RecurrenceValues['seriesTime'];

  constructor(values: RecurrenceValues['seriesTime'] = { startDate: '', endDate: null, startMinutes: 0, durationMinutes: 0 }) {
    this.#values = { ...values };
  }

  getDuration(): number {
    return this.#values.durationMinutes;
  }

  getStartDate(): string {
    return this.#values.startDate;
  }

  getEndDate(): string | null {
    return this.#values.endDate;
  }

  getStartTime(): string {
    return timeText(this.#values.startMinutes);
  }

  getEndTime(): string {
    return timeText((this.#values.startMinutes + this.#values.durationMinutes) % 1440);
  }

  setDuration(minutes: number): void {
    if (!(minutes >= 0)) throw invalid('duration');
    this.#values.durationMinutes = minutes;
  }

  setStartDate(yearOrDate: number | string, month?: number, day?: number): void {
    this.#values.startDate = dateText(yearOrDate, month, day);
  }

  setEndDate(yearOrDate: number | string | null, month?: number, day?: number): void {
    this.#values.endDate = yearOrDate === null ? null : dateText(yearOrDate, month, day);
  }

  setStartTime(hoursOrTime: number | string, minutes?: number): void {
    if (typeof hoursOrTime === 'number') {
      if (minutes === undefined || hoursOrTime * 60 + minutes < 0) throw invalid('time');
      this.#values.startMinutes = hoursOrTime * 60 + minutes;
      return;
    }
    const [, hours, rest] = /^T([0-2]\d):([0-5]\d):[0-5]\d\.\d{3}$/.exec(hoursOrTime) ?? [];
    if (hours === undefined || rest === undefined) throw invalid('time');
    this.#values.startMinutes = Number(hours) * 60 + Number(rest);
  }

  /** For this stand-in only: as it crosses to the window. */
  static valuesOf(time: SeriesTime): RecurrenceValues['seriesTime'] {
    return { ...time.#values };
  }
}

const timeText = (minutes: number): string => `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000`;

function dateText(yearOrDate: number | string, month: number | undefined, day: number | undefined): string {
  if (typeof yearOrDate === 'number' && month !== undefined && day !== undefined) return dateText(`${yearOrDate}-${two(month + 1)}-${two(day)}`, undefined, undefined);
  if (typeof yearOrDate !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(yearOrDate) || Number.isNaN(Date.parse(yearOrDate))) throw invalid('date');
  return yearOrDate;
}

/** The values as a page reads them; null for a single appointment. */
export function recurrenceFrom(values: RecurrenceValues | null): object | null {
  if (values === null) return null;
  return { ...values, seriesTime: new SeriesTime(values.seriesTime) };
}

function valuesFrom(pattern: unknown): RecurrenceValues | null {
  if (pattern === null) return null;
  const given: Record<string, unknown> = typeof pattern === 'object' ? { ...pattern } : {};
  const { recurrenceType, recurrenceProperties, recurrenceTimeZone, seriesTime } = given;
  if (!(seriesTime instanceof SeriesTime)) throw invalid('seriesTime');
  if (typeof recurrenceType !== 'string' || !['daily', 'weekday', 'weekly', 'monthly', 'yearly'].includes(recurrenceType)) throw invalid('recurrenceType');
  const zone: { name?: unknown } = typeof recurrenceTimeZone === 'object' && recurrenceTimeZone !== null ? recurrenceTimeZone : {};
  return {
    recurrenceType,
    recurrenceProperties: { interval: 1, ...(typeof recurrenceProperties === 'object' ? recurrenceProperties : {}) },
    recurrenceTimeZone: { name: typeof zone.name === 'string' ? zone.name : '' },
    seriesTime: SeriesTime.valuesOf(seriesTime),
  };
}

/** `item.recurrence` of a form for writing. */
export const composeRecurrence = (host: Host): object => ({
  getAsync: asyncMethod(host, 'recurrence.getAsync', { receive: (values) => recurrenceFrom(readValues(values)) }),
  setAsync: asyncMethod(host, 'recurrence.setAsync', { level: 2, first: 1, send: ([pattern]) => [valuesFrom(pattern)] }),
});

/** What the window sends is ours; only null needs telling apart. */
export const readValues = (values: unknown): RecurrenceValues | null => (values === null || values === undefined ? null : (values as RecurrenceValues));
