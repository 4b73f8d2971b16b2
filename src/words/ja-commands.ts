import type { CommandWords } from './command-words.ts';

/** The commands in Japanese. Behind each comes a space or a mark, which is what tells it from the word that begins a sentence. */
export const jaCommands: CommandWords = {
  help: ['ヘルプ'],
  agenda: ['アジェンダ'],
  commit: ['約束'],
  commitments: ['約束一覧', '自分の約束'],
  prep: ['準備'],
  scorecard: ['スコアカード'],
  settings: ['設定'],
  diagnose: ['診断'],
  reschedule: ['日程変更', 'リスケ'],
  stop: ['停止', 'ストップ'],
};
