import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openBrowser, remedy } from '#test/support/browser.ts';
import { openOutlook, type OutlookRequest, type OutlookWindow } from '#test/support/outlook-window.ts';
import { openOutlookWorld, type OutlookWorld } from './outlook-window.test-data.ts';

const browser = await openBrowser();
const without = browser === null ? ` (${remedy})` : '';
const inBrowser = (name: string, run: () => Promise<void>) => test.skipIf(browser === null)(`${name}${without}`, run, 60_000);
let outlook: OutlookWorld;

beforeAll(async () => {
  outlook = await openOutlookWorld();
}, 60_000);

afterEach(async () => {
  for (const context of browser?.contexts() ?? []) await context.close();
});

afterAll(async () => {
  await browser?.close();
  await outlook.close();
});

const series = (person: { id: string }) => outlook.simulator.calendars.events(person.id).find(({ type }) => type === 'seriesMaster')!;
const organizer = () => [...outlook.simulator.world.people.values()].find((person) => series(person)?.isOrganizer)!;
const attendee = () => [...outlook.simulator.world.people.values()].find((person) => series(person)?.isOrganizer === false)!;
const next = (person: { id: string }) => outlook.simulator.calendars.calendarView(person.id, outlook.simulator.world.clock.now(), outlook.simulator.world.clock.now() + 14 * 86_400_000)[0]!;

const open = (request: OutlookRequest): Promise<OutlookWindow> => openOutlook(browser!, { window: outlook.simulator.addresses.window }, request);
const pane = ({ page }: OutlookWindow): Frame => page.frames().find((frame) => frame.name() === 'addin-pane')!;
const ask = (window: OutlookWindow, path: string, ...args: unknown[]): Promise<unknown> => pane(window).evaluate(`ask(${[path, ...args].map((one) => JSON.stringify(one)).join()})`);
const thrown = (window: OutlookWindow, call: string): Promise<unknown> => pane(window).evaluate(`(() => { try { ${call}; return null } catch (error) { return error.name } })()`);

inBrowser('the organizer’s form tells Office.js what it holds, and ids lead back to Graph’s', async () => {
  const event = series(organizer());
  const window = await open({ mail: organizer().mail, event: event.id, locale: 'de-de' });

  const { value: id } = (await ask(window, 'getItemIdAsync')) as { value: string };
  expect(await pane(window).evaluate('info')).toEqual({ host: 'Outlook', platform: 'OfficeOnline' });
  expect(await pane(window).evaluate('Office.context.displayLanguage')).toBe('de-DE');
  expect(await pane(window).evaluate(`Office.context.mailbox.convertToRestId('${id}', Office.MailboxEnums.RestVersion.v2_0)`)).toBe(event.id);
  expect(await ask(window, 'subject.getAsync')).toEqual({ value: event.subject });
  expect(await ask(window, 'requiredAttendees.getAsync')).toMatchObject({ value: [{ emailAddress: attendee().mail, recipientType: 'user' }] });
  expect(await pane(window).evaluate("ask('recurrence.getAsync').then(({ value }) => [value.recurrenceType, value.recurrenceProperties.interval, value.seriesTime.getStartDate(), value.seriesTime.getEndDate()])")).toEqual([
    'weekly', 1, event.start.dateTime.slice(0, 10), null,
  ]);
  expect(await pane(window).evaluate("[Office.context.mailbox.item.seriesId, typeof Office.context.mailbox.item.internetHeaders, typeof Office.context.mailbox.item.itemId]")).toEqual([null, 'undefined', 'undefined']);
  expect(window.errors).toEqual([]);
});

inBrowser('an occurrence names its series, and its recurrence can be read but not set', async () => {
  const window = await open({ mail: organizer().mail, event: next(organizer()).id });

  expect(await pane(window).evaluate('Office.context.mailbox.convertToRestId(Office.context.mailbox.item.seriesId, "v2.0")')).toBe(series(organizer()).id);
  expect(await ask(window, 'recurrence.setAsync', null)).toEqual({ code: 9033, name: 'SetRecurrenceOnInstanceError' });
});

inBrowser('an attendee’s form is for reading, with the item’s fields at once and no insight', async () => {
  const window = await open({ mail: attendee().mail, event: next(attendee()).id });

  expect(
    await pane(window).evaluate("(({ subject, start, itemId, organizer, recurrence, setAsync, saveAsync, sessionData }) => ({ subject, start: start instanceof Date, itemId: typeof itemId, organizer: organizer.emailAddress, recurrence, none: [typeof setAsync, typeof saveAsync, typeof sessionData] }))(Office.context.mailbox.item)"),
  ).toMatchObject({ subject: next(attendee()).subject, start: true, itemId: 'string', organizer: organizer().mail, none: ['undefined', 'undefined', 'undefined'] });
  expect(await ask(window, 'notificationMessages.addAsync', 'k', { type: 'insightMessage', message: 'm', icon: 'i', actions: [] })).toMatchObject({ code: 5000 });
  await expect(open({ mail: attendee().mail, event: 'AAMk' })).rejects.toThrow('Exchange refused');
});

inBrowser('setAsync replaces the body as the web client takes it, plain text unless html is named, and saving keeps what the client leaves', async () => {
  const window = await open({ mail: organizer().mail, event: series(organizer()).id });

  await ask(window, 'body.setAsync', 'a <b>bold</b> word');
  const plain = (await window.item()).body;
  await ask(window, 'body.setAsync', '<div id="block" class="c" onclick="x()">Agenda<!-- c --></div><script>1</script>', { coercionType: 'html' });
  const html = (await window.item()).body;
  const eventId = await window.send();

  expect(plain).toBe('a &lt;b&gt;bold&lt;/b&gt; word');
  expect(html).toBe('<div id="block">Agenda</div>');
  expect(outlook.simulator.calendars.bodyOf(organizer().id, eventId)).toBe('<div id="x_block">Agenda</div>');
  expect(await ask(window, 'body.setAsync', 'x', { coercionType: 'rtf' })).toMatchObject({ code: 1000 });
  expect(await thrown(window, "Office.context.mailbox.item.body.setAsync('x'.repeat(1000001))")).toBe('Sys.ArgumentOutOfRangeException');
});

inBrowser('bars keep Office’s limits: what is too long is thrown, what Outlook refuses comes back', async () => {
  const window = await open({ mail: organizer().mail, event: series(organizer()).id });
  const note = (over: object = {}) => ({ type: 'informationalMessage', message: 'm', icon: 'i', persistent: false, ...over });
  const add = (key: string, message: object) => `Office.context.mailbox.item.notificationMessages.addAsync(${JSON.stringify(key)}, ${JSON.stringify(message)})`;

  expect(await thrown(window, add('k'.repeat(33), note()))).toBe('Sys.ArgumentOutOfRangeException');
  expect(await thrown(window, add('k', note({ message: 'm'.repeat(151) })))).toBe('Sys.ArgumentOutOfRangeException');
  expect(await thrown(window, add('k', note({ icon: undefined })))).toBe('Sys.ArgumentNullException');
  expect(await thrown(window, add('k', { type: 'insightMessage', message: 'm', icon: 'i', actions: [{ actionType: 'showTaskPane', actionText: 't'.repeat(31), commandId: 'b' }] }))).toBe('Sys.ArgumentOutOfRangeException');
  expect(await thrown(window, add('k', { type: 'insightMessage', message: 'm', icon: 'i', persistent: true, actions: [] }))).toBe('Sys.ArgumentException');
  for (const key of ['1', '2', '3', '4', '5']) expect(await ask(window, 'notificationMessages.addAsync', key, note())).toEqual({});
  expect(await ask(window, 'notificationMessages.addAsync', '5', note())).toMatchObject({ code: 9023 });
  expect(await ask(window, 'notificationMessages.addAsync', '6', note())).toMatchObject({ code: 9025 });
  expect(await ask(window, 'notificationMessages.removeAsync', '7')).toMatchObject({ code: 9024 });
  expect((await window.bars()).map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5']);
  expect(await window.remarks('form')).toEqual([]);
});

inBrowser('a new appointment runs its handlers in the page, and a bar’s action opens the task pane with its data', async () => {
  const window = await open({ mail: organizer().mail, event: 'new', pane: 'closed' });
  await window.events();
  const atFirst = await window.bars();
  await window.write('required', attendee().mail);
  await window.events();
  const withPeople = await window.bars();
  await window.repeat('weekly');
  const runs = await window.events();
  const withSeries = await window.bars();
  await window.pressBar('agenda');
  await window.page.waitForSelector('body[data-pane=ready]');

  expect([atFirst, withPeople, withSeries].map(([bar]) => bar?.message)).toEqual([
    'new, a page',
    `people: ${attendee().mail} true`,
    expect.stringMatching(/^T\d\d:00:00\.000; mailbox\.displayNewAppointmentForm is not available/),
  ]);
  expect(runs.map(({ type, state }) => [type, state])).toEqual([
    ['newAppointmentOrganizerCreated', 'completed'],
    ['appointmentAttendeesChanged', 'completed'],
    ['appointmentRecurrenceChanged', 'completed'],
  ]);
  expect(await ask(window, 'getInitializationContextAsync')).toEqual({ value: '{"from":"bar"}' });
  expect(await ask(window, 'getItemIdAsync')).toEqual({ code: 9046, name: 'ItemNotSaved' });
});

inBrowser('in classic Windows the script runs without a page, what no runtime has is nothing, and a late handler is ended', async () => {
  const window = await open({ mail: organizer().mail, event: 'new', client: 'windows', pane: 'closed', eventTimeout: 1_500 });
  await window.events();
  await window.write('start', '2026-12-01T10:00');

  expect((await window.bars())[0]?.message).toBe('new, no DOM');
  expect((await window.events()).slice(-2)).toMatchObject([
    { type: 'appointmentTimeChanged', state: 'nothing', why: 'no runtime has the action nobody' },
    { type: 'appointmentTimeChanged', actionId: 'onTime', state: 'timed-out', why: 'event.completed was not called' },
  ]);
  expect(window.errors).toEqual([]);
});

inBrowser('what is written in the form is saved as a new series, its mails go out, and what the add-in keeps stays with it', async () => {
  const window = await open({ mail: organizer().mail, event: 'new' });
  await window.write('subject', 'Two of us');
  await window.write('required', attendee().mail);
  await window.repeat('weekly');
  await pane(window).evaluate("ask('loadCustomPropertiesAsync').then(({ value }) => { value.set('seen', 'yes'); return new Promise((resolve) => value.saveAsync(resolve)) })");
  const eventId = await window.send();
  const saved = outlook.simulator.calendars.getEvent(organizer().id, eventId);
  const mails = outlook.simulator.world.mails.filter(({ uid }) => uid === saved.uid);
  const again = await open({ mail: organizer().mail, event: eventId });

  expect(saved).toMatchObject({ subject: 'Two of us', type: 'seriesMaster', recurrence: { pattern: { type: 'weekly', interval: 1 }, range: { type: 'noEnd' } }, attendees: [{ emailAddress: { address: attendee().mail } }] });
  expect(mails.map(({ to, kind, causedBy }) => ({ to, kind, causedBy }))).toEqual([{ to: attendee().mail, kind: 'invite', causedBy: { kind: 'person', id: organizer().id } }]);
  expect(await pane(again).evaluate("ask('loadCustomPropertiesAsync').then(({ value }) => value.getAll())")).toEqual({ seen: 'yes' });
  expect(await ask(window, 'sessionData.setAsync', 'a', 'x'.repeat(50_000))).toMatchObject({ code: 9051 });
});

inBrowser('the real MSAL signs in through the bridge, is refused without consent, and finds no bridge where there is none', async () => {
  const { clientId } = outlook.simulator.world.app;
  const signIn = `(async () => {
    const app = await msal.createNestablePublicClientApplication({ auth: { clientId: '${clientId}', authority: 'https://login.microsoftonline.com/common' } });
    return app.ssoSilent({ scopes: ['api://twofold.example/${clientId}/access_as_user'] }).then(({ accessToken, account }) => ({ accessToken, username: account.username }), ({ name, errorCode, subError }) => ({ name, errorCode, subError }));
  })()`;
  const window = await open({ mail: organizer().mail, event: series(organizer()).id });
  const signed = (await pane(window).evaluate(signIn)) as { accessToken: string; username: string };
  await outlook.control('POST', `/people/${organizer().id}/consent`, { given: false });
  const refused = await pane(await open({ mail: organizer().mail, event: series(organizer()).id })).evaluate(signIn);
  await outlook.control('POST', `/people/${organizer().id}/consent`, { given: true });
  await outlook.control('POST', '/outlook', { nestedAppAuth: 'missing' });
  const bare = await open({ mail: organizer().mail, event: series(organizer()).id });
  await outlook.control('POST', '/outlook', { nestedAppAuth: 'no-bridge' });
  const bridgeless = await open({ mail: organizer().mail, event: series(organizer()).id });
  await outlook.control('POST', '/outlook', { nestedAppAuth: 'there' });

  expect(JSON.parse(Buffer.from(signed.accessToken.split('.')[1]!, 'base64url').toString())).toMatchObject({ aud: clientId, scp: 'access_as_user', oid: organizer().id, azp: clientId });
  expect(signed.username).toBe(organizer().userPrincipalName);
  expect(refused).toMatchObject({ name: 'InteractionRequiredAuthError' });
  const seen = "[Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'), typeof window.nestedAppAuthBridge]";
  expect([await pane(window).evaluate(seen), await pane(bare).evaluate(seen), await pane(bridgeless).evaluate(seen)]).toEqual([[true, 'object'], [false, 'undefined'], [true, 'undefined']]);
  expect(await pane(window).evaluate("['1.9', '1.15', '1.16'].map((version) => Office.context.requirements.isSetSupported('Mailbox', version))")).toEqual([true, true, false]);
});

inBrowser('the theme reaches the pane, and a name that is not played is noted', async () => {
  const window = await open({ mail: organizer().mail, event: series(organizer()).id });
  await pane(window).evaluate("Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, ({ officeTheme }) => heard.push(officeTheme.bodyBackgroundColor))");
  await window.setTheme('dark');

  expect(await pane(window).evaluate('[...heard, Object.keys(Office.context.officeTheme).length]')).toEqual(['#292929', 4]);
  expect(await thrown(window, 'Office.context.mailbox.item.categories')).toBe('Error');
  await expect.poll(() => outlook.simulator.world.journal.entries.some(({ channel, what }) => channel === 'tab' && what.includes('item.categories: not played'))).toBe(true);
  expect(await window.remarks('form')).toEqual([]);
});
