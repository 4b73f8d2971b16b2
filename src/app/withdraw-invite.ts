import { removeBlock } from '#cards/place-block.ts';
import type { MeetingId } from '#domain/ids.ts';
import { marksOf, writtenBlocks, type InviteDeps } from './invite-access.ts';
import type { PairContext } from './pair-context.ts';
import type { Delivery } from './store-port.ts';

const attempts = 3;

/**
 * Takes our block out of one invite: one more mail, and what people wrote stays. Where it can't be taken out (no access, the event is gone, the
 * block is torn) that is remembered with its reason, so that the administrator can see what is left.
 */
export async function withdrawInvite(deps: InviteDeps, context: PairContext, meeting: MeetingId, trace: string): Promise<void> {
  const delivery = context.deliveries.find(({ kind, meeting: of }) => kind === 'invite' && of === meeting);
  const copy = context.meetings.find(({ id }) => id === meeting)?.copy ?? null;
  if (delivery === undefined || (delivery.state !== 'stands' && delivery.state !== 'intended') || copy === null) return;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const read = await deps.calendar.readInvite({ mailbox: copy.mailbox, event: copy.eventId }, trace);
    if (read.kind !== 'invite') return save(deps, delivery, read.kind);
    const without = removeBlock(read.html, { marks: marksOf(deps), isOnlineMeeting: read.isOnlineMeeting, written: writtenBlocks(delivery) });
    if (without.kind === 'refused') return save(deps, delivery, without.why === 'not-there' ? 'taken-back' : without.why);
    const wrote = await deps.calendar.writeInviteBody({ mailbox: copy.mailbox, event: copy.eventId, html: without.html, etag: read.etag }, trace);
    if (wrote.kind !== 'conflict') return save(deps, delivery, wrote.kind === 'written' ? 'taken-back' : wrote.kind);
  }
  throw new Error('The invite changed under each attempt to take the block back; it is tried again later.');
}

function save(deps: InviteDeps, delivery: Delivery, why: string): Promise<void> {
  deps.log('delivery.made', { ...(delivery.pair === null ? {} : { pair: delivery.pair }), kind: 'invite', reason: why });
  return deps.store.transaction((tx) => tx.deliveries.save({ ...delivery, state: 'withdrawn', note: { ...delivery.note, why } }));
}
