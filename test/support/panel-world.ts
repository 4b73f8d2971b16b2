import type { NoPanel, PanelView } from '#api/panel.ts';
import type { PanelDeed } from '#api/requests.ts';
import type { Refused } from '#api/face.ts';
import type { Reader } from '#app/doors.ts';
import { createPanelCalls } from '#app/panel/panel-calls.ts';
import type { Policies } from '#app/policies.ts';
import type { CardJson } from '#app/ports.ts';
import { createRecordCommitment } from '#app/record-commitment.ts';
import type { ScreenDeps } from '#app/screens/screen-deps.ts';
import type { JobRequest, PairRecord } from '#app/store-port.ts';
import { createUpdatePair } from '#app/update-pair.ts';
import { createLinks } from '#app/views/links.ts';
import { commitmentId, eventId, tenantId, type PersonId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { readCommitment } from '#domain/read-commitment.ts';
import { localDate, plus, type Instant } from '#domain/time.ts';
import { createStore } from '#store/create-store.ts';
import { newsText } from '#store/pair-news.ts';
import { wordsFor } from '#words/words-for.ts';
import { aMeeting, aPair, ana, at, ben, lisbon } from './builders.ts';
import { aPerson } from './context-builders.ts';
import { aDatabase } from './database.ts';

/** A meeting of Ana and Ben on Tuesday 24 November 2026, 10:00 to 10:45, and the next a week later, on the real store; the world outside is played. */
export const thisWeek = aMeeting('2026-11-24');
export const nextWeek = aMeeting('2026-12-01');

type Options = { readonly now?: Instant; readonly policies?: Partial<Policies>; readonly meetings?: readonly Meeting[] };

/** What two people do in the side panel. `says` is what a view or a refusal is read as: the text of a refusal, else the view. */
export async function panelWorld(options: Options = {}) {
  const database = await aDatabase();
  const jobs: JobRequest[] = [];
  let now = options.now ?? at('2026-11-24T10:05');
  let made = 0;
  const tenant = tenantId('11111111-1111-1111-1111-111111111111');
  const store = createStore({ pool: database.pool, tenant, enqueue: (_, wanted) => Promise.resolve(void jobs.push(...wanted)) });
  const clock = { now: () => Promise.resolve(now) };
  const newId = () => `id-${(made += 1)}`;
  const posted: { readonly to: string; readonly summary: string; readonly card: CardJson }[] = [];
  const outside = playedOutside(posted);
  const policies = { offers: true, consent: 'inform' as const, diagnosis: true, scores: true, ...options.policies };
  const deps = { ...outside, store, clock, newId, wordsFor, policies, log: () => undefined, links: createLinks('https://twofold.contoso.example'), recordCommitment: createRecordCommitment({ store, newId }) } as unknown as ScreenDeps;
  const calls = createPanelCalls(deps);
  const pair: PairRecord = { ...aPair(), sleeps: 0, wakeAt: null, failures: 0 };
  await seed(store, pair, options.meetings ?? [thisWeek, nextWeek]);
  const readerOf = (person: PersonId): Reader => ({ person, locale: 'en-GB', trace: 't' });
  let keys = 0;
  const doAs = (person: PersonId, deed: PanelDeed, key = `key-${String((keys += 1)).padStart(6, '0')}`) => calls['panel.do'](readerOf(person), { meeting: thisWeek.id, key, deed });
  return {
    database, store, newsOfPair: newsText(tenant, pair.id), calls, jobs, posted, pair, readerOf, doAs,
    now: () => now,
    wait: (milliseconds: number) => void (now = plus(now, milliseconds)),
    ana: (deed: PanelDeed, key?: string) => doAs(ana, deed, key),
    ben: (deed: PanelDeed, key?: string) => doAs(ben, deed, key),
    look: (person: PersonId = ana, meeting: Meeting = thisWeek) => calls['panel.read'](readerOf(person), { meeting: meeting.id }),
    runLoop: () => createUpdatePair(deps)(pair.id, 't'),
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** The same with something that Ben promised last week. */
export async function withLastWeek(sentence = 'I’ll ask on 4 calls, Northwind, €22,000, at demo by Friday') {
  const world = await panelWorld({ now: at('2026-11-24T10:25') });
  const parsed = readCommitment(sentence, { speaker: 'rep', locale: 'en-GB', meetingDate: localDate('2026-11-17') });
  await world.store.transaction((tx) => tx.commitments.add({ id: commitmentId('c-1'), pair: world.pair.id, owner: ben, events: [{ kind: 'made', at: at('2026-11-17T10:30'), by: ben, sentence, parsed, meeting: null }] }));
  return world;
}

/** The view of an answer that has to be one. */
export function seenIn(answer: PanelView | NoPanel | Refused): PanelView {
  if (answer.kind !== 'panel') throw new Error(`Expected a panel, and it was: ${JSON.stringify(answer)}`);
  return answer;
}

/** Microsoft 365 as far as the loop needs it: every card is taken, no invite can be read. */
function playedOutside(posted: { to: string; summary: string; card: CardJson }[]) {
  return {
    calendar: { readInvite: () => Promise.resolve({ kind: 'gone' }) },
    chats: {
      installForPerson: () => Promise.resolve({ kind: 'installed' }),
      installInChat: () => Promise.resolve({ kind: 'no-chat' }),
      members: () => Promise.resolve({ kind: 'no-chat' }),
    },
    messenger: {
      openPersonalChat: (person: PersonId) => Promise.resolve({ kind: 'open', conversation: `chat-${person}`, serviceUrl: 'https://smba.example/' }),
      members: () => Promise.resolve({ kind: 'members', members: [] }),
      post: (to: { conversation: string }, card: CardJson, summary: string) => {
        posted.push({ to: to.conversation, summary, card });
        return Promise.resolve({ kind: 'posted', activity: `a-${posted.length}` });
      },
      update: () => Promise.resolve({ kind: 'updated' }),
    },
  };
}

async function seed(store: ReturnType<typeof createStore>, pair: PairRecord, meetings: readonly Meeting[]): Promise<void> {
  await store.transaction(async (tx) => {
    await tx.people.save({ ...aPerson(ana, 'Ana'), mail: 'ana@contoso.example', mails: ['ana@contoso.example'] });
    await tx.people.save({ ...aPerson(ben, 'Ben'), mail: 'ben@contoso.example', mails: ['ben@contoso.example'] });
    await tx.pairs.save(pair);
    const verdict = { is: 'one-on-one', manager: ana, rep: ben, organizer: ana, cadence: 'weekly', reasons: [], offered: true } as const;
    const copy = { mailbox: ana, master: eventId('series'), uid: thisWeek.uid, isOrganizer: true, verdict };
    await tx.calendar.replaceSeries(copy, meetings.map(({ start, end, originalDate, audience, venue, id }) => ({ event: eventId(`event-${id}`), originalDate, start, end, zone: lisbon, audience, venue })));
    for (const meeting of meetings) await tx.meetings.save(meeting);
  });
}
