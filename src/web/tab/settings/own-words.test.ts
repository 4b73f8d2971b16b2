import { expect, test } from 'vitest';
import type { OwnWords } from '#api/tab.ts';
import { catalogueLimits } from '#domain/team-catalogue.ts';
import { lineProblem, ownLimits, skillProblem, withDrills, withLines, withoutSkill, withSkill } from './own-words.ts';

const demo = { name: 'Demo without slides', levels: ['a', 'b', 'c', 'd', 'e'], drills: ['One screen.'] };
const own: OwnWords = { sayCoaching: ['First you.'], handOver: [], sayBlockers: ['What is in the way?'], skills: [demo] };

test('a changed list leaves everything else as it was', () => {
  expect(withLines(own, 'handOver', ['Now the number.']).own).toEqual({ ...own, handOver: ['Now the number.'] });
  expect(own.handOver).toEqual([]);
});

test('the bounds are the product’s', () => {
  expect(catalogueLimits).toMatchObject(ownLimits);
});

test('a line is refused when it says nothing, too much, or what is there already', () => {
  expect(lineProblem('  ', [])).toBe('empty');
  expect(lineProblem('x'.repeat(201), [])).toBe('tooLong');
  expect(lineProblem('👍'.repeat(200), [])).toBeNull();
  expect(lineProblem(' First you. ', ['First you.'])).toBe('same');
  expect(lineProblem('Another one', ['First you.'])).toBeNull();
});

test('a skill has a name of its own, and all five levels or none', () => {
  expect(skillProblem({ ...demo, name: ' ' }, [])).toBe('nameMissing');
  expect(skillProblem({ ...demo, levels: ['a', 'b', '', '', ''] }, [])).toBe('levelsMissing');
  expect(skillProblem({ ...demo, levels: ['', '', '', '', ''] }, [])).toBeNull();
  expect(skillProblem(demo, ['Discovery', demo.name])).toBe('same');
  expect(skillProblem({ ...demo, name: 'x'.repeat(61) }, [])).toBe('tooLong');
  expect(skillProblem(demo, ['Discovery'])).toBeNull();
});

test('a skill that is named anew stays in its place', () => {
  const other = { name: 'Cold calls', levels: [], drills: [] };

  expect(withSkill({ ...own, skills: [demo, other] }, demo.name, { ...demo, name: ' Show it live ' }).own.skills.map(({ name }) => name)).toEqual(['Show it live', 'Cold calls']);
  expect(withSkill(own, null, other).own.skills).toEqual([demo, other]);
  expect(withoutSkill(own, demo.name).own.skills).toEqual([]);
});

test('other drills of a skill leave its levels and the other skills alone', () => {
  const other = { name: 'Cold calls', levels: [], drills: ['Say hello.'] };

  expect(withDrills({ ...own, skills: [demo, other] }, demo.name, []).own.skills).toEqual([{ ...demo, drills: [] }, other]);
});
