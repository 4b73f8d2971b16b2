import { expect, test } from 'vitest';
import type { WorldEvents } from '../world.ts';
import { calendarStand, singleDraft } from './test-events.ts';

test('A Teams meeting has one thread for the series, told in its long address and to the world', () => {
  const stand = calendarStand();
  const { calendars, ana, ben, world, oneOnOne, occurrences } = stand;
  const created: WorldEvents['online-meeting-created'][] = [];
  world.on('online-meeting-created', (meeting) => void created.push(meeting));

  const master = oneOnOne();

  const urls = new Set(occurrences(ana.id, master).map(({ onlineMeeting }) => onlineMeeting?.joinUrl));
  const [joinUrl] = urls;
  expect(urls.size).toBe(1);
  expect(decodeURIComponent(joinUrl ?? '')).toContain(`/19:meeting_`);
  expect(created).toEqual([
    { organizer: ana.id, threadId: calendars.threadOf(ana.id, master), joinUrl, subject: 'Ana / Ben', attendees: [ben.id], masterEventId: master },
  ]);
});

test('The join section stands at the end of the body, with the short and the long address', () => {
  const { calendars, ana, oneOnOne } = calendarStand();

  const { body, onlineMeeting } = calendars.getEvent(ana.id, oneOnOne());

  expect(body.content.indexOf('Our week')).toBeLessThan(body.content.indexOf('____'));
  expect(body.content).toMatch(/href="https:\/\/teams\.microsoft\.com\/meet\/\d{14}\?p=\w+" id="meet_invite_block\.action\.join_link"/);
  expect(body.content).toContain(`href="${onlineMeeting?.joinUrl ?? ''}" id="meet_invite_block.action.join_link_compatibility"`);
});

test('A body that is read, added to and written back keeps the meeting', () => {
  const { calendars, ana, app, world, oneOnOne, on } = calendarStand();
  const { id, body, onlineMeeting } = on(ana.id, oneOnOne(), '2026-11-10');

  calendars.patchEvent(ana.id, id, { body: { contentType: 'html', content: body.content.replace('<p>', '<div id="agenda-1">Agenda</div><p>') } }, app);

  expect(calendars.textOf(ana.id, id).split('\r\n').slice(0, 2)).toEqual(['Agenda', 'Our week']);
  expect(calendars.getEvent(ana.id, id).onlineMeeting).toEqual(onlineMeeting);
  expect(world.findings).toEqual([]);
});

test('A body written without the join section damages the meeting and is a finding against an app', () => {
  const { calendars, ana, app, world, oneOnOne } = calendarStand();
  const master = oneOnOne();
  const before = calendars.getEvent(ana.id, master).onlineMeeting?.joinUrl;

  calendars.patchEvent(ana.id, master, { body: { contentType: 'html', content: '<p>only this</p>' } }, app);

  const after = calendars.getEvent(ana.id, master);
  expect(after.onlineMeeting?.joinUrl).not.toBe(before);
  expect(after.isOnlineMeeting).toBe(after.onlineMeeting !== null);
  expect(world.findings.map(({ rule }) => rule)).toEqual(['join-section-lost']);
});

test('Losing one of the two addresses is a finding too, but leaves the meeting', () => {
  const { calendars, ana, app, world, oneOnOne } = calendarStand();
  const master = oneOnOne();
  const { body, onlineMeeting } = calendars.getEvent(ana.id, master);

  calendars.patchEvent(ana.id, master, { body: { contentType: 'html', content: body.content.replaceAll('/l/meetup-join/', '/gone/').replace(/19%3ameeting_/, '') } }, app);

  expect(calendars.getEvent(ana.id, master).onlineMeeting).toEqual(onlineMeeting);
  expect(world.findings.map(({ rule }) => rule)).toEqual(['join-section-lost']);
});

test('Once on, isOnlineMeeting cannot be switched off; it can be switched on later', () => {
  const { calendars, ana, byAna, oneOnOne } = calendarStand();
  const master = oneOnOne();
  const single = calendars.createEvent(ana.id, singleDraft(), byAna);

  calendars.patchEvent(ana.id, master, { isOnlineMeeting: false }, byAna);
  calendars.patchEvent(ana.id, single, { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' }, byAna);

  expect(calendars.getEvent(ana.id, master).isOnlineMeeting).toBe(true);
  expect(calendars.getEvent(ana.id, single)).toMatchObject({ isOnlineMeeting: true, location: { displayName: 'Microsoft Teams Meeting' } });
  expect(calendars.joinSectionStands(ana.id, single)).toBe(true);
});

test('The people of a meeting are told when its attendees change', () => {
  const { calendars, ana, ben, cleo, byAna, world, oneOnOne } = calendarStand();
  const told: WorldEvents['online-meeting-people'][] = [];
  world.on('online-meeting-people', (people) => void told.push(people));
  const master = oneOnOne();
  const attendees = [ben.mail, cleo.mail].map((address) => ({ emailAddress: { address } }));

  calendars.patchEvent(ana.id, master, { attendees }, byAna);

  expect(told).toEqual([{ threadId: calendars.threadOf(ana.id, master), people: [ana.id, ben.id, cleo.id] }]);
});

test('An edit in Outlook on the web strips classes and prefixes ids, keeps the meeting and mails the attendees', () => {
  const { calendars, ana, byAna, world, oneOnOne } = calendarStand();
  const master = oneOnOne({ body: { contentType: 'html', content: '<div id="agenda-1" class="k">Agenda</div>' } });
  const { onlineMeeting } = calendars.getEvent(ana.id, master);

  calendars.editBody(ana.id, master, 'owa', undefined, byAna);

  const { body, onlineMeeting: after } = calendars.getEvent(ana.id, master);
  expect(body.content).toContain('id="x_agenda-1"');
  expect(body.content).toContain('id="x_meet_invite_block.action.join_link"');
  expect(body.content).not.toContain('class=');
  expect(after).toEqual(onlineMeeting);
  expect(world.mails).toHaveLength(1);
});

test('An edit in classic Outlook leaves text and links, so people can still join', () => {
  const { calendars, ana, byAna, oneOnOne } = calendarStand();
  const master = oneOnOne({ body: { contentType: 'html', content: '<div id="agenda-1"><b>Agenda</b><br>one</div>' } });

  calendars.editBody(ana.id, master, 'outlook-classic', undefined, byAna);

  const { content } = calendars.getEvent(ana.id, master).body;
  expect(content).not.toMatch(/ id=| class=/);
  expect(content).toContain('<!-- converted from rtf -->');
  expect(calendars.textOf(ana.id, master)).toMatch(/^Agenda\r\none/);
  expect(calendars.joinSectionStands(ana.id, master)).toBe(true);
});

test('An edit in Teams rebuilds the body and puts one fresh join section under it, also after classic Outlook', () => {
  const { calendars, ana, byAna, oneOnOne } = calendarStand();
  const master = oneOnOne();
  calendars.editBody(ana.id, master, 'outlook-classic', undefined, byAna);

  calendars.editBody(ana.id, master, 'teams', undefined, byAna);

  const { content } = calendars.getEvent(ana.id, master).body;
  expect(content.match(/meet_invite_block\.action\.join_link"/g)).toHaveLength(1);
  expect(calendars.textOf(ana.id, master).match(/Passcode/g)).toHaveLength(1);
  expect(calendars.textOf(ana.id, master)).toMatch(/^Our week/);
});

test('A preview is at most 255 characters of visible text', () => {
  const { calendars, ana, byAna } = calendarStand();
  const id = calendars.createEvent(ana.id, singleDraft({ body: { contentType: 'text', content: 'word '.repeat(100) } }), byAna);

  expect(calendars.getEvent(ana.id, id).bodyPreview).toMatch(/^(word ){51}$/);
  expect(calendars.getEvent(ana.id, id, { bodyType: 'text' }).body).toMatchObject({ contentType: 'text', content: 'word '.repeat(100).trim() });
});
