import { agendaCard } from '#cards/agenda-card.ts';
import type { PairId } from '#domain/ids.ts';
import type { Audience, Meeting } from '#domain/meeting.ts';
import { phaseOf, type MeetingPhase } from '#domain/meeting-state.ts';
import type { AgendaForm } from '#domain/plan-pair.ts';
import type { Answer, Asker } from '../doors.ts';
import { roleIn } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import { agendaView } from '../views/agenda-view.ts';
import { refusal, type PressDeps } from './press-deps.ts';

/** Reads a pair's context as it stands now. */
export async function contextNow(deps: PressDeps, pair: PairId): Promise<PairContext | undefined> {
  const now = await deps.clock.now();
  return deps.store.transaction((tx) => readPairContext(tx, pair, now));
}

/** The person's own view of a meeting's agenda card as it stands now: the answer to a refresh and to most presses on it. */
export async function agendaAnswer(deps: PressDeps, asker: Asker, pair: PairId, id: Meeting['id']): Promise<Answer> {
  const context = await contextNow(deps, pair);
  const meeting = context?.meetings.find((candidate) => candidate.id === id);
  if (context === undefined || meeting === undefined) return refusal(deps.words.replies.gone, 404);
  const reader = roleIn(context.pair, asker.person);
  if (reader === null) return refusal(deps.words.replies.notYours);
  const form = context.pair.state.kind === 'on' ? formOf(phaseOf(meeting, context.now)) : 'cancelled';
  return { kind: 'card', card: agendaCard(agendaView(deps, context, { meeting, form, audience: audienceOf(context, meeting, asker), reader })) };
}

/** In the personal chat nobody else reads along; in the meeting's chat the card that stands there knows who does. */
function audienceOf({ deliveries }: PairContext, { id, audience }: Meeting, { place }: Asker): Audience {
  if (place === 'personal') return 'exactly-two';
  const inChat = deliveries.find(({ kind, meeting, person }) => kind === 'agenda' && meeting === id && person === null)?.note['audience'];
  return audience === 'exactly-two' && (inChat === 'others' || inChat === 'hidden') ? inChat : audience;
}

function formOf(phase: MeetingPhase): AgendaForm {
  switch (phase.kind) {
    case 'ahead':
    case 'running':
    case 'ending':
      return 'open';
    case 'unconfirmed':
      return 'asked';
    case 'closed':
    case 'not-held':
      return phase.kind;
    case 'gone':
      return 'cancelled';
  }
}
