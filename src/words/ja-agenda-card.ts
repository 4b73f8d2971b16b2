import type { CardWords } from './card-words.ts';
import { jaDate, jaFormat } from './ja-format.ts';
import { jaPromise } from './ja-promise.ts';
import { san } from './ja-san.ts';

/** The agenda card in Japanese, for the two and for a wider audience. */
export const jaAgendaCard: CardWords['agenda'] = {
  title: (manager, rep) => `${san(manager)}と${san(rep)}`,
  skill: 'スキル',
  call: '商談から',
  drill: '練習',
  drillOf: (text, minutes) => `${text.replace(/。$/, '')}(${minutes}分)`,
  noSkill: 'スキルをひとつ、一緒に選びましょう',
  noCall: '商談の一場面を持ってきてください',
  nothingOpen: '前回から残っている約束はありません。',
  promisedNow: 'この1on1での約束',
  andMore: (count) => `ほか${count}件は「開く」にあります`,
  topicOf: (topic) => `話したいこと：${topic}`,
  thenThisWeek: 'それから今週のことと、新しい約束をひとつ。',
  takesOn: (manager) => `${san(manager)}が引き受けること。`,
  writeAPromise: '約束を書く',
  promiseLabel: '一文で：何をするか、それで何が動くか、いつまでか',
  promiseExample: '5件の商談で…を聞いて、Contosoの480万円を金曜までに提案へ進めます',
  promiseEmpty: '先に一文を書いてください。',
  whose: '誰の約束ですか？',
  keepIt: '残す',
  kept: (sentence) => `残しました：${jaFormat.quoted(sentence)}`,
  howDidItGo: 'どうでしたか？',
  notSaidYet: 'まだ言っていません',
  howItWentNote: 'それぞれの見方で選んでください。同じなら決まり、違えばどちらも残ります。',
  saveOutcomes: '保存',
  howManyDone: 'できた数',
  howManyOf: '全体',
  addTopic: '話したいことを足す',
  topic: '何に取り組みたいですか？',
  topicEmpty: '先に少しだけ書いてください。',
  momentLabel: '商談の一場面(あれば)',
  momentExample: 'Gong、Chorus、Clari Copilotのリンクを貼ってください',
  addIt: '足す',
  close: 'この1on1を閉じる',
  plainTitle: (date) => `1on1、${jaDate(date)}`,
  othersPresent: (open) => `${jaPromise.openCount(open)}。ここにはほかの方もいるので、続きはリンクの先にあります。`,
  hiddenAttendees: (open) => `${jaPromise.openCount(open)}。ほかに誰が招待されているか見えないので、続きはリンクの先にあります。`,
  wasItHeld: 'おふたりは会いましたか？この1on1は閉じられていません。',
  weMet: '会いました',
  weDidNotMeet: '会いませんでした',
  cancelled: 'この1on1は予定表から外されました。残っている約束は次回を待ちます。',
  closed: (minutes) => (minutes === null ? '行いました。まとめはおふたりに届いています。' : `${jaFormat.minutes(minutes)}行いました。まとめはおふたりに届いています。`),
  notHeld: '今回は行われませんでした。残っている約束は次回を待ちます。',
  stoppedHere: 'この1on1ではTwofoldがオフになりました。',
  summary: '1on1のアジェンダができました。',
  pressed: (what, at) => `${at}に「${what}」。`,
};

/** The question for the half that a promise lacks. */
export const jaHalfMissing: CardWords['halfMissing'] = {
  title: '半分はそろいました',
  nothingTitle: 'あとひとつで約束になります',
  ask: (missing) =>
    ({
      behaviour: 'では、何を何回しますか？',
      number: 'では、それで何が動きますか？案件、金額、段階',
      day: 'では、いつまでですか？',
    })[missing],
  example: (missing) =>
    ({
      behaviour: '5件の商談で、待つと何を失うかを聞く',
      number: 'Contoso、480万円、提案',
      day: '金曜まで',
    })[missing],
  empty: '先に少しだけ書いてください。',
  join: '半分どうしをつなぐ',
  keepAsItIs: 'このまま残す',
  whole: '両方そろいました。',
};
