import { execute, openUrl, refreshAction, type LinkView } from './actions.ts';
import type { ActionData, AdaptiveCard, CardElement, Spacing } from './adaptive-card.ts';
import {
  captureForm,
  outcomeForm,
  topicForm,
  type CaptureFormView,
  type OutcomeFormView,
  type TopicFormView,
} from './agenda-forms.ts';
import { actionSet, card, column, columns, factSet, heading, meta, partHeader, text, title, type Fact } from './elements.ts';
import { promiseList, type PromiseLine } from './promise-line.ts';

/** A part's strip: "Part 1: Coaching", "24 min"; `isOn`: the part that is on, or next, has the accent. */
export type PartView = { readonly label: string; readonly minutes: string; readonly isOn: boolean };

/** Who gets a view of the own: at most 60 channel ids (`29:…`); `at` makes each version of the card another one (facts/teams.md §2.1). */
type RefreshView = { readonly userIds: readonly string[]; readonly at: string };

/** For exactly the two: everything that both may see, and with `own` one person's buttons. */
export type AgendaFullView = {
  readonly kind: 'full';
  readonly title: string;
  readonly when: string;
  readonly fallbackText: string;
  /** Sent with every button: the meeting. */
  readonly data: ActionData;
  readonly refresh: RefreshView | null;
  readonly coaching: PartView & {
    readonly spoken: string;
    /** Skill, call, goal, reality, options, drill; the call's `url` makes it a link. */
    readonly facts: readonly Fact[];
    /** Topics that one of the two brought. */
    readonly topics: readonly string[];
  };
  readonly accountability: PartView & {
    readonly spoken: string;
    readonly carried: readonly PromiseLine[];
    /** "and 3 more in the tab", or null. */
    readonly more: string | null;
    /** What comes after the old promises. */
    readonly then: string;
    /** What was promised in this meeting so far; null: nothing yet. */
    readonly made: {
      readonly heading: string;
      readonly promises: readonly PromiseLine[];
      readonly more: string | null;
    } | null;
    /** What was suspended, listed apart; null: nothing is. */
    readonly suspended: {
      readonly heading: string;
      readonly promises: readonly PromiseLine[];
      readonly more: string | null;
    } | null;
  };
  readonly blockers: PartView & { readonly lines: readonly string[] };
  readonly open: LinkView;
  readonly write: CaptureFormView;
  readonly own: {
    readonly outcomes: OutcomeFormView | null;
    readonly topic: TopicFormView | null;
    /** "Close this 1:1": verb meeting.close. */
    readonly close: string | null;
    /** "Move it", for its organizer while it is ahead: verb meeting.move. */
    readonly move: string | null;
    /** What stands about the rep, as it was written: for the eyes of the two alone. */
    readonly diagnosis: { readonly heading: string; readonly facts: readonly Fact[] } | null;
    /** The manager's quiet button (verb diagnosis.begin), and why it is there. */
    readonly diagnose: { readonly line: string; readonly button: string } | null;
  } | null;
};

/** For a chat that others see: labels, minutes, a count and the link. The two still see their own views, by refresh. */
export type AgendaLimitedView = {
  readonly kind: 'limited';
  readonly title: string;
  readonly when: string;
  readonly fallbackText: string;
  /** Sent with the refresh: the meeting. */
  readonly data: ActionData;
  readonly refresh: RefreshView | null;
  readonly parts: readonly PartView[];
  readonly count: string;
  readonly open: LinkView;
};

/** One line and the link: after closing, when cancelled or when nobody came. `again`: the way to another time, verb meeting.move. */
export type AgendaLineView = {
  readonly kind: 'closed';
  readonly line: string;
  readonly fallbackText: string;
  readonly again: { readonly title: string; readonly data: ActionData } | null;
  readonly open: LinkView | null;
};

/** Was it held? Verbs meeting.held and meeting.notHeld. */
export type AgendaAskedView = {
  readonly kind: 'asked';
  readonly title: string;
  readonly when: string;
  readonly question: string;
  readonly fallbackText: string;
  readonly data: ActionData;
  readonly held: string;
  readonly notHeld: string;
  readonly open: LinkView;
};

export type AgendaCardView = AgendaFullView | AgendaLimitedView | AgendaLineView | AgendaAskedView;

/** The two-part agenda in the meeting's chat (or in both personal chats); who may see which kind is decided before. */
export function agendaCard(view: AgendaCardView): AdaptiveCard {
  switch (view.kind) {
    case 'full':
      return fullCard(view);
    case 'limited':
      return card(
        [
          title(view.title),
          meta(view.when),
          ...view.parts.map(strip),
          text(view.count, { isSubtle: true, spacing: 'medium' }),
          actionSet([openUrl(view.open)]),
        ],
        surroundings(view),
      );
    case 'closed':
      return card([lineWithLink(view)], view);
    case 'asked':
      return askedCard(view);
  }
}

const strip = (part: PartView, index: number): CardElement => header(part, index === 0 ? 'medium' : 'small');
const header = (part: PartView, spacing: Spacing = 'medium'): CardElement =>
  partHeader(part.label, part.minutes, part.isOn, spacing);
const quiet = (line: string): CardElement => text(line, { isSubtle: true, spacing: 'small' });

function fullCard(view: AgendaFullView): AdaptiveCard {
  const { coaching, accountability, blockers } = view;
  const body = [
    title(view.title),
    meta(view.when),
    header(coaching),
    quiet(coaching.spoken),
    ...(coaching.facts.length === 0 ? [] : [factSet(coaching.facts, 'small')]),
    ...coaching.topics.map((topic) => text(topic, { spacing: 'small' })),
    header(accountability),
    quiet(accountability.spoken),
    ...promiseList(accountability.carried, accountability.more),
    text(accountability.then, { spacing: 'medium' }),
    ...promisesUnder(accountability.made),
    ...promisesUnder(accountability.suspended),
    header(blockers),
    ...blockers.lines.map(quiet),
    ...ownDiagnosis(view),
    ...buttons(view),
  ];
  return card(body, surroundings(view));
}

function surroundings({ refresh, data, fallbackText }: AgendaFullView | AgendaLimitedView) {
  if (refresh === null) return { fallbackText };
  return { fallbackText, refresh: { action: refreshAction('agenda.view', { ...data, at: refresh.at }), userIds: refresh.userIds } };
}

const promisesUnder = (list: AgendaFullView['accountability']['made']): readonly CardElement[] =>
  list === null
    ? []
    : [text(list.heading, { weight: 'bolder', spacing: 'medium' }), ...promiseList(list.promises, list.more)];

const ownDiagnosis = ({ own }: AgendaFullView): readonly CardElement[] =>
  own === null || own.diagnosis === null ? [] : [heading(own.diagnosis.heading), factSet(own.diagnosis.facts, 'small')];

/** Everybody's buttons, then one's own; closing stands apart, so that it is not pressed by the way. */
function buttons({ open, write, own, data }: AgendaFullView): readonly CardElement[] {
  const outcomes = own?.outcomes ?? null;
  const topic = own?.topic ?? null;
  const close = own?.close ?? null;
  const diagnose = own?.diagnose ?? null;
  const move = own?.move ?? null;
  const first = [
    openUrl(open),
    captureForm(write, data),
    ...(outcomes === null ? [] : [outcomeForm(outcomes, data)]),
    ...(topic === null ? [] : [topicForm(topic, data)]),
  ];
  const last = [
    ...(diagnose === null ? [] : [execute({ verb: 'diagnosis.begin', title: diagnose.button, data, takesInputs: false })]),
    ...(move === null ? [] : [execute({ verb: 'meeting.move', title: move, data, takesInputs: false })]),
    ...(close === null ? [] : [execute({ verb: 'meeting.close', title: close, data, takesInputs: false })]),
  ];
  return [
    actionSet(first),
    ...(diagnose === null ? [] : [quiet(diagnose.line)]),
    ...(last.length === 0 ? [] : [actionSet(last, 'small')]),
  ];
}

function lineWithLink({ line, again, open }: AgendaLineView): CardElement {
  const actions = [...(again === null ? [] : [execute({ verb: 'meeting.move', ...again, takesInputs: false })]), ...(open === null ? [] : [openUrl(open)])];
  return columns([
    column('stretch', [text(line)], { verticalContentAlignment: 'center' }),
    ...(actions.length === 0 ? [] : [column('auto', [actionSet(actions, 'none')])]),
  ]);
}

const askedCard = (view: AgendaAskedView): AdaptiveCard =>
  card(
    [
      title(view.title),
      meta(view.when),
      text(view.question, { spacing: 'medium' }),
      actionSet([
        execute({ verb: 'meeting.held', title: view.held, data: view.data }),
        execute({ verb: 'meeting.notHeld', title: view.notHeld, data: view.data }),
        openUrl(view.open),
      ]),
    ],
    { fallbackText: view.fallbackText },
  );
