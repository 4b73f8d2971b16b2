import { escaped, type PlainPage } from '../plain-page.ts';

/** A permission that the product holds, and what it is for. */
export type PermissionRow = { readonly name: string; readonly kind: string; readonly feature: string; readonly without: string };

/** What an administrator reads before and after the upload; the manifest's publisherDocsUrl. `host`: where this copy is reached. In English only. */
export function adminPage(permissions: readonly PermissionRow[], host: string): PlainPage {
  return {
    title: 'For administrators',
    html: `<p>One package holds the Teams app (bot, tab, side panel, message extension) and the Outlook add-in. Your organization runs the server behind it, at <code>${escaped(host)}</code>.</p>
<h2>Roll it out</h2>
<ol>
<li>Upload the zip in the Teams admin center: Teams apps, Manage apps, Upload new app. Assign it to the people of the scope group.</li>
<li>For Outlook upload the same zip in the Microsoft 365 admin center too: Settings, Integrated apps, Upload custom apps. Outlook starts a script by itself only for add-ins that an administrator deployed.</li>
<li>Consent to the permissions below. Calendars are granted in Exchange, for the scope group alone.</li>
<li>Nothing is offered to anybody until the setting <code>OFFERS</code> is on.</li>
</ol>
<p>An update that asks for another permission, or changes what Outlook starts by itself, waits for your consent. Outlook’s part works in Outlook on the web, new Outlook and classic Outlook for Windows. On Mac and on phones the invite and the card carry everything.</p>
<h2>Permissions</h2>
<div class="wide" role="region" aria-label="Permissions" tabindex="0"><table><caption>Each permission, what needs it, and what is lost without it</caption>
<thead><tr><th scope="col">Permission</th><th scope="col">Kind</th><th scope="col">Needed for</th><th scope="col">Without it</th></tr></thead>
<tbody>${permissions.map(row).join('')}</tbody></table></div>
<p>Never asked for: reading mail, reading what people write in chats, reading transcripts.</p>
<h2>Where it reaches</h2>
<p>Pages come from <code>${escaped(host)}</code> alone, with one exception: Microsoft’s own <code>appsforoffice.microsoft.com</code> brings office.js into the Outlook pane. The server calls Microsoft Graph, Microsoft Entra and the Bot Framework, and nobody else.</p>
<h2>Block it, update it, remove it</h2>
<p>Blocking or removing the app in the admin centers ends it at once for whoever had it: nothing more is sent or recorded. Agenda texts that stand in invites stay there unless each 1:1 is switched off first. To remove what was kept, delete the database.</p>
<p>What is kept, and who sees it: <a href="/privacy">Privacy</a>.</p>`,
  };
}

const row = ({ name, kind, feature, without }: PermissionRow): string =>
  `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(kind)}</td><td>${escaped(feature)}</td><td>${escaped(without)}</td></tr>`;
