import { growStages } from '#domain/agenda.ts';
import type { LineList, TeamCatalogue, TeamSkill } from '#domain/team-catalogue.ts';
import { withTeamList } from '#domain/team-list.ts';
import type { Drill, GrowQuestions, Rubric, Skill } from './agenda-words.ts';
import type { Words } from './words.ts';

/**
 * The words with what a team changed in the catalogue: its own labels, questions, lines, drills, skills and levels beside ours, in place of ours, or with
 * ours switched off. A list that is left with fewer than seven is filled up from ours; if every skill is switched off, ours stand. The lists are
 * laid out by week (domain/team-list.ts). The team's texts are taken as they are; the cards escape them.
 */
export function withTeamCatalogue(words: Words, own: TeamCatalogue): Words {
  const { agenda } = words;
  const lines = (name: LineList, ours: readonly string[]): readonly string[] => {
    const team = own.lines[name];
    return team === undefined ? ours : withTeamList(ours, team, keyOfText);
  };
  const questions = (name: 'grow' | `growFor.${keyof typeof agenda.growFor}`, ours: GrowQuestions): GrowQuestions => {
    const [goal, reality, options, will] = growStages.map((stage) => lines(`${name}.${stage}`, ours[stage]));
    return { goal: goal ?? ours.goal, reality: reality ?? ours.reality, options: options ?? ours.options, will: will ?? ours.will };
  };
  const skills = skillsOf(agenda.skills, own.skills);
  const isThere = ({ skill }: { readonly skill: string }): boolean => skills.some(({ id }) => id === skill);
  return {
    ...words,
    agenda: {
      ...agenda,
      ...own.labels,
      sayCoaching: lines('sayCoaching', agenda.sayCoaching),
      handOver: lines('handOver', agenda.handOver),
      sayBlockers: lines('sayBlockers', agenda.sayBlockers),
      stuckOnOptions: lines('stuckOnOptions', agenda.stuckOnOptions),
      defensive: lines('defensive', agenda.defensive),
      grow: questions('grow', agenda.grow),
      growFor: {
        skill: questions('growFor.skill', agenda.growFor.skill),
        clarity: questions('growFor.clarity', agenda.growFor.clarity),
        system: questions('growFor.system', agenda.growFor.system),
        will: questions('growFor.will', agenda.growFor.will),
      },
      skills,
      frameworks: agenda.frameworks.filter(isThere),
    },
    rubrics: rubricsOf(words.rubrics, own.skills).filter(isThere),
  };
}

const keyOfText = (text: string): string => text.toLowerCase();

function skillsOf(ours: readonly Skill[], team: readonly TeamSkill[]): readonly Skill[] {
  const isOff = (id: string): boolean => team.some((own) => own.id === id && !own.isOn);
  const changed = (skill: Skill): Skill => {
    const own = team.find(({ id }) => id === skill.id);
    return own === undefined ? skill : { id: skill.id, name: own.name ?? skill.name, drills: drillsOf(skill, own) };
  };
  const added = team.filter(({ id }) => !ours.some((skill) => skill.id === id)).map(({ id, name }): Skill => ({ id, name: name ?? id, drills: [] }));
  const on = [...ours, ...added].filter(({ id }) => !isOff(id)).map(changed);
  return on.length === 0 ? ours.map(changed) : on;
}

/** A reworded drill keeps the id of ours; one of the team's own is known by its skill and its place. */
function drillsOf({ id, drills }: Skill, { drills: team }: TeamSkill): readonly Drill[] {
  return withTeamList<Drill>(
    drills,
    {
      reworded: team.reworded.map(({ place, line }) => ({ place, line: { id: drills[place]?.id ?? '', ...line } })),
      off: team.off,
      added: team.added.map(({ line, isOn }, index) => ({ line: { id: `${id}.team-${String(index)}`, ...line }, isOn })),
    },
    ({ text }) => keyOfText(text),
  );
}

function rubricsOf(ours: readonly Rubric[], team: readonly TeamSkill[]): readonly Rubric[] {
  const theirs = team.flatMap(({ id, levels }): readonly Rubric[] => (levels === null ? [] : [{ skill: id, levels }]));
  const kept = ours.map((rubric) => theirs.find(({ skill }) => skill === rubric.skill) ?? rubric);
  return [...kept, ...theirs.filter(({ skill }) => !ours.some((rubric) => rubric.skill === skill))];
}
