import { jaPromise } from './ja-promise.ts';
import { san } from './ja-san.ts';
import type { InviteWords } from './words.ts';

/** The block in the invite, in Japanese; whoever sees the calendar sees it. */
export const jaInvite: InviteWords = {
  heading: 'この1on1は、ふたつの半分でできています',
  part: (number, label) => `${number}. ${label}`,
  coaching: 'スキルをひとつ、これからに向けて。この半分では数字を扱いません。',
  accountabilityOpen: '約束したこと、それから新しい約束をひとつ。残っているもの：',
  accountabilityNothing: '前回から残っているものはありません。新しい約束をひとつ決めます。',
  accountabilityCount: (open) => `約束したこと、それから新しい約束をひとつ。${jaPromise.openCount(open)}。続きはリンクの先にあります。`,
  blockers: (manager) => (manager === null ? '困っていることと、誰が引き受けるか。' : `${san(manager)}が引き受けること。`),
  openLink: 'アジェンダを開く',
  footer: 'この行はTwofoldが最新に保ちます。',
};
