import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTeamCatalogue } from './check-team-catalogue.ts';
import { ownCatalogue, ownTexts, type OwnTexts } from './own-words.ts';
import type { TeamCatalogue } from './team-catalogue.ts';

const none: OwnTexts = { sayCoaching: [], handOver: [], sayBlockers: [], skills: [] };
const skill = (name: string, drills: readonly string[] = []) => ({ name, levels: [], drills });

function made(texts: OwnTexts, before: TeamCatalogue | null = null, taken: readonly string[] = []): TeamCatalogue {
  const result = ownCatalogue(before, texts, taken);
  if (result.kind !== 'ok') throw new Error(JSON.stringify(result.fault));
  return result.catalogue;
}

const line = fc.stringMatching(/^[A-Z][a-z]{2,12}( [a-z]{1,8}){0,3}$/);
const lines = fc.uniqueArray(line, { maxLength: 6, selector: (one) => one.toLowerCase() });
const level = (name: string, count: number): string => `${name} at ${count}`;
const skills = fc.uniqueArray(fc.record({ name: line, hasLevels: fc.boolean(), drills: lines }), { maxLength: 4, selector: ({ name }) => name.toLowerCase() })
  .map((drawn) => drawn.map(({ name, hasLevels, drills }) => ({ name, levels: hasLevels ? [1, 2, 3, 4, 5].map((count) => level(name, count)) : [], drills })));
const texts: fc.Arbitrary<OwnTexts> = fc.record({ sayCoaching: lines, handOver: lines, sayBlockers: lines, skills });

/** Nothing but the order: what was off and is on again stands where it stood. */
const sorted = ({ skills: all, ...rest }: OwnTexts) => ({
  ...Object.fromEntries(Object.entries(rest).map(([list, said]) => [list, [...said].sort()])),
  skills: all.map((one) => ({ ...one, drills: [...one.drills].sort() })).sort((one, other) => (one.name < other.name ? -1 : 1)),
});

describe('what was edited', () => {
  test('comes back as it was, in its order', () => {
    fc.assert(fc.property(texts, (given) => {
      expect(ownTexts(made(given))).toEqual(given);
    }));
  });

  test('after other edits it is still the last one that holds, and what is stored passes the check of every catalogue', () => {
    fc.assert(fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (edits) => {
      const stored = edits.reduce<TeamCatalogue | null>((before, edit) => made(edit, before), null);

      expect(sorted(ownTexts(stored))).toEqual(sorted(edits.at(-1)!));
      expect(checkTeamCatalogue(JSON.parse(JSON.stringify(stored)), []).kind).toBe('ok');
    }));
  });

  test('a line that is taken out is off and stays, so that the others keep their weeks', () => {
    const before = made({ ...none, handOver: ['One', 'Two', 'Three'] });

    expect(made({ ...none, handOver: ['One', 'Three', 'Four'] }, before).lines.handOver?.added).toEqual([{ line: 'One', isOn: true }, { line: 'Two', isOn: false }, { line: 'Three', isOn: true }, { line: 'Four', isOn: true }]);
  });

  test('a skill keeps its id under which it is rated, also when it comes back', () => {
    const first = made({ ...none, skills: [skill('Demo without slides'), skill('Démo sans diapos'), skill('デモ')] });
    expect(first.skills.map(({ id }) => id)).toEqual(['own-demo-without-slides', 'own-demo-sans-diapos', 'own']);

    const without = made({ ...none, skills: [skill('デモ')] }, first);
    expect(without.skills.map(({ id, isOn }) => [id, isOn])).toEqual([['own', true], ['own-demo-without-slides', false], ['own-demo-sans-diapos', false]]);
    expect(made({ ...none, skills: [skill('Demo WITHOUT slides'), skill('商談')] }, without).skills.filter(({ isOn }) => isOn).map(({ id }) => id)).toEqual(['own-demo-without-slides', 'own-2']);
  });

  test('lines that are off the longest make room', () => {
    const many = (from: number) => Array.from({ length: 40 }, (_, index) => `Line ${from + index}`);
    const before = made({ ...none, sayCoaching: many(0) });
    const after = made({ ...none, sayCoaching: many(100) }, before);

    expect(after.lines.sayCoaching?.added).toHaveLength(50);
    expect(ownTexts(after).sayCoaching).toEqual(many(100));
  });
});

test.each<[string, OwnTexts, object]>([
  ['an empty line', { ...none, handOver: ['fine', ' '] }, { place: { list: 'handOver', line: 2, within: null, index: null }, fault: { fault: 'empty' } }],
  ['the same line twice', { ...none, sayBlockers: ['Once', 'other', 'once'] }, { place: { list: 'sayBlockers', line: 3 }, fault: { fault: 'twice' } }],
  ['a line that is too long', { ...none, sayCoaching: ['x'.repeat(201)] }, { place: { list: 'sayCoaching', line: 1 }, fault: { fault: 'too-long', limit: 200 } }],
  ['a skill without a name', { ...none, skills: [skill('Demo'), skill(' ')] }, { place: { list: 'skills', line: 2, within: 'name' }, fault: { fault: 'empty' } }],
  ['four levels', { ...none, skills: [{ name: 'Demo', levels: ['a', 'b', 'c', 'd'], drills: [] }] }, { place: { list: 'skills', line: 1, within: 'levels', index: null }, fault: { fault: 'levels' } }],
  ['an empty level', { ...none, skills: [{ name: 'Demo', levels: ['a', 'b', '', 'd', 'e'], drills: [] }] }, { place: { list: 'skills', line: 1, within: 'levels', index: 3 }, fault: { fault: 'empty' } }],
  ['an empty drill', { ...none, skills: [skill('Demo', ['fine', ''])] }, { place: { list: 'skills', line: 1, within: 'drills', index: 2 }, fault: { fault: 'empty' } }],
  ['the name of a skill that there is', { ...none, skills: [skill('Demo'), skill('DISCOVERY')] }, { place: { list: 'skills', line: 2, within: 'name' }, fault: { fault: 'twice' } }],
  ['more skills than anybody looks through', { ...none, skills: Array.from({ length: 31 }, (_, index) => skill(`Skill ${index}`)) }, { place: { list: 'skills' }, fault: { fault: 'too-many' } }],
])('%s is refused, by its place', (_, given, fault) => {
  expect(ownCatalogue(null, given, ['Discovery'])).toMatchObject({ kind: 'faulty', fault });
});
