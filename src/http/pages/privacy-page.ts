import type { PlainPage } from '../plain-page.ts';

/** What is kept, who sees it, how long: only what is true of the product today. In English, as all texts of this kind; what people meet in the app is in their language. */
export const privacyPage: PlainPage = {
  title: 'Privacy',
  html: `<p>Twofold is run by your organization, on its own systems. What it keeps lies in a database of your organization; its cards, messages and invite texts stand in your organization’s Microsoft 365. Nobody else gets any of it.</p>
<h2>What is kept</h2>
<ul>
<li>Who you are in the directory: name, mail address, manager, time zone, language.</li>
<li>Which entries of your calendar are recurring 1:1s, with whom, and when they are held, moved and cancelled. Of all other entries: that they are no 1:1, and nothing that they say.</li>
<li>Which card and which invite text was put where, so that none is sent twice.</li>
<li>From the day a 1:1 is switched on: promises as they were said and how they went, the skill in work, topics, links to moments in calls, recaps, and private notes.</li>
<li>Where your organization allows it: ratings on the scorecard, weekly numbers, and what was found to be in the way.</li>
</ul>
<p>The rep is told of the last two, in a card, before any of it is kept.</p>
<h2>What is not</h2>
<p>Mail, recordings, transcripts and what people write in chats are not read. What you write to Twofold itself is, and so is a message that you keep as a promise yourself.</p>
<h2>In Outlook</h2>
<p>When you open Twofold in an appointment, the people, the subject, the time and the recurrence of this one appointment are sent to your organization’s Twofold, to tell whether it is one of your 1:1s. Its text is sent only when you press to put the agenda in; it comes back with the agenda, and no copy stays. For new and changed
appointments a short script looks, inside Outlook, whether they are recurring meetings of two, and sends nothing. The pane loads Microsoft’s own script (office.js) from Microsoft.</p>
<h2>Who sees it</h2>
<ul>
<li>The two people of a 1:1 see the same page, word for word.</li>
<li>A private note is shown to its author alone.</li>
<li>Nobody else is shown anything in Twofold: not the manager’s manager, not an administrator.</li>
<li>An invite carries labels, minutes and open promises, and no more. Whoever sees the calendar sees those.</li>
<li>Whoever runs the server and the database of your organization can technically reach what lies in them, as with every system.</li>
</ul>
<p>The log holds no words that anybody said and no names.</p>
<h2>How long</h2>
<p>Promises and what belongs to them are kept as long as your organization uses Twofold. A skill, a topic or a moment is replaced when you choose another. Nothing is deleted by itself by age, and there is no button that deletes yet: ask your organization, which holds the database.</p>
<p>When a 1:1 is switched off, or the app is removed, nothing more is recorded. What was kept until then stays with the two of you.</p>
<h2>Your copy, and stopping</h2>
<p>In the app, under Settings, you can take a copy of everything that Twofold keeps about you. Write <code>stop</code> to the bot to end it for your 1:1s; it says beforehand what that sends.</p>
<h2>Questions</h2>
<p>Ask the administrator of Microsoft Teams in your organization. What each permission is for stands under <a href="/admin">For administrators</a>.</p>`,
};
