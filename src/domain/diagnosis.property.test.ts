import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ana, at } from '#test/support/builders.ts';
import { inAnyOrder } from '#test/support/commitment-arbitraries.ts';
import { agendaMinutes } from './agenda.ts';
import { diagnose, standingDiagnosis, type Answers, type Cause, type DiagnosisEvent } from './diagnosis.ts';
import { mixFor } from './mix.ts';

const causes: readonly Cause[] = ['skill', 'clarity', 'system', 'will'];
const made = (id: string, cause: Cause = 'skill'): DiagnosisEvent => ({ kind: 'made', id, at: at('2026-11-04T09:00'), by: ana, cause, reason: null, pipeline: null, suspended: [] });
const undone = (id: string): DiagnosisEvent => ({ kind: 'undone', id, at: at('2026-11-05T09:00'), by: ana });

/** Diagnoses in their order, each with its cause, and some of them taken back at some time after. */
const anyHistory: fc.Arbitrary<readonly DiagnosisEvent[]> = fc.array(fc.record({ cause: fc.constantFrom(...causes), back: fc.option(fc.nat(6)) }), { maxLength: 6 }).map((drawn) => {
  const events = drawn.map(({ cause }, index) => made(`old-${index}`, cause));
  for (const [index, { back }] of drawn.entries()) if (back !== null) events.splice(events.findIndex((event) => event.id === `old-${index}`) + 1 + (back % (events.length - index)), 0, undone(`old-${index}`));
  return events;
});

describe('a diagnosis that is taken back', () => {
  test('leaves standing what stood before, however many were made and in whatever order they were taken back', () => {
    const laterOnes = fc.integer({ min: 1, max: 5 }).map((count) => Array.from({ length: count }, (_, index) => `new-${index}`));
    fc.assert(
      fc.property(anyHistory, laterOnes.chain((ids) => fc.tuple(fc.constant(ids), inAnyOrder(ids))), (history, [ids, order]) => {
        const withNew = [...history, ...ids.map((id) => made(id, 'will'))];

        expect(standingDiagnosis(withNew)?.id).toBe(ids.at(-1));
        expect(standingDiagnosis([...withNew, ...order.map(undone)])).toEqual(standingDiagnosis(history));
      }),
    );
  });

  test('in nested steps: after each one the last that nobody took back stands', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (steps) => {
        const standing: string[] = [];
        const events: DiagnosisEvent[] = [];
        for (const [index, makes] of steps.entries()) {
          const last = standing.at(-1);
          if (makes || last === undefined) standing.push(`d-${index}`);
          else standing.pop();
          events.push(makes || last === undefined ? made(`d-${index}`) : undone(last));

          expect(standingDiagnosis(events)?.id).toBe(standing.at(-1));
        }
      }),
    );
  });

  test('is taken back once: a second time, or one that nobody knows, changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(20), (history, place) => {
        const back = history.filter(({ kind }) => kind === 'undone');
        const more = [...history, ...(back.length === 0 ? [] : [back[place % back.length]!]), undone('unknown')];

        expect(standingDiagnosis(more)).toEqual(standingDiagnosis(history));
      }),
    );
  });
});

test('the tree ends in the first no, in its order, and asks the first question that has no answer before it', () => {
  const answer = fc.constantFrom('yes' as const, 'no' as const, null);
  fc.assert(
    fc.property(answer, answer, answer, (could, knows, possible) => {
      const given = [['could', could, 'skill'], ['knows', knows, 'clarity'], ['possible', possible, 'system']] as const;
      const answers: Answers = Object.fromEntries(given.flatMap(([question, said]) => (said === null ? [] : [[question, said]])));
      const end = given.find(([, said]) => said !== 'yes');

      const expected = end === undefined ? { kind: 'found', cause: 'will' } : end[1] === null ? { kind: 'ask', question: end[0] } : { kind: 'found', cause: end[2] };
      expect(diagnose(answers)).toEqual(expected);
    }),
  );
});

test('the mix of any diagnosis divides any meeting into minutes that add up; a skill gap never coaches less than none, a will gap never more', () => {
  const shares = { skill: 0.7, clarity: 0.6, system: 0.6, will: 0.3 } as const;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 24 * 60 }), (length) => {
      const standard = agendaMinutes(length, mixFor(null));
      for (const cause of causes) {
        const { coaching, accountability, blockers } = agendaMinutes(length, mixFor(cause));

        expect(coaching + accountability + blockers).toBe(length);
        expect(blockers).toBe(standard.blockers);
        if (length >= 15) expect(Math.abs(coaching - shares[cause] * (length - blockers))).toBeLessThanOrEqual(0.5 + 1e-9);
      }
      expect(agendaMinutes(length, mixFor('skill')).coaching).toBeGreaterThanOrEqual(standard.coaching);
      expect(agendaMinutes(length, mixFor('will')).coaching).toBeLessThanOrEqual(standard.coaching);
    }),
  );
});
