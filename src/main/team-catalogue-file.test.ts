import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ConfigError } from './config.ts';
import { readTeamCatalogue } from './team-catalogue-file.ts';

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'catalogue-'))));
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string) {
  const file = join(folder, 'team-catalogue.json');
  await writeFile(file, text);
  return readTeamCatalogue(file);
}

test('a catalogue is read as it stands', async () => {
  const catalogue = { questions: { goal: { add: ['What would you like to hear yourself say?'] } }, skillsOff: ['forecasting'] };

  expect(await read(JSON.stringify(catalogue))).toEqual(catalogue);
});

test('every fault is named by its place, with what to do', async () => {
  const faulty = { questions: { goal: { add: ['x'.repeat(201)] }, gaol: {} }, skills: [{ id: 'Big Id', name: 'n', drills: [] }], rubrics: [{ skill: 'discovery', levels: ['one'] }] };
  const error: unknown = await read(JSON.stringify(faulty)).catch((thrown: unknown) => thrown);

  expect(error).toBeInstanceOf(ConfigError);
  expect(String(error)).toContain('- questions.goal.add.0: a line may have at most 200 characters');
  expect(String(error)).toContain('gaol');
  expect(String(error)).toContain('- skills.0.id: an id has small letters, digits and hyphens only');
  expect(String(error)).toContain('- skills.0.drills: a skill needs a drill');
  expect(String(error)).toContain('rubrics.0.levels');
  expect(String(error)).toContain('docs/how-to/use-your-own-words.md');
});

test('a file that is missing or no JSON is said so', async () => {
  await expect(readTeamCatalogue(join(folder, 'nowhere.json'))).rejects.toThrow(/can't be read\. Name a JSON file that is there/);
  await expect(read('{"skills": [')).rejects.toThrow(/is not JSON/);
});
