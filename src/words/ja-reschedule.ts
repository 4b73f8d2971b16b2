import { jaDate } from './ja-format.ts';
import { san } from './ja-san.ts';
import type { RescheduleWords } from './reschedule-words.ts';

/** Another time for a 1:1, in Japanese. */
export const jaReschedule: RescheduleWords = {
  moveIt: '日時を変える',
  findTime: '別の時間を探す',
  title: (date) => `${jaDate(date)}に代わる時間`,
  summary: (other) => `${san(other)}と都合の合う時間です。`,
  bothFree: 'おふたりとも空いている時間です。',
  sooner: (cancelled, next) => `${jaDate(cancelled)}の回は取り消されて、戻せません。次の${jaDate(next)}の回を早められます。おふたりとも空いている時間です。`,
  notHeld: (missed, next) => `${jaDate(missed)}の回は行われませんでした。次の${jaDate(next)}の回を早められます。おふたりとも空いている時間です。`,
  label: '1on1の新しい時間',
  chooseOne: 'ひとつ選んでください。',
  consequence: (other) => `動くのはこの回だけです。リンクも長さもそのままです。${san(other)}には、あなたの名前で更新が1件届きます。`,
  confirm: 'この時間にする',
  otherTimes: 'ほかの時間',
  skip: 'この回は休む',
  skipNote: (inARow) =>
    inARow <= 1
      ? '残っている約束は次の1on1を待ちます。休んだことで「守れなかった」には数えません。'
      : `1on1のない回が、これで${inARow}回続きます。残っている約束は待ちます。休んだことで「守れなかった」には数えません。`,
  skipAnyway: 'それでも休む',
  skipped: (time) => `${time}に休みにしました。予定表はそのままで、残っている約束は次の1on1を待ちます。`,
  moved: (when, other) => `${when}に変えました。${san(other)}には、あなたの名前で更新が1件届きました。`,
  noTimes: '次の1on1までに、勤務時間内でおふたりの都合が合う時間は見つかりませんでした。',
  noMoreTimes: '次の1on1までにおふたりの都合が合う時間は、以上です。',
  unreadable: (name) => `${san(name)}の空き時間が見えないので、時間を提案できません。予定表で変えてください。`,
  noLongerFree: 'その時間は、もうおふたりとも空いてはいません。残っている時間です。',
  crossing: 'Outlookでは、前後の1on1を越えて動かせません。別の時間を選んでください。',
  organizes: (organizer) => `この1on1の開催者は${san(organizer)}なので、動かせるのは${san(organizer)}だけです。「日程変更」と書くだけで動かせます。`,
  notWritable: 'この1on1の予定表は、こちらからは開けません。予定表で変えてください。',
  nothingAhead: '動かせる1on1は、この先にありません。',
  inOurChat: '時間の候補は、ふたりのチャットにあります。',
  whichTitle: '別の時間',
  which: 'どの1on1の日時を変えますか？',
};
