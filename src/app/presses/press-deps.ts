import type { Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Answer, Asker } from '../doors.ts';
import type { FindFreeTimes } from '../find-free-times.ts';
import type { MoveMeeting } from '../move-meeting.ts';
import type { RecordCommitment } from '../record-commitment.ts';
import type { PairRecord } from '../store-port.ts';
import type { UpdatePairDeps } from '../update-pair.ts';

/** What answering people needs, whoever asks. */
export type AnswerDeps = UpdatePairDeps & { readonly recordCommitment: RecordCommitment; readonly findFreeTimes: FindFreeTimes; readonly moveMeeting: MoveMeeting };

/** What the handlers of presses and commands need: `words` are in the language of the person who asks, and `locale` is its tag. */
export type PressDeps = AnswerDeps & { readonly words: Words; readonly locale: string };

/** What commands have beside it: when the message came, and the person's pairs then, on or not. */
export type SayDeps = PressDeps & { readonly now: Instant; readonly pairs: readonly PairRecord[] };

/** A press whose data was parsed: who pressed, and what. */
export type PressHandler<T> = (deps: PressDeps, asker: Asker, data: T) => Promise<Answer>;

export const refusal = (text: string, status: 400 | 403 | 404 = 403): Answer => ({ kind: 'error', status, code: status === 403 ? 'Forbidden' : status === 404 ? 'NotFound' : 'BadRequest', text });
