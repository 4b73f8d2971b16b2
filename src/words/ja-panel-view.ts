import { jaDate, jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';
import type { HalvesHeld, PanelViewWords } from './panel-view-words.ts';

const heldLine: Readonly<Record<HalvesHeld, string>> = {
  both: '両方の半分を行いました',
  coaching: 'コーチングを行い、約束の確認は開いていません',
  accountability: '約束の確認を行い、コーチングは開いていません',
  neither: 'どちらの半分も開いていません',
};

/** What the side panel shows, in Japanese. */
export const jaPanelView: PanelViewWords = {
  noMeeting: { title: 'ここにはまだ1on1がありません', text: 'Twofoldは、オンになっている1on1の会議でお手伝いします。会議が予定表に入ったら、その会議で開いてください。' },
  off: { title: 'この1on1ではオフです', text: 'ここでは何も記録しません。この1on1のマネージャーが、Twofoldの設定でオンにできます。' },

  skillDetail: (framework, level, aims) => {
    const where = level === null ? null : aims === null ? `レベル${level}。` : `レベル${level}、${aims}を目指しています。`;
    return [framework === null ? null : `${framework}。`, where].filter((part) => part !== null).join('');
  },
  choiceDetail: (frameworks) => (frameworks.length === 0 ? 'どの商談でも' : frameworks.join('または')),

  ask: (missing, owner) =>
    ({
      behaviour: '何を、何回しますか？',
      number: 'どの案件で、金額と段階は？',
      day: 'いつまでですか？',
      action: owner === null ? '何をしますか？' : `${san(owner)}は何をしますか？`,
    })[missing],
  askTaker: (manager) => `${san(manager)}は何を、いつまでにしますか？`,
  notYet: (owner) => `${san(owner)}はまだ約束していません。「はい」がなければ、この1on1で終わります。`,
  notPromised: '1on1で約束しませんでした',
  waitsForOther: (other) => `${san(other)}はまだ言っていません。`,

  closing: {
    summary: (spent, of, halves) => `${of}分のうち${spent}分、${heldLine[halves]}。`,
    goesInto: (day) => (day === null ? '次の1on1を待ちます' : `${jaDate(day)}に入ります`),
    settled: (kept, partly) => ({
      title: `前回の約束${kept + partly}件`,
      detail: `${kept === 0 ? '一部守れた' : partly === 0 ? '守れた' : '守れた、または一部守れた'}：閉じて、記録に残ります。`,
    }),
    missed: (renewed) => (renewed ? '守れず、約束し直しました。' : '守れず、約束し直していません。'),
    moved: () => '新しい約束になりました。',
    dropped: (reason) => `取り下げ：${reason}。`,
    notYet: (owner) => `${san(owner)}は約束していません。ここで終わり、誰の数にも入りません。`,
    suspended: (count) => ({ title: `休止中の約束${count}件`, detail: '別に並べてあり、誰の数にも入りません。' }),
    blockers: (count) => ({ title: `困りごと${count}件`, detail: 'この1on1に書き残しました。招待には入りません。' }),
    note: { title: '自分用のメモ', detail: 'あなただけのものです。' },
    recap: (invite) => {
      const both = 'まとめはチャットでおふたりに届きます。';
      if (invite.kind === 'none') return `${both}次のアジェンダはTeamsにあります。`;
      return invite.kind === 'now' ? `${both}招待は1回だけ、すぐに更新されます。` : `${both}招待は1回だけ、おふたりの確認がそろったとき、遅くとも${invite.latest}に更新されます。`;
    },
  },
  closed: {
    title: (halves) => ({ both: '両方の半分を行いました。', coaching: 'コーチングを行いました。', accountability: '約束の確認を行いました。', neither: '閉じました。' })[halves],
    summary: (minutes, hasSkill, made) => `${jaFormat.minutes(minutes)}、${hasSkill ? 'スキルひとつ' : 'スキルなし'}、約束${made}件。`,
    goes: (count, day) => {
      if (day === null) return count === 0 ? '次の1on1を待つものはありません' : `${count}件が次の1on1を待ちます`;
      return count === 0 ? `${jaDate(day)}に入るものはありません` : `${count}件が${jaDate(day)}に入ります`;
    },
    stays: (count) => (count === 0 ? 'ここに残るものはありません' : `${count}件がここに残ります`),
    next: (day, clock) => `次回：${jaDate(day)}${clock}`,
  },

  refused: {
    closed: 'この1on1は閉じています。書いたものは残り、時間は進みません。',
    'too-late': 'まとめはもう送られるところなので、閉じたことを取り消せません。言い換えと結果の入力は、おふたりともまだできます。',
    'no-room': '約束の確認には、今ある時間が必要です。よいときに開いてください。そこでコーチングは終わります。',
    scoresOff: '会社の設定で、ここには数を残しません。',
    badMoment: '場面は12:40のように、分と秒で書いてください。',
    empty: '先に少しだけ書いてください。',
    nothingWaits: 'あなたの「はい」を待つものは、ここにはありません。',
    notYours: (owner) => `それを言うのは${san(owner)}です。`,
    alreadyPromised: 'すでに約束しています。言い換えるか、次の1on1でどうだったかを伝えてください。',
    renewFirst: '先にどうだったかを伝えてください。そのあとで約束し直せます。',
    noIndicator: 'その数は、ここではうかがっていません。',
  },
};
