import type { Refused } from '#api/face.ts';
import type { SettingsView } from '#api/tab.ts';
import { hintOrder } from '#domain/hints.ts';
import { coachingPercent, presetChoices, presetMix } from '#domain/mix.ts';
import { ownLists, ownTexts } from '#domain/own-words.ts';
import { languages } from '#words/languages.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import type { Policies } from '../policies.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { Preferences } from '../store-port.ts';
import { readerWords } from './reader-words.ts';
import { refused } from './refused.ts';
import { pairSettings } from './settings-pairs.ts';

/** Hints that are about a diagnosis: where none is made they are never given. */
const ofDiagnosis: ReadonlySet<string> = new Set(['impossible-numbers', 'tips-for-will']);

/** The settings page of a person: the pairs, what the person set, and what is kept. */
export async function readSettings(deps: ScreenDeps, reader: Reader): Promise<SettingsView | Refused> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    const me = await tx.people.get(reader.person);
    if (me === undefined) return refused(words.replies.noPair, 404);
    const preferences = await tx.preferences.get(me.id);
    const pairs = await pairSettings(tx, words, me, deps.policies, now);
    const leads = pairs.some(({ role }) => role === 'manager');
    const { settings } = words.tab;
    return {
      pairs,
      onText: settings.on(pairs.filter(({ on }) => on).length, pairs.length),
      mix: leads ? { coaching: coachingPercent(presetMix(preferences.undiagnosedMix)), choices: presetChoices, note: settings.mixNote } : null,
      hints: leads && deps.policies.scores ? hintSettings(words, preferences, deps.policies) : [],
      quiet: preferences.quiet,
      zone: me.zone,
      language: me.ownLanguage ?? 'auto',
      languages: languages.map((id) => ({ id, name: languageName(id) })),
      ...catalogueOf(words),
      own: ownTexts(preferences.own),
      kept: keptOf(words, deps.policies),
    };
  });
}

const hintSettings = ({ tab }: Words, { hintsOff }: Preferences, { diagnosis }: Policies): SettingsView['hints'] =>
  hintOrder.filter((id) => diagnosis || !ofDiagnosis.has(id)).map((id) => ({ id, text: tab.settings.hint[id], on: !hintsOff.includes(id) }));

/** A language in its own words: `Deutsch`. */
function languageName(id: string): string {
  const name = new Intl.DisplayNames([id], { type: 'language' }).of(id) ?? id;
  return name.charAt(0).toLocaleUpperCase(id) + name.slice(1);
}

/** What there is to choose from: ours, as the administrator's catalogue has it. */
function catalogueOf({ agenda, rubrics, tab }: Words): Pick<SettingsView, 'lines' | 'skills'> {
  return {
    lines: ownLists.map((id) => ({ id, title: tab.settings.lines[id], texts: [...new Set(agenda[id])] })),
    skills: agenda.skills.map(({ id, name, drills }) => ({
      id,
      name,
      levels: rubrics.find(({ skill }) => skill === id)?.levels ?? [],
      drills: [...new Set(drills.map(({ text }) => text))],
    })),
  };
}

const keptOf = ({ tab: { settings } }: Words, { scores, diagnosis }: Policies): SettingsView['kept'] => [...settings.kept, ...(scores ? settings.keptScores : []), ...(diagnosis ? settings.keptDiagnosis : [])];
