import type { PairSetting } from '#api/tab.ts';
import { agendaMinutes } from '#domain/agenda.ts';
import type { Role } from '#domain/commitment.ts';
import { minute, type Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { personIn, roleIn } from '../pair-access.ts';
import type { Policies } from '../policies.ts';
import { faceOf } from '../screens/face-view.ts';
import type { OccurrenceCopy, PairRecord, Person, SeriesCopy, StoreTransaction } from '../store-port.ts';
import { diagnosisMix } from '../views/diagnosis-on-agenda.ts';
import { pairNames } from '../views/pair-names.ts';
import { turnedOn } from './switch-on.ts';

type Copy = SeriesCopy & { readonly occurrences: readonly OccurrenceCopy[] };

/** A reader's pair with what the calendars say of it. */
type Seen = { readonly pair: PairRecord; readonly role: Role; readonly me: Person; readonly other: Person; readonly copies: readonly Copy[]; readonly next: OccurrenceCopy | null; readonly now: Instant };

/** Whether a person may know of the pair: a rep is told of it by the rep's own card, and by nothing else before. */
export function isTold({ state, switchedOnAt, rep }: PairRecord, role: Role): boolean {
  if (role === 'manager' || state.kind === 'on' || state.kind === 'informed') return true;
  return state.kind === 'off' && (switchedOnAt !== null || state.by === rep);
}

/** Which of a person's pairs stand in the settings: without OFFERS none that was never begun. */
const isListed = (pair: PairRecord, role: Role, { offers }: Policies): boolean =>
  isTold(pair, role) && (['on', 'off', 'informed', 'agreed', 'stuck'].includes(pair.state.kind) || (offers && ['offered', 'sleeping', 'refused'].includes(pair.state.kind)));

/** The pairs of a person as the settings list them, by name. */
export async function pairSettings(tx: StoreTransaction, words: Words, me: Person, policies: Policies, now: Instant): Promise<readonly PairSetting[]> {
  const rows: { readonly name: string; readonly row: PairSetting }[] = [];
  for (const pair of await tx.pairs.ofPerson(me.id)) {
    const role = roleIn(pair, me.id);
    const other = role === null ? undefined : await tx.people.get(personIn(pair, role === 'manager' ? 'rep' : 'manager'));
    if (role === null || other === undefined || !isListed(pair, role, policies)) continue;
    const copies = await tx.calendar.seriesOfPair(pair.manager, pair.rep);
    const ahead = copies.flatMap(({ occurrences }) => occurrences).filter(({ end }) => end > now).sort((one, two) => one.start - two.start);
    const seen = { pair, role, me, other, copies, next: ahead[0] ?? null, now };
    rows.push({ name: other.displayName, row: await settingOf(tx, words, seen, policies) });
  }
  return rows.sort((one, two) => (one.name < two.name ? -1 : 1)).map(({ row }) => row);
}

async function settingOf(tx: StoreTransaction, words: Words, seen: Seen, policies: Policies): Promise<PairSetting> {
  const { pair, role, me, other, next, now } = seen;
  const names = pairNames(role === 'manager' ? { manager: me, rep: other } : { manager: other, rep: me });
  const mix = diagnosisMix(policies, await tx.diagnoses.ofPair(pair.id), await tx.preferences.get(pair.manager));
  const minutes = next === null ? null : agendaMinutes((next.end - next.start) / minute, mix);
  return {
    pair: pair.id,
    face: faceOf(other, me.id, role === 'manager' ? names.rep : names.manager),
    role,
    when: whenOf(words, seen),
    ...whereOf(words, seen, names),
    on: pair.state.kind === 'on',
    mayTurnOn: turnedOn(pair, role, policies, now) !== null,
    minutes: minutes === null ? [] : words.tab.settings.minutes(minutes),
    warning: warningOf(words, seen, names) ?? (minutes?.warning == null ? null : words.agenda.lengthWarning[minutes.warning]),
  };
}

function whenOf(words: Words, { copies, next }: Seen): string {
  const series = copies.find(({ verdict, occurrences }) => verdict.is === 'one-on-one' && next !== null && occurrences.includes(next));
  if (next === null || series?.verdict.is !== 'one-on-one') return words.tab.settings.notScheduled;
  return words.cards.offer.rhythm(series.verdict.cadence, next);
}

type Names = ReturnType<typeof pairNames>;

/** Where the agenda stands, and what keeps it from standing everywhere. */
function whereOf({ tab: { settings } }: Words, { copies, next, me }: Seen, names: Names): Pick<PairSetting, 'where' | 'whereDetail'> {
  if (next === null) return { where: settings.nowhere, whereDetail: null };
  const holder = copies.find(({ occurrences }) => occurrences.includes(next));
  const organizer = holder?.verdict.is === 'one-on-one' ? holder.verdict.organizer : null;
  const isWritable = copies.some(({ isOrganizer, uid }) => isOrganizer && uid === holder?.uid);
  const inWay = isWritable ? (next.audience === 'exactly-two' ? null : settings.othersPresent) : organizer === me.id ? settings.youNotInScope : settings.notInScope(holder?.verdict.is === 'one-on-one' && organizer === holder.verdict.rep ? names.rep : names.manager);
  return { where: settings.where({ chat: next.venue.kind === 'teams', invite: isWritable }), whereDetail: inWay };
}

/** Why a pair is not on; null: it is, or the person who looks switched it off. */
function warningOf({ tab: { settings } }: Words, { pair, role, me }: Seen, names: Names): string | null {
  const other = role === 'manager' ? names.rep : names.manager;
  switch (pair.state.kind) {
    case 'off':
      return pair.state.by === me.id ? null : settings.stoppedBy(other);
    case 'informed':
      return role === 'rep' ? settings.waitsForYou : settings.waitsForYes(names.rep);
    case 'refused':
      return settings.refusedBefore;
    case 'offered':
    case 'sleeping':
      return settings.offerWaits;
    case 'agreed':
      return settings.isTold(names.rep);
    case 'stuck':
      return settings.stuck(names.rep);
    case 'spotted':
    case 'on':
      return null;
  }
}
