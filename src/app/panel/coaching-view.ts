import type { PanelCoaching } from '#api/panel.ts';
import { growQuestion, variantOfWeek, type GrowStage } from '#domain/agenda.ts';
import { levelOf, type Level } from '#domain/rubric.ts';
import type { DrillRun } from '#domain/room.ts';
import { minute } from '#domain/time.ts';
import type { Drill, Skill } from '#words/agenda-words.ts';
import { momentView } from '../screens/moment-view.ts';
import type { PanelState } from './panel-facts.ts';

/** So many skills are offered where none is chosen: a list to choose from, not a catalogue. */
const choicesAtMost = 3;

/** Part 1: one skill, a moment, the questions and the drill. No amount, no rate, no promise: they have their own half. */
export function coachingView(state: PanelState): PanelCoaching {
  const { words, context, week } = state;
  const { coaching } = context;
  const skill = skillInWork(state);
  const line = (variants: readonly string[]): string => variants[variantOfWeek(week, variants.length)] ?? '';
  return {
    skill: coaching.skill === null ? null : { id: skill?.id ?? coaching.skill, name: skill?.name ?? coaching.skill, detail: skillDetail(state) },
    choices: words.agenda.skills
      .filter(({ id }) => id !== skill?.id)
      .slice(0, choicesAtMost)
      .map(({ id, name }) => ({ id, name, detail: words.panel.choiceDetail(words.agenda.frameworks.filter((framework) => framework.skill === id).map((framework) => framework.name)) })),
    moment: coaching.evidence === null ? null : momentView(coaching.evidence),
    topic: coaching.topic === coaching.skill ? null : coaching.topic,
    questions: (['goal', 'reality', 'options'] as const).map((stage) => ({ stage, ...questionOf(state, stage), ...state.room.questions[stage] })),
    will: { ...questionOf(state, 'will'), answer: state.room.questions.will.answer },
    stuck: line(words.agenda.stuckOnOptions),
    defensive: line(words.agenda.defensive),
    framework: frameworkView(state),
    first: state.diagnosed.first?.value ?? null,
    drill: drillView(state, skill),
  };
}

/** The library's skill that the pair works on; undefined: none, or in the pair's own words. */
const skillInWork = ({ words, context: { coaching } }: PanelState): Skill | undefined => words.agenda.skills.find(({ id, name }) => id === coaching.skill || name === coaching.skill);

function questionOf({ words, week, diagnosed }: PanelState, stage: GrowStage): { readonly label: string; readonly question: string } {
  const questions = diagnosed.grow[stage];
  return { label: words.agenda.growStage[stage], question: questions[growQuestion(stage, week, questions.length)] ?? '' };
}

/** Its map, and where the rep is seen on its levels (only where scores are kept): the next mark of the arc says what is aimed for, else one level more. */
function skillDetail(state: PanelState): string {
  const { words, page, policies } = state;
  const map = frameworkOf(state);
  const level = policies.scores ? (page.rubric.find(({ skill }) => skill === page.skillInWork)?.level ?? null) : null;
  return words.panel.skillDetail(map?.name ?? null, level, level === null ? null : aimOf(state, level));
}

function aimOf({ page: { arc, skillInWork: skill } }: PanelState, level: Level): Level | null {
  const aimed = arc !== null && arc.skill === skill ? (arc.next?.level ?? null) : null;
  return aimed !== null && aimed > level ? aimed : levelOf(level + 1);
}

function frameworkOf(state: PanelState) {
  const skill = skillInWork(state);
  return state.words.agenda.frameworks.find((framework) => framework.skill === skill?.id);
}

function frameworkView(state: PanelState): PanelCoaching['framework'] {
  const framework = frameworkOf(state);
  if (framework === undefined) return null;
  return { name: framework.name, elements: framework.elements.map(({ id, name, question }) => ({ id, name, question, confirmed: state.room.elements.includes(id) })) };
}

/** A drill is for a skill; where something else comes first there is none. */
function drillView({ week, room, diagnosed }: PanelState, skill: Skill | undefined): PanelCoaching['drill'] {
  const drill = skill?.drills[variantOfWeek(week, skill.drills.length)];
  return drill === undefined || diagnosed.first !== null ? null : { ...plain(drill), ...howFar(room.drill, drill) };
}

const plain = ({ id, text, minutes }: Drill) => ({ id, text, minutes });

/** Done without the stop-watch it took what it is planned for. */
function howFar(run: DrillRun | null, { minutes }: Drill): { readonly startedAt: number | null; readonly doneMinutes: number | null } {
  if (run === null) return { startedAt: null, doneMinutes: null };
  if (run.took === null) return { startedAt: run.startedAt, doneMinutes: null };
  return { startedAt: null, doneMinutes: run.took === 0 ? minutes : Math.max(1, Math.round(run.took / minute)) };
}
