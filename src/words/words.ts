import type { Permission } from '#domain/commitment-state.ts';
import type { Outcome, ParsedCommitment } from '#domain/commitment.ts';
import type { NotOffered, OtherReason, Reason } from '#domain/verdict.ts';
import type { Instant, LocalDate, Zone } from '#domain/time.ts';
import type { AgendaWords, Rubric } from './agenda-words.ts';
import type { CardWords } from './card-words.ts';
import type { CatalogueWords } from './catalogue-words.ts';
import type { CommandReplyWords } from './command-reply-words.ts';
import type { CommandWords } from './command-words.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import type { ExtensionWords } from './extension-words.ts';
import type { HintWords } from './hint-words.ts';
import type { OutlookViewWords } from './outlook-view-words.ts';
import type { OwnPromisesWords, PrepWords, ProgressWords } from './prep-words.ts';
import type { PanelViewWords } from './panel-view-words.ts';
import type { RescheduleWords } from './reschedule-words.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import type { TabViewWords } from './tab-view-words.ts';

/** What an open promise shows beneath its sentence. `today` decides about nothing: the due day is named as it is. */
export type PromiseFacts = { readonly owner: string; readonly due: LocalDate | null; readonly timesCarried: number };

/** What was read from a promise, in words; null: that half is missing. */
export type ReadHalves = { readonly behaviour: string | null; readonly number: string | null; readonly byWhen: string | null };

/** Days, times, money and counts. Times are on the 24-hour clock of the zone given. */
export type FormatWords = {
  /** `Fri 27 Nov` */
  dateShort(date: LocalDate): string;
  /** `Tuesday 24 November` */
  dateLong(date: LocalDate): string;
  /** `10:00 to 10:45` */
  timeSpan(start: Instant, end: Instant, where: Zone): string;
  /** `Tuesday 24 November, 10:00 to 10:45` */
  span(start: Instant, end: Instant, where: Zone): string;
  /** `Monday 17:00` */
  dayAndTime(at: Instant, where: Zone): string;
  /** `€48,000`, `6%`; without a currency the bare count. */
  money(value: number, currency: string | null): string;
  /** `24 min` */
  minutes(count: number): string;
  /** `24 minutes` */
  minutesLong(count: number): string;
  /** `three`; from 13 on in digits. */
  number(count: number): string;
  /** `Ana and Ben`, `Ana, Ben and Cleo` */
  list(names: readonly string[]): string;
  /** `“…”` around what somebody said. */
  quoted(sentence: string): string;
  /** `Ben: “…”` */
  saidBy(name: string, quoted: string): string;
  /** `Ben’s`: whose it is, where that is all that is said. */
  ofPerson(name: string): string;
};

/** Promises: how they stand, how they went. */
export type PromiseWords = {
  /** `Ben, due Fri 6 Nov, carried 2 times` */
  facts(promise: PromiseFacts): string;
  due(date: LocalDate): string;
  carried(times: number): string;
  /** `Kept`, `Partly, 3 of 4`, `Missed` */
  outcome(outcome: Outcome): string;
  readonly status: Readonly<Record<'open' | 'kept' | 'partly' | 'missed' | 'renegotiated' | 'suspended' | 'dropped', string>>;
  readonly kept: string;
  readonly partly: string;
  readonly missed: string;
  /** `Ana: kept. Ben: partly, 3 of 4. Both views stand.` */
  contested(views: readonly { readonly name: string; readonly outcome: Outcome }[]): string;
  /** One view, and its owner has not said. `Ana says kept. It counts when Ben agrees.` */
  proposed(by: string, outcome: Outcome, owner: string): string;
  /** What was read, in words. */
  read(parsed: ParsedCommitment): ReadHalves;
  readonly behaviour: string;
  readonly number: string;
  readonly byWhen: string;
  readonly stillMissing: string;
  /** After the third carry. */
  readonly askDiagnosis: string;
  rewordPending(by: string): string;
  refused(reason: Exclude<Permission, 'yes'>): string;
  openCount(count: number): string;
  /** `Ben’s promise` */
  promiseOf(name: string): string;
  readonly badCount: string;
};

/** The block in the invite. Seen by delegates and on shared calendars: no skill, no evidence, no past outcome. */
export type InviteWords = {
  readonly heading: string;
  /** `1. Coaching, 24 minutes` without the number's bold: label and minutes apart, so that the writer can style them. */
  part(number: 1 | 2 | 3, label: string): string;
  readonly coaching: string;
  readonly accountabilityOpen: string;
  readonly accountabilityNothing: string;
  /** For a wider audience: a count and no sentence. */
  accountabilityCount(open: number): string;
  blockers(manager: string | null): string;
  readonly openLink: string;
  readonly footer: string;
};

/** What the bot answers to messages. */
export type ReplyWords = {
  readonly whichTitle: string;
  whichPair(names: readonly string[]): string;
  readonly tooEarly: string;
  readonly notALink: string;
  readonly noPair: string;
  readonly noSentence: string;
  /** In a chat with others: kept, and not repeated there. */
  readonly keptQuietly: string;
  stopped(names: readonly string[]): string;
  readonly nothingToStop: string;
  readonly notYours: string;
  readonly tooLate: string;
  readonly tooLong: string;
  /** Something of ours failed: what to do, and the id to quote. */
  apology(id: string): string;
  /** Pressed by somebody who is not in the directory, as far as the channel tells. */
  readonly notAPerson: string;
  readonly unreadableButton: string;
  readonly gone: string;
};

/** Verdicts of the calendar in plain words. */
export type VerdictWords = {
  reason(reason: Reason, counterpart: string): string;
  /** `people`: how many are required, where that is the reason. */
  other(because: OtherReason, people?: number): string;
  notOffered(because: NotOffered): string;
  /** The organizer's calendar can't be written: the agenda stands in Teams only. */
  readonly chatOnly: string;
  /** The reasons as one line for the offer: `Weekly, just you two`. */
  why(reasons: readonly Reason[], counterpart: string): string;
};

/** Everything a user reads, in one language. A second language is one more value of this type. */
export type Words = {
  readonly language: string;
  readonly format: FormatWords;
  readonly agenda: AgendaWords;
  /** The five levels of each skill that a scorecard rates. */
  readonly rubrics: readonly Rubric[];
  readonly catalogue: CatalogueWords;
  readonly promise: PromiseWords;
  readonly cards: CardWords;
  readonly prep: PrepWords;
  readonly progress: ProgressWords;
  readonly ownPromises: OwnPromisesWords;
  readonly reschedule: RescheduleWords;
  readonly diagnosis: DiagnosisWords;
  readonly scorecard: ScorecardWords;
  readonly hints: HintWords;
  readonly panel: PanelViewWords;
  readonly tab: TabViewWords;
  readonly outlook: OutlookViewWords;
  readonly invite: InviteWords;
  readonly commands: CommandWords;
  readonly commandReplies: CommandReplyWords;
  readonly extension: ExtensionWords;
  readonly replies: ReplyWords;
  readonly verdict: VerdictWords;
};
