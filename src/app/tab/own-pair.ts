import type { Role } from '#domain/commitment.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import type { Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { withOwnWords } from '../own-words.ts';
import { roleIn } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import { readScorecard } from '../read-scorecard.ts';
import type { PairRecord, Person, StoreTransaction } from '../store-port.ts';
import { pairNames, type PairNames } from '../views/pair-names.ts';

/** One of a reader's pairs with everything that the tab shows of it. `words` hold the manager's own lines too; `page` is there whatever SCORES says. */
export type OwnPair = {
  readonly role: Role;
  readonly me: Person;
  readonly other: Person;
  readonly names: PairNames;
  /** What the other is called between the two. */
  readonly otherName: string;
  readonly context: PairContext;
  readonly page: Scorecard;
  readonly words: Words;
};

/** Reads a pair for one of its two; undefined: it is not there, or the reader is not one of them. */
export async function readOwnPair(tx: StoreTransaction, words: Words, reader: PersonId, pair: PairRecord, now: Instant): Promise<OwnPair | undefined> {
  const role = roleIn(pair, reader);
  const context = role === null ? undefined : await readPairContext(tx, pair.id, now);
  if (role === null || context === undefined) return undefined;
  const otherRole: Role = role === 'manager' ? 'rep' : 'manager';
  const names = pairNames(context);
  const own = withOwnWords(words, context);
  return { role, me: context[role], other: context[otherRole], names, otherName: names[otherRole], context, page: await readScorecard(tx, own, context), words: own };
}

/** The meeting that the two look at next: the one that is on, else the first ahead; null: none is scheduled. */
export const nextMeeting = ({ context }: OwnPair): Meeting | null =>
  context.meetings.find((meeting) => ['ahead', 'running', 'ending'].includes(phaseOf(meeting, context.now).kind)) ?? null;

/** What the pair works on in part 1, as it is called; null: no skill is chosen. */
export const skillInWork = ({ context: { coaching }, words: { agenda } }: OwnPair): string | null =>
  agenda.skills.find(({ id, name }) => id === coaching.skill || name === coaching.skill)?.name ?? coaching.skill;
