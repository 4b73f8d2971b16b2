import type { Reason } from '#domain/verdict.ts';
import { jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';
import type { VerdictWords } from './words.ts';

const cadences = { weekly: '毎週', biweekly: '隔週', monthly: '月に1回', other: '繰り返し' } as const;

/** Why a series is taken for a 1:1, or why not, in Japanese words that a manager accepts. */
export const jaVerdict: VerdictWords = {
  reason,
  other: (because, people) => (because === 'more-than-two' && people !== undefined && people > 2 ? `必須の出席者が${people}人います。` : others[because]),
  notOffered: (because) => notOffered[because],
  chatOnly: 'アジェンダはTeamsだけにあります：開催者の予定表が対象に入っていません',
  why: (reasons, counterpart) => {
    const rhythm = reasons.find((one) => one.code === 'rhythm' || one.code === 'single-meetings');
    const besides = reasons.find((one) => one.code === 'besides');
    const line = reasons.find((one) => one.code === 'reports-to-you' || one.code === 'you-report-to' || one.code === 'manager-not-known');
    const who = besides === undefined ? 'おふたりだけ' : `おふたりと${company(besides)}`;
    return [rhythm === undefined ? '' : rhythm.code === 'rhythm' ? cadences[rhythm.cadence] : `およそ${cadences[rhythm.cadence]}、単発の会議`, who, line === undefined ? '' : reason(line, counterpart)].filter((one) => one !== '').join('、');
  },
};

function reason(one: Reason, counterpart: string): string {
  switch (one.code) {
    case 'two-people':
      return 'ふたり';
    case 'besides':
      return `ほかに${company(one)}`;
    case 'rhythm':
      return cadences[one.cadence];
    case 'single-meetings':
      return `およそ${cadences[one.cadence]}、これまで単発の会議が${one.meetings}回`;
    case 'reports-to-you':
      return `${san(counterpart)}の上司はあなた`;
    case 'you-report-to':
      return `あなたの上司は${san(counterpart)}`;
    case 'same-organization':
      return '同じ組織で働いています';
    case 'you-invite':
      return '招待を送るのはあなた';
    case 'they-invite':
      return `招待を送るのは${san(counterpart)}`;
    case 'manager-not-known':
      return 'どちらがマネージャーかわからないので、先にあなたにうかがいます';
    case 'named':
      return '件名に1:1とあります';
    case 'names':
      return '件名がおふたりの名前です';
    case 'plain-subject':
      return '件名にほかの話題がありません';
  }
}

function company({ rooms, recorders, optional, groups }: Extract<Reason, { code: 'besides' }>): string {
  const parts = [
    rooms > 0 ? (rooms === 1 ? '会議室' : `会議室${rooms}つ`) : '',
    recorders > 0 ? '録画ツール' : '',
    optional > 0 ? `任意の出席者${optional}人` : '',
    groups > 0 ? 'グループ' : '',
  ].filter((part) => part !== '');
  return jaFormat.list(parts);
}

const others: Readonly<Record<Parameters<VerdictWords['other']>[0], string>> = {
  'happens-once': '繰り返しではありません。',
  cancelled: '取り消されました。',
  ended: '繰り返しは終わっています。',
  'declined-by-you': 'あなたが辞退しました。',
  'declined-by-them': '相手の方が辞退しました。',
  'all-day': '終日の予定です。',
  'too-often': '週に3回以上あります。',
  'too-rare': '年に1回です。',
  'nobody-else': 'ほかに招待された人がいません。',
  'more-than-two': '3人以上が招待されています。',
  'outside-organization': '相手の方は別の組織で働いています。',
  'other-purpose': '別の用件の会議です。',
  'too-few': '単発の会議が4回に届いていません。',
  'no-steady-rhythm': '単発の会議に決まった間隔がありません。',
  'has-a-series': 'おふたりには定例があり、これは追加の会議です。',
};

const notOffered: Readonly<Record<Parameters<VerdictWords['notOffered']>[0], string>> = {
  'group-among-attendees': '提案しません：グループも招待されています。',
  'hidden-attendees': '提案しません：誰が招待されているか見えません。',
  private: '提案しません：非公開の予定なので、ここで見えるのはあなただけです。',
  'not-in-reporting-line': '提案しません：どちらかがもう一方の上司だと、ディレクトリからはわかりません。',
};
