import { findBlock } from '#cards/find-block.ts';
import { insertBlock, replaceBlock, type Placed } from '#cards/place-block.ts';
import type { Refused } from '#api/face.ts';
import type { OutlookForm } from '#api/outlook.ts';
import { attendeeKind } from '#domain/attendee-kind.ts';
import { audienceOfMails } from '#domain/audience.ts';
import type { Audience, Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import { handedOver, marksOf, writtenBlocks } from '../invite-access.ts';
import { wordsOf } from '../language-of.ts';
import { pairFor } from '../pair-access.ts';
import { readPairContext, type PairContext } from '../pair-context.ts';
import { readerWords } from '../tab/reader-words.ts';
import { refused } from '../tab/refused.ts';
import { inviteBlockFor } from '../views/invite-view.ts';
import type { OutlookDeps } from './outlook-deps.ts';

type Asked = { readonly meeting: string; readonly form: OutlookForm; readonly html: string };

/**
 * Puts our block into the text of a form that its organizer is editing, or a fresh one in its place; every other byte stays. The text is neither stored nor logged;
 * the block is remembered, since it may be saved: by it our lines are told from those that people type into it.
 */
export async function placeInForm(deps: OutlookDeps, reader: Reader, asked: Asked): Promise<{ readonly html: string } | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    const access = await pairFor(tx, reader.person, { meeting: asked.meeting });
    const context = access === null ? undefined : await readPairContext(tx, access.pair.id, now);
    if (access === null || access.meeting === null || context === undefined) return refused(words.replies.notYours, 403);
    const why = whyNot(words, context, access.meeting, reader);
    if (why !== null) return refused(why, 409);
    const { meeting } = access;
    const audience = audienceIn(context, meeting, asked.form);
    const block = inviteBlockFor({ links: deps.links, words: wordsOf(deps, context.manager) }, context, meeting, audience);
    const before = context.deliveries.find(({ kind, meeting: of }) => kind === 'invite' && of === meeting.id);
    const placed = place(deps, asked.html, block, { isOnlineMeeting: meeting.venue.kind === 'teams', written: writtenBlocks(before) });
    if (placed.kind === 'refused') return refused(placed.why === 'no-join-section' ? words.outlook.place.noJoinSection : words.outlook.place.tornBlock, 409);
    await tx.deliveries.save(handedOver(before, { id: deps.newId(), meeting, block, audience, now }));
    return { html: placed.html };
  });
}

function whyNot({ outlook }: Words, context: PairContext, meeting: Meeting, { person }: Reader): string | null {
  if (context.pair.state.kind !== 'on') return outlook.none.off;
  if (meeting.organizer !== person) return outlook.place.notOrganizer;
  const phase = phaseOf(meeting, context.now).kind;
  return phase === 'ahead' || phase === 'running' ? null : outlook.place.over;
}

/** Who will see it: by the form as it stands, and by what the calendar said before; the wider of the two counts. */
function audienceIn({ manager, rep }: PairContext, meeting: Meeting, { attendees, organizer }: OutlookForm): Audience {
  const people = attendees.filter((one) => one.kind !== 'resource' && (one.kind === 'group' || attendeeKind({ ...one, type: one.kind }) !== 'room'));
  const mails = [...people, ...(organizer === null ? [] : [organizer])].map(({ mail }) => mail);
  const now = audienceOfMails(mails, false, [manager.mail, rep.mail, ...manager.mails, ...rep.mails]);
  return now === 'exactly-two' ? meeting.audience : now;
}

function place(deps: OutlookDeps, html: string, block: string, { isOnlineMeeting, written }: { readonly isOnlineMeeting: boolean; readonly written: readonly string[] }): Placed {
  const options = { marks: marksOf(deps), isOnlineMeeting };
  return findBlock(html, options.marks).kind === 'none' ? insertBlock(html, block, options) : replaceBlock(html, block, { ...options, written });
}
