import { isBlockWrite } from './count-invites.ts';
import type { StoryRecord } from './count.ts';
import { pairKey } from './tape.ts';
import type { BotPost, TapeEntry } from './tape.ts';
import { comparable } from './visible-text.ts';

const week = 7 * 24 * 3_600_000;

/** What the bot did in chats. */
export type ChatCounts = { pairsOn: number; cardsPosted: number; cardsDuplicated: number; personalMessagesMax: number };

/** Counts agenda cards, those posted twice for one meeting, and unprompted messages per person, pair and week once a pair is on. */
export function countChats(story: Pick<StoryRecord, 'tape' | 'startAt' | 'names'>): ChatCounts {
  const posts = story.tape.filter((entry): entry is BotPost => entry.kind === 'posted');
  const agendas = posts.filter(({ what }) => what === 'agenda');
  const since = switchedOn(story.tape, story.names);
  return {
    pairsOn: since.size,
    cardsPosted: agendas.length,
    cardsDuplicated: duplicated(agendas),
    personalMessagesMax: personalMessagesMax(posts, since, story),
  };
}

/** Cards that are about a meeting which a card in the same chat was about already. */
function duplicated(agendas: readonly BotPost[]): number {
  const seen = new Set<string>();
  let again = 0;
  for (const { chatId, meetingKeys } of agendas) {
    const keys = meetingKeys.map((key) => `${chatId} ${key}`);
    if (keys.some((key) => seen.has(key))) again += 1;
    for (const key of keys) seen.add(key);
  }
  return again;
}

/** When each pair (by its key) began to get something: its first block in an invite, or its first agenda card. */
export function switchedOn(tape: readonly TapeEntry[], names: StoryRecord['names']): Map<string, number> {
  const since = new Map<string, number>();
  const begin = (key: string | undefined, at: number) => {
    if (key !== undefined && !since.has(key)) since.set(key, at);
  };
  for (const entry of tape) {
    if (entry.kind === 'invite' && entry.after !== null && isBlockWrite(entry)) {
      const [one, other, third] = entry.after.required;
      if (one !== undefined && other !== undefined && third === undefined) begin(pairKey(one, other), entry.at);
    }
    // An agenda in a meeting's chat of exactly two tells its pair; in a personal chat the words tell it.
    if (entry.kind !== 'posted' || entry.what !== 'agenda') continue;
    const [one, other, third] = entry.members;
    if (one !== undefined && other !== undefined && third === undefined) begin(pairKey(one, other), entry.at);
    if (entry.chatKind === 'personal' && one !== undefined)
      for (const about of namedIn(entry, one, names)) begin(pairKey(one, about), entry.at);
  }
  return since;
}

/** The people, other than the reader, whose names stand in a message. */
function namedIn(post: BotPost, reader: string, names: StoryRecord['names']): string[] {
  const text = ` ${comparable(post.text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [...names]
    .filter(([id, words]) => id !== reader && words.some((word) => text.includes(` ${word} `)))
    .map(([id]) => id);
}

function personalMessagesMax(
  posts: readonly BotPost[],
  since: ReadonlyMap<string, number>,
  story: Pick<StoryRecord, 'startAt' | 'names'>,
): number {
  const counts = new Map<string, number>();
  for (const post of posts) {
    const [reader] = post.members;
    if (post.chatKind !== 'personal' || post.prompted || reader === undefined) continue;
    const ofReader = [...since.keys()].filter((key) => key.split('+').includes(reader));
    const named = namedIn(post, reader, story.names).map((other) => pairKey(reader, other));
    const about = ofReader.filter((key) => ofReader.length === 1 || named.includes(key));
    for (const key of about) {
      if (post.at <= (since.get(key) ?? Infinity) && post.what !== 'agenda') continue;
      const bucket = `${reader} ${key} ${Math.floor((post.at - story.startAt) / week)}`;
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}
