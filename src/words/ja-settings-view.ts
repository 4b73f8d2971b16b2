import { jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';
import type { SettingsViewWords } from './tab-view-words.ts';

/** The settings page in Japanese. */
export const jaSettingsView: SettingsViewWords = {
  on: (on, of) => `${of}件中${on}件がオン`,
  notScheduled: '予定なし',
  where: ({ chat, invite }) => (chat ? (invite ? 'チャット、サイドパネル、招待' : 'チャットとサイドパネル') : invite ? 'それぞれのチャットと招待' : 'それぞれのチャット'),
  nowhere: 'まだどこにもありません：予定がありません',
  othersPresent: 'ほかの人も入っています：招待とチャットには、見出しと分数だけが載ります。',
  notInScope: (organizer) => `開催者は${san(organizer)}で、その予定表はまだTwofoldに開かれていません。`,
  youNotInScope: '開催者はあなたで、あなたの予定表はまだTwofoldに開かれていません。',
  minutes: ({ coaching, accountability, blockers }) => [`コーチング${jaFormat.minutes(coaching)}`, `約束の確認${jaFormat.minutes(accountability)}`, `困りごと${jaFormat.minutes(blockers)}`],
  stoppedBy: (name) => `${san(name)}がオフにしました。もう一度オンにできるのは${san(name)}だけです。`,
  waitsForYes: (rep) => `${san(rep)}にはお知らせ済みで、まだ返事がありません。`,
  waitsForYou: 'あなたの「はい」を待っています。',
  isTold: (rep) => `${san(rep)}にお知らせしているところです。`,
  refusedBefore: '1on1ではないと答えた会議です。',
  offerWaits: 'あなたの「はい」待ちです。',
  stuck: (rep) => `先にお知らせが必要な${san(rep)}に、Twofoldから連絡できません。理由は管理者にわかります。`,
  mixNote: '診断のない1on1で、おふたりに見える配分です。招待にはいつも60と40が載ります。',
  hint: {
    'impossible-numbers': '仕組みの壁があり、成り立たない数字の約束が残っている',
    'cancelled-in-a-row': '1on1が続けて取り消された',
    'all-audit': '毎週約束があり、取り組むスキルがない',
    'all-rescue': 'スキルに取り組み、約束は見ていない',
    'tips-for-will': '気持ちの壁があり、そのあと新しいスキルが増えた',
    'not-inspected': '前回が期日だったものに、まだ結果がない',
    'no-commit-sentence': '約束がそろわないまま1on1が終わった',
    'solved-for-rep': '約束してもらった分より多くを引き受けた',
    'blending-halves': 'パート1に数字が入っている',
    'many-skills': 'スキルがふたつ同時に進んでいる',
    'no-moment': '商談の場面がつながっていない',
    'only-results': '遅れて出てくる数字だけを追っている',
    'too-long': '次の1on1が1時間を超えている',
  },
  lines: { sayCoaching: 'コーチングを始める言葉', handOver: '約束の確認へ移る言葉', sayBlockers: '困りごとを始める言葉' },
  kept: [
    { what: '約束と、その結果', howLong: 'おふたりのために、組織がTwofoldを使う間。どれも言ったとおりに残ります' },
    { what: '取り組み中のスキル、商談の場面、話したいこと', howLong: '次のものを選ぶまで' },
    { what: '1on1がいつ行われ、変更され、取り消されたか', howLong: '組織がTwofoldを使う間' },
    { what: '送ったときのままのまとめ', howLong: '約束と同じ間' },
    { what: '自分用のメモ', howLong: '書いた本人だけのもの' },
    { what: '1on1以外の予定', howLong: '1on1ではないということだけで、内容は何も残しません' },
    { what: '録音、文字起こし、メール', howLong: '読むことも残すこともありません' },
  ],
  keptScores: [{ what: '評価、週の数、30日・60日・90日の目安', howLong: '約束と同じだけ' }],
  keptDiagnosis: [{ what: '何が壁だとわかったかと、その理由', howLong: '約束と同じだけ。取り消したものは数に入りません' }],
  off: {
    invites: ({ count, to, from, others }) => {
      const who = `${to === null ? 'あなた' : san(to)}${others ? 'とほかの出席者' : ''}`;
      return `この先の招待${count}件からアジェンダが消えます。${who}に、${from === null ? 'あなた' : san(from)}の名前で予定表の更新が${count}件届きます。取り消しはできません。`;
    },
    noInvites: 'アジェンダの載った招待はこの先にないので、更新は送られません。',
    textStays: '招待にあるご自分の文と参加リンクは、そのまま残ります。',
    staysReadable: (other) => `もう何も記録しません。あなたと${san(other)}の約束は残ります。`,
    confirm: (count) => (count === 0 ? 'オフにする' : `オフにして更新${count}件を送る`),
  },
  place: ({ list, line, skill, within, index }) => {
    if (list !== 'skills') return `${jaSettingsView.lines[list]}、${line}行目`;
    const which = `スキル${line}${skill === '' ? '' : `(${skill})`}`;
    if (within === null || within === 'name') return within === null ? which : `${which}、名前`;
    const what = within === 'levels' ? 'レベル' : '練習';
    return index === null ? `${which}、${what}` : `${which}、${what}${index}`;
  },
};
