import type { GraphEvent, GraphEventOnRequest, GraphLocation, GraphResponse } from './graph-event.ts';
import type { SimInstance, SimItem } from './event-item.ts';
import { addressKey, exceptionFor, idOf, instanceOn, noResponse } from './event-item.ts';
import { rewriteBody } from '../html/write-html.ts';
import { bodyAsText, visibleText } from '../html/visible-text.ts';
import { etagOf, iCalUIdOn, oidOf } from '../ids.ts';
import type { DateTimeTimeZone } from './graph-time.ts';
import { ianaOf, wallOf, writeMoment, writeUtc } from './graph-time.ts';
import { spanOn } from './recurrence.ts';

/** How the reader wants times and bodies; a zone as he wrote it. */
export type Presentation = { timeZone?: string | undefined; bodyType?: 'html' | 'text' | undefined };

/** An event as Graph answers it without $select. */
export function presentEvent(instance: SimInstance, how: Presentation = {}): GraphEvent {
  const { item, originalDate, exception, fields } = instance;
  const id = idOf(instance);
  const isSeries = item.recurrence !== null;
  const iCalDate = originalDate ?? item.onlyDate;
  return {
    '@odata.etag': etagOf(item.changeKey),
    id,
    createdDateTime: writeUtc(exception?.createdAt ?? item.createdAt),
    lastModifiedDateTime: writeUtc(exception?.modifiedAt ?? item.modifiedAt),
    changeKey: item.changeKey,
    categories: [...fields.categories],
    transactionId: item.transactionId,
    originalStartTimeZone: fields.startZone,
    originalEndTimeZone: fields.endZone,
    iCalUId: iCalDate === null ? item.uid : iCalUIdOn(item.uid, iCalDate),
    uid: item.uid,
    reminderMinutesBeforeStart: fields.reminderMinutes,
    isReminderOn: fields.isReminderOn,
    hasAttachments: false,
    subject: fields.subject,
    bodyPreview: visibleText(fields.body).slice(0, 255),
    importance: fields.importance,
    sensitivity: fields.sensitivity,
    isAllDay: fields.isAllDay,
    isCancelled: fields.isCancelled,
    isOrganizer: item.isOrganizer,
    responseRequested: fields.responseRequested,
    seriesMasterId: originalDate === null ? null : item.id,
    showAs: fields.showAs,
    type: originalDate === null ? (isSeries ? 'seriesMaster' : 'singleInstance') : exception === null ? 'occurrence' : 'exception',
    webLink: webLinkOf(id),
    onlineMeetingUrl: null,
    isOnlineMeeting: fields.isOnlineMeeting,
    onlineMeetingProvider: fields.onlineMeetingProvider,
    allowNewTimeProposals: fields.allowNewTimeProposals,
    occurrenceId: originalDate === null ? null : oidOf(item.id, originalDate),
    isDraft: false,
    hideAttendees: fields.hideAttendees,
    responseStatus: item.isOrganizer ? { ...noResponse, response: 'organizer' } : (exception?.ownResponse ?? item.ownResponse),
    body:
      how.bodyType === 'text'
        ? { contentType: 'text', content: bodyAsText(fields.body) }
        : { contentType: 'html', content: rewriteBody(fields.body) },
    ...presentSpan(instance, how),
    location: fields.locations[0] ?? emptyLocation(),
    locations: fields.locations.map((location) => ({ ...location })),
    recurrence: originalDate === null && item.recurrence !== null ? structuredClone(item.recurrence) : null,
    attendees: presentAttendees(instance),
    organizer: { emailAddress: { ...item.organizer } },
    onlineMeeting: fields.onlineMeeting === null ? null : { joinUrl: fields.onlineMeeting.joinUrl },
  };
}

/** Start and end in the reader's zone (UTC when he names none). All-day events keep their dates in every zone. */
export function presentSpan({ fields }: SimInstance, how: Presentation): { start: DateTimeTimeZone; end: DateTimeTimeZone } {
  const zone = how.timeZone ?? 'UTC';
  const write = (epoch: number, ownZone: string): DateTimeTimeZone =>
    fields.isAllDay
      ? { dateTime: wallOf(epoch, ianaOf(ownZone)).toString({ fractionalSecondDigits: 7 }), timeZone: zone }
      : writeMoment(epoch, zone);
  return { start: write(fields.start, fields.startZone), end: write(fields.end, fields.endZone) };
}

/** What an event says only when asked by $select: original start in UTC, and of a master what was cancelled and changed. */
export function presentOnRequest(instance: SimInstance, how: Presentation): GraphEventOnRequest {
  const { item, originalDate } = instance;
  const start = originalDate === null || item.recurrence === null ? null : spanOn(item.recurrence, item.fields, originalDate).start;
  const dates = [...item.exceptions.keys()].sort();
  return {
    originalStart: start === null ? null : new Date(start).toISOString().replace('.000Z', 'Z'),
    cancelledOccurrences: [...item.cancelled].sort().map((date) => oidOf(item.id, date)),
    exceptionOccurrences: dates
      .map((date) => instanceOn(item, date))
      .filter((exception) => exception !== null)
      .map((exception) => presentEvent(exception, how)),
  };
}

/** The status of an attendee at an instance: his answer to it, else to the series. */
export function responseOf({ item, exception }: SimInstance, address: string): GraphResponse {
  const key = addressKey(address);
  return exception?.responses.get(key) ?? item.responses.get(key) ?? noResponse;
}

/** Sets an attendee's answer at the organizer's item, for the series or for one date. */
export function setResponse(item: SimItem, date: string | null, address: string, response: GraphResponse, now: number): void {
  const responses = date === null ? item.responses : exceptionFor(item, date, now).responses;
  responses.set(addressKey(address), response);
}

const presentAttendees = (instance: SimInstance): GraphEvent['attendees'] =>
  instance.fields.attendees.map(({ type, emailAddress }) => ({
    type,
    status: { ...responseOf(instance, emailAddress.address) },
    emailAddress: { ...emailAddress },
  }));

const emptyLocation = (): GraphLocation => ({ displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} });

/** Outlook's links carry the EWS form of the id. */
const webLinkOf = (id: string): string =>
  `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id.replaceAll('-', '/').replaceAll('_', '+'))}&exvsurl=1&path=/calendar/item`;
