import { detailsOf, stateOf, type PairPeople } from './commitment-state.ts';
import type { Commitment } from './commitment.ts';
import type { CommitmentId, PersonId } from './ids.ts';

/** Why a promise waits for somebody's word. */
export type DecisionKind = 'views-differ' | 'carried-three-times' | 'wants-yes' | 'asks-to-drop' | 'asks-to-move';
export type Decision = { readonly kind: DecisionKind; readonly commitment: CommitmentId; readonly sentence: string };

/**
 * What waits for one person's word before the two meet, heaviest first, each promise once: they see it differently, it came back three times (`asking`:
 * those for which a diagnosis is asked), or the other one wants it in other words, dropped or moved.
 */
export function decisionsOf(person: PersonId, commitments: readonly Commitment[], people: PairPeople, asking: ReadonlySet<CommitmentId>): readonly Decision[] {
  const found = commitments.flatMap((commitment): readonly Decision[] => {
    const kind = kindOf(person, commitment, people, asking);
    return kind === null ? [] : [{ kind, commitment: commitment.id, sentence: stateOf(commitment, people).sentence }];
  });
  return [...found].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

const order: readonly DecisionKind[] = ['views-differ', 'carried-three-times', 'wants-yes', 'asks-to-drop', 'asks-to-move'];

function kindOf(person: PersonId, commitment: Commitment, people: PairPeople, asking: ReadonlySet<CommitmentId>): DecisionKind | null {
  const state = stateOf(commitment, people);
  const { pendingWording, dropAsked, moveAsked } = detailsOf(commitment, people);
  if (state.status !== 'open') return null;
  if (state.contested.length > 0) return 'views-differ';
  if (asking.has(commitment.id) && person === people.manager) return 'carried-three-times';
  if (pendingWording !== null && pendingWording.by !== person) return 'wants-yes';
  if (dropAsked !== null && person === people.manager) return 'asks-to-drop';
  return moveAsked !== null && moveAsked.by !== person ? 'asks-to-move' : null;
}
