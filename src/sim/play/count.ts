import type { Finding, MeetingMail } from '../world/world.ts';
import { countChats } from './count-chats.ts';
import { countCommitments } from './count-commitments.ts';
import { countInvites, mailsPerOccurrence } from './count-invites.ts';
import { countLeaks } from './count-leaks.ts';
import type { TapeEntry } from './tape.ts';

/** How often each kind of trouble happened during a story. */
export type Disturbances = {
  moved: number;
  cancelled: number;
  recreated: number;
  redated: number;
  killed: number;
  duplicated: number;
  late: number;
};

/** The line that a headless story prints: every number counted from what reached the simulator. */
export type Summary = {
  weeks: number;
  seed: number;
  pairsOn: number;
  invitesWritten: number;
  mailsPerOccurrenceMax: number;
  repairs: number;
  cardsPosted: number;
  cardsDuplicated: number;
  personalMessagesPerPersonPairWeekMax: number;
  commitmentsMade: number;
  commitmentsCarried: number;
  commitmentsLost: number;
  outsideBlockChanged: number;
  joinUrlsChanged: number;
  leaks: number;
  guidanceFindings: number;
  disturbances: Disturbances;
  /** Why the story was ended before its time; left out when it was played to its end. */
  endedEarly?: string;
};

/** What a story leaves behind. `startAt` is its first Monday; `names` maps a person's id to the words by which a message tells whom it is about. */
export type StoryRecord = {
  weeks: number;
  seed: number;
  startAt: number;
  tape: readonly TapeEntry[];
  mails: readonly MeetingMail[];
  findings: readonly Finding[];
  appId: string;
  names: ReadonlyMap<string, readonly string[]>;
  disturbances: Disturbances;
};

/** Counts a story. Pure. */
export function countStory(story: StoryRecord): Summary {
  const invites = countInvites(story.tape);
  const chats = countChats(story);
  return {
    weeks: story.weeks,
    seed: story.seed,
    pairsOn: chats.pairsOn,
    invitesWritten: invites.written,
    mailsPerOccurrenceMax: mailsPerOccurrence(story.mails, story.appId, invites.repairedOccurrences),
    repairs: invites.repairs,
    cardsPosted: chats.cardsPosted,
    cardsDuplicated: chats.cardsDuplicated,
    personalMessagesPerPersonPairWeekMax: chats.personalMessagesMax,
    ...countCommitments(story.tape),
    outsideBlockChanged: invites.outsideBlockChanged,
    joinUrlsChanged: invites.joinUrlsChanged,
    leaks: countLeaks(story.tape),
    guidanceFindings: story.findings.length,
    disturbances: story.disturbances,
  };
}
