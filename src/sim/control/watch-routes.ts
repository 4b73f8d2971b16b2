import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { iso } from '../teams/activities.ts';
import { NotPossible } from '../teams/not-possible.ts';
import { personNamed } from '../teams/talk.ts';
import type { JournalEntry, MeetingMail } from '../world/world.ts';
import type { ControlParts } from './control-parts.ts';

const mailQuery = z.object({ to: z.string().optional() });
const journalQuery = z.object({ after: z.coerce.number().int().min(0).default(0) });
const eventsQuery = z.object({ mailbox: z.string().optional() });

/** What happened and what stands, to look at: nothing is changed here. */
export function addWatchRoutes(server: FastifyInstance, { world, calendars, recordings }: ControlParts): void {
  server.get('/mails', (request) => {
    const { to } = mailQuery.parse(request.query);
    const wanted = to === undefined ? null : personNamed(world, to).mail.toLowerCase();
    return world.mails.filter((mail) => wanted === null || mail.to.toLowerCase() === wanted).map(mailLine);
  });
  server.get('/guidance', () => world.findings.map((finding) => ({ ...finding, at: iso(finding.at) })));
  server.get('/journal', (request) => entriesAfter(world.journal.entries, afterOf(request.query)).map(journalLine));
  server.get('/recordings', () => recordings());
  server.get('/events', (request) => {
    const { mailbox } = eventsQuery.parse(request.query);
    if (mailbox === undefined) throw new NotPossible(400, 'Say whose calendar: /events?mailbox=ana@contoso.example');
    return calendars.eventsOf(personNamed(world, mailbox).id);
  });

  // Server-sent events: first what happened after `after`, then each entry as it comes. The id of each is its seq, for Last-Event-ID.
  const open = new Set<(entry: JournalEntry) => void>();
  world.on('journal', (entry) => open.forEach((write) => write(entry)));
  server.get('/journal/stream', (request, reply) => {
    const last = Number(request.headers['last-event-id'] ?? 0);
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
    });
    const write = (entry: JournalEntry): void =>
      void reply.raw.write(`id: ${entry.seq}\ndata: ${JSON.stringify(journalLine(entry))}\n\n`);
    for (const entry of entriesAfter(world.journal.entries, Math.max(last, afterOf(request.query)))) write(entry);
    open.add(write);
    request.raw.on('close', () => open.delete(write));
  });
}

function afterOf(query: unknown): number {
  const read = journalQuery.safeParse(query);
  if (!read.success) throw new NotPossible(400, '"after" is the seq of a journal entry: /journal?after=120');
  return read.data.after;
}

const entriesAfter = (entries: readonly JournalEntry[], after: number): JournalEntry[] =>
  entries.filter(({ seq }) => seq > after);

const journalLine = (entry: JournalEntry) => ({ ...entry, at: iso(entry.at) });

const mailLine = ({ at, to, eventId, uid, originalDate, kind, causedBy }: MeetingMail) => ({
  at: iso(at),
  to,
  eventId,
  uid,
  originalDate,
  kind,
  causedBy,
});
