import { describe, expect, test } from 'vitest';
import { growStages, variantsAtLeast } from '#domain/agenda.ts';
import { lineLists } from '#domain/team-catalogue.ts';
import type { GrowQuestions } from './agenda-words.ts';
import { en } from './en.ts';

const { agenda, rubrics } = en;
const sets: Readonly<Record<string, GrowQuestions>> = { grow: agenda.grow, ...Object.fromEntries(Object.entries(agenda.growFor).map(([cause, set]) => [`growFor.${cause}`, set])) };
const questions = Object.entries(sets).flatMap(([name, set]) => growStages.flatMap((stage) => set[stage].map((line) => [`${name}.${stage}`, line] as const)));
const { sayCoaching, handOver, sayBlockers, stuckOnOptions, defensive } = agenda;
const spoken = { sayCoaching, handOver, sayBlockers, stuckOnOptions, defensive };
const drills = agenda.skills.flatMap((skill) => skill.drills);

/** Every text of ours that part 1 can show, but for the names of skills. */
const partOne: readonly string[] = [
  agenda.coaching,
  ...Object.values(agenda.growStage),
  ...sayCoaching,
  ...stuckOnOptions,
  ...defensive,
  ...questions.map(([, line]) => line),
  ...drills.map(({ text }) => text),
  ...agenda.frameworks.flatMap(({ name, elements }) => [name, ...elements.flatMap((element) => [element.name, element.question])]),
  ...rubrics.flatMap(({ levels }) => levels),
  en.invite.coaching,
];

describe('part 1', () => {
  test('no text names an amount, a quota, a forecast or any figure', () => {
    expect(partOne.length).toBeGreaterThan(200);
    for (const line of partOne) expect(line).not.toMatch(/\d|\p{Sc}|%|\b(?:quotas?|forecasts?|pipelines?|revenues?|targets?|euros?|dollars?|per ?cent|percent|thousand|million)\b/iu);
  });

  test('no name of a skill does either, but for the skill that is called so', () => {
    for (const { id, name } of agenda.skills) expect(name).not.toMatch(id === 'forecasting' ? /\d|\p{Sc}|%/u : /\d|\p{Sc}|%|quota|forecast|pipeline|revenue/iu);
  });
});

describe('questions', () => {
  test.each(questions)('%s: %s', (_, line) => {
    expect(line).toMatch(/^(?:What|Which|How|Who|Whose|Where|When|Since when|By which|On how|On which|After which|If |In )[^?.]*\?$/);
    expect(line).not.toMatch(/^\w+ (?:do|did|is|are|can|will) (?:not|n’t)|\bwhy\b/i);
    expect(line.length).toBeLessThanOrEqual(70);
  });

  test('no question stands twice in a stage, whichever the diagnosis', () => {
    for (const stage of growStages) {
      const all = Object.values(sets).flatMap((set) => set[stage]);

      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('catalogues', () => {
  test('each list has at least seven lines, all different, each short enough to say', () => {
    const lists = [...Object.values(spoken), ...Object.values(sets).flatMap((set) => growStages.map((stage) => set[stage]))];

    expect(lists.length).toBe(lineLists.length);
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.length).toBeGreaterThanOrEqual(variantsAtLeast);
      for (const line of list) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  test('part 1 opens by its name, and the hand-over says that it is done and that the number is looked at together', () => {
    for (const line of sayCoaching) expect(line).toMatch(/coaching/i);
    for (const line of handOver) expect(line).toMatch(/(?=.*coaching)(?=.*number)(?=.*together)/i);
  });

  test('each skill has at least seven drills of three to five minutes, and no id or text stands twice', () => {
    for (const skill of agenda.skills) expect(skill.drills.length).toBeGreaterThanOrEqual(variantsAtLeast);
    for (const { minutes, text } of drills) {
      expect([3, 4, 5]).toContain(minutes);
      expect(text.length).toBeLessThanOrEqual(130);
    }
    const ids = [...drills, ...agenda.skills].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(drills.map(({ text }) => text)).size).toBe(drills.length);
  });

  test('the frameworks are maps for skills of the library, with the elements that teams know them by', () => {
    expect(Object.fromEntries(agenda.frameworks.map(({ id, elements }) => [id, elements.map(({ name }) => name)]))).toEqual({
      meddicc: ['Metrics', 'Economic buyer', 'Decision criteria', 'Decision process', 'Identify pain', 'Champion', 'Competition'],
      spin: ['Situation', 'Problem', 'Implication', 'Need-payoff'],
      'command-of-the-message': ['Before', 'After', 'Required capabilities', 'Metrics', 'Why us'],
    });
    for (const { skill } of agenda.frameworks) expect(agenda.skills.map(({ id }) => id)).toContain(skill);
  });
});

describe('rubrics', () => {
  test('five skills of the library, each with five different levels', () => {
    expect(rubrics.map(({ skill }) => skill)).toEqual(['discovery', 'qualification', 'negotiation-price', 'next-steps', 'forecasting']);
    for (const { skill, levels } of rubrics) {
      expect(agenda.skills.map(({ id }) => id)).toContain(skill);
      expect(new Set(levels).size).toBe(5);
    }
  });

  test('levels say what is seen and heard, with no word of worth', () => {
    for (const level of rubrics.flatMap(({ levels }) => levels)) {
      expect(level).not.toMatch(/\b(?:good|bad|great|poor|weak|strong|excellent|solid|clear(?:ly)?|confident(?:ly)?|effective(?:ly)?|skilled|consistent(?:ly)?|well|proper(?:ly)?|always|never)\b/i);
      expect(level.length).toBeLessThanOrEqual(120);
    }
  });
});
