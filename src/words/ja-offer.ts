import { dateAt, weekday } from '#domain/time.ts';
import type { CardWords } from './card-words.ts';
import { jaDate, jaFormat, sanList } from './ja-format.ts';
import { san } from './ja-san.ts';

const weekdays = ['月曜', '火曜', '水曜', '木曜', '金曜', '土曜', '日曜'];

/** The offer to the manager, in Japanese. */
export const jaOffer: CardWords['offer'] = {
  title: 'あなたの1on1を、ふたつの半分に',
  lead: (count) => `予定表に${count}件見つけました。「はい」にした会議には、アジェンダが付きます。先にコーチング、それから約束です。残ったものは次回に戻ってきます。`,
  rhythm,
  help: (name) => `${san(name)}との1on1をお手伝いしましょうか？`,
  yes: 'はい',
  notNow: '今はやめておく',
  notOneOnOne: '1on1ではない',
  consequence:
    '「はい」にすると、週に1件、あなたの名前で相手の方に予定表の更新が届きます。相手の方には先にお知らせします。それまでは、予定表に何も書かず、誰のことも残しません。',
  save: '選択を保存',
  saved,
  example: '例を見る',
  back: '戻る',
  on: '続き',
  page: (number, of) => `${of}ページ中${number}ページ`,
  youChose: '選んだもの',
  summary: (count) => (count === 1 ? '予定表に1on1を見つけました。お手伝いしましょうか？' : `予定表に1on1を${count}件見つけました。どれをお手伝いしましょうか？`),
};

function rhythm(cadence: 'weekly' | 'biweekly' | 'monthly' | 'other', next: Parameters<CardWords['offer']['rhythm']>[1]): string {
  const date = dateAt(next.start, next.zone);
  const name = weekdays[weekday(date) - 1] ?? '';
  const times = jaFormat.timeSpan(next.start, next.end, next.zone);
  switch (cadence) {
    case 'weekly':
      return `毎週${name}、${times}`;
    case 'biweekly':
      return `隔週${name}、${times}`;
    case 'monthly':
      return `月に1回、次は${jaDate(date)}、${times}`;
    case 'other':
      return `次は${jaDate(date)}、${times}`;
  }
}

function saved({ yes, notNow, notOneOnOne }: Parameters<CardWords['offer']['saved']>[0]): string {
  const lines = [
    yes.length > 0 ? `先に${sanList(yes)}にお知らせして、それからアジェンダを付けます。` : '',
    notNow.length > 0 ? `${sanList(notNow)}との分は、4週間後にもう一度うかがいます。` : '',
    notOneOnOne.length > 0 ? `${sanList(notOneOnOne)}との分には触れません。` : '',
  ].filter((line) => line !== '');
  return lines.length > 0 ? lines.join('') : '何も選ばれていないので、何も変わりません。';
}
