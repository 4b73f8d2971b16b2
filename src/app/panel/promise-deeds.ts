import { detailsOf, stateOf } from '#domain/commitment-state.ts';
import type { Commitment, Outcome, Role } from '#domain/commitment.ts';
import { readMomentLink } from '#domain/moment-link.ts';
import { putOff, takenUp, type Room } from '#domain/room.ts';
import { changeCommitment, type CommitmentChange, type CommitmentChanged } from '../change-commitment.ts';
import { roleIn } from '../pair-access.ts';
import { recordIn } from '../record-commitment.ts';
import { pairNames } from '../views/pair-names.ts';
import { refused, type DeedHere, type DeedResult } from './deed-context.ts';

/** One sentence, kept as it was said. Written down for the other it counts once the other says yes; what anybody promises oneself needs nobody's. */
export async function makePromise(here: DeedHere, { sentence, owner }: { readonly sentence: string; readonly owner?: Role | undefined }): Promise<DeedResult> {
  const { tx, deps, words, language, reader, pair, room, now } = here;
  const recorded = await recordIn(tx, { pair, by: reader.person, sentence, owner: owner ?? null, locale: language, trace: reader.trace }, { now, newId: deps.newId });
  if (recorded.kind === 'recorded') return { kind: 'done', room };
  return refused(400, recorded.kind === 'too-long' ? words.replies.tooLong : recorded.kind === 'empty' ? words.panel.refused.empty : words.replies.noPair);
}

/** How it went, as this person sees it: the same as the other's settles it, another lets both stand. */
export const settle = (here: DeedHere, outcome: Outcome): Promise<DeedResult> => onPromise(here, (commitment) => change(here, commitment, { kind: 'outcome', outcome }));

/** A link that shows how it went. */
export function addEvidence(here: DeedHere, url: string): Promise<DeedResult> {
  const link = readMomentLink(url);
  if (link === undefined) return Promise.resolve(refused(400, here.words.replies.notALink));
  return onPromise(here, (commitment) => change(here, commitment, { kind: 'evidence', url: link.url }));
}

/** Other words; the rep's win for the rep's own promise. Whoever rewords the own promise makes it. */
export const reword = (here: DeedHere, sentence: string): Promise<DeedResult> =>
  onPromise(here, (commitment) => change(here, commitment, { kind: 'reword', sentence }, ownersWord(here, commitment)));

/** "Yes, I promise", or yes to the other's words. One that stands for an older, missed one is agreed to as that too. */
export const agree = (here: DeedHere): Promise<DeedResult> =>
  onPromise(here, async (commitment) => {
    const { words, pair, reader, tx, now } = here;
    const { awaitsOwner, pendingWording } = detailsOf(commitment, pair);
    if (awaitsOwner && commitment.owner !== reader.person) return refused(403, words.panel.refused.notYours(await nameOf(here, commitment)));
    if (!awaitsOwner && (pendingWording === null || pendingWording.by === reader.person)) return refused(409, words.panel.refused.nothingWaits);
    const done = await change(here, commitment, { kind: 'confirm' }, ownersWord(here, commitment));
    if (done.kind === 'refused') return done;
    const older = (await tx.commitments.ofPair(pair.id)).find((one) => detailsOf(one, pair).moveAsked?.into === commitment.id);
    if (older !== undefined) await tx.commitments.addEvent(older.id, { kind: 'renegotiated', at: now, by: reader.person, into: commitment.id });
    return done;
  });

/** The owner does not promise it for now: it stays where both see it until the meeting ends, and ends with it. */
export const notYet = (here: DeedHere): Promise<DeedResult> =>
  onPromise(here, async (commitment) => {
    const { words, pair, reader, room } = here;
    if (commitment.owner !== reader.person) return refused(403, words.panel.refused.notYours(await nameOf(here, commitment)));
    if (!detailsOf(commitment, pair).awaitsOwner) return refused(409, words.panel.refused.alreadyPromised);
    return { kind: 'done', room: putOff(room, commitment.id) };
  });

/** A missed one (or what is left of a partly kept one) promised anew, with the same words: a new promise. The old one stays as it went. */
export const renew = (here: DeedHere): Promise<DeedResult> =>
  onPromise(here, async (commitment) => {
    const { tx, deps, words, language, reader, pair, room, now } = here;
    const { status, sentence } = stateOf(commitment, pair);
    if (status !== 'missed' && status !== 'partly') return refused(409, words.panel.refused.renewFirst);
    const { moveAsked, movedInto } = detailsOf(commitment, pair);
    if (moveAsked !== null || movedInto !== null) return { kind: 'done', room };
    const owner = roleIn(pair, commitment.owner);
    const recorded = await recordIn(tx, { pair, by: reader.person, sentence, owner, locale: language, trace: reader.trace, anew: true }, { now, newId: deps.newId });
    if (recorded.kind !== 'recorded') return refused(400, words.replies.noPair);
    await tx.commitments.addEvent(commitment.id, { kind: 'renegotiated', at: now, by: reader.person, into: recorded.commitment.id });
    return { kind: 'done', room };
  });

function onPromise(here: DeedHere, act: (commitment: Commitment) => Promise<DeedResult>): Promise<DeedResult> {
  return here.commitment === null ? Promise.resolve(refused(404, here.words.replies.gone)) : act(here.commitment);
}

async function change({ tx, words, language, reader, pair, now, room }: DeedHere, commitment: Commitment, asked: CommitmentChange, after: Room = room): Promise<DeedResult> {
  const result = await changeCommitment(tx, { pair, commitment, by: reader.person, change: asked, locale: language, now }, reader.trace);
  return result.kind === 'refused' ? refused(400, whyNot(words, result.why)) : { kind: 'done', room: after };
}

function whyNot(words: DeedHere['words'], why: Extract<CommitmentChanged, { kind: 'refused' }>['why']): string {
  if (why === 'empty') return words.panel.refused.empty;
  if (why === 'too-long') return words.replies.tooLong;
  return why === 'bad-count' ? words.promise.badCount : words.promise.refused(why);
}

/** The owner's word takes a put-off promise up again. */
const ownersWord = ({ room, reader }: DeedHere, { id, owner }: Commitment): Room => (owner === reader.person ? takenUp(room, id) : room);

async function nameOf({ tx, pair }: DeedHere, { owner }: Commitment): Promise<string> {
  const [manager, rep] = [await tx.people.get(pair.manager), await tx.people.get(pair.rep)];
  return manager === undefined || rep === undefined ? '' : pairNames({ manager, rep })[roleIn(pair, owner) ?? 'rep'];
}
