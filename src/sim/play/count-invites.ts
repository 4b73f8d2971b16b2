import type { MeetingMail } from '../world/world.ts';
import { occurrenceKey } from './tape.ts';
import type { InviteChange, TapeEntry } from './tape.ts';
import { readBody } from './visible-text.ts';

/** What happened to invites. `repairedOccurrences` holds how often each occurrence was mended. */
export type InviteCounts = {
  written: number;
  repairs: number;
  repairedOccurrences: ReadonlyMap<string, number>;
  outsideBlockChanged: number;
  joinUrlsChanged: number;
};

/** Whether the app wrote (or changed) its block in this change. */
export function isBlockWrite({ by, before, after }: InviteChange): boolean {
  if (by !== 'app' || after === null) return false;
  const block = readBody(after.html).block;
  return block !== null && block !== (before === null ? null : readBody(before.html).block);
}

/** Counts writes by the app, per (uid, original date); a write is a repair when the simulator saw the block vanish there before. */
export function countInvites(tape: readonly TapeEntry[]): InviteCounts {
  const written = new Set<string>();
  const vanished = new Set<string>();
  const repairedOccurrences = new Map<string, number>();
  let outsideBlockChanged = 0;
  let joinUrlsChanged = 0;
  for (const entry of tape) {
    if (entry.kind !== 'invite' || entry.after === null) continue;
    const key = occurrenceKey(entry.after);
    const before = entry.before === null ? null : readBody(entry.before.html);
    const after = readBody(entry.after.html);
    if (entry.by === 'app' && entry.before !== null) {
      if (before?.outside !== after.outside) outsideBlockChanged += 1;
      if (entry.before.joinUrl !== entry.after.joinUrl) joinUrlsChanged += 1;
    }
    if (entry.by === 'person' && after.block === null && written.has(key)) vanished.add(key);
    if (!isBlockWrite(entry)) continue;
    if (vanished.delete(key)) repairedOccurrences.set(key, (repairedOccurrences.get(key) ?? 0) + 1);
    written.add(key);
  }
  const repairs = [...repairedOccurrences.values()].reduce((sum, times) => sum + times, 0);
  return { written: written.size, repairs, repairedOccurrences, outsideBlockChanged, joinUrlsChanged };
}

/** The most mails that one attendee got for one occurrence because of the app, mends left out. */
export function mailsPerOccurrence(
  mails: readonly MeetingMail[],
  appId: string,
  repaired: ReadonlyMap<string, number>,
): number {
  const got = new Map<string, number>();
  for (const mail of mails) {
    if (mail.causedBy.kind !== 'app' || mail.causedBy.clientId !== appId) continue;
    const key = `${occurrenceKey(mail)} ${mail.to.toLowerCase()}`;
    got.set(key, (got.get(key) ?? 0) + 1);
  }
  const unrepaired = [...got].map(([key, times]) => times - (repaired.get(key.slice(0, key.lastIndexOf(' '))) ?? 0));
  return Math.max(0, ...unrepaired);
}
