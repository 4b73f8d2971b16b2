import type { RequestOf } from '#api/calls.ts';
import type { Refused } from '#api/face.ts';
import type { PanelDeed } from '#api/requests.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { remembering, wasDone, type RoomDeed } from '#domain/room-deeds.ts';
import { graceEnds } from '#domain/room.ts';
import type { Instant } from '#domain/time.ts';
import { changePair } from '../change-pair.ts';
import type { Reader } from '../doors.ts';
import { noteLocale } from '../language-of.ts';
import { pairFor } from '../pair-access.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import { addBlocker, chooseSkill, saveIndicator, setMoment } from './coaching-deeds.ts';
import { refused, type DeedHere, type DeedResult } from './deed-context.ts';
import { inRoom } from './in-room.ts';
import { addEvidence, agree, makePromise, notYet, renew, reword, settle } from './promise-deeds.ts';

/**
 * Does one thing in the panel, once: the room is held while it is done, and its key is remembered with what it changed, in one transaction. Null: done (now, or
 * when it came the first time).
 */
export async function doInPanel(deps: ScreenDeps, reader: Reader, { meeting: id, key, deed }: RequestOf<'panel.do'>): Promise<Refused | null> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx): Promise<Refused | null> => {
    const language = await noteLocale(tx, reader.person, reader.locale);
    const words = deps.wordsFor(language);
    const access = await pairFor(tx, reader.person, { meeting: id, commitment: 'commitment' in deed ? deed.commitment : undefined });
    if (access?.meeting === undefined || access.meeting === null) return refused(403, words.replies.notYours);
    const { pair, role, meeting, commitment } = access;
    if (pair.state.kind !== 'on') return refused(409, words.panel.off.text);
    const phase = phaseOf(meeting, now).kind;
    if ((phase === 'gone' || phase === 'not-held') && deed.do !== 'note') return refused(409, words.replies.gone);
    const room = await tx.rooms.lock(meeting.id);
    if (wasDone(room, key)) return null;
    const here: DeedHere = { deps, tx, words, language, reader, pair, role, meeting, commitment, room, key, now };
    const result = await carryOut(here, deed);
    if (result.kind === 'refused') return result;
    await tx.rooms.save(meeting.id, remembering(result.room, key));
    if (deed.do !== 'note') tx.announce(pair.id); // a note is nobody else's business
    return null;
  });
}

function carryOut(here: DeedHere, deed: PanelDeed): Promise<DeedResult> {
  switch (deed.do) {
    case 'choose-skill':
      return chooseSkill(here, deed.skill);
    case 'set-moment':
      return setMoment(here, deed);
    case 'note':
      return note(here, deed.text);
    case 'settle':
      return settle(here, deed.outcome);
    case 'evidence':
      return addEvidence(here, deed.url);
    case 'indicator':
      return saveIndicator(here, deed);
    case 'promise':
      return makePromise(here, deed);
    case 'agree':
      return agree(here);
    case 'reword':
      return reword(here, deed.sentence);
    case 'not-yet':
      return notYet(here);
    case 'renew':
      return renew(here);
    case 'blocker':
      return addBlocker(here, deed);
    case 'answer':
      return inRoom(here, { ...deed, text: deed.text.trim() });
    case 'close':
    case 'undo-close':
      return closing(here, deed);
    case 'open-part':
    case 'say':
    case 'more-coaching':
    case 'ask':
    case 'confirm-element':
    case 'drill':
      return inRoom(here, deed);
  }
}

async function note({ tx, room, meeting, reader }: DeedHere, text: string): Promise<DeedResult> {
  await tx.rooms.saveNote(meeting.id, reader.person, text);
  return { kind: 'done', room };
}

/** Closing waits a minute: a row says when the loop ends the meeting, so that a restart forgets nothing. */
async function closing(here: DeedHere, deed: Extract<RoomDeed, { do: 'close' | 'undo-close' }>): Promise<DeedResult> {
  const { tx, pair, reader } = here;
  const done = await inRoom(here, deed);
  if (done.kind === 'refused') return done;
  const ends = graceEnds(done.room);
  if (ends !== null) await changePair(tx, pair.id, ({ wakeAt }) => ({ wakeAt: sooner(wakeAt, ends) }));
  await tx.queue({ name: 'update-pair', pair: pair.id, trace: reader.trace });
  return done;
}

const sooner = (one: Instant | null, other: Instant): Instant => (one !== null && one < other ? one : other);
