import { namedDeals } from './named-deals.ts';
import { isOrder } from './order-verbs.ts';
import { withoutSpans } from './text-span.ts';

/** A stretch of the sentence that says one thing: something that is done, a number that is reached, or both. */
export type Clause = { readonly start: number; readonly end: number; readonly hasNumber: boolean; readonly isDone: boolean };

type Stretch = { readonly start: number; readonly end: number };
type Marks = {
  readonly dates: readonly Stretch[];
  readonly figures: readonly Stretch[];
  readonly repetitions: readonly (Stretch & { readonly value: { readonly isPhrase: boolean; readonly unit: string } })[];
  readonly stages: readonly Stretch[];
};

const separators = /\s?(?:;|[.!] (?=\p{Lu})|(?<=\p{L}{3}|\s{2})[.!] (?=\p{Ll}{2})|\sby(?=\s\p{L}+ing\s)|(?<!\b(?:and|by|of|for|to|in|on))\s(?=using\s(?:the|a|your|our)\s)|,(?:\s(?:and|then|plus|while|so)(?=\s))?(?=\s)|\s(?:and|then|plus|while)(?=\s)|\s[&+–—-](?=\s))\s?/gu;

/**
 * Cuts a sentence (with dates, figures and counts blanked out) where one thing ends and the next begins, and says which pieces carry the number.
 * Pieces that are no sentence of their own ("ask about budget and authority") stay with the one before.
 */
export function clausesOf(text: string, marks: Marks): readonly Clause[] {
  const pieces: Clause[] = [];
  let start = 0;
  for (const cut of [...text.matchAll(separators), null]) {
    const end = cut === null ? text.length : cut.index;
    const piece = clauseOf(text, { start, end }, marks);
    start = cut === null ? end : cut.index + cut[0].length;
    const before = pieces.at(-1);
    const goesOn = before !== undefined && before.isDone && !before.hasNumber && !piece.hasNumber && !isBlank(text, piece) && !newSubject.test(text.slice(piece.start, piece.end));
    if (goesOn) pieces[pieces.length - 1] = { ...before, end: piece.end };
    else pieces.push(piece);
  }
  return pieces;
}

/** "I'll clear the budget and you'll visit …": another's part is another clause. */
const newSubject = /^\W*(?:(?:i|we|you)(?:[’']ll| will)\b|I \p{Ll}{2,}\b)/iu;
const isBlank = (text: string, { start, end }: Stretch): boolean => !/\p{L}{2}/u.test(text.slice(start, end));
const isWithin = (inner: Stretch, outer: Stretch): boolean => inner.start >= outer.start && inner.start < outer.end;

const subject =
  /^\W*(?:(?:ok(?:ay)?|so|yes|yeah|yep|right|alright|um+|uh+|sure|please|also|then|and|first(?=[,:])|next(?=[,:])|well|plus|great|good|fine|agreed|deal(?=[,.:])|from now on|for now)[,.: ]+)*(?:(?:that|this|it)[’']s |here[’']s )?(?:(?:the |our |your |my |one )?(?:plan|commitments?|commit|promise|behaviou?r|action|focus|ask|goal|idea|agreement|skill)(?: (?:for|this) [\w ]{3,14})?(?::| is(?: for (?:you|us) to| to| that)?)[, ]+)?(?:what i(?:[’']d| would)? (?:like|want|love|need) is (?:for you )?(?:to )?)?(?:(?:please|then|also) )*(?:you[’']re on the hook(?: for)? |(?:we|you)(?:[’']ve)? agreed (?:that )?(?:on )?(?:to )?)?(?:(?:he|she)[’']s (?=[a-z]+ing\s)|(?:i|we|you|he|she)(?:[’']ll| will| shall|[’']m going to| am going to|[’']re going to| are going to| commit to| promise to| can| must| need to| have to| should|[’']d like to)? |i(?:[’']d| would)? (?:want|need|expect|like|ask) you to |let[’']?s |let me |try to |to )*(?:(?:also|just|personally|try and|make sure to|start|please|commit to|plan to) )*/i;

const numberVerbs =
  /^(?:hold|get|move|close|keep|have|put|take|bring|land|win|commit|finish|add|grow|reach|hit|sign(?! ?-?off)|push|advance|secure|lock|deliver|exceed|beat|raise|lift|increase|reduce|cut|drop|drive|generate|build|create|source|make|stays?|goes|go|be|is|sits?|renew|upsell|expand|progress|pull|stay|end|maintain|convert|forecast|call|book|see|recover|save|cap|limit|lower|improve|target|aim|run at|double|triple|retain|carry|qualify|bank|clos\w*|mov\w*)\b/i;

function clauseOf(text: string, stretch: Stretch, marks: Marks): Clause {
  const hasNumber = [...marks.figures, ...marks.stages].some((mark) => isWithin(mark, stretch));
  const hasCount = marks.repetitions.some((mark) => isWithin(mark, stretch));
  const left = withoutSpans(text, marks.stages).slice(stretch.start, stretch.end);
  const said = left.replace(subject, '').trim();
  if (!/\p{L}{2}/u.test(said)) {
    const counts = marks.repetitions.some((mark) => isWithin(mark, stretch) && mark.value.unit !== 'times');
    return { ...stretch, hasNumber, isDone: counts && !hasNumber };
  }
  if (!hasNumber) {
    const belongsToNumber = marks.figures.length + marks.stages.length > 0 && !hasCount && (isBareDeal(said) || (stretch.start === 0 && isHurriedName(said, text)));
    return { ...stretch, hasNumber: belongsToNumber, isDone: !belongsToNumber && isSomethingDone(said, hasCount) };
  }
  return { ...stretch, hasNumber, isDone: hasCount ? !numberVerbs.test(said) : isDoneToo(said, said.length < left.trim().length) };
}

/** "Contoso", "hold Acme": cut off from its amount by a comma. */
function isBareDeal(said: string): boolean {
  const rest = said.replace(/^don[’']t (?:lose|drop|let) /i, '').replace(numberVerbs, '').trim();
  const name = namedDeals(rest)[0];
  return name !== undefined && !/\p{L}/u.test((rest.slice(0, name.start) + rest.slice(name.end)).replace(/\b(?:the|deal|will|stays?|goes|is|be|remains|where it is|as it is|put)\b/gi, ''));
}

/** "proseware - 28k verbal": in a text without capitals, one or two words before a dash or a comma that are no order. */
const isHurriedName = (said: string, text: string): boolean => /^[a-z][a-z&’'-]{2,}(?: [a-z][a-z&’'-]{2,})?$/.test(said) && !isOrder(said.split(' ')[0] ?? '') && !/\p{Lu}\p{Ll}/u.test(text);

/** Each character can match in one way only, or a long row of such words would take for ever. */
const leftOver = /^(?:(?:will|be|at|is|to|the|deal|worth|s)(?!\p{L})|[^\p{L}])+$/iu;

/** "and keep it there", "no later" say no more than what stands before them. */
const goesOnHolding = /^(?:(?:no (?:later|less|more|lower|fewer|excuses|buts|ifs or buts)|nothing (?:less|more|lower)|or (?:more|better|above|higher)|(?:and )?not (?:a \w+ )?(?:less|more|later|lower)|all of it|at the (?:latest|least|most|minimum)|at (?:least|most)|full stop|in (?:writing|full|hand|time)|on (?:paper|time)|for (?:real|sure)|latest|thanks|thank you|okay|deal|agreed|tops|max|minimum|firm|as agreed|please)\W*$|(?:keep|hold|leave|get|bring|move|push|take|have) (?:it|that|this|them)(?: (?:there|over|up|in|done|home|across|signed|closed))?(?: (?:to|until|till|through|at|by|for))?\W*$)/i;

/** "before the offsite" says when. */
const onlyAnOccasion = /^(?:before|b4|after|during|until|till|around|ahead of|in time for|prior to) (?:(?:the|our|your|my|their) )?[\p{L}’'-]+(?: [\p{L}’'-]+)?\W*$/iu;

/** Without a figure: words that are more than a bare name ("Contoso") or a left-over ("will be"). */
function isSomethingDone(said: string, hasCount: boolean): boolean {
  if (hasCount) return true;
  if (onlyAnOccasion.test(said)) return false;
  const name = namedDeals(said)[0];
  const rest = name === undefined ? said : (said.slice(0, name.start) + said.slice(name.end)).trim();
  return /\p{L}{3}/u.test(rest) && !leftOver.test(rest) && !goesOnHolding.test(rest) && !/^(?:will|’ll|'ll) (?:be|stay)\b/i.test(rest);
}

/** Beside a figure something is done only where a verb of doing opens the clause: "approve the $45K quote", not "hold the $40K deal". */
function isDoneToo(said: string, hasSubject: boolean): boolean {
  if (/^(?:get|bring|find|make|build|have) (?:you|me|us)\b(?! to\b)/i.test(said)) return true;
  if (hasSubject && /^\p{Ll}/u.test(said) && !numberVerbs.test(said) && /^\p{Ll}+\s+(?:you|the|a|an|your|our|their|for|off|up|in|on|\p{Lu})(?![\p{L}])/u.test(said)) return true;
  if (numberVerbs.test(said) || /^\p{Lu}/u.test(said)) return /^(?:Approve|Send|Review|Draft|Write|Share|Prepare|Ask|Call|Present|Use|Run|Show)\b/.test(said);
  return /^(?:approve|send|review|draft|write|share|prepare|ask|present|use|run|show|offer|issue|sponsor|unblock|escalate|join|introduce|authori[sz]e|sign off|check|submit|email|negotiate|pitch|quote|discount(?!\s*(?:[<>]|to\b|at\b|under\b|below\b|down\b|max\b))|practi[sc]e|rehearse|map|walk|fund|release|free up|confirm|chase|walk)\b/i.test(said);
}

/** What is done, in the sentence's own words: without who, how often, how much, by when. Null when the clause has none. */
export function behaviourOf(original: string, clause: Clause, marks: Marks): string | null {
  if (!clause.isDone) return null;
  const counts = marks.repetitions.map((one) => ({ ...one, end: isWithin(one, clause) ? endOfCount(original, clause, one) : one.end }));
  const gone = [...marks.dates, ...marks.figures, ...marks.stages, ...counts].filter((mark) => isWithin(mark, clause));
  const words = withoutSpans(original, gone).slice(clause.start, clause.end);
  const said = withoutWho(words).replace(subject, '').replace(untilTheMeeting, '');
  const plain = said
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .trim()
    .replace(/^(?:[\s,;:.+&@–—-]|\b(?:and|of|x)\b )+/i, '')
    .replace(/(?:[\s,;:.!+&@–—-]|(?<=\s)(?:on|in|at|by|for|with|to|of|and|before|after|until|during|from|the|a|each|over|across|within|next|per|worth|please|pls)(?=[\s,.;]*$)|(?:\/| per | an? )(?:wk|week|day|month)(?=[\s,.;]*$))+$/i, '')
    .trim();
  if (!/\p{L}{2}/u.test(plain)) return thingsCounted(original, clause, marks);
  return plain.replace(/^\p{Lu}(?=\p{Ll}| )/u, (letter) => letter.toLowerCase());
}

/** An occasion without a day says when, as a day would. */
const untilTheMeeting = / (?:before|by|until|in time for|ahead of|prior to) (?:our|the|your|my) (?:next )?(?:1:1|1-1|one[- ](?:on|to)[- ]one|qbr|check-in|catch-?up|weekly)\b/i;

/** "with two peer reviews of your decks" at the head of a clause: the things counted are what is done, only their number goes. */
function endOfCount(original: string, clause: Clause, { start, end }: Stretch): number {
  if (/\p{L}/u.test(original.slice(clause.start, start))) return end;
  const count = /^(?:with|for) (?:\d[\d,.]*|\p{L}+) /u.exec(original.slice(start, end))?.[0];
  return count === undefined ? end : start + count.length;
}

/** Where nothing but a count was said ("for 3 multi-threaded deals"): what is counted. */
function thingsCounted(original: string, clause: Clause, marks: Marks): string | null {
  const counted = marks.repetitions.find((mark) => isWithin(mark, clause) && mark.value.unit !== 'times');
  const said = counted === undefined ? '' : original.slice(counted.start, counted.end);
  return /^[^\d]*(?:\d[\d,.]*|\p{L}+)\s+(\p{L}.*)$/u.exec(said.replace(/^(?:for|on|in|with|at|to|of) /i, ''))?.[1] ?? null;
}

/** "Asha will end …": who does it is not part of what is done. */
const withoutWho = (words: string): string => words.replace(/^\s*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?(?: will|’ll|'ll| is going to| to) (?=\p{Ll})/u, '');
