import { agendaMinutes } from '#domain/agenda.ts';
import { beganBy, phaseOf } from '#domain/meeting-state.ts';
import { applyDeed, type RoomDeed } from '#domain/room-deeds.ts';
import { minute } from '#domain/time.ts';
import { readPairContext } from '../pair-context.ts';
import { diagnosisOnAgenda } from '../views/diagnosis-on-agenda.ts';
import { refused, type DeedHere, type DeedResult } from './deed-context.ts';

/** What changes nothing but the room. */
export async function inRoom(here: DeedHere, deed: RoomDeed): Promise<DeedResult> {
  const { tx, deps, words, pair, meeting, room, key, reader, now } = here;
  const context = await readPairContext(tx, pair.id, now);
  const mix = context === undefined ? undefined : diagnosisOnAgenda({ words, policies: deps.policies }, context).mix;
  const done = applyDeed(room, deed, {
    key,
    by: reader.person,
    now,
    began: beganBy(meeting, now),
    isClosed: phaseOf(meeting, now).kind === 'closed',
    planned: agendaMinutes((meeting.end - meeting.start) / minute, mix),
  });
  if (done.kind === 'done') return done;
  return done.why === 'too-early' ? refused(400, words.replies.tooEarly) : refused(409, words.panel.refused[done.why]);
}
