import { dePromise } from './de-promise.ts';
import type { InviteWords } from './words.ts';

/** The block in the invite, in German; whoever sees the calendar sees it. */
export const deInvite: InviteWords = {
  heading: 'Dieses 1:1, in zwei Hälften',
  part: (number, label) => `${number}. ${label}`,
  coaching: 'Eine Fähigkeit, mit Blick nach vorn. In dieser Hälfte keine Zahlen.',
  accountabilityOpen: 'Was wir zugesagt haben, dann eine neue Zusage. Noch offen:',
  accountabilityNothing: 'Vom letzten Mal ist nichts offen. Wir vereinbaren eine neue Zusage.',
  accountabilityCount: (open) => `Was wir zugesagt haben, dann eine neue Zusage. ${dePromise.openCount(open)}; mehr hinter dem Link.`,
  blockers: (manager) => (manager === null ? 'Was im Weg steht, und wer es übernimmt.' : `Was ${manager} übernimmt.`),
  openLink: 'Agenda öffnen',
  footer: 'Twofold hält diese Zeilen aktuell.',
};
