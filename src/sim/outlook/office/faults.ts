import type { OfficeFault } from './channel.ts';

/** An exception of Office.js itself, thrown before anything is asked of Outlook. Its name is one of Office.js' own: `Sys.ArgumentOutOfRangeException` … */
export function argumentFault(name: string, message: string): Error {
  const error = new Error(`${name}: ${message}`);
  error.name = name;
  return error;
}

/** A text that must be there. */
export function needText(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') throw argumentFault('Sys.ArgumentNullException', `${name} is missing.`);
  if (typeof value !== 'string') throw argumentFault('Sys.ArgumentTypeException', `${name} must be a string.`);
  return value;
}

/** The same, and no longer than `limit`. */
export function needShortText(name: string, value: unknown, limit: number): string {
  const text = needText(name, value);
  if (text.length > limit) throw argumentFault('Sys.ArgumentOutOfRangeException', `${name} has ${text.length} characters, ${limit} are allowed.`);
  return text;
}

/** What Office.js answers for a coercion type that there is not. */
export const unknownCoercion: OfficeFault = { code: 1000, name: 'Invalid Coercion', message: 'The specified coercion type is not supported.' };
