import { digestCard } from '#cards/digest-card.ts';
import { prepCard } from '#cards/prep-card.ts';
import type { Role } from '#domain/commitment.ts';
import type { PersonId } from '#domain/ids.ts';
import { day as oneDay, earliestOf, plus, type Instant, type LocalDate } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import type { AgendaDeps } from './bring-agenda.ts';
import { contentHash } from './content-hash.ts';
import { deliverCard, logDelivered, waitsUntil } from './deliver-card.ts';
import { wordsOf } from './language-of.ts';
import type { PairContext } from './pair-context.ts';
import type { CardJson } from './ports.ts';
import { prepCardsOf, prepPlanFor, type PrepCard } from './prep-cards.ts';
import { prepEntries, type PrepEntries } from './prep-entries.ts';
import { reachPerson } from './reach-person.ts';
import { digestView } from './views/digest-view.ts';
import type { Links } from './views/links.ts';
import { prepLine, prepView } from './views/prep-view.ts';

/** So long after a meeting its card has said that it began. */
const remembered = 2 * oneDay;

/**
 * Tells one of the two what is open before the next meeting, on the working day before. All 1:1s of a day stand on one card, which is posted once and then
 * edited; a manager gets one only where something waits for the manager's word. Answers when to look again, or null.
 */
export async function bringPrep(deps: AgendaDeps, context: PairContext, role: Role, trace: string): Promise<Instant | null> {
  const person = context[role].id;
  const cards = await deps.store.transaction((tx) => prepCardsOf(tx, person));
  const plan = prepPlanFor(context, role, cards);
  const days = new Set([...cards.filter((card) => isAboutNow(card, context)).map(({ day }) => day), ...(plan.kind === 'now' ? [plan.day] : [])]);
  const again: (Instant | null)[] = [plan.kind === 'later' ? plan.at : null];
  for (const day of days) again.push(await deps.store.withLock(`prep:${person}`, () => bringDay(deps, person, day, trace)));
  return earliestOf(again);
}

const isAboutNow = (card: PrepCard, { meetings, now }: PairContext): boolean => meetings.some(({ id, end }) => card.meetings.includes(id) && end > plus(now, -remembered));

/** One person's card for one day. Under the person's lock: the loops of several pairs share the card. */
async function bringDay(deps: AgendaDeps, person: PersonId, day: LocalDate, trace: string): Promise<Instant | null> {
  const now = await deps.clock.now();
  const { before, found } = await deps.store.transaction(async (tx) => {
    const cards = await prepCardsOf(tx, person);
    return { before: cards.find((card) => card.day === day), found: await prepEntries(tx, { person, day, policies: deps.policies, now }, cards) };
  });
  if (found.entries.length === 0 && before?.delivery.state !== 'stands') return null;
  const reached = await reachPerson(deps, person, trace);
  if (reached.kind === 'unreachable') return null;
  const shown = showPrep(deps.links, wordsOf(deps, reached.person), found, day);
  const meetings = [...new Set([...(before?.meetings ?? []), ...found.entries.map(({ meeting }) => meeting.id)])];
  const done = await deliverCard(deps, before?.delivery, { kind: 'prep', pair: null, person, meeting: null, ...reached.chat, ...shown, post: found.entries.length > 0, note: { day, meetings } });
  logDelivered(deps.log, done, { person, trace, kind: 'prep', reason: done.kind, count: found.entries.length });
  return waitsUntil(done);
}

type Shown = { readonly card: CardJson; readonly hash: string; readonly summary: string };

/** One 1:1 of a rep has a card of its own; several of a day, and what a manager has to decide, stand on one. */
export function showPrep(links: Links, words: Words, { entries, why }: PrepEntries, day: LocalDate): Shown {
  const [first, second] = entries;
  if (first === undefined) {
    const view = prepLine({ begun: words.prep.begun, cancelled: words.cards.agenda.cancelled, off: words.cards.agenda.stoppedHere, decided: words.prep.digest.decided }[why]);
    return { card: prepCard(view), hash: contentHash(view), summary: view.fallbackText };
  }
  if (second === undefined && first.reader === 'rep') {
    const view = prepView({ words, links }, first.context, first);
    return { card: prepCard(view), hash: contentHash(view), summary: view.fallbackText };
  }
  const view = digestView({ words, links }, entries, day);
  return { card: digestCard(view), hash: contentHash(view), summary: view.fallbackText };
}
