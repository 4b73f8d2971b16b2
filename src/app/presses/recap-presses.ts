import { recapCard } from '#cards/recap-card.ts';
import { detailsOf, madeOf } from '#domain/commitment-state.ts';
import type { PairId, PersonId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { factsOf } from '../pair-context.ts';
import { planPair } from '#domain/plan-pair.ts';
import { z } from 'zod';
import { changeCommitment } from '../change-commitment.ts';
import type { Answer, Asker } from '../doors.ts';
import { pairFor, roleIn } from '../pair-access.ts';
import type { PairRecord, StoreTransaction } from '../store-port.ts';
import { recapView } from '../views/recap-view.ts';
import { contextNow } from './agenda-answer.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';

/** The person's own recap as it stands now. */
export async function recapAnswer(deps: PressDeps, asker: Asker, pair: PairId, id: Meeting['id']): Promise<Answer> {
  const context = await contextNow(deps, pair);
  const meeting = context?.meetings.find((candidate) => candidate.id === id);
  const reader = context === undefined ? null : roleIn(context.pair, asker.person);
  if (context === undefined || meeting === undefined || reader === null) return refusal(deps.words.replies.notYours);
  const plan = planPair(factsOf(context), context.now);
  const next = context.meetings.find((candidate) => candidate.id === plan.next) ?? null;
  return { kind: 'card', card: recapCard(recapView(deps, context, { meeting, reader, next })) };
}

export const confirmData = z.object({ meeting: z.string().max(100) });

/** "That’s right": the recap is confirmed, and with it whatever in it waited for this person's yes. */
export const confirmRecap: PressHandler<z.infer<typeof confirmData>> = async (deps, asker, data) => {
  const now = await deps.clock.now();
  const access = await deps.store.transaction(async (tx) => {
    const found = await pairFor(tx, asker.person, { meeting: data.meeting });
    if (found?.meeting === undefined || found.meeting === null || phaseOf(found.meeting, now).kind !== 'closed') return null;
    await agreeToPromises(tx, found.pair, asker, found.meeting, now);
    const before = await tx.recaps.confirmations(found.meeting.id);
    if (!before.some(({ by }) => by === asker.person)) await tx.recaps.confirm(found.meeting.id, asker.person, now);
    await tx.queue({ name: 'update-pair', pair: found.pair.id, trace: asker.trace });
    return { pair: found.pair, meeting: found.meeting };
  });
  if (access === null) return refusal(deps.words.replies.notYours);
  return recapAnswer(deps, asker, access.pair.id, access.meeting.id);
};

/** The recap shows it, the person says that it is right: that is a yes to a wording and to an outcome that waited for one. */
async function agreeToPromises(tx: StoreTransaction, pair: PairRecord, asker: Asker, meeting: Meeting, now: Meeting['start']): Promise<void> {
  for (const commitment of await tx.commitments.ofPair(pair.id)) {
    const isShown = madeOf(commitment).meeting === meeting.id || commitment.events.some((event) => event.kind === 'outcome' && event.meeting === meeting.id);
    if (!isShown || !waitsFor(commitment, pair, asker.person)) continue;
    await changeCommitment(tx, { pair, commitment, by: asker.person, change: { kind: 'confirm' }, locale: 'en-US', now }, asker.trace);
  }
}

function waitsFor(commitment: Parameters<typeof detailsOf>[0], pair: PairRecord, person: PersonId): boolean {
  const { pendingWording, awaitsOwner, views } = detailsOf(commitment, pair);
  const isOwner = commitment.owner === person;
  const onlyOtherView = views.length === 1 && views[0]?.by !== person;
  return (pendingWording !== null && pendingWording.by !== person) || (isOwner && awaitsOwner) || (isOwner && onlyOtherView);
}
