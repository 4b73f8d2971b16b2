import { z } from 'zod';
import type { ParsedCommitment } from '#domain/commitment.ts';
import { readCommitment } from '#domain/read-commitment.ts';
import { localDate, zone, type LocalDate } from '#domain/time.ts';
import { jsonList, ListFault } from '../json-list.ts';

export const usage = 'read-commitment FILE.json    the halves of promises: a list of {id, text, locale, meetingDate, timeZone} becomes one of {id, parsed}';

/**
 * Prints what is read from every sentence of FILE as one JSON list, in its order; a sentence counts as the manager's. Nothing is printed unless all could be
 * read. The exit code is 1 when something is wrong, and `io.fail` has been told what, where and what to do.
 */
export async function run(args: readonly string[], io: { readonly write: (text: string) => void; readonly fail: (text: string) => void }): Promise<number> {
  const [file] = args;
  if (file === undefined || args.length > 1 || file.startsWith('--')) {
    io.fail(`One file is needed. Usage: npm run -s twofold -- ${usage}`);
    return 1;
  }
  try {
    const lines: string[] = [];
    let position = 0;
    for await (const found of jsonList(file)) lines.push(JSON.stringify(answer(found, (position += 1))));
    io.write(`[${lines.join(',\n')}]\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ListFault)) throw error;
    io.fail(error.message);
    return 1;
  }
}

const sentence = z.object({
  id: z.string(),
  text: z.string(),
  locale: z.string(),
  meetingDate: z.string(),
  timeZone: z.string().optional(),
});

function answer(found: unknown, position: number) {
  const checked = sentence.safeParse(found);
  if (!checked.success) throw new ListFault(`${nameOf(found, position)} can’t be read: ${checked.error.issues[0]?.path.join('.') || 'the entry'} is missing or of another kind. Each needs id, text, locale and meetingDate as texts.`);
  const { id, text, locale, meetingDate, timeZone } = checked.data;
  const day = dayOf(meetingDate);
  if (day === undefined) throw new ListFault(`Sentence "${id}" can’t be read: there is no day "${meetingDate}". Write meetingDate as YYYY-MM-DD.`);
  const place = timeZone === undefined ? undefined : zone(timeZone);
  if (timeZone !== undefined && place === undefined) throw new ListFault(`Sentence "${id}" can’t be read: there is no time zone "${timeZone}". Write an IANA name such as Europe/London, or leave it out.`);
  return { id, parsed: written(readCommitment(text, { speaker: 'manager', locale, meetingDate: day, ...(place === undefined ? {} : { zone: place }) })) };
}

function nameOf(found: unknown, position: number): string {
  const named = z.object({ id: z.string() }).safeParse(found);
  return named.success ? `Sentence "${named.data.id}"` : `The sentence at position ${position}`;
}

function dayOf(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  try {
    return localDate(text);
  } catch {
    return undefined; // no calendar has that day
  }
}

const written = ({ number, ...parsed }: ParsedCommitment) => ({ ...parsed, number: number === null ? null : { amount: number.value, currency: number.currency } });
