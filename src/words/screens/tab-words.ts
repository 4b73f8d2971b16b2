type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** The bar on top, and what stands on more than one page. */
type FrameWords = Texts<
  'home' | 'chat' | 'chatElsewhere' | 'settings' | 'about' | 'back' | 'loading' | 'tryAgain' | 'failed' | 'offline' | 'offlineOld' | 'offlineNothing' | 'signIn' | 'signInDeclined' | 'signInButton' | 'saved' | 'cancel' | 'close'
> & {
  /** The id that an administrator can look up. */
  quoteId(id: string): string;
};

/** The first page: what the reader leads. */
type HomeWords = Texts<'title' | 'nextRegion' | 'openAgenda' | 'join' | 'tableTitle' | 'name' | 'last' | 'next' | 'kept' | 'todo' | 'nothingToDo' | 'notScheduled' | 'you' | 'youDetail' | 'whyMissing'> & {
  readonly hint: Texts<'region' | 'look' | 'notNow' | 'turnOff'>;
  /** Nothing is scheduled, so nothing can be moved: how to find a time. */
  findTime(name: string): string;
};

/** What the reader promised, and the next meeting. */
type RepWords = Texts<
  'open' | 'nothingOpen' | 'oneMore' | 'oneLess' | 'keptIt' | 'nextRegion' | 'whoSees' | 'download' | 'downloaded' | 'stop' | 'skill' | 'noSkill' | 'kept' | 'toScorecard' | 'noneOfTheirs'
> & {
  /** `Your week, Ben` */
  week(name: string): string;
  /** `Your week with Ana`, where the reader also leads 1:1s. */
  weekWith(name: string): string;
  /** `Tuesday 1 December, 10:00, with Ana` */
  withPerson(when: string, name: string): string;
  noNext(name: string): string;
  /** `Ana’s promises to me` */
  theirs(name: string): string;
  /** Around the rate: `Kept so far: 83%, 5 of 6` */
  keptSoFar(rate: string, detail: string): string;
  /** The group of buttons that counts one promise. */
  howFar(sentence: string): string;
  /** `I kept it`, with the promise's words. */
  keptThis(sentence: string): string;
};

/** Topic, moment and time of one meeting. */
type MeetingWords = Texts<'topic' | 'moment' | 'momentPlaceholder' | 'add' | 'change' | 'missing' | 'badLink' | 'moveIt' | 'moveTitle' | 'moveNote' | 'noTimes' | 'keepTime'>;

/** Switching a pair off. */
type SwitchWords = Texts<'counting' | 'keepOn'> & {
  /** `Switch off for Dana?` */
  question(name: string): string;
};

/** A rep's page. */
type ScorecardWords = Texts<
  | 'page' | 'windows' | 'window' | 'rate' | 'counts' | 'print' | 'skill' | 'noSkill' | 'now' | 'nextLevel' | 'moments' | 'kept' | 'arc' | 'noArc' | 'rubric' | 'noRubric' | 'rubricSpan' | 'rubricSkill' | 'level' | 'overTime' | 'sinceStart' | 'inWork' | 'notRated'
  | 'indicatorSpan' | 'indicator' | 'noIndicators' | 'weekByWeek' | 'lastWeek' | 'results' | 'promises' | 'asSpoken' | 'noPromises' | 'promise' | 'number' | 'whose' | 'byWhen' | 'howFar' | 'record' | 'history' | 'noHistory' | 'noCard' | 'cardFailed'
  | 'hints' | 'diagnosis' | 'noDiagnosis' | 'openChat' | 'mix' | 'changes' | 'arithmetic' | 'undoDiagnosis'
> & {
  /** On the switch: `4`, `8`, `12 meetings`. */
  over(count: number, isWhole: boolean): string;
  /** `Level 2` */
  levelOf(level: number): string;
  aiming(level: number): string;
  /** The other one’s own: `Ana’s own promises: 83%, 5 of 6` */
  theirs(name: string, rate: string, detail: string): string;
  /** `In Ben’s hands each week` */
  inHands(name: string): string;
  /** Read out in place of a drawing: `19 Oct: 4, 26 Oct: 6`. */
  series(points: readonly { readonly week: string; readonly value: string }[]): string;
  /** `6 of 8`; only one of the two was said: `6`, `aim 8`; nothing: that nothing was said. */
  countOf(actual: number | null, target: number | null): string;
  readonly settle: Texts<'open' | 'title' | 'note' | 'kept' | 'partly' | 'missed' | 'done' | 'of' | 'ofHowMany' | 'save' | 'less' | 'more' | 'notSaid'> & { openFor(sentence: string): string };
  readonly rating: Texts<'open' | 'openOwn' | 'note' | 'ownNote' | 'save'> & { title(skill: string): string };
};

/** The settings, section by section. */
type SettingsWords = Texts<'title' | 'sections'> & {
  readonly section: Texts<'pairs' | 'lengths' | 'words' | 'skills' | 'drills' | 'hints' | 'quiet' | 'language' | 'kept'>;
  readonly pairs: Texts<'with' | 'when' | 'where' | 'on' | 'off' | 'none' | 'leadsYou' | 'invites'> & {
    switchFor(name: string): string;
    readonly whatHappens: readonly { readonly when: string; readonly what: string }[];
  };
  readonly lengths: Texts<'title' | 'minutes' | 'mixTitle'> & {
    /** `60% coaching, 40% accountability` */
    mixChoice(coaching: number): string;
  };
  readonly own: Texts<'note' | 'ours' | 'yours' | 'noneYet' | 'line' | 'add' | 'remove' | 'putBack' | 'save'> & {
    readonly problem: Texts<'empty' | 'tooLong' | 'same' | 'nameMissing' | 'levelsMissing'>;
    removeLine(text: string): string;
    taken(text: string): string;
    count(lines: number): string;
  };
  readonly skills: Texts<'ours' | 'yours' | 'note' | 'add' | 'name' | 'levelsNote' | 'noLevels' | 'change' | 'remove' | 'drill' | 'drillNote'> & {
    level(level: number): string;
    changeSkill(name: string): string;
    drillCount(drills: number): string;
  };
  readonly hints: Texts<'note' | 'none'>;
  readonly quiet: Texts<'switch' | 'note' | 'from' | 'to'> & { zone(zone: string): string };
  readonly language: Texts<'auto' | 'note'>;
};

/** The meeting's own tab. */
type PrepareWords = Texts<'agenda' | 'questions' | 'noSkill' | 'promises' | 'noPromises' | 'yours' | 'move'> & {
  /** `Your 1:1 with Ana` */
  title(name: string): string;
};

/** What the product is. */
type AboutWords = { readonly title: string; readonly parts: readonly { readonly heading: string; readonly text: string }[] };

/** Every label of the tab in one language. Whatever depends on people and times comes ready from the product (src/api/tab.ts). */
export type TabWords = {
  readonly appName: string;
  /** What goes around what somebody said. */
  readonly quotes: readonly [open: string, close: string];
  readonly frame: FrameWords;
  readonly home: HomeWords;
  readonly rep: RepWords;
  readonly meeting: MeetingWords;
  readonly switchOff: SwitchWords;
  readonly scorecard: ScorecardWords;
  readonly settings: SettingsWords;
  readonly prepare: PrepareWords;
  readonly about: AboutWords;
};
