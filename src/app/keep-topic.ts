import type { PairId } from '#domain/ids.ts';
import { skillNamed } from './skill-named.ts';
import type { StoreTransaction } from './store-port.ts';

/** What somebody wants to work on; a moment in a call with it, as a link, or ''. */
export type Topic = { readonly topic: string; readonly evidence: string };
export type TopicRefused = { readonly refused: 'empty' | 'not-a-link' };

const longest = 200;

/** What a form said, or why it can't be kept. */
export function topicOf(said: { readonly topic: string; readonly evidence?: string | undefined }): Topic | TopicRefused {
  const topic = said.topic.trim().slice(0, longest);
  const evidence = said.evidence?.trim() ?? '';
  if (topic === '') return { refused: 'empty' };
  return evidence !== '' && !isWebAddress(evidence) ? { refused: 'not-a-link' } : { topic, evidence };
}

/** Keeps it for the pair's next meeting, and lets the cards show it: the first topic becomes the skill in work, a later one stands beside it. */
export async function keepTopic(tx: StoreTransaction, pair: PairId, { topic, evidence }: Topic, trace: string): Promise<void> {
  const before = (await tx.coaching.get(pair)) ?? { skill: null, evidence: null, topic: null };
  await tx.coaching.save(pair, {
    skill: before.skill ?? skillNamed(topic),
    topic: before.skill === null ? before.topic : topic,
    evidence: evidence === '' ? before.evidence : { url: evidence, title: null },
  });
  await tx.queue({ name: 'update-pair', pair, trace });
}

/** Keeps a moment in a call for the pair's next meeting; what else part 1 works on stays. */
export async function keepMoment(tx: StoreTransaction, pair: PairId, url: string, trace: string): Promise<void> {
  const before = (await tx.coaching.get(pair)) ?? { skill: null, evidence: null, topic: null };
  await tx.coaching.save(pair, { ...before, evidence: { url, title: null } });
  await tx.queue({ name: 'update-pair', pair, trace });
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}
