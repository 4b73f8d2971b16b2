import { sanList } from './ja-format.ts';
import { san } from './ja-san.ts';
import type { ReplyWords } from './words.ts';

/** What the bot says back, in Japanese. */
export const jaReplies: ReplyWords = {
  whichTitle: 'どの1on1の分ですか？',
  tooEarly: 'この1on1はまだ始まっていません。始まったら、どうだったかを伝えられます。',
  notALink: '場面には、httpsで始まるリンクが必要です。商談のページからコピーするか、空のままにしてください。',
  whichPair: (names) => `どの1on1の分ですか：${names.map(san).join('、')}。ひとつ選べば、一文をそこに残します。`,
  noPair: 'まだお手伝いしている1on1がありません。マネージャーかあなたが「はい」と言えば、そこに約束を残せます。',
  noSentence: '「約束」のあとに一文を書いてください。何をするか、それで何が動くか、いつまでか、です。',
  keptQuietly: '残しました。言葉はおふたりの間だけに残ります。',
  stopped: (names) => `${sanList(names)}との1on1で停止しました。アジェンダは招待から消え、もう何も記録しません。`,
  nothingToStop: '停止するものはありません。お手伝いしている1on1がまだないためです。',
  notYours: 'これができるのは、この1on1のおふたりだけです。',
  tooLate: 'このカードは以前の会議のものです。いちばん新しいカードを開いて、もう一度お試しください。',
  tooLong: 'ひとつの約束として残すには長すぎます。500文字までの一文にしてください。',
  apology: (id) => `うまくいきませんでした。こちらの不具合です。1分ほど待って、もう一度お試しください。また起きたら、このIDを管理者に伝えてください：${id}`,
  notAPerson: '誰が押したのか、Twofoldにはわかりません。職場のアカウントでTeamsから開いてください。',
  unreadableButton: 'このボタンを読み取れませんでした。カードをもう一度開いてください。',
  gone: 'その会議はもう予定表にありません。残っている約束は次回を待ちます。',
};
