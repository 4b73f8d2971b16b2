import type { Refused } from '#api/face.ts';
import type { Role } from '#domain/commitment.ts';
import type { Commitment } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Room } from '#domain/room.ts';
import type { Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { PairRecord, StoreTransaction } from '../store-port.ts';

/** What a deed in the panel is done with: who, in which meeting, in one transaction that holds the room. */
export type DeedHere = {
  readonly deps: ScreenDeps;
  readonly tx: StoreTransaction;
  readonly words: Words;
  readonly language: string;
  readonly reader: Reader;
  readonly pair: PairRecord;
  readonly role: Role;
  readonly meeting: Meeting;
  /** The promise that was named; null: none. */
  readonly commitment: Commitment | null;
  readonly room: Room;
  readonly key: string;
  readonly now: Instant;
};

/** Done, with the room as it is then; a refusal has changed nothing. */
export type DeedResult = { readonly kind: 'done'; readonly room: Room } | Refused;

export const refused = (status: Refused['status'], text: string): Refused => ({ kind: 'refused', status, text });
