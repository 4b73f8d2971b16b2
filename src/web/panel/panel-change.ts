import type { OutcomeChoice, PromiseView, Role } from '#api/face.ts';
import type { PanelView } from '#api/panel.ts';
import { sameOutcome } from './predict.ts';

/** Something that the other person, or the product, changed while this panel was open. */
export type PanelChange =
  | { readonly kind: 'outcome'; readonly by: Role; readonly outcome: OutcomeChoice; readonly sentence: string }
  | { readonly kind: 'promised'; readonly owner: Role; readonly sentence: string }
  | { readonly kind: 'agreed'; readonly owner: Role }
  | { readonly kind: 'reworded'; readonly owner: Role; readonly sentence: string }
  | { readonly kind: 'skill'; readonly name: string }
  | { readonly kind: 'moment'; readonly title: string }
  | { readonly kind: 'answer'; readonly stage: string; readonly answer: string }
  | { readonly kind: 'blocker'; readonly text: string }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reopened' };

/**
 * What is different in `after`, for the ear: `before` is what was on this screen, the reader's own unsent deeds included, so that what remains is not the
 * reader's. Small things (a line said, a question ticked, a number) are seen, not said.
 */
export function changesBetween(before: PanelView, after: PanelView): readonly PanelChange[] {
  return [...closingChanges(before, after), ...coachingChanges(before.coaching, after.coaching), ...promiseChanges(before, after), ...blockerChanges(before, after)];
}

function closingChanges(before: PanelView, after: PanelView): readonly PanelChange[] {
  if (before.closed === null && after.closed !== null) return [{ kind: 'closed' }];
  return before.closed !== null && after.closed === null ? [{ kind: 'reopened' }] : [];
}

function coachingChanges(before: PanelView['coaching'], after: PanelView['coaching']): readonly PanelChange[] {
  const changes: PanelChange[] = [];
  if (after.skill !== null && after.skill.id !== before.skill?.id && after.skill.name !== before.skill?.name) changes.push({ kind: 'skill', name: after.skill.name });
  if (after.moment !== null && after.moment.url !== before.moment?.url) changes.push({ kind: 'moment', title: after.moment.title });
  const answersBefore = new Map([...before.questions, { ...before.will, stage: 'will' }].map(({ stage, answer }) => [stage, answer]));
  for (const { stage, label, answer } of [...after.questions, { ...after.will, stage: 'will' }]) {
    if (answer !== '' && answer !== answersBefore.get(stage)) changes.push({ kind: 'answer', stage: label, answer });
  }
  return changes;
}

function promiseChanges({ accountability: before }: PanelView, { accountability: after, reader }: PanelView): readonly PanelChange[] {
  const known = new Map([...before.promises, ...before.made].map((promise) => [promise.id, promise]));
  // an own promise comes back with an id of its own: the same words, once each
  const own = before.made.filter(({ id }) => !after.made.some((one) => one.id === id)).map(({ sentence }) => sentence);
  return [...after.promises, ...after.made].flatMap((promise): readonly PanelChange[] => {
    const old = known.get(promise.id);
    if (old !== undefined) return [...wordChanges(old, promise), ...outcomeChanges(old, promise, reader)];
    const mine = own.indexOf(promise.sentence);
    if (mine < 0) return [{ kind: 'promised', owner: promise.owner, sentence: promise.sentence }];
    own.splice(mine, 1);
    return [];
  });
}

function wordChanges(old: PromiseView, promise: PromiseView): readonly PanelChange[] {
  if (old.sentence !== promise.sentence) return [{ kind: 'reworded', owner: promise.owner, sentence: promise.sentence }];
  return old.waitsFor !== null && promise.waitsFor === null ? [{ kind: 'agreed', owner: old.waitsFor }] : [];
}

function outcomeChanges(old: PromiseView, promise: PromiseView, reader: Role): readonly PanelChange[] {
  return promise.views
    .filter(({ by, outcome }) => by !== reader && !old.views.some((view) => view.by === by && sameOutcome(view.outcome, outcome)))
    .map(({ by, outcome }) => ({ kind: 'outcome', by, outcome, sentence: promise.sentence }));
}

function blockerChanges(before: PanelView, after: PanelView): readonly PanelChange[] {
  const known = new Set(before.blockers.flatMap(({ id, text }) => [id, text]));
  return after.blockers.filter(({ id, text }) => !known.has(id) && !known.has(text)).map(({ text }) => ({ kind: 'blocker', text }));
}
