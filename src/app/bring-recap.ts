import { recapCard } from '#cards/recap-card.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { PairPlan } from '#domain/plan-pair.ts';
import { day, plus } from '#domain/time.ts';
import type { AgendaDeps } from './bring-agenda.ts';
import { contentHash } from './content-hash.ts';
import { deliverCard, logDelivered } from './deliver-card.ts';
import type { PairContext } from './pair-context.ts';
import { reachPerson } from './reach-person.ts';
import { recapView } from './views/recap-view.ts';

/** A recap that could not be sent for so long (the app was away) would only surprise. */
const postWithin = 3 * day;

/** Gives both people the recap of a closed meeting, in their personal chats, and keeps it true until the next meeting begins. */
export async function bringRecap(deps: AgendaDeps, context: PairContext, plan: PairPlan, id: MeetingId, trace: string): Promise<void> {
  const meeting = context.meetings.find((candidate) => candidate.id === id);
  if (meeting === undefined) return;
  const next = context.meetings.find((candidate) => candidate.id === plan.next) ?? null;
  const later = context.meetings.some((other) => other.start > meeting.start && other.start <= context.now && !other.gone);
  for (const role of ['manager', 'rep'] as const) {
    const person = context[role];
    const before = context.deliveries.find(({ kind, meeting: of, person: whose }) => kind === 'recap' && of === id && whose === person.id);
    if (before?.state === 'stands' && later) continue;
    const view = recapView(deps, context, { meeting, reader: role, next });
    const hash = contentHash(view);
    if (before?.state === 'stands' && before.hash === hash) continue;
    const reached = await reachPerson(deps, person.id, trace);
    if (reached.kind === 'unreachable') continue;
    const done = await deliverCard(deps, before, {
      kind: 'recap',
      pair: context.pair.id,
      person: person.id,
      meeting: id,
      ...reached.chat,
      card: recapCard(view),
      hash,
      summary: deps.words.cards.recap.summary(view.other),
      post: context.now < plus(meeting.end, postWithin),
    });
    logDelivered(deps.log, done, { pair: context.pair.id, trace, kind: 'recap', reason: done.kind });
  }
}
