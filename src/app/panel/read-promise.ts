import type { Reading, Refused, Role } from '#api/face.ts';
import type { RequestOf } from '#api/calls.ts';
import { missingHalf, readCommitment } from '#domain/read-commitment.ts';
import { sentenceMarks } from '#domain/sentence-marks.ts';
import { dateAt } from '#domain/time.ts';
import type { Reader } from '../doors.ts';
import { noteLocale } from '../language-of.ts';
import { pairFor, personIn } from '../pair-access.ts';
import { meetingAt } from '../record-commitment.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import { pairNames } from '../views/pair-names.ts';

/** With fewer words there is nothing to ask for yet. */
const wordsToAsk = 3;

/** Reads a sentence while it is written; keeps nothing. */
export async function readPromise(deps: ScreenDeps, reader: Reader, { pair, meeting, sentence, owner: said }: RequestOf<'commitment.read'>): Promise<Reading | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx): Promise<Reading | Refused> => {
    const language = await noteLocale(tx, reader.person, reader.locale);
    const words = deps.wordsFor(language);
    const access = await pairFor(tx, reader.person, { pair, meeting });
    if (access === null) return { kind: 'refused', status: 403, text: words.replies.notYours };
    const current = access.meeting ?? meetingAt(await tx.meetings.ofPair(access.pair.id), now);
    const meetingDate = dateAt(current?.start ?? now, access.pair.zone);
    const parsed = readCommitment(sentence, { speaker: access.role, locale: language, meetingDate, zone: access.pair.zone });
    const owner: Role = said ?? parsed.owner ?? access.role;
    const half = missingHalf(parsed, owner);
    const missing = half === 'behaviour' && owner === 'manager' ? 'action' : half;
    const asks = missing !== null && sentence.trim().split(/\s+/).length >= wordsToAsk;
    const people = { manager: await tx.people.get(access.pair.manager), rep: await tx.people.get(access.pair.rep) };
    const name = people.manager === undefined || people.rep === undefined || personIn(access.pair, owner) === reader.person ? null : pairNames({ manager: people.manager, rep: people.rep })[owner];
    return {
      slots: words.promise.read(parsed),
      marks: sentenceMarks(sentence, parsed, { locale: language, on: meetingDate }),
      missing,
      question: asks ? words.panel.ask(missing, name) : null,
      owner,
    };
  });
}
