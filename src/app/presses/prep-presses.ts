import { prepCard } from '#cards/prep-card.ts';
import type { MeetingId, PairId } from '#domain/ids.ts';
import { z } from 'zod';
import { showPrep } from '../bring-prep.ts';
import type { Answer, Asker } from '../doors.ts';
import { keepTopic, topicOf } from '../keep-topic.ts';
import { pairFor, roleIn } from '../pair-access.ts';
import { readPairContext } from '../pair-context.ts';
import type { CardJson } from '../ports.ts';
import { prepCardsOf } from '../prep-cards.ts';
import { prepEntries } from '../prep-entries.ts';
import { prepView } from '../views/prep-view.ts';
import { topicRefused } from './meeting-presses.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';

export const prepData = z.object({ meeting: z.string().max(100), topic: z.string().max(400), evidence: z.string().max(2000).optional() });

/** "Add a topic" on the card before the meeting: kept as on the agenda, and the card shows it. */
export const addToPrep: PressHandler<z.infer<typeof prepData>> = async (deps, asker, data) => {
  const topic = topicOf(data);
  if ('refused' in topic) return refusal(topicRefused(deps, topic), 400);
  const done = await deps.store.transaction(async (tx) => {
    const access = await pairFor(tx, asker.person, { meeting: data.meeting });
    if (access?.meeting === undefined || access.meeting === null || access.pair.state.kind !== 'on') return null;
    await keepTopic(tx, access.pair.id, topic, asker.trace);
    return { pair: access.pair.id, meeting: access.meeting.id };
  });
  return done === null ? refusal(deps.words.replies.notYours) : prepAnswer(deps, asker, done);
};

async function prepAnswer(deps: PressDeps, asker: Asker, where: { readonly pair: PairId; readonly meeting: MeetingId }): Promise<Answer> {
  const shown = await prepFor(deps, asker, where);
  return shown === null ? refusal(deps.words.replies.gone, 404) : { kind: 'card', card: shown.card };
}

/** What is open before a meeting, for the person who asks: on the card of its day, if there is one, else by itself. null: there is no such meeting of the person's. */
export async function prepFor(deps: PressDeps, { person }: Asker, { pair, meeting: id }: { readonly pair: PairId; readonly meeting: MeetingId }): Promise<{ readonly card: CardJson; readonly summary: string } | null> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const cards = await prepCardsOf(tx, person);
    const card = cards.find(({ meetings }) => meetings.includes(id));
    const found = card === undefined ? null : await prepEntries(tx, { person, day: card.day, policies: deps.policies, now }, cards);
    if (card !== undefined && found !== null && found.entries.length > 1) return showPrep(deps.links, deps.words, found, card.day);
    const context = await readPairContext(tx, pair, now);
    const meeting = context?.meetings.find((candidate) => candidate.id === id);
    const reader = context === undefined ? null : roleIn(context.pair, person);
    if (context === undefined || meeting === undefined || reader === null) return null;
    const view = prepView(deps, context, { meeting, reader });
    return { card: prepCard(view), summary: view.fallbackText };
  });
}
