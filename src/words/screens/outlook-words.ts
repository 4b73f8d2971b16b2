type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** The fixed words of the task pane in Outlook. */
export type OutlookWords = {
  readonly frame: Texts<'loading' | 'tryAgain' | 'failed' | 'offline' | 'offlineText' | 'signInTitle' | 'signIn' | 'signInButton' | 'openInTeams'> & {
    /** The id that an administrator can look up. */
    quoteId(id: string): string;
  };
  /** Where the pane can't work, and what does instead. */
  readonly cannot: Readonly<Record<'noSignIn' | 'tooOld' | 'noOutlook' | 'noMeeting', Texts<'title' | 'text'>>>;
  readonly add: Texts<'region' | 'button' | 'missing' | 'momentIs'> & Readonly<Record<'topic' | 'moment' | 'promise', Texts<'tab' | 'label' | 'hint'>>>;
  readonly place: Texts<'put' | 'refresh' | 'done' | 'plainText' | 'tooLong' | 'changing' | 'failed'>;
  readonly offer: Texts<'looksLike' | 'withTwofold' | 'switchOn' | 'notOne'>;
};
