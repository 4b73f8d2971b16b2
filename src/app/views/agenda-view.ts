import type { AgendaCardView, AgendaFullView, AgendaLineView, PartView } from '#cards/agenda-card.ts';
import type { Fact } from '#cards/elements.ts';
import { room } from '#cards/promise-line.ts';
import { agendaMinutes, growQuestion, undiagnosedMix, variantOfWeek, weekIndexOf, type GrowStage, type Mix } from '#domain/agenda.ts';
import type { CarriedCommitment } from '#domain/carry-over.ts';
import type { Role } from '#domain/commitment.ts';
import type { Audience, Meeting } from '#domain/meeting.ts';
import { minutesHeld, phaseOf } from '#domain/meeting-state.ts';
import type { AgendaForm } from '#domain/plan-pair.ts';
import { dateAt, minute, toIso } from '#domain/time.ts';
import type { Words } from '#words/words.ts';
import { mayMove } from '../move-meeting.ts';
import { withOwnWords } from '../own-words.ts';
import { personIn } from '../pair-access.ts';
import type { Policies } from '../policies.ts';
import { openFor, type PairContext } from '../pair-context.ts';
import { agendaForms } from './agenda-forms-view.ts';
import { askedAgain, diagnosisOnAgenda, ownDiagnosis, undiagnosed, type DiagnosisOnAgenda } from './diagnosis-on-agenda.ts';
import type { Links } from './links.ts';
import { pairNames } from './pair-names.ts';
import { madeIn, promiseLines } from './promise-lines.ts';
import { moveTarget } from './reschedule-view.ts';

type Deps = { readonly words: Words; readonly links: Links; readonly policies: Policies };

/** Who looks: with `reader` the card is one person's own view, with that person's buttons; null: what everybody in the chat sees. */
export type AgendaRequest = { readonly meeting: Meeting; readonly form: AgendaForm; readonly audience: Audience; readonly reader: Role | null };

/** The agenda card's view. Who sees the card decides what stands in it (architecture.md, decision 5). */
export function agendaView(given: Deps, context: PairContext, request: AgendaRequest): AgendaCardView {
  const deps = { ...given, words: withOwnWords(given.words, context) };
  const { words, links } = deps;
  const { meeting } = request;
  const open = { title: words.cards.open, url: links.agenda(meeting.id) };
  const line = (text: string, again: AgendaLineView['again'] = null): AgendaCardView => ({ kind: 'closed', line: text, fallbackText: text, again, open });
  switch (request.form) {
    case 'closed':
      return line(words.cards.agenda.closed(minutesHeld(meeting)));
    case 'not-held':
      return line(words.cards.agenda.notHeld, anotherTime(words, context, request));
    case 'cancelled':
      return context.pair.state.kind === 'off' ? line(words.cards.agenda.stoppedHere) : line(words.cards.agenda.cancelled, anotherTime(words, context, request));
    case 'asked':
      return askedView(deps, context, request);
    case 'open':
      return request.audience === 'exactly-two' || request.reader !== null ? fullView(deps, context, request) : limitedView(deps, context, request);
  }
}

/** The way to another time for a 1:1 that did not come about, as long as no other one has begun since; not where others would see who failed to come. */
function anotherTime({ reschedule }: Words, context: PairContext, { meeting, audience }: AgendaRequest): AgendaLineView['again'] {
  const isOver = context.meetings.some(({ start, gone }) => start > meeting.start && start <= context.now && !gone);
  const target = isOver || audience !== 'exactly-two' ? null : moveTarget(context, meeting);
  return target === null || target.missed === null || target.meeting.copy === null ? null : { title: reschedule.findTime, data: { meeting: meeting.id } };
}

const whenOf = ({ words }: Deps, { pair }: PairContext, meeting: Meeting): string => words.format.span(meeting.start, meeting.end, pair.zone);

function askedView(deps: Deps, context: PairContext, { meeting, audience, reader }: AgendaRequest): AgendaCardView {
  const { words, links } = deps;
  const { agenda } = words.cards;
  const names = pairNames(context);
  const forTheTwo = audience === 'exactly-two' || reader !== null;
  return {
    kind: 'asked',
    title: forTheTwo ? agenda.title(names.manager, names.rep) : agenda.plainTitle(dateAt(meeting.start, context.pair.zone)),
    when: whenOf(deps, context, meeting),
    question: agenda.wasItHeld,
    fallbackText: agenda.wasItHeld,
    data: { meeting: meeting.id },
    held: agenda.weMet,
    notHeld: agenda.weDidNotMeet,
    open: { title: words.cards.open, url: links.agenda(meeting.id) },
  };
}

/** The pair's own mix would tell the diagnosis: only exactly the two see other than the standard minutes. */
function parts({ words }: Deps, meeting: Meeting, mix: Mix): readonly [PartView, PartView, PartView] {
  const minutes = agendaMinutes((meeting.end - meeting.start) / minute, mix);
  const part = (number: 1 | 2 | 3, label: string, count: number): PartView => ({ label: words.agenda.part(number, label), minutes: words.format.minutes(count), isOn: number === 1 });
  return [
    part(1, words.agenda.coaching, minutes.coaching),
    part(2, words.agenda.accountability, minutes.accountability),
    part(3, words.agenda.blockers, minutes.blockers),
  ];
}

function limitedView(deps: Deps, context: PairContext, { meeting, audience }: AgendaRequest): AgendaCardView {
  const { words, links } = deps;
  const { open } = openFor(context);
  const { agenda } = words.cards;
  return {
    kind: 'limited',
    title: agenda.plainTitle(dateAt(meeting.start, context.pair.zone)),
    when: whenOf(deps, context, meeting),
    fallbackText: agenda.summary,
    data: { meeting: meeting.id },
    refresh: refreshFor(context),
    parts: parts(deps, meeting, undiagnosedMix),
    count: audience === 'hidden' ? agenda.hiddenAttendees(open.length) : agenda.othersPresent(open.length),
    open: { title: words.cards.open, url: links.agenda(meeting.id) },
  };
}

function fullView(deps: Deps, context: PairContext, { meeting, reader, audience }: AgendaRequest): AgendaFullView {
  const { words, links } = deps;
  const names = pairNames(context);
  const diagnosed = audience === 'exactly-two' ? diagnosisOnAgenda(deps, context) : undiagnosed(deps);
  const [coaching, accountability, blockers] = parts(deps, meeting, diagnosed.mix);
  const week = weekIndexOf(dateAt(meeting.start, context.pair.zone));
  const say = (variants: readonly string[]): string => words.format.quoted(variants[variantOfWeek(week, variants.length)] ?? '');
  const { carried, made } = split(context, meeting);
  const old = promiseLines(words, names, carried, room.carried);
  const fresh = promiseLines(words, names, made, room.made);
  return {
    kind: 'full',
    title: words.cards.agenda.title(names.manager, names.rep),
    when: whenOf(deps, context, meeting),
    fallbackText: words.cards.agenda.summary,
    data: { meeting: meeting.id },
    refresh: refreshFor(context),
    coaching: { ...coaching, spoken: say(words.agenda.sayCoaching), facts: coachingFacts(words, context, week, diagnosed), topics: topics(words, context) },
    accountability: {
      ...accountability,
      spoken: say(words.agenda.handOver),
      carried: old.lines,
      more: old.more,
      then: carried.length === 0 ? `${words.cards.agenda.nothingOpen} ${words.cards.agenda.thenThisWeek}` : words.cards.agenda.thenThisWeek,
      made: made.length === 0 ? null : { heading: words.cards.agenda.promisedNow, promises: fresh.lines, more: fresh.more },
      suspended: suspendedPromises(words, context),
    },
    blockers: { ...blockers, lines: [words.cards.agenda.takesOn(names.manager), ...diagnosed.escalated] },
    open: { title: words.cards.open, url: links.agenda(meeting.id) },
    ...agendaForms(words, context, {
      reader,
      carried,
      mayClose: isOn(context, meeting),
      mayMove: reader !== null && phaseOf(meeting, context.now).kind === 'ahead' && mayMove(meeting, personIn(context.pair, reader)),
      diagnosis: ownDiagnosis(deps, context, diagnosed),
      diagnose: audience === 'exactly-two' && reader === 'manager' ? askedAgain(deps, context, diagnosed) : null,
    }),
  };
}

const isOn = ({ now }: PairContext, meeting: Meeting): boolean => ['running', 'ending'].includes(phaseOf(meeting, now).kind);

/** What was open before this meeting, and what was promised in it and is open. */
function split(context: PairContext, meeting: Meeting): { readonly carried: readonly CarriedCommitment[]; readonly made: readonly CarriedCommitment[] } {
  const now = new Set(madeIn(context, meeting).map(({ id }) => id));
  const { open } = openFor(context);
  return { carried: open.filter(({ id }) => !now.has(id)), made: open.filter(({ id }) => now.has(id)) };
}

/** What a system gap took off the rep's plate, apart from what is open. */
function suspendedPromises(words: Words, context: PairContext): AgendaFullView['accountability']['suspended'] {
  const { suspended } = openFor(context);
  if (suspended.length === 0) return null;
  const { lines, more } = promiseLines(words, pairNames(context), suspended, room.suspended);
  return { heading: words.diagnosis.agenda.suspended, promises: lines, more };
}

/** Per-user views for the two, as far as the channel's ids are known. */
function refreshFor({ manager, rep, now }: PairContext): AgendaFullView['refresh'] {
  const userIds = [manager.mri, rep.mri].filter((mri): mri is string => mri !== null);
  return userIds.length === 0 ? null : { userIds, at: toIso(now) };
}

function coachingFacts(words: Words, { coaching }: PairContext, week: number, { grow: questionsOf, first }: DiagnosisOnAgenda): readonly Fact[] {
  const { agenda } = words.cards;
  const grow = (stage: GrowStage): Fact => {
    const questions = questionsOf[stage];
    return { title: words.agenda.growStage[stage], value: questions[growQuestion(stage, week, questions.length)] ?? '' };
  };
  const skill = words.agenda.skills.find(({ id, name }) => id === coaching.skill || name === coaching.skill);
  const drill = skill?.drills[variantOfWeek(week, skill.drills.length)];
  const drillFacts = drill === undefined ? [] : [{ title: agenda.drill, value: agenda.drillOf(drill.text, drill.minutes) }];
  return [
    { title: agenda.skill, value: skill?.name ?? coaching.skill ?? agenda.noSkill },
    { title: agenda.call, value: coaching.evidence?.title ?? coaching.evidence?.url ?? agenda.noCall, url: coaching.evidence?.url },
    grow('goal'),
    grow('reality'),
    grow('options'),
    grow('will'),
    ...(first === null ? drillFacts : [first]),
  ];
}

const topics = (words: Words, { coaching }: PairContext): readonly string[] => (coaching.topic === null || coaching.topic === coaching.skill ? [] : [words.cards.agenda.topicOf(coaching.topic)]);
