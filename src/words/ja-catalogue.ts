import type { CatalogueFault, FaultKind } from '#domain/check-team-catalogue.ts';
import { catalogueLimits } from '#domain/team-catalogue.ts';
import type { CatalogueWords } from './catalogue-words.ts';

const { minutes } = catalogueLimits;

const said: Readonly<Record<FaultKind, (limit: string) => string>> = {
  shape: () => 'ここに入るものではないので、読めません。外すか、例のように書いてください。',
  'unknown-list': () => 'この名前のリストはないので、どこにも表示されません。例にある名前を使ってください。',
  'unknown-label': () => 'この名前の見出しは、アジェンダのどの部分にもありません。coaching、accountability、blockersのどれかを使ってください。',
  empty: () => '何も書かれていません。空の行は声に出せません。書くか、オフにしてください。',
  'too-long': (limit) => `${limit}文字を超えていて、カードに入りません。短くしてください。`,
  unreadable: () => '画面に表示できない文字が入っています。行を打ち直してください。',
  twice: () => '同じものがふたつあるので、戻ってくるのが早すぎます。どちらかを外してください。',
  place: (limit) => `位置は0から${limit}までの整数です。こちらで用意した最初の行が0です。数字を直してください。`,
  minutes: () => `練習は${String(minutes.min)}分から${String(minutes.max)}分までの整数です。それ以上だと話す時間がなくなります。分数を直してください。`,
  id: (limit) => `スキルの短い名前は、評価を残すときの名前です。英小文字、数字、ハイフンで${limit}文字までです。直してください。`,
  'no-name': () => 'このスキルはこちらで用意したものではないので、まだ名前がありません。名前を付けてください。',
  levels: () => 'どのスキルも同じように読めるよう、レベルは5つです。5つ書いてください。',
  'too-many': (limit) => `${limit}件を超えていて、すべてに出会うことはなさそうです。いくつか外してください。`,
};

/** The Japanese words for the catalogue's faults. */
export const jaCatalogue: CatalogueWords = { fault: ({ fault, limit }: CatalogueFault) => said[fault](limit === null ? '' : String(limit)) };
