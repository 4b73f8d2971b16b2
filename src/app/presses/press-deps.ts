import type { Answer, Asker } from '../doors.ts';
import type { UpdatePairDeps } from '../update-pair.ts';
import type { RecordCommitment } from '../record-commitment.ts';

/** What the handlers of presses need. */
export type PressDeps = UpdatePairDeps & { readonly recordCommitment: RecordCommitment };

/** A press whose data was parsed: who pressed, and what. */
export type PressHandler<T> = (deps: PressDeps, asker: Asker, data: T) => Promise<Answer>;

export const refusal = (text: string, status: 400 | 403 | 404 = 403): Answer => ({ kind: 'error', status, code: status === 403 ? 'Forbidden' : status === 404 ? 'NotFound' : 'BadRequest', text });
