import type { Permission } from '#domain/commitment-state.ts';
import type { ParsedCommitment } from '#domain/commitment.ts';
import type { LocalDate } from '#domain/time.ts';
import { jaDate, jaFormat } from './ja-format.ts';
import { jaOutcome } from './ja-outcome.ts';
import { san } from './ja-san.ts';
import type { PromiseWords, ReadHalves } from './words.ts';

const due = (date: LocalDate): string => `${jaDate(date)}まで`;
const carried = (times: number): string => `${times}回持ち越し`;

/** Japanese words about promises. */
export const jaPromise: PromiseWords = {
  facts: (promise) =>
    [promise.owner, promise.due === null ? '' : due(promise.due), promise.timesCarried > 0 ? carried(promise.timesCarried) : ''].filter((one) => one !== '').join('、'),
  due,
  carried,
  outcome: jaOutcome,
  status: { open: '進行中', kept: '守れた', partly: '一部守れた', missed: '守れなかった', renegotiated: '約束し直し', suspended: '休止中', dropped: '取り下げ' },
  kept: '守れた',
  partly: '一部守れた',
  missed: '守れなかった',
  contested: (views) => `${views.map(({ name, outcome }) => `${san(name)}：${jaOutcome(outcome)}`).join('。')}。どちらの見方も残ります。`,
  proposed: (by, outcome, owner) => `${san(by)}は「${jaOutcome(outcome)}」と言っています。${san(owner)}が同意すれば決まります。`,
  read,
  behaviour: '行動',
  number: '数字',
  byWhen: 'いつまで',
  stillMissing: 'まだありません',
  askDiagnosis: 'この約束は3回戻ってきました。壁はどこでしょう。スキル、約束の中身、数字そのもの、それともやりたい気持ちでしょうか。',
  rewordPending: (by) => `${san(by)}が言い換えました。あなたの「はい」を待っています。`,
  refused: (reason) => refusals[reason],
  promiseOf: (name) => `${san(name)}の約束`,
  badCount: '「一部守れた」は、いくつのうちいくつできたかを整数で書いてください。できた数は全体の数までです。',
  openCount: (count) => (count === 0 ? '進行中の約束はありません' : `進行中の約束が${count}件あります`),
};

const refusals: Readonly<Record<Exclude<Permission, 'yes'>, string>> = {
  'not-of-this-pair': 'この1on1の約束を変えられるのは、おふたりだけです。',
  'manager-only': 'これができるのはマネージャーだけです。お願いすることはできます。',
  'rep-only': 'これは、お願いしなくてもご自分でできます。',
  'owner-only': 'どこまで進んだかを言えるのは、約束した本人だけです。',
  'already-closed': 'この約束は閉じています。約束し直したか、取り下げたものです。',
  'already-settled': 'この約束は、すでにおふたりで結果を決めました。まだ大切なら、約束し直してください。',
  'past-its-day': '期日が過ぎています。まずどうだったかを伝えて、それから約束し直してください。',
  suspended: 'この約束は休止中で、誰の数にも入りません。マネージャーが再開できます。',
  'not-suspended': 'この約束は休止していません。',
};

/** The halves of a promise as the three slots show them. */
function read(parsed: ParsedCommitment): ReadHalves {
  const { behavior, repetitions, number, deal, stage, due: day } = parsed;
  const times = repetitions === null ? '' : `${repetitions.count} ${repetitions.unit}`;
  const amount = number === null ? '' : jaFormat.money(number.value, number.currency);
  const numberHalf = [deal ?? '', amount, stage === null ? '' : `段階は${stage}`].filter((one) => one !== '').join('、');
  return {
    behaviour: behavior === null ? null : [behavior, times].filter((one) => one !== '').join('、'),
    number: number === null && stage === null ? null : numberHalf,
    byWhen: day === null ? null : jaDate(day),
  };
}
