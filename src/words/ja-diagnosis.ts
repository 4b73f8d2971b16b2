import type { PipelineSum } from '#domain/diagnosis-arithmetic.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { jaDate, jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';

const deals = (count: number): string => `${jaFormat.money(count, null)}件`;

/** The diagnosis in Japanese. */
export const jaDiagnosis: DiagnosisWords = {
  title: (rep) => `${san(rep)}にとって、何が壁になっていますか？`,
  summary: 'ご依頼のものです。',
  whichTitle: '何が壁になっていますか？',
  which: 'どなたのことですか？',
  whichMissing: '先にどなたかを選んでください。',
  goOn: '次へ',
  back: '戻る',
  step: (number, of) => `質問${number}/${of}`,
  ask: {
    could: ({ rep }) => `すべてがかかっているとしたら、${san(rep)}は今日それができますか？`,
    knows: ({ rep }) => `${san(rep)}は、約束の中身を正確に知っていますか？何を、どれだけ、いつまでか。`,
    possible: () => 'そもそも、数字は成り立ちますか？',
  },
  answer: {
    could: { yes: 'はい、できます', no: 'いいえ、まだです' },
    knows: { yes: 'はい、正確に', no: '正確には知りません' },
    possible: { yes: 'はい、成り立ちます', no: 'いいえ、成り立ちません' },
  },
  hint: {
    could: 'できないなら、それはスキルです。スキルはコーチングで伸ばします。',
    knows: '知らないなら、何よりも先に、一緒に書き出してください。',
    possible: '6つの数字を入れてください。計算はこちらでします。意味を決めるのはあなたです。',
  },
  numbers: {
    gap: { label: '目標までの差', error: '目標まであといくらか：0以上の数。' },
    deal: { label: '案件の平均額', error: '案件1件の平均額：1以上の数。' },
    rate: { label: '受注率(%)', error: '同じような案件100件のうち何件を受注するか：1から100。' },
    pipeline: { label: 'まだ受注できる進行中の案件の合計', error: '進行中で、まだ受注できる額：0以上の数。' },
    days: { label: '目標までの残り日数', error: '残り何日か：0から1000までの整数。' },
    cycle: { label: '最初の商談から契約までの日数', error: '案件1件にかかる日数：1から1000までの整数。' },
  },
  currency: { label: '通貨(任意)', example: 'JPY', error: '通貨はJPYのように英字3文字で書くか、空のままにしてください。' },
  workItOut: '計算する',
  worked,
  cause: { skill: 'スキルの壁', clarity: '認識の壁', system: '仕組みの壁', will: '気持ちの壁' },
  found: {
    skill: ({ rep }) => `どれほど大事でも、${san(rep)}にはまだできません。`,
    clarity: ({ rep }) => `${san(rep)}にはできますが、約束の中身を正確には知りません。`,
    system: ({ rep }) => `${san(rep)}にはできて、約束の中身も知っていますが、数字が成り立ちません。`,
    will: ({ rep }) => `${san(rep)}にはできて、約束の中身も知っていて、数字も成り立ちます。残るのは、${san(rep)}がそうしたいかどうかです。`,
  },
  changesTitle: '次の1on1から変わること',
  changes: {
    skill: () => ['コーチング約70%、約束の確認約30%。', '質問は、どう聞こえるか、どう練習するかが中心になり、練習が付きます。'],
    clarity: () => ['まず、スコアカードを一緒に書きます：何を、どれだけ、いつまでか。', '質問は、正確に何を約束したかが中心です。時間の配分は変わりません。'],
    system: ({ manager }) => [
      `パート3で${san(manager)}が先へ持っていきます：誰に頼むか、いつまでに新しい目標が出るか。`,
      '成り立たない約束は休止できます。休止中は誰の数にも入りません。',
      '質問は、何が邪魔をしているかが中心です。時間の配分は変わりません。',
    ],
    will: (_, count) => [
      'コーチング約30%、約束の確認約70%。',
      '質問は、何に「はい」と言ったかが中心です。ここでは、助言を足しても役に立ちません。',
      `続くようなら、1on1をあと${count}回行ったあとに、記録に残す話し合いをします。`,
    ],
  },
  suspendTitle: '数字のある約束',
  suspend: (rep, count) => `${san(rep)}の、数字のある約束${count}件を休止する。別に並べておき、誰の数にも入りません。`,
  reason: 'そう思う理由は何ですか？(空でもかまいません)',
  reasonExample: '見たこと、聞いたこと',
  reasonTooLong: (characters) => `長すぎて残せません。${characters}文字までで書いてください。`,
  whoSees: (rep) => `${san(rep)}は、書かれたとおりにすべてを読みます：原因、日付、理由、数字。招待に載ることはなく、ほかの人には見えません。`,
  save: '保存',
  undo: '取り消す',
  saved: (date) => `${jaDate(date)}に保存しました。`,
  suspendedNow: (count) => `約束${count}件を休止しました。`,
  undone: '取り消しました。',
  resumedNow: (count) => `約束${count}件を再開しました。`,
  standing: (cause, since) => `${jaDiagnosis.cause[cause]}、${jaDate(since)}から`,
  nothingStands: (coaching) => `診断はありません。1on1の配分は、コーチング${coaching}%、約束の確認${100 - coaching}%です。`,
  managerDoes: (manager) => `診断をするのは${san(manager)}で、あなたは書かれたとおりに読みます。今の状態：`,
  inPersonalChat: 'それはふたりのチャットでお願いします。そこで「診断」と書いてください。',
  opened: '最初の質問を、ふたりのチャットに送りました。',
  notReached: 'ふたりのチャットに書き込めません。そこでTwofoldを開き、「診断」と書いてください。',
  facts: { heading: '診断', cause: '原因', reason: '理由', noReason: '理由は書かれていません', numbers: '数字' },
  agenda: {
    again: 'もう一度診断する',
    first: '最初に',
    clarity: 'スコアカードを一緒に書く：何を、どれだけ、いつまで約束したか',
    system: '練習はありません。練習で変わらないことは、パート3へ',
    conversation: (count) => (count === 0 ? '記録に残す話し合いをして、決めたことを一緒に書く' : `続くようなら、1on1をあと${count}回行ったあとに、記録に残す話し合い`),
    escalates: (manager) => `${san(manager)}が目標の件を先へ持っていきます：誰に頼むか、いつまでに新しい目標が出るか。`,
    suspended: '休止中、誰の数にも入りません',
  },
};

function worked(sum: PipelineSum, currency: string | null): readonly string[] {
  const { facts } = sum;
  const money = (value: number): string => jaFormat.money(value, currency);
  const count = (value: number): string => deals(Math.round(value * 10) / 10);
  return [
    `必要：${money(facts.gap)}÷(${money(facts.deal)}×${jaFormat.money(facts.rate, '%')})=${count(sum.needed)}。`,
    `進行中：${money(facts.pipeline)}÷${money(facts.deal)}=${count(sum.open)}。`,
    `時間：残り${facts.days}日、案件1件に${facts.cycle}日。`,
    verdictOf(sum),
  ];
}

function verdictOf({ facts, verdict, missing, daysToBegin }: PipelineSum): string {
  if (verdict === 'covered') return 'この数字なら、進行中の案件で成り立ちます。';
  if (verdict === 'needs-new') return `この数字では、あと${deals(missing)}を${daysToBegin}日以内に始めれば成り立ちます。`;
  if (facts.days === 0) return 'この数字では成り立ちません。残りの日数がありません。';
  return `この数字では成り立ちません。あと${deals(missing)}必要ですが、今日始めても間に合いません。`;
}
