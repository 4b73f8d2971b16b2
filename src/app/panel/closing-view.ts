import type { PanelClosed, PanelClosing } from '#api/panel.ts';
import { shortened } from '#cards/promise-line.ts';
import { carryOver } from '#domain/carry-over.ts';
import { detailsOf, madeOf, stateOf } from '#domain/commitment-state.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { isHeld, phaseOf } from '#domain/meeting-state.ts';
import { graceEnds } from '#domain/room.ts';
import { settlesAtLatest } from '#domain/settle.ts';
import { clockAt, dateAt, minute } from '#domain/time.ts';
import type { HalvesHeld } from '#words/panel-view-words.ts';
import { mayMove } from '../move-meeting.ts';
import { personIn, roleIn } from '../pair-access.ts';
import { madeIn } from '../views/promise-lines.ts';
import { promisedBefore } from './accountability-view.ts';
import type { PanelState } from './panel-facts.ts';

/** A sentence in a list of what stays: it stands whole on its own page. */
const sentenceAtMost = 120;

/** What closing does, before it is done: what goes on, what stays and why, and who hears of it. */
export function closingView(state: PanelState): PanelClosing {
  const { words, meeting, spent } = state;
  const { closing } = words.panel;
  const next = nextMeeting(state);
  return {
    summary: closing.summary(minutesOf(spent), Math.round((meeting.end - meeting.start) / minute), halvesHeld(state)),
    goesHeading: closing.goesInto(next === null ? null : dateAt(next.start, state.zone)),
    goes: goesOn(state),
    stays: staysHere(state),
    recap: closing.recap(inviteOf(state, next)),
  };
}

/** What was done when it was closed. `undoUntil`: as long as it can be taken back. */
export function closedView(state: PanelState): PanelClosed | null {
  const { words, context, meeting, room, phase, isClosing, spent, zone, reader } = state;
  if (phase !== 'closed' && !isClosing) return null;
  const { closed } = words.panel;
  const next = nextMeeting(state);
  const day = next === null ? null : dateAt(next.start, zone);
  return {
    undoUntil: isClosing ? graceEnds(room) : null,
    title: closed.title(halvesHeld(state)),
    summary: closed.summary(minutesOf(spent), context.coaching.skill !== null, madeIn(context, meeting).filter(({ id }) => !room.notYet.includes(id)).length),
    goes: closed.goes(goesOn(state).length, day),
    stays: closed.stays(staysHere(state).length),
    movable: next !== null && phaseOf(next, context.now).kind === 'ahead' && mayMove(next, personIn(context.pair, reader)) ? next.id : null,
    next: next === null || day === null ? null : closed.next(day, clockAt(next.start, zone).replace(/^0/, '')),
  };
}

/** The pair's next meeting after this one, as the calendar has it now. */
const nextMeeting = ({ context: { meetings, now }, meeting }: PanelState): Meeting | null =>
  meetings.find((one) => one.id !== meeting.id && !one.gone && one.start > meeting.start && one.end > now) ?? null;

const minutesOf = (spent: PanelState['spent']): number => Math.round((spent.coaching + spent.accountability + spent.blockers) / minute);

function halvesHeld({ spent, room }: PanelState): HalvesHeld {
  if (room.deeds.length === 0) return 'neither'; // nobody used the panel: who knows what they talked about
  const [coaching, accountability] = [spent.coaching > 0, spent.accountability > 0];
  if (coaching && accountability) return 'both';
  return coaching ? 'coaching' : accountability ? 'accountability' : 'neither';
}

/** Whatever is open then, but for what its owner does not promise. */
function goesOn({ words, context, room, names }: PanelState): PanelClosing['goes'] {
  const { commitments, pair, meetings, now } = context;
  const { open } = carryOver(commitments.filter(({ id }) => !endsWithIt(context.pair, commitments, room.notYet, id)), pair, meetings.filter(isHeld), now, pair.zone);
  return open.map(({ sentence, owner, due, timesCarried }) => ({ sentence, fact: words.promise.facts({ owner: names[owner], due, timesCarried }) }));
}

/** Put off by its owner, and never said yes to. */
function endsWithIt(pair: PanelState['context']['pair'], commitments: readonly Commitment[], notYet: PanelState['room']['notYet'], id: Commitment['id']): boolean {
  const commitment = commitments.find((one) => one.id === id);
  return commitment !== undefined && notYet.includes(id) && detailsOf(commitment, pair).awaitsOwner;
}

function staysHere(state: PanelState): PanelClosing['stays'] {
  const { words, context, note, room } = state;
  const { closing } = words.panel;
  const blockers = room.blockers.length;
  const suspended = context.commitments.filter((commitment) => stateOf(commitment, context.pair).status === 'suspended').length;
  return [
    ...settledOnes(state),
    ...leftOnes(state),
    ...(suspended === 0 ? [] : [{ ...closing.suspended(suspended), icon: 'suspended' as const }]),
    ...(blockers === 0 ? [] : [{ ...closing.blockers(blockers), icon: 'done' as const }]),
    ...(note === '' ? [] : [{ ...closing.note, icon: 'private' as const }]),
  ];
}

/** Kept and partly kept ones of last time, as one line. */
function settledOnes(state: PanelState): PanelClosing['stays'] {
  const statuses = promisedBefore(state).map((commitment) => stateOf(commitment, state.context.pair).status);
  const [kept, partly] = [statuses.filter((status) => status === 'kept').length, statuses.filter((status) => status === 'partly').length];
  return kept + partly === 0 ? [] : [{ ...state.words.panel.closing.settled(kept, partly), icon: 'done' }];
}

/** Each promise that ends otherwise, by its words and the reason. */
function leftOnes(state: PanelState): PanelClosing['stays'] {
  const { words, context, meeting, room, names } = state;
  const { closing } = words.panel;
  const madeHere = context.commitments.filter((commitment) => madeOf(commitment).meeting === meeting.id);
  return [...promisedBefore(state), ...madeHere].flatMap((commitment): PanelClosing['stays'] => {
    const { status, sentence } = stateOf(commitment, context.pair);
    const { moveAsked, movedInto, dropReason } = detailsOf(commitment, context.pair);
    const title = words.format.quoted(shortened(sentence, sentenceAtMost));
    if (endsWithIt(context.pair, context.commitments, room.notYet, commitment.id)) return [{ title, detail: closing.notYet(names[roleIn(context.pair, commitment.owner) ?? 'rep']), icon: 'missed' }];
    if (status === 'missed') return [{ title, detail: closing.missed(moveAsked !== null || movedInto !== null), icon: 'missed' }];
    if (status === 'renegotiated') return [{ title, detail: closing.moved(), icon: 'done' }];
    return status === 'dropped' ? [{ title, detail: closing.dropped(dropReason ?? ''), icon: 'missed' }] : [];
  });
}

/** When the next invite is updated: it is written once, and only by the organizer's copy. */
function inviteOf({ words, context: { pair, now }, zone }: PanelState, next: Meeting | null): Parameters<PanelState['words']['panel']['closing']['recap']>[0] {
  if (next === null || next.copy === null) return { kind: 'none' };
  const latest = settlesAtLatest(next.start, pair.zone);
  return latest <= now ? { kind: 'now' } : { kind: 'by', latest: words.format.dayAndTime(latest, zone) };
}
