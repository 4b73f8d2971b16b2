import { recapCard } from '#cards/recap-card.ts';
import type { Role } from '#domain/commitment.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { PairPlan } from '#domain/plan-pair.ts';
import { progressAskedFrom } from '#domain/settle.ts';
import { day, earliestOf, plus, type Instant } from '#domain/time.ts';
import type { AgendaDeps } from './bring-agenda.ts';
import { contentHash } from './content-hash.ts';
import { deliverCard, logDelivered, waitsUntil } from './deliver-card.ts';
import { wordsOf } from './language-of.ts';
import type { PairContext } from './pair-context.ts';
import { reachPerson } from './reach-person.ts';
import { recapView } from './views/recap-view.ts';

/** A recap that could not be sent for so long (the app was away) would only surprise. */
const postWithin = 3 * day;

/**
 * Gives both people the recap of a closed meeting, in their personal chats, and keeps it true until the next meeting begins. Answers when to look again:
 * when quiet hours are over, and when the card asks how far the promises are; or null.
 */
export async function bringRecap(deps: AgendaDeps, context: PairContext, plan: PairPlan, id: MeetingId, trace: string): Promise<Instant | null> {
  const meeting = context.meetings.find((candidate) => candidate.id === id);
  if (meeting === undefined) return null;
  const next = context.meetings.find((candidate) => candidate.id === plan.next) ?? null;
  const isOld = context.meetings.some((other) => other.start > meeting.start && other.start <= context.now && !other.gone);
  const again: (Instant | null)[] = [];
  for (const reader of ['manager', 'rep'] as const) again.push(await bringRecapTo(deps, context, { meeting, reader, next, isOld }, trace));
  return earliestOf(again);
}

type Wanted = { readonly meeting: Meeting; readonly reader: Role; readonly next: Meeting | null; readonly isOld: boolean };

async function bringRecapTo(deps: AgendaDeps, context: PairContext, { isOld, ...wanted }: Wanted, trace: string): Promise<Instant | null> {
  const { meeting, reader } = wanted;
  const person = context[reader];
  const before = context.deliveries.find(({ kind, meeting: of, person: whose }) => kind === 'recap' && of === meeting.id && whose === person.id);
  if (before?.state === 'stands' && isOld) return null;
  const asks = isOld ? null : progressAskedFrom(meeting.end, person.zone);
  const later = asks !== null && asks > context.now ? asks : null;
  const words = wordsOf(deps, person);
  const view = recapView({ words, links: deps.links }, context, wanted);
  const hash = contentHash(view);
  if (before?.state === 'stands' && before.hash === hash) return later;
  const reached = await reachPerson(deps, person.id, trace);
  if (reached.kind === 'unreachable') return null;
  const done = await deliverCard(deps, before, {
    kind: 'recap',
    pair: context.pair.id,
    person: person.id,
    meeting: meeting.id,
    ...reached.chat,
    card: recapCard(view),
    hash,
    summary: words.cards.recap.summary(view.other),
    post: context.now < plus(meeting.end, postWithin),
  });
  logDelivered(deps.log, done, { pair: context.pair.id, trace, kind: 'recap', reason: done.kind });
  return earliestOf([waitsUntil(done), later]);
}
