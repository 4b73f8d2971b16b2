import type { Asker, Conversation } from './doors.ts';
import { createPress } from './press.ts';
import type { PressDeps } from './presses/press-deps.ts';
import { createSay } from './say.ts';
import type { Person, StoreTransaction } from './store-port.ts';
import { createTakeMeetingSignal } from './take-meeting-signal.ts';

/** Everything that people and Teams tell the product through the bot. */
export function createConversation(deps: PressDeps): Conversation {
  const [press, say] = [createPress(deps), createSay(deps)];
  return {
    press: async (asker, pressed) => {
      await isHereAgain(deps, asker);
      return press(asker, pressed);
    },
    say: async (asker, text) => {
      await isHereAgain(deps, asker);
      return say(asker, text);
    },
    ...createChatNews(deps),
  };
}

/** What Teams tells by itself: meetings, members, the app coming and going. */
const createChatNews = (deps: PressDeps): Omit<Conversation, 'press' | 'say'> => ({
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
      if (change.state === 'removed') return tx.people.save({ ...person, app: 'uninstalled' });
      await comesBack(tx, { ...person, mri: change.mri ?? person.mri }, change);
    }),
});

type Where = { readonly conversation: string; readonly serviceUrl: string; readonly trace: string };

async function comesBack(tx: StoreTransaction, person: Person, { conversation, serviceUrl, trace }: Where): Promise<void> {
  await tx.people.save({ ...person, app: 'installed', chat: { conversation, serviceUrl } });
  for (const pair of await tx.pairs.ofPerson(person.id)) {
    await tryAgain(tx, pair.id, person.id);
    await tx.queue({ name: 'update-pair', pair: pair.id, trace });
  }
}

/** Teams tells nothing when somebody takes a block back: that the person speaks to us in the own chat is the sign. */
async function isHereAgain({ store }: PressDeps, asker: Asker): Promise<void> {
  if (asker.place !== 'personal') return;
  await store.transaction(async (tx) => {
    const person = await tx.people.get(asker.person);
    if (person?.app === 'blocked' || person?.app === 'uninstalled') await comesBack(tx, { ...person, mri: asker.mri }, asker);
  });
}

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
