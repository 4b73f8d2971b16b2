import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openBrowser, remedy } from '#test/support/browser.ts';
import { confirmBoth, firstMeeting, hold, promise, switchOn } from '#test/support/steps.ts';
import { story, type Story } from '#test/support/story.ts';
import { openSurface, remarksOn, type Surface, type SurfaceRequest } from '#test/support/surface.ts';

const browser = await openBrowser();
afterAll(() => browser?.close());

/** Where pictures of the run are kept, when asked for: PICTURES=folder. */
const pictures = process.env['PICTURES'];
const bens = 'I’ll ask what waiting costs on 5 discovery calls, and Contoso, €48,000, will be at proposal by Friday';
const anas = 'I’ll get two dates for the Fabrikam workshop by Thursday';

/** Looks at a screen in the three themes: nothing for axe, a picture when asked for. */
async function lookedAt(surface: Surface, name: string): Promise<void> {
  for (const theme of ['dark', 'contrast', 'default'] as const) {
    await surface.setTheme(theme);
    expect(await surface.remarks(), `${name}, ${theme}`).toEqual([]);
    if (pictures === undefined) continue;
    mkdirSync(pictures, { recursive: true });
    await surface.page.screenshot({ path: `${pictures}/tab-${name}-${theme}.png`, fullPage: true });
  }
}

/** Consent is missing: the tab says so and asks; Cancel leads to what to do, Accept to the tab. */
async function consentedAnew({ control }: Story, open: (request: { kind: 'personal' }, mail: string) => Promise<Surface>, { mail }: { mail: string }): Promise<Surface> {
  await control.call('POST', `/people/${mail}/consent`, { given: false });
  const tab = await open({ kind: 'personal' }, mail);
  const main = tab.frame.locator('main'); // the announcer beside it says the same
  await main.getByText('Teams has not let Twofold know who you are.').waitFor({ timeout: 20_000 });
  await lookedAt(tab, 'consent-missing');

  const declined = await entraPage(tab);
  await declined.getByRole('heading', { name: 'Twofold asks for your consent' }).waitFor();
  expect(await remarksOn(declined.mainFrame())).toEqual([]);
  await pressed(declined, 'Cancel');
  await main.getByText('Your 1:1s open once you accept.').waitFor({ timeout: 20_000 });
  await lookedAt(tab, 'consent-declined');

  await pressed(await entraPage(tab), 'Accept');
  await main.getByText(bens).first().waitFor({ timeout: 20_000 });
  expect(await tab.frame.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
  return tab;
}

/** The window that Teams opens when somebody presses the tab's own button. */
async function entraPage({ page, frame }: Surface): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await frame.getByRole('button', { name: 'Sign in' }).click();
  return opened;
}

/** Presses a button of Entra's page, and waits until the product's last page has closed the window. */
async function pressed(entra: Page, name: string): Promise<void> {
  const closed = entra.waitForEvent('close');
  await entra.getByRole('button', { name }).click();
  await closed;
}

test.skipIf(browser === null)(`every screen of the tab says what stands, and axe finds nothing in three themes${browser === null ? ` (${remedy})` : ''}`, async () => {
  await using s = await story('two-people-weekly');
  const { ana, ben } = await switchOn(s);
  await hold(s, firstMeeting, async () => {
    await promise(ben, bens);
    await promise(ana, anas, 'manager');
  });
  await confirmBoth({ ana, ben });
  await s.control.to('2026-11-05T09:00:00Z');
  const { id: chat } = await ana.meetingChat();
  const open = (request: Omit<SurfaceRequest, 'mail'>, mail = ana.mail) => openSurface(browser!, s, { mail, size: { width: 1200, height: 1000 }, ...request });

  const home = await open({ kind: 'personal' });
  await home.frame.getByRole('link', { name: /Ben Okoye/ }).or(home.frame.getByRole('button', { name: /Ben Okoye/ })).first().waitFor({ timeout: 20_000 });
  expect(await home.frame.locator('main').innerText()).toContain('Tue 10 Nov');
  await lookedAt(home, 'home');

  const scorecard = await open({ kind: 'personal', sub: 'home' });
  await scorecard.frame.getByRole('link', { name: /Ben Okoye/ }).or(scorecard.frame.getByRole('button', { name: /Ben Okoye/ })).first().click({ timeout: 20_000 });
  await scorecard.frame.getByRole('heading', { name: 'Ben Okoye', level: 1 }).waitFor({ timeout: 20_000 });
  expect(await scorecard.frame.locator('main').innerText()).toContain(bens);
  await lookedAt(scorecard, 'scorecard');

  const settings = await open({ kind: 'personal', sub: 'settings/pairs' });
  await settings.frame.getByRole('heading', { name: 'Settings', level: 1 }).waitFor({ timeout: 20_000 });
  await settings.frame.getByRole('switch', { name: /Ben/ }).click({ timeout: 20_000 });
  await settings.frame.getByRole('heading', { name: /Switch off/ }).waitFor({ timeout: 20_000 });
  await lookedAt(settings, 'settings');

  const rep = await open({ kind: 'personal' }, ben.mail);
  await rep.frame.getByText(bens).first().waitFor({ timeout: 20_000 });
  await lookedAt(rep, 'rep-home');

  const prepare = await open({ kind: 'details', chat }, ben.mail);
  await prepare.frame.getByText(bens).first().waitFor({ timeout: 20_000 });
  await lookedAt(prepare, 'prepare');

  const consent = await consentedAnew(s, open, ben);
  expect([home, scorecard, settings, rep, prepare, consent].flatMap(({ errors }) => errors)).toEqual([]);
});

test.skipIf(browser === null)(`the screens follow Teams’ locale${browser === null ? ` (${remedy})` : ''}`, async () => {
  await using s = await story('two-people-weekly');
  const { ana } = await switchOn(s);

  const home = await openSurface(browser!, s, { kind: 'personal', mail: ana.mail, locale: 'de-de' });
  await home.frame.getByText('Ben Okoye').first().waitFor({ timeout: 20_000 });

  expect(await home.frame.locator('html').getAttribute('lang')).toBe('de-de');
  expect(await home.frame.locator('main').innerText()).not.toContain('Your 1:1s');
  expect(home.errors).toEqual([]);
});
