import { enPromise } from './en-promise.ts';
import type { InviteWords } from './words.ts';

/** The block in the invite; whoever sees the calendar sees it. */
export const enInvite: InviteWords = {
  heading: 'This 1:1, in two halves',
  part: (number, label) => `${number}. ${label}`,
  coaching: 'One skill, looking forward. No numbers in this half.',
  accountabilityOpen: 'What we promised, then one new promise. Still open:',
  accountabilityNothing: 'Nothing is open from last time. We agree one new promise.',
  accountabilityCount: (open) => `What we promised, then one new promise. ${enPromise.openCount(open)}; you find them behind the link.`,
  blockers: (manager) => (manager === null ? 'What gets in the way, and who takes it on.' : `What ${manager} takes on.`),
  openLink: 'Open the agenda',
  footer: 'Twofold keeps these lines up to date.',
};
