import type { PanelDeed } from '#api/requests.ts';
import { largestCount, laggingIndicators, leadingIndicators, weekAt } from '#domain/indicator.ts';
import { readMomentLink, readOffset } from '#domain/moment-link.ts';
import { missingHalf, readCommitment } from '#domain/read-commitment.ts';
import { dateAt } from '#domain/time.ts';
import { withOwnWords } from '../own-words.ts';
import { longestSentence } from '../record-commitment.ts';
import type { Coaching } from '../store-port.ts';
import { refused, type DeedHere, type DeedResult } from './deed-context.ts';
import { inRoom } from './in-room.ts';
import { makePromise } from './promise-deeds.ts';

type Deed<Kind extends PanelDeed['do']> = Extract<PanelDeed, { do: Kind }>;

/** A title or a skill in the pair's own words is cut here. */
const titleAtMost = 200;
const nothingYet: Coaching = { skill: null, evidence: null, topic: null };

/** The one skill in work: of the library, or in the pair's own words. */
export async function chooseSkill(here: DeedHere, text: string): Promise<DeedResult> {
  const words = withOwnWords(here.words, { preferences: await here.tx.preferences.get(here.pair.manager) });
  const said = text.trim().slice(0, titleAtMost);
  if (said === '') return refused(400, words.cards.agenda.topicEmpty);
  const skill = words.agenda.skills.find(({ id, name }) => id === said || name.toLowerCase() === said.toLowerCase())?.id ?? said;
  return changeCoaching(here, (before) => ({ ...before, skill, topic: before.topic === skill || before.topic === said ? null : before.topic }));
}

/** A moment in a recorded call; without a time in the link it is played from its beginning, unless somebody says the time. */
export function setMoment(here: DeedHere, { url, title, at }: Deed<'set-moment'>): Promise<DeedResult> {
  const { words } = here;
  const link = readMomentLink(url);
  if (link === undefined) return Promise.resolve(refused(400, words.replies.notALink));
  const said = (at ?? '').trim();
  const seconds = said === '' ? null : readOffset(said);
  if (said !== '' && seconds === null) return Promise.resolve(refused(400, words.panel.refused.badMoment));
  const name = (title ?? '').trim().slice(0, titleAtMost);
  return changeCoaching(here, (before) => ({ ...before, evidence: { url: link.url, title: name === '' ? null : name, ...(seconds === null ? {} : { at: seconds }) } }));
}

async function changeCoaching({ tx, pair, room, reader }: DeedHere, change: (before: Coaching) => Coaching): Promise<DeedResult> {
  await tx.coaching.save(pair.id, change((await tx.coaching.get(pair.id)) ?? nothingYet));
  await tx.queue({ name: 'update-pair', pair: pair.id, trace: reader.trace });
  return { kind: 'done', room };
}

/** This week's number, on the scorecard that both see. Nothing said changes nothing: what was written down is only ever added to. */
export async function saveIndicator({ tx, deps, words, pair, room, reader, now }: DeedHere, { indicator, actual }: Deed<'indicator'>): Promise<DeedResult> {
  if (!deps.policies.scores) return refused(409, words.panel.refused.scoresOff);
  const isLagging = laggingIndicators.some((id) => id === indicator);
  if (!isLagging && !leadingIndicators.some((id) => id === indicator)) return refused(400, words.panel.refused.noIndicator);
  const largest = isLagging ? largestCount.lagging : largestCount.leading;
  if (actual !== null && actual > largest) return refused(400, words.scorecard.form.badNumber(largest));
  if (actual !== null) await tx.scorecards.add(pair.id, { kind: 'indicator', indicator, week: weekAt(now, pair.zone), actual, target: null, by: reader.person, at: now });
  return { kind: 'done', room };
}

/** What is in the way. What the manager takes with an action and a day is a promise; without them it stays as it was said, and the view asks. */
export async function addBlocker(here: DeedHere, { text: typed, taker }: Deed<'blocker'>): Promise<DeedResult> {
  const { words, pair, role, language, meeting } = here;
  const text = typed.trim();
  if (text === '') return refused(400, words.panel.refused.empty);
  if (text.length > longestSentence) return refused(400, words.replies.tooLong);
  const parsed = readCommitment(text, { speaker: role, locale: language, meetingDate: dateAt(meeting.start, pair.zone), zone: pair.zone });
  if (taker === 'manager' && missingHalf(parsed, 'manager') === null) return makePromise(here, { sentence: text, owner: 'manager' });
  return inRoom(here, { do: 'blocker', text, taker });
}
