import type { CarriedCommitment } from './carry-over.ts';
import type { CommitmentId } from './ids.ts';
import { daysBetween, type LocalDate } from './time.ts';

/** One thing that a manager can do for a pair; of each kind at most one. `count`: how many promises it is about. */
export type Todo =
  | { readonly kind: 'not-scheduled' }
  | { readonly kind: 'unreachable' }
  /** One came back three times or more, and nothing was diagnosed since. */
  | { readonly kind: 'carried'; readonly times: number; readonly count: number }
  | { readonly kind: 'views-differ'; readonly count: number }
  | { readonly kind: 'no-skill' }
  | { readonly kind: 'no-moment' }
  /** Came back, and nothing asks for a diagnosis. */
  | { readonly kind: 'due'; readonly of: 'carried'; readonly times: number; readonly count: number }
  /** The manager's own, soon due or overdue. */
  | { readonly kind: 'due'; readonly of: 'own'; readonly day: LocalDate; readonly count: number };

/** What a manager's list is made from. `contested`: promises of which the two see the outcome differently; `asksDiagnosis`: those that ask for a diagnosis (again). */
export type TodoFacts = {
  readonly today: LocalDate;
  readonly isScheduled: boolean;
  readonly isReachable: boolean;
  readonly open: readonly CarriedCommitment[];
  readonly contested: ReadonlySet<CommitmentId>;
  readonly asksDiagnosis: ReadonlySet<CommitmentId>;
  /** What part 1 works on: a skill or a topic. */
  readonly hasSkill: boolean;
  readonly hasMoment: boolean;
};

/** So many are shown for a pair: a list that is longer is no list of what comes first. */
export const todosAtMost = 3;
/** The manager is reminded of an own promise from so many days before its day on: what is due tomorrow can still be done today. */
const soonDays = 1;

/**
 * What a manager can do for a pair, heaviest first and at most three (screens/README.md, "home"): a meeting that is missing, a person who can't be reached,
 * a promise that came back three times, an outcome seen differently, part 1 without a skill or a moment, and what is due.
 */
export const todosFor = (facts: TodoFacts): readonly Todo[] => allTodos(facts).slice(0, todosAtMost);

function allTodos({ today, isScheduled, isReachable, open, contested, asksDiagnosis, hasSkill, hasMoment }: TodoFacts): readonly Todo[] {
  const asking = open.filter(({ id }) => asksDiagnosis.has(id));
  const back = open.filter(({ id, timesCarried }) => timesCarried > 0 && !asksDiagnosis.has(id) && !contested.has(id));
  const own = open.flatMap(({ id, owner, due, timesCarried }) => (owner === 'manager' && due !== null && timesCarried === 0 && !contested.has(id) && daysBetween(today, due) <= soonDays ? [due] : []));
  const [soonest] = [...own].sort();
  const due: Todo | null =
    back.length > 0 ? { kind: 'due', of: 'carried', times: mostTimes(back), count: back.length } : soonest === undefined ? null : { kind: 'due', of: 'own', day: soonest, count: own.length };
  return [
    ...(isScheduled ? [] : [{ kind: 'not-scheduled' } as const]),
    ...(isReachable ? [] : [{ kind: 'unreachable' } as const]),
    ...(asking.length === 0 ? [] : [{ kind: 'carried', times: mostTimes(asking), count: asking.length } as const]),
    ...(contested.size === 0 ? [] : [{ kind: 'views-differ', count: contested.size } as const]),
    ...(hasSkill ? [] : [{ kind: 'no-skill' } as const]),
    ...(hasSkill && !hasMoment ? [{ kind: 'no-moment' } as const] : []),
    ...(due === null ? [] : [due]),
  ];
}

const mostTimes = (promises: readonly CarriedCommitment[]): number => Math.max(...promises.map(({ timesCarried }) => timesCarried));
