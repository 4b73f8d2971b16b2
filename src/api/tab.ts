import type { Face, Moment, PromiseView, Role } from './face.ts';

/** A rate is never shown without its numbers. `percent` is null while nothing counts. */
export type RateView = { readonly percent: number | null; readonly text: string; readonly detail: string };

/** One thing to do, heaviest first. `go`: where it leads. */
export type TodoView = { readonly kind: 'not-scheduled' | 'carried' | 'views-differ' | 'no-moment' | 'no-skill' | 'due' | 'unreachable'; readonly text: string; readonly go: 'reschedule' | 'diagnosis' | 'scorecard' | 'prepare' };

/** A row of the manager's table. */
export type HomeRow = {
  readonly pair: string;
  readonly face: Face;
  readonly skill: string;
  readonly last: { readonly text: string; readonly detail: string };
  /** null: not scheduled. `detail` is the other's own time where the zones differ. */
  readonly next: { readonly meeting: string; readonly text: string; readonly detail: string | null } | null;
  readonly kept: RateView | null;
  readonly todo: readonly TodoView[];
  /** Why nothing reaches this person now (`Ben removed Twofold. Cards wait until it is back.`); null: all is well. */
  readonly unreachable: string | null;
};

/** The meeting that comes next, over all pairs. */
export type NextMeeting = {
  readonly pair: string;
  readonly meeting: string;
  readonly face: Face;
  /** `Next, in 35 minutes` */
  readonly heading: string;
  readonly when: string;
  readonly parts: readonly { readonly label: string; readonly minutes: string; readonly detail: string }[];
  readonly joinUrl: string | null;
};

/** The first page: what the reader leads, and what the reader is led in. */
export type HomeView = {
  readonly today: string;
  readonly you: Face;
  readonly next: NextMeeting | null;
  /** Pairs in which the reader is the manager. */
  readonly rows: readonly HomeRow[];
  /** The reader's own promises to all of them. */
  readonly own: { readonly last: string; readonly next: string; readonly kept: RateView } | null;
  readonly rateNote: string | null;
  readonly hint: { readonly id: string; readonly pair: string; readonly text: string; readonly detail: string } | null;
  /** Pairs in which the reader is the rep. */
  readonly asRep: readonly RepHome[];
  /** Said when there is no pair at all. */
  readonly empty: { readonly title: string; readonly why: string } | null;
};

/** The rep's week in one pair. */
export type RepHome = {
  readonly pair: string;
  readonly manager: Face;
  readonly open: readonly PromiseView[];
  readonly theirs: readonly PromiseView[];
  readonly theirsKept: RateView | null;
  readonly next: { readonly meeting: string; readonly text: string; readonly topic: string | null; readonly moment: Moment | null } | null;
  readonly skill: { readonly name: string; readonly level: number | null; readonly levelText: string; readonly nextText: string } | null;
  readonly kept: (RateView & { readonly leftOut: string }) | null;
  readonly whoSees: readonly { readonly who: string; readonly what: string }[];
  readonly mayStop: boolean;
};

/** One skill over time. `points` are levels, oldest first, at most twelve weeks. */
export type RubricLine = {
  readonly skill: string;
  readonly name: string;
  readonly seen: string;
  readonly level: number | null;
  readonly aims: number | null;
  readonly inWork: boolean;
  readonly points: readonly { readonly week: string; readonly level: number }[];
  readonly sinceStart: string | null;
  readonly own: string | null;
};

/** One indicator over eight weeks, oldest first; null: not said. */
export type IndicatorLine = { readonly id: string; readonly name: string; readonly weeks: readonly { readonly week: string; readonly actual: number | null; readonly target: number | null }[]; readonly last: string };

/** A rep's page, word for word the same for both people. */
export type ScorecardPage = {
  readonly pair: string;
  readonly reader: Role;
  readonly rep: Face;
  readonly manager: Face;
  readonly seenBy: string;
  readonly skill: {
    readonly name: string;
    readonly detail: string;
    readonly since: string | null;
    readonly level: number | null;
    readonly levelText: string;
    readonly now: string | null;
    readonly next: string | null;
    readonly moments: readonly Moment[];
  } | null;
  /** Over 4, 8 and 12 meetings. */
  readonly kept: readonly (RateView & { readonly over: number; readonly label: string; readonly counts: string; readonly leftOut: string })[];
  readonly managerKept: readonly (RateView & { readonly over: number; readonly label: string; readonly counts: string; readonly leftOut: string })[];
  readonly arc: {
    readonly day: number;
    readonly dayText: string;
    readonly marks: readonly { readonly day: number; readonly label: string; readonly date: string; readonly text: string; readonly status: 'reached' | 'next' | 'ahead' | 'past'; readonly statusText: string | null }[];
    readonly note: string | null;
  } | null;
  readonly rubric: readonly RubricLine[];
  readonly indicators: readonly IndicatorLine[];
  /** From day 60 of the arc; empty before. */
  readonly results: readonly IndicatorLine[];
  readonly promises: readonly (PromiseView & { readonly numberText: string; readonly numberDetail: string | null; readonly due: string; readonly howFar: string })[];
  readonly record: readonly string[];
  readonly diagnosis: DiagnosisView | null;
  readonly history: readonly HistoryWeek[];
  /** At most three; the manager's only. */
  readonly hints: readonly { readonly id: string; readonly text: string }[];
};

/** The diagnosis that stands. Only the two see it, only where diagnoses are on. */
export type DiagnosisView = {
  readonly cause: string;
  readonly since: string;
  readonly reason: string | null;
  readonly mix: string;
  readonly changes: readonly string[];
  /** Inputs and result of question 3, as they were worked out. */
  readonly arithmetic: readonly { readonly title: string; readonly value: string }[];
  readonly mayUndo: boolean;
};

/** One meeting of the past. `card` is the recap as it was sent, Adaptive Card JSON; null: none was. */
export type HistoryWeek = { readonly meeting: string; readonly when: string; readonly line: string; readonly card: Readonly<Record<string, unknown>> | null };

/** The meeting details tab: the agenda before (or after) the meeting, and the reader's own topic. */
export type PrepareView = {
  readonly kind: 'prepare';
  readonly meeting: string;
  readonly pair: string;
  readonly reader: Role;
  readonly other: Face;
  readonly when: string;
  readonly parts: readonly { readonly label: string; readonly minutes: string; readonly detail: string }[];
  readonly skill: string | null;
  readonly questions: readonly { readonly label: string; readonly question: string }[];
  readonly promises: readonly PromiseView[];
  readonly topic: string | null;
  readonly moment: Moment | null;
  /** Times that suit both, for moving it; null: not asked yet. */
  readonly mayMove: boolean;
  readonly history: readonly HistoryWeek[];
};

/** A time that suits both. `start` is an instant in milliseconds. */
export type FreeTime = { readonly start: number; readonly text: string; readonly detail: string | null };
export type FreeTimes = { readonly times: readonly FreeTime[]; readonly note: string | null };

/** What switching a pair off would do, counted before it is done. */
export type SwitchOffNotice = { readonly pair: string; readonly lines: readonly string[]; readonly confirm: string; readonly updates: number };

/** A pair in the settings. */
export type PairSetting = { readonly pair: string; readonly face: Face; readonly role: Role; readonly when: string; readonly where: string; readonly whereDetail: string | null; readonly on: boolean; readonly mayTurnOn: boolean; readonly minutes: readonly string[]; readonly warning: string | null };

/** The settings page. Catalogues are the team's, as the reader's manager or the administrator set them. */
export type SettingsView = {
  readonly pairs: readonly PairSetting[];
  readonly onText: string;
  /** Share of coaching without a diagnosis, in percent, and what it can be. */
  readonly mix: { readonly coaching: number; readonly choices: readonly number[]; readonly note: string } | null;
  readonly hints: readonly { readonly id: string; readonly text: string; readonly on: boolean }[];
  /** Hours `HH:MM` in the reader's own zone within which nothing is sent unprompted; null: none. */
  readonly quiet: { readonly from: string; readonly to: string } | null;
  readonly zone: string;
  /** `auto` follows Teams. */
  readonly language: string;
  readonly languages: readonly { readonly id: string; readonly name: string }[];
  readonly lines: readonly { readonly id: string; readonly title: string; readonly texts: readonly string[] }[];
  readonly skills: readonly { readonly id: string; readonly name: string; readonly levels: readonly string[]; readonly drills: readonly string[] }[];
  /** What the reader added; each kind is a list of own texts. */
  readonly own: OwnWords;
  readonly kept: readonly { readonly what: string; readonly howLong: string }[];
};

/** A manager's own words, used in that manager's pairs beside the catalogue's. */
export type OwnWords = { readonly sayCoaching: readonly string[]; readonly handOver: readonly string[]; readonly sayBlockers: readonly string[]; readonly skills: readonly { readonly name: string; readonly levels: readonly string[]; readonly drills: readonly string[] }[] };
