import type { Refused } from '#api/face.ts';
import type { SwitchOffNotice } from '#api/tab.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Words } from '#words/words.ts';
import { changePair, switchedOff } from '../change-pair.ts';
import type { Reader } from '../doors.ts';
import { pairFor } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { PairRecord } from '../store-port.ts';
import { pairNames } from '../views/pair-names.ts';
import { readerWords } from './reader-words.ts';
import { refused } from './refused.ts';

/** In these states there is something to switch off. */
const runs: ReadonlySet<PairRecord['state']['kind']> = new Set(['on', 'informed', 'agreed', 'stuck']);

/** Whether there is something to switch off. */
export const mayTurnOff = ({ state }: PairRecord): boolean => runs.has(state.kind);

/** The meetings ahead whose invites carry our block: from each it is taken with one calendar update. The same ones that the plan names once the pair is off. */
export function invitesToTakeBack({ meetings, deliveries, now }: PairContext): readonly Meeting[] {
  const standing = new Set(deliveries.flatMap(({ kind, state, meeting }) => (kind === 'invite' && (state === 'stands' || state === 'intended') ? (meeting ?? []) : [])));
  return meetings.filter((meeting) => meeting.start > now && !meeting.gone && meeting.copy !== null && standing.has(meeting.id));
}

/** What switching a pair off would do, in full sentences, counted before it is done. */
export async function readSwitchOff(deps: ScreenDeps, reader: Reader, { pair: id }: { readonly pair: string }): Promise<SwitchOffNotice | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    const access = await pairFor(tx, reader.person, { pair: id });
    const context = access === null ? undefined : await readPairContext(tx, access.pair.id, now);
    if (access === null || context === undefined) return refused(words.replies.notYours, 403);
    return mayTurnOff(access.pair) ? noticeOf(words, context, reader.person) : refused(words.replies.nothingToStop, 409);
  });
}

function noticeOf(words: Words, context: PairContext, reader: PersonId): SwitchOffNotice {
  const { off } = words.tab.settings;
  const invites = invitesToTakeBack(context);
  const names = pairNames(context);
  const sent = [context.pair.manager, context.pair.rep].flatMap((organizer) => {
    const own = invites.filter((meeting) => (meeting.organizer ?? context.pair.manager) === organizer);
    const nameOf = (person: PersonId): string | null => (person === reader ? null : person === context.pair.manager ? names.manager : names.rep);
    const attendee = organizer === context.pair.manager ? context.pair.rep : context.pair.manager;
    const others = own.some(({ audience }) => audience !== 'exactly-two');
    return own.length === 0 ? [] : [off.invites({ count: own.length, to: nameOf(attendee), from: nameOf(organizer), others })];
  });
  return {
    pair: context.pair.id,
    lines: [...(sent.length === 0 ? [off.noInvites] : sent), ...(sent.length === 0 ? [] : [off.textStays]), off.staysReadable(reader === context.pair.manager ? names.rep : names.manager)],
    confirm: off.confirm(invites.length),
    updates: invites.length,
  };
}

/**
 * Switches a pair off, if what it does is still what the person was shown: else it answers the new number. Holds the lock of the pair's loop, so that
 * no invite is written between the count and the end of the pair.
 */
export function switchPairOff(deps: ScreenDeps, reader: Reader, { pair: id, updates }: { readonly pair: string; readonly updates: number }): Promise<Refused | null> {
  return deps.store.withLock(`pair:${id}`, async () => {
    const now = await deps.clock.now();
    return deps.store.transaction(async (tx) => {
      const words = await readerWords(tx, deps, reader);
      const access = await pairFor(tx, reader.person, { pair: id });
      const context = access === null ? undefined : await readPairContext(tx, access.pair.id, now);
      if (access === null || context === undefined) return refused(words.replies.notYours, 403);
      if (!mayTurnOff(access.pair)) return refused(words.replies.nothingToStop, 409);
      const count = invitesToTakeBack(context).length;
      if (count !== updates) return refused(words.tab.refused.countChanged(count), 409);
      await changePair(tx, access.pair.id, () => switchedOff(reader.person, now));
      await tx.audit.add({ at: now, by: reader.person, what: 'stopped', pair: access.pair.id });
      await tx.queue({ name: 'update-pair', pair: access.pair.id, trace: reader.trace });
      return null;
    });
  });
}
