import type { HomeView } from '#api/tab.ts';
import { stateOf } from '#domain/commitment-state.ts';
import { hintOrder } from '#domain/hints.ts';
import { keptRateOfAll } from '#domain/kept-rate.ts';
import { dateAt, utc } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { Reader } from '../doors.ts';
import type { Policies } from '../policies.ts';
import { faceOf } from '../screens/face-view.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { PairRecord, Person, StoreTransaction } from '../store-port.ts';
import { hintsOf } from '../views/hint-lines.ts';
import { homeRow, nextCard } from './home-row.ts';
import { repHome } from './home-rep.ts';
import { nextMeeting, readOwnPair, type OwnPair } from './own-pair.ts';
import { rateView } from './rate-view.ts';
import { readerWords } from './reader-words.ts';
import { isTold } from './settings-pairs.ts';

/** The first page: the pairs that are on, those that the reader leads by their next meeting, then those in which the reader is led. */
export async function readHome(deps: ScreenDeps, reader: Reader): Promise<HomeView> {
  const now = await deps.clock.now();
  return deps.store.transaction(async (tx) => {
    const words = await readerWords(tx, deps, reader);
    const me = await tx.people.get(reader.person);
    const all = await tx.pairs.ofPerson(reader.person);
    const pairs: OwnPair[] = [];
    for (const pair of all.filter(({ state }) => state.kind === 'on')) {
      const own = await readOwnPair(tx, words, reader.person, pair, now);
      if (own !== undefined) pairs.push(own);
    }
    const led = bySoonest(pairs.filter(({ role }) => role === 'manager'));
    const asRep = bySoonest(pairs.filter(({ role }) => role === 'rep'));
    return {
      today: words.format.dateLong(dateAt(now, me?.zone ?? utc)),
      you: faceOf(me ?? { id: reader.person, displayName: '', givenName: '' }, reader.person),
      ...ledBy(words, led, deps.policies),
      asRep: asRep.map((pair) => repHome(pair, deps.policies)),
      empty: pairs.length > 0 ? null : words.tab.home.empty[await whyEmpty(tx, me, all)],
    };
  });
}

/** Those without a next meeting stand last, since they are what has to be looked at and nothing is due in them. */
const bySoonest = (pairs: readonly OwnPair[]): readonly OwnPair[] =>
  pairs
    .map((pair) => ({ pair, start: nextMeeting(pair)?.start ?? Infinity }))
    .sort((one, other) => one.start - other.start || (one.pair.other.displayName < other.pair.other.displayName ? -1 : 1))
    .map(({ pair }) => pair);

/** What the page shows of the pairs that the reader leads. */
function ledBy(words: Words, led: readonly OwnPair[], policies: Policies): Pick<HomeView, 'next' | 'rows' | 'own' | 'rateNote' | 'hint'> {
  const first = led.flatMap((pair) => {
    const meeting = nextMeeting(pair);
    return meeting === null ? [] : [{ pair, meeting }];
  })[0];
  const counts = policies.scores && led.length > 0;
  return {
    next: first === undefined ? null : nextCard(first.pair, first.meeting, policies),
    rows: led.map((pair) => homeRow(pair, policies)),
    own: counts ? ownRow(words, led) : null,
    rateNote: counts ? words.tab.rate.note : null,
    hint: policies.scores ? heaviestHint(led, policies) : null,
  };
}

/** What the reader promised to everybody that the reader leads: it counts in the same way, over the same meetings. */
function ownRow(words: Words, led: readonly OwnPair[]): NonNullable<HomeView['own']> {
  const { tab } = words;
  const [one] = led;
  const states = led.flatMap(({ context: { commitments, pair } }) => commitments.filter(({ owner }) => owner === pair.manager).map((commitment) => stateOf(commitment, pair)));
  const open = states.filter(({ status }) => status === 'open');
  const days = [...new Set(open.flatMap(({ due }) => due ?? []))].sort().slice(0, 2);
  const due = days.map((day) => ({ day, count: open.filter((state) => state.due === day).length }));
  const undated = open.filter((state) => state.due === null).length;
  const rates = led.flatMap(({ page }) => page.kept.manager.filter(({ over }) => over === 8));
  return {
    last: '',
    next: open.length === 0 || one === undefined ? tab.home.nothingOwn : tab.home.ownDue(due, undated, dateAt(one.context.now, one.me.zone)),
    kept: rateView(words, keptRateOfAll(rates)),
  };
}

/** The one that weighs most among all pairs. */
function heaviestHint(led: readonly OwnPair[], { diagnosis }: Policies): HomeView['hint'] {
  const found = led.flatMap((pair) => hintsOf(pair.context, pair.page, { diagnosis }).map((id) => ({ pair, id, weight: hintOrder.indexOf(id) })));
  const [heaviest] = found.sort((one, other) => one.weight - other.weight);
  if (heaviest === undefined) return null;
  const { pair, id } = heaviest;
  return { id, pair: pair.context.pair.id, text: pair.words.tab.home.hintAbout(pair.names.rep), detail: pair.words.hints.line[id](pair.names.rep) };
}

/** Why there is nothing on the page. A pair that a rep was not told of stays unmentioned to that rep. */
async function whyEmpty(tx: StoreTransaction, me: Person | undefined, pairs: readonly PairRecord[]): Promise<keyof Words['tab']['home']['empty']> {
  const known = pairs.filter((pair) => isTold(pair, pair.manager === me?.id ? 'manager' : 'rep'));
  if (known.some(({ state }) => ['offered', 'sleeping', 'agreed', 'informed', 'stuck'].includes(state.kind))) return 'waiting';
  if (known.some(({ state }) => state.kind === 'off')) return 'off';
  const access = me === undefined ? undefined : (await tx.mailboxes.get(me.id))?.access;
  return access === 'forbidden' || access === 'no-mailbox' || access === undefined ? 'no-access' : 'none';
}
