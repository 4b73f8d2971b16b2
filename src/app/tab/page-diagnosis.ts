import type { DiagnosisView } from '#api/tab.ts';
import { meetingsBeforeConversation, standingDiagnosis, type Diagnosis } from '#domain/diagnosis.ts';
import { pipelineFields, workOutPipeline, type PipelineField } from '#domain/diagnosis-arithmetic.ts';
import { coachingPercent } from '#domain/mix.ts';
import { dateAt } from '#domain/time.ts';
import type { Policies } from '../policies.ts';
import { diagnosisOnAgenda } from '../views/diagnosis-on-agenda.ts';
import type { OwnPair } from './own-pair.ts';

/** The diagnosis that stands, with the numbers it was worked out from; null: none does. */
export function diagnosisOf(pair: OwnPair, policies: Policies): DiagnosisView | null {
  const { words, context, names, role } = pair;
  const standing = standingDiagnosis(context.diagnoses);
  if (standing === null) return null;
  return {
    cause: words.diagnosis.cause[standing.cause],
    since: words.tab.page.since(dateAt(standing.at, context.pair.zone)),
    reason: standing.reason,
    mix: words.tab.page.mix(coachingPercent(diagnosisOnAgenda({ words, policies }, context).mix)),
    changes: words.diagnosis.changes[standing.cause](names, meetingsBeforeConversation),
    arithmetic: arithmeticOf(pair, standing.pipeline),
    mayUndo: role === 'manager',
  };
}

/** The six numbers, then what they come to, step by step. */
function arithmeticOf({ words: { diagnosis, format, tab } }: OwnPair, pipeline: Diagnosis['pipeline']): DiagnosisView['arithmetic'] {
  if (pipeline === null) return [];
  const sum = workOutPipeline(pipeline);
  const text: Readonly<Record<PipelineField, string>> = {
    gap: format.money(pipeline.gap, pipeline.currency),
    deal: format.money(pipeline.deal, pipeline.currency),
    rate: format.money(pipeline.rate, '%'),
    pipeline: format.money(pipeline.pipeline, pipeline.currency),
    days: format.money(pipeline.days, null),
    cycle: format.money(pipeline.cycle, null),
  };
  const given = pipelineFields.map((field) => ({ title: diagnosis.numbers[field].label, value: text[field] }));
  const steps = sum.kind === 'sum' ? diagnosis.worked(sum, pipeline.currency) : [];
  return [...given, ...steps.map((value) => ({ title: tab.page.result, value }))];
}
