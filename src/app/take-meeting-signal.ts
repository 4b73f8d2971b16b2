import type { Meeting } from '#domain/meeting.ts';
import { isNear } from '#domain/meeting-state.ts';
import type { Instant } from '#domain/time.ts';
import type { Log } from './log-port.ts';
import type { Store, StoreTransaction } from './store-port.ts';

export type TakeMeetingSignal = (signal: { readonly threadId: string; readonly kind: 'started' | 'ended'; readonly at: Instant; readonly trace: string }) => Promise<void>;

/**
 * Records that people met, at the occurrence that is near: all weeks of a series share one chat, so only the time tells them apart. An
 * event far from any occurrence is ignored; the same event twice is one.
 */
export const createTakeMeetingSignal =
  ({ store, log }: { readonly store: Store; readonly log: Log }): TakeMeetingSignal =>
  ({ threadId, kind, at, trace }) =>
    store.transaction(async (tx) => {
      const meetings = await tx.meetings.byThread(threadId);
      const meeting = kind === 'started' ? nearest(meetings, at) : (running(meetings, at) ?? nearest(meetings, at));
      if (meeting === undefined) {
        log('meeting.signal-ignored', { trace, reason: 'no-occurrence-near' });
        return;
      }
      await record(tx, meeting, { kind, at }, trace);
      log('meeting.signal', { trace, pair: meeting.pair, meeting: meeting.id, reason: kind });
    });

async function record(tx: StoreTransaction, meeting: Meeting, signal: { readonly kind: 'started' | 'ended'; readonly at: Instant }, trace: string): Promise<void> {
  const isKnown = meeting.signals.some(({ kind, at }) => kind === signal.kind && at === signal.at);
  if (!isKnown) await tx.meetings.addSignal(meeting.id, { ...signal, by: null });
  await tx.queue({ name: 'update-pair', pair: meeting.pair, trace });
}

function nearest(meetings: readonly Meeting[], at: Instant): Meeting | undefined {
  const near = meetings.filter((meeting) => !meeting.gone && isNear(meeting, at));
  const distance = ({ start, end }: Meeting) => Math.max(start - at, at - end, 0);
  return [...near].sort((a, b) => distance(a) - distance(b)).at(0);
}

/** The meeting that was started and has not ended: an end may come long after the planned one. */
function running(meetings: readonly Meeting[], at: Instant): Meeting | undefined {
  return meetings.findLast(({ signals }) => {
    const last = signals.findLast(({ kind }) => kind === 'started' || kind === 'ended');
    return last?.kind === 'started' && last.at <= at && at - last.at < 12 * 3_600_000;
  });
}
