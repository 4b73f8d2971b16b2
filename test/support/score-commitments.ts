import type { ParsedCommitment } from '#domain/commitment.ts';

/** A sentence with what it commits; a field that is left out is not said. `accept` names further right answers (null: leaving it out is right too). */
export type LabelledSentence = {
  readonly id: string;
  readonly locale: string;
  readonly meetingDate: string;
  readonly text: string;
  readonly behavior?: string;
  readonly repetitions?: { readonly count: number; readonly unit: string };
  readonly number?: { readonly value: number; readonly currency: string | null };
  readonly deal?: string;
  readonly stage?: string;
  readonly due?: string;
  readonly owner?: string;
  readonly accept?: Readonly<Record<string, readonly (string | null)[]>>;
};

/** F1 of each field, the share of right halves and owners, and what was wrong, by sentence. */
export type CommitmentScore = {
  readonly f1: Readonly<Record<string, number>>;
  readonly halves: number;
  readonly owner: number;
  readonly wrong: readonly { readonly id: string; readonly text: string; readonly faults: readonly string[] }[];
};

type Said = string | number | null;
type Field = { readonly name: string; readonly accept: string; readonly expected: (one: LabelledSentence) => Said; readonly read: (one: ParsedCommitment) => Said; readonly same: (one: Said, other: Said) => boolean };

/** Holds what the reader read against the labels; every field counts for itself, as right, wrong, missed or invented. */
export function scoreCommitments(sentences: readonly LabelledSentence[], read: (sentence: LabelledSentence) => ParsedCommitment): CommitmentScore {
  const counts = new Map(fields.map(({ name }) => [name, { right: 0, invented: 0, missed: 0 }]));
  const wrong: { id: string; text: string; faults: string[] }[] = [];
  const right = { halves: 0, owner: 0, owned: 0 };
  for (const sentence of sentences) {
    const parsed = read(sentence);
    const faults: string[] = [];
    for (const field of fields) {
      const count = counts.get(field.name);
      const verdict = judge(field, sentence, parsed);
      if (count === undefined || verdict === 'as-labelled') continue;
      if (verdict === 'right') count.right++;
      if (verdict === 'invented' || verdict === 'other') count.invented++;
      if (verdict === 'missed' || verdict === 'other') count.missed++;
      if (verdict !== 'right') faults.push(`${field.name}: ${JSON.stringify(field.read(parsed))}, not ${JSON.stringify(field.expected(sentence))}`);
    }
    const halves = halvesOf(sentence);
    if (parsed.halves === halves) right.halves++;
    else faults.push(`halves: ${parsed.halves}, not ${halves}`);
    if (halves !== 'neither') {
      right.owned++;
      if (parsed.owner === sentence.owner) right.owner++;
      else faults.push(`owner: ${parsed.owner ?? 'none'}, not ${sentence.owner ?? 'none'}`);
    }
    if (faults.length > 0) wrong.push({ id: sentence.id, text: sentence.text, faults });
  }
  const f1 = Object.fromEntries([...counts].map(([name, { right: hits, invented, missed }]) => [name, (2 * hits) / (2 * hits + invented + missed)]));
  return { f1, halves: right.halves / sentences.length, owner: right.owner / right.owned, wrong };
}

/** Which halves the labels name. */
export function halvesOf({ behavior, number, stage }: LabelledSentence): ParsedCommitment['halves'] {
  const hasNumber = number !== undefined || stage !== undefined;
  if (behavior === undefined) return hasNumber ? 'numberOnly' : 'neither';
  return hasNumber ? 'both' : 'behaviorOnly';
}

function judge({ accept, expected, read, same }: Field, sentence: LabelledSentence, parsed: ParsedCommitment): 'as-labelled' | 'right' | 'invented' | 'missed' | 'other' {
  const wanted = expected(sentence);
  const got = read(parsed);
  const also = sentence.accept?.[accept] ?? [];
  const isAccepted = also.some((one) => (one === null || got === null ? one === got : same(one, got)));
  if (wanted === null) return got === null || isAccepted ? 'as-labelled' : 'invented';
  if (got === null) return isAccepted ? 'as-labelled' : 'missed';
  return same(wanted, got) || isAccepted ? 'right' : 'other';
}

const skipped = new Set('the a an of to on in with w for your you their our his her my and at it its that this as by'.split(' '));
const wordsOf = (text: Said): readonly string[] => String(text).toLowerCase().replace(/[’']s\b|[’']/g, '').split(/[^\p{L}\p{N}%]+/u).filter((word) => word !== '');
const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ies|es|ed|s)$/, '') : word.replace(/s$/, '')).replace(/e$/, '');
const stems = (text: Said): readonly string[] => wordsOf(text).filter((word) => !skipped.has(word)).map(stemOf);

/** Two wordings are the same behaviour when their words, stemmed and without little ones, overlap by F1 0.7. */
function areAlike(one: Said, other: Said): boolean {
  const left = [...stems(other)];
  const all = stems(one).length + left.length;
  const shared = stems(one).filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return all > 0 && (2 * shared) / all >= 0.7;
}

const withoutDealWords = (text: Said): string => wordsOf(text).filter((word) => !/^(?:the|deal|account|opp|opportunity)$/.test(word)).join(' ');
const headNoun = (text: Said): string => stems(String(text).replace(/role-plays?/i, 'roleplay')).at(-1) ?? '';
const plainStage = (text: Said): string => wordsOf(text).filter((word) => !/^(?:the|stage|at|in)$/.test(word)).join(' ');
const by = (plain: (text: Said) => string) => (one: Said, other: Said) => plain(one) === plain(other);
const exactly = (one: Said, other: Said): boolean => one === other;

const fields: readonly Field[] = [
  { name: 'behavior', accept: 'behavior', expected: (one) => one.behavior ?? null, read: (one) => one.behavior, same: areAlike },
  { name: 'repetitions.count', accept: 'repetitions', expected: (one) => one.repetitions?.count ?? null, read: (one) => one.repetitions?.count ?? null, same: exactly },
  { name: 'repetitions.unit', accept: 'unit', expected: (one) => one.repetitions?.unit ?? null, read: (one) => one.repetitions?.unit ?? null, same: by(headNoun) },
  { name: 'number.amount', accept: 'number', expected: (one) => one.number?.value ?? null, read: (one) => one.number?.value ?? null, same: exactly },
  { name: 'number.currency', accept: 'number', expected: (one) => (one.number === undefined ? null : (one.number.currency ?? 'count')), read: (one) => (one.number === null ? null : (one.number.currency ?? 'count')), same: exactly },
  { name: 'deal', accept: 'deal', expected: (one) => one.deal ?? null, read: (one) => one.deal, same: by(withoutDealWords) },
  { name: 'stage', accept: 'stage', expected: (one) => one.stage ?? null, read: (one) => one.stage, same: by(plainStage) },
  { name: 'due', accept: 'due', expected: (one) => one.due ?? null, read: (one) => one.due, same: exactly },
];
