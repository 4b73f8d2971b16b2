import type { Commitment, Role } from './commitment.ts';
import { madeOf, type PairPeople, stateOf } from './commitment-state.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import type { Meeting } from './meeting.ts';
import { dateAt, type Instant, type LocalDate, type Zone } from './time.ts';

/** A promise that is still open, as the next agenda shows it. */
export type CarriedCommitment = {
  readonly id: CommitmentId;
  readonly owner: Role;
  readonly ownerId: PersonId;
  readonly sentence: string;
  readonly due: LocalDate | null;
  /** Held meetings since its due day over which it stayed open; 0 before. */
  readonly timesCarried: number;
  /** A promise without a day is due from the day after it was made. */
  readonly dueState: 'not-yet' | 'due';
  /** Carried three times: ask for the diagnosis again (playbook.md). */
  readonly askDiagnosis: boolean;
};

type When = { readonly held: readonly Meeting[]; readonly at: Instant; readonly where: Zone };

/**
 * What is open, oldest due first, and apart from it what is suspended. Derived each time from the events, never copied from one meeting to
 * the next: so a moved, re-created or missing meeting loses nothing and doubles nothing. `held` are the pair's meetings that were held, in any order.
 */
export function carryOver(
  commitments: readonly Commitment[],
  people: PairPeople,
  held: readonly Meeting[],
  at: Instant,
  where: Zone,
): { readonly open: readonly CarriedCommitment[]; readonly suspended: readonly CarriedCommitment[] } {
  const open: Sortable[] = [];
  const suspended: Sortable[] = [];
  for (const commitment of commitments) {
    const { status } = stateOf(commitment, people);
    if (status === 'open') open.push(carried(commitment, people, { held, at, where }));
    if (status === 'suspended') suspended.push(carried(commitment, people, { held, at, where }));
  }
  return { open: inOrder(open), suspended: inOrder(suspended) };
}

type Sortable = { readonly carried: CarriedCommitment; readonly countsFrom: LocalDate; readonly madeAt: Instant };

function carried(commitment: Commitment, people: PairPeople, { held, at, where }: When): Sortable {
  const { sentence, due } = stateOf(commitment, people);
  const madeAt = madeOf(commitment).at;
  const madeOn = dateAt(madeAt, where);
  const countsFrom = due ?? madeOn;
  const today = dateAt(at, where);
  const over = held.filter(
    (meeting) => meeting.end <= at && meeting.start >= madeAt && dateAt(meeting.start, where) >= countsFrom && wasOpenAt(commitment, people, meeting.end),
  );
  const timesCarried = new Set(over.map((meeting) => meeting.id)).size;
  return {
    carried: {
      id: commitment.id,
      owner: commitment.owner === people.manager ? 'manager' : 'rep',
      ownerId: commitment.owner,
      sentence,
      due,
      timesCarried,
      dueState: (due === null ? today > madeOn : today >= due) ? 'due' : 'not-yet',
      askDiagnosis: timesCarried >= 3,
    },
    countsFrom,
    madeAt,
  };
}

/** A meeting during which it was suspended (or settled, and contested later) does not count against it. */
function wasOpenAt(commitment: Commitment, people: PairPeople, at: Instant): boolean {
  const known = commitment.events.filter((event, index) => index === 0 || event.at <= at);
  return stateOf({ ...commitment, events: known }, people).status === 'open';
}

const inOrder = (list: readonly Sortable[]): readonly CarriedCommitment[] =>
  [...list]
    .sort((one, other) => compare(one.countsFrom, other.countsFrom) || one.madeAt - other.madeAt || compare(one.carried.id, other.carried.id))
    .map((entry) => entry.carried);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
