import { san } from './ja-san.ts';
import type { OutlookViewWords } from './outlook-view-words.ts';

/** What the task pane shows, in Japanese. */
export const jaOutlookView: OutlookViewWords = {
  since: (when) => `招待に入りました：${when}`,
  notYet: 'まだ招待に入っていません',
  nextShown: 'その日は終わりました。次の1on1はこちらです。',
  wholeSeries: 'このシリーズの次の1on1です。',
  otherDate: 'フォームの日時が予定表と違います。次の1on1はこちらです。',
  coaching: 'まだ選ばれていません',
  nothingOpen: '残っているものはありません',
  offer: {
    title: (name) => `${san(name)}との1on1ですか？`,
    justYou: (name) => `あなたと${san(name)}のふたりだけ`,
    coaching: 'スキルをひとつ、実際の商談で',
    accountability: 'おふたりが約束したこと',
    blockers: 'あなたが引き受けること',
    consequence: (name) => `先に${san(name)}にお知らせします。何を記録するか、誰が見るか、どうやめるかです。そのあと、週に1件、あなたの名前で予定表の更新が届きます。`,
  },
  none: {
    title: 'ここに1on1はありません',
    notOne: 'Twofoldは、上司と部下のおふたりが定期的に会う会議をお手伝いします。',
    notSaved: 'この1on1はオンです。会議を保存すると、少しあとにアジェンダがここに出ます。',
    otherMeeting: 'おふたりには、アジェンダの付いた1on1があります。この会議は別のものです。',
    offersOff: '新しい1on1には、まだ組織で使えるようになっていません。管理者が使えるようにできます。',
    notInScope: 'あなたの予定表は、まだTwofoldに開かれていません。管理者が開けます。',
    unknownPerson: '相手の方は、組織のディレクトリに見つかりません。',
    asRep: (manager) => `1on1はふたつの半分に分けられます。先にコーチング、それからおふたりの約束です。${san(manager)}がオンにできます。何を残し誰が見るかは、先にあなたにお知らせします。`,
    toldFirst: (rep) => `「はい」と答えました。先に${san(rep)}にお知らせして、それからアジェンダがここに出ます。`,
    waitsForYou: '上司の方が、この1on1をふたつの半分に分けたいと考えています。質問はTwofoldとのチャットにあります。',
    off: 'この1on1はオフです。オフにした方は、Teamsの「設定」でもう一度オンにできます。',
  },
  place: {
    notOrganizer: '招待にアジェンダを入れられるのは、開催者だけです。',
    over: 'この日は終わりました。招待はこのままです。',
    noJoinSection: '本文にTeamsの部分がないので、何も入れていません。Teams会議を付け直して保存し、もう一度試してください。',
    tornBlock: 'アジェンダの一部が手で消されているので、安全に入れ替えられません。残りも消して、もう一度試してください。',
  },
  done: {
    topic: 'アジェンダに足しました。',
    moment: 'この場面をアジェンダに足しました。',
    promise: 'あなたの言葉のまま残しました。',
    promiseHalf: (text) => `あなたの言葉のまま残しました。${text}`,
    switchedOn: (name) => `先に${san(name)}にお知らせして、それからアジェンダが付きます。`,
    leftAlone: 'この会議はこのままにします。',
  },
};
