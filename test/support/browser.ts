import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/opt/google/chrome/chrome'];

/** What to say where no browser can run. */
export const remedy = 'no browser: set CHROME_PATH to an installed Chrome, Edge or Chromium';

/** CHROME_PATH, an installed Chrome, Edge or Chromium, or the Chromium that comes from npm; null where none starts. */
export async function openBrowser(): Promise<Browser | null> {
  const named = process.env['CHROME_PATH'];
  const places = named === undefined || named === '' ? installed.filter(canRun) : [named];
  const [place] = places;
  if (place !== undefined) return start(place, ['--no-sandbox']);
  const { default: packaged } = await import('@sparticuz/chromium');
  return start(await packaged.executablePath(), packaged.args);
}

const start = (executablePath: string, args: readonly string[]): Promise<Browser | null> =>
  chromium.launch({ executablePath, args: [...args] }).catch(() => null);

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
