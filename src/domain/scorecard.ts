import { arcState, type Arc, type ArcState } from './arc.ts';
import { madeOf, type PairPeople, stateOf } from './commitment-state.ts';
import type { Commitment, ParsedCommitment, Role } from './commitment.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import { indicatorRows, laggingIndicators, leadingIndicators, weekAt, type IndicatorEntry, type IndicatorRow } from './indicator.ts';
import { keptRateWindows, type KeptRateWindow } from './kept-rate-window.ts';
import { meetingRecord, type MeetingChange, type MeetingRecord } from './meeting-record.ts';
import { isHeld } from './meeting-state.ts';
import type { Meeting } from './meeting.ts';
import { rubricRows, type Rating, type RubricRow } from './rubric.ts';
import { dateAt, type Instant, type LocalDate, type Zone } from './time.ts';

/** Everything the page is made from; the append-only lists in the order in which they were written. */
export type ScorecardFacts = {
  readonly now: Instant;
  /** The organizer's zone: days and weeks are counted there. */
  readonly zone: Zone;
  readonly people: PairPeople;
  readonly meetings: readonly Meeting[];
  readonly changes: readonly MeetingChange[];
  readonly commitments: readonly Commitment[];
  readonly ratings: readonly Rating[];
  readonly indicators: readonly IndicatorEntry[];
  readonly arcs: readonly Arc[];
  /** As the pair chose it: an id of the library, or words of their own; null: none yet. */
  readonly skillInWork: string | null;
  /** The skills that have a rubric, in its order. */
  readonly skills: readonly string[];
};

/** An open promise with a number half. */
export type CommittedNumber = {
  readonly id: CommitmentId;
  readonly owner: Role;
  readonly sentence: string;
  readonly parsed: ParsedCommitment;
  readonly due: LocalDate | null;
  readonly status: 'open' | 'suspended';
};

/**
 * The one page of a rep that both people see alike, in its order: what the rep controls first, results from day 60 of the arc on (playbook.md, "The scorecard").
 * There is no reader among the facts, so nobody's page can differ.
 */
export type Scorecard = {
  readonly leading: readonly IndicatorRow[];
  /** null before day 60 of the arc, or without one. */
  readonly lagging: readonly IndicatorRow[] | null;
  readonly skillInWork: string | null;
  readonly rubric: readonly RubricRow[];
  readonly arc: ArcState | null;
  readonly numbers: readonly CommittedNumber[];
  /** Over the last 4, 8 and 12 held meetings; the manager's own promises count the same way. */
  readonly kept: Readonly<Record<Role, readonly KeptRateWindow[]>>;
  readonly record: MeetingRecord;
};

/** Eight whole weeks, and this one. */
const weeksRead = 9;

export function scorecard(facts: ScorecardFacts): Scorecard {
  const { now, zone, people, meetings, commitments } = facts;
  const week = weekAt(now, zone);
  const held = meetings.filter(isHeld);
  const rubric = rubricRows(facts.ratings, people, facts.skills, zone);
  const arc = arcState(facts.arcs, rubric.flatMap(({ ratings }) => ratings), dateAt(now, zone), zone);
  const keptBy = (owner: PersonId) => keptRateWindows(commitments, people, owner, held);
  return {
    leading: indicatorRows(facts.indicators, leadingIndicators, week, weeksRead),
    lagging: arc?.showsResults === true ? indicatorRows(facts.indicators, laggingIndicators, week, weeksRead) : null,
    skillInWork: facts.skillInWork,
    rubric,
    arc,
    numbers: committedNumbers(commitments, people),
    kept: { rep: keptBy(people.rep), manager: keptBy(people.manager) },
    record: meetingRecord(meetings, facts.changes, now),
  };
}

/** Soonest due first, those without a day last; suspended ones stand apart at the end. */
function committedNumbers(commitments: readonly Commitment[], people: PairPeople): readonly CommittedNumber[] {
  const open = commitments.flatMap((commitment) => {
    const { sentence, parsed, due, status } = stateOf(commitment, people);
    if ((status !== 'open' && status !== 'suspended') || !hasNumber(parsed)) return [];
    const owner: Role = commitment.owner === people.manager ? 'manager' : 'rep';
    const number: CommittedNumber = { id: commitment.id, owner, sentence, parsed, due, status };
    return [{ number, rank: `${status === 'open' ? '0' : '1'}${due ?? '9'}`, madeAt: madeOf(commitment).at }];
  });
  const inOrder = [...open].sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : one.madeAt - other.madeAt));
  return inOrder.map(({ number }) => number);
}

const hasNumber = ({ halves }: ParsedCommitment): boolean => halves === 'both' || halves === 'numberOnly';
