import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { jsonList } from './json-list.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'twofold-list-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function elements(text: string): Promise<unknown[]> {
  const path = join(folder, 'list.json');
  await writeFile(path, text);
  const found: unknown[] = [];
  for await (const element of jsonList(path)) found.push(element);
  return found;
}

test('any JSON list comes out as JSON.parse reads it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 8 }), fc.constantFrom(0, 2), async (list, indent) => {
      const text = JSON.stringify(list, null, indent);
      expect(await elements(text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 60 },
  ));

test('a list that is longer than what is read at once is cut at the right places', async () => {
  const list = Array.from({ length: 40 }, (_, index) => ({ id: `é"\\],{${index}`, text: '本"[,\\'.repeat(4000) }));

  expect(await elements(`\uFEFF${JSON.stringify(list)}\n`)).toEqual(list);
});

test.each([
  ['{"id": 1}', /is no JSON list/],
  ['', /is empty/],
  ['[1, 2', /has no end/],
  ['[1, nonsense]', /element 2 of the list/],
  ['[1,]', /element 2 of the list/],
  ['[1] x', /behind the end of the list/],
  ['[{"a": [1}]', /not JSON/],
])('%s is refused', async (text, why) => expect(elements(text)).rejects.toThrow(why));

test('a file that is not there is named', async () => {
  await expect(jsonList(join(folder, 'none.json')).next()).rejects.toThrow(/There is no file .*none\.json/);
  await expect(jsonList(folder).next()).rejects.toThrow(/is a folder/);
});
