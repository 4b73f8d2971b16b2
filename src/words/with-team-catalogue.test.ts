import { expect, test } from 'vitest';
import { variantOfWeek, variantsAtLeast } from '#domain/agenda.ts';
import { checkTeamCatalogue } from '#domain/check-team-catalogue.ts';
import { lineLists, type TeamCatalogue } from '#domain/team-catalogue.ts';
import { en } from './en.ts';
import { withTeamCatalogue } from './with-team-catalogue.ts';

/** English with what a team wrote, as it comes from outside. */
function enWith(own: unknown): typeof en {
  const checked = checkTeamCatalogue(own, en.agenda.skills.map(({ id }) => id));
  if (checked.kind === 'faulty') throw new Error(checked.faults.map(({ at, fault }) => `${at}: ${fault}`).join(', '));
  return withTeamCatalogue(en, checked.catalogue);
}

const skillOf = (words: typeof en, id: string) => words.agenda.skills.find((skill) => skill.id === id);
const unchanged: TeamCatalogue = { labels: {}, lines: {}, skills: [] };

test('a team that changed nothing has our words', () => expect(withTeamCatalogue(en, unchanged)).toEqual(en));

test.each(lineLists)('%s can be reworded, and nothing else changes', (name) => {
  const words = enWith({ lines: { [name]: { reworded: [{ place: 0, line: 'In our own words?' }] } } });
  const pathOf = (path: string): unknown => path.split('.').reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), words.agenda);

  expect(pathOf(name)).toContain('In our own words?');
  expect(JSON.stringify(words).split('In our own words?').length).toBe(2);
  for (const other of lineLists.filter((one) => one !== name)) expect(pathOf(other)).toHaveLength(variantsAtLeast);
});

test('a part can have another label', () => {
  const { agenda } = enWith({ labels: { coaching: 'Practice' } });

  expect([agenda.coaching, agenda.accountability, agenda.blockers]).toEqual(['Practice', 'Accountability', 'Blockers']);
});

test('a question of the team has its week', () => {
  const { goal } = enWith({ lines: { 'grow.goal': { added: [{ line: 'What would our customers say?' }] } } }).agenda.grow;

  expect([0, 7, 14].map((week) => goal[variantOfWeek(week, goal.length)])).toEqual([en.agenda.grow.goal[0], 'What would our customers say?', en.agenda.grow.goal[0]]);
});

test('a list that is all switched off is ours again', () => expect(enWith({ lines: { defensive: { off: [0, 1, 2, 3, 4, 5, 6] } } }).agenda.defensive).toEqual(en.agenda.defensive));

test('a skill of the team stands beside ours, with its drills and levels', () => {
  const levels = ['One', 'Two', 'Three', 'Four', 'Five'];
  const words = enWith({ skills: [{ id: 'demo', name: 'Demo', drills: { added: [{ line: { text: 'Show one thing.', minutes: 4 } }, { line: { text: 'Gone.', minutes: 3 }, isOn: false }] }, levels }] });

  expect(words.agenda.skills).toHaveLength(en.agenda.skills.length + 1);
  expect(skillOf(words, 'demo')).toEqual({ id: 'demo', name: 'Demo', drills: [{ id: 'demo.team-0', text: 'Show one thing.', minutes: 4 }] });
  expect(words.rubrics.at(-1)).toEqual({ skill: 'demo', levels });
});

test('a skill of ours can be renamed, and gets drills and levels of the team’s', () => {
  const levels = ['One', 'Two', 'Three', 'Four', 'Five'];
  const drills = { reworded: [{ place: 1, line: { text: 'Ours, reworded.', minutes: 5 } }], added: [{ line: { text: 'Our own.', minutes: 3 } }] };
  const words = enWith({ skills: [{ id: 'discovery', name: 'First calls', drills, levels }] });
  const skill = skillOf(words, 'discovery');

  expect(skill?.name).toBe('First calls');
  expect(skill?.drills).toContainEqual({ id: 'discovery-follow', text: 'Ours, reworded.', minutes: 5 });
  expect(skill?.drills).toContainEqual({ id: 'discovery.team-0', text: 'Our own.', minutes: 3 });
  expect(words.rubrics.find((rubric) => rubric.skill === 'discovery')?.levels).toEqual(levels);
  expect(words.rubrics).toHaveLength(en.rubrics.length);
});

test('a skill that is switched off is gone with its levels and its maps', () => {
  const words = enWith({ skills: [{ id: 'discovery', isOn: false }] });

  expect(skillOf(words, 'discovery')).toBeUndefined();
  expect(words.rubrics.map(({ skill }) => skill)).not.toContain('discovery');
  expect(words.agenda.frameworks.map(({ id }) => id)).toEqual(['meddicc']);
});

test('with every skill switched off ours stand', () => expect(enWith({ skills: en.agenda.skills.map(({ id }) => ({ id, isOn: false })) }).agenda.skills).toEqual(en.agenda.skills));

test('mark-up in a team’s line stays the text that it is', () => {
  const line = '<b>Who</b> & **what** [x](https://contoso.example)?';

  expect(enWith({ lines: { handOver: { added: [{ line }] } } }).agenda.handOver).toContain(line);
});

test('each fault is told with its reason and with what to do', () => {
  expect(en.catalogue.fault({ at: 'lines.handOver.added.0', fault: 'too-long', limit: 200 })).toBe('This is longer than 200 characters, and does not fit a card. Shorten it.');
  expect(en.catalogue.fault({ at: 'skills.0.drills.added.0.minutes', fault: 'minutes', limit: 5 })).toBe('A drill takes 3 to 5 whole minutes, or it leaves no room for the talk. Change the minutes.');
});
