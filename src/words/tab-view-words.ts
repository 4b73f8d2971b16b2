import type { Outcome } from '#domain/commitment.ts';
import type { HintId } from '#domain/hint-rules.ts';
import type { KeptRate } from '#domain/kept-rate.ts';
import type { Todo } from '#domain/todo.ts';
import type { Instant, LocalDate, Zone } from '#domain/time.ts';

/** A promise on a screen, below its sentence. Names are what the two are called between themselves. */
export type PromiseViewWords = {
  readonly keptNoEvidence: string;
  readonly suspended: string;
  /** The other said how it went, and the reader has not. */
  agree(by: string, outcome: Outcome): string;
  /** The reader said how it went, and the owner has not. */
  waitsForOwner(owner: string): string;
  differs(other: string): string;
  /** The reader's yes makes it a promise. */
  readonly isItYours: string;
  waitsForYes(owner: string): string;
  /** Other words were proposed: to the one whose yes they wait for, and to the one who proposed them. */
  reworded(by: string, sentence: string): string;
  rewordWaits(other: string, sentence: string): string;
  /** `2 of 5 calls` */
  progress(done: number, of: number, unit: string): string;
};

/** What the tab shows beyond what cards show. Days and times are in the zone given. */
export type TabViewWords = {
  readonly promise: PromiseViewWords;
  readonly time: {
    /** `Today, 10:00`, `Tomorrow, 9:00`, `Thu 26 Nov, 14:00` */
    at(at: Instant, now: Instant, where: Zone): string;
    /** `Today, 10:00 to 10:45`; another day: `Thu 26 Nov, 14:00 to 14:30` */
    span(start: Instant, end: Instant, now: Instant, where: Zone): string;
    /** `Tuesday 1 December, 10:00` */
    long(at: Instant, where: Zone): string;
    /** `17:00 for Eli`; on another day there: `Thu 26 Nov, 1:00 for Eli` */
    forOther(at: Instant, name: string, zones: { readonly own: Zone; readonly theirs: Zone }): string;
    /** `Next, in 35 minutes`, `On now` */
    next(start: Instant, now: Instant, where: Zone): string;
    /** A week by its Monday, where the weekday says nothing: `16 Nov`. */
    week(monday: LocalDate): string;
    /** A day in running text: `today`, `tomorrow`, `Thu 26 Nov`. */
    day(date: LocalDate, today: LocalDate): string;
  };
  readonly rate: {
    /** `72%`; null: `nothing closed yet`. */
    percent(percent: number | null): string;
    /** `6½ of 9`; nothing closed: empty. */
    share(rate: KeptRate): string;
    /** `5 kept, 2 partly, 2 missed` */
    counts(rate: KeptRate): string;
    /** `4 meetings`; fewer were held: `4 meetings (3 so far)` */
    over(over: number, held: number): string;
    /** `Left out of the 4: 2 open, 1 moved before its day, 1 suspended.`; nothing: empty. */
    leftOut(leftOut: KeptRate['leftOut'], over: number | null): string;
    /** `Last 4 meetings. Left out: …` */
    lastMeetings(over: number, held: number, leftOut: string): string;
    readonly note: string;
  };
  readonly home: {
    readonly noSkill: string;
    readonly notHeldYet: string;
    /** `held, 44 min`; null: nobody knows how long. */
    held(minutes: number | null): string;
    dropped(count: number): string;
    promises(open: number, due: number): string;
    readonly noTopic: string;
    todo(todo: Todo, rep: string, today: LocalDate): string;
    /** What the reader promised and by when: `1 due tomorrow, 1 due Thu 26 Nov`. */
    ownDue(due: readonly { readonly day: LocalDate; readonly count: number }[], undated: number, today: LocalDate): string;
    readonly nothingOwn: string;
    hintAbout(rep: string): string;
    unreachable(name: string, why: 'uninstalled' | 'blocked' | 'refused'): string;
    readonly empty: Readonly<Record<'none' | 'no-access' | 'waiting' | 'off', { readonly title: string; readonly why: string }>>;
    /** Who can see what, from top to bottom. */
    whoSees(manager: string, policies: { readonly scores: boolean }): readonly { readonly who: string; readonly what: string }[];
    nextLevel(sentence: string): string;
  };
  readonly page: {
    /** Below the name of the rep: who reads the page. */
    seenBy(reader: 'manager' | 'rep', other: string): string;
    readonly off: string;
    readonly notOn: string;
    since(date: LocalDate): string;
    readonly notRated: string;
    /** `day 41`; before the first day: from when on. */
    dayText(day: number, start: LocalDate): string;
    /** `Day 30` */
    mark(day: number): string;
    /** `+1`, `0`, `−1` */
    sinceStart(levels: number): string;
    /** `at proposal` */
    atStage(stage: string): string;
    readonly reached: string;
    readonly notReached: string;
    /** Behind the count of a week that is not over. */
    soFar(count: string): string;
    readonly support: string;
    readonly none: string;
    mix(coaching: number): string;
    readonly result: string;
    /** A past meeting: `Held, 44 min. 2 promises made, 3 settled.` */
    week(week: { readonly fate: 'held' | 'cancelled' | 'moved' | 'unconfirmed' | 'not-held'; readonly minutes: number | null; readonly made: number; readonly settled: number; readonly to: LocalDate | null }): string;
  };
  readonly prepare: {
    readonly noMeeting: { readonly title: string; readonly text: string };
    readonly notOn: { readonly title: string; readonly text: string };
    /** What part 3 holds. */
    blockers(manager: string): string;
  };
  readonly settings: SettingsViewWords;
  /** What a press in the tab was answered with; null where the screen shows it by itself. */
  readonly done: {
    readonly switchedOff: string;
    switchedOn(rep: string): string;
    readonly switchedOnAsRep: string;
    readonly dataNote: string;
  };
  readonly refused: {
    countChanged(updates: number): string;
    notYoursToTurnOn(name: string): string;
    readonly alreadyOn: string;
    readonly badMix: string;
    readonly sameHours: string;
    readonly noDiagnosis: string;
    readonly notALevel: string;
    readonly unknownLanguage: string;
    readonly notAHint: string;
    readonly managersOnly: string;
    /** Where something in the reader's own words stands, and what is wrong with it. */
    ownWords(place: string, fault: string): string;
  };
};

/** The settings page. */
export type SettingsViewWords = {
  on(on: number, of: number): string;
  readonly notScheduled: string;
  where(places: { readonly chat: boolean; readonly invite: boolean }): string;
  readonly nowhere: string;
  readonly othersPresent: string;
  notInScope(organizer: string): string;
  readonly youNotInScope: string;
  minutes(parts: { readonly coaching: number; readonly accountability: number; readonly blockers: number }): readonly string[];
  stoppedBy(name: string): string;
  waitsForYes(rep: string): string;
  readonly waitsForYou: string;
  isTold(rep: string): string;
  readonly refusedBefore: string;
  readonly offerWaits: string;
  stuck(rep: string): string;
  readonly mixNote: string;
  readonly hint: Readonly<Record<HintId, string>>;
  readonly lines: Readonly<Record<'sayCoaching' | 'handOver' | 'sayBlockers', string>>;
  readonly kept: readonly { readonly what: string; readonly howLong: string }[];
  readonly keptScores: readonly { readonly what: string; readonly howLong: string }[];
  readonly keptDiagnosis: readonly { readonly what: string; readonly howLong: string }[];
  /** Before a pair is switched off, one sentence each. Of one organizer: how many invites, and who gets the mails in whose name. */
  readonly off: {
    /** `to` null: the reader gets them; `from` null: in the reader's name; `others`: more people are on the invites. */
    invites(group: { readonly count: number; readonly to: string | null; readonly from: string | null; readonly others: boolean }): string;
    readonly noInvites: string;
    readonly textStays: string;
    staysReadable(other: string): string;
    confirm(updates: number): string;
  };
  /** `Coaching, line 2`, `Skill “Discovery”, level 3` */
  place(place: { readonly list: 'sayCoaching' | 'handOver' | 'sayBlockers' | 'skills'; readonly line: number; readonly skill: string; readonly within: 'name' | 'levels' | 'drills' | null; readonly index: number | null }): string;
};
