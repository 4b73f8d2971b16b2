import { diagnosisCard, reasonLimit } from '#cards/diagnosis-card.ts';
import { diagnose } from '#domain/diagnosis.ts';
import { pipelineFields, workOutPipeline, type PipelineField } from '#domain/diagnosis-arithmetic.ts';
import { dateAt } from '#domain/time.ts';
import { z } from 'zod';
import { saveDiagnosis, undoDiagnosis } from '../diagnose.ts';
import type { Answer, Asker } from '../doors.ts';
import { pairFor, type Named } from '../pair-access.ts';
import type { PairContext } from '../pair-context.ts';
import { reachPerson } from '../reach-person.ts';
import { draftView, pipelineFor, standingView, type DiagnosisDraft } from '../views/diagnosis-view.ts';
import { contextNow } from './agenda-answer.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';

const id = z.string().max(100);
const answer = z.enum(['yes', 'no']).optional();

export const beginData = z.object({ meeting: id });

/**
 * "Diagnose again", on the manager's own view of the agenda: the first question comes to the personal chat. The agenda may be on a shared screen,
 * and the next edit of its card would take a half-answered question away.
 */
export const beginDiagnosis: PressHandler<z.infer<typeof beginData>> = async (deps, asker, { meeting }) => {
  const access = await managersPair(deps, asker, { meeting });
  if (access.kind === 'refused') return access.answer;
  const reached = await reachPerson(deps, asker.person, asker.trace);
  if (reached.kind === 'unreachable') return refusal(deps.words.diagnosis.notReached, 400);
  const { card, summary } = firstQuestion(deps, access.context);
  const posted = await deps.messenger.post(reached.chat, card, summary);
  return posted.kind === 'refused' ? refusal(deps.words.diagnosis.notReached, 400) : { kind: 'message', text: deps.words.diagnosis.opened };
};

/** The card that a diagnosis begins with. */
export function firstQuestion(deps: PressDeps, context: PairContext) {
  const view = draftView(deps.words, context, { answers: {}, pipeline: null }, deps.newId());
  return { card: diagnosisCard(view), summary: view.fallbackText };
}

/** `work`: the numbers were sent to be worked out, so none may be missing. The numbers themselves are read by `draftOf`. */
export const askData = z.looseObject({ pair: id, could: answer, knows: answer, possible: answer, work: z.unknown().optional() });
type AskData = z.infer<typeof askData>;

/** The next question, with the answers so far. Stores nothing. */
export const askDiagnosis: PressHandler<AskData> = async (deps, asker, data) => {
  const access = await managersPairHere(deps, asker, data);
  if (access.kind === 'refused') return access.answer;
  const draft = draftOf(deps, data);
  return 'kind' in draft ? draft : { kind: 'card', card: diagnosisCard(draftView(deps.words, access.context, draft, deps.newId())) };
};

export const saveData = askData.extend({ id, reason: z.string().optional(), suspend: z.string().optional() });

/** "Save": the diagnosis stands from now on. */
export const keepDiagnosis: PressHandler<z.infer<typeof saveData>> = async (deps, asker, data) => {
  const access = await managersPairHere(deps, asker, data);
  if (access.kind === 'refused') return access.answer;
  const { diagnosis: words } = deps.words;
  const draft = draftOf(deps, data);
  if ('kind' in draft) return draft;
  const result = diagnose(draft.answers);
  if (result.kind === 'ask') return refusal(deps.words.replies.tooLate, 400);
  const reason = data.reason?.trim() ?? '';
  if (reason.length > reasonLimit) return refusal(words.reasonTooLong(reasonLimit), 400);
  const { pair } = access.context;
  const at = await deps.clock.now();
  const diagnosis = { id: data.id, at, by: asker.person, cause: result.cause, reason: reason === '' ? null : reason, pipeline: pipelineFor(result.cause, draft) };
  const suspended = await oneAtATime(deps, access.context, () =>
    deps.store.transaction((tx) => saveDiagnosis(tx, { pair, diagnosis, suspend: data.suspend === 'true' }, asker.trace)),
  );
  return standing(deps, access.context, [words.saved(dateAt(at, pair.zone)), ...(suspended === 0 ? [] : [words.suspendedNow(suspended)])]);
};

export const undoData = z.object({ pair: id, id });

/** "Undo": the diagnosis before stands again, and what was suspended with this one is taken up. */
export const takeBackDiagnosis: PressHandler<z.infer<typeof undoData>> = async (deps, asker, data) => {
  const access = await managersPairHere(deps, asker, data);
  if (access.kind === 'refused') return access.answer;
  const { diagnosis: words } = deps.words;
  const at = await deps.clock.now();
  const resumed = await oneAtATime(deps, access.context, () =>
    deps.store.transaction((tx) => undoDiagnosis(tx, { pair: access.context.pair, id: data.id, by: asker.person, at }, asker.trace)),
  );
  if (resumed === null) return standing(deps, access.context, []);
  return standing(deps, access.context, [words.undone, ...(resumed === 0 ? [] : [words.resumedNow(resumed)])]);
};

/** Two deliveries of one press must see each other. */
const oneAtATime = <T>(deps: PressDeps, { pair }: PairContext, work: () => Promise<T>): Promise<T> => deps.store.withLock(`diagnosis:${pair.id}`, work);

async function standing(deps: PressDeps, before: PairContext, lines: readonly string[]): Promise<Answer> {
  const context = (await contextNow(deps, before.pair.id)) ?? before;
  return { kind: 'card', card: diagnosisCard(standingView(deps.words, context, { lines, mayUndo: true })) };
}

type Managers = { readonly kind: 'pair'; readonly context: PairContext } | { readonly kind: 'refused'; readonly answer: Answer };

/** The pair that was named, if it runs, the person is its manager, and the tenant lets diagnoses be made. */
async function managersPair(deps: PressDeps, asker: Asker, named: Named): Promise<Managers> {
  const { replies, promise } = deps.words;
  const refuse = (text: string, status: 400 | 403 = 403): Managers => ({ kind: 'refused', answer: refusal(text, status) });
  if (!deps.policies.diagnosis) return refuse(replies.tooLate, 400);
  const access = await deps.store.transaction((tx) => pairFor(tx, asker.person, named));
  if (access === null) return refuse(replies.notYours);
  if (access.role !== 'manager') return refuse(promise.refused('manager-only'));
  const context = access.pair.state.kind === 'on' ? await contextNow(deps, access.pair.id) : undefined;
  return context === undefined ? refuse(replies.noPair, 400) : { kind: 'pair', context };
}

/** The same, and nobody else reads the chat. */
function managersPairHere(deps: PressDeps, asker: Asker, { pair }: { readonly pair: string }): Promise<Managers> {
  if (asker.place === 'group') return Promise.resolve({ kind: 'refused', answer: refusal(deps.words.diagnosis.inPersonalChat, 400) });
  return managersPair(deps, asker, { pair });
}

/** What the card carried on and the form added; a faulty input is answered with what it takes. */
function draftOf({ words: { diagnosis: words } }: PressDeps, data: AskData): DiagnosisDraft | Answer {
  const answers = Object.fromEntries((['could', 'knows', 'possible'] as const).flatMap((question) => (data[question] === undefined ? [] : [[question, data[question]]])));
  const given = numbersIn(data);
  if (data.work === undefined && pipelineFields.every((field) => given[field] === null)) return { answers, pipeline: null };
  const sum = workOutPipeline(given);
  if (sum.kind === 'faulty') return refusal(words.numbers[sum.field].error, 400);
  const currency = currencyIn(data['currency']);
  if (currency === undefined) return refusal(words.currency.error, 400);
  return { answers, pipeline: { ...sum.facts, currency } };
}

function numbersIn(data: Readonly<Record<string, unknown>>): Readonly<Record<PipelineField, number | null>> {
  const number = (field: PipelineField): number | null => {
    const value = data[field];
    if (typeof value === 'number') return value;
    return typeof value === 'string' && value.trim() !== '' ? Number(value) : null;
  };
  return { gap: number('gap'), deal: number('deal'), rate: number('rate'), pipeline: number('pipeline'), days: number('days'), cycle: number('cycle') };
}

/** Three letters in capitals, or a currency's sign; null: none was written; undefined: something else. */
function currencyIn(value: unknown): string | null | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return null;
  return /^(?:[A-Za-z]{3}|\p{Sc})$/u.test(text) ? text.toUpperCase() : undefined;
}
