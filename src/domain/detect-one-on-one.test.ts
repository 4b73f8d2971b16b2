import { describe, expect, test } from 'vitest';
import { audienceOf } from './audience.ts';
import type { Attendee, CalendarEvent, DirectoryPerson } from './calendar.ts';
import { cadenceOf } from './cadence.ts';
import { detectOneOnOne } from './detect-one-on-one.ts';
import { eventId, personId, seriesUid } from './ids.ts';
import { instant, localDate, zone } from './time.ts';
import type { DetectInput } from './verdict.ts';

const person = (name: string, more: Partial<DirectoryPerson> = {}): DirectoryPerson => {
  const mail = `${name.toLowerCase().replace(' ', '.')}@contoso.com`;
  return { id: personId(name), displayName: name, givenName: name.split(' ')[0]!, mail, mails: [mail], managerId: null, ...more };
};
const ana = person('Ana Sousa', { mails: ['ana.sousa@contoso.com', 'asousa@contoso.onmicrosoft.com'] });
const ben = person('Ben Okoye');
const cleo = person('Cleo Martin');
const dana = person('Dana Novak');
const input: DetectInput = { owner: ana, directReports: [ben, cleo], boss: dana, ownDomain: 'contoso.com', now: instant('2026-11-24T09:00:00Z'), ownerManages: true };

const invited = (who: { displayName: string; mail: string }, more: Partial<Attendee> = {}): Attendee => ({ mail: who.mail, name: who.displayName, type: 'required', response: 'accepted', ...more });
const room = invited({ displayName: 'Room Porto (8)', mail: 'conf-12@contoso.com' });
const aSeries = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: eventId('e'), uid: seriesUid('u'), type: 'seriesMaster', seriesMasterId: null, originalDate: null, start: instant('2026-11-24T10:00:00Z'), end: instant('2026-11-24T10:45:00Z'), zone: zone('Europe/Lisbon')!,
  isAllDay: false, isCancelled: false, isPrivate: false, subject: '1:1 Ana / Ben', isOrganizer: true, organizer: { mail: ana.mail, name: ana.displayName }, ownResponse: 'organizer', attendees: [invited(ben)], hideAttendees: false,
  recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: null }, venue: { kind: 'none' }, ...more,
});
const verdict = (more: Partial<CalendarEvent>, whose: Partial<DetectInput> = {}) => detectOneOnOne({ ...input, ...whose }, aSeries(more));
const because = (more: Partial<CalendarEvent>, whose: Partial<DetectInput> = {}) => {
  const found = verdict(more, whose);
  return found.is === 'other' ? found.because : found.is;
};

describe('a 1:1', () => {
  test('two people, weekly, in the reporting line', () =>
    expect(verdict({})).toEqual({
      is: 'one-on-one', kind: 'series', counterpart: { mail: ben.mail, name: 'Ben Okoye' }, ownerRole: 'manager', cadence: 'weekly', confidence: 'sure', offered: true,
      reasons: [{ code: 'two-people' }, { code: 'rhythm', cadence: 'weekly' }, { code: 'reports-to-you' }, { code: 'named' }],
    }));

  test.each(['', 'Catch-up', 'Weekly sync', 'Ben', '📞 Ben', 'Ana & Ben', 'Avstämning Ana / Ben', 'JF Ben', 'Uno a uno con Ben', '1on1 w/ Daan', 'O3: Ben/Ana', 'Jeden na jeden Ben', '面談', '1:1 Ben: pipeline & growth'])('with a direct report, called "%s"', (subject) =>
    expect(because({ subject })).toBe('one-on-one'));

  test.each(['10:1 pipeline plan', 'Quote template project', 'Fika med Ben', 'Deal desk: approvals', 'Globex bid writing session', 'Coffee'])('not when it is about "%s"', (subject) => expect(because({ subject })).toBe('other-purpose'));

  test('rooms, recorders and the owner under another address are nobody', () => {
    const attendees = [invited(ben), room, invited({ displayName: 'Otter.ai Notetaker', mail: 'notes@otter.ai' }), invited({ displayName: 'Ana Sousa', mail: 'ASousa@contoso.onmicrosoft.com' })];

    expect(verdict({ attendees })).toMatchObject({ is: 'one-on-one', offered: true, reasons: expect.arrayContaining([{ code: 'besides', rooms: 1, recorders: 1, optional: 0, groups: 0 }]) as unknown });
  });

  test('a human at a vendor of recorders is a person, and outside', () => expect(because({ attendees: [invited({ displayName: 'Jo Park', mail: 'jo.park@otter.ai' })] })).toBe('outside-organization'));

  test('a report is known by name where Exchange or an alias hides the address', () => {
    for (const mail of ['/O=EXCHANGELABS/OU=X/CN=RECIPIENTS/CN=ABC-BEN', 'ben@contoso.onmicrosoft.com', 'bokoye@contoso.com'])
      expect(verdict({ attendees: [invited({ displayName: 'Okoye, Ben', mail })] })).toMatchObject({ is: 'one-on-one', counterpart: { mail: ben.mail } });
  });

  test('a report on another domain counts, a stranger of that name does not', () => {
    const eli = person('Eli Sato', { mail: 'eli@fabrikam.com', mails: ['eli@fabrikam.com'] });

    expect(because({ attendees: [invited(eli)] }, { directReports: [eli] })).toBe('one-on-one');
    expect(because({ attendees: [invited({ displayName: 'Ben Okoye', mail: 'ben.okoye@gmail.com' })] })).toBe('outside-organization');
  });

  test('an optional assistant does not break one that says so, and does break a plain one', () => {
    const attendees = [invited(ben), invited(person('Finn Ash'), { type: 'optional' })];

    expect(because({ attendees })).toBe('one-on-one');
    expect(because({ attendees, subject: 'Catch-up' })).toBe('more-than-two');
  });

  test('an assistant who only sent it is not the counterpart', () => {
    const sent = { isOrganizer: false, ownResponse: 'accepted', organizer: { mail: 'finn.ash@contoso.com', name: 'Finn Ash' }, attendees: [invited(ana), invited(ben)] } as const;

    expect(verdict(sent)).toMatchObject({ is: 'one-on-one', counterpart: { mail: ben.mail } });
    expect(because({ ...sent, subject: 'Weekly sync' })).toBe('more-than-two');
  });

  test('the rep may organize, and the boss makes the owner the rep', () => {
    expect(verdict({ isOrganizer: false, ownResponse: 'accepted', organizer: { mail: ben.mail, name: ben.displayName }, attendees: [invited(ana)] })).toMatchObject({ is: 'one-on-one', ownerRole: 'manager', counterpart: { mail: ben.mail } });
    expect(verdict({ subject: 'Dana / Ana', attendees: [invited(dana)] })).toMatchObject({ is: 'one-on-one', ownerRole: 'rep', offered: true });
  });

  test('without a known reporting line a plain subject is not enough', () => {
    const unknown = { directReports: [], boss: null };

    expect(verdict({}, unknown)).toMatchObject({ is: 'one-on-one', ownerRole: 'manager', offered: true });
    expect(because({ subject: 'Catch-up' }, unknown)).toBe('other-purpose');
  });
});

describe('no 1:1', () => {
  test.each([
    ['more-than-two', { attendees: [invited(ben), invited(cleo)] }],
    ['nobody-else', { attendees: [room] }],
    ['nobody-else', { attendees: [] }],
    ['more-than-two', { attendees: [invited({ displayName: 'SDR Team', mail: 'sdr-team@contoso.com' })] }],
    ['outside-organization', { attendees: [invited({ displayName: 'Gil Reis', mail: 'gil@fabrikam.com' })] }],
    ['cancelled', { isCancelled: true }],
    ['ended', { recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: localDate('2026-11-23') } }],
    ['declined-by-you', { ownResponse: 'declined' }],
    ['declined-by-them', { attendees: [invited(ben, { response: 'declined' })] }],
    ['all-day', { isAllDay: true }],
    ['happens-once', { type: 'singleInstance', recurrence: null }],
    ['too-often', { recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 5, from: localDate('2026-01-06'), until: null } }],
    ['too-rare', { recurrence: { pattern: 'absoluteYearly', interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: null } }],
  ] as const)('%s', (reason, more) => expect(because(more)).toBe(reason));

  test('the last day of a series still lives, by its own zone', () =>
    expect(because({ recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: localDate('2026-11-24') } })).toBe('one-on-one'));
});

describe('spotted, not offered', () => {
  test.each([
    ['group-among-attendees', { attendees: [invited(ben), invited({ displayName: 'Sales Leadership', mail: 'leadership@contoso.com' })] }],
    ['hidden-attendees', { hideAttendees: true }],
    ['private', { isPrivate: true }],
    ['not-in-reporting-line', { attendees: [invited(person('Gil Reis'))], subject: '1:1 Gil' }],
  ] as const)('%s', (why, more) => expect(verdict(more)).toMatchObject({ is: 'one-on-one', offered: false, notOfferedBecause: why }));

  test('hidden attendees count only when a report organizes an explicit 1:1', () => {
    const hidden = { hideAttendees: true, isOrganizer: false, ownResponse: 'accepted', attendees: [invited(ana)] } as const;

    expect(because({ ...hidden, organizer: { mail: ben.mail, name: ben.displayName } })).toBe('one-on-one');
    expect(because({ ...hidden, organizer: { mail: ben.mail, name: ben.displayName }, subject: 'Company update' })).toBe('more-than-two');
  });
});

test('the cadence comes from the recurrence', () => {
  const rule = { interval: 1, daysOfWeek: 1, from: localDate('2026-01-06'), until: null };

  expect(cadenceOf({ ...rule, pattern: 'daily', interval: 7 })).toBe('weekly');
  expect(cadenceOf({ ...rule, pattern: 'daily', interval: 14 })).toBe('biweekly');
  expect(cadenceOf({ ...rule, pattern: 'daily' })).toBe('too-often');
  expect(cadenceOf({ ...rule, pattern: 'weekly', interval: 2 })).toBe('biweekly');
  expect(cadenceOf({ ...rule, pattern: 'weekly', interval: 3 })).toBe('other');
  expect(cadenceOf({ ...rule, pattern: 'weekly', daysOfWeek: 2 })).toBe('other');
  expect(cadenceOf({ ...rule, pattern: 'relativeMonthly' })).toBe('monthly');
  expect(cadenceOf({ ...rule, pattern: 'absoluteMonthly', interval: 3 })).toBe('other');
});

describe('audience', () => {
  const pair = [...ana.mails, ...ben.mails];
  const seen = (more: Partial<CalendarEvent>) => audienceOf(aSeries(more), pair);

  test('the two, with or without rooms', () => {
    expect(seen({})).toBe('exactly-two');
    expect(seen({ attendees: [invited(ben, { mail: 'BEN.OKOYE@contoso.com' }), room, invited({ displayName: 'Any', mail: 'x@y.z' }, { type: 'resource' })] })).toBe('exactly-two');
  });

  test.each([
    ['an optional assistant', invited(cleo, { type: 'optional' })],
    ['a recorder', invited({ displayName: 'Otter.ai Notetaker', mail: 'notes@otter.ai' })],
    ['a list', invited({ displayName: 'SDR Team', mail: 'sdr-team@contoso.com' })],
    ['a room of another company', invited({ displayName: 'Room 2', mail: 'room-2@fabrikam.com' })],
    ['a person whose name sounds like a room', invited({ displayName: 'Rae Room', mail: 'rae.room@contoso.com' })],
    ['a person whose address starts like a room’s', invited({ displayName: 'Sala Conte', mail: 'sala.conte@contoso.com' })],
    ['an address that we can’t place', invited({ displayName: 'Ben Okoye', mail: '/O=X/CN=BEN' })],
  ])('%s makes it others', (_, attendee) => expect(seen({ attendees: [invited(ben), attendee] })).toBe('others'));

  test('an organizer outside the pair is one more, and hidden is hidden', () => {
    expect(seen({ organizer: { mail: cleo.mail, name: cleo.displayName } })).toBe('others');
    expect(seen({ hideAttendees: true })).toBe('hidden');
  });
});
