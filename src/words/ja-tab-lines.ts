import type { KeptRate } from '#domain/kept-rate.ts';
import type { Todo } from '#domain/todo.ts';
import type { LocalDate } from '#domain/time.ts';
import { jaDate, jaFormat } from './ja-format.ts';
import { san } from './ja-san.ts';
import { day } from './ja-tab-time.ts';
import type { TabViewWords } from './tab-view-words.ts';

/** What a rate does not count; nothing: empty. */
export function leftOut({ open, contested, renegotiated, suspended, dropped }: KeptRate['leftOut'], over: number | null): string {
  const parts = [
    [open, '進行中'],
    [contested, '見方が違う'],
    [renegotiated, '期日前に約束し直し'],
    [suspended, '休止中'],
    [dropped, '取り下げ'],
  ] as const;
  const said = parts.flatMap(([count, what]) => (count === 0 ? [] : [`${what}${count}件`]));
  return said.length === 0 ? '' : `${over === null ? '' : `この${over}回で`}数に入れないもの：${said.join('、')}。`;
}

/** How many are open, and how many of them are due. */
export function promises(open: number, due: number): string {
  if (open === 0) return '進行中の約束なし';
  const dueToo = due === 0 ? '期日はまだ' : due === open ? (open === 1 ? '期日です' : 'すべて期日です') : `うち${due}件が期日です`;
  return `約束${open}件、${dueToo}`;
}

/** One thing to do, in a few words. */
export function todo(one: Todo, rep: string, today: LocalDate): string {
  switch (one.kind) {
    case 'not-scheduled':
      return `${san(rep)}との時間を見つける`;
    case 'unreachable':
      return `${san(rep)}にTwofoldの追加をお願いする`;
    case 'carried':
      return one.count === 1 ? `理由をもう一度聞く：${one.times}回戻ってきた約束があります` : `理由をもう一度聞く：${one.count}件の約束が戻り、うち1件は${one.times}回目です`;
    case 'views-differ':
      return one.count === 1 ? `ひとつの結果について、${san(rep)}と見方が違います` : `${one.count}件の結果について、${san(rep)}と見方が違います`;
    case 'no-skill':
      return 'スキルをひとつ選ぶ';
    case 'no-moment':
      return '商談の一場面を足す';
    case 'due':
      if (one.of === 'carried') return one.count === 1 ? `${one.times}回持ち越した約束を見る` : `戻ってきた約束${one.count}件を見る`;
      return one.count === 1 ? `あなたの約束の期日は${day(one.day, today)}${one.day < today ? 'でした' : 'です'}` : `あなたの約束${one.count}件に期日が来ます。最初は${day(one.day, today)}です`;
  }
}

/** What the reader promised and by when. */
export function ownDue(due: readonly { readonly day: LocalDate; readonly count: number }[], undated: number, today: LocalDate): string {
  const said = due.map(({ day: date, count }) => `${day(date, today)}まで${count}件`);
  return [...said, ...(undated === 0 ? [] : [`期日なし${undated}件`])].join('、');
}

/** Who can see what, from top to bottom. */
export function whoSees(manager: string, { scores }: { readonly scores: boolean }): readonly { readonly who: string; readonly what: string }[] {
  return [
    { who: `あなたと${san(manager)}`, what: scores ? 'このページとあなたのスコアカードのすべて。一字一句同じです' : 'このページのすべて。一字一句同じです' },
    { who: 'あなただけ', what: 'あなたの自分用のメモ' },
    { who: `${san(manager)}だけ`, what: `${san(manager)}の自分用のメモ` },
    { who: `${san(manager)}の上司`, what: `何も見えません。あなたと${san(manager)}がそろって共有したときだけ見えます` },
    { who: '管理者', what: '行われた1on1、日時を変えた1on1、なくなった1on1の数。話した中身は見えません' },
  ];
}

/** A past meeting in a line. */
export function week({ fate, minutes, made, settled, to }: Parameters<TabViewWords['page']['week']>[0]): string {
  switch (fate) {
    case 'held': {
      const said = [...(made === 0 ? [] : [`新しい約束${made}件`]), ...(settled === 0 ? [] : [`結果の決まった約束${settled}件`])];
      return `実施${minutes === null ? '' : `、${jaFormat.minutes(minutes)}`}。${said.length === 0 ? '' : `${said.join('、')}。`}`;
    }
    case 'cancelled':
      return '取り消し。';
    case 'moved':
      return to === null ? '日時を変更。' : `${jaDate(to)}に変更。`;
    case 'not-held':
      return '行われませんでした。';
    case 'unconfirmed':
      return '行われたかどうか、まだ誰も言っていません。';
  }
}
