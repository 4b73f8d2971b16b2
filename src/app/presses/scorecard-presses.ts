import { isDeepStrictEqual } from 'node:util';
import { scorecardCard } from '#cards/scorecard-card.ts';
import { indicatorInputs, markInputs, markLimit } from '#cards/scorecard-forms.ts';
import { markDays, type MarkTarget } from '#domain/arc.ts';
import { largestCount, laggingIndicators, leadingIndicators, weekAt } from '#domain/indicator.ts';
import { levelOf } from '#domain/rubric.ts';
import type { Scorecard } from '#domain/scorecard.ts';
import { localDate, minute, plusDays, type LocalDate } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { z } from 'zod';
import type { Answer, Asker } from '../doors.ts';
import { withOwnWords } from '../own-words.ts';
import { pairFor, type Access } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import type { CardJson } from '../ports.ts';
import { readScorecard } from '../read-scorecard.ts';
import type { ScorecardEntry, StoreTransaction } from '../store-port.ts';
import { noChoice } from '../views/scorecard-forms-view.ts';
import { scorecardView, type ScorecardRequest } from '../views/scorecard-view.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';

const id = z.string().max(100);
type Shown = Pick<ScorecardRequest, 'shown' | 'kept'>;

/** The page as the person sees it now; null: there is no such pair, or it is not the person's, or it is off. */
export async function scorecardFor(deps: PressDeps, asker: Asker, pair: string, shown: Shown): Promise<{ readonly card: CardJson; readonly summary: string } | null> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const read = await readOwn(tx, deps, asker, pair, now);
    if (read === null) return null;
    const view = scorecardView(read.words, read.context, read.page, { ...shown, reader: read.access.role, diagnosis: deps.policies.diagnosis });
    return { card: scorecardCard(view), summary: view.fallbackText };
  });
}

/** `words`: with what the pair's manager added to the skills. */
type Own = { readonly access: Access; readonly context: PairContext; readonly page: Scorecard; readonly words: Words };

async function readOwn(tx: StoreTransaction, deps: PressDeps, asker: Asker, pair: string, now: PairContext['now']): Promise<Own | null> {
  const access = await pairFor(tx, asker.person, { pair });
  if (access?.pair.state.kind !== 'on') return null;
  const context = await readPairContext(tx, access.pair.id, now);
  if (context === undefined) return null;
  const words = withOwnWords(deps.words, context);
  return { access, context, page: await readScorecard(tx, words, context), words };
}

export const viewData = z.object({ pair: id, skill: id.optional() });

/** "Show it", after "Whose scorecard?", and "Another skill". Reads only. */
export const viewScorecard: PressHandler<z.infer<typeof viewData>> = (deps, asker, { pair, skill }) => answer(deps, asker, pair, { shown: skill ?? null, kept: null });

async function answer(deps: PressDeps, asker: Asker, pair: string, shown: Shown): Promise<Answer> {
  const closed = closedHere(deps, asker);
  if (closed !== null) return closed;
  const page = await scorecardFor(deps, asker, pair, shown);
  return page === null ? refusal(deps.words.replies.notYours) : { kind: 'card', card: page.card };
}

/** Scores may be off since the card was sent; and a card that was carried into another chat answers nothing there. */
function closedHere({ words, policies }: PressDeps, asker: Asker): Answer | null {
  if (!policies.scores) return refusal(words.replies.tooLate, 400);
  return asker.place === 'group' ? refusal(words.scorecard.inPersonalChat) : null;
}

type Wanted = { readonly entries: readonly ScorecardEntry[] } | { readonly refused: string };

/** Adds what a form says to the page, and shows the page. Two deliveries of one press must see each other. */
async function keep(deps: PressDeps, asker: Asker, pair: string, shown: Shown, wanted: (own: Own) => Wanted): Promise<Answer> {
  const closed = closedHere(deps, asker);
  if (closed !== null) return closed;
  const now = await deps.clock.now();
  const done = await deps.store.withLock(`scorecard:${pair}`, () =>
    deps.store.transaction(async (tx): Promise<Answer | null> => {
      const own = await readOwn(tx, deps, asker, pair, now);
      if (own === null) return refusal(deps.words.replies.notYours);
      const asked = wanted(own);
      if ('refused' in asked) return refusal(asked.refused, 400);
      const before = await tx.scorecards.ofPair(own.context.pair.id);
      const anew = asked.entries.filter((entry) => !before.some((one) => isSameAgain(one, entry)));
      for (const entry of anew) await tx.scorecards.add(own.context.pair.id, entry);
      return null;
    }),
  );
  return done ?? answer(deps, asker, pair, shown);
}

/** Teams sends an unanswered press again: the same by the same person within this time was meant once. */
const sameWithin = 2 * minute;
const isSameAgain = (before: ScorecardEntry, entry: ScorecardEntry): boolean => entry.at - before.at <= sameWithin && isDeepStrictEqual({ ...before, at: entry.at }, entry);

export const rateData = z.object({ pair: id, skill: id, level: z.coerce.number().optional() });

/** "Keep the rating": the manager's is the rating, the rep's stands beside it. */
export const rateSkill: PressHandler<z.infer<typeof rateData>> = (deps, asker, { pair, skill, level: number }) => {
  const level = number === undefined ? null : levelOf(number);
  return keep(deps, asker, pair, { shown: skill, kept: 'rating' }, ({ context, words }) => {
    if (level === null) return { refused: deps.words.scorecard.form.levelMissing };
    if (!words.rubrics.some((rubric) => rubric.skill === skill)) return { refused: deps.words.replies.tooLate };
    return { entries: [{ kind: 'rating', skill, level, by: asker.person, at: context.now }] };
  });
};

export const enterData = z.looseObject({ pair: id, week: z.string() });
type EnterData = z.infer<typeof enterData>;

/** "Keep the week": what was written down is added, what was left empty stays. */
export const enterWeek: PressHandler<EnterData> = (deps, asker, data) =>
  keep(deps, asker, data.pair, { shown: null, kept: 'week' }, ({ context, page }) => {
    const { form } = deps.words.scorecard;
    const thisWeek = weekAt(context.now, context.pair.zone);
    const week = [thisWeek, plusDays(thisWeek, -7)].find((monday) => monday === data.week);
    if (week === undefined) return { refused: deps.words.replies.tooLate };
    const asked = [...leadingIndicators.map((indicator) => ({ indicator, largest: largestCount.leading })), ...(page.lagging === null ? [] : laggingIndicators).map((indicator) => ({ indicator, largest: largestCount.lagging }))];
    const entries: ScorecardEntry[] = [];
    for (const { indicator, largest } of asked) {
      const ids = indicatorInputs(indicator);
      const [actual, target] = [countIn(data[ids.actual], largest), countIn(data[ids.target], largest)];
      if (actual === 'bad' || target === 'bad') return { refused: form.badNumber(largest) };
      if (actual !== null || target !== null) entries.push({ kind: 'indicator', indicator, week, actual, target, by: asker.person, at: context.now });
    }
    return entries.length === 0 ? { refused: form.nothingEntered } : { entries };
  });

/** A whole number of a form; null: left empty. */
function countIn(value: unknown, largest: number): number | null | 'bad' {
  if (value === undefined || value === null || value === '') return null;
  const count = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isInteger(count) && count >= 0 && count <= largest ? count : 'bad';
}

export const arcData = z.looseObject({ pair: id, start: z.string().optional(), 'arc-skill': id.optional() });
type ArcData = z.infer<typeof arcData>;

/** "Keep the targets": the manager's alone. */
export const setArc: PressHandler<ArcData> = (deps, asker, data) =>
  keep(deps, asker, data.pair, { shown: null, kept: 'arc' }, ({ access, context, words }) => {
    const { form } = deps.words.scorecard;
    if (access.role !== 'manager') return { refused: form.managerSetsArc };
    const start = dateIn(data.start);
    if (start === null) return { refused: form.startMissing };
    const skill = words.rubrics.find((rubric) => rubric.skill === data['arc-skill'])?.skill ?? null;
    const marks = markDays.map((day) => markIn(data, day));
    const empty = marks.find(({ text }) => text === '');
    if (empty !== undefined) return { refused: form.markMissing(empty.day) };
    if (skill === null && marks.some(({ level }) => level !== null)) return { refused: form.levelNeedsSkill };
    return { entries: [{ kind: 'arc', start, skill, marks, by: asker.person, at: context.now }] };
  });

function markIn(data: ArcData, day: MarkTarget['day']): MarkTarget {
  const ids = markInputs(day);
  const [text, level] = [data[ids.text], data[ids.level]];
  return {
    day,
    text: typeof text === 'string' ? text.trim().slice(0, markLimit) : '',
    level: level === undefined || level === noChoice ? null : levelOf(Number(level)),
    reached: data[ids.reached] === 'yes',
  };
}

function dateIn(text: string | undefined): LocalDate | null {
  const parsed = z.iso.date().safeParse(text);
  return parsed.success ? localDate(parsed.data) : null;
}
