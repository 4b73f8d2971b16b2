import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTeamCatalogue, type FaultKind } from './check-team-catalogue.ts';

const ours = ['discovery', 'next-steps'];
const check = (value: unknown): ReturnType<typeof checkTeamCatalogue> => checkTeamCatalogue(value, ours);

/** `path: fault`, one each. */
function faultsOf(value: unknown): readonly string[] {
  const checked = check(value);
  return checked.kind === 'ok' ? [] : checked.faults.map(({ at, fault }) => `${at}: ${fault}`);
}

test('what is left out is ours', () => {
  expect(check({})).toEqual({ kind: 'ok', catalogue: { labels: {}, lines: {}, skills: [] } });
  expect(check({ lines: { defensive: {} }, skills: [{ id: 'discovery' }] })).toEqual({
    kind: 'ok',
    catalogue: {
      labels: {},
      lines: { defensive: { reworded: [], off: [], added: [] } },
      skills: [{ id: 'discovery', name: null, isOn: true, drills: { reworded: [], off: [], added: [] }, levels: null }],
    },
  });
});

test('a whole catalogue is read, with texts on one line and nothing else than we know', () => {
  const value = {
    labels: { coaching: ' Practice' },
    lines: { 'growFor.will.options': { reworded: [{ place: 1, line: ' What\n would you   try? ', by: 'x' }], off: [0, 2], added: [{ line: '<b>**Who**</b> & how?', isOn: false }] } },
    skills: [{ id: 'demo', name: 'Demo', isOn: false, drills: { added: [{ line: { text: 'Show one thing.', minutes: 4 } }] }, levels: ['a', 'b', 'c', 'd', 'e'] }],
    other: 1,
  };

  expect(check(value)).toEqual({
    kind: 'ok',
    catalogue: {
      labels: { coaching: 'Practice' },
      lines: { 'growFor.will.options': { reworded: [{ place: 1, line: 'What would you try?' }], off: [0, 2], added: [{ line: '<b>**Who**</b> & how?', isOn: false }] } },
      skills: [{ id: 'demo', name: 'Demo', isOn: false, drills: { reworded: [], off: [], added: [{ line: { text: 'Show one thing.', minutes: 4 }, isOn: true }] }, levels: ['a', 'b', 'c', 'd', 'e'] }],
    },
  });
});

test.each<[string, unknown, string, FaultKind]>([
  ['not an object', 'x', 'catalogue', 'shape'],
  ['a list that we don’t have', { lines: { 'grow.gaol': {} } }, 'lines.grow.gaol', 'unknown-list'],
  ['a label that we don’t have', { labels: { part: 'x' } }, 'labels.part', 'unknown-label'],
  ['a label that is too long', { labels: { coaching: 'x'.repeat(41) } }, 'labels.coaching', 'too-long'],
  ['a name of every object', { lines: JSON.parse('{ "__proto__": {} }') as unknown }, 'lines.__proto__', 'unknown-list'],
  ['an empty line', { lines: { handOver: { added: [{ line: ' \n ' }] } } }, 'lines.handOver.added.0', 'empty'],
  ['a line that is too long', { lines: { handOver: { added: [{ line: 'x'.repeat(201) }] } } }, 'lines.handOver.added.0', 'too-long'],
  ['half a character', { lines: { handOver: { added: [{ line: 'x\uD800' }] } } }, 'lines.handOver.added.0', 'unreadable'],
  ['a number for a line', { lines: { handOver: { added: [{ line: 7 }] } } }, 'lines.handOver.added.0', 'shape'],
  ['a line twice', { lines: { handOver: { added: [{ line: 'Now' }, { line: 'NOW ' }] } } }, 'lines.handOver.added.1', 'twice'],
  ['a place reworded twice', { lines: { handOver: { reworded: [{ place: 1, line: 'a' }, { place: 1, line: 'b' }] } } }, 'lines.handOver.reworded.1.place', 'twice'],
  ['no place', { lines: { handOver: { off: [1.5] } } }, 'lines.handOver.off.0', 'place'],
  ['too many lines', { lines: { handOver: { added: Array.from({ length: 51 }, (_, index) => ({ line: String(index) })) } } }, 'lines.handOver.added', 'too-many'],
  ['a switch that is neither on nor off', { skills: [{ id: 'discovery', isOn: 'no' }] }, 'skills.0.isOn', 'shape'],
  ['a short name with a space', { skills: [{ id: 'My skill', name: 'x' }] }, 'skills.0.id', 'id'],
  ['a skill of their own without a name', { skills: [{ id: 'demo' }] }, 'skills.0.name', 'no-name'],
  ['a skill twice', { skills: [{ id: 'discovery' }, { id: 'discovery' }] }, 'skills.1.id', 'twice'],
  ['a long drill', { skills: [{ id: 'discovery', drills: { added: [{ line: { text: 'x', minutes: 6 } }] } }] }, 'skills.0.drills.added.0.minutes', 'minutes'],
  ['four levels', { skills: [{ id: 'discovery', levels: ['a', 'b', 'c', 'd'] }] }, 'skills.0.levels', 'levels'],
  ['six levels', { skills: [{ id: 'discovery', levels: ['a', 'b', 'c', 'd', 'e', 'f'] }] }, 'skills.0.levels', 'levels'],
])('%s is refused with its place', (_, value, at, fault) => expect(faultsOf(value)).toEqual([`${at}: ${fault}`]));

test('every fault is named at once', () =>
  expect(faultsOf({ lines: { handOver: { added: [{ line: '' }], off: [-1] } }, skills: [{ id: '' }] })).toEqual([
    'lines.handOver.off.0: place',
    'lines.handOver.added.0: empty',
    'skills.0.id: id',
    'skills.0.name: no-name',
  ]));

test('two hundred characters are enough for a line, counted as people count them', () => expect(faultsOf({ lines: { handOver: { added: [{ line: '😀'.repeat(200) }] } } })).toEqual([]));

test('whatever comes is either read or refused with a reason', () => {
  const shaped = fc.record({ lines: fc.dictionary(fc.constantFrom('grow.goal', 'handOver', 'x'), fc.anything()), skills: fc.array(fc.anything()) });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), shaped), (value) => {
      const checked = check(value);

      if (checked.kind === 'faulty') expect(checked.faults.length).toBeGreaterThan(0);
      else expect(check(checked.catalogue)).toEqual(checked);
    }),
  );
});
