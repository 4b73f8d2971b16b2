import { AppTile } from './app-tile.tsx';
import { useOpenChat } from './open-chat.tsx';
import { PageLink } from './page-link.tsx';
import { useTab } from './tab-context.ts';

/** The bar on top: the mark and the way to the four places. The chat is Teams' own. */
export function TabHeader() {
  const { words, page } = useTab();
  const chat = useOpenChat();
  return (
    <header className="tab-header">
      <AppTile />
      <span className="ui-title">{words.appName}</span>
      <nav aria-label={words.appName}>
        <PageLink to={{ at: 'home' }} className="tab-place" isCurrent={page.at === 'home' || page.at === 'scorecard' || page.at === 'prepare'}>
          {words.frame.home}
        </PageLink>
        <button type="button" className="tab-place" onClick={chat.open}>
          {words.frame.chat}
        </button>
        <PageLink to={{ at: 'settings', section: 'pairs' }} className="tab-place" isCurrent={page.at === 'settings'}>
          {words.frame.settings}
        </PageLink>
        <PageLink to={{ at: 'about' }} className="tab-place" isCurrent={page.at === 'about'}>
          {words.frame.about}
        </PageLink>
      </nav>
      {chat.notOpened}
    </header>
  );
}
