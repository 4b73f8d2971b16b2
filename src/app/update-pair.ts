import type { PairId } from '#domain/ids.ts';
import { planPair, type PairPlan } from '#domain/plan-pair.ts';
import { bindMeetings } from './bind-meetings.ts';
import { bringAgenda, type AgendaDeps } from './bring-agenda.ts';
import { bringInvite, withdrawInvite, type InviteDeps } from './bring-invite.ts';
import { bringOffer, type OfferDeps } from './bring-offer.ts';
import { bringRecap } from './bring-recap.ts';
import { changePair } from './change-pair.ts';
import type { Log } from './log-port.ts';
import { factsOf, readPairContext, type PairContext } from './pair-context.ts';
import { tellRep } from './tell-rep.ts';

export type UpdatePair = (pair: PairId, trace: string) => Promise<void>;

export type UpdatePairDeps = AgendaDeps & InviteDeps & OfferDeps & { readonly log: Log; readonly newId: () => string };

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
          return bringOffer(deps, context.pair, trace);
        case 'agreed':
        case 'stuck':
          if (await tellRep(deps, context, trace)) await bringUpToDate(deps, id, trace);
          return;
        case 'on':
        case 'off':
          return bringUpToDate(deps, id, trace);
        case 'offered':
        case 'informed':
        case 'refused':
          return;
      }
    });

async function read(deps: UpdatePairDeps, id: PairId): Promise<PairContext | undefined> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const pair = await tx.pairs.get(id);
    if (pair?.state.kind === 'on' || pair?.state.kind === 'off') await bindMeetings(tx, pair, now, deps.newId);
    return readPairContext(tx, id, now);
  });
}

async function bringUpToDate(deps: UpdatePairDeps, id: PairId, trace: string): Promise<void> {
  const context = await read(deps, id);
  if (context === undefined) return;
  const plan = planPair(factsOf(context), context.now);
  logPlan(deps.log, context, plan, trace);
  for (const meeting of plan.withdraw) await withdrawInvite(deps, context, meeting, trace);
  for (const wanted of plan.recaps) await bringRecap(deps, context, plan, wanted, trace);
  let again = plan.wakeAt;
  for (const wanted of plan.invites) {
    const checkAt = await bringInvite(deps, context, wanted, trace);
    if (checkAt !== null && (again === null || checkAt < again)) again = checkAt;
  }
  for (const wanted of plan.agendas) await bringAgenda(deps, context, wanted, trace);
  await deps.store.transaction((tx) => changePair(tx, id, () => ({ wakeAt: again, failures: 0 })));
}

function logPlan(log: Log, { pair }: PairContext, plan: PairPlan, trace: string): void {
  log('pair.planned', {
    pair: pair.id,
    trace,
    invites: plan.invites.map(({ because }) => because).join(','),
    agendas: plan.agendas.map(({ form, because }) => `${form}:${because}`).join(','),
    recaps: plan.recaps.length,
    withdraw: plan.withdraw.length,
  });
}
