import type { ReactNode } from 'react';
import type { OutlookWords } from '#words/screens/outlook-words.ts';
import type { OutlookHost } from '../host/outlook-host.ts';
import { Announcer } from '../ui/announce.tsx';
import { OfferScreen } from './offer-screen.tsx';
import { PairScreen } from './pair-screen.tsx';
import { PaneLoading } from './pane-loading.tsx';
import { PaneNotice } from './pane-notice.tsx';
import { PlainScreen } from './plain-screen.tsx';
import { usePane, type OutlookAsk, type Pane } from './use-pane.ts';

type Props = { readonly host: OutlookHost; readonly ask: OutlookAsk; readonly words: OutlookWords };

/** The task pane beside an appointment's form. */
export const PaneApp = (props: Props) => (
  <Announcer>
    <PaneScreen {...props} />
  </Announcer>
);

function PaneScreen({ host, ask, words }: Props): ReactNode {
  const pane = usePane(host, ask);
  const { view, trouble } = pane;
  const openInTeams = { page: 'home', label: words.frame.openInTeams } as const;
  if (trouble?.kind === 'sign-in') return trouble.text === 'not-here' ? <PlainScreen {...words.cannot.noSignIn} link={openInTeams} /> : <SignInScreen host={host} words={words} pane={pane} />;
  if (view === null) return trouble === null ? <PaneLoading says={words.frame.loading} /> : <main className="pane-main"><PaneNotice words={words} pane={pane} /></main>;
  switch (view.kind) {
    case 'pair':
      return <PairScreen host={host} ask={ask} words={words} pane={pane} view={view} />;
    case 'offer':
      return <OfferScreen words={words} pane={pane} view={view} />;
    case 'none':
      return (
        <PlainScreen title={view.title} text={view.text} link={view.page === null ? null : { page: view.page, label: words.frame.openInTeams }}>
          <PaneNotice words={words} pane={pane} />
        </PlainScreen>
      );
  }
}

/** Outlook gave no token without asking: a press lets it ask. */
function SignInScreen({ host, words: { frame }, pane }: { readonly host: OutlookHost; readonly words: OutlookWords; readonly pane: Pane }): ReactNode {
  const ask = () => {
    host.consent().then(
      () => void pane.read(),
      () => undefined, // closed without a yes: the button stays
    );
  };
  return (
    <PlainScreen title={frame.signInTitle} text={frame.signIn} link={{ page: 'home', label: frame.openInTeams }}>
      <button type="button" className="pane-button pane-button--main" onClick={ask}>
        {frame.signInButton}
      </button>
    </PlainScreen>
  );
}
