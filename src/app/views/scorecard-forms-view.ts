import type { ScorecardPageView } from '#cards/scorecard-card.ts';
import type { ArcFormView, EnterFormView, OtherSkillView, RateFormView } from '#cards/scorecard-forms.ts';
import { markDays } from '#domain/arc.ts';
import type { Role } from '#domain/commitment.ts';
import { largestCount, weekAt } from '#domain/indicator.ts';
import { levels } from '#domain/rubric.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import { dateAt, plusDays } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';

type Request = { readonly reader: Role; readonly shown: string | null };

/** The forms under the page: both write down the week; the manager rates and sets the arc, the rep gives an own view. */
export function scorecardForms(words: Words, context: PairContext, page: Scorecard, { reader, shown }: Request): ScorecardPageView['forms'] {
  const skill = [shown, page.skillInWork].find((one) => words.rubrics.some((rubric) => rubric.skill === one)) ?? words.rubrics[0]?.skill ?? '';
  return {
    rate: rate(words, skill, reader),
    otherSkill: otherSkill(words, skill),
    enter: enter(words, context, page),
    arc: reader === 'manager' ? arc(words, context, page) : null,
  };
}

/** What a skill is called: by the library, or as it was written. */
export const skillName = ({ agenda }: Words, skill: string): string => agenda.skills.find(({ id }) => id === skill)?.name ?? skill;

function rate(words: Words, skill: string, reader: Role): RateFormView {
  const { form } = words.scorecard;
  const name = skillName(words, skill);
  const sentences = words.rubrics.find((rubric) => rubric.skill === skill)?.levels;
  const isOwn = reader === 'rep';
  return {
    button: isOwn ? form.rateOwn : form.rate,
    skill,
    label: isOwn ? form.rateOwnLabel(name) : form.rateLabel(name),
    levels: levels.map((level) => ({ title: form.levelChoice(level, sentences?.[level - 1] ?? ''), value: String(level) })),
    error: form.levelMissing,
    note: isOwn ? form.ownNote : form.rateNote,
    submit: form.saveRating,
  };
}

const otherSkill = (words: Words, skill: string): OtherSkillView => ({
  button: words.scorecard.form.otherSkill,
  label: words.scorecard.form.otherSkillLabel,
  skills: words.rubrics.map((rubric) => ({ title: skillName(words, rubric.skill), value: rubric.skill })),
  value: skill,
  submit: words.scorecard.form.showSkill,
});

function enter({ scorecard: text }: Words, { now, pair }: PairContext, page: Scorecard): EnterFormView {
  const { form } = text;
  const week = weekAt(now, pair.zone);
  const rowOf = (largest: number) => ({ indicator }: Scorecard['leading'][number]) => ({ id: indicator, label: text.indicator[indicator], largest, error: form.badNumber(largest) });
  return {
    button: form.enter,
    week: {
      label: form.week,
      weeks: [week, plusDays(week, -7)].map((monday, index) => ({ title: form.weekOf(monday, index === 0), value: monday })),
      value: week,
    },
    rows: [...page.leading.map(rowOf(largestCount.leading)), ...(page.lagging ?? []).map(rowOf(largestCount.lagging))],
    done: form.done,
    target: form.target,
    note: form.enterNote,
    submit: form.saveWeek,
  };
}

/** "No level" and "no skill" are answers: an empty choice would say that nothing was touched. */
export const noChoice = 'none';

function arc(words: Words, { now, pair }: PairContext, { arc: state, skillInWork }: Scorecard): ArcFormView {
  const { scorecard: text } = words;
  const { form } = text;
  const suggested = words.rubrics.find(({ skill }) => skill === skillInWork)?.skill ?? null;
  return {
    button: form.setArc,
    start: { label: form.start, error: form.startMissing, value: state?.start ?? dateAt(now, pair.zone) },
    skill: {
      label: form.arcSkill,
      skills: [{ title: form.anySkill, value: noChoice }, ...words.rubrics.map(({ skill }) => ({ title: skillName(words, skill), value: skill }))],
      value: (state === null ? suggested : state.skill) ?? noChoice,
    },
    marks: markDays.map((day) => {
      const mark = state?.marks.find((one) => one.day === day);
      return {
        day,
        label: form.markLabel(day),
        placeholder: form.markExample[day],
        error: form.markMissing(day),
        text: mark?.text ?? '',
        level: String(mark?.level ?? noChoice),
        reached: mark?.reached === true ? 'yes' : 'no',
      };
    }),
    level: { label: form.markLevelLabel, levels: [{ title: form.noLevel, value: noChoice }, ...levels.map((level) => ({ title: text.markLevel(level), value: String(level) }))] },
    reached: { label: form.reachedLabel, answers: [{ title: form.notYet, value: 'no' }, { title: form.reached, value: 'yes' }] },
    submit: form.saveArc,
  };
}
