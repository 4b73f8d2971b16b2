import { fitting, room, shortened } from '#cards/promise-line.ts';
import type { RecapCardView, RecapPromises } from '#cards/recap-card.ts';
import { detailsOf, madeOf, stateOf } from '#domain/commitment-state.ts';
import type { Commitment, Role } from '#domain/commitment.ts';
import type { Meeting } from '#domain/meeting.ts';
import { minutesHeld } from '#domain/meeting-state.ts';
import { progressAskedFrom, settlesAtLatest } from '#domain/settle.ts';
import { clockAt, dateAt } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { personIn } from '../pair-access.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import { outcomeWords } from './agenda-forms-view.ts';
import type { Links } from './links.ts';
import { pairNames, type PairNames } from './pair-names.ts';
import { progressFormOf, progressOf } from './progress-view.ts';
import { madeIn, slotsOf } from './promise-lines.ts';

type Deps = { readonly words: Words; readonly links: Links };
type Request = { readonly meeting: Meeting; readonly reader: Role; readonly next: Meeting | null };

/** One person's recap of a closed meeting; `other` is what the other person is called, for the notification's line. */
export function recapView({ words, links }: Deps, context: PairContext, { meeting, reader, next }: Request): RecapCardView & { readonly other: string } {
  const names = pairNames(context);
  const otherRole: Role = reader === 'manager' ? 'rep' : 'manager';
  const made = madeIn(context, meeting);
  const promised = [promisesOf(words, context, made, { owner: reader, reader, heading: words.cards.recap.youPromised }), promisesOf(words, context, made, { owner: otherRole, reader, heading: words.cards.recap.promised(names[otherRole]) })];
  const when = dateAt(meeting.start, context.pair.zone);
  return {
    other: names[otherRole],
    data: { meeting: meeting.id },
    title: words.cards.recap.title(names[otherRole]),
    when: words.cards.recap.held(when, minutesHeld(meeting)),
    fallbackText: words.cards.recap.summary(names[otherRole]),
    promised: promised.filter(({ promises }) => promises.length > 0),
    nothing: made.length === 0 ? words.cards.recap.nobodyPromised : null,
    lastTime: lastTimeOf(words, context, meeting, reader),
    next: whatComes(words, context, next),
    progress: progress(words, context, meeting, reader),
    open: { title: words.cards.open, url: links.agenda(meeting.id) },
    answer: answerOf(words, context, { meeting, reader, next }, made, names),
  };
}

/** Asked from the day after the meeting on, when there is something to tell, until the next one begins. */
function progress(words: Words, context: PairContext, meeting: Meeting, reader: Role): RecapCardView['progress'] {
  const isOver = context.meetings.some((other) => other.start > meeting.start && other.start <= context.now && !other.gone);
  return isOver || context.now < progressAskedFrom(meeting.end, context[reader].zone) ? null : progressFormOf(words, context, openFor(context).open.filter(({ owner }) => owner === reader));
}

function promisesOf(words: Words, context: PairContext, made: readonly Commitment[], { owner, reader, heading }: { readonly owner: Role; readonly reader: Role; readonly heading: string }): RecapPromises {
  const own = made.filter((commitment) => commitment.owner === personIn(context.pair, owner));
  const bothWordings = (commitment: Commitment) => stateOf(commitment, context.pair).sentence + (detailsOf(commitment, context.pair).pendingWording?.sentence ?? '');
  const { shown, left } = fitting(own, bothWordings, room.recap);
  return {
    heading,
    promises: shown.map((commitment) => {
      const { sentence, parsed } = stateOf(commitment, context.pair);
      return { quoted: words.format.quoted(sentence), slots: slotsOf(words, parsed), pending: pendingOf(words, context, commitment, reader), sofar: progressOf(words, context, commitment.id) };
    }),
    more: left === 0 ? null : words.cards.agenda.andMore(left),
  };
}

/** Other words for a promise that wait for somebody's yes: for the reader's own, or for the other's. */
function pendingOf(words: Words, context: PairContext, commitment: Commitment, reader: Role): RecapPromises['promises'][number]['pending'] {
  const { pendingWording } = detailsOf(commitment, context.pair);
  if (pendingWording === null) return null;
  const names = pairNames(context);
  const other: Role = reader === 'manager' ? 'rep' : 'manager';
  const isOwn = pendingWording.by === personIn(context.pair, reader);
  return { line: isOwn ? words.cards.recap.waitsFor(names[other]) : words.promise.rewordPending(names[other]), quoted: words.format.quoted(pendingWording.sentence) };
}

/** What was open when the meeting began, and how it went. */
function lastTimeOf(words: Words, context: PairContext, meeting: Meeting, reader: Role): RecapCardView['lastTime'] {
  const before = openBefore(context, meeting);
  if (before.length === 0) return null;
  const names = pairNames(context);
  const { shown, left } = fitting(before, (commitment) => stateOf(commitment, context.pair).sentence, room.recap);
  return {
    heading: words.cards.recap.lastTime,
    outcomeHeading: words.cards.recap.howItWent,
    rows: shown.map((commitment) => {
      const quoted = words.format.quoted(stateOf(commitment, context.pair).sentence);
      const owner: Role = commitment.owner === context.pair.manager ? 'manager' : 'rep';
      return { promise: owner === reader ? quoted : words.format.saidBy(names[owner], quoted), outcome: outcomeOf(words, context, commitment, names) };
    }),
    more: left === 0 ? null : words.cards.agenda.andMore(left),
  };
}

/** Promises made before the meeting and open at its start. */
function openBefore({ commitments, pair }: PairContext, meeting: Meeting): readonly Commitment[] {
  return commitments.filter((commitment) => {
    if (madeOf(commitment).at >= meeting.start) return false;
    const then = { ...commitment, events: commitment.events.filter(({ at }, index) => index === 0 || at < meeting.start) };
    return stateOf(then, pair).status === 'open';
  });
}

function outcomeOf(words: Words, { pair }: PairContext, commitment: Commitment, names: PairNames): string {
  const state = stateOf(commitment, pair);
  if (state.outcome !== null) return words.promise.outcome(state.outcome);
  const nameOf = (person: string) => (person === pair.manager ? names.manager : names.rep);
  if (state.contested.length > 0) return words.promise.contested(state.contested.map(({ by, outcome }) => ({ name: nameOf(by), outcome })));
  const [view] = detailsOf(commitment, pair).views;
  if (view !== undefined && state.status === 'open') return words.promise.proposed(nameOf(view.by), view.outcome, nameOf(commitment.owner));
  return state.status === 'open' && state.due !== null ? `${words.promise.status.open}, ${words.promise.due(state.due)}` : words.promise.status[state.status];
}

function whatComes(words: Words, context: PairContext, next: Meeting | null): string {
  const count = openFor(context).open.length;
  const { zone } = context.pair;
  if (next === null) return words.cards.recap.goesInto(count, null, null);
  const latest = next.copy === null ? null : words.format.dayAndTime(settlesAtLatest(next.start, zone), zone);
  return words.cards.recap.goesInto(count, dateAt(next.start, zone), latest);
}

function answerOf(words: Words, context: PairContext, { meeting, reader }: Request, made: readonly Commitment[], names: PairNames): RecapCardView['answer'] {
  const { recap } = words.cards;
  const confirmations = context.confirmations.get(meeting.id) ?? [];
  const own = confirmations.find(({ by }) => by === personIn(context.pair, reader));
  const otherRole: Role = reader === 'manager' ? 'rep' : 'manager';
  // Who said yes before the other put it in other words is asked once more.
  const waits = made.some((commitment) => {
    const { pendingWording } = detailsOf(commitment, context.pair);
    return pendingWording !== null && pendingWording.by !== personIn(context.pair, reader);
  });
  if (own !== undefined && !waits) {
    const rest = confirmations.length > 1 ? recap.confirmedByBoth : recap.waitsFor(names[otherRole]);
    return { state: 'confirmed', line: `${recap.confirmedAt(clockAt(own.at, context[reader].zone))} ${rest}` };
  }
  const mine = made.filter(({ owner }) => owner === personIn(context.pair, reader));
  const forms = rewordForms(words, context, mine, names[otherRole], reader);
  // Six buttons are the most that Teams shows on a card (facts/teams.md §2), and the count has one.
  const reword = progress(words, context, meeting, reader) === null ? forms : forms.slice(0, 2);
  return { state: 'open', confirm: recap.thatsRight, reword, differ: differForm(words, context, meeting) };
}

function rewordForms(words: Words, context: PairContext, mine: readonly Commitment[], other: string, reader: Role) {
  const { recap } = words.cards;
  return fitting(mine, (commitment) => stateOf(commitment, context.pair).sentence, room.reword).shown.map((commitment) => ({
    button: recap.rewordMine,
    id: commitment.id,
    label: recap.inYourWords,
    sentence: stateOf(commitment, context.pair).sentence,
    error: recap.sentenceEmpty,
    note: recap.rewordNote(other, reader === 'rep'),
    submit: recap.useTheseWords,
  }));
}

function differForm(words: Words, context: PairContext, meeting: Meeting): Extract<RecapCardView['answer'], { state: 'open' }>['differ'] {
  const { recap } = words.cards;
  const settled = openBefore(context, meeting).filter((commitment) => commitment.events.some(({ kind }) => kind === 'outcome'));
  if (settled.length === 0) return null;
  return {
    button: recap.seeDifferently,
    which: recap.whichOne,
    promises: fitting(settled, (commitment) => stateOf(commitment, context.pair).sentence, room.form).shown.map((commitment) => ({
      title: shortened(stateOf(commitment, context.pair).sentence),
      value: commitment.id,
    })),
    error: recap.chooseOne,
    how: recap.howDoYouSee,
    words: outcomeWords(words),
    note: recap.bothStand,
    submit: recap.keepMyView,
  };
}

