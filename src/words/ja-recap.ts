import type { LocalDate } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { jaDate, jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';

/** The recap that each of the two gets in the personal chat, in Japanese. */
export const jaRecap: CardWords['recap'] = {
  title: (other) => `${san(other)}との1on1`,
  held: (date, minutes) => (minutes === null ? `${jaDate(date)}に実施` : `${jaDate(date)}に${jaFormat.minutes(minutes)}実施`),
  youPromised: 'あなたの約束',
  promised: (name) => `${san(name)}の約束`,
  nobodyPromised: '今回、新しい約束はありません。',
  lastTime: '前回の約束',
  howItWent: '結果',
  goesInto,
  thatsRight: 'これで合っています',
  rewordMine: '自分の約束を言い換える',
  inYourWords: 'ご自分の言葉で',
  sentenceEmpty: '文が空です。先に書いてください。',
  rewordNote: (other, ownWordsWin) =>
    ownWordsWin ? `${san(other)}にも変更が見えます。ご自分の約束では、ご自分の言葉が優先です。` : `${san(other)}にも変更が見えます。${san(other)}が受け入れれば決まります。`,
  useTheseWords: 'この言葉にする',
  seeDifferently: '違う見方をしています',
  whichOne: 'どの約束ですか？',
  chooseOne: 'ひとつ選んでください。',
  howDoYouSee: 'どう見ていますか？',
  bothStand: 'どちらかがゆずるまで、両方の見方が残ります。',
  keepMyView: '自分の見方を残す',
  confirmedAt: (time) => `${time}に確認しました。`,
  confirmedByBoth: 'おふたりとも確認しました。',
  waitsFor: (name) => `${san(name)}の確認を待っています。`,
  summary: (other) => `${san(other)}との1on1のまとめができました。`,
};

function goesInto(count: number, day: LocalDate | null, latest: string | null): string {
  if (count === 0) return '次の招待に入るものはありません。';
  if (day === null) return `約束${count}件は、次の1on1が決まり次第、そこに入ります。`;
  const goes = `約束${count}件が${jaDate(day)}の招待に入ります。`;
  return latest === null ? goes : `${goes}招待の更新は1回だけです。おふたりの確認がそろったとき、遅くとも${latest}に行います。`;
}
