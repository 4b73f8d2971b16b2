import type { HomeRow, NextMeeting, TodoView } from '#api/tab.ts';
import { stateOf } from '#domain/commitment-state.ts';
import { asksForDiagnosis, standingDiagnosis } from '#domain/diagnosis.ts';
import type { CommitmentId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { minutesHeld, phaseOf } from '#domain/meeting-state.ts';
import { todosFor, type Todo } from '#domain/todo.ts';
import { dateAt } from '#domain/time.ts';
import { openFor } from '../pair-context.ts';
import type { Policies } from '../policies.ts';
import { faceOf } from '../screens/face-view.ts';
import type { Person } from '../store-port.ts';
import { agendaParts } from './agenda-parts.ts';
import { theirTime } from './meeting-deeds.ts';
import { nextMeeting, skillInWork, type OwnPair } from './own-pair.ts';
import { rateView } from './rate-view.ts';

/** A pair that the reader leads, as a row of the first page. */
export function homeRow(pair: OwnPair, policies: Policies): HomeRow {
  const { words, context, other, otherName, me, page } = pair;
  const over8 = page.kept.rep.find(({ over }) => over === 8);
  const unreachable = whyUnreachable(other);
  return {
    pair: context.pair.id,
    face: faceOf(other, me.id, otherName),
    skill: skillInWork(pair) ?? words.tab.home.noSkill,
    last: lastOf(pair),
    next: nextOf(pair),
    kept: policies.scores && over8 !== undefined ? rateView(words, over8) : null,
    todo: todosOf(pair, policies).map((todo) => todoView(pair, todo, policies)),
    unreachable: unreachable === null ? null : words.tab.home.unreachable(otherName, unreachable),
  };
}

function lastOf({ words: { tab, format }, page, context, me }: OwnPair): HomeRow['last'] {
  const { droppedInARow } = page.record;
  const lastHeld = context.meetings.findLast((meeting) => phaseOf(meeting, context.now).kind === 'closed');
  const dropped = droppedInARow === 0 ? null : tab.home.dropped(droppedInARow);
  if (lastHeld === undefined) return { text: tab.home.notHeldYet, detail: dropped ?? '' };
  return { text: format.dateShort(dateAt(lastHeld.start, me.zone)), detail: dropped ?? tab.home.held(minutesHeld(lastHeld)) };
}

function nextOf(pair: OwnPair): HomeRow['next'] {
  const { words, context, me, other, otherName } = pair;
  const next = nextMeeting(pair);
  if (next === null) return null;
  return {
    meeting: next.id,
    text: words.tab.time.at(next.start, context.now, me.zone),
    detail: theirTime(words, next.start, { me, other, otherName }),
  };
}

/** Why nothing of ours reaches a person; null: it does, as far as we know. */
function whyUnreachable({ app }: Person): 'uninstalled' | 'blocked' | 'refused' | null {
  if (typeof app === 'object') return 'refused';
  return app === 'uninstalled' || app === 'blocked' ? app : null;
}

function todosOf(pair: OwnPair, policies: Policies): readonly Todo[] {
  const { context, other } = pair;
  const { now, commitments, coaching, diagnoses, meetings } = context;
  const { open } = openFor(context);
  const standing = standingDiagnosis(diagnoses);
  const asking = policies.diagnosis ? open.filter((promise) => asksForDiagnosis(promise, standing, meetings, now)) : [];
  return todosFor({
    today: dateAt(now, context.pair.zone),
    isScheduled: nextMeeting(pair) !== null,
    isReachable: whyUnreachable(other) === null,
    open,
    contested: new Set<CommitmentId>(commitments.filter((one) => stateOf(one, context.pair).contested.length > 0).map(({ id }) => id)),
    asksDiagnosis: new Set(asking.map(({ id }) => id)),
    hasSkill: (coaching.skill ?? coaching.topic) !== null,
    hasMoment: coaching.evidence !== null,
  });
}

/** Without scorecards whatever would lead to one leads to the agenda. */
function todoView({ words, names, context }: OwnPair, todo: Todo, { scores }: Policies): TodoView {
  const page = scores ? 'scorecard' : 'prepare';
  const go = { 'not-scheduled': 'reschedule', unreachable: page, carried: scores ? 'diagnosis' : page, 'views-differ': page, 'no-skill': 'prepare', 'no-moment': 'prepare', due: page } as const;
  return { kind: todo.kind, text: words.tab.home.todo(todo, names.rep, dateAt(context.now, context.pair.zone)), go: go[todo.kind] };
}

/** The card on top: the meeting that comes next, with what each half holds. */
export function nextCard(pair: OwnPair, meeting: Meeting, policies: Policies): NextMeeting {
  const { words, context, me, other, otherName } = pair;
  const { time } = words.tab;
  return {
    pair: context.pair.id,
    meeting: meeting.id,
    face: faceOf(other, me.id, otherName),
    heading: time.next(meeting.start, context.now, me.zone),
    when: time.span(meeting.start, meeting.end, context.now, me.zone),
    parts: agendaParts(pair, meeting, policies).slice(0, 2),
    joinUrl: meeting.venue.kind === 'teams' ? meeting.venue.joinUrl : null,
  };
}
