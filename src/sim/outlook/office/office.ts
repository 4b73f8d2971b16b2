import { createActions } from './actions.ts';
import type { Channel } from './channel.ts';
import { officeEnums } from './enums.ts';
import { createHandlers } from './handlers.ts';
import { createHost, type Host } from './host.ts';
import { mailbox } from './mailbox.ts';
import { nestedAppAuthBridge } from './nested-app-auth.ts';
import { SeriesTime } from './recurrence.ts';
import { requirements } from './requirements.ts';
import type { Snapshot } from './snapshot.ts';

type Info = { host: string | null; platform: string | null; addin?: null };

export type OfficeParts = {
  /** null: the page is open outside of Outlook, and Office.js says so. */
  channel: Channel | null;
  /** Classic Windows' runtime for events: `onReady` and `initialize` never come there (facts/teams.md §5). */
  isBare: boolean;
  /** What is to be put beside `Office` before pages go on: MSAL's bridge. */
  expose: (name: 'nestedAppAuthBridge', value: object) => void;
};

/** The global `Office` of a page or worker: names and behaviour as in @types/office-js and facts/teams.md §5, over the messages of the Outlook window. */
export function createOffice({ channel, isBare, expose }: OfficeParts) {
  const actions = createActions();
  const context: Record<string, unknown> = {};
  const office = {
    ...officeEnums,
    SeriesTime,
    actions: { associate: actions.associate },
    auth: {},
    context,
    initialize: undefined as ((reason: string) => void) | undefined,
    onReady(callback?: (info: Info) => unknown): Promise<Info> {
      if (isBare) return new Promise(() => undefined);
      return started.then((info) => {
        callback?.(info);
        return info;
      });
    },
  };
  const started = channel === null ? Promise.resolve(nowhere()) : begin(channel);

  async function begin(host: Channel): Promise<Info> {
    const snapshot = (await host.ask('initialize')) as Snapshot;
    const outlook = createHost(host, snapshot);
    const handlers = createHandlers();
    fillContext(context, outlook, handlers);
    Object.assign(office.auth, authOf(outlook));
    host.onNews((name, value) => {
      if (name === 'officeThemeChanged' && typeof value === 'object') context['officeTheme'] = { ...value };
      handlers.hear(name, name === 'officeThemeChanged' ? { officeTheme: value } : value);
    });
    if (snapshot.nestedAppAuth === 'there' && !isBare) expose('nestedAppAuthBridge', nestedAppAuthBridge(host));
    if (snapshot.run !== null) actions.runFor(host, snapshot.run);
    if (!isBare) {
      void scriptsRan().then(() => {
        office.initialize?.('inserted');
        void host.ask('ready');
      });
    }
    return { host: 'Outlook', platform: snapshot.platform };
  }
  return office;
}

/** When the page's own scripts had their turn. */
const scriptsRan = (): Promise<unknown> =>
  document.readyState === 'loading' ? new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true })) : new Promise((resolve) => setTimeout(resolve, 0));

function nowhere(): Info {
  console.warn('Warning: Office.js is loaded outside of Office client');
  return { host: null, platform: null, addin: null };
}

function fillContext(context: Record<string, unknown>, host: Host, handlers: ReturnType<typeof createHandlers>): void {
  const { platform, version, displayLanguage, sets, theme } = host.snapshot;
  Object.assign(context, {
    host: 'Outlook',
    platform,
    displayLanguage,
    contentLanguage: displayLanguage,
    diagnostics: { host: 'Outlook', platform, version },
    requirements: requirements(sets),
    officeTheme: { ...theme },
    mailbox: mailbox(host, handlers),
    ui: {
      displayDialogAsync: () => blockedOrNotPlayed(host, 'ui.displayDialogAsync'),
      messageParent: () => blockedOrNotPlayed(host, 'ui.messageParent'),
    },
    auth: authOf(host),
  });
  for (const name of ['roamingSettings', 'document', 'license', 'commerceAllowed']) {
    Object.defineProperty(context, name, { get: () => host.notPlayed(`context.${name}`), enumerable: false });
  }
}

const authOf = (host: Host): object => ({
  getAccessToken: () => blockedOrNotPlayed(host, 'auth.getAccessToken'),
  getAccessTokenAsync: () => blockedOrNotPlayed(host, 'auth.getAccessTokenAsync'),
});

function blockedOrNotPlayed(host: Host, name: string): never {
  host.refuseInEvents(name);
  return host.notPlayed(name);
}
