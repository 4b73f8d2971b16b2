import type { OutlookForm } from '#api/outlook.ts';
import { attendeeKind } from '#domain/attendee-kind.ts';
import type { DirectoryPerson } from '#domain/calendar.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import { firstName } from '#domain/person-name.ts';
import type { OneOnOne } from '#domain/verdict.ts';
import type { Instant } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import { personIn, roleIn } from '../pair-access.ts';
import type { PairRecord, Person, StoreTransaction } from '../store-port.ts';
import { nextMeeting, readOwnPair, type OwnPair } from '../tab/own-pair.ts';
import { readerWords } from '../tab/reader-words.ts';
import { judgeForm } from './judge-form.ts';
import type { OutlookDeps } from './outlook-deps.ts';

/** What a form is to its reader. `note`: why another date than the form's is shown. */
export type FormStand = { readonly words: Words; readonly now: Instant } & (
  | { readonly kind: 'meeting'; readonly own: OwnPair; readonly meeting: Meeting; readonly note: string | null }
  | { readonly kind: 'offer'; readonly me: Person; readonly who: DirectoryPerson; readonly verdict: OneOnOne }
  | { readonly kind: 'none'; readonly title: string; readonly text: string; readonly page: 'home' | 'settings' | null }
);
type Known = { readonly words: Words; readonly me: Person | undefined; readonly pair: PairRecord | undefined; readonly own: OwnPair | undefined };

/**
 * Whether a form is a meeting of the reader's own pair, one that could be, or neither, and why. The form only names; whose pair it is our own memory says. May
 * throw RemoteError.
 */
export async function standOfForm(deps: OutlookDeps, reader: Reader, form: OutlookForm): Promise<FormStand> {
  const now = await deps.clock.now();
  const known = await deps.store.transaction(async (tx): Promise<Known> => {
    const words = await readerWords(tx, deps, reader);
    const me = await tx.people.get(reader.person);
    const pair = me === undefined ? undefined : await pairOfForm(tx, me, form);
    return { words, me, pair, own: pair?.state.kind === 'on' ? await readOwnPair(tx, words, reader.person, pair, now) : undefined };
  });
  const { words, me, own, pair } = known;
  if (own !== undefined) return { words, now, ...ownMeeting(own, form) };
  if (me?.inScope !== true) return { words, now, ...none(words, words.outlook.none.notInScope, 'home') };
  const waiting = pair === undefined ? null : await whyNotYet(deps, words, pair, me);
  return { words, now, ...(waiting ?? (await asOffer(deps, { words, me, pair, form, now, trace: reader.trace }))) };
}

type None = { readonly kind: 'none'; readonly title: string; readonly text: string; readonly page: 'home' | 'settings' | null };

const none = ({ outlook }: Words, text: string, page: None['page'] = null, title: string = outlook.none.title): None => ({ kind: 'none', title, text, page });

/** The pair of the series that the form belongs to; where no calendar knows it, of the only other person on it. */
async function pairOfForm(tx: StoreTransaction, me: Person, form: OutlookForm): Promise<PairRecord | undefined> {
  const ids = [form.seriesId, form.itemId];
  const copy = (await tx.calendar.seriesOf(me.id)).find(({ master }) => ids.includes(master));
  if (copy?.verdict.is === 'one-on-one') return tx.pairs.ofPeople(copy.verdict.manager, copy.verdict.rep);
  const others = new Set<string>();
  for (const { mail } of peopleOn(form)) {
    if (me.mails.includes(mail) || me.mail.toLowerCase() === mail) continue;
    others.add((await tx.people.byMail(mail))?.id ?? mail);
  }
  const [other, second] = others;
  if (other === undefined || second !== undefined) return undefined;
  return (await tx.pairs.ofPerson(me.id)).find((pair) => personIn(pair, roleIn(pair, me.id) === 'manager' ? 'rep' : 'manager') === other);
}

/** The people of a form by their addresses, lower case, the organizer included; rooms, recorders and lists are none. */
function peopleOn({ attendees, organizer }: OutlookForm): readonly { readonly mail: string }[] {
  const people = attendees.filter((one) => one.kind !== 'group' && one.kind !== 'resource' && attendeeKind({ ...one, type: one.kind }) === 'person');
  return [...people, ...(organizer === null ? [] : [organizer])].map(({ mail }) => ({ mail: mail.toLowerCase() }));
}

/** The form's own date, else the pair's next one; a single meeting that is no 1:1 of theirs is left alone. */
function ownMeeting(own: OwnPair, form: OutlookForm): None | { readonly kind: 'meeting'; readonly own: OwnPair; readonly meeting: Meeting; readonly note: string | null } {
  const { words, context } = own;
  const { outlook } = words;
  const live = context.meetings.filter(({ gone }) => !gone);
  const exact = form.form === 'series' ? undefined : (live.find(({ copy }) => form.itemId !== null && copy?.eventId === form.itemId) ?? live.find(({ start }) => start === form.start));
  const next = nextMeeting(own);
  const isAhead = exact !== undefined && ['ahead', 'running', 'ending'].includes(phaseOf(exact, context.now).kind);
  if (exact !== undefined && (isAhead || next === null)) return { kind: 'meeting', own, meeting: exact, note: null };
  if (exact === undefined && form.form === 'single') return none(words, outlook.none.otherMeeting, 'home');
  if (next === null) return none(words, outlook.none.notSaved);
  return { kind: 'meeting', own, meeting: next, note: exact !== undefined ? outlook.nextShown : form.form === 'series' ? outlook.wholeSeries : outlook.otherDate };
}

/** A pair that is on its way, was left alone or was switched off; null: it is open to an answer, or its offer is none of the reader's business. */
async function whyNotYet(deps: OutlookDeps, words: Words, pair: PairRecord, me: Person): Promise<None | null> {
  const isManager = roleIn(pair, me.id) === 'manager';
  const text = words.outlook.none;
  switch (pair.state.kind) {
    case 'off':
      return none(words, text.off, 'settings');
    case 'informed':
      if (!isManager) return none(words, text.waitsForYou, 'home');
      break;
    case 'agreed':
    case 'stuck':
      if (!isManager) return null;
      break;
    case 'refused':
      return isManager ? none(words, words.outlook.done.leftAlone, 'settings') : null;
    case 'on':
    case 'spotted':
    case 'offered':
    case 'sleeping':
      return null;
  }
  const rep = await deps.store.transaction((tx) => tx.people.get(pair.rep));
  return none(words, text.toldFirst(rep === undefined ? '' : firstName(rep)));
}

type Asked = { readonly words: Words; readonly me: Person; readonly pair: PairRecord | undefined; readonly form: OutlookForm; readonly now: Instant; readonly trace: string };

/** Only the manager is asked; the rep reads what it is, and learns nothing of what the manager may have been asked. */
async function asOffer(deps: OutlookDeps, { words, me, pair, form, now, trace }: Asked): Promise<None | { readonly kind: 'offer'; readonly me: Person; readonly who: DirectoryPerson; readonly verdict: OneOnOne }> {
  const { outlook } = words;
  const judged = await judgeForm(deps, me, form, now, trace);
  if (judged.is === 'unknown-person') return none(words, outlook.none.unknownPerson);
  if (judged.is === 'other') return none(words, `${words.verdict.other(judged.because, judged.people)} ${outlook.none.notOne}`);
  const { verdict, who } = judged;
  const name = firstName(who);
  if (!verdict.offered) return none(words, words.verdict.notOffered(verdict.notOfferedBecause ?? 'not-in-reporting-line'));
  const role = pair === undefined ? verdict.ownerRole : roleIn(pair, me.id);
  if (role !== 'manager') return none(words, outlook.none.asRep(name), null, outlook.offer.title(name));
  if (!deps.policies.offers) return none(words, outlook.none.offersOff);
  return { kind: 'offer', me, who, verdict };
}
