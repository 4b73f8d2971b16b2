import { readFile } from 'node:fs/promises';
import { checkTeamCatalogue } from '#domain/check-team-catalogue.ts';
import type { TeamCatalogue } from '#domain/team-catalogue.ts';
import type { Words } from '#words/words.ts';
import { ConfigError } from './config.ts';

/** Reads the team's own words from a JSON file. Throws ConfigError, which names every fault by its place and tells what to do. */
export async function readTeamCatalogue(file: string, { agenda, catalogue }: Words): Promise<TeamCatalogue> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new ConfigError(`TEAM_CATALOGUE names ${file}, and that file can't be read. Name a JSON file that is there, or leave the setting out.`);
  });
  const checked = checkTeamCatalogue(parsed(text, file), agenda.skills.map(({ id }) => id));
  if (checked.kind === 'ok') return checked.catalogue;
  const faults = checked.faults.map((fault) => `- ${fault.at}: ${catalogue.fault(fault)}`);
  throw new ConfigError(`TEAM_CATALOGUE (${file}) has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.join('\n')}\ndocs/how-to/use-your-own-words.md shows what may stand in it.`);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ConfigError(`TEAM_CATALOGUE (${file}) is not JSON. A comma or a quotation mark may be missing; any JSON checker shows the line.`);
  }
}
