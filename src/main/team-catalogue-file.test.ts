import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '#words/en.ts';
import { withTeamCatalogue } from '#words/with-team-catalogue.ts';
import { ConfigError } from './config.ts';
import { readTeamCatalogue } from './team-catalogue-file.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'catalogue-'))));
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string) {
  const file = join(folder, 'team-catalogue.json');
  await writeFile(file, text);
  return readTeamCatalogue(file, en);
}

test('what a team wrote stands among our words', async () => {
  const own = 'What would you like to hear yourself say?';
  const catalogue = await read(JSON.stringify({ lines: { 'grow.goal': { added: [{ line: own }] } }, skills: [{ id: 'forecasting', isOn: false }] }));
  const { agenda } = withTeamCatalogue(en, catalogue);

  expect(agenda.grow.goal).toContain(own);
  expect(agenda.skills.map(({ id }) => id)).not.toContain('forecasting');
});

test('every fault is named by its place, with what to do', async () => {
  const faulty = { lines: { 'grow.goal': { added: [{ line: 'x'.repeat(201) }] }, 'grow.gaol': {} }, skills: [{ id: 'Big Id' }] };
  const error: unknown = await read(JSON.stringify(faulty)).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(ConfigError);
  for (const part of ['- lines.grow.goal.added.0: ', '200', '- lines.grow.gaol: ', '- skills.0.id: ', 'docs/how-to/use-your-own-words.md']) expect(String(error)).toContain(part);
});

test('a file that is missing or no JSON is said so', async () => {
  await expect(readTeamCatalogue(join(folder, 'nowhere.json'), en)).rejects.toThrow(/can't be read\. Name a JSON file that is there/);
  await expect(read('{"skills": [')).rejects.toThrow(/is not JSON/);
});
