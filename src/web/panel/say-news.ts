import type { Face, Role } from '#api/face.ts';
import type { PanelDeed } from '#api/requests.ts';
import type { PanelWords } from '#words/screens/panel-words.ts';
import type { Announce } from '../ui/announce.tsx';
import type { PanelChange } from './panel-change.ts';
import type { PanelNews } from './panel-state.ts';
import { problemText } from './problem-text.ts';

/** Says what happened: politely, but for being offline and for what could not be saved. `faceOf` names the two. */
export function sayNews(news: PanelNews, words: PanelWords, announce: Announce, faceOf: (role: Role) => Face): void {
  const { announced, frame } = words;
  switch (news.kind) {
    case 'offline':
      announce.assertively(`${frame.offline}. ${frame.offlineText(0)}`);
      return;
    case 'not-done':
      announce.assertively(problemText(news.problem, words));
      return;
    case 'back':
      announce.politely(announced.backOnline(news.sent));
      return;
    case 'sent':
      if (isGiven.has(news.deed.do)) announce.politely(announced.sent);
      return;
    case 'changed':
      announce.politely(news.changes.map((change) => sayChange(change, words, faceOf)).join(' '));
  }
}

/** A word that was given: that it has left is worth hearing. */
const isGiven: ReadonlySet<PanelDeed['do']> = new Set(['promise', 'renew', 'agree', 'reword', 'not-yet', 'blocker']);

function sayChange(change: PanelChange, { announced }: PanelWords, faceOf: (role: Role) => Face): string {
  switch (change.kind) {
    case 'outcome':
      return announced.outcome(faceOf(change.by).given, change.outcome, change.sentence);
    case 'promised':
      return announced.promised(faceOf(change.owner).given, change.sentence);
    case 'agreed':
      return announced.agreed(faceOf(change.owner).given);
    case 'reworded':
      return announced.reworded(faceOf(change.owner).given, change.sentence);
    case 'skill':
      return announced.skill(change.name);
    case 'moment':
      return announced.moment(change.title);
    case 'answer':
      return announced.answer(change.stage, change.answer);
    case 'blocker':
      return announced.blocker(change.text);
    case 'closed':
      return announced.closed;
    case 'reopened':
      return announced.reopened;
  }
}
