import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { enOutlook } from '#words/screens/en-outlook.ts';
import { createAsk } from '../call.ts';
import type { Theme } from '../host/host.ts';
import { joinOutlook, NoOutlookError } from '../host/outlook-host.ts';
import { outlookWords } from '../load-words.ts';
import { PaneApp } from './pane-app.tsx';
import { PlainScreen } from './plain-screen.tsx';
import type { OutlookAsk } from './use-pane.ts';

/*
 * The page of Outlook's task pane: plain React and our own style, without Fluent's components, since it has to be there at once beside a form.
 */
const root = createRoot(document.getElementById('root') ?? document.body);
const show = (screen: ReactNode) => root.render(<StrictMode>{screen}</StrictMode>);

try {
  const host = await joinOutlook({ clientId: known('client'), authority: known('authority'), scope: known('scope') });
  document.documentElement.lang = host.locale;
  wear(host.theme());
  host.onTheme(wear);
  const { words = enOutlook } = await outlookWords(host.locale);
  const ask = createAsk(host);
  const askOutlook: OutlookAsk = (name, request) => ask(`outlook/${name}`, request);
  show(<PaneApp host={host} ask={askOutlook} words={words} />);
} catch (error) {
  const why = error instanceof NoOutlookError ? error.why : 'no-outlook';
  const { words = enOutlook } = await outlookWords(navigator.language);
  const { noMeeting, noOutlook, tooOld } = words.cannot;
  const link = { page: 'home', label: words.frame.openInTeams } as const;
  show(<PlainScreen {...(why === 'too-old' ? tooOld : why === 'no-meeting' ? noMeeting : noOutlook)} link={link} />);
}

function wear(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
}

/** What the server wrote into the page. */
function known(name: 'client' | 'authority' | 'scope'): string {
  return document.querySelector(`meta[name="twofold-${name}"]`)?.getAttribute('content') ?? '';
}
