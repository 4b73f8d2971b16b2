import { outcomeInputs } from '#cards/agenda-forms.ts';
import { rewordInput } from '#cards/recap-card.ts';
import { stateOf } from '#domain/commitment-state.ts';
import type { Outcome } from '#domain/commitment.ts';
import { commitmentId, type CommitmentId } from '#domain/ids.ts';
import { z } from 'zod';
import { changeCommitment, type CommitmentChange, type CommitmentChanged } from '../change-commitment.ts';
import type { Answer, Asker } from '../doors.ts';
import { pairFor, type Access } from '../pair-access.ts';
import type { CommitmentRecorded } from '../record-commitment.ts';
import { agendaAnswer, contextNow } from './agenda-answer.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';
import { promiseReadBack, type PromiseContext } from './promise-answer.ts';
import { recapAnswer } from './recap-presses.ts';

const id = z.string().max(100);
const count = z.coerce.number().optional();
const emptyIsNone = (value: unknown) => (value === '' || value === null ? undefined : value);

export const addData = z.object({ meeting: id.optional(), pair: id.optional(), sentence: z.string(), owner: z.enum(['rep', 'manager']).optional() });

/** "Keep it": on the agenda's form, or after "Which 1:1?". */
export const addCommitment: PressHandler<z.infer<typeof addData>> = async (deps, asker, data) => {
  const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, { pair: data.pair, meeting: data.meeting }));
  if (access === null) return refusal(deps.words.replies.notYours);
  const recorded = await deps.recordCommitment({ pair: access.pair, by: asker.person, sentence: data.sentence, owner: data.owner ?? null, locale: deps.locale, now: await deps.clock.now(), trace: asker.trace });
  if (recorded.kind !== 'recorded') return refusal(notRecorded(deps, recorded), 400);
  return readBackOr(deps, asker, access, recorded.context, recorded.commitment.id);
};

/** Why a sentence was not kept, and what to do. */
export function notRecorded({ words }: Pick<PressDeps, 'words'>, recorded: Exclude<CommitmentRecorded, { kind: 'recorded' }>): string {
  if (recorded.kind === 'empty') return words.replies.noSentence;
  return recorded.kind === 'too-long' ? words.replies.tooLong : words.replies.noPair;
}

/** The card that asks for the missing half; when nothing is missing, the agenda from which the person came. */
async function readBackOr(deps: PressDeps, asker: Asker, access: Access, context: PromiseContext | undefined, commitment: CommitmentId): Promise<Answer> {
  const read = context === undefined ? null : promiseReadBack(deps, context, commitment);
  if (read === null) return refusal(deps.words.replies.gone, 404);
  if (read.asks || access.meeting === null) return { kind: 'card', card: read.card };
  return agendaAnswer(deps, asker, access.pair.id, access.meeting.id);
}

export const completeData = z.object({ commitment: id, half: z.string().max(400) });

/** "Join the halves": the second half is set behind the sentence, which stays as it was said. */
export const completeCommitment: PressHandler<z.infer<typeof completeData>> = async (deps, asker, { commitment, half }) => {
  const rest = half.trim();
  if (rest === '') return refusal(deps.words.cards.halfMissing.empty, 400);
  return change(deps, asker, commitment, (access) => {
    if (access.commitment === null) return null;
    const { sentence } = stateOf(access.commitment, access.pair);
    // Teams sends an unanswered press again: the half is joined once.
    return { kind: 'reword', sentence: sentence.endsWith(`, ${rest}`) ? sentence : `${sentence.replace(/[\s.,;]+$/, '')}, ${rest}` };
  });
};

export const keepData = z.object({ commitment: id });

/** "Keep it as it is": nothing changes; the answer shows what stands. */
export const keepCommitment: PressHandler<z.infer<typeof keepData>> = async (deps, asker, { commitment }) => {
  const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, { commitment }));
  if (access?.commitment === undefined || access.commitment === null) return refusal(deps.words.replies.notYours);
  return { kind: 'message', text: deps.words.cards.agenda.kept(stateOf(access.commitment, access.pair).sentence) };
};

export const rewordData = z.looseObject({ commitment: id, meeting: id.optional(), sentence: z.string().optional() });

/** "Use these words", on the recap. */
export const rewordCommitment: PressHandler<z.infer<typeof rewordData>> = async (deps, asker, data) => {
  const typed = data[rewordInput(data.commitment)] ?? data.sentence;
  if (typeof typed !== 'string') return refusal(deps.words.cards.recap.sentenceEmpty, 400);
  return change(deps, asker, data.commitment, () => ({ kind: 'reword', sentence: typed }), data.meeting);
};

async function change(deps: PressDeps, asker: Asker, commitment: string, wanted: (access: Access) => CommitmentChange | null, meeting?: string): Promise<Answer> {
  const now = await deps.clock.now();
  const done = await deps.store.transaction(async (tx) => {
    const access = await pairFor(tx, asker.person, { commitment, meeting });
    const asked = access === null ? null : wanted(access);
    if (access?.commitment === undefined || access.commitment === null || asked === null) return null;
    return { access, result: await changeCommitment(tx, { pair: access.pair, commitment: access.commitment, by: asker.person, change: asked, locale: deps.locale, now }, asker.trace) };
  });
  if (done === null) return refusal(deps.words.replies.notYours);
  if (done.result.kind === 'refused') return refusal(whyNot(deps, done.result.why), 400);
  if (done.access.meeting !== null) return recapAnswer(deps, asker, done.access.pair.id, done.access.meeting.id);
  return readBackOr(deps, asker, done.access, await contextNow(deps, done.access.pair.id), commitmentId(commitment));
}

/** Why a change was not made, and what to do. */
export function whyNot({ words }: Pick<PressDeps, 'words'>, why: Extract<CommitmentChanged, { kind: 'refused' }>['why']): string {
  if (why === 'empty') return words.cards.recap.sentenceEmpty;
  if (why === 'too-long') return words.replies.tooLong;
  return why === 'bad-count' ? words.promise.badCount : words.promise.refused(why);
}

export const outcomeData = z.looseObject({ meeting: id, commitment: id.optional(), outcome: z.preprocess(emptyIsNone, z.enum(['kept', 'partly', 'missed']).optional()) });

/** "How did it go?" on the agenda (all promises at once), and "I see it differently" on the recap (one). */
export const giveOutcome: PressHandler<z.infer<typeof outcomeData>> = async (deps, asker, data) => {
  const now = await deps.clock.now();
  const done = await deps.store.transaction(async (tx) => {
    const access = await pairFor(tx, asker.person, { meeting: data.meeting });
    if (access === null) return null;
    const results: CommitmentChanged[] = [];
    for (const commitment of await tx.commitments.ofPair(access.pair.id)) {
      const outcome = outcomeFor(data, commitment.id);
      if (outcome === 'bad-count') results.push({ kind: 'refused', why: 'bad-count' });
      else if (outcome !== null) results.push(await changeCommitment(tx, { pair: access.pair, commitment, by: asker.person, change: { kind: 'outcome', outcome }, locale: deps.locale, now }, asker.trace));
    }
    return { access, results };
  });
  if (done === null) return refusal(deps.words.replies.notYours);
  const refused = done.results.find((result) => result.kind === 'refused');
  if (refused !== undefined) return refusal(whyNot(deps, refused.why), 400);
  const answerWith = data.commitment === undefined ? agendaAnswer : recapAnswer;
  return answerWith(deps, asker, done.access.pair.id, done.access.meeting?.id ?? failedMeeting(data.meeting));
};

const failedMeeting = (text: string): never => {
  throw new Error(`pairFor answered without the meeting ${text} that it was asked for.`);
};

/** What the form says about one promise; null: nothing. */
function outcomeFor(data: z.infer<typeof outcomeData>, commitment: string): Outcome | 'bad-count' | null {
  const names = data.commitment === commitment ? { outcome: 'outcome', done: 'done', of: 'of' } : outcomeInputs(commitment);
  if (data.commitment !== undefined && data.commitment !== commitment) return null;
  switch (data[names.outcome]) {
    case 'kept':
      return { kind: 'kept' };
    case 'missed':
      return { kind: 'missed' };
    case 'partly': {
      const done = count.safeParse(emptyIsNone(data[names.done])).data;
      const of = count.safeParse(emptyIsNone(data[names.of])).data;
      return done === undefined || of === undefined ? 'bad-count' : { kind: 'partly', done, of };
    }
    default:
      return null;
  }
}
