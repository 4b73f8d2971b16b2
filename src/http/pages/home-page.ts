import type { PlainPage } from '../plain-page.ts';

/** What is at the address itself: what Twofold is, and where it is used. The manifest names it as the developer's site. */
export const homePage: PlainPage = {
  title: 'Twofold',
  html: `<p>Weekly sales 1:1s in two halves: coaching first, accountability second, and nothing that was promised is forgotten.</p>
<p>You use it in Microsoft Teams and in Outlook, not here. In Teams it is the app <em>Twofold</em>; in Outlook it is the button <em>Twofold</em> in an appointment.</p>
<p>This copy is run by your organization, for the people in it.</p>`,
};
