import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ana, at, ben } from '#test/support/builders.ts';
import { agendaMinutes } from './agenda.ts';
import { commitmentId } from './ids.ts';
import { applyDeed, remembering, wasDone, type DeedContext, type RoomDeed } from './room-deeds.ts';
import { closingGrace, deedsRemembered, emptyRoom, graceEnds, leastMinutes, parts, plannedMinutes, putOff, spentBy, takenUp, type Room } from './room.ts';
import { minute, plus, type Instant } from './time.ts';

const start = at('2026-11-24T10:00');
const later = (minutes: number): Instant => plus(start, minutes * minute);
const context = (different: Partial<DeedContext> = {}): DeedContext => ({ key: 'k', by: ana, now: start, began: start, isClosed: false, planned: agendaMinutes(45), ...different });

/** The room after these deeds, each a minute after the one before; a refused one changes nothing. */
function after(deeds: readonly RoomDeed[], room: Room = emptyRoom): Room {
  return deeds.reduce((before, deed, index) => {
    const done = applyDeed(before, deed, context({ key: `key-${index}`, now: later(index + 1) }));
    return done.kind === 'done' ? done.room : before;
  }, room);
}
const refusal = (room: Room, deed: RoomDeed, different: Partial<DeedContext> = {}) => {
  const done = applyDeed(room, deed, context(different));
  return done.kind === 'refused' ? done.why : null;
};

describe('parts', () => {
  test('a part that is opened again goes on from what it had', () => {
    const room = after([{ do: 'open-part', part: 'accountability' }, { do: 'say', part: 'accountability', said: true }, { do: 'open-part', part: 'coaching' }]);

    expect(spentBy(room, start, later(10))).toEqual({ coaching: 8 * minute, accountability: 2 * minute, blockers: 0 });
  });

  test('opening the one that is on changes nothing but that it was said by hand', () => {
    const room = after([{ do: 'open-part', part: 'coaching' }]);

    expect([room.since, spentBy(room, start, later(5)).coaching]).toEqual([start, 5 * minute]);
  });

  test('before the meeting a part can be opened too', () => {
    const done = applyDeed(emptyRoom, { do: 'open-part', part: 'coaching' }, context({ now: later(-5), began: null }));

    expect(done).toMatchObject({ kind: 'done', room: { since: later(-5) } });
  });

  test('nothing has time before it has begun', () => expect(spentBy(emptyRoom, null, later(5))).toEqual({ coaching: 0, accountability: 0, blockers: 0 }));
});

describe('closing', () => {
  const closing = after([{ do: 'close' }]);

  test('can be taken back within its minute, by either', () => {
    const ends = graceEnds(closing)!;

    expect(ends).toBe(plus(later(1), closingGrace));
    expect(applyDeed(closing, { do: 'undo-close' }, context({ by: ben, now: plus(ends, -1) }))).toMatchObject({ kind: 'done', room: { closing: null } });
    expect(refusal(closing, { do: 'undo-close' }, { now: ends })).toBe('too-late');
  });

  test('who presses second finds it closed, and its minute stays', () => expect(after([{ do: 'close' }, { do: 'close' }]).closing).toEqual({ by: ana, at: later(1) }));

  test('no part, no drill and no minutes move any more; words are kept', () => {
    for (const deed of [{ do: 'open-part', part: 'blockers' }, { do: 'more-coaching' }, { do: 'drill', state: 'started' }] as const) expect(refusal(closing, deed)).toBe('closed');
    for (const deed of [{ do: 'answer', stage: 'will', text: 'On five calls' }, { do: 'blocker', text: 'Legal', taker: null }] as const) expect(refusal(closing, deed)).toBeNull();
  });

  test('what has not begun is not closed, and what the card closed can’t be taken back', () => {
    expect(refusal(emptyRoom, { do: 'close' }, { began: null })).toBe('too-early');
    expect(refusal(emptyRoom, { do: 'undo-close' }, { isClosed: true })).toBe('too-late');
    expect(refusal(emptyRoom, { do: 'undo-close' })).toBeNull();
  });
});

describe('what else is done', () => {
  test('an answer ticks its question; taking it away does not', () => {
    const room = after([{ do: 'answer', stage: 'goal', text: 'Doing nothing costs' }, { do: 'answer', stage: 'goal', text: '' }, { do: 'ask', stage: 'reality', asked: true }]);

    expect([room.questions.goal, room.questions.reality]).toEqual([{ asked: true, answer: '' }, { asked: true, answer: '' }]);
  });

  test('a drill takes as long as it took, once', () => {
    const room = after([{ do: 'drill', state: 'started' }, { do: 'drill', state: 'started' }, { do: 'drill', state: 'done' }, { do: 'drill', state: 'done' }]);

    expect(room.drill).toEqual({ startedAt: later(1), took: 2 * minute });
    expect(after([{ do: 'drill', state: 'reset' }], { ...room, deeds: [] }).drill).toBeNull();
  });

  test('the same blocker again changes who takes it', () => {
    const room = after([{ do: 'blocker', text: 'Legal needs ten days', taker: null }, { do: 'blocker', text: 'legal needs ten days', taker: 'pass-on' }]);

    expect(room.blockers).toEqual([{ id: 'key-0', text: 'Legal needs ten days', taker: 'pass-on' }]);
  });

  test('elements are confirmed and taken back', () => expect(after([{ do: 'confirm-element', element: 'pain', confirmed: true }, { do: 'confirm-element', element: 'metrics', confirmed: true }, { do: 'confirm-element', element: 'pain', confirmed: false }]).elements).toEqual(['metrics']));

  test('what was put off is taken up', () => {
    const id = commitmentId('c-1');

    expect(putOff(putOff(emptyRoom, id), id).notYet).toEqual([id]);
    expect(takenUp(putOff(emptyRoom, id), id).notYet).toEqual([]);
  });

  test('so many keys are remembered, the latest', () => {
    const room = Array.from({ length: deedsRemembered + 5 }, (_, index) => `key-${index}`).reduce(remembering, emptyRoom);

    expect([room.deeds.length, wasDone(room, 'key-4'), wasDone(room, 'key-5')]).toEqual([deedsRemembered, false, true]);
  });
});

const part = fc.constantFrom(...parts);
const anyDeed: fc.Arbitrary<RoomDeed> = fc.oneof(
  fc.record({ do: fc.constant('open-part' as const), part }),
  fc.record({ do: fc.constant('say' as const), part, said: fc.boolean() }),
  fc.constant<RoomDeed>({ do: 'more-coaching' }),
  fc.record({ do: fc.constant('ask' as const), stage: fc.constantFrom('goal' as const, 'reality' as const, 'options' as const), asked: fc.boolean() }),
  fc.record({ do: fc.constant('answer' as const), stage: fc.constantFrom('goal' as const, 'will' as const), text: fc.string() }),
  fc.record({ do: fc.constant('confirm-element' as const), element: fc.constantFrom('pain', 'metrics'), confirmed: fc.boolean() }),
  fc.record({ do: fc.constant('drill' as const), state: fc.constantFrom('started' as const, 'done' as const, 'reset' as const) }),
  fc.record({ do: fc.constant('blocker' as const), text: fc.constantFrom('Legal', 'legal', 'Price'), taker: fc.constantFrom('manager' as const, 'rep' as const, 'pass-on' as const, null) }),
  fc.constant<RoomDeed>({ do: 'close' }),
  fc.constant<RoomDeed>({ do: 'undo-close' }),
);
/** A deed, by whom, and how long after the one before: back too, since clocks of two servers differ a little. */
const anyStep = fc.record({ deed: anyDeed, by: fc.constantFrom(ana, ben), wait: fc.integer({ min: -2_000, max: 10 * minute }) });
const anyMeeting = fc.record({ steps: fc.array(anyStep, { maxLength: 40 }), length: fc.integer({ min: 5, max: 120 }), hasBegun: fc.boolean() });

type Step = { readonly key: string; readonly deed: RoomDeed; readonly by: typeof ana; readonly now: Instant };

function play(steps: readonly Step[], length: number, began: Instant | null, look: (room: Room, now: Instant) => void = () => undefined): { readonly room: Room; readonly accepted: readonly Step[] } {
  let room = emptyRoom;
  const accepted: Step[] = [];
  for (const step of steps) {
    const done = applyDeed(room, step.deed, context({ ...step, began, planned: agendaMinutes(length) }));
    if (done.kind === 'done') accepted.push(step);
    room = done.kind === 'done' ? done.room : room;
    look(room, step.now);
  }
  return { room, accepted };
}
function stepsOf(drawn: readonly { readonly deed: RoomDeed; readonly by: typeof ana; readonly wait: number }[]): readonly Step[] {
  let now: Instant = start;
  return drawn.map(({ deed, by, wait }, index) => {
    now = plus(now, wait);
    return { key: `key-${index}`, deed, by, now };
  });
}

describe('laws', () => {
  test('deeds that arrive again, at any time later, change nothing', () => {
    fc.assert(
      fc.property(anyMeeting, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }), ({ steps: drawn, length, hasBegun }, again) => {
        const began = hasBegun ? start : null;
        const { room, accepted } = play(stepsOf(drawn), length, began);
        const repeated = again.reduce<readonly Step[]>((steps, [which, where]) => {
          const from = which % Math.max(1, steps.length);
          const step = steps[from];
          const to = from + 1 + (where % Math.max(1, steps.length - from));
          return step === undefined ? steps : [...steps.slice(0, to), { ...step, now: steps[to - 1]?.now ?? step.now }, ...steps.slice(to)];
        }, accepted);

        expect(play(repeated, length, began).room).toEqual(room);
      }),
    );
  });

  test('the minutes always add up to the meeting, and none falls below three by moving', () => {
    fc.assert(
      fc.property(anyMeeting, ({ steps, length, hasBegun }) => {
        const planned = agendaMinutes(length);
        play(stepsOf(steps), length, hasBegun ? start : null, (room) => {
          const { coaching, accountability, blockers } = plannedMinutes(room, planned);
          expect(coaching + accountability + blockers).toBe(length);
          if (room.moved > 0) expect(accountability).toBeGreaterThanOrEqual(leastMinutes);
          const anew = plannedMinutes(room, agendaMinutes(length, { coaching: 0.9 }));
          expect(anew.coaching + anew.accountability + anew.blockers).toBe(length);
          expect(anew.accountability).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test('time spent is never negative, never less than before, and adds up to the time since it began', () => {
    fc.assert(
      fc.property(anyMeeting, ({ steps: drawn, length }) => {
        const steps = stepsOf(drawn.map((step) => ({ ...step, wait: Math.max(0, step.wait) })));
        play(steps, length, start, (room, now) => {
          const spent = spentBy(room, start, now);
          for (const key of parts) expect(spent[key]).toBeGreaterThanOrEqual(room.spent[key]);
          expect(spent.coaching + spent.accountability + spent.blockers).toBe(now - start);
        });
        play(stepsOf(drawn), length, start, (room, now) => {
          for (const key of parts) expect(spentBy(room, start, now)[key]).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
