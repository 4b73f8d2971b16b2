import { body, writer } from './body.ts';
import { argumentFault, needShortText } from './faults.ts';
import { asyncMethod, type Host } from './host.ts';
import { loadCustomProperties, sessionData } from './kept-data.ts';
import { notificationMessages } from './notifications.ts';
import { composeRecurrence, recurrenceFrom } from './recurrence.ts';
import type { Handlers } from './handlers.ts';
import type { ReadItem } from './snapshot.ts';

/** Names of the appointment form that Outlook has and this stand-in does not play: asking for one is noted, and thrown. */
export const notPlayedInCompose = [
  'addFileAttachmentAsync', 'addFileAttachmentFromBase64Async', 'addItemAttachmentAsync', 'categories', 'disableClientSignatureAsync', 'enhancedLocation',
  'getAttachmentContentAsync', 'getAttachmentsAsync', 'getSelectedDataAsync', 'getSharedPropertiesAsync', 'isClientSignatureEnabledAsync', 'removeAttachmentAsync',
  'sendAsync', 'sensitivity', 'sensitivityLabel',
];
/** The same of a form for reading. */
export const notPlayedInRead = [
  'attachments', 'categories', 'displayReplyAllForm', 'displayReplyAllFormAsync', 'displayReplyForm', 'displayReplyFormAsync', 'enhancedLocation', 'getAttachmentContentAsync',
  'getEntities', 'getEntitiesByType', 'getFilteredEntitiesByName', 'getRegExMatches', 'getRegExMatchesByName', 'getSelectedEntities', 'getSelectedRegExMatches',
  'getSharedPropertiesAsync', 'sensitivity',
];

/** `Office.context.mailbox.item` of an appointment. */
export function appointmentItem(host: Host, handlers: Handlers): object {
  const { item } = host.snapshot;
  const made = item.mode === 'compose' ? composeItem(host, item.seriesId) : readItem(item);
  const whole = { ...made, itemType: 'appointment', ...commonPart(host, handlers) };
  for (const name of item.mode === 'compose' ? notPlayedInCompose : notPlayedInRead) {
    Object.defineProperty(whole, name, { get: () => host.notPlayed(`item.${name}`), enumerable: false });
  }
  return whole;
}

const commonPart = (host: Host, handlers: Handlers): object => ({
  body: body(host, host.snapshot.item.mode),
  notificationMessages: notificationMessages(host),
  loadCustomPropertiesAsync: loadCustomProperties(host),
  getInitializationContextAsync: asyncMethod(host, 'item.getInitializationContextAsync', { needsCallback: true }),
  addHandlerAsync: handlers.add(host, 'item'),
  removeHandlerAsync: handlers.remove(host, 'item'),
});

function composeItem(host: Host, seriesId: string | null): object {
  const text = (name: string) => ({
    getAsync: asyncMethod(host, `${name}.getAsync`, { needsCallback: true }),
    setAsync: asyncMethod(host, `${name}.setAsync`, { level: 2, first: 1, send: ([value]) => [value === '' ? '' : needShortText(name, value, 255)] }),
  });
  return {
    seriesId,
    subject: text('subject'),
    location: text('location'),
    start: time(host, 'start'),
    end: time(host, 'end'),
    organizer: { getAsync: asyncMethod(host, 'organizer.getAsync', { needsCallback: true }) },
    requiredAttendees: recipients(host, 'requiredAttendees'),
    optionalAttendees: recipients(host, 'optionalAttendees'),
    recurrence: composeRecurrence(host),
    sessionData: sessionData(host),
    setSelectedDataAsync: writer(host, 'item.setSelectedDataAsync'),
    getItemIdAsync: asyncMethod(host, 'item.getItemIdAsync', { needsCallback: true }),
    saveAsync: asyncMethod(host, 'item.saveAsync', { level: 2 }),
    close: () => {
      host.refuseInEvents('item.close');
      void host.ask('item.close');
    },
  };
}

const time = (host: Host, name: 'start' | 'end'): object => ({
  getAsync: asyncMethod(host, `${name}.getAsync`, { needsCallback: true, receive: (at) => new Date(Number(at)) }),
  setAsync: asyncMethod(host, `${name}.setAsync`, {
    level: 2,
    first: 1,
    send: ([at]) => {
      if (!(at instanceof Date)) throw argumentFault('Sys.ArgumentTypeException', 'dateTime must be a Date.');
      return [at.getTime()];
    },
  }),
});

function recipients(host: Host, name: 'requiredAttendees' | 'optionalAttendees'): object {
  const listed = ([people]: readonly unknown[]): readonly unknown[] => {
    if (!Array.isArray(people)) throw argumentFault('Sys.ArgumentTypeException', 'recipients must be a list.');
    if (people.length > 100) throw argumentFault('Sys.ArgumentOutOfRangeException', `recipients has ${people.length} entries, 100 are allowed.`);
    return [people];
  };
  return {
    getAsync: asyncMethod(host, `${name}.getAsync`, { needsCallback: true }),
    setAsync: asyncMethod(host, `${name}.setAsync`, { level: 2, first: 1, send: listed }),
    addAsync: asyncMethod(host, `${name}.addAsync`, { level: 2, first: 1, send: listed }),
  };
}

/** A form for reading tells all at once. */
const readItem = ({ start, end, created, modified, recurrence, ...item }: ReadItem): object => ({
  itemId: item.itemId,
  seriesId: item.seriesId,
  subject: item.subject,
  location: item.location,
  organizer: item.organizer,
  requiredAttendees: item.requiredAttendees,
  optionalAttendees: item.optionalAttendees,
  normalizedSubject: item.subject.replace(/^\s*(?:[a-z]{2,3}:\s*)+/i, ''),
  itemClass: 'IPM.Appointment',
  start: new Date(start),
  end: new Date(end),
  dateTimeCreated: new Date(created),
  dateTimeModified: new Date(modified),
  recurrence: recurrenceFrom(recurrence),
});
