import { insertBlock, replaceBlock, type Placed } from '#cards/place-block.ts';
import { findBlock } from '#cards/find-block.ts';
import type { Meeting, Audience } from '#domain/meeting.ts';
import { audienceOfMails } from '#domain/audience.ts';
import type { PairPlan } from '#domain/plan-pair.ts';
import { plus, type Instant } from '#domain/time.ts';
import { isHandedOver, lateRead, marksOf, stopWriting, wasWritten, writtenBlocks, type InviteCopy, type InviteDeps } from './invite-access.ts';
import { wordsOf } from './language-of.ts';
import type { PairContext } from './pair-context.ts';
import type { Invite } from './ports.ts';
import type { Delivery } from './store-port.ts';
import { inviteBlockFor } from './views/invite-view.ts';

type Wanted = PairPlan['invites'][number];

/** Whoever takes our block out again and again wants it out. */
const repairsAtMost = 2;
/** The change key is the whole series': somebody's answer makes it stale. Read again and write again so often. */
const attempts = 3;

type Work = { readonly meeting: Meeting; readonly copy: InviteCopy; readonly before: Delivery | undefined; readonly because: Wanted['because'] };
type Step = { readonly kind: 'stands' } | { readonly kind: 'not-yet' } | { readonly kind: 'leave'; readonly why: string } | { readonly kind: 'write'; readonly html: string };

/**
 * Makes our block stand in one invite: written once, mended when it vanished or when somebody joined who must not see its content. The
 * invite is read before each write, so that a write whose answer we never saw is not repeated. Answers when to look again, or null.
 */
export async function bringInvite(deps: InviteDeps, context: PairContext, wanted: Wanted, trace: string): Promise<Instant | null> {
  const meeting = context.meetings.find(({ id }) => id === wanted.meeting);
  if (meeting?.copy === undefined || meeting.copy === null) return null;
  const before = anew(context, context.deliveries.find(({ kind, meeting: of }) => kind === 'invite' && of === wanted.meeting));
  if (before?.state === 'withdrawn' || before?.state === 'refused') return null;
  if (before?.state === 'stands' && !needsLook(before, meeting)) return null;
  // A read right after a write may show the old text (facts/graph.md §3.1), and a second write is a second mail: wait until it is sure.
  const sure = before === undefined ? null : plus(before.doneAt ?? before.intendedAt, lateRead);
  if (sure !== null && context.now < sure) return sure;
  return write(deps, context, { meeting, copy: meeting.copy, before, because: wanted.because }, trace);
}

/** What we took back ourselves when the pair was switched off is written like the first time, once it is on again and a read is sure not to show the old text. */
const anew = ({ pair }: PairContext, delivery: Delivery | undefined): Delivery | undefined =>
  delivery?.state === 'withdrawn' && delivery.note['why'] === 'taken-back' ? { ...delivery, state: 'intended', doneAt: pair.switchedOnAt, writes: 0, note: {} } : delivery;

/** The calendar changed since we last read it, or others joined who must not see what was written for the two. */
const needsLook = (delivery: Delivery, meeting: Meeting): boolean =>
  typeof delivery.note['check'] === 'string' || (delivery.note['audience'] === 'exactly-two' && meeting.audience !== 'exactly-two');

async function write(deps: InviteDeps, context: PairContext, work: Work, trace: string): Promise<Instant | null> {
  const { mailbox, eventId: event } = work.copy;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const answer = await deps.calendar.readInvite({ mailbox, event }, trace);
    if (answer.kind !== 'invite') return stopWriting(deps, work, answer.kind);
    const audience = audienceNow(context, work.meeting, answer);
    const block = inviteBlockFor({ links: deps.links, words: wordsOf(deps, context.manager) }, context, work.meeting, audience);
    const step = nextStep(deps, work, answer, block, audience);
    if (step.kind === 'leave') return stopWriting(deps, work, step.why);
    if (step.kind === 'not-yet') return null;
    if (step.kind === 'stands') return stands(deps, context, work);
    const intent = await intend(deps, context, work, block, audience);
    const wrote = await deps.calendar.writeInviteBody({ mailbox, event, html: step.html, etag: answer.etag }, trace);
    if (wrote.kind === 'conflict') continue;
    if (wrote.kind !== 'written') return stopWriting(deps, work, wrote.kind);
    await wasWritten(deps, context, intent, { copy: work.copy, joinUrl: answer.joinUrl, because: work.because }, trace);
    return null;
  }
  return plus(context.now, lateRead);
}

/** Who sees it by the event itself as it stands now, and by what the calendar said before: the wider of the two counts. */
function audienceNow({ manager, rep }: PairContext, meeting: Meeting, invite: Invite): Audience {
  const now = audienceOfMails(invite.audience.mails, invite.audience.hidden, [...manager.mails, ...rep.mails]);
  return now === 'exactly-two' ? meeting.audience : now;
}

function nextStep(deps: InviteDeps, work: Work, invite: Invite, block: string, audience: Audience): Step {
  const marks = marksOf(deps);
  const found = findBlock(invite.html, marks);
  const isOurs = found.kind === 'found' && found.tokens.every((token) => token === work.meeting.id);
  const mayStay = work.before === undefined || work.before.note['audience'] !== 'exactly-two' || audience === 'exactly-two';
  if (isOurs && mayStay) return { kind: 'stands' };
  if (found.kind === 'torn') return { kind: 'leave', why: 'torn-block' };
  // Handed to the organizer's form and not saved there: it comes when its time comes.
  if (found.kind === 'none' && isHandedOver(work.before) && work.because === 'already-there') return { kind: 'not-yet' };
  if (found.kind === 'none' && work.before !== undefined && work.before.writes > repairsAtMost) return { kind: 'leave', why: 'taken-out-again' };
  const options = { marks, isOnlineMeeting: invite.isOnlineMeeting };
  const placed: Placed =
    found.kind === 'none' ? insertBlock(invite.html, block, options) : replaceBlock(invite.html, block, { ...options, written: writtenBlocks(work.before) });
  return placed.kind === 'placed' ? { kind: 'write', html: placed.html } : { kind: 'leave', why: placed.why };
}

/** The intent is stored before the call, with the block itself: by it we tell our lines from those that people type into it. */
async function intend(deps: InviteDeps, context: PairContext, { meeting, copy, before }: Work, block: string, audience: Audience): Promise<Delivery> {
  const now = await deps.clock.now();
  const intent: Delivery = {
    id: before?.id ?? deps.newId(),
    pair: context.pair.id,
    person: null,
    meeting: meeting.id,
    kind: 'invite',
    hash: audience,
    state: 'intended',
    intendedAt: now,
    doneAt: null,
    place: { mailbox: copy.mailbox, event: copy.eventId },
    writes: before?.writes ?? 0,
    note: { block, audience },
  };
  await deps.store.transaction((tx) => tx.deliveries.save(intent));
  return intent;
}

/** Our block stands as it should: the look is done, unless the calendar changed again meanwhile. */
async function stands(deps: InviteDeps, context: PairContext, { meeting, copy, before }: Work): Promise<null> {
  const now = await deps.clock.now();
  await deps.store.transaction(async (tx) => {
    const current = before === undefined ? undefined : await tx.deliveries.get(before.id);
    const base = current ?? emptyDelivery(deps.newId(), context, meeting, copy, now);
    const { check, ...note } = base.note;
    const again = check === before?.note['check'] ? {} : { check };
    await tx.deliveries.save({ ...base, state: 'stands', doneAt: base.doneAt ?? now, writes: Math.max(1, base.writes), note: { ...note, ...again } });
  });
  return null;
}

const emptyDelivery = (id: string, context: PairContext, meeting: Meeting, copy: InviteCopy, now: Instant): Delivery => ({
  id,
  pair: context.pair.id,
  person: null,
  meeting: meeting.id,
  kind: 'invite',
  hash: meeting.audience,
  state: 'stands',
  intendedAt: now,
  doneAt: now,
  place: { mailbox: copy.mailbox, event: copy.eventId },
  writes: 1,
  note: { audience: meeting.audience },
});
