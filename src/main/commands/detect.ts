import { detectCalendar } from '#domain/detect-calendar.ts';
import type { OneOnOne } from '#domain/verdict.ts';
import { enVerdict as words } from '#words/en-verdict.ts';
import { exportedCalendar, type ExportedCalendar } from '../exported-calendar.ts';
import { jsonList, ListFault } from '../json-list.ts';

export const usage = 'detect FILE.json [--explain]    the recurring 1:1s of exported calendars, with reasons; --explain: also what was not taken, and why';

/**
 * Prints the recurring 1:1s of every calendar of FILE as one JSON list. A calendar is read, judged and forgotten before the next; nothing is printed unless all
 * could be read. The exit code is 1 when something is wrong, and `io.fail` has been told what, where and what to do.
 */
export async function run(args: readonly string[], io: { readonly write: (text: string) => void; readonly fail: (text: string) => void }): Promise<number> {
  const files = args.filter((arg) => arg !== '--explain');
  const [file] = files;
  if (file === undefined || files.length > 1 || file.startsWith('--')) {
    io.fail(`One file is needed. Usage: npm run -s twofold -- ${usage}`);
    return 1;
  }
  try {
    const judged: string[] = [];
    let position = 0;
    for await (const found of jsonList(file)) {
      position += 1;
      const calendar = exportedCalendar(found);
      if (calendar.kind === 'broken') throw new ListFault(brokenText(calendar, position));
      judged.push(JSON.stringify(answer(calendar, args.includes('--explain'))));
    }
    io.write(`[${judged.join(',\n')}]\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof ListFault)) throw error;
    io.fail(error.message);
    return 1;
  }
}

type Calendar = Extract<ExportedCalendar, { kind: 'calendar' }>;

const brokenText = ({ id, fault }: Extract<ExportedCalendar, { kind: 'broken' }>, position: number): string =>
  `${id === null ? `The calendar at position ${position}` : `Calendar "${id}"`} can’t be read: ${fault}. Each needs id, owner, now and events as Graph exports them; mend it or leave it out.`;

function answer({ id, input, events }: Calendar, explain: boolean) {
  const { series, pairs } = detectCalendar(input, events);
  const all = [
    ...series.map(({ master, verdict }) => ({ seriesMasterId: master.id, subject: master.subject, counterpart: null, verdict })),
    ...pairs.map(({ counterpart, verdict }) => ({ seriesMasterId: null, subject: null, counterpart: counterpart.mail, verdict })),
  ];
  const oneOnOnes = all.flatMap(({ seriesMasterId, verdict }) => (verdict.is === 'one-on-one' ? [taken(seriesMasterId, verdict, explain)] : []));
  if (!explain) return { id, oneOnOnes };
  const notTaken = all.flatMap(({ verdict, ...about }) => (verdict.is === 'other' ? [{ ...about, because: words.other(verdict.because, verdict.people) }] : []));
  return { id, oneOnOnes, notTaken };
}

function taken(seriesMasterId: string | null, { counterpart, cadence, kind, ownerRole, reasons, confidence, offered, notOfferedBecause }: OneOnOne, explain: boolean) {
  const said = reasons.map((reason) => words.reason(reason, counterpart.name));
  const notOffered = notOfferedBecause === undefined ? [] : [words.notOffered(notOfferedBecause)];
  return { seriesMasterId, counterpart: counterpart.mail, cadence, kind, ownerRole, reasons: [...said, ...notOffered], ...(explain ? { confidence, offered } : {}) };
}

