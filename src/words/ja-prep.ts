import { jaDate, jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';
import type { OwnPromisesWords, PrepWords, ProgressWords } from './prep-words.ts';

/** The day before a 1:1, in Japanese. */
export const jaPrep: PrepWords = {
  title: (other) => `${san(other)}との1on1の前に`,
  summary: (other) => `次の${san(other)}との1on1に残っているものと、話したいことを書く場所です。`,
  stillOpen: '残っているもの',
  nothingOpen: '前回から残っている約束はありません。',
  lead: (other) => `取り組みたいことや、持っていきたい商談の場面はありますか？${san(other)}にも見えます。`,
  topic: '話したいこと',
  begun: 'この1on1は始まっています。足したものはアジェンダに入っています。',
  digest: {
    title: (day) => `${jaDate(day)}の1on1の前に`,
    summary: (count) => (count === 1 ? '次の1on1の前に、ひとつお待ちしていることがあります。' : `${count}件の1on1に残っているものです。`),
    withWhom: (name, when) => `${san(name)}と、${when}`,
    which: 'どの1on1の分ですか？',
    chooseOne: 'ひとつ選んでください。',
    toDecide: 'あなたのひとことを待っています。1on1の中で決めても間に合います。',
    decided: '決めるものは、もうありません。',
  },
  decision: {
    'views-differ': (sentence) => `おふたりの見方が違います：${jaFormat.quoted(sentence)}`,
    'carried-three-times': (sentence) => `3回戻ってきました：${jaFormat.quoted(sentence)}。「診断」で、何が壁かを確かめられます。`,
    'wants-yes': (sentence, other) => `${san(other)}が言い換え、あなたの「はい」を待っています：${jaFormat.quoted(sentence)}`,
    'asks-to-drop': (sentence, other) => `${san(other)}が取り下げたいそうです：${jaFormat.quoted(sentence)}`,
    'asks-to-move': (sentence, other) => `${san(other)}が約束し直したいそうです：${jaFormat.quoted(sentence)}`,
  },
};

/** How far it is, as its owner counts. */
export const jaProgress: ProgressWords = {
  heading: 'どこまで進みましたか？',
  label: (sentence, count, unit) => `${count} ${unit}のうち：${jaFormat.quoted(sentence)}`,
  badNumber: '約束した数までの整数を書いてください。',
  wholeNumber: '0から999までの整数を書いてください。',
  save: '数を保存',
  soFar: (done, of) => `ここまで${done}/${of}`,
  note: '数だけです。どうだったかは、1on1で話します。',
};

/** What somebody promised and has not settled. */
export const jaOwnPromises: OwnPromisesWords = {
  title: 'あなたの約束',
  summary: '進行中の約束です。',
  towards: (other) => `${san(other)}との1on1で`,
  none: '進行中の約束はありません。',
};
