import type { Refused } from '#api/face.ts';
import type { Role } from '#domain/commitment.ts';
import type { Instant } from '#domain/time.ts';
import { answerOffer, changePair, switchedOn } from '../change-pair.ts';
import type { Reader } from '../doors.ts';
import { pairFor, personIn, roleIn } from '../pair-access.ts';
import type { Policies } from '../policies.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { PairRecord } from '../store-port.ts';
import { readerWords } from './reader-words.ts';
import { refused } from './refused.ts';

/**
 * How a pair goes on when one of the two switches it on; null: that person may not. Whoever switched it off may switch it on again. A manager's yes leads to
 * the rep being told first, as at the offer; a rep's yes ends what waited for it. Without OFFERS no manager begins a new pair.
 */
export function turnedOn(pair: PairRecord, role: Role, policies: Policies, now: Instant): Partial<PairRecord> | null {
  const { state } = pair;
  switch (state.kind) {
    case 'off':
      if (state.by !== personIn(pair, role)) return null;
      return role === 'manager' ? { state: { kind: 'agreed' }, wakeAt: now } : switchedOn(now);
    case 'informed':
      return role === 'rep' ? switchedOn(now) : null;
    case 'offered':
    case 'sleeping':
    case 'refused':
      return role === 'manager' && policies.offers ? answerOffer(pair, 'yes', now) : null;
    case 'spotted':
    case 'agreed':
    case 'stuck':
    case 'on':
      return null;
  }
}

/** Switches a pair on (again). Answers what happens now, in words. */
export async function switchPairOn(deps: ScreenDeps, reader: Reader, { pair: id }: { readonly pair: string }): Promise<string | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const { tab, replies } = await readerWords(tx, deps, reader);
    const access = await pairFor(tx, reader.person, { pair: id });
    if (access === null) return refused(replies.notYours, 403);
    const { pair, role } = access;
    const other = await tx.people.get(personIn(pair, role === 'manager' ? 'rep' : 'manager'));
    const next = turnedOn(pair, role, deps.policies, now);
    if (next === null) return refused(pair.state.kind === 'off' ? tab.refused.notYoursToTurnOn(other?.givenName ?? '') : tab.refused.alreadyOn, 409);
    await changePair(tx, pair.id, (current) => (roleIn(current, reader.person) === null ? {} : (turnedOn(current, role, deps.policies, now) ?? {})));
    await tx.audit.add({ at: now, by: reader.person, what: 'switched-on', pair: pair.id });
    await tx.queue({ name: 'update-pair', pair: pair.id, trace: reader.trace });
    return role === 'manager' ? tab.done.switchedOn(other?.givenName ?? '') : tab.done.switchedOnAsRep;
  });
}
