/**
 * Events by the documented shapes (facts/graph.md §1), of our own making and not recordings: Ana's weekly 1:1 with Ben, 10:00 in Berlin
 * (09:00Z in winter), from 2026-11-03.
 */
const uidHead = '040000008200E00074C5B7101A82E008';
const uidTail = '51EE49A722C4DC0100000000000000001000000065853ABD35D4FE438112E0B9CF451ABF';
export const seriesUidText = `${uidHead}00000000${uidTail}`;
export const masterId = 'AAMkMASTER-one_two=';
export const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_T25lT25PbmU%40thread.v2/0?context=%7b%22Tid%22%3a%22t%22%7d';

type Json = Readonly<Record<string, unknown>>;

const utcTime = (dateTime: string) => ({ dateTime: `${dateTime}.0000000`, timeZone: 'UTC' });
const person = (name: string) => ({ emailAddress: { name, address: `${name}@Contoso.example` } });

const shared: Json = {
  '@odata.etag': 'W/"key-1"',
  uid: seriesUidText,
  subject: 'Ana and Ben',
  originalStartTimeZone: 'W. Europe Standard Time',
  isAllDay: false,
  isCancelled: false,
  isOrganizer: true,
  hideAttendees: false,
  sensitivity: 'normal',
  seriesMasterId: null,
  occurrenceId: null,
  recurrence: null,
  responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
  organizer: person('Ana'),
  attendees: [{ ...person('Ben'), type: 'required', status: { response: 'tentativelyAccepted', time: '2026-10-01T00:00:00Z' } }],
  onlineMeeting: { joinUrl },
  location: { displayName: 'Microsoft Teams Meeting' },
  locations: [],
};

export const aMaster = (difference: Json = {}): Json => ({
  ...shared,
  id: masterId,
  iCalUId: seriesUidText,
  type: 'seriesMaster',
  start: utcTime('2026-11-03T09:00:00'),
  end: utcTime('2026-11-03T09:30:00'),
  recurrence: {
    pattern: { type: 'weekly', interval: 1, month: 0, dayOfMonth: 0, daysOfWeek: ['tuesday'], firstDayOfWeek: 'sunday', index: 'first' },
    range: { type: 'noEnd', startDate: '2026-11-03', endDate: '0001-01-01', numberOfOccurrences: 0, recurrenceTimeZone: 'W. Europe Standard Time' },
  },
  ...difference,
});

/** The occurrence of a day; `day` is its original one, also when it was moved. */
export function anOccurrence(day: string, difference: Json = {}): Json {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const hex = (number: number, width: number) => number.toString(16).toUpperCase().padStart(width, '0');
  return {
    ...shared,
    id: `AAMkOCC-${day}=`,
    iCalUId: `${uidHead}${hex(year, 4)}${hex(month, 2)}${hex(date, 2)}${uidTail}`,
    occurrenceId: `OID.${masterId}.${day}`,
    originalStart: `${day}T09:00:00Z`,
    seriesMasterId: masterId,
    type: 'occurrence',
    start: utcTime(`${day}T09:00:00`),
    end: utcTime(`${day}T09:30:00`),
    ...difference,
  };
}

export const aSingle = (difference: Json = {}): Json => ({
  ...shared,
  id: 'AAMkSINGLE=',
  uid: 'free-form uid of another system',
  iCalUId: 'free-form uid of another system',
  type: 'singleInstance',
  start: utcTime('2026-11-25T13:00:00'),
  end: utcTime('2026-11-25T13:30:00'),
  ...difference,
});

/** What delta tells of an occurrence, and no more. */
export const aStub = (day: string): Json => ({
  '@odata.type': '#microsoft.graph.event',
  '@odata.etag': 'W/"key-1"',
  id: `AAMkOCC-${day}=`,
  seriesMasterId: masterId,
  type: 'occurrence',
  start: utcTime(`${day}T09:00:00`),
  end: utcTime(`${day}T09:30:00`),
});
