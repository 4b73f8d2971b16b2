import type { ExtensionWords } from './extension-words.ts';
import { jaDate } from './ja-format.ts';
import { san } from './ja-san.ts';

/** The message extension, in Japanese. */
export const jaExtension: ExtensionWords = {
  title: '約束として残す',
  sentenceLabel: '一文で：何をするか、それで何が動くか、いつまでか',
  sentenceEmpty: '先に一文を書いてください。',
  pairLabel: 'どの1on1の分ですか？',
  pairMissing: 'ひとつ選んでください。',
  ownerLabel: '誰の約束ですか？',
  ownerFromSentence: '文のとおり',
  mine: '自分の約束',
  theirs: '相手の約束',
  note: 'おふたりの間だけに残ります。このチャットのほかの人には見えません。',
  keep: '残す',
  shortened: 'メッセージが約束には長すぎました。はじめの部分だけを入れています。',
  unreadable: '読み取れませんでした。閉じて、もう一度お試しください。',
  link: {
    ours: 'Twofoldの1on1',
    oursOn: (date) => `1on1、${jaDate(date)}`,
    oursText: '開けるのは、この1on1のおふたりだけです。',
    moment: '商談の一場面',
    momentFrom: (source, at) => (at === null ? `${source}から` : `${source}の${at}から`),
    bring: '1on1に持っていく',
    whichTitle: '1on1で使う場面',
    which: 'どの1on1の分ですか？',
    brought: (other, date) => `${jaDate(date)}の${san(other)}との1on1のアジェンダに入りました。`,
    broughtNoDate: '次の1on1を待ちます。',
  },
};
