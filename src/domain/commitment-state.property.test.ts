import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ana, ben } from '#test/support/builders.ts';
import { afterAll, anyTold, begin, cleo, people, promiseOf } from '#test/support/commitment-arbitraries.ts';
import { carryOver } from './carry-over.ts';
import { type CommitmentAction, detailsOf, mayDo, sameOutcome, stateOf } from './commitment-state.ts';
import type { Commitment, CommitmentEvent, CommitmentState, Outcome } from './commitment.ts';
import type { CommitmentId, PersonId } from './ids.ts';
import { keptRate } from './kept-rate.ts';
import { plus, utc } from './time.ts';

const anyOwner = fc.constantFrom(ana, ben);
const anyHistory = fc.array(anyTold(), { maxLength: 10 });
const look = (commitment: Commitment) => ({ state: stateOf(commitment, people), details: detailsOf(commitment, people) });

/** The table of playbook.md, read line by line for one promise: who may set what. It knows the status and the wording, nothing else. */
class Table {
  status: CommitmentState['status'] = 'open';
  sentence = 'as it was said';
  private waiting: { readonly by: PersonId; readonly sentence: string } | null = null;
  private own: Outcome | null = null;
  private others: Outcome | null = null;
  private suspended = false;
  private asked: { readonly by: PersonId; readonly into: CommitmentId } | null = null;
  private movedInto: CommitmentId | null = null;
  private readonly owner: PersonId;

  constructor(owner: PersonId) {
    this.owner = owner;
  }

  tell(event: CommitmentEvent): void {
    if (this.status === 'dropped' || this.status === 'renegotiated') return; // both are ends
    if (event.kind === 'outcome') this.give(event.by, event.outcome);
    if (event.kind === 'reworded') this.word(event.by, event.sentence);
    if (event.kind === 'confirmed') this.accept(event.by);
    if (event.kind === 'suspended' && event.by === ana) this.suspended = true;
    if (event.kind === 'resumed' && event.by === ana) this.suspended = false;
    this.status = this.suspended ? 'suspended' : (this.settled()?.kind ?? 'open');
    if (event.kind === 'dropped' && event.by === ana && (this.settled() === null || this.suspended)) this.status = 'dropped';
    if (event.kind === 'renegotiated') this.move(event.by, event.into);
    if (event.kind === 'confirmed' && this.asked !== null) this.move(event.by, this.asked.into);
  }

  /** Kept, partly or missed: what the owner says, if the other says nothing or the same. */
  private settled(): Outcome | null {
    return this.own !== null && (this.others === null || sameOutcome(this.own, this.others)) ? this.own : null;
  }

  private give(by: PersonId, outcome: Outcome): void {
    if (by === this.owner) this.own = outcome;
    else this.others = outcome;
  }

  /** "The rep's wording wins for the rep's own"; every other waits for the other person. */
  private word(by: PersonId, sentence: string): void {
    this.waiting = by === ben && this.owner === ben ? null : { by, sentence };
    if (this.waiting === null) this.sentence = sentence;
  }

  private accept(by: PersonId): void {
    if (this.waiting !== null && this.waiting.by !== by) {
      this.sentence = this.waiting.sentence;
      this.waiting = null;
    }
    if (by === this.owner) this.own ??= this.others;
    else this.others ??= this.own;
  }

  /** "Both agree": the same new promise from both, or one and a yes of the other. What was settled by then stays as it is. */
  private move(by: PersonId, into: CommitmentId): void {
    if (this.movedInto === into && this.settled() !== null) return; // promised anew already
    const agreed = this.asked !== null && this.asked.by !== by && this.asked.into === into;
    if (agreed && this.settled() === null) this.status = 'renegotiated';
    if (agreed) {
      this.asked = null;
      this.movedInto = into;
    } else if (this.asked?.by !== by || this.asked.into !== into) this.asked = { by, into };
  }
}

function byTheTable({ owner, events }: Commitment): Table {
  const table = new Table(owner);
  for (const event of events.slice(1)) table.tell(event);
  return table;
}

describe('a promise lives by the table', () => {
  test('its state and its wording are what the table says', () => {
    fc.assert(
      fc.property(anyOwner, anyHistory, (owner, told) => {
        const promise = promiseOf(owner, told);
        const { status, sentence } = byTheTable(promise);

        expect(stateOf(promise, people)).toMatchObject({ status, sentence });
      }),
      { numRuns: 1000 },
    );
  });

  test('carried is what is open, apart is what is suspended, counted is what is kept, partly or missed, and everything else is named', () => {
    fc.assert(
      fc.property(anyOwner, anyHistory, (owner, told) => {
        const promise = promiseOf(owner, told);
        const { status } = byTheTable(promise);
        const { open, suspended } = carryOver([promise], people, [], afterAll, utc);
        const { kept, partly, missed, leftOut } = keptRate([promise], people, owner);

        expect([open.length, suspended.length]).toEqual([status === 'open' ? 1 : 0, status === 'suspended' ? 1 : 0]);
        expect({ kept, partly, missed, ...leftOut, open: leftOut.open + leftOut.contested, contested: 0 }).toEqual({
          ...{ kept: 0, partly: 0, missed: 0, open: 0, contested: 0, suspended: 0, dropped: 0, renegotiated: 0 },
          [status]: 1,
        });
      }),
    );
  });

  test('what a person may not do changes nothing when it is done all the same', () => {
    const acts: readonly (readonly [CommitmentAction, CommitmentEvent['kind']])[] = [['suspend', 'suspended'], ['resume', 'resumed'], ['confirm', 'confirmed'], ['reword', 'reworded'], ['outcome', 'outcome'], ['renegotiate', 'renegotiated']];
    fc.assert(
      fc.property(anyOwner, anyHistory, anyTold(fc.constantFrom(ana, ben, cleo)), (owner, told, last) => {
        const action = acts.find(([, kind]) => kind === last.kind)?.[0] ?? (last.by === ana ? 'drop' : 'ask-to-drop');
        const answer = mayDo(action, last.by, promiseOf(owner, told), people);
        fc.pre(['not-of-this-pair', 'manager-only', 'rep-only', 'already-closed'].includes(answer));

        expect(look(promiseOf(owner, [...told, last]))).toEqual(look(promiseOf(owner, told)));
      }),
    );
  });
});

describe('events are only ever added', () => {
  test('nothing by a stranger counts, wherever it stands', () => {
    fc.assert(
      fc.property(anyOwner, fc.array(anyTold(fc.constantFrom(ana, ben, cleo)), { maxLength: 12 }), (owner, told) => {
        expect(look(promiseOf(owner, told))).toEqual(look(promiseOf(owner, told.filter(({ by }) => by !== cleo))));
      }),
    );
  });

  test('an event that comes twice in a row counts once, a yes too', () => {
    fc.assert(
      fc.property(anyOwner, anyHistory, anyHistory, (owner, before, after) => {
        const twice = [...before, ...before.slice(-1), ...after];

        expect(look(promiseOf(owner, twice))).toEqual(look(promiseOf(owner, [...before, ...after])));
      }),
      { numRuns: 500 },
    );
  });

  test('the first event delivered again, anywhere, changes nothing', () => {
    fc.assert(
      fc.property(anyOwner, anyHistory, anyHistory, (owner, before, after) => {
        const { events, ...rest } = promiseOf(owner, [...before, ...after]);
        const again = [...events.slice(0, before.length + 1), events[0]!, ...events.slice(before.length + 1)];

        expect(look({ ...rest, events: again })).toEqual(look({ ...rest, events }));
      }),
    );
  });

  test('one more event takes back no view, no reason and no end, and leaves the list as it was', () => {
    fc.assert(
      fc.property(anyOwner, anyHistory, anyTold(), (owner, told, more) => {
        const promise = promiseOf(owner, told);
        const copy = structuredClone(promise);
        const [before, after] = [look(promise), look(promiseOf(owner, [...told, more]))];

        expect(promise).toEqual(copy);
        expect(after.details.views.map(({ by }) => by)).toEqual(expect.arrayContaining(before.details.views.map(({ by }) => by)));
        if (before.details.dropReason !== null) expect(after.details.dropReason).toBe(before.details.dropReason);
        if (before.details.movedInto !== null) expect(after.details.movedInto).not.toBeNull();
        if (before.state.status === 'dropped' || before.state.status === 'renegotiated') expect(after).toEqual(before);
      }),
    );
  });
});

describe('two views', () => {
  const other = (person: PersonId) => (person === ana ? ben : ana);

  test('count for nothing while they differ, and from the moment one gives way', () => {
    fc.assert(
      fc.property(anyOwner, anyOwner, anyHistory, (owner, gives, told) => {
        const promise = promiseOf(owner, told);
        const { contested, status } = stateOf(promise, people);
        fc.pre(contested.length > 0 && status === 'open');
        const view = contested.find(({ by }) => by === other(gives))!;
        const agreed = { ...promise, events: [...promise.events, { kind: 'outcome', at: plus(begin, 1e9), by: gives, outcome: view.outcome, meeting: null } as const] };

        expect(keptRate([promise], people, owner)).toMatchObject({ rate: null, counted: 0, leftOut: { contested: 1 } });
        expect(stateOf(agreed, people)).toMatchObject({ status: view.outcome.kind, outcome: view.outcome, contested: [] });
        expect(keptRate([agreed], people, owner)).toMatchObject({ counted: 1, leftOut: { contested: 0 } });
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });
});

test('how far a promise is, is its owner’s last count, and changes neither its state nor anybody’s view', () => {
  fc.assert(
    fc.property(anyOwner, anyHistory, fc.integer({ min: 0, max: 9 }), fc.constantFrom(ana, ben, cleo), (owner, told, done, by) => {
      const before = promiseOf(owner, told);
      const after = { ...before, events: [...before.events, { kind: 'progress', at: afterAll, by, done } as const] };
      const isEnd = ['dropped', 'renegotiated'].includes(stateOf(before, people).status);
      const [was, is] = [look(before), look(after)];

      expect(is.details.progress).toBe(by === owner && !isEnd ? done : was.details.progress);
      expect({ ...is, details: { ...is.details, progress: null, awaitsOwner: null } }).toEqual({ ...was, details: { ...was.details, progress: null, awaitsOwner: null } });
    }),
  );
});
