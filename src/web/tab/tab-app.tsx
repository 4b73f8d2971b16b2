import { useEffect, useMemo, useRef, useState } from 'react';
import { enTab } from '#words/screens/en-tab.ts';
import type { TabWords } from '#words/screens/tab-words.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Announcer } from '../ui/announce.tsx';
import { AboutPage } from './about-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { pageName } from './page-name.ts';
import { PreparePage } from './prepare/prepare-page.tsx';
import { pageOf, pathOf, type Page } from './route.ts';
import { ScorecardPage } from './scorecard/scorecard-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';
import { TabContext, type Tab } from './tab-context.ts';
import { TabHeader } from './tab-header.tsx';

type Props = Pick<ScreenProps, 'host' | 'call'> & { /** In the reader's language; without them English. */ readonly words?: TabWords };

/** The personal tab, and the tab of a meeting's chat or details. */
export function TabApp({ host, call, words = enTab }: Props) {
  const [page, setPage] = useState<Page>(() => pageOf(host.subPage, host.surface));
  const [theme, setTheme] = useState(host.theme());
  const main = useRef<HTMLElement>(null);
  useEffect(() => host.onTheme(setTheme), [host]);
  // the way between the sections of the settings stays under the hand: only another place begins at its top
  const place = page.at === 'settings' ? page.at : pathOf(page);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    main.current?.focus();
  }, [place]);
  const tab = useMemo<Tab>(() => ({ host, call, words, theme, page, go: setPage }), [host, call, words, theme, page]);
  return (
    <Announcer>
      <TabContext value={tab}>
        <div className="tab-root">
          {host.surface === 'tab' && <TabHeader />}
          <main className="tab-main" ref={main} tabIndex={-1} aria-label={pageName(page, words)}>
            <Shown key={place} page={page} />
          </main>
        </div>
      </TabContext>
    </Announcer>
  );
}

function Shown({ page }: { readonly page: Page }) {
  switch (page.at) {
    case 'home':
      return <HomePage />;
    case 'scorecard':
      return <ScorecardPage pair={page.pair} part={page.part} />;
    case 'prepare':
      return <PreparePage meeting={page.meeting} part={page.part} />;
    case 'settings':
      return <SettingsPage section={page.section} />;
    case 'about':
      return <AboutPage />;
  }
}
