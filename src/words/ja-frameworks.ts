import type { Framework } from './agenda-words.ts';

/** Three maps that many teams know. Their names stay as they are known; what they stand for, and the questions, are in Japanese. */
export const jaFrameworks: readonly Framework[] = [
  {
    id: 'meddicc',
    name: 'MEDDICC',
    skill: 'qualification',
    elements: [
      { id: 'metrics', name: 'Metrics：指標', question: 'お客様が動かしたい自社の指標はどれで、それは誰が言いましたか？' },
      { id: 'economic-buyer', name: 'Economic buyer：決裁者', question: 'ほかの全員が反対しても「やる」と言えるのは誰ですか？' },
      { id: 'decision-criteria', name: 'Decision criteria：判断基準', question: 'お客様の言葉では、何で比べられますか？' },
      { id: 'decision-process', name: 'Decision process：決定の流れ', question: '今日から契約までに、どんな手順がありますか？' },
      { id: 'identify-pain', name: 'Identify pain：痛み', question: '何がそれほど困っていて、変えてもいいと思わせるのですか？' },
      { id: 'champion', name: 'Champion：推してくれる人', question: '私たちがいない場で、誰が代わりに話してくれますか？' },
      { id: 'competition', name: 'Competition：ほかの選択肢', question: '何もしないことも含めて、ほかに何ができますか？' },
    ],
  },
  {
    id: 'spin',
    name: 'SPIN',
    skill: 'discovery',
    elements: [
      { id: 'situation', name: 'Situation：状況', question: '今はどうしていて、聞く前に何を調べておきましたか？' },
      { id: 'problem', name: 'Problem：問題', question: 'どこが難しいと言っていましたか？' },
      { id: 'implication', name: 'Implication：影響', question: 'そこから何が起きて、ほかに誰が困っていますか？' },
      { id: 'need-payoff', name: 'Need-payoff：得られるもの', question: '解決したら何がよくなると言っていましたか？' },
    ],
  },
  {
    id: 'command-of-the-message',
    name: 'Command of the Message',
    skill: 'discovery',
    elements: [
      { id: 'before', name: 'Before：今', question: 'お客様にとって、今はどんな状態ですか？' },
      { id: 'after', name: 'After：これから', question: 'どうなっていてほしいと言っていますか？' },
      { id: 'required-capabilities', name: 'Required capabilities：必要なこと', question: 'そこへ行くために、何ができなければなりませんか？' },
      { id: 'metrics', name: 'Metrics：測り方', question: '着いたことを、お客様は何で測りますか？' },
      { id: 'why-us', name: 'Why us：選ばれる理由', question: 'その中で私たちにしかないものは、お客様の口ぐせにするとどうなりますか？' },
    ],
  },
];
