import { openCapture, sendCapture } from './capture.ts';
import type { Asker, Conversation } from './doors.ts';
import { metIn } from './language-of.ts';
import { createPress } from './press.ts';
import type { AnswerDeps, PressDeps, SayDeps } from './presses/press-deps.ts';
import { createSay } from './say.ts';
import type { Person, StoreTransaction } from './store-port.ts';
import { createTakeMeetingSignal } from './take-meeting-signal.ts';
import { unfurl } from './unfurl.ts';

/** Everything that people and Teams tell the product through the bot. */
export function createConversation(deps: AnswerDeps): Conversation {
  return {
    press: async (asker, pressed) => createPress(await meet(deps, asker))(asker, pressed),
    say: async (asker, text) => createSay(await hear(deps, asker))(asker, text),
    captureOpened: async (asker, message) => openCapture(await meet(deps, asker), asker, message),
    captureSent: async (asker, data) => sendCapture(await meet(deps, asker), asker, data),
    linkPasted: async (asker, url) => unfurl(await meet(deps, asker), asker, url),
    ...createChatNews(deps),
  };
}

/** What Teams tells by itself: meetings, members, the app coming and going. */
const createChatNews = (deps: AnswerDeps): Pick<Conversation, 'meetingSignal' | 'membersChanged' | 'appChanged'> => ({
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

/**
 * What a person who speaks to us tells by it: the language of the own Teams, and in the own chat that the app is there again (Teams tells nothing when
 * somebody takes a block back). From here on everything is answered in this person's words.
 */
async function meet(deps: AnswerDeps, asker: Asker): Promise<PressDeps> {
  const locale = await deps.store.transaction((tx) => languageMet(tx, asker));
  return { ...deps, words: deps.wordsFor(locale), locale };
}

/** The same for a command, with what every one of them asks for: nothing here waits for anything else. */
async function hear(deps: AnswerDeps, asker: Asker): Promise<SayDeps> {
  const met = deps.store.transaction((tx) => Promise.all([languageMet(tx, asker), tx.pairs.ofPerson(asker.person)]));
  const [now, [locale, pairs]] = await Promise.all([deps.clock.now(), met]);
  return { ...deps, words: deps.wordsFor(locale), locale, now, pairs };
}

async function languageMet(tx: StoreTransaction, asker: Asker): Promise<string> {
  const { person, language } = await metIn(tx, asker.person, asker.locale ?? '');
  if (asker.place === 'personal' && (person?.app === 'blocked' || person?.app === 'uninstalled')) await comesBack(tx, { ...person, mri: asker.mri }, asker);
  return language;
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
