import type { Drill, Skill } from './agenda-words.ts';

const drill = (id: string, minutes: number, text: string): Drill => ({ id, text, minutes });

/** The skills to start from, in Japanese: the five that a scorecard rates (ja-rubrics.ts), and two narrower ones. */
export const jaSkills: readonly Skill[] = [
  {
    id: 'discovery',
    name: '課題を聞き出す',
    drills: [
      drill('discovery-first-minute', 3, '最初の一分だけをやります。なぜ話すのか、何を知りたいか、相手に何が残るか。'),
      drill('discovery-follow', 4, '質問を五つ。どれも、前の答えの言葉をひとつ拾ってつなげます。'),
      drill('discovery-no-product', 4, 'マネージャーは製品で何ができるかを聞き続けます。半文で答えて聞き返し、課題が出てくるまで続けます。'),
      drill('discovery-last-time', 3, '最後にうまくいかなかったときのことを聞きます。何曜日で、誰がいて、そのあとどうしたか。'),
      drill('discovery-say-back', 3, 'マネージャーが課題を一分話します。同じ言葉で言い返して、抜けたところを聞きます。'),
      drill('discovery-short-answers', 5, 'マネージャーはどの質問にも一語で答えます。話が広がる質問を見つけます。'),
      drill('discovery-who-else', 4, 'マネージャーが課題をひとつ言います。紹介を頼まずに、ほかに誰が困っているかを探ります。'),
    ],
  },
  {
    id: 'cost-of-waiting',
    name: '待つと何を失うかを聞く',
    drills: [
      drill('waiting-finance', 4, 'マネージャーは急がない財務責任者の役です。失うものが口に出るまで聞きます。'),
      drill('waiting-silence', 3, '何もしないとどうなるかをひとつ聞き、マネージャーが話すまで黙ります。'),
      drill('waiting-own-words', 4, 'マネージャーが損失をさらりと口にします。その言葉を拾って、もうひとつ聞きます。'),
      drill('waiting-next-year', 3, '来年まで何も変わらなかったらどうなるかを、三通りの言い方で聞きます。'),
      drill('waiting-always-so', 4, 'マネージャーは「昔からこうです」と肩をすくめます。誰が負担しているかを、ひとりずつ聞きます。'),
      drill('waiting-no-threat', 3, '脅しにならないように、待つと何を失うかを聞きます。脅しに聞こえたらマネージャーが止めます。'),
      drill('waiting-write', 5, '失うものをマネージャーと紙に書き出します。数はすべてマネージャーが言い、あなたは聞くだけです。'),
    ],
  },
  {
    id: 'qualification',
    name: '案件を見極める',
    drills: [
      drill('qualification-guess', 5, '案件をひとつ選び、知っていることを話します。一文ごとにマネージャーが「誰から聞きましたか」と聞きます。'),
      drill('qualification-steps', 4, 'マネージャーは「簡単ですよ」と言うお客様の役です。契約までの各手順に名前が付くまで聞きます。'),
      drill('qualification-criteria', 4, '何で選ばれるかを聞き、お客様と一緒に順番を付けます。'),
      drill('qualification-champion', 4, 'マネージャーは感じのよい担当者の役です。本当の味方しか引き受けないことを、ひとつ頼みます。'),
      drill('qualification-nothing', 3, '今のまま何も変えない理由を、お客様に聞きます。'),
      drill('qualification-let-go', 3, '親切だけれど決めないお客様に、ここで終わりにすると伝えます。扉は開けておきます。'),
      drill('qualification-colleague', 5, 'マネージャーは初めて会う、担当者の同僚の役です。担当者から聞いた話を確かめます。'),
    ],
  },
  {
    id: 'find-the-signer',
    name: '決裁者を見つける',
    drills: [
      drill('signer-map', 5, '誰が決め、誰が署名し、誰が止められるかを、記憶だけで描きます。そのあと推測の部分を言います。'),
      drill('signer-last-time', 4, 'マネージャーは話をそらす、感じのよい担当者の役です。前に同じような買い物をどう決めたかを聞きます。'),
      drill('signer-i-decide', 4, 'マネージャーは「私が決めます」と言います。疑わずに、そのあと何が起こるかを聞き出します。'),
      drill('signer-introduction', 3, '担当者に、決裁者を連れてきてほしいと頼みます。来ると決裁者に何が残るかも言います。'),
      drill('signer-first-words', 3, '決裁者が二分だけ加わります。なぜここにいるかを言い、質問をひとつします。'),
      drill('signer-stopper', 4, 'まだ止められるのは誰か、その人は何と言いそうかを聞きます。'),
      drill('signer-gone', 5, '担当者が退職しました。同僚の方に電話して、決裁者までの道をもう一度見つけます。'),
    ],
  },
  {
    id: 'negotiation-price',
    name: '交渉と価格',
    drills: [
      drill('price-twice', 4, 'マネージャーが二度値引きを求めます。一度目は質問で、二度目は交換条件で返します。'),
      drill('price-quiet', 3, '価格を一文で言い、そのあと何も足しません。'),
      drill('price-compared', 3, 'マネージャーが「高すぎます」と言います。何と比べているのかを聞き、最後まで耳を傾けます。'),
      drill('price-buyer-list', 5, '購買担当が要求を読み上げます。ひとつ目に答える前に、全部を受け止めます。'),
      drill('price-trade', 4, '三つ譲ります。どれも別のものと引き換えに、「もし〜していただけるなら」で始まる一文で。'),
      drill('price-last-day', 4, '最終日に、マネージャーがもうひとつ求めます。断って、話は続けます。'),
      drill('price-besides', 4, '価格を言う前に、ほかに何が決め手かを聞き、マネージャーに順番を付けてもらいます。'),
    ],
  },
  {
    id: 'next-steps',
    name: '次の一歩を決める',
    drills: [
      drill('steps-date', 3, '時間を過ぎた商談を締めます。切る前に、日と時刻と、ふたりの名前を決めます。'),
      drill('steps-plan', 5, '契約までの計画を、お客様の期日から逆にたどって一緒に書きます。'),
      drill('steps-send-something', 3, 'マネージャーが「とりあえず資料を送って」と言います。一緒に見る日に変えます。'),
      drill('steps-both-sides', 3, '次回までに自分がすることひとつ、お客様がすることひとつを決めて、商談を終えます。'),
      drill('steps-quiet', 4, '前回の商談からお客様の返事がありません。小さなことをひとつ頼む留守電を残します。'),
      drill('steps-not-now', 4, 'マネージャーが「夏が終わってから」と言います。その前に何が必要かを聞き、日を決めます。'),
      drill('steps-invite', 3, '次の商談の招待を声に出して作ります。何のためか、誰が来るか、終わりに何が残るか。'),
    ],
  },
  {
    id: 'forecasting',
    name: '見込みを立てる',
    drills: [
      drill('forecasting-last-thing', 4, '案件三つについて、お客様が最後にしたことを言います。自分がしたことは数えません。'),
      drill('forecasting-against', 4, 'いちばん自信のある案件を選び、決まらない理由を三分間話します。'),
      drill('forecasting-before', 4, '日付をひとつ選びます。その前に起こるべきことを順に、誰がするかと一緒に挙げます。'),
      drill('forecasting-ask-buyer', 3, 'マネージャーはお客様の役です。まだ日付を動かしそうなことを聞きます。'),
      drill('forecasting-look-back', 5, '言っていたより遅く決まった案件を選びます。気づけたはずの日を見つけます。'),
      drill('forecasting-one-breath', 3, '決まるかどうか、その理由、まだ知らないことを、ひと息で言います。もうひとつの案件でも。'),
      drill('forecasting-bad-news', 3, 'ある日付が守れないことを、今日マネージャーに伝えます。何が変わり、いつからで、これからどうするか。'),
    ],
  },
];
