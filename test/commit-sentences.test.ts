import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCommitment } from '#domain/read-commitment.ts';
import { localDate } from '#domain/time.ts';
import { scoreCommitments, type LabelledSentence } from '#test/support/score-commitments.ts';

/** Sentences of our own making with what they commit; `test/fixtures/README.md` says how they came about. */
const sentences = JSON.parse(readFileSync(new URL('fixtures/commit-sentences.json', import.meta.url), 'utf8')) as readonly LabelledSentence[];
const score = scoreCommitments(sentences, ({ text, locale, meetingDate }) => readCommitment(text, { speaker: 'manager', locale, meetingDate: localDate(meetingDate) }));

describe('the labelled sentences', () => {
  test('are many, and each has an id of its own', () => {
    expect(sentences.length).toBeGreaterThan(1290);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
  });

  test.each(Object.keys(score.f1))('%s is read with an F1 of 0.9 or better', (field) => expect(score.f1[field]).toBeGreaterThanOrEqual(0.9));
  test('the halves are right in 93 of 100', () => expect(score.halves).toBeGreaterThanOrEqual(0.93));
  test('whose it is, in 95 of 100', () => expect(score.owner).toBeGreaterThanOrEqual(0.95));
});
