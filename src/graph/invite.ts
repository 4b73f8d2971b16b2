import { z } from 'zod';
import type { AudienceEvidence, Calendar } from '#app/ports.ts';
import { mailOf, wireAttendee } from './event-wire.ts';
import { path, read, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { eventAccess } from './mailbox-access.ts';

type ReadInvite = Calendar['readInvite'];
type WriteInviteBody = Calendar['writeInviteBody'];

const inviteSelect = 'id,body,isOnlineMeeting,onlineMeeting,attendees,organizer,hideAttendees,isCancelled,changeKey';

const wireInvite = z.object({
  '@odata.etag': z.string().min(1),
  // A text body comes back wrapped in HTML (facts/graph.md §12.1): anything else is not what we know how to edit.
  body: z.object({ contentType: z.string().toLowerCase().pipe(z.literal('html')), content: z.string() }),
  isOnlineMeeting: z.boolean().nullish(),
  onlineMeeting: z.object({ joinUrl: z.string().nullish() }).nullish(),
  attendees: z.array(wireAttendee).nullish(),
  organizer: z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() }).nullish(),
  hideAttendees: z.boolean().nullish(),
  isCancelled: z.boolean().nullish(),
});

/** One event with its body as it stands now. A cancelled one counts as gone: nothing is to be written there. */
export async function readInvite(graph: GraphClient, request: Parameters<ReadInvite>[0], trace: string): ReturnType<ReadInvite> {
  const url = `${path`/users/${request.mailbox}/events/${request.event}`}?$select=${inviteSelect}`;
  const call: GraphCall = { operation: 'read an invite', permission: 'Calendars.ReadWrite', method: 'GET', url, mailbox: request.mailbox, trace };
  const answer = await graph.send(call);
  if (!succeeded(answer)) return eventAccess(call.operation, answer);
  const wire = read(wireInvite, call, answer);
  if (wire.isCancelled === true) return { kind: 'gone' };
  return {
    kind: 'invite',
    html: wire.body.content,
    etag: wire['@odata.etag'],
    isOnlineMeeting: wire.isOnlineMeeting ?? false,
    joinUrl: wire.onlineMeeting?.joinUrl ?? null,
    audience: audienceOf(wire),
  };
}

/** Writes the body alone, under the etag that was read. Mails every attendee once; never tried again here. */
export async function writeInviteBody(graph: GraphClient, request: Parameters<WriteInviteBody>[0], trace: string): ReturnType<WriteInviteBody> {
  const call: GraphCall = {
    operation: 'write an invite',
    permission: 'Calendars.ReadWrite',
    method: 'PATCH',
    url: path`/users/${request.mailbox}/events/${request.event}`,
    headers: { 'if-match': request.etag },
    body: { body: { contentType: 'html', content: request.html } },
    mailbox: request.mailbox,
    trace,
  };
  const answer = await graph.send(call);
  if (succeeded(answer)) return { kind: 'written' };
  if (answer.status === 412 || answer.status === 409) return { kind: 'conflict' };
  return eventAccess(call.operation, answer);
}

/** Everyone on the event but rooms; somebody without a readable address still counts as somebody. */
function audienceOf(wire: z.output<typeof wireInvite>): AudienceEvidence {
  const people = (wire.attendees ?? []).filter(({ type }) => type?.toLowerCase() !== 'resource').map(({ emailAddress }) => mailOf(emailAddress?.address));
  const organizer = wire.organizer?.emailAddress?.address;
  return { mails: [...new Set(organizer ? [mailOf(organizer), ...people] : people)], hidden: wire.hideAttendees ?? false };
}
