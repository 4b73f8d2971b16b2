import type { AgendaFullView } from '#cards/agenda-card.ts';
import type { Fact } from '#cards/elements.ts';
import { undiagnosedMix, type GrowStage, type Mix } from '#domain/agenda.ts';
import { asksForDiagnosis, meetingsToConversation, standingDiagnosis, type Diagnosis } from '#domain/diagnosis.ts';
import { mixFor, presetMix } from '#domain/mix.ts';
import type { Words } from '#words/words.ts';
import type { Policies } from '../policies.ts';
import type { Preferences } from '../store-port.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import { diagnosisFacts } from './diagnosis-view.ts';
import { pairNames } from './pair-names.ts';

type Deps = { readonly words: Words; readonly policies: Policies };

/** What the pair's diagnosis makes of the agenda that exactly the two see. */
export type DiagnosisOnAgenda = {
  readonly standing: Diagnosis | null;
  readonly mix: Mix;
  readonly grow: Readonly<Record<GrowStage, readonly string[]>>;
  /** What stands where the drill stands otherwise; null: there is a drill. */
  readonly first: Fact | null;
  /** What the manager takes into part 3. */
  readonly escalated: readonly string[];
};

/** The agenda of a pair of which nothing is diagnosed, or of which nobody but the two may know. */
export const undiagnosed = ({ words }: Pick<Deps, 'words'>): DiagnosisOnAgenda => ({ standing: null, mix: undiagnosedMix, grow: words.agenda.grow, first: null, escalated: [] });

/** The mix, the questions and what comes first, by what stands (playbook.md, "Diagnose before the mix"). */
export function diagnosisOnAgenda(deps: Deps, context: PairContext): DiagnosisOnAgenda {
  const standing = deps.policies.diagnosis ? standingDiagnosis(context.diagnoses) : null;
  const mix = diagnosisMix(deps.policies, context.diagnoses, context.preferences);
  if (standing === null) return { ...undiagnosed(deps), mix };
  const { agenda, diagnosis } = deps.words;
  const first = firstOf(deps, context, standing);
  return {
    standing,
    mix,
    grow: agenda.growFor[standing.cause],
    first: first === null ? null : { title: diagnosis.agenda.first, value: first },
    escalated: standing.cause === 'system' ? [diagnosis.agenda.escalates(pairNames(context).manager)] : [],
  };
}

/** How exactly the two divide their time: by the diagnosis that stands, else as the manager set it. Nobody else is shown it: the standard minutes are for them. */
export const diagnosisMix = (policies: Policies, diagnoses: PairContext['diagnoses'], { undiagnosedMix: preset }: Preferences): Mix =>
  mixFor(policies.diagnosis ? (standingDiagnosis(diagnoses)?.cause ?? null) : null, presetMix(preset));

/** A drill is for a skill; each other gap has something else that comes first. */
function firstOf({ words: { diagnosis } }: Deps, context: PairContext, standing: Diagnosis): string | null {
  switch (standing.cause) {
    case 'skill':
      return null;
    case 'clarity':
      return diagnosis.agenda.clarity;
    case 'system':
      return diagnosis.agenda.system;
    case 'will':
      return diagnosis.agenda.conversation(meetingsToConversation(standing, context.meetings, context.now) ?? 0);
  }
}

/** What stands, as each of the two reads it in the own view; null: nothing does. */
export function ownDiagnosis({ words }: Deps, context: PairContext, { standing }: DiagnosisOnAgenda): NonNullable<AgendaFullView['own']>['diagnosis'] {
  return standing === null ? null : { heading: words.diagnosis.facts.heading, facts: diagnosisFacts(words, context, standing) };
}

/** The quiet question to the manager after a promise of the rep came back three times. */
export function askedAgain({ words, policies }: Deps, context: PairContext, { standing }: DiagnosisOnAgenda): NonNullable<AgendaFullView['own']>['diagnose'] {
  const asks = policies.diagnosis && openFor(context).open.some((promise) => asksForDiagnosis(promise, standing, context.meetings, context.now));
  return asks ? { line: words.promise.askDiagnosis, button: words.diagnosis.agenda.again } : null;
}
