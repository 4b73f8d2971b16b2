import { eventId, meetingId, pairId, personId, seriesUid } from '#domain/ids.ts';
import type { Meeting, MeetingSignal, Pair } from '#domain/meeting.ts';
import { instant, localDate, zone, type Instant } from '#domain/time.ts';

/** Ana is the manager, Ben the rep. */
export const ana = personId('00000000-0000-4000-8000-00000000000a');
export const ben = personId('00000000-0000-4000-8000-00000000000b');

export const lisbon = zone('Europe/Lisbon')!;

/** A moment by its ISO text; without a zone it is UTC. */
export const at = (text: string): Instant => instant(text.endsWith('Z') ? text : `${text}Z`);

/** A pair that is on since Monday 2 November 2026; say only what differs. */
export const aPair = (different: Partial<Pair> = {}): Pair => ({
  id: pairId('pair-1'),
  manager: ana,
  rep: ben,
  state: { kind: 'on' },
  zone: lisbon,
  switchedOnAt: at('2026-11-02T08:00'),
  ...different,
});

/** A 45-minute Teams meeting of the pair on `date` at 10:00 in Lisbon (UTC in winter); say only what differs. */
export const aMeeting = (date: string, different: Partial<Meeting> = {}): Meeting => ({
  id: meetingId(`meeting-${date}`),
  pair: pairId('pair-1'),
  uid: seriesUid('series-1'),
  originalDate: localDate(date),
  start: at(`${date}T10:00`),
  end: at(`${date}T10:45`),
  organizer: ana,
  copy: { mailbox: ana, eventId: eventId(`event-${date}`) },
  audience: 'exactly-two',
  venue: { kind: 'teams', threadId: '19:meeting_one@thread.v2', joinUrl: 'https://teams.microsoft.com/l/meetup-join/one' },
  gone: false,
  moves: 0,
  signals: [],
  ...different,
});

/** People met from `from` to `to`, as Teams tells it. */
export const met = (from: string, to: string): readonly MeetingSignal[] => [
  { at: at(from), by: null, kind: 'started' },
  { at: at(to), by: null, kind: 'ended' },
];
