import type { CardWords } from './card-words.ts';
import { san } from './ja-san.ts';

/** The card that tells the rep before anything is kept, in Japanese. */
export const jaIntro: CardWords['intro'] = {
  title: (manager) => `${san(manager)}が、1on1をふたつの半分で進めたいそうです`,
  lead: '先にコーチングです。実際の商談を使って、スキルをひとつ、数字はなし。それから約束です。おふたりがやると言ったことを見ます。週から週への流れは、こちらでつなぎます。',
  facts: (manager, policies) => [
    { title: '記録すること', text: recorded(policies) },
    { title: '記録しないこと', text: '商談、文字起こし、メール、予定表のほかの予定' },
    { title: '見える人', text: `あなたと${san(manager)}。ふたりとも同じページです。おふたりが一緒に共有しない限り、ほかの人には見えません` },
    { title: '毎週', text: `${san(manager)}の名前で予定表の更新が1件、前にカードが1枚、あとにまとめが1通` },
    { title: 'やめるとき', text: 'このカードの「やめる」を押すか、「停止」と書いてください。アジェンダが招待から消えます' },
  ],
  nothingYet: 'これまでのところ、あなたのことは何も記録していません。',
  fine: 'いいですよ',
  notForMe: '遠慮します',
  stop: 'やめる',
  accepted: (next) => (next === null ? 'わかりました。1on1が決まり次第、アジェンダをお届けします。' : `わかりました。${next}のアジェンダをお届けします。`),
  declined: 'わかりました。何も記録せず、予定表にも何も書きません。',
  stopped: 'やめました。アジェンダは招待から消え、もう何も記録しません。',
  summary: (manager) => `${san(manager)}が、1on1でアジェンダを使いたいそうです。あなたにとってどうなるかをまとめました。`,
};

/** The rep is told of everything that may be kept, before any of it is (playbook.md, "Trust"). */
function recorded({ scores, diagnosis }: { readonly scores: boolean; readonly diagnosis: boolean }): string {
  const kept = [
    'ご自分の言葉での約束',
    '取り組むスキル',
    ...(scores ? ['そのスキルがどこまで来たかというおふたりの見方', 'あなたが書く週の数'] : []),
    ...(diagnosis ? ['マネージャーから見て何が壁になっているか'] : []),
    'どの1on1が行われたか',
  ];
  return kept.join('、');
}
