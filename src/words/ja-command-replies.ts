import type { CommandReplyWords } from './command-reply-words.ts';
import { san } from './ja-san.ts';

/** What commands answer in Japanese words. */
export const jaCommandReplies: CommandReplyWords = {
  helpLead: '1on1の流れをつないでいきます。まずコーチング、それから約束です。次の言葉が使えます。',
  notUnderstood: 'わかりませんでした。次の言葉が使えます。',
  does: {
    help: 'できることと、書ける言葉',
    agenda: '次の1on1のアジェンダ',
    commit: '約束を残します：何をするか、それで何が動くか、いつまでか',
    commitments: '約束して、まだ結果が決まっていないもの',
    prep: '残っているものと、話したいことを書く場所',
    scorecard: 'おふたりが同じように見るページ',
    settings: '長さ、言葉、静かな時間、オフにすること',
    diagnose: '何が壁になっているかを、4つの質問で',
    reschedule: 'おふたりの都合が合う時間',
    stop: '何が送られるかを先に伝えてから、オフになります',
  },
  mentionFirst: 'ここでは、先にメンションしてください。',
  inPersonalChat: 'それはあなただけのものです。ふたりのチャットに書いてください。',
  agendaStandsHere: 'アジェンダはこのチャットにあります。上のほうにあるときは、会議から開いてください。',
  noAgenda: 'お手伝いしている1on1の予定は、この先ありません。',
  whichTitle: 'どの1on1ですか？',
  which: '誰との1on1ですか？',
  showIt: '見る',
  settings: '長さ、言葉、静かな時間、オフにすることは、設定にあります。',
  settingsOpen: '設定を開く',
  stop: {
    title: 'Twofoldを停止しますか？',
    line: (other, updates, organizer) => {
      const who = organizer === null ? 'あなたの名前' : `${san(organizer)}の名前`;
      return updates === 0 ? `${san(other)}との1on1：予定表の更新はありません。` : `${san(other)}との1on1：${who}で、予定表の更新が${updates}件。`;
    },
    then: 'この先の招待からアジェンダが消え、もう何も記録されません。残したものは、おふたりの間に残ります。',
    confirm: '停止する',
    keep: '続ける',
    kept: '何も変わっていません。',
    changed: 'その間に更新の数が変わりました。もう一度ご覧ください。',
  },
};
