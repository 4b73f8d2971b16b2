import type { Conversation } from './doors.ts';
import { createPress } from './press.ts';
import type { PressDeps } from './presses/press-deps.ts';
import { createSay } from './say.ts';
import type { StoreTransaction } from './store-port.ts';
import { createTakeMeetingSignal } from './take-meeting-signal.ts';

/** Everything that people and Teams tell the product through the bot. */
export const createConversation = (deps: PressDeps): Conversation => ({
  press: createPress(deps),
  say: createSay(deps),
  meetingSignal: createTakeMeetingSignal(deps),

  membersChanged: ({ threadId, trace }) =>
    deps.store.transaction(async (tx) => {
      const pairs = new Set((await tx.meetings.byThread(threadId)).map(({ pair }) => pair));
      for (const pair of pairs) {
        for (const delivery of await tx.deliveries.ofPair(pair)) {
          const isHere = delivery.kind === 'agenda' && delivery.place !== null && 'conversation' in delivery.place && delivery.place.conversation === threadId;
          if (isHere && delivery.state === 'stands') await tx.deliveries.save({ ...delivery, note: { ...delivery.note, check: trace } });
        }
        await tx.queue({ name: 'update-pair', pair, trace });
      }
    }),

  appChanged: (change) =>
    deps.store.transaction(async (tx) => {
      if (change.place === 'group' || change.person === null) return;
      const person = await tx.people.get(change.person);
      if (person === undefined) return;
      const mri = change.mri ?? person.mri;
      if (change.state === 'removed') return tx.people.save({ ...person, app: 'uninstalled' });
      await tx.people.save({ ...person, mri, app: 'installed', chat: { conversation: change.conversation, serviceUrl: change.serviceUrl } });
      for (const pair of await tx.pairs.ofPerson(change.person)) {
        await tryAgain(tx, pair.id, change.person);
        await tx.queue({ name: 'update-pair', pair: pair.id, trace: change.trace });
      }
    }),
});

/**
 * What could not be delivered to a person while the app was away is forgotten, so that the loop delivers what should stand now. A card that stood already
 * is edited, not posted anew: its hash of nothing differs from whatever it should say.
 */
async function tryAgain(tx: StoreTransaction, pair: Parameters<StoreTransaction['deliveries']['ofPair']>[0], person: string): Promise<void> {
  for (const delivery of await tx.deliveries.ofPair(pair)) {
    if (delivery.person !== person || delivery.state !== 'refused') continue;
    const stood = delivery.place !== null && 'conversation' in delivery.place && delivery.place.activity !== null;
    await tx.deliveries.save(stood ? { ...delivery, state: 'stands', hash: '' } : { ...delivery, state: 'intended', doneAt: null });
  }
}
