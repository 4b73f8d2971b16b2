import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import { z } from 'zod';
import type { Story } from './story.ts';

/** Whose appointment form is opened, and in which Outlook. `event` is Graph's id of that person's calendar, or `new`. */
export type OutlookRequest = {
  readonly mail: string;
  readonly event: string;
  readonly theme?: 'light' | 'dark';
  readonly locale?: string;
  /** `windows`: classic Outlook, whose events run as one script without a page. */
  readonly client?: 'web' | 'windows';
  /** Milliseconds that a handler of an event has; Outlook's own 300 seconds unless given. */
  readonly eventTimeout?: number;
  /** The task pane opens with the form unless closed. */
  readonly pane?: 'open' | 'closed';
  readonly size?: { readonly width: number; readonly height: number };
};

const bar = z.object({ key: z.string(), type: z.string(), message: z.string() });
const run = z.object({ type: z.string(), actionId: z.string(), state: z.string(), why: z.string().optional() });
const item = z.object({ eventId: z.string().nullable(), body: z.string(), subject: z.string() });
export type Bar = z.infer<typeof bar>;

/** One person's appointment form with the add-in beside it, in a browser context of its own. */
export type OutlookWindow = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The task pane's own frame. */
  readonly frame: FrameLocator;
  /** Errors of scripts, and what the pages' policies stopped. */
  readonly errors: readonly string[];
  /** The information bars above the form, and a press on one's action. */
  bars(): Promise<readonly Bar[]>;
  pressBar(key: string): Promise<void>;
  /** How the handlers of events went so far, when the last one has ended: completed, timed-out, failed, or nothing with the reason. */
  events(): Promise<readonly z.infer<typeof run>[]>;
  /** What stands in the form. */
  item(): Promise<z.infer<typeof item>>;
  /** Writes into a field as a person does: subject, required, optional, start or end (`2026-11-24T10:00`). */
  write(field: 'subject' | 'required' | 'optional' | 'start' | 'end', text: string): Promise<void>;
  repeat(how: 'once' | 'weekly' | 'fortnightly' | 'monthly' | 'daily'): Promise<void>;
  /** Saves, and sends where there are attendees; answers Graph's id of the event. */
  send(through?: { readonly client?: 'owa' | 'outlook-classic'; readonly safeLinks?: boolean; readonly withoutJoinSection?: boolean }): Promise<string>;
  /** Opens the task pane by the ribbon's button, and waits until the add-in is ready. */
  openPane(): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** What axe (WCAG 2.2 A and AA, best practice) has to say of the task pane, or of the form around it. */
  remarks(of: 'pane' | 'form'): Promise<readonly string[]>;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const asking = `axe.run(document, { iframes: false }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`;

/** Opens an appointment form as Outlook shows it to one person, and waits until it stands, and the task pane with it. */
export async function openOutlook(browser: Browser, story: Pick<Story, 'window'>, request: OutlookRequest): Promise<OutlookWindow> {
  const { mail, event, theme = 'light', locale = 'en-us', client = 'web', pane = 'open', eventTimeout, size = { width: 1200, height: 900 } } = request;
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const query = new URLSearchParams({ person: mail, event, theme, locale, client, pane, ...(eventTimeout === undefined ? {} : { eventTimeout: String(eventTimeout) }) });
  await page.goto(`${new URL(story.window).origin}/outlook?${query.toString()}`);
  await page.waitForFunction(() => ['open', 'refused'].includes(document.body.dataset['state'] ?? ''), null, { timeout: 30_000 });
  const state = await page.evaluate(() => `${document.body.dataset['state'] ?? ''} ${document.body.dataset['why'] ?? ''}`);
  if (!state.startsWith('open')) throw new Error(`The form of ${mail} did not open: ${state}. ${errors.join(' | ')}`);
  if (pane === 'open') await isReady(page);
  return { context, page, errors, frame: page.frameLocator('iframe[name=addin-pane]'), ...readingOf(page), ...deedsOn(page) };
}

const isReady = (page: Page) => page.waitForSelector('body[data-pane=ready]', { timeout: 30_000 });
const told = (page: Page, what: string): Promise<unknown> => page.evaluate(`window.outlookHost.${what}`);

const readingOf = (page: Page): Pick<OutlookWindow, 'bars' | 'events' | 'item' | 'remarks'> => ({
  bars: async () => z.array(bar).parse(await told(page, 'bars()')),
  events: async () => z.array(run).parse(await told(page, 'eventsSettled().then(() => window.outlookHost.events())')),
  item: async () => item.parse(await told(page, 'item()')),
  remarks: async (of) => {
    const where = of === 'form' ? page.mainFrame() : ownFrame(page);
    await where.evaluate(axe);
    return z.array(z.string()).parse(await where.evaluate(asking));
  },
});

const deedsOn = (page: Page): Pick<OutlookWindow, 'pressBar' | 'write' | 'repeat' | 'send' | 'openPane' | 'setTheme'> => ({
  pressBar: (key) => page.click(`[data-key="act ${key}"]`),
  write: async (field, text) => {
    await page.fill(`[name=${field}]`, text);
    await page.locator(`[name=${field}]`).blur();
  },
  repeat: async (how) => {
    await page.selectOption('[name=repeats]', how);
  },
  send: async ({ client, safeLinks = false, withoutJoinSection = false } = {}) => {
    if (client !== undefined) await page.selectOption('[name=client]', client);
    await page.setChecked('[name=safeLinks]', safeLinks);
    await page.setChecked('[name=withoutJoinSection]', withoutJoinSection);
    await page.evaluate(() => (document.body.dataset['state'] = 'open'));
    await page.click('[name=send]');
    await page.waitForSelector('body[data-state=saved]');
    return item.parse(await told(page, 'item()')).eventId ?? '';
  },
  openPane: async () => {
    await page.click('#addin-button');
    await isReady(page);
  },
  setTheme: async (theme) => {
    await told(page, `setTheme('${theme}')`);
    await page.waitForTimeout(100); // the pane hears of it by a message
  },
});

function ownFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.name() === 'addin-pane');
  if (frame === undefined) throw new Error('The task pane is not open.');
  return frame;
}
