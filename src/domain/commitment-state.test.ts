import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CommitmentAction, detailsOf, mayDo, stateOf } from './commitment-state.ts';
import type { Commitment, CommitmentEvent, ParsedCommitment } from './commitment.ts';
import { commitmentId, meetingId, pairId, personId } from './ids.ts';
import { instant, localDate, plus } from './time.ts';

const ana = personId('ana');
const ben = personId('ben');
const cleo = personId('cleo');
const people = { manager: ana, rep: ben };
const monday = instant('2026-11-23T10:00:00Z');
const parsed: ParsedCommitment = { behavior: 'ask', repetitions: null, number: null, deal: null, stage: null, due: localDate('2026-11-27'), owner: 'rep', halves: 'behaviorOnly' };

type Told = { [Kind in CommitmentEvent['kind']]: Omit<Extract<CommitmentEvent, { kind: Kind }>, 'at'> }[CommitmentEvent['kind']];
function promise(owner: typeof ana, ...told: readonly Told[]): Commitment {
  const events = [{ kind: 'made', by: owner, sentence: 'Ask on four calls', parsed, meeting: null } as const, ...told];
  return { id: commitmentId('c1'), pair: pairId('p'), owner, events: events.map((event, index) => ({ ...event, at: plus(monday, index) })) };
}
const kept = (by: typeof ana): Told => ({ kind: 'outcome', by, outcome: { kind: 'kept' }, meeting: meetingId('m') });
const partly = (by: typeof ana, done: number): Told => ({ kind: 'outcome', by, outcome: { kind: 'partly', done, of: 4 }, meeting: null });
const missed = (by: typeof ana): Told => ({ kind: 'outcome', by, outcome: { kind: 'missed' }, meeting: null });
const confirmed = (by: typeof ana): Told => ({ kind: 'confirmed', by });
const reworded = (by: typeof ana, sentence: string): Told => ({ kind: 'reworded', by, sentence, parsed });
const moved = (by: typeof ana, into = 'c2'): Told => ({ kind: 'renegotiated', by, into: commitmentId(into) });
const status = (owner: typeof ana, ...told: readonly Told[]) => stateOf(promise(owner, ...told), people).status;

describe('outcomes', () => {
  test('a new promise is open', () => expect(stateOf(promise(ben), people)).toMatchObject({ status: 'open', outcome: null, contested: [], rewordPending: false, due: '2026-11-27' }));

  test('what the owner says stands while the other says nothing', () => expect(status(ben, kept(ben))).toBe('kept'));

  test('the view of the other alone is a proposal that waits for the owner', () => {
    expect(status(ben, missed(ana))).toBe('open');
    expect(detailsOf(promise(ben, missed(ana)), people).views).toEqual([{ by: ana, outcome: { kind: 'missed' } }]);
  });

  test('an owner who confirms agrees with the view of the other', () => expect(status(ben, missed(ana), confirmed(ben))).toBe('missed'));

  test('two different views leave it open and both stand', () => {
    const state = stateOf(promise(ben, kept(ben), partly(ana, 3)), people);

    expect(state.status).toBe('open');
    expect(state.contested).toEqual([{ by: ben, outcome: { kind: 'kept' } }, { by: ana, outcome: { kind: 'partly', done: 3, of: 4 } }]);
  });

  test('three of four and two of four are different views', () => expect(status(ben, partly(ben, 3), partly(ana, 2))).toBe('open'));

  test('three of four and three of five are different views', () => expect(status(ben, partly(ben, 3), { kind: 'outcome', by: ana, outcome: { kind: 'partly', done: 3, of: 5 }, meeting: null })).toBe('open'));

  test('a contest ends when one gives way by the same view, not by confirming', () => {
    expect(status(ben, kept(ben), partly(ana, 3), confirmed(ben), confirmed(ana))).toBe('open');
    expect(status(ben, kept(ben), partly(ana, 3), partly(ben, 3))).toBe('partly');
    expect(status(ben, kept(ben), partly(ana, 3), kept(ana))).toBe('kept');
  });

  test('a manager’s own promise is the manager’s to settle', () => {
    expect(status(ana, kept(ana))).toBe('kept');
    expect(status(ana, kept(ben))).toBe('open');
  });

  test('a stranger changes nothing', () => expect(status(ben, kept(cleo), { kind: 'dropped', by: cleo, reason: 'no' })).toBe('open'));
});

describe('wording', () => {
  test('the rep’s words for the rep’s own promise hold at once, and wait to be seen', () => {
    expect(stateOf(promise(ben, reworded(ben, 'new')), people)).toMatchObject({ sentence: 'new', rewordPending: true });
    expect(stateOf(promise(ben, reworded(ben, 'new'), confirmed(ana)), people)).toMatchObject({ sentence: 'new', rewordPending: false });
    expect(stateOf(promise(ben, reworded(ben, 'new'), confirmed(ben)), people)).toMatchObject({ sentence: 'new', rewordPending: true });
  });

  test('the manager’s words for the rep’s promise hold once the rep accepts', () => {
    expect(stateOf(promise(ben, reworded(ana, 'new')), people)).toMatchObject({ sentence: 'Ask on four calls', rewordPending: true });
    expect(stateOf(promise(ben, reworded(ana, 'new'), confirmed(ana)), people).sentence).toBe('Ask on four calls');
    expect(stateOf(promise(ben, reworded(ana, 'new'), confirmed(ben)), people)).toMatchObject({ sentence: 'new', rewordPending: false });
  });

  test('a manager’s own promise is not softened without the rep', () => expect(stateOf(promise(ana, reworded(ana, 'new')), people).sentence).toBe('Ask on four calls'));

  test('the rep’s own words replace a proposal of the manager', () => {
    const commitment = promise(ben, reworded(ana, 'hers'), reworded(ben, 'his'), confirmed(ben));

    expect(stateOf(commitment, people).sentence).toBe('his');
    expect(detailsOf(commitment, people).pendingWording).toBeNull();
  });

  test('a promise written down for somebody else waits for its owner', () => {
    const [made, ...rest] = promise(ben).events;
    const byAna: Commitment = { ...promise(ben), events: [{ ...made!, by: ana }, ...rest] };

    expect(detailsOf(byAna, people).awaitsOwner).toBe(true);
    expect(detailsOf({ ...byAna, events: [...byAna.events, { kind: 'confirmed', by: ben, at: monday }] }, people).awaitsOwner).toBe(false);
  });
});

describe('moving, suspending, dropping', () => {
  test('moving needs both, and the same new promise', () => {
    expect(status(ben, moved(ben))).toBe('open');
    expect(status(ben, moved(ben), moved(ben))).toBe('open');
    expect(status(ben, moved(ben), moved(ana, 'c3'))).toBe('open');
    expect(status(ben, moved(ben), moved(ana))).toBe('renegotiated');
    expect(status(ben, moved(ana), confirmed(ben))).toBe('renegotiated');
  });

  test('a missed promise that is promised anew stays missed', () => {
    const commitment = promise(ben, missed(ben), moved(ben), moved(ana));

    expect(stateOf(commitment, people).status).toBe('missed');
    expect(detailsOf(commitment, people).movedInto).toBe('c2');
  });

  test('one that is moved already is not asked to be moved there again by a second press', () =>
    expect(detailsOf(promise(ben, missed(ben), moved(ben), moved(ana), moved(ana)), people)).toMatchObject({ movedInto: 'c2', moveAsked: null }));

  test('only the manager suspends, and takes up again', () => {
    expect(status(ben, { kind: 'suspended', by: ben })).toBe('open');
    expect(status(ben, { kind: 'suspended', by: ana })).toBe('suspended');
    expect(status(ben, { kind: 'suspended', by: ana }, { kind: 'resumed', by: ben })).toBe('suspended');
    expect(status(ben, { kind: 'suspended', by: ana }, { kind: 'resumed', by: ana })).toBe('open');
  });

  test('a rep asks to drop, the manager drops', () => {
    const asked = promise(ben, { kind: 'dropped', by: ben, reason: 'client gone' });

    expect(stateOf(asked, people).status).toBe('open');
    expect(detailsOf(asked, people).dropAsked).toEqual({ by: ben, reason: 'client gone' });
    expect(status(ben, { kind: 'dropped', by: ana, reason: 'agreed' })).toBe('dropped');
  });

  test('what is settled is not dropped, and what is dropped is not kept', () => {
    expect(status(ben, missed(ben), { kind: 'dropped', by: ana, reason: 'x' })).toBe('missed');
    expect(status(ben, { kind: 'dropped', by: ana, reason: 'x' }, kept(ben))).toBe('dropped');
  });

  test('what is suspended is dropped also when its outcome was agreed meanwhile, since it counts for nothing', () =>
    expect(status(ben, missed(ana), { kind: 'suspended', by: ana }, confirmed(ben), { kind: 'dropped', by: ana, reason: 'x' })).toBe('dropped'));
});

describe('who may', () => {
  const cases: readonly [CommitmentAction, typeof ana, readonly Told[], string][] = [
    ['outcome', cleo, [], 'not-of-this-pair'],
    ['outcome', ana, [], 'yes'],
    ['outcome', ana, [kept(ben)], 'yes'],
    ['outcome', ben, [{ kind: 'suspended', by: ana }], 'suspended'],
    ['suspend', ben, [], 'manager-only'],
    ['suspend', ana, [kept(ben)], 'already-settled'],
    ['resume', ana, [], 'not-suspended'],
    ['resume', ana, [{ kind: 'suspended', by: ana }], 'yes'],
    ['drop', ben, [], 'manager-only'],
    ['drop', ana, [{ kind: 'suspended', by: ana }], 'yes'],
    ['ask-to-drop', ben, [], 'yes'],
    ['ask-to-drop', ana, [], 'rep-only'],
    ['reword', ana, [], 'yes'],
    ['reword', ben, [missed(ben)], 'already-settled'],
    ['renegotiate', ben, [missed(ben)], 'yes'],
    ['renegotiate', ben, [kept(ben)], 'already-settled'],
    ['confirm', ana, [moved(ben), moved(ana)], 'already-closed'],
  ];
  test.each(cases)('%s by %s after %j: %s', (action, by, told, answer) => expect(mayDo(action, by, promise(ben, ...told), people)).toBe(answer));

  test('moving is possible up to the day itself', () => {
    expect(mayDo('renegotiate', ben, promise(ben), people, localDate('2026-11-27'))).toBe('yes');
    expect(mayDo('renegotiate', ben, promise(ben), people, localDate('2026-11-28'))).toBe('past-its-day');
  });
});

test('no order of events makes an impossible state', () => {
  const any = fc.constantFrom(kept(ana), kept(ben), partly(ben, 2), partly(ana, 3), missed(ben), confirmed(ana), confirmed(ben), reworded(ana, 'x'), reworded(ben, 'y'), moved(ana), moved(ben), { kind: 'suspended', by: ana } as const, { kind: 'resumed', by: ana } as const, { kind: 'dropped', by: ana, reason: 'r' } as const);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), fc.constantFrom(ana, ben), (told, owner) => {
      const state = stateOf(promise(owner, ...told), people);

      expect(['kept', 'partly', 'missed'].includes(state.status)).toBe(state.outcome !== null && state.status === state.outcome.kind);
      if (state.contested.length > 0) expect(state.contested).toHaveLength(2);
      if (state.status === 'open') expect(state.outcome).toBeNull();
    }),
  );
});

test('a commitment without its first event is a defect', () => {
  expect(() => stateOf({ ...promise(ben), events: [] }, people)).toThrow('Invariant');
});

describe('evidence', () => {
  test('the last link stands, and says nothing about the outcome', () => {
    const [made, ...rest] = promise(ben, kept(ben), { kind: 'evidence', by: ana, url: 'https://chorus.ai/1' }, { kind: 'evidence', by: ben, url: 'https://chorus.ai/2' }).events;
    const commitment: Commitment = { ...promise(ben), events: [made!, ...rest] };

    expect(detailsOf(commitment, people).evidence).toBe('https://chorus.ai/2');
    expect(stateOf(commitment, people).status).toBe('kept');
    expect(status(ben, { kind: 'evidence', by: ben, url: 'https://chorus.ai/1' })).toBe('open');
  });

  test('it can be added to what is settled, and not to what is dropped', () => {
    expect(mayDo('evidence', ana, promise(ben, kept(ben), kept(ana)), people)).toBe('yes');
    expect(mayDo('evidence', ana, promise(ben, { kind: 'dropped', by: ana, reason: 'no' }), people)).toBe('already-closed');
  });
});
