import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { TeamCatalogue } from '#words/team-catalogue.ts';
import { ConfigError } from './config.ts';

const line = z.string().trim().min(1, 'a line may not be empty').max(200, 'a line may have at most 200 characters');
const label = z.string().trim().min(1, 'a label may not be empty').max(40, 'a label may have at most 40 characters');
const id = z.string().regex(/^[a-z0-9-]{1,60}$/, 'an id has small letters, digits and hyphens only');
const list = z.strictObject({ add: z.array(line).max(100), off: z.array(line).max(200) }).partial();
const drill = z.strictObject({ id, text: line, minutes: z.number().int().min(1).max(15) });
const skill = z.strictObject({ id, name: label, drills: z.array(drill).min(1, 'a skill needs a drill').max(50) });
const rubric = z.strictObject({ skill: id, levels: z.tuple([line, line, line, line, line], 'a rubric has five levels, each a sentence') });

const catalogue = z
  .strictObject({
    labels: z.strictObject({ coaching: label, accountability: label, blockers: label }).partial(),
    sayCoaching: list,
    handOver: list,
    sayBlockers: list,
    stuckOnOptions: list,
    defensive: list,
    questions: z.strictObject({ goal: list, reality: list, options: list, will: list }).partial(),
    skills: z.array(skill).max(50),
    skillsOff: z.array(id),
    rubrics: z.array(rubric).max(50),
  })
  .partial();

/** Reads the team's own words from a JSON file. Throws ConfigError, which names every fault by its place and tells what to do. */
export async function readTeamCatalogue(file: string): Promise<TeamCatalogue> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigError(`TEAM_CATALOGUE names ${file}, and that file can't be read. Name a JSON file that is there, or leave the setting out.`);
  });
  const result = catalogue.safeParse(parsed(text, file));
  // absent and undefined are the same to JSON
  if (result.success) return result.data as TeamCatalogue;
  const faults = result.error.issues.map(({ path, message }) => `- ${path.length === 0 ? 'the whole' : path.join('.')}: ${message}`);
  throw new ConfigError(`TEAM_CATALOGUE (${file}) has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.join('\n')}\ndocs/how-to/use-your-own-words.md shows what may stand in it.`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`TEAM_CATALOGUE (${file}) is not JSON. A comma or a quotation mark may be missing; any JSON checker shows the line.`);
  }
}
