import type { Instant, LocalDate, Zone } from '#domain/time.ts';

/** The cards of the personal chats. */
export type CardWords = {
  readonly open: string;
  readonly offer: {
    readonly title: string;
    lead(count: number): string;
    /** `Tuesdays, 10:00 to 10:45`, `Every other Monday, …`, `Once a month, Tuesday, …` */
    rhythm(cadence: 'weekly' | 'biweekly' | 'monthly' | 'other', next: { readonly start: Instant; readonly end: Instant; readonly zone: Zone }): string;
    help(name: string): string;
    readonly yes: string;
    readonly notNow: string;
    readonly notOneOnOne: string;
    readonly consequence: string;
    readonly save: string;
    /** What was chosen, when all is saved. */
    saved(choices: { readonly yes: readonly string[]; readonly notNow: readonly string[]; readonly notOneOnOne: readonly string[] }): string;
    summary(count: number): string;
    readonly example: string;
    readonly back: string;
    readonly on: string;
    page(number: number, of: number): string;
    readonly youChose: string;
  };
  readonly intro: {
    title(manager: string): string;
    readonly lead: string;
    /** `policies`: what an administrator lets be kept beyond promises (SCORES, DIAGNOSIS). */
    facts(manager: string, policies: { readonly scores: boolean; readonly diagnosis: boolean }): readonly { readonly title: string; readonly text: string }[];
    readonly nothingYet: string;
    readonly fine: string;
    readonly notForMe: string;
    readonly stop: string;
    accepted(next: string | null): string;
    readonly declined: string;
    readonly stopped: string;
    summary(manager: string): string;
  };
  readonly agenda: {
    title(manager: string, rep: string): string;
    readonly skill: string;
    readonly call: string;
    readonly drill: string;
    drillOf(text: string, minutes: number): string;
    readonly noSkill: string;
    readonly noCall: string;
    readonly nothingOpen: string;
    /** Above what was promised in this meeting. */
    readonly promisedNow: string;
    /** After a list that was cut. */
    andMore(count: number): string;
    topicOf(topic: string): string;
    readonly thenThisWeek: string;
    takesOn(manager: string): string;
    readonly writeAPromise: string;
    readonly promiseLabel: string;
    readonly promiseExample: string;
    readonly promiseEmpty: string;
    readonly whose: string;
    readonly keepIt: string;
    kept(sentence: string): string;
    readonly howDidItGo: string;
    /** Stands in an outcome's choice as long as nothing was said. */
    readonly notSaidYet: string;
    readonly howItWentNote: string;
    readonly saveOutcomes: string;
    readonly howManyDone: string;
    readonly howManyOf: string;
    readonly addTopic: string;
    readonly topic: string;
    readonly topicEmpty: string;
    readonly momentLabel: string;
    readonly momentExample: string;
    readonly addIt: string;
    readonly close: string;
    /** For a meeting with more people: nothing but a count. */
    plainTitle(date: LocalDate): string;
    othersPresent(open: number): string;
    hiddenAttendees(open: number): string;
    readonly wasItHeld: string;
    readonly weMet: string;
    readonly weDidNotMeet: string;
    readonly cancelled: string;
    /** The one line that stays in the meeting's chat. */
    closed(minutes: number | null): string;
    readonly notHeld: string;
    readonly stoppedHere: string;
    readonly summary: string;
    pressed(what: string, at: string): string;
  };
  readonly halfMissing: {
    readonly title: string;
    readonly nothingTitle: string;
    ask(missing: 'behaviour' | 'number' | 'day'): string;
    example(missing: 'behaviour' | 'number' | 'day'): string;
    readonly empty: string;
    readonly join: string;
    readonly keepAsItIs: string;
    readonly whole: string;
  };
  readonly recap: {
    title(other: string): string;
    held(date: LocalDate, minutes: number | null): string;
    readonly youPromised: string;
    promised(name: string): string;
    readonly nobodyPromised: string;
    readonly lastTime: string;
    readonly howItWent: string;
    /** `latest`: when the invite is written at the latest; null: no invite can be written. */
    goesInto(count: number, day: LocalDate | null, latest: string | null): string;
    readonly thatsRight: string;
    readonly rewordMine: string;
    readonly inYourWords: string;
    readonly sentenceEmpty: string;
    rewordNote(other: string, ownWordsWin: boolean): string;
    readonly useTheseWords: string;
    readonly seeDifferently: string;
    readonly whichOne: string;
    readonly chooseOne: string;
    readonly howDoYouSee: string;
    readonly bothStand: string;
    readonly keepMyView: string;
    confirmedAt(time: string): string;
    readonly confirmedByBoth: string;
    waitsFor(name: string): string;
    summary(other: string): string;
  };
};
