import { expect, test } from 'vitest';
import { growQuestion, growStages, variantsAtLeast } from '#domain/agenda.ts';
import { en } from './en.ts';
import { withTeamCatalogue } from './team-catalogue.ts';

const own = 'What did you hear in the first minute?';

test('without a catalogue nothing changes', () => {
  expect(withTeamCatalogue(en, {})).toEqual(en);
});

test('a line of the team is added at the end, so that ours keep their weeks', () => {
  const { agenda } = withTeamCatalogue(en, { questions: { reality: { add: [own] } } });

  expect(agenda.grow.reality).toEqual([...en.agenda.grow.reality, own]);
  expect(agenda.grow.goal).toEqual(en.agenda.grow.goal);
});

test('a line that is switched off is not said any more', () => {
  const [first = ''] = en.agenda.grow.goal;
  const { agenda } = withTeamCatalogue(en, { questions: { goal: { off: [first], add: [own] } } });

  expect(agenda.grow.goal).not.toContain(first);
  expect(agenda.grow.goal).toContain(own);
});

test('who switches all of ours off and adds two still hears no question twice within six weeks', () => {
  const { agenda } = withTeamCatalogue(en, { questions: { will: { off: en.agenda.grow.will, add: [own, 'And then?'] } } });
  const asked = Array.from({ length: 60 }, (_, week) => agenda.grow.will[growQuestion('will', week, agenda.grow.will.length)]);

  expect(agenda.grow.will.slice(0, 2)).toEqual([own, 'And then?']);
  for (const [week, question] of asked.entries()) expect(asked.slice(week + 1, week + variantsAtLeast)).not.toContain(question);
});

test('ours, week by week, do not come back within six weeks, over the end of a year too', () => {
  for (const stage of growStages) {
    const list = en.agenda.grow[stage];
    const asked = Array.from({ length: 80 }, (_, index) => list[growQuestion(stage, 2_960 + index, list.length)]);

    for (const [week, question] of asked.entries()) expect(asked.slice(week + 1, week + 7)).not.toContain(question);
  }
});

test('a skill of the team replaces ours with the same id, and another one is added with its levels', () => {
  const drill = { id: 'our-drill', text: 'Ask once, then wait.', minutes: 4 };
  const levels = ['one', 'two', 'three', 'four', 'five'] as const;
  const { agenda, rubrics } = withTeamCatalogue(en, {
    skills: [
      { id: 'discovery', name: 'First calls', drills: [drill] },
      { id: 'handover', name: 'Handing over to service', drills: [{ ...drill, id: 'our-other-drill' }] },
    ],
    rubrics: [{ skill: 'handover', levels: [...levels] }],
  });

  expect(agenda.skills.find(({ id }) => id === 'discovery')).toEqual({ id: 'discovery', name: 'First calls', drills: [drill] });
  expect(agenda.skills.at(-1)?.name).toBe('Handing over to service');
  expect(rubrics.at(-1)).toEqual({ skill: 'handover', levels });
});

test('there is always a skill to work on', () => {
  const all = en.agenda.skills.map(({ id }) => id);

  expect(withTeamCatalogue(en, { skillsOff: all.slice(1) }).agenda.skills).toHaveLength(1);
  expect(withTeamCatalogue(en, { skillsOff: all }).agenda.skills).toEqual(en.agenda.skills);
});

test('labels are the team’s', () => {
  const { agenda } = withTeamCatalogue(en, { labels: { coaching: 'Practice' } });

  expect(agenda.coaching).toBe('Practice');
  expect(agenda.accountability).toBe(en.agenda.accountability);
});
