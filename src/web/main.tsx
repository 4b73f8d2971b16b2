import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { createCall } from './call.ts';
import type { Host, Theme } from './host/host.ts';
import { joinTeams, sayReady } from './host/teams-host.ts';
import { panelWords, tabWords } from './load-words.ts';
import { OutsideTeams } from './outside-teams.tsx';
import type { ScreenProps } from './screen-props.ts';
import { createWatchMeeting } from './watch-meeting.ts';

/*
 * The one page of the tab and the side panel: where Teams shows us decides which screen is loaded, and only that.
 */
const fluent = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };
const root = createRoot(document.getElementById('root') ?? document.body);

// Teams answers a moment after the page stands, and the screen's script comes meanwhile: by its width the side panel is told from a tab. A wrong guess costs one file.
const widestPanel = 480;
void (innerWidth < widestPanel ? import('./panel/panel-app.tsx') : import('./tab/tab-app.tsx')).catch(() => undefined); // asked for again when it is sure

try {
  const host = await joinTeams(originsOf(document), told(document, 'twofold-consent'));
  document.documentElement.lang = host.locale;
  const screen = await screenOf({ host, call: createCall(host), watch: createWatchMeeting(host) });
  root.render(
    <StrictMode>
      <InTheme host={host}>{screen}</InTheme>
    </StrictMode>,
  );
  sayReady();
} catch {
  root.render(<OutsideTeams />);
}

/** A screen, its words and its script, loaded when it is known that it is needed. */
async function screenOf(props: ScreenProps): Promise<ReactNode> {
  if (props.host.surface === 'panel') {
    const [{ PanelApp }, words] = await Promise.all([import('./panel/panel-app.tsx'), panelWords(props.host.locale)]);
    return <PanelApp {...props} {...words} />;
  }
  const [{ TabApp }, words] = await Promise.all([import('./tab/tab-app.tsx'), tabWords(props.host.locale)]);
  return <TabApp {...props} {...words} />;
}

function InTheme({ host, children }: { readonly host: Host; readonly children: ReactNode }): ReactNode {
  const [theme, setTheme] = useState<Theme>(host.theme());
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <FluentProvider theme={fluent[theme]} className="ui-root">
      {children}
    </FluentProvider>
  );
}

/** Hosts that the server allows beside Microsoft's own; empty in production. */
function originsOf(page: Document): readonly string[] {
  return told(page, 'twofold-hosts')
    .split(' ')
    .filter((origin) => origin !== '');
}

/** What the server wrote into the page's head. */
function told(page: Document, name: string): string {
  return page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}
