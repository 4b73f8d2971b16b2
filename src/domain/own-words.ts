import { checkTeamCatalogue, type CatalogueFault } from './check-team-catalogue.ts';
import { catalogueLimits, type TeamCatalogue, type TeamSkill } from './team-catalogue.ts';
import type { TeamList } from './team-list.ts';

/** The lists of lines that a manager can add to. */
export const ownLists = ['sayCoaching', 'handOver', 'sayBlockers'] as const;
export type OwnList = (typeof ownLists)[number];

/** A manager's own lines and skills, as they are edited: plain texts, in their order. */
export type OwnTexts = { readonly [List in OwnList]: readonly string[] } & {
  readonly skills: readonly { readonly name: string; readonly levels: readonly string[]; readonly drills: readonly string[] }[];
};

/** Where something does not hold: the place in what was edited, counted from 1; `index`: which level or drill. */
export type OwnPlace = { readonly list: OwnList | 'skills'; readonly line: number; readonly within: 'name' | 'levels' | 'drills' | null; readonly index: number | null };
export type OwnFault = { readonly place: OwnPlace; readonly fault: CatalogueFault };

/** A drill of one's own takes four minutes: the middle of what a role-play takes (playbook.md, "Coaching"). */
const drillMinutes = 4;

/** What of a stored catalogue is on, as it is edited. */
export function ownTexts(own: TeamCatalogue | null): OwnTexts {
  const on = (list: TeamList<string> | undefined): readonly string[] => (list?.added ?? []).filter(({ isOn }) => isOn).map(({ line }) => line);
  const skills = (own?.skills ?? []).filter(({ isOn }) => isOn);
  return {
    sayCoaching: on(own?.lines.sayCoaching),
    handOver: on(own?.lines.handOver),
    sayBlockers: on(own?.lines.sayBlockers),
    skills: skills.map(({ id, name, levels, drills }) => ({ name: name ?? id, levels: levels ?? [], drills: drills.added.filter(({ isOn }) => isOn).map(({ line }) => line.text) })),
  };
}

/**
 * The catalogue for texts that were edited. A line that was taken out is switched off and stays, so that the others keep their weeks; a skill keeps its id,
 * under which ratings are kept. `taken`: names of skills that there are besides. Names the first fault, with its place in what was edited.
 */
export function ownCatalogue(before: TeamCatalogue | null, texts: OwnTexts, taken: readonly string[]): { readonly kind: 'ok'; readonly catalogue: TeamCatalogue } | { readonly kind: 'faulty'; readonly fault: OwnFault } {
  const faulty = firstFault(texts, taken);
  if (faulty !== null) return { kind: 'faulty', fault: faulty };
  const lines = Object.fromEntries(ownLists.map((list) => [list, mergedList(before?.lines[list]?.added ?? [], texts[list].map(squeezed), (line) => line)]));
  const checked = checkTeamCatalogue({ lines, skills: mergedSkills(before?.skills ?? [], texts.skills) }, []);
  if (checked.kind === 'ok') return checked;
  const [first] = checked.faults;
  return { kind: 'faulty', fault: { place: { list: 'skills', line: texts.skills.length, within: null, index: null }, fault: first ?? tooMany } };
}

const tooMany: CatalogueFault = { at: 'skills', fault: 'too-many', limit: catalogueLimits.skills };
const squeezed = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What was edited is checked by itself first: only there its places are those that the person sees. */
function firstFault(texts: OwnTexts, taken: readonly string[]): OwnFault | null {
  for (const list of ownLists) {
    const checked = checkTeamCatalogue({ lines: { [list]: { added: texts[list].map((line) => ({ line })) } } }, []);
    if (checked.kind === 'faulty' && checked.faults[0] !== undefined) return { place: placeOf(list, checked.faults[0]), fault: checked.faults[0] };
  }
  const skills = texts.skills.map(({ name, levels, drills }, index) => ({ id: `own-${index + 1}`, name, levels: levels.length === 0 ? null : levels, drills: { added: drills.map((text) => ({ line: { text, minutes: drillMinutes } })) } }));
  const checked = checkTeamCatalogue({ skills }, []);
  if (checked.kind === 'faulty' && checked.faults[0] !== undefined) return { place: placeOf('skills', checked.faults[0]), fault: checked.faults[0] };
  const twin = texts.skills.findIndex(({ name }) => taken.some((other) => same(other, squeezed(name))));
  return twin < 0 ? null : { place: { list: 'skills', line: twin + 1, within: 'name', index: null }, fault: { at: `skills.${twin}.name`, fault: 'twice', limit: null } };
}

/** `lines.handOver.added.2` is line 3; `skills.0.levels.4` is level 5 of skill 1. */
function placeOf(list: OwnPlace['list'], { at }: CatalogueFault): OwnPlace {
  const [first, ...rest] = at.split('.').filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1);
  const within = list !== 'skills' ? null : at.includes('.levels') ? 'levels' : at.includes('.drills') ? 'drills' : at.includes('.name') ? 'name' : null;
  return { list, line: first ?? 1, within, index: rest[0] ?? null };
}

type Added<Line> = TeamList<Line>['added'];

/** Old lines in their old order, on as long as they are wanted; then the new ones. What is off the longest goes when there is no room left. */
function mergedList<Line>(before: Added<Line>, wanted: readonly Line[], textOf: (line: Line) => string): TeamList<Line> {
  const isWanted = (line: Line): boolean => wanted.some((one) => same(textOf(one), textOf(line)));
  const kept = before.map(({ line }) => ({ line: wanted.find((one) => same(textOf(one), textOf(line))) ?? line, isOn: isWanted(line) }));
  const fresh = wanted.filter((line) => !before.some((one) => same(textOf(one.line), textOf(line)))).map((line) => ({ line, isOn: true }));
  const all = [...kept, ...fresh];
  const over = Math.max(0, all.length - catalogueLimits.added);
  const dropped = new Set(all.filter(({ isOn }) => !isOn).slice(0, over));
  return { reworded: [], off: [], added: all.filter((one) => !dropped.has(one)) };
}

function mergedSkills(before: readonly TeamSkill[], wanted: OwnTexts['skills']): readonly TeamSkillDraft[] {
  const named = (name: string): TeamSkill | undefined => before.find((skill) => same(skill.name ?? skill.id, squeezed(name)));
  const used = new Set(before.map(({ id }) => id));
  const on = wanted.map(({ name, levels, drills }): TeamSkillDraft => {
    const old = named(name);
    const lines = drills.map((text) => ({ text: squeezed(text), minutes: drillMinutes }));
    return { id: old?.id ?? newId(name, used), name: squeezed(name), isOn: true, levels: levels.length === 0 ? null : levels, drills: mergedList(old?.drills.added ?? [], lines, ({ text }) => text) };
  });
  const off = before.filter(({ id }) => !on.some((skill) => skill.id === id)).map((skill) => ({ ...skill, isOn: false }));
  return [...on, ...off].slice(0, catalogueLimits.skills);
}

type TeamSkillDraft = Omit<TeamSkill, 'levels'> & { readonly levels: readonly string[] | null };

/** `own-` and what the name has of plain letters; never one that was given before. */
function newId(name: string, used: Set<string>): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, catalogueLimits.id - 8).replace(/-$/, '');
  const base = plain === '' ? 'own' : `own-${plain}`;
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  used.add(id);
  return id;
}
