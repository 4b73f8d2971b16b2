import { jaDate, jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';
import { jaScorecardForm } from './ja-scorecard-form.ts';
import type { ScorecardWords } from './scorecard-words.ts';
import { signed } from './signed.ts';

const dash = '–';

/** The scorecard in Japanese. */
export const jaScorecard: ScorecardWords = {
  title: (rep) => `${san(rep)}のスコアカード`,
  summary: 'ご依頼のスコアカードです。',
  seenBy: (manager, rep) => `${san(manager)}と${san(rep)}には、このページが一字一句同じに見えます。`,
  inPersonalChat: 'スコアカードはふたりのチャットにあります。そこで「スコアカード」と書いてください。',
  whichTitle: 'どなたのスコアカードですか？',
  which: '1on1の相手',
  goOn: '見る',

  indicator: {
    'discovery-calls': '課題を聞く商談の回数',
    'next-steps-dated': '日付のある次の一歩',
    'deals-with-contacts': '担当者がふたり以上いる案件',
    'drills-done': 'した練習',
    revenue: '受注額(割り当てに対して)',
  },
  inHands: (rep) => `${san(rep)}の手の中にあること`,
  results: '結果',
  lastWeek: '先週',
  thisWeek: '今週',
  count: (actual, target) => {
    if (actual === null) return target === null ? dash : `目安${plain(target)}`;
    return target === null ? plain(actual) : `${plain(actual)}/${plain(target)}`;
  },
  enteredBy: (name, date) => `最後に書いたのは${san(name)}、${jaDate(date)}。`,

  skillTitle: '取り組み中のスキル',
  noSkill: 'スキルはまだ選ばれていません。アジェンダの「話したいことを足す」で最初のひとつが決まります。',
  now: '今',
  next: '次',
  level: (level) => `レベル${level}/5`,
  rubricTitle: 'ルーブリック',
  rated: (level, by, date, sinceStart) => `レベル${level}、${by}、${jaDate(date)}${sinceStart === null ? '' : `、開始から${signed(sinceStart)}`}`,
  ownView: (level, rep, date) => `${san(rep)}自身の見方：レベル${level}、${jaDate(date)}`,
  notRated: '評価はまだありません',

  arcTitle: '30日、60日、90日',
  noArc: '目安はまだ決まっていません。',
  arcDay: (today, start, next) => {
    const where = today < 0 ? `${jaDate(start)}に始まります` : `${today}日目です`;
    return next === null ? `${where}。` : `${where}。次は${next.day}日目、${jaDate(next.date)}です。`;
  },
  mark: (number, date) => `${number}日目、${jaDate(date)}`,
  markLevel: (level) => `レベル${level}`,
  reachedOn: (date) => `${jaDate(date)}に届いた`,
  notReachedYet: 'まだ届いていない',
  resultsLater: '受注額と割り当ては、60日目からこのページに入ります。',

  numbersTitle: '約束した数字',
  noNumbers: '進行中の約束に、数字のあるものはありません。',
  moreNumbers: (count) => `ほか${count}件はアジェンダにあります`,
  suspended: '休止中、数に入りません',

  keptTitle: (name) => `守れた約束：${name}`,
  over: (over, held) => (held < over ? `最近${over}回の1on1(これまで${held}回)` : `最近${over}回の1on1`),
  rate: ({ rate, achieved, counted, kept, partly, missed }) =>
    rate === null ? 'まだ結果がありません' : `${jaFormat.money(Math.round(rate * 100), '%')}、${plain(achieved)}/${counted}(守れた${kept}、一部${partly}、守れなかった${missed})`,
  leftOut,

  recordTitle: '予定表の1on1',
  record,
  droppedInARow: (count) => (count === 1 ? '前回は取り消されました。' : `${count}回続けて取り消されました。`),
  lastHeld: (date) => `最後に行ったのは${jaDate(date)}。`,
  nextMeeting: (when) => (when === null ? '次回はまだ決まっていません。' : `次回：${when}。`),
  deed: ({ kind, from, to, by, noticeHours }) => {
    const who = by === null ? '' : `${san(by)}が`;
    const what = kind === 'cancelled' ? '取り消し' : from === to || to === null ? '同じ日の中で変更' : `${jaDate(to)}に変更`;
    return `${jaDate(from)}の回を${who}${what}、${notice(noticeHours)}。`;
  },

  form: jaScorecardForm,
  kept: { rating: '評価を残しました。', week: '数を残しました。', arc: '目安を残しました。' },
};

const plain = (count: number): string => jaFormat.money(count, null);

const notice = (hours: number): string => {
  if (hours < 1) return '開始まで1時間未満';
  return hours < 48 ? `${hours}時間前` : `${Math.floor(hours / 24)}日(${hours}時間)前`;
};

function leftOut({ open, contested, suspended, dropped, renegotiated }: Parameters<ScorecardWords['leftOut']>[0]): string | null {
  const parts = [
    [open, '進行中'],
    [contested, '見方が違う'],
    [suspended, '休止中'],
    [renegotiated, '期日前に約束し直し'],
    [dropped, '取り下げ'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${what}${count}件`]));
  return said.length === 0 ? null : `数に入れないもの：${said.join('、')}。`;
}

function record({ of, held, moved, cancelled, unconfirmed }: Parameters<ScorecardWords['record']>[0]): string {
  if (of === 0) return 'まだ1回もありません。';
  const said = [`実施${held}`, `変更${moved}`, `取り消し${cancelled}`, ...(unconfirmed === 0 ? [] : [`未確認${unconfirmed}`])];
  return `最近${of}回の1on1：${said.join('、')}。`;
}
