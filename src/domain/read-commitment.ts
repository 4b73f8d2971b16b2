import { behaviourOf, clausesOf, type Clause } from './commit-clauses.ts';
import type { ParsedCommitment, Role } from './commitment.ts';
import { hurriedDeals } from './hurried-deals.ts';
import { isAPromise, withoutOpeners } from './is-a-promise.ts';
import { namedDeals } from './named-deals.ts';
import { repairedWords } from './repaired-words.ts';
import { type Figure, outcomeCounts, type Repetition, spokenFigures, spokenRepetitions } from './spoken-amount.ts';
import { withoutFrames } from './spoken-frames.ts';
import { spokenDates } from './spoken-date.ts';
import { spokenStages } from './spoken-stage.ts';
import { type TextSpan, withoutOverlaps, withoutSpans } from './text-span.ts';
import type { LocalDate, Zone } from './time.ts';

/** Longer texts are read up to here (and kept whole): reading takes bounded time. */
export const longestRead = 500;

/** Who says it, in which language, on which day. `zone` is not needed for a day; it is taken so that callers pass the meeting as it is. */
export type ReadContext = { readonly speaker: Role; readonly locale: string; readonly meetingDate: LocalDate; readonly zone?: Zone };

/** What was found where, before it is put together. */
type Found = {
  readonly text: string;
  readonly dates: readonly TextSpan<LocalDate>[];
  readonly figures: readonly TextSpan<Figure>[];
  readonly repetitions: readonly TextSpan<Repetition & { readonly isPhrase: boolean }>[];
  readonly stages: readonly TextSpan<string>[];
};

/**
 * Reads a commit sentence into its halves (playbook.md, "The commit sentence"). Reads, never rewrites: behaviour and deal are words of the
 * sentence. What is not said is null, never guessed; a sentence that commits nobody is `neither`. Never throws, whatever the text.
 */
export function readCommitment(text: string, context: ReadContext): ParsedCommitment {
  const said = repairedWords(text.slice(0, longestRead).replace(/[\s\u00a0]/g, ' '));
  const whole = readPart(said, context);
  if (whole.halves !== 'neither') return whole;
  const reason = afterTheReason.exec(said)?.[1];
  const rest = reason ?? afterTheReport.exec(said)?.[1];
  if (rest === undefined) return whole;
  const part = readPart(rest, context);
  const isMeasured = part.repetitions !== null || part.number !== null || part.stage !== null;
  if (part.halves === 'neither' || (reason === undefined && !isMeasured)) return whole;
  const isOfBefore = part.deal === null && /\b(?:it|them|they|their)\b/i.test(rest);
  return isOfBefore ? { ...part, deal: namedDeals(said)[0]?.value ?? null } : part;
}

/** "Since Munson is stuck, call their CFO": the reason promises nothing, what follows from it does. */
const afterTheReason = /^(?:since|because|now that|given(?: that)?|seeing as|seeing that)\b[^,;.?!"“]{4,100}, (.{8,})$/i;

/** "Acme slipped, so get it back to proposal": what was comes first, and what is promised stands alone behind it. */
const afterTheReport = /^[^;.?!"“]{8,160}?(?:;|[.?!](?= [A-Z])|, so(?= (?:you|we|i|let|please|get|use|ask|do|hold|move|bring|put|take|call|send|run|make|try)\b)|,(?= (?:this|next) week (?:you|we|i)\b)) (.{8,})$/i;

function readPart(text: string, { speaker, locale, meetingDate }: ReadContext): ParsedCommitment {
  const readable = withoutFrames(withoutFillers(text));
  const found = find(readable, meetingDate, locale);
  const owner = ownerOf(readable, speaker);
  const measured = found.figures.length + found.repetitions.length + found.stages.length > 0;
  if (!isAPromise(readable, { measured, dated: found.dates.length > 0, bothMeasured: found.repetitions.length > 0 && found.figures.length + found.stages.length > 0 })) return { ...nothing, owner };
  const clauses = clausesOf(masked(found), found);
  const behavior = clauses.map((clause) => behaviourOf(readable, clause, found)).find((one) => one !== null) ?? null;
  const figure = bestFigure(found.figures);
  const stage = found.stages.at(-1)?.value ?? null;
  const number = figure === null ? null : { value: figure.value.value, currency: figure.value.currency };
  const halves = halvesOf(behavior !== null, number !== null || stage !== null);
  if (halves === 'neither') return { ...nothing, owner };
  return {
    behavior,
    repetitions: behavior === null ? null : repetitionsOf(found),
    number,
    deal: dealOf(readable, found, clauses),
    stage,
    due: dueOf(found, clauses),
    owner,
    halves,
  };
}

/** The half that a promise still lacks; the day is asked for last. A manager's promise of support needs an action and a day (playbook.md). */
export type MissingHalf = 'behaviour' | 'number' | 'day';
export function missingHalf(parsed: ParsedCommitment, owner: Role): MissingHalf | null {
  if (parsed.behavior === null) return 'behaviour';
  if (owner === 'rep' && parsed.number === null && parsed.stage === null) return 'number';
  return parsed.due === null ? 'day' : null;
}

/** Without "um", "let's say" and the words that only start a sentence. */
const withoutFillers = (text: string): string => withoutOpeners(text.replace(/,? (?:um+|uh+|er+|erm|you know|let[’']s say|i mean|like(?=,)|what(?=,)|i don[’']t know),?(?= )/gi, ''));

const nothing: ParsedCommitment = { behavior: null, repetitions: null, number: null, deal: null, stage: null, due: null, owner: null, halves: 'neither' };

function find(text: string, meetingDate: LocalDate, locale: string): Found {
  const quotes = [...text.matchAll(/"[^"]*"|“[^”]*”/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const open = withoutSpans(text, quotes, '"'); // what is quoted is said to a customer: no number, no name in it is promised
  const dates = spokenDates(open, meetingDate, locale);
  const undated = withoutSpans(open, dates);
  const figures = withoutOverlaps([...spokenFigures(undated, locale), ...outcomeCounts(undated)]);
  const uncounted = withoutSpans(undated, figures);
  const repetitions = withoutOverlaps(spokenRepetitions(uncounted));
  const counted = repetitions.map(({ start, end, value: { unit, isPhrase } }) => ({ start, end: isPhrase || !/^(?:negotiations?|proposals?|contracts?|demos?|quotes?)$/i.test(unit) ? end : Math.max(end, text.indexOf(unit, end) + unit.length) })); // "two mock negotiations": what is counted is no stage
  const stages = spokenStages(withoutSpans(uncounted, counted), figures.some(({ value }) => value.kind === 'money'));
  return { text: open, dates, figures, repetitions, stages: closesSomething(stages, figures, uncounted) };
}

/** "close" is a stage only where a deal or an amount is closed; "the assumptive close" and "close the call" are not. */
function closesSomething(stages: readonly TextSpan<string>[], figures: readonly TextSpan<Figure>[], text: string): readonly TextSpan<string>[] {
  return stages.filter(({ value, start, end }) => {
    if (/^close\b/i.test(text.slice(start, end)) && closesAnOccasion.test(text.slice(start, start + 80))) return false;
    if (value !== 'closed won' || /\bclosed[- ]?won\b/i.test(text.slice(start, end))) return true;
    return figures.some((figure) => figure.value.kind !== 'percent') || namedDeals(text.slice(Math.max(0, start - 40), end + 40)).length > 0;
  });
}

/** "close each of your next four demos by asking …" ends a conversation, not a deal. */
const closesAnOccasion = /^close (?:(?!deals?\b|and\b|by\b)[\p{Ll}\d-]+ ){0,7}(?:calls?|demos?|meetings?|conversations?|sessions?|emails?|pitch(?:es)?|presentations?)\b/iu;

const masked = ({ text, dates, figures, repetitions }: Found): string => withoutSpans(text, [...dates, ...figures, ...repetitions]);

/** Money first, else a percentage, else a count of outcomes; "from 20k to 28k" is 28k. */
function bestFigure(figures: readonly TextSpan<Figure>[]): TextSpan<Figure> | null {
  for (const kind of ['money', 'percent', 'outcomes']) {
    const ofKind = figures.filter(({ value }) => value.kind === kind);
    const best = ofKind[ofKind.length === 2 ? 1 : 0];
    if (best !== undefined) return best;
  }
  return null;
}

/** The count of the behaviour: of several the one that says on how many ("two subject lines on 20 emails"), and rather things than times. */
function repetitionsOf({ repetitions }: Found): Repetition | null {
  const things = repetitions.filter(({ value }) => value.unit !== 'times');
  const best = things.find(({ value }) => value.isPhrase) ?? things[0] ?? repetitions[0];
  return best === undefined ? null : { count: best.value.count, unit: best.value.unit };
}

/** With two days the one that stands with the number. */
function dueOf({ text, dates }: Found, clauses: readonly Clause[]): LocalDate | null {
  if (dates.length < 2) return dates[0]?.value ?? null;
  const atNumber = clauses.filter((clause) => clause.hasNumber);
  const there = dates.filter(({ start }) => atNumber.some((clause) => start >= clause.start && start < clause.end));
  const isDueThen = ({ start, end }: TextSpan<LocalDate>): boolean => /^(?:by|before|until|till|no later than)\b/i.test(text.slice(start, end)); // not "$600K of Q1 pipeline"
  return (there.find(isDueThen) ?? there[0] ?? dates.at(-1))?.value ?? null;
}

function dealOf(text: string, found: Found, clauses: readonly Clause[]): string | null {
  const open = withoutSpans(found.text, [...found.dates, ...found.figures, ...found.stages]);
  const names = namedDeals(open);
  const inNumber = names.filter(({ start }) => clauses.some((clause) => clause.hasNumber && start >= clause.start && start < clause.end));
  const isShort = /^\p{Lu}{2,4}$/u.test(names[0]?.value ?? ''); // "run MAP review, northwind 88k to legal"
  const best = inNumber[0] ?? (isShort ? undefined : names[0]);
  return best?.value ?? typedInAHurry(text, found, clauses) ?? names[0]?.value ?? hurriedDeals(open)[0]?.value ?? null;
}

/** What stands beside an amount or a stage in shorthand and names no customer. */
const hurried = new Set(
  (
    'carry roll hold get move close keep have put take bring land win commit finish add grow reach hit sign push advance at to in is be will the a an deal deals from of for on and @ + & worth about around over under above below new aim target secure increase raise retain renew deliver lift cut reduce sell upsell expand maintain protect book ship exceed beat collect recover i’ll you’ll we’ll they’ll he she i i’d like want see need expect we you my our your us by back ' +
    'stays stay goes go least most pipeline pipe plan target quota coverage forecast business year quarter month week qualified signed closed booked approved committed won revenue bookings arr acv tcv it this that them all both one everything number total team ' +
    'territory region patch deliver create generate build source stage yr mth w with w/ thru through until til till then still same expansion opportunity opp account accounts please pls per into as call ready done ok them deal’s line amount value budget cash upside ' +
    'asp acv tcv mrr totaling totalling order orders form forms ea apiece moved held kept pushed brought taken biz business services license licence licenses licences seats each more than no not minimum min max total only gross net incremental additional extra another every discount discounts discounting margin rate price win close commitments sales end least half second third'
  ).split(' '),
);

/** In small letters a deal is known by its place only: what is left beside an amount or a stage. */
function typedInAHurry(text: string, found: Found, clauses: readonly Clause[]): string | null {
  const marks = [...found.figures.filter(({ value }) => value.kind === 'money'), ...found.stages];
  const isMarked = (one: Clause): boolean => one.hasNumber && !one.isDone && marks.some(({ start }) => start >= one.start && start < one.end);
  const at = clauses.findIndex(isMarked);
  const clause = clauses[at];
  if (clause === undefined) return null;
  const [first] = clauses;
  const isApart = at === 1 && first !== undefined && first.hasNumber && !first.isDone; // "proseware - 28k verbal"
  const from = isApart ? first.start : clause.start;
  const left = withoutSpans(found.text, [...found.dates, ...found.figures, ...found.repetitions, ...found.stages]).slice(from, clause.end).replace(/\b(?:i|we|you)[’'](?:m|re) \p{Ll}+ing\b/iu, ' ').replace(/\bin the (?:bank|bag|books|door)\b/i, ' ').replace(/(?<!first )\bup(?= +(?:to|from|by)\b|\s{2})/i, '  ');
  if (/\b(?:pipeline|pipe|coverage|quota|target|plan|bookings?|revenue|business|forecast|arr|mrr|asp|acv|tcv|nrr|discount\w*|margins?)\b/i.test(left)) return null;
  const words = left.split(/[^\p{L}\p{N}&’'-]+/u).filter((word) => /\p{L}{2}/u.test(word) && !hurried.has(word.toLowerCase().replace("'", '’')));
  if (words.length === 0 || words.length > 3) return null;
  const name = words.join(' ').replace(/[’']s$/, '');
  return text.includes(name) ? name : null;
}

const filler = String.raw`(?:ok(?:ay)?|so|yes|yeah|right|sure|alright|and|well|um+|uh+|then|plus|also|fine|great|good)`;
const firstSaid = String.raw`^[^a-z]*(?:${filler}[,.:]? )*(?:(?:by|before|on|in|this|next|tomorrow|today|tonight|after|for|end of|from|over|within|until|at|eod|eow)\b[^,]{0,40}?[, ]+)?`;
const byOneself = new RegExp(String.raw`${firstSaid}(?:i(?:'ll|'m|'ve| will| am| can| shall| need to (?!see|have|get you to)| have to| promise| commit| plan| owe|'d)? ?\b|let me\b|count me in\b|my (?:\w+ )?(?:action|actions|task|promise|commitment|job|side|part|to-?do)\b|on me\b|(?:leave|give) (?:it|that|this|[\w' ]{2,40}) (?:with|to) me\b)`);
const ofTheOther = /\bi(?:'d| would|'m)? (?:really |just |still |also )?(?:want|need|expect|like|ask|asking|expecting|counting on|looking for)(?: for)? (?!to (?!see\b|have\b))/;

/** "I" is whoever speaks; "you", "I want you to …", "we", a name, an order and shorthand are the rep (said by the rep, "you" is the manager). */
function ownerOf(text: string, speaker: Role): Role {
  const said = text.toLowerCase().replace(/’/g, "'");
  const other: Role = speaker === 'manager' ? 'rep' : 'manager';
  if (ofTheOther.test(said)) return other;
  if (byOneself.test(said)) return speaker;
  if (/^[^a-z]*(?:you|you'll|you're)\b/.test(said)) return other;
  if (/(?:, |; | and )(?:i'll|i will|let me) /.test(said) && !/\byou(?:'ll| will)?\b/.test(said)) return speaker;
  if (speaker === 'rep' && /^[^a-z]*(?:can you|could you)/.test(said)) return 'manager';
  return 'rep';
}

function halvesOf(hasBehaviour: boolean, hasNumber: boolean): ParsedCommitment['halves'] {
  if (hasBehaviour) return hasNumber ? 'both' : 'behaviorOnly';
  return hasNumber ? 'numberOnly' : 'neither';
}
