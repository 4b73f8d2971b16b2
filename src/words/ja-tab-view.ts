import { dateAt } from '#domain/time.ts';
import { halfShares } from './half-shares.ts';
import { clock } from './intl-format.ts';
import { jaDate, jaFormat } from './ja-format.ts';
import { jaOutcome } from './ja-outcome.ts';
import { san } from './ja-san.ts';
import { jaSettingsView } from './ja-settings-view.ts';
import { leftOut, ownDue, promises, todo, week, whoSees } from './ja-tab-lines.ts';
import { day, forOther, next } from './ja-tab-time.ts';
import { signed } from './signed.ts';
import type { PromiseViewWords, TabViewWords } from './tab-view-words.ts';

const promise: PromiseViewWords = {
  keptNoEvidence: '守れた、裏付けなし',
  suspended: '休止中、数に入りません',
  agree: (by, outcome) => `${san(by)}は「${jaOutcome(outcome)}」と言っています。同じなら、同じものを押してください。`,
  waitsForOwner: (owner) => `${san(owner)}が同意すれば決まります。`,
  differs: (other) => `${san(other)}と見方が違います。どちらかがゆずるまで、両方の見方が残ります。`,
  isItYours: 'これはあなたの約束ですか？「はい」と言えば約束になります。',
  waitsForYes: (owner) => `${san(owner)}が「はい」と言えば約束になります。`,
  reworded: (by, sentence) => `${san(by)}が言い換えました：${jaFormat.quoted(sentence)}あなたの「はい」を待っています。`,
  rewordWaits: (other, sentence) => `あなたの言葉${jaFormat.quoted(sentence)}は、${san(other)}の「はい」を待っています。`,
  progress: (done, of, unit) => `${done}/${of} ${unit}`,
};

/** What the tab shows, in Japanese. */
export const jaTabView: TabViewWords = {
  promise,
  time: {
    at: (at, now, where) => `${day(dateAt(at, where), dateAt(now, where))}${clock(at, where)}`,
    span: (start, end, now, where) => `${day(dateAt(start, where), dateAt(now, where))}${jaFormat.timeSpan(start, end, where)}`,
    long: (at, where) => `${jaDate(dateAt(at, where))}${clock(at, where)}`,
    forOther,
    next,
    week: (monday) => jaDate(monday).replace(/\(.\)$/, ''),
    day,
  },
  rate: {
    percent: (percent) => (percent === null ? 'まだ結果がありません' : jaFormat.money(percent, '%')),
    share: ({ counted, achieved }) => (counted === 0 ? '' : `${halfShares(achieved, (count) => jaFormat.money(count, null))}/${counted}`),
    counts: ({ kept, partly, missed }) => `守れた${kept}、一部${partly}、守れなかった${missed}`,
    over: (over, held) => `${over}回の1on1${held < over ? `(これまで${held}回)` : ''}`,
    leftOut,
    lastMeetings: (over, held, left) => `最近${over}回の1on1${held < over ? `(これまで${held}回)` : ''}。${left}`,
    note: '最近8回の1on1で守れた約束です。守れたものと、一部守れたもののその割合を、守れた・一部守れた・守れなかったの合計で割ります。進行中、約束し直し、休止中、取り下げは数に入れず、それぞれのページに並べます。',
  },
  home: {
    noSkill: 'スキルは未選択',
    notHeldYet: 'まだなし',
    held: (minutes) => (minutes === null ? '実施' : `実施、${jaFormat.minutes(minutes)}`),
    dropped: (count) => (count === 1 ? 'そのあと1回なくなりました' : `${count}回続けてなくなりました`),
    promises,
    noTopic: 'まだ選んでいません',
    todo,
    ownDue,
    nothingOwn: '進行中なし',
    hintAbout: (rep) => `${san(rep)}との1on1について。`,
    unreachable: (name, why) =>
      ({
        uninstalled: `${san(name)}がTwofoldを外しました。カードは、戻るまで待ちます。`,
        blocked: `${san(name)}がTwofoldをブロックしました。カードは、${san(name)}がまた書き込むまで待ちます。`,
        refused: `TeamsでTwofoldから${san(name)}に連絡できません。理由は管理者にわかります。`,
      })[why],
    empty: {
      none: {
        title: '1on1はまだ見つかっていません。予定表に入ると、1分以内にここに出ます。',
        why: '1on1は、上司とメンバーのふたりで繰り返す会議です。3人目やグループがいたり、辞退があったりするものには触れません。',
      },
      'no-access': {
        title: 'あなたの予定表はまだ読めません。',
        why: '予定表は、管理者がグループごとにTwofoldに開きます。そのあと2時間ほどかかることがあります。',
      },
      waiting: {
        title: '1on1が見つかり、「はい」を待っています。',
        why: '質問はTwofoldとのチャットと「設定」にあります。おふたりが知るまで、予定表には何も書きません。',
      },
      off: { title: '1on1はオフになっています。', why: 'オフにした人が、「設定」でもう一度オンにできます。' },
    },
    whoSees,
    nextLevel: (sentence) => `次：${sentence}`,
  },
  page: {
    seenBy: (_reader, other) => `あなたと${san(other)}には、このページが一字一句同じに見えます。`,
    off: '組織の設定で、スコアカードは残しません。約束とアジェンダは、なくても使えます。',
    notOn: 'この1on1はオフなので、このページは閉じています。',
    since: (date) => `${jaDate(date)}から`,
    notRated: '評価はまだありません',
    dayText: (number, start) => (number < 0 ? `${jaDate(start)}に開始` : `${number}日目`),
    mark: (number) => `${number}日目`,
    sinceStart: signed,
    atStage: (stage) => `段階は${stage}`,
    reached: '届いた',
    notReached: 'まだ届いていない',
    soFar: (count) => `ここまで${count}`,
    support: '支援',
    none: '–',
    mix: (coaching) => `コーチング${coaching}%、約束の確認${100 - coaching}%`,
    result: '結果',
    week,
  },
  prepare: {
    noMeeting: { title: 'ここに1on1はありません', text: 'この会議は、Twofoldがお手伝いしているものではありません。あなたの1on1は、アプリの「1on1」にあります。' },
    notOn: { title: 'オンになっていません', text: 'この1on1は見つかりましたが、オンになっていません。何を待っているかは「設定」で見られます。' },
    blockers: (manager) => `${san(manager)}が引き受けることと、ほかに頼む人`,
  },
  settings: jaSettingsView,
  done: {
    switchedOff: 'オフにしました。この先の招待からアジェンダが消えます。',
    switchedOn: (rep) => `先に${san(rep)}にお知らせして、それからアジェンダが戻ります。`,
    switchedOnAsRep: 'もう一度オンにしました。',
    dataNote: 'あなたと、あなたがふたりのうちのひとりである1on1について、Twofoldが残しているすべてです。相手の方が自分用に書いたメモは入っていません。',
  },
  refused: {
    countChanged: (updates) =>
      updates === 0 ? 'ご覧になったあとで変わりました。今は更新を送りません。もう一度確かめてから、オフにしてください。' : `ご覧になったあとで変わりました。今は更新が${updates}件です。もう一度確かめてから、オフにしてください。`,
    notYoursToTurnOn: (name) => `${san(name)}がオフにしたので、もう一度オンにできるのは${san(name)}だけです。`,
    alreadyOn: 'この1on1はすでにオンか、返事を待っています。',
    badMix: 'ページにある配分から選んでください。',
    sameHours: 'ふたつの時刻が同じなので、静かな時間になりません。別々の時刻を選ぶか、静かな時間をオフにしてください。',
    noDiagnosis: '診断がないので、取り消すものはありません。',
    notALevel: 'このスキルには5つのレベルがありません。ルーブリックにあるスキルを選んでください。',
    unknownLanguage: 'Twofoldはその言語をまだ話せません。リストから選んでください。',
    notAHint: 'その名前のヒントはありません。ページを読み込み直してください。',
    managersOnly: 'それは、1on1を進める側の方のためのものです。',
    ownWords: (place, fault) => `${place}：${fault}`,
  },
};
