import { expect, test } from 'vitest';
import { calendarStand, singleDraft, weeklyDraft } from './test-events.ts';

const invite = (address: string) => ({ emailAddress: { address, name: address }, type: 'required' });

test('An attendee has a copy some seconds later, with its own id and change key and the same uid', async () => {
  const { calendars, ana, ben, byAna, later, copyOf, world } = calendarStand();
  const master = calendars.createEvent(ana.id, weeklyDraft(ben.mail), byAna);
  const { uid, iCalUId } = calendars.getEvent(ana.id, master);
  expect(copyOf(ben.id, uid)).toBeUndefined();

  await later(6);

  const copy = copyOf(ben.id, uid);
  expect(copy).toMatchObject({ uid, iCalUId, isOrganizer: false, responseStatus: { response: 'notResponded' }, organizer: { emailAddress: { address: ana.mail } } });
  expect(copy?.id).not.toBe(master);
  expect(copy?.changeKey).not.toBe(calendars.getEvent(ana.id, master).changeKey);
  expect(world.mails.map(({ to, kind, originalDate }) => [to, kind, originalDate])).toEqual([[ben.mail, 'invite', null]]);
});

test('A change of one occurrence mails each attendee once and reaches the copy', async () => {
  const { calendars, ana, ben, app, world, oneOnOne, on, later, copyOf } = calendarStand();
  const master = oneOnOne();
  const occurrence = on(ana.id, master, '2026-11-10');

  calendars.patchEvent(ana.id, occurrence.id, { subject: 'Changed' }, app);
  await later(6);

  expect(world.mails).toEqual([
    { at: Date.parse('2026-11-02T08:00:00Z'), to: ben.mail, eventId: occurrence.id, uid: occurrence.uid, originalDate: '2026-11-10', kind: 'update', causedBy: app },
  ]);
  const copy = copyOf(ben.id, occurrence.uid);
  expect(on(ben.id, copy?.id ?? '', '2026-11-10')).toMatchObject({ subject: 'Changed', type: 'exception', iCalUId: occurrence.iCalUId });
});

test('A change of the master mails once for the master and once for each changed occurrence', () => {
  const { calendars, ana, byAna, world, oneOnOne, on } = calendarStand();
  const master = oneOnOne();
  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-10').id, { subject: 'A' }, byAna, { mail: false });
  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-17').id, { subject: 'B' }, byAna, { mail: false });

  calendars.patchEvent(ana.id, master, { importance: 'high' }, byAna);

  expect(world.mails.map(({ originalDate }) => originalDate)).toEqual([null, '2026-11-10', '2026-11-17']);
});

test('A change of attendees alone mails only whom it concerns', () => {
  const { calendars, ana, ben, cleo, byAna, world } = calendarStand();
  const id = calendars.createEvent(ana.id, singleDraft({ attendees: [invite(ben.mail), invite('dana@other.example')] }), byAna, { mail: false });

  calendars.patchEvent(ana.id, id, { attendees: [invite(ben.mail), invite(cleo.mail)] }, byAna);

  expect(world.mails.map(({ to, kind }) => [to, kind])).toEqual([['dana@other.example', 'cancellation'], [cleo.mail, 'invite']]);
});

test('What an attendee changes on his copy mails nobody, stays there and is lost with the next update', async () => {
  const { calendars, ana, ben, app, byBen, world, oneOnOne, later, copyOf } = calendarStand();
  const master = oneOnOne();
  const copy = copyOf(ben.id, calendars.getEvent(ana.id, master).uid);

  calendars.patchEvent(ben.id, copy?.id ?? '', { subject: 'Mine' }, byBen);

  expect(world.mails).toEqual([]);
  expect(calendars.getEvent(ana.id, master).subject).toBe('Ana / Ben');
  expect(() => calendars.patchEvent(ben.id, copy?.id ?? '', { attendees: [] }, byBen)).toThrow(/organizer/);
  calendars.patchEvent(ana.id, master, { showAs: 'busy' }, app);
  await later(6);
  expect(calendars.getEvent(ben.id, copy?.id ?? '').subject).toBe('Ana / Ben');
});

test('A cancelled meeting is gone for the organizer and stays marked with the attendee', async () => {
  const { calendars, ana, ben, byAna, world, oneOnOne, later, copyOf } = calendarStand();
  const master = oneOnOne();
  const { uid } = calendars.getEvent(ana.id, master);

  calendars.deleteEvent(ana.id, master, byAna);
  await later(6);

  expect(calendars.events(ana.id)).toEqual([]);
  expect(copyOf(ben.id, uid)).toMatchObject({ isCancelled: true, subject: 'Canceled: Ana / Ben' });
  expect(world.mails.map(({ to, kind }) => [to, kind])).toEqual([[ben.mail, 'cancellation']]);
});

test('A cancelled occurrence stays marked in the copy until the attendee removes it', async () => {
  const { calendars, ana, ben, byAna, byBen, oneOnOne, on, occurrences, later, copyOf } = calendarStand();
  const master = oneOnOne();
  calendars.cancelEvent(ana.id, on(ana.id, master, '2026-11-10').id, '', byAna);
  await later(6);
  const copy = copyOf(ben.id, calendars.getEvent(ana.id, master).uid)?.id ?? '';
  const marked = on(ben.id, copy, '2026-11-10');

  calendars.deleteEvent(ben.id, marked.id, byBen);

  expect(marked).toMatchObject({ isCancelled: true, subject: 'Canceled: Ana / Ben', type: 'exception' });
  expect(occurrences(ben.id, copy).map(({ id }) => id)).not.toContain(marked.id);
  expect(occurrences(ana.id, master)).toHaveLength(5);
});

test('Hidden attendees: a copy shows only its owner', () => {
  const { calendars, ana, ben, cleo, byAna, copyOf } = calendarStand();
  const draft = singleDraft({ hideAttendees: true, attendees: [invite(ben.mail), invite(cleo.mail)] });

  const id = calendars.createEvent(ana.id, draft, byAna, { delivery: 'at-once' });

  const copy = copyOf(ben.id, calendars.getEvent(ana.id, id).uid);
  expect(copy?.attendees.map(({ emailAddress }) => emailAddress.address)).toEqual([ben.mail]);
  expect(calendars.getEvent(ana.id, id).attendees).toHaveLength(2);
});

test('An answer changes the status and the change key at the organizer', async () => {
  const { calendars, ana, ben, byBen, world, oneOnOne, later, copyOf } = calendarStand();
  const master = oneOnOne();
  const before = calendars.getEvent(ana.id, master);

  calendars.respond(ben.id, copyOf(ben.id, before.uid)?.id ?? '', 'accept', byBen);
  await later(6);

  const after = calendars.getEvent(ana.id, master);
  expect(after.attendees[0]?.status.response).toBe('accepted');
  expect(after.changeKey).not.toBe(before.changeKey);
  expect(copyOf(ben.id, before.uid)).toMatchObject({ responseStatus: { response: 'accepted' }, showAs: 'busy' });
  expect(world.mails.map(({ to, kind }) => [to, kind])).toEqual([[ana.mail, 'response']]);
  expect(() => calendars.respond(ana.id, master, 'accept', byBen)).toThrow(/organizer/);
});

test('With the switch on, an update by the app takes the answer to that occurrence back', async () => {
  const { calendars, ana, ben, app, byBen, world, oneOnOne, on, later, copyOf } = calendarStand();
  world.switches.updateResetsResponse = true;
  const master = oneOnOne();
  const copy = copyOf(ben.id, calendars.getEvent(ana.id, master).uid)?.id ?? '';
  calendars.respond(ben.id, copy, 'accept', byBen, { delivery: 'at-once' });

  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-10').id, { subject: 'Changed' }, app);
  await later(6);

  expect(on(ana.id, master, '2026-11-10').attendees[0]?.status.response).toBe('none');
  expect(on(ana.id, master, '2026-11-17').attendees[0]?.status.response).toBe('accepted');
  expect(on(ben.id, copy, '2026-11-10').responseStatus.response).toBe('notResponded');
});

test('Somebody invited to one occurrence alone gets that one', () => {
  const { calendars, ana, ben, cleo, byAna, oneOnOne, on, copyOf } = calendarStand();
  const { id, uid, iCalUId } = on(ana.id, oneOnOne(), '2026-11-17');

  calendars.patchEvent(ana.id, id, { attendees: [invite(ben.mail), invite(cleo.mail)] }, byAna, { delivery: 'at-once' });

  expect(copyOf(cleo.id, uid)).toMatchObject({ type: 'singleInstance', iCalUId, isOrganizer: false, start: { dateTime: '2026-11-17T09:00:00.0000000' } });
});
