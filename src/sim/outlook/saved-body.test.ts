import { expect, test } from 'vitest';
import { control } from '../control/control-of.test-data.ts';
import { ana, ben, standIn } from '../teams/bot-stand-in.ts';
import { anApp } from '../teams/app-package.test-data.ts';

const actor = { kind: 'person', id: ana.id } as const;

async function withSeries() {
  const stand = await standIn();
  const { send, mailboxes } = control(stand, { app: anApp() });
  const id = mailboxes.createEvent(
    ana.id,
    {
      subject: 'Ana / Ben',
      start: { dateTime: '2026-11-24T09:00', timeZone: 'UTC' },
      end: { dateTime: '2026-11-24T09:30', timeZone: 'UTC' },
      attendees: [{ type: 'required', emailAddress: { address: ben.mail, name: ben.displayName } }],
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      body: { contentType: 'html', content: '<div id="note" class="c">See <a href="https://example.org/">this</a></div>' },
      recurrence: { pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'] }, range: { type: 'noEnd', startDate: '2026-11-24' } },
    },
    actor,
  );
  const body = mailboxes.bodyOf(ana.id, id);
  const save = (through: object, changes: object = { body }) => send('POST', `/people/${ana.mail}/outlook/save`, { eventId: id, changes, through });
  return { stand, send, mailboxes, id, save, [Symbol.asyncDispose]: () => stand[Symbol.asyncDispose]() };
}

test.each([
  ['the web client', {}, '<div id="x_note">See <a href="https://example.org/">', true],
  ['classic Outlook', { client: 'outlook-classic' }, '<!-- converted from rtf -->', true],
  ['Safe Links', { safeLinks: true }, 'safelinks.protection.outlook.com', true],
  ['a lost Teams section', { withoutJoinSection: true }, '<div id="x_note">', false],
])('a body that is saved through %s is kept as that leaves it', async (_name, through, expected, stands) => {
  await using series = await withSeries();
  const { mailboxes, id, save } = series;

  await save(through);

  expect(mailboxes.bodyOf(ana.id, id)).toContain(expected);
  expect(mailboxes.joinSectionStands(ana.id, id)).toBe(stands);
  expect(mailboxes.threadOf(ana.id, id)).not.toBeNull();
});

test('only what was changed is written: other attendees, the body and rooms stay', async () => {
  await using series = await withSeries();
  const { mailboxes, id, save } = series;
  const before = mailboxes.bodyOf(ana.id, id);

  const saved = await save({}, { subject: 'Ana and Ben', optional: [{ mail: 'cleo@contoso.example', name: 'Cleo' }] });

  expect(saved).toMatchObject({ status: 200, body: { eventId: id, subject: 'Ana and Ben', kind: 'series', required: [{ mail: ben.mail }], optional: [{ mail: 'cleo@contoso.example' }] } });
  expect(mailboxes.bodyOf(ana.id, id)).toBe(before);
});

test('an attendee reads, an organizer writes, and what Exchange does not know is refused with its words', async () => {
  await using series = await withSeries();
  const { stand, send, mailboxes, id } = series;
  await stand.world.clock.moveTo(stand.world.clock.now() + 60_000);
  const [copy] = mailboxes.events(ben.id);

  const own = await send('POST', `/people/${ana.id}/outlook`, { event: id });
  const theirs = await send('POST', `/people/${ben.id}/outlook`, { event: copy?.id });
  const wrong = await send('POST', `/people/${ben.id}/outlook`, { event: copy?.id, mode: 'compose' });
  const unknown = await send('POST', `/people/${ben.id}/outlook`, { event: id });

  expect([own, theirs].map(({ body }) => (body as { mode: string }).mode)).toEqual(['compose', 'read']);
  expect([wrong.status, unknown.status]).toEqual([409, 404]);
  expect(own.body).toMatchObject({ addIn: null, appointment: { recurrence: { recurrenceType: 'weekly' }, itemId: id.replaceAll('-', '/').replaceAll('_', '+') } });
});
