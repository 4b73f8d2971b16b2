import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import { SignInError, type Host, type Surface, type Theme } from './host.ts';

/** Teams answers within this time, or we are not inside of Teams. */
const patienceMs = 10_000;

/** We are not inside of Teams: a browser's own window, or a host that we don't know. */
export class NoHostError extends Error {
  override readonly name = 'NoHostError';
}

/**
 * Joins the Teams client that shows us. `moreOrigins`: hosts beside Microsoft's own, by configuration only (the demo's window). `consentPage`: where our own
 * window for consent starts, at our public address. Throws NoHostError.
 */
export async function joinTeams(moreOrigins: readonly string[], consentPage: string): Promise<Host> {
  const context = await joined(moreOrigins);
  let theme = themeOf(context.app.theme);
  const listeners = new Set<(theme: Theme) => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = themeOf(name);
    for (const listener of listeners) listener(theme);
  });
  return {
    surface: surfaceOf(context),
    locale: context.app.locale,
    thread: context.chat?.id ?? null,
    subPage: context.page.subPageId ?? null,
    theme: () => theme,
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    token: () => authentication.getAuthToken().catch((error: unknown) => Promise.reject(new SignInError(reasonOf(error)))),
    consent: async () => {
      await authentication.authenticate({ url: consentPage, width: 600, height: 535 }).catch((error: unknown) => Promise.reject(new SignInError(reasonOf(error))));
    },
    open: (url) => void app.openLink(url).catch(() => globalThis.open(url, '_blank', 'noopener')),
    // `conversations` is the reserved name of the bot's chat among the personal app's tabs
    openChat: () => pages.currentApp.navigateTo({ pageId: 'conversations' }),
  };
}

/** Tells Teams that we are usable, so that it takes its own loading sign away. */
export const sayReady = (): void => void app.notifySuccess();

async function joined(moreOrigins: readonly string[]): Promise<app.Context> {
  try {
    await within(app.initialize([...moreOrigins]));
    return await within(app.getContext());
  } catch (error) {
    throw new NoHostError(reasonOf(error));
  }
}

function within<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(() => reject(new NoHostError('no answer')), patienceMs));
  return Promise.race([promise, late]);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function surfaceOf({ page, chat, meeting }: app.Context): Surface {
  if (page.frameContext === FrameContexts.sidePanel || page.frameContext === FrameContexts.meetingStage) return 'panel';
  return chat !== undefined || meeting !== undefined ? 'meeting' : 'tab';
}

/** facts/teams.md §4.1: default, dark, contrast, glass. */
const themeOf = (name: string): Theme => (name === 'dark' || name === 'contrast' ? name : 'light');
