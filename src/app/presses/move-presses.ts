import { rescheduleCard } from '#cards/reschedule-card.ts';
import { meetingRecord } from '#domain/meeting-record.ts';
import type { Meeting } from '#domain/meeting.ts';
import { z } from 'zod';
import type { Answer, Asker } from '../doors.ts';
import { mayMove } from '../move-meeting.ts';
import { pairFor, roleIn } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import type { CardJson } from '../ports.ts';
import { reachPerson } from '../reach-person.ts';
import { moveTarget, otherName, rescheduleLine, rescheduleView, timesAtOnce, type MoveTarget } from '../views/reschedule-view.ts';
import { pairNames } from '../views/pair-names.ts';
import { refusal, type PressDeps, type PressHandler } from './press-deps.ts';
import type { Instant } from '#domain/time.ts';

const id = z.string().max(100);
export const moveData = z.object({ meeting: id });

/** "Move it" and "Find another time", on the agenda: the times come to the own chat, where nobody else reads along. */
export const beginMove: PressHandler<z.infer<typeof moveData>> = async (deps, asker, { meeting }) => {
  const found = await contextOf(deps, asker, meeting);
  if (found === null) return refusal(deps.words.replies.notYours);
  const offer = await offerTimes(deps, asker, found.context, { named: found.meeting, page: 0 });
  if (offer.kind === 'text') return { kind: 'message', text: offer.text };
  const reached = await reachPerson(deps, asker.person, asker.trace);
  if (reached.kind === 'unreachable') return refusal(deps.words.diagnosis.notReached, 400);
  const posted = await deps.messenger.post(reached.chat, offer.card, offer.summary);
  return posted.kind === 'refused' ? refusal(deps.words.diagnosis.notReached, 400) : { kind: 'message', text: deps.words.reschedule.inOurChat };
};

export const moreData = z.object({ meeting: id, page: z.coerce.number().int().min(0).max(20) });

/** "Other times": the next three. */
export const moreTimes: PressHandler<z.infer<typeof moreData>> = async (deps, asker, { meeting, page }) => {
  const found = await contextOf(deps, asker, meeting);
  return found === null ? refusal(deps.words.replies.notYours) : shown(await offerTimes(deps, asker, found.context, { named: found.meeting, page }));
};

export const moveConfirmData = z.object({ meeting: id, slot: z.string().regex(/^\d{1,15}$/) });

/** "Move it", with a time chosen: the one mail goes, and the card says so. */
export const confirmMove: PressHandler<z.infer<typeof moveConfirmData>> = async (deps, asker, { meeting, slot }) => {
  const found = await contextOf(deps, asker, meeting);
  if (found === null) return refusal(deps.words.replies.notYours);
  const { reschedule } = deps.words;
  const reader = roleIn(found.context.pair, asker.person) ?? 'rep';
  const done = await deps.moveMeeting({ pair: found.context.pair.id, meeting: found.meeting.id, by: asker.person, start: Number(slot) as Instant, trace: asker.trace });
  switch (done.kind) {
    case 'moved': {
      const when = deps.words.format.span(done.to.from, done.to.to, found.context[reader].zone);
      const view = rescheduleLine(deps.words, found.context, done.meeting.start, reschedule.moved(when, otherName(found.context, reader)));
      return { kind: 'card', card: rescheduleCard(view) };
    }
    case 'taken':
      return shown(await offerTimes(deps, asker, found.context, { named: found.meeting, page: 0, notice: reschedule.noLongerFree }));
    case 'crossing':
      return refusal(reschedule.crossing, 400);
    case 'not-organizer':
      return refusal(whoMay(deps, found.context, found.meeting));
    case 'not-writable':
      return refusal(reschedule.notWritable, 400);
    case 'gone':
      return refusal(deps.words.replies.gone, 404);
  }
};

/** "Skip it all the same": the calendar stays as it is; that it was chosen is kept. */
export const skipMeeting: PressHandler<z.infer<typeof moveData>> = async (deps, asker, { meeting }) => {
  const found = await contextOf(deps, asker, meeting);
  if (found === null) return refusal(deps.words.replies.notYours);
  const { context } = found;
  await deps.store.transaction((tx) => tx.audit.add({ at: context.now, by: asker.person, what: 'meeting-skipped', pair: context.pair.id }));
  const reader = roleIn(context.pair, asker.person) ?? 'rep';
  return { kind: 'card', card: rescheduleCard(rescheduleLine(deps.words, context, found.meeting.start, deps.words.reschedule.skipped(deps.words.format.dayAndTime(context.now, context[reader].zone)))) };
};

type Offer = { readonly kind: 'card'; readonly card: CardJson; readonly summary: string } | { readonly kind: 'text'; readonly text: string };
type Wanted = { readonly named: Meeting | null; readonly page: number; readonly notice?: string };

/** Times for the meeting that a person means, as a card, or in words why there are none. Asks Graph. */
export async function offerTimes(deps: PressDeps, asker: Asker, context: PairContext, { named, page, notice }: Wanted): Promise<Offer> {
  const { reschedule } = deps.words;
  const target = context.pair.state.kind === 'on' ? moveTarget(context, named) : null;
  const reader = roleIn(context.pair, asker.person);
  if (target === null || reader === null) return { kind: 'text', text: reschedule.nothingAhead };
  if (!mayMove(target.meeting, asker.person)) return { kind: 'text', text: whoMay(deps, context, target.meeting) };
  const found = await deps.findFreeTimes(context, target.meeting.id, asker.trace, target.missed?.start);
  switch (found.kind) {
    case 'none':
      return { kind: 'text', text: reschedule.noTimes };
    case 'not-writable':
      return { kind: 'text', text: reschedule.notWritable };
    case 'unreadable':
      return { kind: 'text', text: reschedule.unreadable(pairNames(context)[found.whose === context.pair.manager ? 'manager' : 'rep']) };
    case 'times': {
      if (found.times.length <= page * timesAtOnce) return { kind: 'text', text: reschedule.noMoreTimes };
      const inARow = await inARowWith(deps, context, target);
      const view = rescheduleView(deps.words, context, { target, reader, times: found.times, page, notice: notice ?? null, inARow });
      return { kind: 'card', card: rescheduleCard(view), summary: view.fallbackText };
    }
  }
}

/** How many 1:1s in a row would not have been held, this one counted. */
async function inARowWith({ store }: PressDeps, { pair, meetings, now }: PairContext, { missed }: MoveTarget): Promise<number> {
  const changes = await store.transaction((tx) => tx.meetingChanges.ofPair(pair.id));
  return meetingRecord(meetings, changes, now).droppedInARow + (missed?.gone === true ? 0 : 1);
}

/** Who can move it, where this person can't. */
function whoMay({ words }: PressDeps, context: PairContext, { organizer, copy }: Meeting): string {
  const names = pairNames(context);
  if (copy === null || organizer === null) return words.reschedule.notWritable;
  return words.reschedule.organizes(organizer === context.pair.manager ? names.manager : names.rep);
}

const shown = (offer: Offer): Answer => (offer.kind === 'card' ? { kind: 'card', card: offer.card } : { kind: 'message', text: offer.text });

async function contextOf(deps: PressDeps, asker: Asker, named: string): Promise<{ readonly context: PairContext; readonly meeting: Meeting } | null> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const access = await pairFor(tx, asker.person, { meeting: named });
    const context = access?.meeting === undefined || access.meeting === null ? undefined : await readPairContext(tx, access.pair.id, now);
    return context === undefined || access?.meeting === undefined || access.meeting === null ? null : { context, meeting: access.meeting };
  });
}
