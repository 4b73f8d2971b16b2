import type { DiagnosisQuestionView, DiagnosisResultView, DiagnosisStandingView, DiagnosisNumbers, DiagnosisButton } from '#cards/diagnosis-card.ts';
import type { ActionData } from '#cards/adaptive-card.ts';
import type { Fact } from '#cards/elements.ts';
import { diagnose, meetingsBeforeConversation, promisesOfNumbers, questions, standingDiagnosis, type Answers, type Cause, type Diagnosis, type Question } from '#domain/diagnosis.ts';
import { pipelineFields, pipelineLimits, workOutPipeline, type PipelineFacts } from '#domain/diagnosis-arithmetic.ts';
import { coachingPercent, presetMix } from '#domain/mix.ts';
import { dateAt } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { PairContext } from '../pair-context.ts';
import { pairNames } from './pair-names.ts';

type Pipeline = PipelineFacts & { readonly currency: string | null };

/** How far a manager is in the questions: what travels on in the card until it is saved. */
export type DiagnosisDraft = { readonly answers: Answers; readonly pipeline: Pipeline | null };

/** The next question, or what was found. `id` is the one under which it will be saved, so that a press that comes twice saves once. */
export function draftView(words: Words, context: PairContext, draft: DiagnosisDraft, id: string): DiagnosisQuestionView | DiagnosisResultView {
  const next = diagnose(draft.answers);
  return next.kind === 'ask' ? questionView(words, context, draft, next.question) : resultView(words, context, draft, { cause: next.cause, id });
}

function questionView(words: Words, context: PairContext, draft: DiagnosisDraft, question: Question): DiagnosisQuestionView {
  const { diagnosis } = words;
  const names = pairNames(context);
  const index = questions.findIndex((one) => one.question === question);
  const standing = index === 0 ? standingDiagnosis(context.diagnoses) : null;
  const button = (title: string, answers: Answers): DiagnosisButton => ({ title, data: dataOf(context, { ...draft, answers: { ...draft.answers, ...answers } }) });
  return {
    kind: 'question',
    title: diagnosis.title(names.rep),
    step: diagnosis.step(index + 1, questions.length),
    now: standing === null ? null : { line: standingLine(words, context, standing), undo: undoButton(words, context, standing) },
    question: diagnosis.ask[question](names),
    hint: diagnosis.hint[question],
    numbers: question === 'possible' ? numbersOf(words, draft.pipeline, dataOf(context, { ...draft, pipeline: null })) : null,
    yes: button(diagnosis.answer[question].yes, { [question]: 'yes' }),
    no: button(diagnosis.answer[question].no, { [question]: 'no' }),
    back: index === 0 ? null : backTo(words, context, draft, index - 1),
    fallbackText: diagnosis.summary,
  };
}

/** The card's data: the pair, the answers, and the numbers that were worked out. */
function dataOf({ pair }: PairContext, { answers, pipeline }: DiagnosisDraft): ActionData {
  const { currency = null, ...facts } = pipeline ?? {};
  return { pair: pair.id, ...answers, ...facts, ...(currency === null ? {} : { currency }) };
}

/** Back to a question: the answers before it stay, and so do the numbers. */
function backTo(words: Words, context: PairContext, { answers, pipeline }: DiagnosisDraft, index: number): DiagnosisButton {
  const kept = Object.fromEntries(questions.slice(0, index).map(({ question }) => [question, answers[question]]));
  return { title: words.diagnosis.back, data: dataOf(context, { answers: kept, pipeline }) };
}

function numbersOf({ diagnosis }: Words, pipeline: Pipeline | null, data: ActionData): DiagnosisNumbers {
  return {
    fields: pipelineFields.map((id) => ({ id, ...diagnosis.numbers[id], min: pipelineLimits[id].min, max: pipelineLimits[id].max, value: pipeline?.[id] ?? null })),
    currency: { label: diagnosis.currency.label, placeholder: diagnosis.currency.example, value: pipeline?.currency ?? null },
    submit: { title: diagnosis.workItOut, data: { ...data, work: 1 } },
    worked: workedLines(diagnosis, pipeline),
  };
}

/** The calculation as both read it; empty where none was made. */
function workedLines(diagnosis: Words['diagnosis'], pipeline: Pipeline | null): readonly string[] {
  if (pipeline === null) return [];
  const sum = workOutPipeline(pipeline);
  return sum.kind === 'sum' ? diagnosis.worked(sum, pipeline.currency) : [];
}

function resultView(words: Words, context: PairContext, draft: DiagnosisDraft, { cause, id }: { readonly cause: Cause; readonly id: string }): DiagnosisResultView {
  const { diagnosis } = words;
  const names = pairNames(context);
  const numbers = cause === 'system' ? promisesOfNumbers(context.commitments, context.pair).length : 0;
  const last = questions.findIndex(({ question }) => draft.answers[question] === 'no');
  return {
    kind: 'result',
    title: diagnosis.cause[cause],
    found: diagnosis.found[cause](names),
    worked: workedLines(diagnosis, pipelineFor(cause, draft)),
    changesTitle: diagnosis.changesTitle,
    changes: changesOf(words, context, cause),
    suspend: numbers === 0 ? null : { label: diagnosis.suspendTitle, title: diagnosis.suspend(names.rep, numbers) },
    reason: { label: diagnosis.reason, placeholder: diagnosis.reasonExample },
    whoSees: diagnosis.whoSees(names.rep),
    save: { title: diagnosis.save, data: { ...dataOf(context, draft), id } },
    back: backTo(words, context, draft, last === -1 ? questions.length - 1 : last),
    fallbackText: diagnosis.summary,
  };
}

/** The numbers belong to a diagnosis that asked for them: not to one that ended before question 3. */
export const pipelineFor = (cause: Cause, { pipeline }: DiagnosisDraft): Pipeline | null => (cause === 'system' || cause === 'will' ? pipeline : null);

const changesOf = ({ diagnosis }: Words, context: PairContext, cause: Cause): readonly string[] => diagnosis.changes[cause](pairNames(context), meetingsBeforeConversation);

const standingLine = ({ diagnosis }: Words, { pair }: PairContext, { cause, at }: Diagnosis): string => diagnosis.standing(cause, dateAt(at, pair.zone));

const undoButton = ({ diagnosis }: Words, { pair }: PairContext, { id }: Diagnosis): DiagnosisButton => ({ title: diagnosis.undo, data: { pair: pair.id, id } });

/** What stands, as both read it: cause and day, the reason as it was written, and the numbers. */
export function diagnosisFacts(words: Words, context: PairContext, standing: Diagnosis): readonly Fact[] {
  const { facts } = words.diagnosis;
  const numbers = workedLines(words.diagnosis, standing.pipeline);
  return [
    { title: facts.cause, value: standingLine(words, context, standing) },
    { title: facts.reason, value: standing.reason === null ? facts.noReason : words.format.quoted(standing.reason) },
    ...(numbers.length === 0 ? [] : [{ title: facts.numbers, value: numbers.join(' ') }]),
  ];
}

/** What stands now, under `lines`; with `mayUndo` it can be taken back on the card. */
export function standingView(words: Words, context: PairContext, { lines, mayUndo }: { readonly lines: readonly string[]; readonly mayUndo: boolean }): DiagnosisStandingView {
  const { diagnosis } = words;
  const standing = standingDiagnosis(context.diagnoses);
  return {
    kind: 'standing',
    title: standing === null ? diagnosis.title(pairNames(context).rep) : diagnosis.cause[standing.cause],
    lines: standing === null ? [...lines, diagnosis.nothingStands(coachingPercent(presetMix(context.preferences.undiagnosedMix)))] : lines,
    facts: standing === null ? [] : diagnosisFacts(words, context, standing),
    changesTitle: diagnosis.changesTitle,
    changes: standing === null ? [] : changesOf(words, context, standing.cause),
    undo: standing === null || !mayUndo ? null : undoButton(words, context, standing),
    fallbackText: diagnosis.summary,
  };
}
