import { createHash } from 'node:crypto';
import { drawFor } from '../random.ts';
import type { CalendarState, Mailbox } from './calendar-state.ts';
import { mailboxOf } from './calendar-state.ts';
import type { SimInstance, SimItem } from './event-item.ts';
import { idOf, instancesWithin, wholeOf } from './event-item.ts';
import type { GraphEvent } from './graph-event.ts';
import { GraphFault } from './graph-fault.ts';
import type { DateTimeTimeZone } from './graph-time.ts';
import type { Presentation } from './present-event.ts';
import { presentEvent, presentSpan } from './present-event.ts';

const eventType = '#microsoft.graph.event';
/** How many generations of a sync state the server remembers. */
const remembered = 3;

/** What delta tells of an unchanged occurrence (facts/graph.md §2.4). */
export type OccurrenceStub = {
  '@odata.type': string;
  '@odata.etag': string;
  id: string;
  seriesMasterId: string;
  type: 'occurrence';
  start: DateTimeTimeZone;
  end: DateTimeTimeZone;
};
export type RemovedEvent = { '@odata.type': string; id: string; '@removed': { reason: 'deleted' } };
export type DeltaItem = (GraphEvent & { '@odata.type': string }) | OccurrenceStub | RemovedEvent;

/** A page, and the token of what comes next: `skip` inside this round, `delta` for the next round. */
export type DeltaPage = { items: DeltaItem[]; next: { kind: 'skip' | 'delta'; token: string } };

export type DeltaRequest =
  | { kind: 'initial'; mailbox: string; from: number; to: number; how: Presentation; pageSize: number }
  | { kind: 'next'; mailbox: string; token: string; pageSize: number };

/** What a client knew at the end of a round: the place in the mailbox's order of changes, and the ids it was told of. */
type Snapshot = { generation: number; seq: number; known: Map<string, Known> };
type Known = { masterId: string; type: GraphEvent['type'] };
type Round = { generation: number; groups: DeltaItem[][]; emptyFirst: boolean; after: Snapshot };
type Session = { mailbox: string; from: number; to: number; how: Presentation; snapshots: Snapshot[]; rounds: Round[] };

export type DeltaReader = (request: DeltaRequest) => DeltaPage;

/** The delta of all calendar views. Throws the 410 fault for a token of a generation that is forgotten, or of no sync state at all. */
export function createDelta(state: CalendarState): DeltaReader {
  const sessions = new Map<string, Session>();
  const tokens = new Map<string, { session: string; generation: number; offset: number | null }>();

  const tokenFor = (session: string, generation: number, offset: number | null): string => {
    const token = createHash('sha256').update(`delta ${state.world.seed} ${tokens.size}`).digest('base64url').slice(0, 32);
    tokens.set(token, { session, generation, offset });
    return token;
  };

  const pageOf = (sessionId: string, round: Round, offset: number, pageSize: number): DeltaPage => {
    if (round.emptyFirst && offset === -1) return { items: [], next: { kind: 'skip', token: tokenFor(sessionId, round.generation, 0) } };
    const { items, end } = cutPage(round.groups, Math.max(offset, 0), pageSize);
    const isLast = end >= round.groups.length;
    const token = isLast ? tokenFor(sessionId, round.after.generation, null) : tokenFor(sessionId, round.generation, end);
    return { items, next: { kind: isLast ? 'delta' : 'skip', token } };
  };

  return (request) => {
    if (request.kind === 'initial') {
      const { from, to, how } = request;
      const mailbox = mailboxOf(state, request.mailbox);
      const generation = 100 + Math.floor(drawFor(state.world.seed, 'generation', sessions.size) * 100);
      const session: Session = { mailbox: mailbox.personId, from, to, how, snapshots: [{ generation, seq: 0, known: new Map() }], rounds: [] };
      const id = `session ${sessions.size}`;
      sessions.set(id, session);
      return pageOf(id, startRound(state, session, generation), -1, request.pageSize);
    }
    const known = tokens.get(request.token);
    const session = known && sessions.get(known.session);
    if (known === undefined || session?.mailbox !== mailboxOf(state, request.mailbox).personId) throw syncStateNotFound(0, []);
    const round =
      known.offset === null ? startRound(state, session, known.generation) : session.rounds.find((one) => one.generation === known.generation);
    if (round === undefined) throw syncStateNotFound(known.generation, session.snapshots.map((one) => one.generation));
    return pageOf(known.session, round, known.offset ?? -1, request.pageSize);
  };
}

/** Computes what changed since a generation; the same link asked twice gives a fresh round of the same number. */
function startRound(state: CalendarState, session: Session, generation: number): Round {
  const since = session.snapshots.find((snapshot) => snapshot.generation === generation);
  const highest = Math.max(...session.snapshots.map((snapshot) => snapshot.generation));
  if (since === undefined) throw syncStateNotFound(generation, session.snapshots.map((snapshot) => snapshot.generation));
  const mailbox = mailboxOf(state, session.mailbox);
  const after: Snapshot = { generation: highest + 1, seq: mailbox.seq, known: new Map(since.known) };
  const groups = [...removedGroups(state, mailbox, session, since, after), ...changedGroups(state, mailbox, session, since, after)];
  const emptyFirst = groups.length > 0 && drawFor(state.world.seed, 'empty page', session.mailbox, after.generation, after.seq) < 0.3;
  const round: Round = { generation: after.generation, groups, emptyFirst, after };
  session.snapshots = [...session.snapshots, after].slice(-remembered);
  session.rounds = [...session.rounds, round].slice(-remembered);
  return round;
}

function removedGroups(state: CalendarState, mailbox: Mailbox, session: Session, since: Snapshot, after: Snapshot): DeltaItem[][] {
  return mailbox.tombstones
    .filter((tombstone) => tombstone.seq > since.seq && (since.seq > 0 || since.known.has(tombstone.id)))
    .map(({ id }) => {
      const occurrences = [...since.known].filter(([key, { masterId }]) => masterId === id && key !== id).map(([key]) => key);
      for (const key of [id, ...occurrences]) after.known.delete(key);
      return [id, ...(state.world.switches.removedListsOccurrences ? occurrences : [])].map(removed);
    });
}

function changedGroups(state: CalendarState, mailbox: Mailbox, session: Session, since: Snapshot, after: Snapshot): DeltaItem[][] {
  const isFirst = since.seq === 0;
  return [...mailbox.items.values()]
    .filter((item) => item.changedSeq > since.seq)
    .sort((left, right) => left.changedSeq - right.changedSeq)
    .flatMap((item): DeltaItem[][] => {
      const instances = instancesWithin(item, session.from, session.to);
      const knownBefore = [...since.known].filter(([, { masterId }]) => masterId === item.id);
      for (const [key] of knownBefore) after.known.delete(key);
      for (const instance of instances) after.known.set(idOf(instance), { masterId: item.id, type: presentType(instance) });
      if (instances.length === 0) return isFirst ? [] : [[removed(item.id)]];
      if (item.recurrence === null) return [[full(wholeOf(item), session.how)]];
      after.known.set(item.id, { masterId: item.id, type: 'seriesMaster' });
      return [seriesGroup(state, item, instances, session, knownBefore)];
    });
}

/** A whole series as far as it is in the window: the master, before or after the rest, and what was moved out of the window. */
function seriesGroup(state: CalendarState, item: SimItem, instances: SimInstance[], session: Session, knownBefore: [string, Known][]): DeltaItem[] {
  const present = new Set(instances.map(idOf));
  const movedOut = [...item.exceptions.keys()]
    .map((date) => idOf({ ...wholeOf(item), originalDate: date }))
    .filter((id) => !present.has(id) && knownBefore.some(([key]) => key === id));
  const rest = [...instances.map((instance) => (instance.exception === null ? stub(instance, session.how) : full(instance, session.how))), ...movedOut.map(removed)];
  const master = full(wholeOf(item), session.how);
  return drawFor(state.world.seed, 'master first', item.id, item.changedSeq) < 0.5 ? [master, ...rest] : [...rest, master];
}

const presentType = ({ item, exception }: SimInstance): GraphEvent['type'] =>
  item.recurrence === null ? 'singleInstance' : exception === null ? 'occurrence' : 'exception';

const full = (instance: SimInstance, how: Presentation) => ({ '@odata.type': eventType, ...presentEvent(instance, how) });

function stub(instance: SimInstance, how: Presentation): OccurrenceStub {
  const { item } = instance;
  return {
    '@odata.type': eventType,
    '@odata.etag': `W/"${item.changeKey}"`,
    id: idOf(instance),
    seriesMasterId: item.id,
    type: 'occurrence',
    ...presentSpan(instance, how),
  };
}

const removed = (id: string): RemovedEvent => ({ '@odata.type': eventType, id, '@removed': { reason: 'deleted' } });

/** Groups until the page is full; a series is never torn, so a page may be longer than asked for. */
function cutPage(groups: DeltaItem[][], start: number, pageSize: number): { items: DeltaItem[]; end: number } {
  const items: DeltaItem[] = [];
  let end = start;
  for (const group of groups.slice(start)) {
    if (items.length > 0 && items.length + group.length > pageSize) break;
    items.push(...group);
    end += 1;
  }
  return { items, end };
}

function syncStateNotFound(generation: number, known: number[]): GraphFault {
  const list = [...known].sort((left, right) => right - left);
  const message = `The sync state generation is not found; generation=${generation};[highest=${list[0] ?? 0}]${list.map((one) => `[${one}]`).join('')}.`;
  return new GraphFault(410, 'SyncStateNotFound', message);
}
