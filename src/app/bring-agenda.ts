import { agendaCard } from '#cards/agenda-card.ts';
import type { Role } from '#domain/commitment.ts';
import type { Audience, Meeting } from '#domain/meeting.ts';
import type { PairPlan } from '#domain/plan-pair.ts';
import { dateAt, earliestOf, type Instant } from '#domain/time.ts';
import type { WordsFor } from '#words/words-for.ts';
import type { Policies } from './policies.ts';
import { contentHash } from './content-hash.ts';
import { deliverCard, logDelivered, waitsUntil, type WantedCard } from './deliver-card.ts';
import { wordsOf } from './language-of.ts';
import type { Log } from './log-port.ts';
import { roleIn } from './pair-access.ts';
import type { PairContext } from './pair-context.ts';
import type { CardJson, Chats, Clock, Messenger } from './ports.ts';
import { reachPerson } from './reach-person.ts';
import type { Delivery, Store } from './store-port.ts';
import { agendaView } from './views/agenda-view.ts';
import type { Links } from './views/links.ts';

export type AgendaDeps = {
  readonly chats: Chats;
  readonly messenger: Messenger;
  readonly store: Store;
  readonly clock: Clock;
  readonly wordsFor: WordsFor;
  readonly links: Links;
  readonly policies: Policies;
  readonly newId: () => string;
  readonly log: Log;
};

type Wanted = PairPlan['agendas'][number];

/**
 * Makes the agenda card of one meeting stand: in the meeting's chat, or, where there is none that we may enter, in both personal chats.
 * Posted once, then edited in place. Answers when to look again (quiet hours are over), or null.
 */
export async function bringAgenda(deps: AgendaDeps, context: PairContext, wanted: Wanted, trace: string): Promise<Instant | null> {
  const meeting = context.meetings.find(({ id }) => id === wanted.meeting);
  if (meeting === undefined) return null;
  if (wanted.form === 'cancelled' && meeting.gone && hasHeir(context, meeting)) return null;
  const own = agendasOf(context, meeting);
  const standing = own.length > 0 ? own : inherited(context, meeting);
  const inChat = standing.find(({ person }) => person === null);
  if (inChat !== undefined && inChat.state !== 'refused') return inMeetingChat(deps, context, { meeting, wanted, before: inChat }, trace);
  const mayTryChat = inChat === undefined && standing.length === 0 && wanted.post && meeting.venue.kind === 'teams';
  if (mayTryChat && (await enterChat(deps, context, meeting, trace))) return inMeetingChat(deps, context, { meeting, wanted, before: undefined }, trace);
  return inPersonalChats(deps, context, { meeting, wanted, standing }, trace);
}

const agendasOf = ({ deliveries }: PairContext, { id }: Meeting): readonly Delivery[] => deliveries.filter(({ kind, meeting }) => kind === 'agenda' && meeting === id);

/** A series that was re-created is another one for Graph, and the same 1:1 for the two: the card of the day that is gone becomes the new one's. */
function inherited(context: PairContext, heir: Meeting): readonly Delivery[] {
  return context.meetings
    .filter((meeting) => meeting.gone && isSameSlot(context, meeting, heir))
    .flatMap((meeting) => agendasOf(context, meeting).filter(({ state, person }) => state === 'stands' && (person !== null) === (heir.venue.kind !== 'teams')));
}

const hasHeir = (context: PairContext, gone: Meeting): boolean => context.meetings.some((meeting) => !meeting.gone && isSameSlot(context, gone, meeting));

/** The same day, and the same chat where they have one. */
function isSameSlot({ pair }: PairContext, one: Meeting, other: Meeting): boolean {
  return one.id !== other.id && dateAt(one.start, pair.zone) === dateAt(other.start, pair.zone) && threadOf(one) === threadOf(other);
}

/** Installs the app in the meeting's chat, unless a card of ours stands there already. False: there is no chat, or we may not enter. */
async function enterChat(deps: AgendaDeps, context: PairContext, meeting: Meeting, trace: string): Promise<boolean> {
  if (meeting.venue.kind !== 'teams') return false;
  const { threadId } = meeting.venue;
  const isThere = context.deliveries.some(({ state, place }) => state === 'stands' && place !== null && 'conversation' in place && place.conversation === threadId);
  if (isThere) return true;
  const answer = await deps.chats.installInChat(threadId, trace);
  if (answer.kind === 'installed') return true;
  deps.log('delivery.refused', { pair: context.pair.id, trace, kind: 'agenda', reason: answer.kind });
  return false;
}

type InChat = { readonly meeting: Meeting; readonly wanted: Wanted; readonly before: Delivery | undefined };

async function inMeetingChat(deps: AgendaDeps, context: PairContext, { meeting, wanted, before }: InChat, trace: string): Promise<Instant | null> {
  const threadId = before?.place !== null && before?.place !== undefined && 'conversation' in before.place ? before.place.conversation : threadOf(meeting);
  if (threadId === null) return null;
  const known = before?.note['check'] === undefined ? audienceFrom(before) : null;
  // The event may have got more people since the chat was last asked.
  const likely = known === null || known === 'exactly-two' ? meeting.audience : known;
  const first = card(deps, context, { meeting, wanted, audience: likely, reader: null });
  if (before?.state === 'stands' && known !== null && first.hash === before.hash) return null;
  const audience = await audienceIn(deps, context, { meeting, threadId }, trace);
  const { json, hash } = card(deps, context, { meeting, wanted, audience, reader: null });
  const done = await deliverCard(deps, before, {
    ...place(context, meeting, threadId, null),
    card: json,
    hash,
    summary: wordsOf(deps, context.manager).cards.agenda.summary,
    post: wanted.post,
    note: { audience, check: undefined },
  });
  logDelivered(deps.log, done, { pair: context.pair.id, trace, kind: 'agenda', reason: `${done.kind}:${wanted.because}` });
  return done.kind === 'refused' && wanted.post ? inPersonalChats(deps, context, { meeting, wanted, standing: [] }, trace) : null;
}

const threadOf = ({ venue }: Meeting): string | null => (venue.kind === 'teams' ? venue.threadId : null);

const audienceFrom = (delivery: Delivery | undefined): Audience | null => {
  const audience = delivery?.note['audience'];
  return audience === 'exactly-two' || audience === 'others' || audience === 'hidden' ? audience : null;
};

/** Who sees what is posted there: the event's people and the chat's (architecture.md, decision 5); the wider of the two counts. */
async function audienceIn(deps: AgendaDeps, { pair }: PairContext, { meeting, threadId }: { readonly meeting: Meeting; readonly threadId: string }, trace: string): Promise<Audience> {
  if (meeting.audience !== 'exactly-two') return meeting.audience;
  const answer = await deps.chats.members(threadId, trace);
  if (answer.kind !== 'members') return 'hidden';
  return answer.others === 0 && answer.people.every((id) => roleIn(pair, id) !== null) ? 'exactly-two' : 'others';
}

type InPersonal = { readonly meeting: Meeting; readonly wanted: Wanted; readonly standing: readonly Delivery[] };

async function inPersonalChats(deps: AgendaDeps, context: PairContext, { meeting, wanted, standing }: InPersonal, trace: string): Promise<Instant | null> {
  const again: (Instant | null)[] = [];
  for (const role of ['manager', 'rep'] as const) {
    const person = context[role];
    const before = standing.find(({ person: whose }) => whose === person.id);
    if (before === undefined && !wanted.post) continue;
    const reached = await reachPerson(deps, person.id, trace);
    if (reached.kind === 'unreachable') continue;
    const { json, hash } = card(deps, context, { meeting, wanted, audience: 'exactly-two', reader: role });
    const { conversation, serviceUrl } = reached.chat;
    const done = await deliverCard(deps, before, {
      ...place(context, meeting, conversation, person.id),
      serviceUrl,
      card: json,
      hash,
      summary: wordsOf(deps, person).cards.agenda.summary,
      post: wanted.post,
    });
    logDelivered(deps.log, done, { pair: context.pair.id, trace, kind: 'agenda', reason: `${done.kind}:${wanted.because}` });
    again.push(waitsUntil(done));
  }
  return earliestOf(again);
}

type Shown = { readonly meeting: Meeting; readonly wanted: Wanted; readonly audience: Audience; readonly reader: Role | null };

/**
 * The card, and the fingerprint of what it says: its time of making is left out. What both see is in the manager's language, a personal one in its
 * reader's.
 */
function card(deps: AgendaDeps, context: PairContext, { meeting, wanted, audience, reader }: Shown): { readonly json: CardJson; readonly hash: string } {
  const words = wordsOf(deps, context[reader ?? 'manager']);
  const view = agendaView({ ...deps, words }, context, { meeting, form: wanted.form, audience, reader });
  return { json: agendaCard(view), hash: contentHash('refresh' in view ? { ...view, refresh: view.refresh?.userIds ?? null } : view) };
}

function place(context: PairContext, meeting: Meeting, conversation: string, person: WantedCard['person']) {
  return { kind: 'agenda' as const, pair: context.pair.id, person, meeting: meeting.id, conversation, serviceUrl: context.manager.chat?.serviceUrl ?? null };
}
