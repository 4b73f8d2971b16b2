import type { PromiseView } from '#api/face.ts';
import type { PanelAccountability, PanelBlocker } from '#api/panel.ts';
import { carryOver } from '#domain/carry-over.ts';
import { detailsOf, madeOf } from '#domain/commitment-state.ts';
import type { Commitment } from '#domain/commitment.ts';
import { largestCount, laggingIndicators, type IndicatorRow } from '#domain/indicator.ts';
import { isHeld } from '#domain/meeting-state.ts';
import { personIn } from '../pair-access.ts';
import { promiseView } from '../screens/promise-view.ts';
import { madeIn } from '../views/promise-lines.ts';
import type { PanelState } from './panel-facts.ts';

/** Part 2: last time's promises one by one, what is in the rep's hands this week, and what is promised now. */
export function accountabilityView(state: PanelState): PanelAccountability {
  const promises = promisedBefore(state).map((commitment) => asTheTwoSeeIt(state, commitment));
  return {
    promises,
    settled: promises.filter(({ status }) => status !== 'open').length,
    indicators: indicatorsView(state),
    made: madeIn(state.context, state.meeting).map((commitment) => madeView(state, commitment)),
  };
}

/** What was promised before this meeting and was open when it began (or is open now, ahead of it), oldest due first. */
export function promisedBefore({ context, meeting, began }: PanelState): readonly Commitment[] {
  const { commitments, pair, meetings, now } = context;
  const at = began ?? now;
  const then = commitments
    .filter((commitment) => madeOf(commitment).meeting !== meeting.id && madeOf(commitment).at <= at)
    .map((commitment) => ({ ...commitment, events: commitment.events.filter((event, index) => index === 0 || event.at < at) }));
  const { open } = carryOver(then, pair, meetings.filter(isHeld), at, pair.zone);
  return open.flatMap(({ id }) => commitments.find((commitment) => commitment.id === id) ?? []);
}

/**
 * While the meeting runs an outcome is settled when both say the same: until then it stands open, with what the one says. By the table an owner's word alone
 * would do (and does, when the meeting ends without the other's).
 */
function asTheTwoSeeIt(state: PanelState, commitment: Commitment): PromiseView {
  const { words, context, reader, names, phase } = state;
  const view = promiseView(words, context, commitment, reader);
  const [only, ...others] = detailsOf(commitment, context.pair).views;
  if (phase === 'closed' || only === undefined || others.length > 0 || view.status !== only.outcome.kind) return view;
  const other = reader === 'manager' ? 'rep' : 'manager';
  const note = only.by === personIn(context.pair, reader) ? words.panel.waitsForOther(names[other]) : words.tab.promise.agree(names[other], only.outcome);
  return { ...view, status: 'open', chip: null, note };
}

/** What was promised in this meeting; one that its owner put off says so to both. */
function madeView(state: PanelState, commitment: Commitment): PromiseView {
  const { words, context, reader, room, names } = state;
  const view = promiseView(words, context, commitment, reader);
  const { awaitsOwner, pendingWording } = detailsOf(commitment, context.pair);
  const proposed = awaitsOwner && pendingWording !== null ? { sentence: pendingWording.sentence, marks: [], slots: words.promise.read(pendingWording.parsed) } : {};
  return room.notYet.includes(commitment.id) && awaitsOwner ? { ...view, ...proposed, note: words.panel.notYet(names[view.owner]) } : { ...view, ...proposed };
}

function indicatorsView({ words, policies, page }: PanelState): PanelAccountability['indicators'] {
  if (!policies.scores) return [];
  const largest = (id: IndicatorRow['indicator']): number => (laggingIndicators.some((one) => one === id) ? largestCount.lagging : largestCount.leading);
  return [...page.leading, ...(page.lagging ?? [])].map(({ indicator, weeks }) => {
    const week = weeks.at(-1);
    return { id: indicator, name: words.scorecard.indicator[indicator], actual: week?.actual ?? null, target: week?.target ?? null, largest: largest(indicator) };
  });
}

/** Part 3: what is in the way, as it was said. What the manager takes needs an action and a day before it is a promise. */
export const blockersView = ({ room, words, names }: PanelState): readonly PanelBlocker[] =>
  room.blockers.map((blocker) => ({ ...blocker, question: blocker.taker === 'manager' ? words.panel.askTaker(names.manager) : null }));
