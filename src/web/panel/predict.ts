import type { OutcomeChoice, PromiseView } from '#api/face.ts';
import type { PanelPart, PanelView } from '#api/panel.ts';
import type { PanelDeed } from '#api/requests.ts';
import { unsentId, type PendingDeed } from './deed-about.ts';
import { minutesSince, spentMs } from './part-clock.ts';
import { momentFrom } from './moment-from.ts';

/** Puts an outcome into words: `Partly, 3 of 4`. */
export type SayOutcome = (outcome: OutcomeChoice) => string;

/**
 * The panel as it will be when the deed has arrived, for what can be told beforehand; the rest waits for the answer. A guess: the answer replaces it.
 * Doing it twice gives the same.
 */
export function predict(view: PanelView, pending: PendingDeed, say: SayOutcome): PanelView {
  const { deed, at } = pending;
  switch (deed.do) {
    case 'open-part':
      return { ...view, on: deed.part, parts: eachPart(view, (part) => opened(part, deed.part, at)) };
    case 'say':
      return { ...view, parts: eachPart(view, (part) => (part.key === deed.part ? { ...part, said: deed.said } : part)) };
    case 'note':
      return { ...view, privateNote: deed.text };
    case 'settle':
    case 'evidence':
    case 'indicator':
    case 'promise':
    case 'agree':
    case 'reword':
    case 'renew':
      return { ...view, accountability: predictAccountability(view, pending.key, deed, say) };
    case 'blocker':
      return { ...view, blockers: [...view.blockers.filter(({ id }) => id !== unsentId(pending.key)), { id: unsentId(pending.key), text: deed.text, taker: deed.taker }] };
    case 'undo-close':
      return { ...view, closed: null, phase: 'running' };
    case 'close':
    case 'not-yet':
    case 'more-coaching':
      return view;
    case 'choose-skill':
    case 'set-moment':
    case 'ask':
    case 'answer':
    case 'confirm-element':
    case 'drill':
      return { ...view, coaching: predictCoaching(view, deed, at) };
  }
}

const eachPart = ({ parts: [one, two, three] }: PanelView, change: (part: PanelPart) => PanelPart): PanelView['parts'] => [change(one), change(two), change(three)];

function opened(part: PanelPart, key: PanelPart['key'], at: number): PanelPart {
  if (part.key === key) return { ...part, openedAt: part.openedAt ?? at };
  return { ...part, spent: spentMs(part, at), openedAt: null };
}

type CoachingDeed = Extract<PanelDeed, { do: 'choose-skill' | 'set-moment' | 'ask' | 'answer' | 'confirm-element' | 'drill' }>;

function predictCoaching({ coaching }: PanelView, deed: CoachingDeed, at: number): PanelView['coaching'] {
  switch (deed.do) {
    case 'choose-skill':
      return { ...coaching, skill: coaching.choices.find(({ id }) => id === deed.skill) ?? { id: deed.skill, name: deed.skill, detail: '' } };
    case 'set-moment':
      return { ...coaching, moment: momentFrom(deed.url, deed.title, deed.at) };
    case 'ask':
      return { ...coaching, questions: coaching.questions.map((one) => (one.stage === deed.stage ? { ...one, asked: deed.asked } : one)) };
    case 'answer':
      if (deed.stage === 'will') return { ...coaching, will: { ...coaching.will, answer: deed.text } };
      return { ...coaching, questions: coaching.questions.map((one) => (one.stage === deed.stage ? { ...one, answer: deed.text } : one)) };
    case 'confirm-element':
      return { ...coaching, framework: coaching.framework && { ...coaching.framework, elements: coaching.framework.elements.map((one) => (one.id === deed.element ? { ...one, confirmed: deed.confirmed } : one)) } };
    case 'drill':
      return { ...coaching, drill: coaching.drill && { ...coaching.drill, ...drillAfter(coaching.drill.startedAt, deed.state, at) } };
  }
}

function drillAfter(startedAt: number | null, state: 'started' | 'done' | 'reset', at: number): { readonly startedAt: number | null; readonly doneMinutes: number | null } {
  if (state === 'done') return { startedAt, doneMinutes: Math.max(1, minutesSince(startedAt ?? at, at)) };
  return { startedAt: state === 'started' ? at : null, doneMinutes: null };
}

type PromiseDeed = Extract<PanelDeed, { do: 'settle' | 'evidence' | 'indicator' | 'promise' | 'agree' | 'reword' | 'renew' }>;

function predictAccountability(view: PanelView, key: string, deed: PromiseDeed, say: SayOutcome): PanelView['accountability'] {
  const { accountability, reader } = view;
  switch (deed.do) {
    case 'settle':
      return withPromise(accountability, deed.commitment, (one) => settled(one, reader, deed.outcome, say));
    case 'evidence':
      return withPromise(accountability, deed.commitment, (one) => ({ ...one, evidence: momentFrom(deed.url) }));
    case 'agree':
      return withPromise(accountability, deed.commitment, (one) => ({ ...one, waitsFor: null }));
    case 'reword':
      return withPromise(accountability, deed.commitment, (one) => ({ ...one, sentence: deed.sentence, marks: [], waitsFor: one.owner === reader ? null : one.owner }));
    case 'indicator':
      return { ...accountability, indicators: accountability.indicators.map((one) => (one.id === deed.indicator ? { ...one, actual: deed.actual } : one)) };
    case 'promise':
      return withMade(accountability, unsent(key, deed.owner ?? 'rep', deed.sentence, reader));
    case 'renew': {
      const old = accountability.promises.find(({ id }) => id === deed.commitment);
      return old === undefined ? accountability : withMade(accountability, unsent(key, old.owner, old.sentence, reader));
    }
  }
}

function withPromise(accountability: PanelView['accountability'], id: string, change: (promise: PromiseView) => PromiseView): PanelView['accountability'] {
  const each = (list: readonly PromiseView[]) => list.map((one) => (one.id === id ? change(one) : one));
  const promises = each(accountability.promises);
  return { ...accountability, promises, made: each(accountability.made), settled: promises.filter(({ status }) => status !== 'open').length };
}

const withMade = (accountability: PanelView['accountability'], promise: PromiseView): PanelView['accountability'] => ({
  ...accountability,
  made: [...accountability.made.filter(({ id }) => id !== promise.id), promise],
});

/** What was read from it comes with the answer. */
const unsent = (key: string, owner: PromiseView['owner'], sentence: string, reader: PromiseView['owner']): PromiseView => ({
  id: unsentId(key),
  owner,
  sentence,
  marks: [],
  slots: { behaviour: null, number: null, byWhen: null },
  facts: [],
  status: 'open',
  views: [],
  chip: null,
  note: null,
  progress: null,
  evidence: null,
  waitsFor: owner === reader ? null : owner,
});

/** The reader's own view stands at once; it is settled when the other's is the same. */
function settled(promise: PromiseView, reader: PromiseView['owner'], outcome: OutcomeChoice, say: SayOutcome): PromiseView {
  const others = promise.views.filter(({ by }) => by !== reader);
  const text = say(outcome);
  const isAgreed = others.some((view) => sameOutcome(view.outcome, outcome));
  return { ...promise, views: [...others, { by: reader, outcome, text }], ...(isAgreed ? { status: outcome.kind, chip: text, note: null } : {}) };
}

/** Whether two outcomes say the same. */
export const sameOutcome = (one: OutcomeChoice, other: OutcomeChoice): boolean =>
  one.kind === 'partly' && other.kind === 'partly' ? one.done === other.done && one.of === other.of : one.kind === other.kind;
