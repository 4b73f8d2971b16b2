import { expect, test } from 'vitest';
import { outlookFormOf, type FormSaid } from './outlook-form.ts';
import { themeOf } from './outlook-host.ts';

const ana = { emailAddress: 'ana@contoso.com', displayName: 'Ana Silva' };
const ben = { emailAddress: 'ben@contoso.com', displayName: 'Ben Okoye', recipientType: 'user', appointmentResponse: 'accepted' };

/** A date of Ana's series as she edits it; say only what differs. */
const said = (different: Partial<FormSaid> = {}): FormSaid => ({
  own: 'ana@contoso.com', isEdited: true, itemId: 'AAMkitem', seriesId: 'AAMkseries', subject: '1:1 Ana and Ben', start: new Date('2026-11-24T10:00:00Z'), end: new Date('2026-11-24T10:45:00Z'), organizer: ana, required: [ben], optional: [],
  recurrence: { recurrenceType: 'weekly', recurrenceProperties: { interval: 1, days: ['tue'] }, seriesTime: { getEndDate: () => '2026-12-31' } }, ...different,
});

test('a date of a series names its series; the series itself and a single meeting name none', () => {
  expect([said(), said({ seriesId: null }), said({ seriesId: null, recurrence: null })].map((one) => outlookFormOf(one).form)).toEqual(['occurrence', 'series', 'single']);
});

test('what the server reads: instants, people by what they are, and the rhythm', () => {
  const list = { emailAddress: 'sales@contoso.com', displayName: 'Sales', recipientType: 'distributionList' };

  expect(outlookFormOf(said({ required: [ben, list], optional: [{ ...ben, appointmentResponse: 'surprised' }] }))).toMatchObject({
    start: Date.parse('2026-11-24T10:00:00Z'),
    isOrganizer: true,
    attendees: [{ mail: 'ben@contoso.com', name: 'Ben Okoye', kind: 'required', response: 'accepted' }, { kind: 'group' }, { kind: 'optional', response: 'none' }],
    recurrence: { pattern: 'weekly', interval: 1, daysOfWeek: 1, until: '2026-12-31' },
  });
});

test('who reads a form organizes it only under the own address', () => {
  expect([said({ isEdited: false }), said({ isEdited: false, own: 'ben@contoso.com' }), said({ isEdited: false, own: 'ANA@contoso.com' })].map((one) => outlookFormOf(one).isOrganizer)).toEqual([true, false, true]);
});

test.each([
  [{ recurrenceType: 'weekday', recurrenceProperties: { interval: 1 } }, { pattern: 'weekly', daysOfWeek: 5 }],
  [{ recurrenceType: 'monthly', recurrenceProperties: { interval: 2 } }, { pattern: 'monthly', interval: 2 }],
  [{ recurrenceType: 'sometimes' }, { pattern: 'yearly' }],
  [{ recurrenceType: 'daily', recurrenceProperties: { interval: 0 }, seriesTime: { getEndDate: () => '' } }, { interval: 1, until: null }],
])('%j is read as %j', (recurrence, read) => {
  expect(outlookFormOf(said({ recurrence })).recurrence).toMatchObject(read);
});

test.each([['#ffffff', 'light'], ['#F0F0F0', 'light'], ['#1f1f1f', 'dark'], ['#444444', 'dark'], ['black', 'light']])('a ground of %s is %s', (bodyBackgroundColor, theme) => {
  expect(themeOf({ bodyBackgroundColor })).toBe(theme);
  expect(themeOf(undefined)).toBe('light');
});
