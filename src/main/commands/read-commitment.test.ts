import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './read-commitment.ts';

const folder = mkdtempSync(join(tmpdir(), 'twofold-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function reading(content: string | null) {
  const file = join(folder, content === null ? 'missing.json' : 'sentences.json');
  if (content !== null) writeFileSync(file, content);
  const said = { written: '', failed: '' };
  const code = await run([file], { write: (text) => (said.written += text), fail: (text) => (said.failed += text) });
  return { code, ...said };
}

const one = { id: 's-1', text: 'Use the pushback on two calls and hold Contoso at $40k by Friday', locale: 'en-US', meetingDate: '2026-11-24', timeZone: 'America/Chicago' };

describe('twofold read-commitment', () => {
  test('prints nothing but the list, in the order of the file', async () => {
    const { code, written, failed } = await reading(JSON.stringify([one, { ...one, id: 's-2', text: 'Thanks!' }]));

    expect({ code, failed }).toEqual({ code: 0, failed: '' });
    expect(JSON.parse(written)).toMatchObject([
      { id: 's-1', parsed: { behavior: 'use the pushback', repetitions: { count: 2, unit: 'calls' }, number: { amount: 40000, currency: 'USD' }, deal: 'Contoso', stage: null, due: '2026-11-27', owner: 'rep', halves: 'both' } },
      { id: 's-2', parsed: { halves: 'neither', number: null } },
    ]);
  });

  test('an empty list is answered with an empty list', async () => expect(JSON.parse((await reading('[]')).written)).toEqual([]));

  test.each([
    ['a missing file', null, 'There is no file'],
    ['no JSON', 'hello', 'has to begin with'],
    ['no list', '{"id": "s-1"}', 'is no JSON list'],
    ['an entry without a text', JSON.stringify([one, { ...one, id: 's-7', text: undefined }]), 'Sentence "s-7" can’t be read: text'],
    ['an entry that is no object', '[4]', 'The sentence at position 1'],
    ['an impossible day', JSON.stringify([{ ...one, meetingDate: '2026-02-30' }]), 'Sentence "s-1" can’t be read: there is no day "2026-02-30"'],
    ['an unknown zone', JSON.stringify([{ ...one, timeZone: 'Mars/Olympus' }]), 'there is no time zone'],
  ])('%s: says what is wrong, and prints nothing', async (_, content, said) => {
    const answer = await reading(content);

    expect(answer).toMatchObject({ code: 1, written: '' });
    expect(answer.failed).toContain(said);
  });

  test('without a file it says how it is used', async () => {
    let failed = '';
    expect(await run([], { write: () => undefined, fail: (text) => (failed = text) })).toBe(1);
    expect(failed).toContain('read-commitment FILE.json');
  });
});
