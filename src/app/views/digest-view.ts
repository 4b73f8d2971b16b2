import type { DigestCardView, DigestSection } from '#cards/digest-card.ts';
import { room, shortened } from '#cards/promise-line.ts';
import type { Decision } from '#domain/decisions.ts';
import type { Role } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { namesAmong } from '#domain/person-name.ts';
import { dateAt, type LocalDate } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import { topicFormView } from './agenda-forms-view.ts';
import type { Links } from './links.ts';
import { openLines } from './prep-view.ts';

type Deps = { readonly words: Words; readonly links: Links };

/** One 1:1 of the day, with what waits for the reader's word where the reader manages it. */
export type DigestEntry = { readonly context: PairContext; readonly meeting: Meeting; readonly reader: Role; readonly decisions: readonly Decision[] };

/** More 1:1s on a day are behind the link. */
const sectionsAtMost = 6;
const decisionsAtMost = 3;
/** A list of many is read over: the beginning tells which promise is meant. */
const sentenceAtMost = 160;

/** All 1:1s of one day on one card: what is open where the reader is the rep, what waits for a word where the reader manages. Entries in the order of their time. */
export function digestView({ words, links }: Deps, entries: readonly DigestEntry[], day: LocalDate): DigestCardView {
  const others = namesAmong(entries.map(({ context, reader }) => context[reader === 'manager' ? 'rep' : 'manager']));
  const name = (index: number): string => others[index] ?? '';
  const asRep = entries.flatMap((entry, index) => (entry.reader === 'rep' ? [{ entry, name: name(index) }] : []));
  const left = entries.length - sectionsAtMost;
  const [first] = entries;
  return {
    title: words.prep.digest.title(day),
    fallbackText: words.prep.digest.summary(entries.length),
    sections: entries.slice(0, sectionsAtMost).map((entry, index) => sectionOf(words, entry, name(index), day)),
    nothing: left > 0 ? words.cards.agenda.andMore(left) : null,
    topic: topicOf(words, asRep),
    open: { title: words.cards.open, url: entries.length > 1 || first === undefined ? links.tab('home') : links.agenda(first.meeting.id) },
  };
}

function sectionOf(words: Words, { context, meeting, reader, decisions }: DigestEntry, name: string, day: LocalDate): DigestSection {
  const { zone } = context[reader];
  const hasMoved = dateAt(meeting.start, zone) !== day;
  const heading = words.prep.digest.withWhom(name, hasMoved ? words.format.span(meeting.start, meeting.end, zone) : words.format.timeSpan(meeting.start, meeting.end, zone));
  if (reader === 'manager') {
    const left = decisions.length - decisionsAtMost;
    const lines = decisions.slice(0, decisionsAtMost).map(({ kind, sentence }) => words.prep.decision[kind](shortened(sentence, sentenceAtMost), name));
    return { heading, note: words.prep.digest.toDecide, promises: [], lines, more: left > 0 ? words.cards.agenda.andMore(left) : null };
  }
  const { lines, more } = openLines(words, context, openFor(context).open, room.digest);
  return { heading, note: lines.length === 0 ? words.prep.nothingOpen : null, promises: lines, lines: [], more };
}

function topicOf(words: Words, asRep: readonly { readonly entry: DigestEntry; readonly name: string }[]): DigestCardView['topic'] {
  const [only, second] = asRep;
  if (only === undefined) return null;
  const { which, chooseOne } = words.prep.digest;
  const meetings = asRep.map(({ entry, name }) => ({ title: name, value: entry.meeting.id }));
  return { ...topicFormView(words), data: second === undefined ? { meeting: only.entry.meeting.id } : {}, which: second === undefined ? null : { label: which, error: chooseOne, meetings } };
}
