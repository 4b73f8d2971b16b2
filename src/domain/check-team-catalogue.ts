import { catalogueLimits, lineLists, partLabels, type LineList, type PartLabel, type TeamCatalogue, type TeamDrill, type TeamSkill } from './team-catalogue.ts';
import type { TeamList } from './team-list.ts';

/** What is wrong with one value of a catalogue. The words for it are words.catalogue.fault. */
export type FaultKind = 'shape' | 'unknown-list' | 'unknown-label' | 'empty' | 'too-long' | 'unreadable' | 'twice' | 'place' | 'minutes' | 'id' | 'no-name' | 'levels' | 'too-many';

/** `at` is the path of the value, such as `lines.grow.goal.added.2`; `limit` is the bound that was passed, where there is one. */
export type CatalogueFault = { readonly at: string; readonly fault: FaultKind; readonly limit: number | null };

export type CheckedCatalogue = { readonly kind: 'ok'; readonly catalogue: TeamCatalogue } | { readonly kind: 'faulty'; readonly faults: readonly CatalogueFault[] };

/**
 * Reads a team's catalogue from foreign data, and names every fault at once. What is left out is ours; a list or a label that nobody knows is
 * refused, any other field is not looked at. Texts come back without white space around them, on one line. `ourSkills` are the ids that need no name.
 */
export function checkTeamCatalogue(value: unknown, ourSkills: readonly string[]): CheckedCatalogue {
  const faults: CatalogueFault[] = [];
  const reader = readerFor((at, fault, limit) => faults.push({ at, fault, limit: limit ?? null }));
  const whole = reader.record(value, 'catalogue');
  const labels = readLabels(reader, whole['labels'] ?? {});
  const lines = readLines(reader, whole['lines'] ?? {});
  const skills = reader.list(whole['skills'] ?? [], 'skills', catalogueLimits.skills).map((skill, index) => readSkill(reader, skill, `skills.${String(index)}`, ourSkills));
  reader.noTwins(skills.map(({ id }) => id), 'skills', 'id');
  reader.noTwins(skills.map(({ name }) => name ?? ''), 'skills', 'name');
  return faults.length === 0 ? { kind: 'ok', catalogue: { labels, lines, skills } } : { kind: 'faulty', faults };
}

type Refuse = (at: string, fault: FaultKind, limit?: number) => void;
type Reader = ReturnType<typeof readerFor>;
type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads values one by one. What is refused comes back as something harmless of the same type, so that reading goes on to the next fault. */
function readerFor(refuse: Refuse) {
  return {
    refuse,
    record(value: unknown, at: string): Fields {
      if (isRecord(value)) return value;
      refuse(at, 'shape');
      return {};
    },
    list(value: unknown, at: string, most: number): readonly unknown[] {
      if (!Array.isArray(value)) refuse(at, 'shape');
      else if (value.length > most) refuse(at, 'too-many', most);
      else return value;
      return [];
    },
    flag(value: unknown, at: string): boolean {
      if (value !== undefined && typeof value !== 'boolean') refuse(at, 'shape');
      return value !== false;
    },
    whole(value: unknown, at: string, fault: FaultKind, { min, max }: { readonly min: number; readonly max: number }): number {
      if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return value;
      refuse(at, fault, max);
      return min;
    },
    text(value: unknown, at: string, most: number): string {
      if (typeof value !== 'string') refuse(at, 'shape');
      else {
        const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        if (/\p{Cs}/u.test(line)) refuse(at, 'unreadable');
        else if (line === '') refuse(at, 'empty');
        else if (Array.from(line).length > most) refuse(at, 'too-long', most);
        return line;
      }
      return '';
    },
    noTwins(values: readonly string[], at: string, field: string | null): void {
      const seen = new Set<string>();
      for (const [index, value] of values.entries()) {
        const key = value.toLowerCase();
        if (key !== '' && seen.has(key)) refuse([at, index, ...(field === null ? [] : [field])].join('.'), 'twice');
        seen.add(key);
      }
    },
  };
}

function readLabels(reader: Reader, value: unknown): TeamCatalogue['labels'] {
  const labels: Partial<Record<PartLabel, string>> = {};
  for (const [name, label] of Object.entries(reader.record(value, 'labels'))) {
    const known = partLabels.find((candidate) => candidate === name);
    if (known === undefined) reader.refuse(`labels.${name}`, 'unknown-label');
    else labels[known] = reader.text(label, `labels.${name}`, catalogueLimits.label);
  }
  return labels;
}

function readLines(reader: Reader, value: unknown): TeamCatalogue['lines'] {
  const lines: Partial<Record<LineList, TeamList<string>>> = {};
  for (const [name, list] of Object.entries(reader.record(value, 'lines'))) {
    const known = lineLists.find((candidate) => candidate === name);
    if (known === undefined) reader.refuse(`lines.${name}`, 'unknown-list');
    else lines[known] = readList(reader, list, `lines.${name}`, (line, at) => reader.text(line, at, catalogueLimits.line));
  }
  return lines;
}

const places = { min: 0, max: catalogueLimits.place };

function readList<Line extends string | TeamDrill>(reader: Reader, value: unknown, at: string, readLine: (line: unknown, at: string) => Line): TeamList<Line> {
  const list = reader.record(value, at);
  const most = catalogueLimits.place + 1;
  const reworded = reader.list(list['reworded'] ?? [], `${at}.reworded`, most).map((one, index) => {
    const entry = reader.record(one, `${at}.reworded.${String(index)}`);
    return { place: reader.whole(entry['place'], `${at}.reworded.${String(index)}.place`, 'place', places), line: readLine(entry['line'], `${at}.reworded.${String(index)}`) };
  });
  const off = reader.list(list['off'] ?? [], `${at}.off`, most).map((place, index) => reader.whole(place, `${at}.off.${String(index)}`, 'place', places));
  const added = reader.list(list['added'] ?? [], `${at}.added`, catalogueLimits.added).map((one, index) => {
    const entry = reader.record(one, `${at}.added.${String(index)}`);
    return { line: readLine(entry['line'], `${at}.added.${String(index)}`), isOn: reader.flag(entry['isOn'], `${at}.added.${String(index)}.isOn`) };
  });
  reader.noTwins(reworded.map(({ place }) => String(place)), `${at}.reworded`, 'place');
  reader.noTwins(added.map(({ line }) => (typeof line === 'string' ? line : line.text)), `${at}.added`, null);
  return { reworded, off, added };
}

function readSkill(reader: Reader, value: unknown, at: string, ourSkills: readonly string[]): TeamSkill {
  const skill = reader.record(value, at);
  const id = typeof skill['id'] === 'string' ? skill['id'] : '';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || id.length > catalogueLimits.id) reader.refuse(`${at}.id`, 'id', catalogueLimits.id);
  const named = skill['name'] ?? null;
  if (named === null && !ourSkills.includes(id)) reader.refuse(`${at}.name`, 'no-name');
  return {
    id,
    name: named === null ? null : reader.text(named, `${at}.name`, catalogueLimits.name),
    isOn: reader.flag(skill['isOn'], `${at}.isOn`),
    drills: readList(reader, skill['drills'] ?? {}, `${at}.drills`, (drill, where) => readDrill(reader, drill, where)),
    levels: readLevels(reader, skill['levels'] ?? null, `${at}.levels`),
  };
}

function readDrill(reader: Reader, value: unknown, at: string): TeamDrill {
  const drill = reader.record(value, at);
  return { text: reader.text(drill['text'], `${at}.text`, catalogueLimits.line), minutes: reader.whole(drill['minutes'], `${at}.minutes`, 'minutes', catalogueLimits.minutes) };
}

function readLevels(reader: Reader, value: unknown, at: string): TeamSkill['levels'] {
  if (value === null) return null;
  const [one, two, three, four, five, ...more] = reader.list(value, at, catalogueLimits.place).map((level, index) => reader.text(level, `${at}.${String(index)}`, catalogueLimits.line));
  if (one === undefined || two === undefined || three === undefined || four === undefined || five === undefined || more.length > 0) {
    reader.refuse(at, 'levels');
    return null;
  }
  reader.noTwins([one, two, three, four, five], at, null);
  return [one, two, three, four, five];
}
