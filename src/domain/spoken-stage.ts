import { spansOf, type TextSpan } from './text-span.ts';

const stageNames = [
  'discovery|disco|qualification|qualified|qual|demo|evaluation|eval|technical (?:win|validation|evaluation|fit|review)|tech (?:validation|eval|win)|validation|solution (?:design|review|fit)|scoping|poc|pov|proof of (?:concept|value)|pilot|trial',
  'business case|short ?-?list(?:ed)?|vendor (?:selection|of choice)|selection|preferred (?:supplier|vendor)|proposal(?: review| sent)?|proposals|quote|pricing|negotiations?|negotiating|negotation|negotiaton|neg|procurement|purchasing|legal(?: review)?|security(?: review)?|infosec',
  'redlines?|contracts?(?: review| sent| out)?|contracting|paper process|paperwork|order form|verbal(?: commit| commitment| yes| agreement| ok)?|(?:strong |soft |hard )?commit(?:ted)?|best[ -]case|worst[ -]case|most likely|likely|probable|upside|stretch|omitted|final (?:approval|review|negotiations?)|exec(?:utive)? (?:approval|sign-?off)|board approval|budget approval|decision|onboarding|implementation|closing|closed[- ]won|closed|won|signature|cw|stage (?:\\d|one|two|three|four|five|six)',
].join('|');
/** What may stand behind a stage; a noun there makes it another thing ("discovery calls", "a proposal template", "legal to turn the redlines"). */
const follows = String.raw`(?=\s*(?:$|[^\p{L}\p{N}\s'’-]|-(?!\p{L}))|\s{2}|\s(?:(?:stage|phase|category|status|column)\b|(?:by|at|for|with|on|from|before|until|till|til|through|thru|and|then|in|this|next|w|again|worth|around|while|plus|or|but|when|as|so|b4|please|no|now|today|tomorrow|of)\b))`;
const edge = String.raw`(?<=^|[\s@,(>/:-])`;
const placing = String.raw`(?:(?:@|-+>|→|=>|>)\s*|(?:back )?(?:at|in|into|to|towards?|through|thru|as|reach(?:es)?|hits?|past|stage|out of|off|becomes?|stays?|remains?|is|under)\s+)`;
const placed = new RegExp(String.raw`${edge}${placing}(?:the |a |our |"|')?(?<stage>${stageNames})(?: (?:stage|phase|category|status)\b)?${follows}`, 'giu');
/** "get Alpine qualified": what has become of a deal. */
const become = new RegExp(String.raw`(?<=\b(?:get|gets|have|has|see|want|keep)\s+\p{Lu}[\p{L}\d&.’' -]{1,30}\s)(?<stage>qualified|short-?listed|committed|disqualified)${follows}`, 'gu');
const got = new RegExp(String.raw`\b(?:get|secure|have|obtain|win|gain)\s+(?:me |us )?(?:a |the |their )?(?<stage>verbal(?: commit| commitment| yes| agreement| ok)?)${follows}`, 'giu');
/** "40k verbal", "liberty proposal fri": without a word of place, only names that mean nothing else beside an amount. */
const beside = new RegExp(String.raw`${edge}(?<!\b(?:the|a|an|your|our|their|my|this|that|new|revised|final|updated|draft|each|every|any|in|with|by|about|of|via|against|mock)\s)(?<stage>(?!quote|pricing|contracts|pilot|trial|redline|signature|qual|won(?<!\s{2}won)|likely|stretch|decision|closing|selection|security|committed|commit(?<!(?:\s{2}|\s,\s)commit)|closed(?! ?-?won))(?:${stageNames}))(?: (?:stage|phase|category))?${follows}`, 'giu');
/** "acme commit 44k": behind a name the forecast's word is no verb. */
const callIt = new RegExp(String.raw`(?<=(?:^|\s)(?!(?:and|then|will|you|they|please|also|just|the|can|must|should|let’s|let's|who|team)\s)[\p{L}&’'-]{3,30} )(?<stage>commit)(?=\s{2})`, 'giu');
const closing = new RegExp(
  String.raw`(?<=^\W*|\b(?:and|to|will|we|we[’']ll|you|you[’']ll|i[’']ll|they[’']ll|then|please|get|have|let[’']s|help|should|would)\s+|[,;:+&]\s*)(?:close(?: out)?|sign(?! off)|countersign|ink(?! off)|get (?:the|a|their) signature(?: on| from| for)?|get ink)(?=\s|$)` +
    String.raw`|(?<=(?:^|[;,+&]\s|\sand\s)(?!(?:the|a|an|your|our) )\p{L}{2,20} )(?:close|sign)(?=\s{2})|(?<=\p{L}(?:[’'](?:re|m|s)| is) )closing(?= \p{Lu}|\s{2}| the\b| at\b| by\b)|\b(?:closes|signs|signed(?: off)?|countersigned|close won|closed(?!-| lost| question| loop)(?:[- ]won)?|(?:over|across) the line|the signature|(?<=\b(?:the|our) [\p{L}&.’'-]{2,24}(?: [\p{L}&.’'-]{2,24})? )signature(?=[,;.]|\s{2}|\s*$)|(?<=(?:[,;:+&]|\s) )signature(?= by| before| this| on| until|\s{2}|\s*$)|(?<=\p{L}[’']s? )signature(?= on| by| from|\s{2}|[,;.]|\s*$))\b`,
  'giu',
);
/** "Nod Publishers, verbal by Friday": all that is said of a deal. */
const ofName = new RegExp(String.raw`(?<=^\W{0,2}\p{Lu}[\p{L}\d&.’'-]*(?: (?:\p{Lu}[\p{L}\d&.’'-]*|of|and|&|renewal|expansion|deal)){0,4}(?:,|:| [–—-]) )(?<stage>(?!demo|quote|pricing|pilot|trial|poc|pov|proof|redline|likely|stretch|decision|contract|closed|won|signature)(?:${stageNames}))${follows}`, 'gu');

/**
 * Where a deal is to be held or brought, by the last place named ("from demo to proposal" is proposal), in the sentence's own words. Closing and signing are `closed won`.
 * `takesShorthand`: a stage may stand beside the amount without a word of place ("40k verbal").
 */
export function spokenStages(text: string, takesShorthand: boolean): readonly TextSpan<string>[] {
  const read = (match: RegExpExecArray) => (isAmongPeople(text, match) ? undefined : match.groups?.['stage']?.toLowerCase());
  const found = [...spansOf(text, placed, read), ...spansOf(text, got, read), ...(takesShorthand ? [] : [...spansOf(text, become, read), ...spansOf(text, ofName, read)])].map((span) => ({ ...span, value: plainStage(span.value) }));
  const last = found.at(-1);
  const isLeft = last !== undefined && /^(?:out of|off)\b/i.test(text.slice(last.start, last.end)); // "stay out of pricing" goes nowhere
  if (isLeft && found.length === 1) return [];
  if (last !== undefined) return [...found.filter((span) => span !== last && /^(?:out of|off)\b/i.test(text.slice(span.start, span.end))), { ...last, start: fromBefore(text, last.start) }];
  const closed = spansOf(text, closing, () => 'closed won');
  if (closed.length > 0) return closed.filter(({ start, end }, at) => at === closed.length - 1 || /^(?:over|across) the line$/i.test(text.slice(start, end)));
  return takesShorthand ? [...spansOf(text, beside, read), ...spansOf(text, callIt, read)].map((span) => ({ ...span, value: plainStage(span.value) })).slice(-1) : [];
}

/** "send the redlines to legal", "ask about pain in discovery": people and occasions, not where a deal stands. */
function isAmongPeople(text: string, match: RegExpExecArray): boolean {
  const said = /[^,;.+&]*$/.exec(text.slice(Math.max(0, match.index - 80), match.index))?.[0].replace(/^.*\b(?:and|then|while)\s/i, '') ?? '';
  if (/^(?:back )?(?:in|at)\s/i.test(match[0]) && /(?:discovery|demo|negotiations?|pricing|evaluation|closing|qualification|legal|procurement)$/i.test(match.groups?.['stage'] ?? '')) {
    if (/^\W*(?:(?:i|we|you|they|he|she|\p{L}+)(?:[’']ll| will)? )?(?:ask|use|practi[sc]e|rehearse|run|try|test|apply|open|start|talk|listen|confirm|quote|lead|meet|call)\b/iu.test(said)) return true;
  }
  if (/^into\b/i.test(match[0])) return false; // deals go into procurement, papers go to it
  return /\b(?:send|sent|talk|speak|introduc\w*|intro|submit|forward|email|escalate|write|reach out|loop|ask|show|pitch|share|connect|hand|handovers?|hand-?offs?|chase|ping|person|people|someone|contact|tell|use|walk|guide)\b/i.test(said);
}

const plainStage = (stage: string): string =>
  /^(?:closed.?won|closed|won|signature|cw)$/.test(stage) ? 'closed won' : stage.replace(/proof of concept/, 'poc').replace(/^(?:negotiations|negotiating|negot\w+|neg)$/, 'negotiation').replace('best-case', 'best case').replace(/^disco$/, 'discovery');

const fromStage = new RegExp(String.raw`\bfrom (?:the )?(?:${stageNames}|first call|qualifying)\s+$`, 'i');
const stageBefore = new RegExp(String.raw`(?:${stageNames})\s*$`, 'i');

/** Takes "from demo " in front of "to proposal" along. */
function fromBefore(text: string, start: number): number {
  const before = (/^(?:-|=|→|>)/.test(text.slice(start)) ? stageBefore : fromStage).exec(text.slice(Math.max(0, start - 32), start));
  return before === null ? start : start - before[0].length;
}
