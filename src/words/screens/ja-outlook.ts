import type { OutlookWords } from './outlook-words.ts';

/** The task pane in Japanese. */
export const jaOutlook: OutlookWords = {
  frame: {
    loading: '読み込んでいます',
    tryAgain: 'もう一度試す',
    failed: 'うまくいきませんでした。あなたではなく、こちらの不具合です。',
    offline: 'つながっていません',
    offlineText: '書いたものはここに残ります。つながったら、もう一度試してください。',
    signInTitle: 'あなたが誰か、Outlookから伝わっていません',
    signIn: 'Twofoldは、1on1をそのおふたりにだけ見せます。この予定表のアカウントでサインインしてください。',
    signInButton: 'サインイン',
    openInTeams: 'Teamsで開く',
    quoteId: (id) => `続くようなら、このIDを管理者に伝えてください：${id}`,
  },
  cannot: {
    noSignIn: { title: 'このOutlookでは、ここでサインインできません', text: 'アジェンダは招待とTeamsにあります。話題、場面、約束はTeamsで足せます。' },
    tooOld: { title: 'このOutlookは古いため、作業ウィンドウを使えません', text: 'アジェンダは招待とTeamsにあります。新しいOutlookやOutlook on the webなら、ここにも出ます。' },
    noOutlook: { title: 'これはOutlookの中で開きます', text: 'Outlookで会議を開き、その上のTwofoldを選んでください。' },
    noMeeting: { title: '会議が開かれていません', text: '会議を開くと、アジェンダがここに出ます。' },
  },
  add: {
    region: 'この会議に足す',
    button: '足す',
    missing: '先に何か書いてください。',
    momentIs: '一場面',
    topic: { tab: '話題', label: '話題', hint: '何に取り組みたいですか？' },
    moment: { tab: '場面', label: '商談の一場面', hint: '商談へのリンクを貼ってください' },
    promise: { tab: '約束', label: '一文の約束', hint: '何をして、何が動き、いつまでか' },
  },
  place: {
    put: 'この招待にアジェンダを入れる',
    refresh: '新しくする',
    done: '本文に入りました。保存か送信をすると届きます。',
    plainText: 'この本文は書式なしなので、何も入れていません。HTMLに切り替えて、もう一度試してください。何もしなければ前の日に入ります。',
    tooLong: '本文が長く、Outlookがこれ以上受け取れません。何も入れていません。',
    changing: '本文が変わり続けていたので、何も入れていません。少し待って、もう一度試してください。',
    failed: 'Outlookが本文を受け取りませんでした。元のままです。',
  },
  offer: { looksLike: '次の点が当てはまります：', withTwofold: 'Twofoldを使うと', switchOn: 'オンにする', notOne: '1on1ではない' },
};
