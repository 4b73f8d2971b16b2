import type { Fact } from '#cards/elements.ts';
import type { PrepLineView, PrepOpenView } from '#cards/prep-card.ts';
import { fitting, room, shortened, type PromiseLine, type Room } from '#cards/promise-line.ts';
import type { CarriedCommitment } from '#domain/carry-over.ts';
import type { Role } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Words } from '#words/words.ts';
import { withOwnWords } from '../own-words.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import { topicFormView } from './agenda-forms-view.ts';
import type { Links } from './links.ts';
import { pairNames } from './pair-names.ts';
import { progressOf } from './progress-view.ts';

type Deps = { readonly words: Words; readonly links: Links };

/** An address on a card is a link: its text may be short. */
const addressAtMost = 80;

/** What is open before one meeting, for one of the two, in that person's zone. */
export function prepView({ words, links }: Deps, context: PairContext, { meeting, reader }: { readonly meeting: Meeting; readonly reader: Role }): PrepOpenView {
  const other = pairNames(context)[reader === 'manager' ? 'rep' : 'manager'];
  const { lines, more } = openLines(words, context, openFor(context).open, room.carried);
  return {
    kind: 'open',
    data: { meeting: meeting.id },
    title: words.prep.title(other),
    when: words.format.span(meeting.start, meeting.end, context[reader].zone),
    fallbackText: words.prep.summary(other),
    heading: words.prep.stillOpen,
    promises: lines,
    more,
    nothing: lines.length === 0 ? words.prep.nothingOpen : null,
    facts: workFacts(words, context),
    lead: words.prep.lead(other),
    topic: topicFormView(words),
    open: { title: words.cards.open, url: links.agenda(meeting.id) },
  };
}

/** What is left of the card once there is nothing more to prepare. */
export const prepLine = (line: string): PrepLineView => ({ kind: 'line', line, fallbackText: line });

/** Open promises as they were said, with how far each is by its owner's count. */
export function openLines(words: Words, context: PairContext, promises: readonly CarriedCommitment[], room: Room): { readonly lines: readonly PromiseLine[]; readonly more: string | null } {
  const names = pairNames(context);
  const { shown, left } = fitting(promises, ({ sentence }) => sentence, room);
  return {
    lines: shown.map((promise) => {
      const facts = words.promise.facts({ owner: names[promise.owner], due: promise.due, timesCarried: promise.timesCarried });
      const sofar = progressOf(words, context, promise.id);
      return { quoted: words.format.quoted(promise.sentence), meta: sofar === null ? facts : `${facts}, ${sofar}` };
    }),
    more: left === 0 ? null : words.cards.agenda.andMore(left),
  };
}

/** What part 1 works on: the skill, a topic beside it, the moment of a call. */
function workFacts(words: Words, context: PairContext): readonly Fact[] {
  const { coaching } = context;
  const { agenda } = words.cards;
  const skill = withOwnWords(words, context).agenda.skills.find(({ id, name }) => id === coaching.skill || name === coaching.skill);
  const topic = coaching.topic === null || coaching.topic === coaching.skill ? [] : [{ title: words.prep.topic, value: coaching.topic }];
  const call = coaching.evidence?.title ?? coaching.evidence?.url;
  return [
    { title: agenda.skill, value: skill?.name ?? coaching.skill ?? agenda.noSkill },
    ...topic,
    { title: agenda.call, value: call === undefined ? agenda.noCall : shortened(call, addressAtMost), url: coaching.evidence?.url },
  ];
}
