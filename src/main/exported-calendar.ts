import { z } from 'zod';
import type { CalendarEvent, DirectoryPerson } from '#domain/calendar.ts';
import { personId } from '#domain/ids.ts';
import { instant } from '#domain/time.ts';
import type { DetectInput } from '#domain/verdict.ts';
import { calendarEvent, mailOf, wireEvent } from '#graph/event-wire.ts';
import { zoneOf } from '#graph/wire-time.ts';

/** A calendar of an export, ready to be judged; or what is wrong with it, where, in one sentence. */
export type ExportedCalendar =
  | { readonly kind: 'calendar'; readonly id: string; readonly input: DetectInput; readonly events: readonly CalendarEvent[] }
  | { readonly kind: 'broken'; readonly id: string | null; readonly fault: string };

const person = z.object({
  id: z.string().nullish(),
  mail: z.string().nullish(),
  displayName: z.string().nullish(),
  givenName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  proxyAddresses: z.array(z.string()).nullish(),
  otherMails: z.array(z.string()).nullish(),
});
const named = person.refine(({ mail, userPrincipalName }) => Boolean(mail ?? userPrincipalName), 'has neither mail nor userPrincipalName');
const now = z.string().transform((text, context) => {
  try {
    return instant(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    context.addIssue({ code: 'custom', message: 'is no moment such as 2026-11-24T09:00:00Z' });
    return z.NEVER;
  }
});
const calendar = z.object({ id: z.string().min(1), owner: named, now, directReports: z.array(named).nullish(), manager: named.nullish(), events: z.array(z.unknown()) });
const identified = z.object({ id: z.string().min(1) });
/** What a verdict asks of an event; the rest (where it is held, its ids in other mailboxes) would be read for nothing. */
const eventForVerdict = wireEvent.omit({ uid: true, iCalUId: true, occurrenceId: true, originalStart: true, onlineMeeting: true, location: true, locations: true });
/** Looked at before anything else is read: most of a calendar are occurrences. */
const isOccurrence = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'occurrence';

/**
 * Reads one calendar: `{id, owner, now, directReports?, manager?, events}`, events in Graph's shape. Plain occurrences repeat what their master says and are left
 * out. Never throws for foreign data.
 */
export function exportedCalendar(found: unknown): ExportedCalendar {
  const id = identified.safeParse(found).data?.id ?? null;
  const read = calendar.safeParse(found);
  if (!read.success) return { kind: 'broken', id, fault: faultOf(read.error) };
  const events: CalendarEvent[] = [];
  for (const [index, raw] of read.data.events.entries()) {
    if (isOccurrence(raw)) continue;
    const event = readEvent(raw);
    if (!event.success) return { kind: 'broken', id, fault: `events[${index}] ${faultOf(event.error)}` };
    events.push(withoutSender(calendarEvent(event.data), raw));
  }
  return { kind: 'calendar', id: read.data.id, input: inputOf(read.data), events };
}

/**
 * Some clients store zones that have no name ("Customized Time Zone"). A verdict counts days and nothing is written, so there the event's other zone names are
 * tried, and UTC in the end; the product's own parser refuses such an event.
 */
function readEvent(raw: unknown) {
  const first = eventForVerdict.safeParse(raw);
  if (first.success || !first.error.issues.every(({ path }) => path[0] === 'start' || path[0] === 'end')) return first;
  const zones = withZones.safeParse(raw);
  if (!zones.success || [zones.data.start, zones.data.end].every(({ timeZone }) => zoneOf(timeZone) !== undefined)) return first;
  const { originalStartTimeZone, recurrence, start, end } = zones.data;
  const timeZone = [originalStartTimeZone, recurrence?.range?.recurrenceTimeZone].find((name) => zoneOf(name ?? '') !== undefined) ?? 'UTC';
  return eventForVerdict.safeParse({ ...zones.data, start: { ...start, timeZone }, end: { ...end, timeZone } });
}

const onBehalf =
  /\b(?:on behalf of|im auftrag|im namen|de la part de|pour le compte|au nom de|en nombre de|de parte de|per conto di|a nome di|em nome de|a pedido de|namens|p[åa] (?:uppdrag|vegne)|w imieniu)\b|の代理/i;

/** Who sends an invite for somebody else says so in its text. Only an export is read that far: the product leaves bodies where they are. */
function withoutSender(event: CalendarEvent, raw: unknown): CalendarEvent {
  const { organizer } = event;
  const isSent = !event.isOrganizer && organizer !== null && event.attendees.length > 1 && onBehalf.test(previewOf(raw));
  return isSent && !event.attendees.some(({ mail }) => mail === organizer.mail) ? { ...event, organizer: null } : event;
}

const previewOf = (raw: unknown): string => (typeof raw === 'object' && raw !== null && 'bodyPreview' in raw && typeof raw.bodyPreview === 'string' ? raw.bodyPreview : '');

const time = z.object({ dateTime: z.string(), timeZone: z.string() });
const withZones = z.looseObject({
  start: time,
  end: time,
  originalStartTimeZone: z.string().nullish(),
  recurrence: z.looseObject({ range: z.looseObject({ recurrenceTimeZone: z.string().nullish() }).nullish() }).nullish(),
});

function inputOf(found: z.output<typeof calendar>): DetectInput {
  const owner = personOf(found.owner);
  return {
    owner,
    directReports: (found.directReports ?? []).map(personOf),
    boss: found.manager ? personOf(found.manager) : null,
    ownDomain: owner.mail.slice(owner.mail.lastIndexOf('@') + 1),
    now: found.now,
    ownerManages: true, // an export is a manager's calendar
  };
}

function personOf(found: z.output<typeof person>): DirectoryPerson {
  const proxies = (found.proxyAddresses ?? []).map((text) => text.replace(/^smtp:/i, ''));
  const mails = [found.mail, found.userPrincipalName, ...proxies, ...(found.otherMails ?? [])].filter((mail) => typeof mail === 'string').map(mailOf);
  const mail = found.mail ?? found.userPrincipalName ?? '';
  return { id: personId(found.id ?? mail), displayName: found.displayName ?? '', givenName: found.givenName ?? '', mail, mails: [...new Set(mails)], managerId: null };
}

function faultOf(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? 'can’t be read' : `${issue.path.map(String).join('.') || 'it'}: ${issue.message}`;
}
