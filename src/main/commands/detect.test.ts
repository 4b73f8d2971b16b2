import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './detect.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-detect-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function detect(content: unknown, ...more: readonly string[]) {
  const path = join(folder, 'calendars.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  const out: string[] = [];
  const errors: string[] = [];
  const code = await run([path, ...more], { write: (text) => void out.push(text), fail: (text) => void errors.push(text) });
  return { code, out: out.join(''), errors: errors.join('\n') };
}

const address = (name: string) => ({ name, address: `${name.split(' ')[0]?.toLowerCase() ?? ''}@contoso.com` });
const event = (id: string, more: object = {}) => ({
  id, type: 'seriesMaster', subject: '1:1 Ben', isOrganizer: true, isCancelled: false, isAllDay: false, organizer: { emailAddress: address('Ana Sousa') }, responseStatus: { response: 'organizer' },
  start: { dateTime: '2026-01-06T10:00:00.0000000', timeZone: 'GMT Standard Time' }, end: { dateTime: '2026-01-06T10:45:00.0000000', timeZone: 'GMT Standard Time' },
  attendees: [{ type: 'required', status: { response: 'accepted' }, emailAddress: address('Ben Okoye') }],
  recurrence: { pattern: { type: 'weekly', interval: 1, month: 0, dayOfMonth: 0, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday', index: 'first' }, range: { type: 'noEnd', startDate: '2026-01-06', endDate: '0001-01-01', recurrenceTimeZone: 'GMT Standard Time' } },
  ...more,
});
const single = (id: string, date: string) => event(id, { type: 'singleInstance', recurrence: null, attendees: [{ type: 'required', status: { response: 'none' }, emailAddress: address('Cleo Martin') }], subject: 'Cleo', start: { dateTime: `${date}T10:00:00`, timeZone: 'UTC' }, end: { dateTime: `${date}T10:30:00`, timeZone: 'UTC' } });
const calendar = (id: string, events: readonly object[], more: object = {}) => ({
  id, now: '2026-11-24T09:00:00Z', owner: { mail: 'ana@contoso.com', displayName: 'Ana Sousa', userPrincipalName: 'ana.s@contoso.com' },
  directReports: [{ mail: 'ben@contoso.com', displayName: 'Ben Okoye' }, { mail: 'cleo@contoso.com', displayName: 'Cleo Martin' }], events, ...more,
});

test('prints the 1:1s of every calendar, series and single ones, with reasons in plain words', async () => {
  const { code, out, errors } = await detect([calendar('one', [event('s'), ...['2026-11-02', '2026-11-09', '2026-11-17', '2026-11-23'].map((date) => single(date, date))]), calendar('two', [])]);

  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(JSON.parse(out)).toEqual([
    {
      id: 'one',
      oneOnOnes: [
        { seriesMasterId: 's', counterpart: 'ben@contoso.com', cadence: 'weekly', kind: 'series', ownerRole: 'manager', reasons: ['two people', 'every week', 'Ben Okoye reports to you', 'its subject says 1:1'] },
        { seriesMasterId: null, counterpart: 'cleo@contoso.com', cadence: 'weekly', kind: 'adhoc', ownerRole: 'manager', reasons: ['two people', 'about every week, 4 single meetings so far', 'Cleo Martin reports to you', 'its subject names no other topic'] },
      ],
    },
    { id: 'two', oneOnOnes: [] },
  ]);
});

test('explains what was not taken', async () => {
  const three = [...event('x').attendees, { type: 'required', status: { response: 'none' }, emailAddress: address('Cleo Martin') }];
  const { out } = await detect([calendar('one', [event('x', { attendees: three })])], '--explain');

  expect(JSON.parse(out)).toEqual([{ id: 'one', oneOnOnes: [], notTaken: [{ seriesMasterId: 'x', subject: '1:1 Ben', counterpart: null, because: 'Three people are required.' }] }]);
});

test('an assistant who says so in the text is nobody’s counterpart', async () => {
  const sent = { isOrganizer: false, organizer: { emailAddress: address('Mia Ruiz') }, responseStatus: { response: 'accepted' }, bodyPreview: 'Scheduled by Mia on behalf of Ana.', attendees: [...event('x').attendees, { type: 'required', emailAddress: address('Ana Sousa') }] };
  const { out } = await detect([calendar('one', [event('x', sent)])]);

  expect(JSON.parse(out)).toMatchObject([{ oneOnOnes: [{ counterpart: 'ben@contoso.com' }] }]);
});

test('a zone that has no name does not hide a series', async () => {
  const odd = { dateTime: '2026-01-06T10:00:00', timeZone: 'Customized Time Zone' };
  const { out } = await detect([calendar('one', [event('s', { start: odd, end: odd })])]);

  expect(JSON.parse(out)).toMatchObject([{ oneOnOnes: [{ seriesMasterId: 's' }] }]);
});

test.each([
  ['{', /no JSON list/],
  ['{"id":"x"}', /no JSON list/],
  ['[1', /no end/],
  [[calendar('fine', []), calendar('odd', [], { owner: {} })], /Calendar "odd" .*owner.*mend it/],
  [[calendar('odd', [], { now: 'yesterday' })], /Calendar "odd" .*now/],
  [[calendar('odd', [{ id: 'x' }])], /Calendar "odd" .*events\[0\]/],
  [[{ id: 'odd' }], /Calendar "odd"/],
  [[7], /The calendar at position 1/],
])('%j is refused with words, and nothing is printed', async (content, why) => {
  const { code, out, errors } = await detect(content);

  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(errors).toMatch(why);
});

test('without a file, or with one that is not there, it says so', async () => {
  const errors: string[] = [];
  const io = { write: () => undefined, fail: (text: string) => void errors.push(text) };

  expect([await run([], io), await run([join(folder, 'none.json')], io)]).toEqual([1, 1]);
  expect(errors).toEqual([expect.stringMatching(/One file is needed/), expect.stringMatching(/There is no file/)]);
});
