import fc from 'fast-check';
import { expect, test } from 'vitest';
import { variantOfWeek, variantsAtLeast } from './agenda.ts';
import { type TeamList, withTeamList } from './team-list.ts';

const ours = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const nothing: TeamList<string> = { reworded: [], off: [], added: [] };
const on = (...lines: readonly string[]): TeamList<string>['added'] => lines.map((line) => ({ line, isOn: true }));
const listOf = (team: Partial<TeamList<string>>): readonly string[] => withTeamList(ours, { ...nothing, ...team }, (line) => line);
const inWeek = (list: readonly string[], week: number): string => list[variantOfWeek(week, list.length)] ?? '';

/** No line of the row stands twice within six weeks. */
function expectNoneBackEarly(row: readonly string[]): void {
  for (const [at, line] of row.entries()) expect(row.slice(at + 1, at + variantsAtLeast)).not.toContain(line);
}

test('a team that changed nothing has our list', () => expect(listOf({})).toEqual(ours));

test('a line that is reworded stands in the place of ours', () => expect(listOf({ reworded: [{ place: 2, line: 'C' }] })).toEqual(['a', 'b', 'C', 'd', 'e', 'f', 'g']));

test('a line that is added takes turns with ours in its week', () => {
  const list = listOf({ added: on('h') });

  expect([0, 7, 14, 21].map((week) => inWeek(list, week))).toEqual(['a', 'h', 'a', 'h']);
  expect([1, 8].map((week) => inWeek(list, week))).toEqual(['b', 'b']);
});

test('a line that is switched off is not shown as long as seven are left', () => {
  const list = listOf({ off: [0, 3], added: on('h', 'i') });

  expect([...new Set(list)].toSorted()).toEqual(['b', 'c', 'e', 'f', 'g', 'h', 'i']);
});

test('what is left too small is filled up from ours, in their order', () => {
  expect(listOf({ off: [0, 1, 2, 3, 4, 5, 6], added: on('h', 'i') }).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e', 'h', 'i']);
  expect(listOf({ off: [4] })).toEqual(ours);
});

test('a line that stands twice is shown once, and the list filled up', () => {
  expect(listOf({ reworded: [{ place: 0, line: 'b' }] }).toSorted()).toEqual(ours);
  expect(listOf({ added: on('a') })).toEqual(ours);
});

test('places that we don’t have change nothing', () => expect(listOf({ reworded: [{ place: 50, line: 'z' }], off: [-1, 99] })).toEqual(ours));

test('a list of the team alone, under seven, stands as it is', () => {
  expect(withTeamList<string>([], { ...nothing, added: on('x', 'y') }, (line) => line)).toEqual(['x', 'y']);
  expect(withTeamList<string>([], nothing, (line) => line)).toEqual([]);
  expect(withTeamList(['a', 'b'], { ...nothing, reworded: [{ place: 0, line: 'A' }] }, (line) => line)).toEqual(['A', 'b', 'a']);
});

const anyTeam = fc.record({
  reworded: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 4 }).map((places) => places.map((place) => ({ place, line: `reworded ${String(place)}` }))),
  off: fc.uniqueArray(fc.nat({ max: 6 })),
  added: fc.array(fc.boolean(), { maxLength: 30 }).map((flags) => flags.map((isOn, index) => ({ line: `added ${String(index)}`, isOn }))),
});

test('whatever a team changed: seven at least, none back within six weeks, each has its turn', () => {
  fc.assert(
    fc.property(anyTeam, fc.integer({ min: -100, max: 4000 }), (team, week) => {
      const list = listOf(team);
      const row = Array.from({ length: 2 * list.length + 14 }, (_, later) => inWeek(list, week + later));

      expect(new Set(list).size).toBeGreaterThanOrEqual(variantsAtLeast);
      expect(new Set(row)).toEqual(new Set(list));
      expectNoneBackEarly(row);
    }),
  );
});

test('whatever a team added stays in the list, and what it switched off is out as long as seven are left', () => {
  fc.assert(
    fc.property(anyTeam, (team) => {
      const list = new Set(listOf(team));
      const added = team.added.flatMap(({ line, isOn }) => (isOn ? [line] : []));
      const kept = ours.length - team.off.length;

      for (const line of added) expect(list).toContain(line);
      if (kept + added.length >= variantsAtLeast) for (const place of team.off) expect(list).not.toContain(ours[place]);
    }),
  );
});

test('a team that adds, rewords and switches its own off and on from week to week sees none back within six weeks', () => {
  const changes = fc.array(fc.record({ add: fc.nat({ max: 3 }), reword: fc.option(fc.nat({ max: 6 })), toggle: fc.option(fc.nat({ max: 20 })) }), { minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(changes, fc.integer({ min: 0, max: 4000 }), (weeks, start) => {
      let team = nothing;
      const row = weeks.map(({ add, reword, toggle }, later) => {
        const fresh = Array.from({ length: add }, (_, index) => `added ${String(later)}.${String(index)}`);
        team = {
          ...team,
          reworded: reword === null ? team.reworded : [...team.reworded.filter(({ place }) => place !== reword), { place: reword, line: `reworded ${String(later)}` }],
          added: [...team.added.map(({ line, isOn }, index) => ({ line, isOn: index === toggle ? !isOn : isOn })), ...on(...fresh)],
        };
        return inWeek(listOf(team), start + later);
      });

      expectNoneBackEarly(row);
    }),
  );
});

test('switching ours off brings none back early either, where its week has another line', () => {
  const added = on('h', 'i', 'j', 'k', 'l', 'm', 'n');
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat({ max: 6 })), { minLength: 30, maxLength: 60 }), (offs) => {
      expectNoneBackEarly(offs.map((off, week) => inWeek(listOf({ off, added }), week)));
    }),
  );
});
