import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, FrameLocator, Page } from 'playwright-core';
import type { Story } from './story.ts';

/** Where in the Teams window the product is shown. */
export type SurfaceRequest = {
  readonly kind: 'personal' | 'chat' | 'details' | 'sidePanel';
  readonly mail: string;
  readonly chat?: string;
  readonly sub?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
  readonly size?: { readonly width: number; readonly height: number };
};

/** One person's view of the product inside of Teams, in a browser context of its own. */
export type Surface = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The product's own frame. */
  readonly frame: FrameLocator;
  /** Errors of scripts, and what the page's policy stopped. */
  readonly errors: readonly string[];
  setTheme(theme: 'default' | 'dark' | 'contrast'): Promise<void>;
  /** What axe (WCAG 2.2 A and AA, best practice) has to say of the product's frame, by rule and place. */
  remarks(): Promise<readonly string[]>;
  /** Presses of a pointer, and of Enter, since the surface was opened. */
  presses(): Promise<{ readonly pointer: number; readonly enter: number }>;
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Counts in every frame; only what a person does is trusted. */
const counting = `window.__presses = { pointer: 0, enter: 0 };
addEventListener('pointerdown', (event) => { if (event.isTrusted) window.__presses.pointer += 1; }, true);
addEventListener('keydown', (event) => { if (event.isTrusted && event.key === 'Enter' && !event.shiftKey) window.__presses.enter += 1; }, true);`;

/** Opens the product as Teams shows it to one person, and waits until it says that it is ready. */
export async function openSurface(browser: Browser, story: Pick<Story, 'window'>, { kind, mail, chat, sub, theme = 'default', locale = 'en-us', size }: SurfaceRequest): Promise<Surface> {
  const context = await browser.newContext({ viewport: size ?? (kind === 'sidePanel' ? { width: 320, height: 700 } : { width: 1200, height: 900 }), reducedMotion: 'reduce' });
  await context.addInitScript(counting);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('res.cdn.office.net')) errors.push(message.text()); // teams-js asks Microsoft's list of hosts, which our policy stops
  });
  const query = new URLSearchParams({ person: mail, kind, entity: 'home', theme, locale, ...(chat === undefined ? {} : { chat }), ...(sub === undefined ? {} : { sub }) });
  await page.goto(`${new URL(story.window).origin}/tab?${query.toString()}`);
  await page.waitForFunction(() => ['ready', 'failed', 'refused'].includes(document.body.dataset['state'] ?? ''), null, { timeout: 30_000 });
  const state = await page.evaluate(() => `${document.body.dataset['state'] ?? ''} ${document.body.dataset['why'] ?? ''}`);
  if (!state.startsWith('ready')) throw new Error(`The ${kind} of ${mail} did not open: ${state}. ${errors.join(' | ')}`);
  return { context, page, errors, frame: page.frameLocator('iframe[name=embedded-page-container]'), ...deedsOn(page) };
}

/** What axe has to say of any page or frame, by rule and place. */
export async function remarksOn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(`axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' (' + failureSummary.split('\\n')[1] + ')').join(', ')))`);
}

function deedsOn(page: Page): Pick<Surface, 'setTheme' | 'remarks' | 'presses'> {
  const own = () => {
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('The product’s frame is gone.');
    return frame;
  };
  return {
    setTheme: async (theme) => {
      await page.evaluate(`window.teamsHost.setTheme('${theme}')`);
      await own().waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme === 'default' ? 'light' : theme);
      await page.waitForTimeout(100); // styles that follow the theme
    },
    remarks: () => remarksOn(own()),
    presses: () => own().evaluate('window.__presses'),
  };
}
