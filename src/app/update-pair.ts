import type { PairId } from '#domain/ids.ts';
import { planPair, type PairPlan } from '#domain/plan-pair.ts';
import { earliestOf, type Instant } from '#domain/time.ts';
import { bindMeetings } from './bind-meetings.ts';
import { bringAgenda, type AgendaDeps } from './bring-agenda.ts';
import { bringInvite } from './bring-invite.ts';
import { bringOffer } from './bring-offer.ts';
import { bringPrep } from './bring-prep.ts';
import { bringRecap } from './bring-recap.ts';
import { changePair } from './change-pair.ts';
import type { InviteDeps } from './invite-access.ts';
import type { Log } from './log-port.ts';
import { closeRooms } from './panel/close-rooms.ts';
import { factsOf, readPairContext, type PairContext } from './pair-context.ts';
import { tellRep } from './tell-rep.ts';
import { withdrawInvite } from './withdraw-invite.ts';

export type UpdatePair = (pair: PairId, trace: string) => Promise<void>;

export type UpdatePairDeps = AgendaDeps & InviteDeps   & { readonly log: Log; readonly newId: () => string };

/**
 * The one loop: reads the facts, plans what should stand in the world, and carries out the difference to what was delivered. It may run twice,
 * late, out of order or after a crash, and ends in the same place. One run per pair at a time.
 */
export const createUpdatePair =
  (deps: UpdatePairDeps): UpdatePair =>
  (id, trace) =>
    deps.store.withLock(`pair:${id}`, async () => {
      const context = await read(deps, id);
      if (context === undefined) return;
      switch (context.pair.state.kind) {
        case 'spotted':
        case 'sleeping':
          return rest(deps, id, await bringOffer(deps, context.pair, trace));
        case 'agreed':
        case 'stuck':
          if (await tellRep(deps, context, trace)) await bringUpToDate(deps, await read(deps, id), trace);
          return;
        case 'on':
        case 'off':
          return bringUpToDate(deps, context, trace);
        case 'offered':
        case 'informed':
        case 'refused':
          return rest(deps, id);
      }
    });

/** Nothing is due by time alone, but for an offer that sleeps, or that waits until quiet hours are over. */
async function rest(deps: UpdatePairDeps, id: PairId, again: Instant | null = null): Promise<void> {
  const now = await deps.clock.now();
  await deps.store.transaction((tx) =>
    changePair(tx, id, ({ state }) => ({ failures: 0, wakeAt: earliestOf([state.kind === 'sleeping' && state.until > now ? state.until : null, again]) })),
  );
}

async function read(deps: UpdatePairDeps, id: PairId): Promise<PairContext | undefined> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const pair = await tx.pairs.get(id);
    if (pair?.state.kind === 'on' || pair?.state.kind === 'off') await bindMeetings(tx, pair, now, deps.newId);
    if (pair?.state.kind === 'on') await closeRooms(deps, tx, pair, now);
    return readPairContext(tx, id, now);
  });
}

async function bringUpToDate(deps: UpdatePairDeps, context: PairContext | undefined, trace: string): Promise<void> {
  if (context === undefined) return;
  const { id } = context.pair;
  const plan = planPair(factsOf(context), context.now);
  logPlan(deps.log, context, plan, trace);
  const lookAgain: (Instant | null)[] = [plan.wakeAt];
  const failures: unknown[] = [];
  // What fails in one place must not hold up the others; the first failure then decides when the loop runs again.
  const each = async <T>(wanted: readonly T[], carryOut: (one: T) => Promise<unknown>) => {
    for (const one of wanted) {
      await carryOut(one).catch((error: unknown) => failures.push(error));
    }
  };
  await each(plan.withdraw, (meeting) => withdrawInvite(deps, context, meeting, trace));
  await each(plan.recaps, async (meeting) => lookAgain.push(await bringRecap(deps, context, plan, meeting, trace)));
  await each(plan.invites, async (wanted) => lookAgain.push(await bringInvite(deps, context, wanted, trace)));
  await each(plan.agendas, async (wanted) => lookAgain.push(await bringAgenda(deps, context, wanted, trace)));
  await each(['manager', 'rep'] as const, async (role) => lookAgain.push(await bringPrep(deps, context, role, trace)));
  if (failures.length > 0) throw failures[0];
  await deps.store.transaction(async (tx) => {
    await changePair(tx, id, () => ({ wakeAt: earliestOf(lookAgain), failures: 0 }));
    tx.announce(id); // meetings may have been moved or closed
  });
}

/** What was decided and why, in codes: the window draws it into the chain. */
function logPlan(log: Log, { pair }: PairContext, plan: PairPlan, trace: string): void {
  const decided = [
    ...plan.invites.map(({ because }) => `invite:${because}`),
    ...plan.agendas.map(({ form, because }) => `agenda:${form}:${because}`),
    ...plan.recaps.map(() => 'recap'),
    ...plan.withdraw.map(() => 'withdraw'),
  ];
  log('pair.planned', { pair: pair.id, trace, reason: decided.length === 0 ? 'nothing-to-do' : decided.join('+') });
}
