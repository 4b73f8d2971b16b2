import type { ReactNode } from 'react';

/** What somebody sees who opens our address in a browser: English, since nobody told us a language. */
export function OutsideTeams(): ReactNode {
  return (
    <main className="ui-outside">
      <h1>Twofold opens inside Microsoft Teams</h1>
      <p>Open Teams, choose Twofold on the left or in the meeting, and try again. If you are in Teams now and see this, close the tab and open it once more.</p>
    </main>
  );
}
