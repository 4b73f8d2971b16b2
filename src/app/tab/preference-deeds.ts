import { hintOrder } from '#domain/hints.ts';
import { presetChoices } from '#domain/mix.ts';
import { ownCatalogue, type OwnFault } from '#domain/own-words.ts';
import { languages } from '#words/languages.ts';
import type { Words } from '#words/words.ts';
import type { Preferences } from '../store-port.ts';
import { done, type Deed, type DeedHere, type Done } from './deed.ts';
import { refused } from './refused.ts';

/** How the reader's pairs without a diagnosis are divided. Their cards are brought up to date. */
export async function setMix(here: DeedHere, { coaching }: Deed<'set-mix'>): Promise<Done> {
  if (!presetChoices.some((choice) => choice === coaching)) return refused(here.words.tab.refused.badMix, 400);
  return forOwnPairs(here, (before) => ({ ...before, undiagnosedMix: coaching }));
}

/** A hint that is off is not given in any of the reader's pairs. */
export async function setHint(here: DeedHere, { hint, on }: Deed<'set-hint'>): Promise<Done> {
  const id = hintOrder.find((one) => one === hint);
  if (id === undefined) return refused(here.words.tab.refused.notAHint, 400);
  return change(here, (before) => ({ ...before, hintsOff: hintOrder.filter((one) => (one === id ? !on : before.hintsOff.includes(one))) }));
}

/** Hours within which nothing is sent unprompted; null: none. */
export async function setQuiet(here: DeedHere, { quiet }: Deed<'set-quiet'>): Promise<Done> {
  if (quiet !== null && quiet.from === quiet.to) return refused(here.words.tab.refused.sameHours, 400);
  return change(here, (before) => ({ ...before, quiet }));
}

/** The language in which the reader is answered; `auto`: the one of Teams. */
export async function setLanguage({ tx, reader, words }: DeedHere, { language }: Deed<'set-language'>): Promise<Done> {
  const own = languages.find((one) => one === language) ?? null;
  if (own === null && language !== 'auto') return refused(words.tab.refused.unknownLanguage, 400);
  const person = await tx.people.get(reader.person);
  if (person === undefined) return refused(words.replies.noPair, 403);
  await tx.people.save({ ...person, ownLanguage: own });
  return done();
}

/** Own lines and skills, beside the catalogue's, in the pairs that the reader leads. */
export async function setOwnWords(here: DeedHere, { own }: Deed<'set-own-words'>): Promise<Done> {
  const { tx, reader, words } = here;
  if (!(await leads(here))) return refused(words.tab.refused.managersOnly, 403);
  const made = ownCatalogue((await tx.preferences.get(reader.person)).own, own, words.agenda.skills.map(({ name }) => name));
  if (made.kind === 'faulty') return refused(faultText(words, own, made.fault), 400);
  return forOwnPairs(here, (before) => ({ ...before, own: made.catalogue }));
}

const faultText = ({ tab, catalogue }: Words, own: Deed<'set-own-words'>['own'], { place, fault }: OwnFault): string => {
  const skill = place.list === 'skills' ? (own.skills[place.line - 1]?.name.trim() ?? '') : '';
  return tab.refused.ownWords(tab.settings.place({ ...place, skill }), catalogue.fault(fault));
};

async function change({ tx, reader, words }: DeedHere, next: (before: Preferences) => Preferences): Promise<Done> {
  if ((await tx.people.get(reader.person)) === undefined) return refused(words.replies.noPair, 403);
  await tx.preferences.save(reader.person, next(await tx.preferences.get(reader.person)));
  return done();
}

/** A change that shows on the cards of the pairs that the reader leads. */
async function forOwnPairs(here: DeedHere, next: (before: Preferences) => Preferences): Promise<Done> {
  const { tx, reader, words } = here;
  if (!(await leads(here))) return refused(words.tab.refused.managersOnly, 403);
  const led = (await tx.pairs.ofPerson(reader.person)).filter(({ manager, state }) => manager === reader.person && state.kind === 'on');
  for (const { id } of led) await tx.queue({ name: 'update-pair', pair: id, trace: reader.trace });
  return change(here, next);
}

const leads = async ({ tx, reader }: DeedHere): Promise<boolean> => (await tx.pairs.ofPerson(reader.person)).some(({ manager }) => manager === reader.person);
