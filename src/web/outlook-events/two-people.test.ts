import { expect, test } from 'vitest';
import { isToAsk, twoPeopleOf, type FormFacts } from './two-people.ts';

const cleo = { emailAddress: 'cleo@contoso.com', displayName: 'Cleo Martin', recipientType: 'user' };
const dana = { emailAddress: 'dana@contoso.com', displayName: 'Dana Reis', recipientType: 'user' };
const weekly = { recurrenceType: 'weekly', recurrenceProperties: { interval: 1, days: ['thu'] } };

/** Ana's new weekly form with Cleo; say only what differs. */
const facts = (different: Partial<FormFacts> = {}): FormFacts => ({ own: 'ana@contoso.com', required: [cleo], optional: [], recurrence: weekly, html: '', wasAsked: false, ...different });

test('a weekly meeting of two is asked about, by the first name', () => {
  expect(isToAsk(facts())).toEqual({ name: 'Cleo', rhythm: 'weekly' });
});

test.each([
  ['it happens once', { recurrence: null }],
  ['three people are required', { required: [cleo, dana] }],
  ['somebody may come', { optional: [dana] }],
  ['nobody else is on it', { required: [] }],
  ['it is a list', { required: [{ ...cleo, recipientType: 'distributionList' }] }],
  ['it is a room alone', { required: [{ emailAddress: 'room-4@contoso.com', displayName: 'Room 4' }] }],
  ['it happens every working day', { recurrence: { recurrenceType: 'weekday', recurrenceProperties: { interval: 1 } } }],
  ['it happens on three days of the week', { recurrence: { recurrenceType: 'weekly', recurrenceProperties: { interval: 1, days: ['mon', 'wed', 'fri'] } } }],
  ['it happens daily', { recurrence: { recurrenceType: 'daily', recurrenceProperties: { interval: 1 } } }],
  ['it happens once a year', { recurrence: { recurrenceType: 'yearly', recurrenceProperties: { interval: 1 } } }],
  ['it was asked before', { wasAsked: true }],
  ['our agenda stands in the text', { html: '<div id="x_x_agenda-4hq2t9abc">' }],
  ['our first line stands in the text', { html: '<a href="https://twofold.example/a/4hq2t9abc#begin">' }],
  ['our first line stands behind Safe Links', { html: '<a href="https://eur.safelinks.protection.outlook.com/?url=https%3A%2F%2Ftwofold.example%2Fa%2F4hq2t9abc%23begin&amp;data=05">' }],
])('nothing is asked where %s', (_why, different) => {
  expect(isToAsk(facts(different))).toBeNull();
});

test('rooms and the own name beside the other are no third person, and twice the same is one', () => {
  const room = { emailAddress: 'conf-92@contoso.com', displayName: 'Alfama' };

  expect(twoPeopleOf(facts({ required: [cleo, { ...cleo, emailAddress: 'CLEO@contoso.com' }, room, { emailAddress: 'Ana@contoso.com', displayName: 'Ana' }] }))?.name).toBe('Cleo');
});

test.each([
  [{ recurrenceType: 'weekly', recurrenceProperties: { interval: 2, days: ['thu'] } }, 'other'],
  [{ recurrenceType: 'daily', recurrenceProperties: { interval: 7 } }, 'weekly'],
  [{ recurrenceType: 'monthly', recurrenceProperties: { interval: 1 } }, 'other'],
  [{ recurrenceType: 'weekly', recurrenceProperties: null }, 'weekly'],
])('%j is a rhythm: %s', (recurrence, rhythm) => {
  expect(twoPeopleOf(facts({ recurrence }))?.rhythm).toBe(rhythm);
});

test.each([
  ['Okoye, Ben', 'Ben'],
  ['Ben Okoye | Contoso', 'Ben'],
  ['', 'cleo'],
  ['cleo@contoso.com', 'cleo'],
  ['X'.repeat(90), 'X'.repeat(40)],
])('%s is called %s', (displayName, name) => {
  expect(twoPeopleOf(facts({ required: [{ ...cleo, displayName }] }))?.name).toBe(name);
});
