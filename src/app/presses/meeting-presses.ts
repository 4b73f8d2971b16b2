import { z } from 'zod';
import { phaseOf } from '#domain/meeting-state.ts';
import type { MeetingSignal } from '#domain/meeting.ts';
import { keepTopic, topicOf, type TopicRefused } from '../keep-topic.ts';
import { pairFor } from '../pair-access.ts';
import { agendaAnswer } from './agenda-answer.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';
import type { Answer, Asker } from '../doors.ts';

export const meetingData = z.object({ meeting: z.string().max(100) });
type MeetingData = z.infer<typeof meetingData>;

/** A refresh: the person's own view. Reads only. */
export const viewAgenda: PressHandler<MeetingData> = async (deps, asker, data) => {
  const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, { meeting: data.meeting }));
  return access?.meeting === undefined || access.meeting === null ? refusal(deps.words.replies.notYours) : agendaAnswer(deps, asker, access.pair.id, access.meeting.id);
};

/** "Close this 1:1": either of the two, once the meeting has begun. */
export const closeMeeting: PressHandler<MeetingData> = (deps, asker, data) => signal(deps, asker, data, 'close-pressed', () => true);

/** "We met" and "We did not meet": asked of the manager. */
export const saidHeld: PressHandler<MeetingData> = (deps, asker, data) => signal(deps, asker, data, 'said-held', (isManager) => isManager);
export const saidNotHeld: PressHandler<MeetingData> = (deps, asker, data) => signal(deps, asker, data, 'said-not-held', (isManager) => isManager);

async function signal(deps: PressDeps, asker: Asker, data: MeetingData, kind: MeetingSignal['kind'], may: (isManager: boolean) => boolean): Promise<Answer> {
  const now = await deps.clock.now();
  const done = await deps.store.transaction(async (tx) => {
    const access = await pairFor(tx, asker.person, { meeting: data.meeting });
    if (access?.meeting === undefined || access.meeting === null || !may(access.role === 'manager')) return null;
    const phase = phaseOf(access.meeting, now).kind;
    if (phase === 'ahead' || phase === 'gone') return 'too-early' as const;
    if (phase !== 'closed') await tx.meetings.addSignal(access.meeting.id, { at: now, by: asker.person, kind });
    await tx.queue({ name: 'update-pair', pair: access.pair.id, trace: asker.trace });
    return { pair: access.pair, meeting: access.meeting };
  });
  if (done === null) return refusal(deps.words.replies.notYours);
  if (done === 'too-early') return refusal(deps.words.replies.tooEarly, 400);
  return agendaAnswer(deps, asker, done.pair.id, done.meeting.id);
}

export const topicData = z.object({ meeting: z.string().max(100), topic: z.string().max(400), evidence: z.string().max(2000).optional() });

/** "Add a topic": the first one becomes the skill in work, a later one stands beside it; a moment in a call is kept as its link. */
export const addTopic: PressHandler<z.infer<typeof topicData>> = async (deps, asker, data) => {
  const topic = topicOf(data);
  if ('refused' in topic) return refusal(topicRefused(deps, topic), 400);
  const done = await deps.store.transaction(async (tx) => {
    const access = await pairFor(tx, asker.person, { meeting: data.meeting });
    if (access?.meeting === undefined || access.meeting === null || access.pair.state.kind !== 'on') return null;
    await keepTopic(tx, access.pair.id, topic, asker.trace);
    return { pair: access.pair, meeting: access.meeting };
  });
  return done === null ? refusal(deps.words.replies.notYours) : agendaAnswer(deps, asker, done.pair.id, done.meeting.id);
};

/** What to do about a topic that was not kept. */
export const topicRefused = ({ words }: Pick<PressDeps, 'words'>, { refused }: TopicRefused): string => (refused === 'empty' ? words.cards.agenda.topicEmpty : words.replies.notALink);
