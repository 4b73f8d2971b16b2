import type { PanelPart } from '#api/panel.ts';
import { agendaMinutes, weekIndexOf } from '#domain/agenda.ts';
import type { Role } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { beganBy, phaseOf, type MeetingPhase } from '#domain/meeting-state.ts';
import { isClosing, plannedMinutes, spentBy, type Part, type Room } from '#domain/room.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import { dateAt, minute, type Instant, type Zone } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';
import type { Policies } from '../policies.ts';
import { diagnosisOnAgenda, type DiagnosisOnAgenda } from '../views/diagnosis-on-agenda.ts';
import { pairNames, type PairNames } from '../views/pair-names.ts';

/** What the views of a panel are made from; all of it read in one transaction. */
export type PanelFacts = {
  readonly words: Words;
  readonly policies: Policies;
  readonly context: PairContext;
  readonly page: Scorecard;
  readonly meeting: Meeting;
  readonly room: Room;
  readonly reader: Role;
  /** The reader's own, never the other's. */
  readonly note: string;
};

/** What several views need of the facts. */
export type PanelState = PanelFacts & {
  readonly names: PairNames;
  /** The reader's: days and times are told in it. */
  readonly zone: Zone;
  readonly week: number;
  readonly phase: MeetingPhase['kind'];
  readonly isClosing: boolean;
  readonly began: Instant | null;
  /** When people left, or closed it; null: its time goes on, or it has not begun. */
  readonly ended: Instant | null;
  readonly planned: Readonly<Record<Part, number>>;
  readonly spent: Readonly<Record<Part, number>>;
  readonly diagnosed: DiagnosisOnAgenda;
};

export function panelState(facts: PanelFacts): PanelState {
  const { context, meeting, room, reader } = facts;
  const { now } = context;
  const diagnosed = diagnosisOnAgenda(facts, context);
  const [phase, began, ended] = [phaseOf(meeting, now), beganBy(meeting, now), endedAt(facts)];
  return {
    ...facts,
    names: pairNames(context),
    zone: context[reader].zone,
    week: weekIndexOf(dateAt(meeting.start, context.pair.zone)),
    phase: phase.kind,
    isClosing: isClosing(room, meeting, now),
    began,
    ended,
    planned: plannedMinutes(room, agendaMinutes((meeting.end - meeting.start) / minute, diagnosed.mix)),
    spent: spentBy(room, began, ended ?? now),
    diagnosed,
  };
}

/** Closed by a person, or by its end; or everybody has left for now. */
function endedAt({ context: { now }, meeting, room }: PanelFacts): Instant | null {
  const phase = phaseOf(meeting, now);
  const last = meeting.signals.findLast(({ kind }) => kind === 'started' || kind === 'ended');
  const moments = [room.closing?.at, phase.kind === 'closed' ? phase.at : undefined, last?.kind === 'ended' ? last.at : undefined].filter((at) => at !== undefined);
  return moments.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
}

/** Whether time goes on: it has begun, nobody closed it, and not everybody has left. */
const isTicking = ({ phase, began, ended }: PanelState): boolean => began !== null && ended === null && (phase === 'running' || phase === 'ending' || phase === 'unconfirmed');

/** The three parts with their time. */
export function partsView(state: PanelState, say: Readonly<Record<Part, string>>): readonly [PanelPart, PanelPart, PanelPart] {
  const { words, room, planned, began } = state;
  const ticks = isTicking(state);
  const part = (key: Part): PanelPart => {
    const isOn = ticks && room.on === key;
    return {
      key,
      label: words.agenda[key],
      minutes: planned[key],
      spent: isOn ? room.spent[key] : state.spent[key],
      openedAt: isOn ? (room.since ?? began) : null,
      say: say[key],
      said: room.said[key],
    };
  };
  return [part('coaching'), part('accountability'), part('blockers')];
}
