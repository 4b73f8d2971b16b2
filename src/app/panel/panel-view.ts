import type { PanelView } from '#api/panel.ts';
import { variantOfWeek } from '#domain/agenda.ts';
import { hintMoment } from '#domain/hint-moment.ts';
import type { Part } from '#domain/room.ts';
import type { Instant } from '#domain/time.ts';
import { personIn } from '../pair-access.ts';
import { faceOf } from '../screens/face-view.ts';
import { hintsOf } from '../views/hint-lines.ts';
import { accountabilityView, blockersView } from './accountability-view.ts';
import { closedView, closingView } from './closing-view.ts';
import { coachingView } from './coaching-view.ts';
import { panelState, partsView, type PanelFacts, type PanelState } from './panel-facts.ts';

/** The side panel of a meeting as one of the two sees it: everything in words, in the reader's language and zone. */
export function panelView(facts: PanelFacts, otherSeenAt: Instant | null): PanelView {
  const state = panelState(facts);
  const { words, context, meeting, room, reader, names, zone } = state;
  const me = personIn(context.pair, reader);
  return {
    kind: 'panel',
    meeting: meeting.id,
    pair: context.pair.id,
    reader,
    manager: faceOf(context.manager, me, names.manager),
    rep: faceOf(context.rep, me, names.rep),
    now: context.now,
    when: words.format.span(meeting.start, meeting.end, zone),
    phase: phaseView(state),
    otherSeenAt,
    parts: partsView(state, spokenLines(state)),
    on: room.on,
    coaching: coachingView(state),
    accountability: accountabilityView(state),
    blockers: blockersView(state),
    closing: closingView(state),
    closed: closedView(state),
    privateNote: state.note,
    hint: hintView(state),
  };
}

function phaseView({ phase, isClosing }: PanelState): PanelView['phase'] {
  if (isClosing || phase === 'closed') return 'closed';
  if (phase === 'gone' || phase === 'not-held') return 'gone';
  return phase === 'ahead' ? 'ahead' : 'running';
}

/** What is said to open each part: the same lines as on the week's agenda card. */
function spokenLines({ words: { agenda }, week }: PanelState): Readonly<Record<Part, string>> {
  const line = (variants: readonly string[]): string => variants[variantOfWeek(week, variants.length)] ?? '';
  return { coaching: line(agenda.sayCoaching), accountability: line(agenda.handOver), blockers: line(agenda.sayBlockers) };
}

/** One quiet line for the manager, about the part that is on; never in the rep's view. Without scores none asks for numbers that nobody may write down. */
function hintView({ words, policies, context, page, reader, room, names, phase }: PanelState): PanelView['hint'] {
  if (reader !== 'manager' || phase === 'closed') return null;
  const found = hintsOf(context, page, policies).find((id) => hintMoment[id] === room.on && (policies.scores || id !== 'only-results'));
  return found === undefined ? null : { id: found, text: words.hints.line[found](names.rep) };
}
