import { mkdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { openBrowser, remedy } from '#test/support/browser.ts';
import { openOutlook, type OutlookRequest, type OutlookWindow } from '#test/support/outlook-window.ts';
import { switchOn, visibleText } from '#test/support/steps.ts';
import { story, type Story } from '#test/support/story.ts';

const browser = await openBrowser();
afterAll(() => browser?.close());

/** Where pictures of the run are kept, when asked for: PICTURES=folder. */
const pictures = process.env['PICTURES'];
const patience = { timeout: 20_000 };

/** Looks at the pane in both themes: nothing for axe, a picture when asked for. */
async function lookedAt(outlook: OutlookWindow, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await outlook.setTheme(theme);
    await outlook.frame.locator(`html[data-theme=${theme}]`).waitFor(patience);
    expect(await outlook.remarks('pane'), `${name}, ${theme}`).toEqual([]);
    if (pictures === undefined) continue;
    mkdirSync(pictures, { recursive: true });
    await outlook.page.screenshot({ path: `${pictures}/outlook-${name}-${theme}.png` });
  }
}

/** The id of a person's event on that day. */
async function eventOn(s: Story, mail: string, date: string): Promise<string> {
  const [event] = await s.graph.view(mail, `${date}T00:00:00Z`, `${date}T23:59:59Z`);
  if (event === undefined) throw new Error(`${mail} has no event on ${date}.`);
  return event.id;
}

test.skipIf(browser === null)(`the appointment form in Outlook: agenda, block, one field, and an offer for a new 1:1${browser === null ? ` (${remedy})` : ''}`, async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  const cleo = s.person('Cleo');
  const open = (request: OutlookRequest) => openOutlook(browser!, s, { size: { width: 1200, height: 900 }, ...request });
  const main = (outlook: OutlookWindow) => outlook.frame.locator('main').innerText();

  // Ana edits next week's meeting: the pane shows its agenda, and puts it into the text
  const edited = await open({ mail: ana.mail, event: await eventOn(s, ana.mail, '2026-11-10') });
  await edited.frame.getByRole('heading', { name: 'Ana and Ben', level: 1 }).waitFor(patience);
  expect(await main(edited)).toContain('Accountability');
  await lookedAt(edited, 'agenda');
  const before = (await edited.item()).body;
  await edited.frame.getByRole('button', { name: 'Put the agenda into this invite' }).click(patience);
  await edited.frame.getByText('It stands in the text now').first().waitFor(patience);
  const after = (await edited.item()).body;
  expect(visibleText(after)).toContain('1. Coaching, 24 minutes');
  expect(visibleText(after)).toContain('Ben, please bring one call.');
  expect(visibleText(after).indexOf('1. Coaching')).toBeLessThan(visibleText(after).indexOf('Microsoft Teams'));
  for (const [link] of before.matchAll(/href="[^"]*"/g)) expect(after).toContain(link); // the join section, link by link
  await edited.send({ client: 'owa' });
  await s.control.by('PT10M');
  const saved = await s.graph.event(ana.mail, await eventOn(s, ana.mail, '2026-11-10'));
  expect(visibleText(saved.body?.content ?? '')).toContain('1. Coaching');

  // Ben reads his copy: the same agenda, no way to write into the text, and one field
  const read = await open({ mail: ben.mail, event: await eventOn(s, ben.mail, '2026-11-10') });
  await read.frame.getByText(/^In the invite since/).waitFor(patience);
  expect(await read.frame.getByRole('button', { name: /Refresh|Put the agenda/ }).count()).toBe(0);
  await read.frame.getByRole('textbox', { name: 'Topic' }).fill('Ask what waiting costs');
  await read.frame.getByRole('textbox', { name: 'Topic' }).press('Enter');
  await read.frame.locator('main section').getByText('Ask what waiting costs').waitFor(patience);
  await read.frame.getByRole('tab', { name: 'Topic' }).press('ArrowRight');
  await read.frame.getByRole('textbox', { name: 'A moment in a call' }).fill('https://app.gong.io/call?id=1&highlights=%5B%7B%22from%22%3A760%7D%5D');
  await read.frame.getByRole('button', { name: 'Add' }).click(patience);
  await read.frame.getByRole('link', { name: /Gong/ }).waitFor(patience);
  await read.frame.getByRole('tab', { name: 'Promise' }).click(patience);
  await read.frame.getByRole('textbox', { name: 'A promise, in one sentence' }).fill('I’ll ask what waiting costs on 4 calls, and Northwind, €22,000, will be at demo by Friday');
  await read.frame.getByRole('button', { name: 'Add' }).click(patience);
  await read.frame.locator('main section').getByText(/Northwind/).waitFor(patience);
  await lookedAt(read, 'read');

  // Without a connection what was written stays in the field, and goes when it is back
  await read.context.setOffline(true);
  await read.frame.getByRole('textbox', { name: 'A promise, in one sentence' }).fill('I’ll find a second contact at Fabrikam by Friday');
  await read.frame.getByRole('button', { name: 'Add' }).click(patience);
  await read.frame.locator('main').getByText('What you wrote stays here.').waitFor(patience);
  await lookedAt(read, 'offline');
  await read.context.setOffline(false);
  await read.frame.getByText('What you wrote stays here.').waitFor({ state: 'detached', ...patience });
  await read.frame.getByRole('button', { name: 'Add' }).click(patience);
  await read.frame.locator('main section').getByText(/Fabrikam/).waitFor(patience);

  // Ana refreshes it: one block, with the new promise in it
  const again = await open({ mail: ana.mail, event: await eventOn(s, ana.mail, '2026-11-10') });
  await again.frame.getByRole('button', { name: 'Refresh it' }).click(patience);
  await again.frame.getByText('It stands in the text now').first().waitFor(patience);
  const fresh = visibleText((await again.item()).body);
  expect(fresh.match(/1\. Coaching/g)).toHaveLength(1);
  expect(fresh).toContain('Northwind');
  expect(fresh).toContain('Ben, please bring one call.');

  // A new weekly meeting with Cleo: one bar, once; the pane offers, and Ana switches it on
  const made = await open({ mail: ana.mail, event: 'new', pane: 'closed' });
  await made.write('subject', 'Weekly with Cleo');
  await made.write('required', cleo.mail);
  expect(await made.bars()).toEqual([]);
  await made.repeat('weekly');
  await made.events();
  expect(await made.bars()).toMatchObject([{ type: 'insightMessage', message: 'A weekly 1:1 with Cleo? It can have a two-part agenda.' }]);
  await made.write('subject', 'Cleo and Ana');
  await made.repeat('fortnightly');
  const runs = await made.events();
  expect(runs.every(({ state }) => state === 'completed')).toBe(true);
  expect(await made.bars()).toHaveLength(1);
  await made.repeat('weekly');
  await made.events();
  await made.pressBar('twofold-two-people');
  await made.frame.getByRole('heading', { name: 'A 1:1 with Cleo?' }).waitFor(patience);
  expect(await main(made)).toContain('Cleo reports to you');
  await lookedAt(made, 'offer');
  await made.frame.getByRole('button', { name: 'Switch it on' }).click(patience);
  await made.frame.getByText('Cleo is told first, then the agenda comes.').first().waitFor(patience);
  const event = await made.send();
  await s.control.by('PT10M');
  expect((await cleo.card('personal', /Ana/)).message.cards).not.toEqual([]);
  const switchedOn = await open({ mail: ana.mail, event });
  await switchedOn.frame.getByRole('heading', { name: 'Ana and Cleo', level: 1 }).waitFor(patience);

  // The same script in classic Outlook on Windows, where there is no page
  const classic = await open({ mail: ana.mail, event: 'new', pane: 'closed', client: 'windows' });
  await classic.write('required', ben.mail);
  await classic.repeat('weekly');
  expect((await classic.events()).map(({ state }) => state)).toEqual(['completed', 'completed', 'completed']);
  expect(await classic.bars()).toMatchObject([{ message: 'A weekly 1:1 with Ben? It can have a two-part agenda.' }]);

  // Whoever Outlook can't sign in is told where it goes on
  await s.control.call('POST', `/people/${ana.id}/consent`, { given: false });
  const asked = await open({ mail: ana.mail, event });
  await asked.frame.getByRole('button', { name: 'Sign in' }).waitFor(patience);
  await lookedAt(asked, 'sign-in');
  await s.control.call('POST', `/people/${ana.id}/consent`, { given: true });
  await s.control.call('POST', '/outlook', { nestedAppAuth: 'missing' });
  const without = await open({ mail: ana.mail, event });
  await without.frame.getByRole('heading', { name: 'This Outlook can’t sign you in here' }).waitFor(patience);
  expect(await without.frame.getByRole('link', { name: 'Open in Teams' }).getAttribute('href')).toBe('/a/home');
  await lookedAt(without, 'no-sign-in');

  expect([edited, read, again, made, classic, switchedOn, without].flatMap(({ errors }) => errors).filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
}, 240_000);
