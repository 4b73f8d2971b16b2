import type { MeetingId, PersonId } from './ids.ts';
import type { Meeting, Pair } from './meeting.ts';
import { nextPhaseAt, phaseOf, type MeetingPhase } from './meeting-state.ts';
import { postsInPersonalChatAt, settlesAtLatest } from './settle.ts';
import { day, plus, type Instant } from './time.ts';

/** What is known about a pair, read in one transaction. */
export type PairFacts = {
  readonly pair: Pair;
  /** Earliest first. */
  readonly meetings: readonly Meeting[];
  /** Who confirmed which recap. */
  readonly confirmations: ReadonlyMap<MeetingId, readonly PersonId[]>;
  /** Meetings that were closed in the panel, and until when that can be taken back: no recap leaves before. */
  readonly closing: ReadonlyMap<MeetingId, Instant>;
  /** Meetings for which an agenda card, a block or a recap already stands. */
  readonly standing: { readonly agenda: ReadonlySet<MeetingId>; readonly invite: ReadonlySet<MeetingId>; readonly recap: ReadonlySet<MeetingId> };
};

/** How an agenda card looks: before and during the meeting, when it asks, or as one line. */
export type AgendaForm = 'open' | 'asked' | 'closed' | 'not-held' | 'cancelled';

/** Why something should stand, for the log and the window. */
export type Because = 'switched-on' | 'both-confirmed' | 'day-before' | 'closed' | 'over' | 'cancelled' | 'pair-off' | 'already-there';

/** What should stand in the world for a pair at a moment. Pure data: the loop compares it with what was delivered. */
export type PairPlan = {
  readonly agendas: readonly { readonly meeting: MeetingId; readonly form: AgendaForm; readonly post: boolean; readonly because: Because }[];
  readonly invites: readonly { readonly meeting: MeetingId; readonly because: Because }[];
  /** Blocks to be taken back. */
  readonly withdraw: readonly MeetingId[];
  readonly recaps: readonly MeetingId[];
  /** The meeting that the pair looks at next; null: none known. */
  readonly next: MeetingId | null;
  readonly wakeAt: Instant | null;
};

/** Cards and recaps of meetings that ended longer ago are left as they are. */
const memory = 14 * day;

/**
 * What should stand for a pair at `now`. Derived from facts alone, so it may run twice, late or after a crash
 * (architecture.md, decisions 2 and 3).
 */
export function planPair(facts: PairFacts, now: Instant): PairPlan {
  if (facts.pair.state.kind !== 'on') return switchedOff(facts, now);
  const known = facts.meetings.map((meeting) => ({ meeting, phase: phaseOf(meeting, now) }));
  const recent = known.filter(({ meeting }) => meeting.end > plus(now, -memory));
  const next = recent.find(({ phase }) => phase.kind === 'ahead' || phase.kind === 'running' || phase.kind === 'ending');
  const settled = next === undefined ? null : settledWhen(facts, next.meeting, now);
  const ready = next !== undefined && settled !== null && settled.at <= now ? settled.because : null;
  const morning = next === undefined || !waitsForMorning(facts, next.meeting, ready) ? null : postsInPersonalChatAt(next.meeting.start, facts.pair.zone);
  const posts = morning === null || morning <= now ? ready : null;
  const agendas = recent.flatMap(({ meeting, phase }) => agendaOf(facts, meeting, phase, meeting.id === next?.meeting.id ? posts : null));
  return {
    agendas,
    invites: invitesOf(facts, next?.meeting, ready, now),
    withdraw: [],
    recaps: recent.filter(({ meeting, phase }) => phase.kind === 'closed' && !facts.closing.has(meeting.id)).map(({ meeting }) => meeting.id),
    next: next?.meeting.id ?? null,
    wakeAt: earliest([settled !== null && settled.at > now ? settled.at : null, morning !== null && morning > now ? morning : null, ...recent.map(({ meeting }) => nextPhaseAt(meeting, now)), ...facts.closing.values()]),
  };
}

/**
 * Without a chat of the meeting's own the agenda is the one message before it in the personal chats: it comes on its day, so that no week
 * has more than that and the recap (decision 3 of architecture.md); at switch-on at once, since the pair has just said yes.
 */
function waitsForMorning({ standing }: PairFacts, meeting: Meeting, ready: Because | null): boolean {
  return meeting.venue.kind !== 'teams' && ready !== null && ready !== 'switched-on' && !standing.agenda.has(meeting.id);
}

function agendaOf(facts: PairFacts, meeting: Meeting, phase: MeetingPhase, ready: Because | null): PairPlan['agendas'] {
  const stands = facts.standing.agenda.has(meeting.id);
  const line = (form: AgendaForm, because: Because) => (stands ? [{ meeting: meeting.id, form, post: false, because }] : []);
  switch (phase.kind) {
    case 'ahead':
    case 'running':
    case 'ending':
      if (ready !== null) return [{ meeting: meeting.id, form: 'open', post: true, because: ready }];
      return line('open', 'already-there');
    case 'unconfirmed':
      return line('asked', 'over');
    case 'closed':
      return line('closed', 'closed');
    case 'not-held':
      return line('not-held', 'closed');
    case 'gone':
      return line('cancelled', 'cancelled');
  }
}

/** The next meeting's block once the pair has settled, and every future block that stands already (it may need mending). */
function invitesOf(facts: PairFacts, next: Meeting | undefined, ready: Because | null, now: Instant): PairPlan['invites'] {
  const standing = facts.meetings.filter(
    (meeting) => meeting.id !== next?.id && !meeting.gone && meeting.start > now && facts.standing.invite.has(meeting.id),
  );
  const kept = standing.map((meeting) => ({ meeting: meeting.id, because: 'already-there' as const }));
  if (next === undefined || next.gone || next.start <= now) return kept;
  if (ready !== null) return [{ meeting: next.id, because: ready }, ...kept];
  return facts.standing.invite.has(next.id) ? [{ meeting: next.id, because: 'already-there' }, ...kept] : kept;
}

/** Since when the pair has settled for `next`: at switch-on at once, when both confirmed the last recap, else 17:00 the working day before. */
function settledWhen(facts: PairFacts, next: Meeting, now: Instant): { readonly at: Instant; readonly because: Because } {
  const last = lastBefore(facts, next);
  if (last === undefined) return { at: facts.pair.switchedOnAt ?? now, because: 'switched-on' };
  const confirmed = new Set(facts.confirmations.get(last.id) ?? []);
  const both = confirmed.has(facts.pair.manager) && confirmed.has(facts.pair.rep);
  if (both && phaseOf(last, now).kind === 'closed') return { at: now, because: 'both-confirmed' };
  return { at: settlesAtLatest(next.start, facts.pair.zone), because: 'day-before' };
}

/** The meeting that had its turn before `next`, since the pair was switched on; undefined: `next` is the first. */
function lastBefore(facts: PairFacts, next: Meeting): Meeting | undefined {
  const since = facts.pair.switchedOnAt;
  return facts.meetings.findLast(
    (meeting) => meeting.id !== next.id && !meeting.gone && meeting.start < next.start && since !== null && meeting.end > since,
  );
}

function switchedOff(facts: PairFacts, now: Instant): PairPlan {
  const ahead = facts.meetings.filter((meeting) => meeting.start > now && !meeting.gone);
  return {
    agendas: ahead.flatMap(({ id }) => (facts.standing.agenda.has(id) ? [{ meeting: id, form: 'cancelled' as const, post: false, because: 'pair-off' as const }] : [])),
    invites: [],
    withdraw: ahead.filter(({ id }) => facts.standing.invite.has(id)).map(({ id }) => id),
    recaps: [],
    next: null,
    wakeAt: null,
  };
}

function earliest(moments: readonly (Instant | null)[]): Instant | null {
  const known = moments.filter((at): at is Instant => at !== null);
  return known.length === 0 ? null : (Math.min(...known) as Instant);
}
