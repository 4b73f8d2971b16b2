import type { Outcome } from '#domain/commitment.ts';

type Texts<Name extends string> = Readonly<Record<Name, string>>;
type Half = 'behaviour' | 'number' | 'day';
type Missing = 'behaviour' | 'number' | 'action' | 'day' | null;

/** The header, and what holds the screens together. */
type FrameWords = Texts<
  | 'more' | 'loading' | 'tryAgain' | 'tryNow' | 'putAway' | 'signIn' | 'signInText' | 'failed' | 'problem' | 'unreachable' | 'unreachableTitle' | 'notRead' | 'gone' | 'offline' | 'next' | 'then' | 'goOn' | 'closeTheMeeting' | 'cancel' | 'save' | 'goThere' | 'promiseWaits'
  | 'left' | 'over' | 'waitsHere'
> & {
  /** `Part 2 of 3` */
  partOf(number: number, of: number): string;
  /** For the ear: `14 minutes left`, `3 minutes over`. On the screen the figure stands before `left` and `over`. */
  timeLeft(minutes: number): string;
  timeOver(minutes: number): string;
  /** Before it has begun: `24 min`. */
  minutes(count: number): string;
  /** `Accountability, 16 min` */
  partAndMinutes(label: string, minutes: number): string;
  seesThis(given: string): string;
  /** `Ben, last seen 10:31` */
  lastSeen(given: string, clock: string): string;
  notHereYet(given: string): string;
  /** What it means to be offline, and how much waits. */
  offlineText(waiting: number): string;
  quoteId(id: string): string;
  /** Of a new promise: `waits here, Ben has not seen it yet` */
  waitsUnseen(given: string): string;
  /** In the menu: `Back to coaching` */
  backTo(label: string): string;
  /** The other opened a part while the reader types. */
  partIsOn(label: string): string;
};

/** What is read out by screen readers. */
type SaidWords = Texts<'sent' | 'noteHidden' | 'closed' | 'reopened'> & {
  partBegins(label: string, minutes: number): string;
  /** `Two minutes of coaching left.` */
  twoMinutesLeft(label: string): string;
  backOnline(sent: number): string;
  /** What was read from a sentence so far: `Behaviour found, number missing.` */
  read(missing: Missing): string;
  agreed(given: string): string;
  outcome(given: string, outcome: Outcome, sentence: string): string;
  promised(given: string, sentence: string): string;
  reworded(given: string, sentence: string): string;
  skill(name: string): string;
  moment(title: string): string;
  answer(stage: string, answer: string): string;
  blocker(text: string): string;
  undoCount(seconds: number): string;
};

/** Part 1. */
type CoachingWords = Texts<
  | 'sayOutLoud' | 'said' | 'skillInWork' | 'changeSkill' | 'moment' | 'changeMoment' | 'questions' | 'stuck' | 'whenStuck' | 'whenDefensive' | 'writeAnswer' | 'changeAnswer' | 'drill' | 'start' | 'done' | 'again' | 'whichSkill' | 'oneIsEnough' | 'allSkills' | 'writeYourOwn' | 'ownSkill'
  | 'choose' | 'bringMoment' | 'pasteHelp' | 'linkLabel' | 'pasteLink' | 'add' | 'notALink' | 'handOver'
> & {
  /** The name of a question's tick: `Goal: asked` */
  asked(stage: string): string;
  answerLabel(stage: string): string;
  /** `Gong, opens at 12:40`; `at` null: from its beginning. */
  momentDetail(source: string, at: string | null): string;
  /** `4 min` */
  minutes(count: number): string;
  /** `done, 4 min` */
  drillDone(minutes: number): string;
  /** `MEDDICC: 3 of 7 confirmed` */
  framework(name: string, confirmed: number, of: number): string;
  /** The name of an element's tick. */
  confirmed(element: string): string;
  /** Before what one of the two wants to talk about. */
  brought(topic: string): string;
};

/** Between the halves. */
type HandOverWords = Texts<'doneLabel' | 'nextLabel' | 'lastPromises' | 'newPromise' | 'twoMore' | 'answerLabel'> & {
  /** `23 of 24 min` */
  spent(minutes: number, of: number): string;
  drillDone(minutes: number): string;
  lastQuestion(label: string): string;
  /** Beneath the answer: whose words they are, and what they are for. */
  whoseWords(given: string, isYou: boolean): string;
  inHands(given: string, isYou: boolean): string;
  /** `Open accountability` */
  open(label: string): string;
  minutesNext(minutes: number): string;
  /** `Coaching had 12 minutes left` */
  early(label: string, minutes: number): string;
};

/** Part 2, and promises anywhere in the panel. */
type PromiseWords = Texts<
  | 'lastTime' | 'nothingLastTime' | 'howDidItGo' | 'kept' | 'partly' | 'missed' | 'partlyDone' | 'of' | 'partlyOf' | 'less' | 'more' | 'notSaid' | 'addEvidence' | 'evidenceLink' | 'stillRight' | 'promiseAnew' | 'newPromise' | 'newPromiseField' | 'placeholder'
  | 'behaviour' | 'action' | 'number' | 'byWhen' | 'missing' | 'notYetRead' | 'add' | 'sendIncomplete' | 'promiseIt' | 'writeAnother' | 'yes' | 'agree' | 'reword' | 'notYet' | 'newWords' | 'saveWords' | 'whatFollows' | 'inRecap' | 'comesBack'
> & {
  /** `Kept`, `Partly, 3 of 4`, `Missed` */
  readonly outcome: (outcome: Outcome) => string;
  /** For the ear, on an outcome that somebody chose: `Ben says so.` */
  saysSo(givens: readonly string[]): string;
  /** `1 of 3 settled` */
  settled(count: number, of: number): string;
  inHands(given: string, isYou: boolean): string;
  /** After an indicator's name: `of 11` */
  ofTarget(target: number): string;
  /** `Ben’s, one sentence` */
  whoseSentence(given: string, isYou: boolean): string;
  /** `Number: say it in a few words` */
  readonly setByHand: (slot: string) => string;
  sendTo(given: string): string;
  reading(given: string): string;
  notSeen(given: string): string;
  countsOnYes(given: string): string;
  /** `Add what Ana will do` */
  addFor(given: string, isYou: boolean): string;
  /** `Is this what you promise, Ben?` */
  isThisYours(given: string): string;
  wroteItDown(given: string): string;
  onlyYouAnd(given: string): string;
};

/** Part 3. */
type BlockerWords = Texts<'takenOn' | 'somethingElse' | 'field' | 'whoTakes' | 'passOn' | 'passedOn' | 'open' | 'add'>;

/** Closing, and after it. `leavesIn` stands before the count-down. */
type ClosingWords = Texts<'moveWhy' | 'moveIt' | 'moveTitle' | 'moveNote' | 'noTimes' | 'keepTime' | 'moved' | 'title' | 'stays' | 'nothingGoes' | 'close' | 'closeNow' | 'keepGoing' | 'offline' | 'undo' | 'leavesIn' | 'left' | 'oneThing'> & {
  /** `52 s.` */
  seconds(count: number): string;
};

/** The private note. `open` stands before the title, for the ear. */
type NoteWords = Texts<'title' | 'open' | 'show' | 'hide' | 'hidden' | 'only' | 'blurs' | 'placeholder' | 'label'>;

/** What the side panel says by itself. Everything about a pair comes with its view, already in words. */
export type PanelWords = {
  /** Around what somebody said. */
  readonly quotes: readonly [open: string, close: string];
  /** A sentence with a half that was added by hand: it stays one sentence. */
  joined(sentence: string, half: Half, said: string): string;
  readonly frame: FrameWords;
  readonly announced: SaidWords;
  readonly coaching: CoachingWords;
  readonly handOver: HandOverWords;
  readonly promise: PromiseWords;
  readonly blockers: BlockerWords;
  readonly closing: ClosingWords;
  readonly note: NoteWords;
};
