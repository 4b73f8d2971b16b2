import type { PlainPage } from '../plain-page.ts';

/** On what terms people use it. In English only. */
export const termsPage: PlainPage = {
  title: 'Terms of use',
  html: `<p>This copy of Twofold is run by your organization. The rules of your organization hold for it, as for its other tools; these pages take nothing away from them.</p>
<h2>What it is for</h2>
<p>Two people’s 1:1: an agenda, promises, and what came of them. It writes a calendar update in the organizer’s name once a week, and the manager is asked before the first one. It never cancels or declines anything by itself.</p>
<h2>What it is not for</h2>
<p>Judging somebody in secret. What Twofold keeps about a rep is what the rep can read, and a private note is its author’s own. A kept rate counts what two people agreed on; it is no measure of a person.</p>
<h2>No warranty</h2>
<p>Twofold is open-source software under the MIT licence. It comes as it is, without warranty of any kind. Keep what you must not lose in a second place too.</p>
<h2>Questions</h2>
<p>Ask the administrator of Microsoft Teams in your organization. What is kept, and who sees it: <a href="/privacy">Privacy</a>.</p>`,
};
