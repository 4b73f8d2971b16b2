/** Teams' three looks. */
export type Theme = 'light' | 'dark' | 'contrast';

/** Where we are shown: the side panel of a meeting, its details or chat tab, or the personal tab. */
export type Surface = 'panel' | 'meeting' | 'tab';

/** What hosts us, behind one narrow interface: only `host/` knows teams-js. */
export type Host = {
  readonly surface: Surface;
  /** BCP 47, as the person set it in Teams. */
  readonly locale: string;
  /** The chat of the meeting that we are shown in; null outside of one. */
  readonly thread: string | null;
  /** What a deep link named: an agenda's token, or a page; null: nothing. */
  readonly subPage: string | null;
  theme(): Theme;
  /** Calls back with each change, until the returned function is called. */
  onTheme(listener: (theme: Theme) => void): () => void;
  /** A token of single sign-on for our own server. Throws SignInError where Teams gives none. */
  token(): Promise<string>;
  /** Asks for the consent that single sign-on misses, in Teams' own window. Throws SignInError when it was not given. */
  consent(): Promise<void>;
  /** Opens an address of Teams (a chat, a meeting to join) or of the web, outside of our frame. */
  open(url: string): void;
  /** Opens the personal chat with the bot, beside our own tab. Rejects where Teams does not. */
  openChat(): Promise<void>;
};

/** Single sign-on gave no token. `why` is Teams' own word for it. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly why: string;
  constructor(why: string) {
    super(`Teams gave no token: ${why}`);
    this.why = why;
  }
}

/** Whether the person was asked for consent and said no, or closed the window: Entra's and Teams' own words for it. */
export const wasDeclined = (error: unknown): boolean => error instanceof SignInError && ['access_denied', 'CancelledByUser'].includes(error.why);
