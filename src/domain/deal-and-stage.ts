import { spansOf, type TextSpan } from './text-span.ts';

const stageNames =
  'discovery|qualification|qualified|demo|evaluation|technical win|technical validation|validation|tech validation|poc|proof of concept|pilot|trial|scoping|business case|shortlist|short list|proposal|quote|pricing|negotiations?|procurement|legal(?: review)?|security review|infosec|redlines?|contracts?|contracting|paper process|verbal(?: commit| yes| agreement)?|commit|best case|most likely|upside|closed[- ]won|closed|won|signature';
const notAStage = String.raw`(?![\w-]|[’']s| (?:calls?|meetings?|team|people|deck|templates?|questions?|opening|opener|script|call|docs?|documents?|environment|review call|to (?!\w+ by)\w+|pushback|objections?|conversations?|sessions?|videos?|email|emails))`;
const placed = new RegExp(String.raw`(?<=^|[\s@,(])(?:@ ?|(?:back )?(?:at|in|into|to|through|as|reach|reaches|hits?|past|stage|out of)\s+)(?:the |a )?(?<stage>${stageNames})(?: (?:stage|phase|category))?${notAStage}`, 'gi');
/** "40k verbal": without a word of place, only names that mean nothing else beside an amount. */
const beside = new RegExp(String.raw`(?<=^|[\s@,(])(?<stage>(?!quote|pricing|contracts|pilot|trial|redline|signature|qualified|won|closed(?! ?-?won))(?:${stageNames}))(?: (?:stage|phase))?${notAStage}`, 'gi');
const closing = /(?<=^\W*|\b(?:and|to|will|we|we’ll|we'll|you|you’ll|you'll|i’ll|i'll|then|please|get|have|then)\s+|[,;+&]\s*)(?:close(?: out)?|sign|countersign|ink|get (?:the|a) signature(?: on| from| for)?)(?=\s)|\b(?:signed(?: off)?|countersigned|closed[- ]won|close won)\b/gi;

/** Where a deal is to be held or brought: the last place named ("from demo to proposal" is proposal). `isBeside`: shorthand such as "40k verbal". */
export function spokenStages(text: string, takesShorthand: boolean): readonly TextSpan<string>[] {
  const read = (match: RegExpExecArray) => match.groups?.['stage']?.toLowerCase();
  const found = spansOf(text, placed, read).map((span) => ({ ...span, value: plainStage(span.value) }));
  const last = found.at(-1);
  if (last !== undefined) return [{ ...last, start: fromBefore(text, last.start) }];
  const closed = spansOf(text, closing, () => 'closed won');
  if (closed.length > 0) return closed.slice(-1);
  return takesShorthand ? spansOf(text, beside, read).map((span) => ({ ...span, value: plainStage(span.value) })).slice(-1) : [];
}

const plainStage = (stage: string): string =>
  /^(?:closed.?won|closed|won|signature)$/.test(stage) ? 'closed won' : stage.replace('proof of concept', 'poc').replace(/^negotiations$/, 'negotiation');

/** Takes "from demo " in front of "to proposal" along. */
function fromBefore(text: string, start: number): number {
  const before = /\bfrom [a-z -]{3,24}\s+$/i.exec(text.slice(Math.max(0, start - 32), start));
  return before === null ? start : start - before[0].length;
}

const kindWord = String.raw`(?:renewal|expansion|upsell|cross-sell|pilot|rollout|roll-out|migration|extension|upgrade|add-on)`;
const capital = String.raw`(?:\p{Lu}[\p{L}\d.&-]*|\d+\p{Lu}[\p{L}]*)`;
const properName = new RegExp(String.raw`(?<![\p{L}\d])(?<name>${capital}(?:(?: | & | of (?=${capital}))${capital}){0,3})(?<kind> ${kindWord}\b)?`, 'gu');

const neverDeals = new Set(
  (
    'i i’ll i’m i’ve we you it he she they let use ask run get hold move close keep have put take bring land win commit finish add do make start stop try practise practice rehearse review send share book open end summarise summarize ' +
    'before after by on in at to for the a an this that next last from until with and or but so then please no two three four five six seven eight nine ten one every each all monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun q1 q2 q3 q4 h1 h2 eow eom eoq eoy eod cob ' +
    'meddicc meddic meddpicc spin bant grow crm ceo cfo coo cto cio ciso cro vp svp evp md se sdr bdr ae csm it hr roi tco poc pov rfp rfi rfq sow msa nda saas b2b api qbr ebr mql sql sqls ok okay gong chorus clari salesforce hubspot slack teams zoom outlook excel linkedin command message english'
  ).split(' '),
);

/** A customer or deal, by its capital letters. A person after "with" or at the head of "will" is none; the caller says what to leave out. */
export function namedDeals(text: string): readonly TextSpan<string>[] {
  return spansOf(text, properName, (match) => match.groups).flatMap((span) => {
    const words = (span.value['name'] ?? '').split(' ');
    const skipped = words.findIndex((word) => /^[\p{Lu}\d]/u.test(word) && !neverDeals.has(word.toLowerCase().replace(/'/g, '’')));
    if (skipped < 0) return [];
    const kept = untilCommonWord(words.slice(skipped));
    const start = span.start + words.slice(0, skipped).join(' ').length + (skipped > 0 ? 1 : 0);
    const name = kept.join(' ').replace(/[.&-]+$/, '');
    const kind = kept.length === words.length - skipped ? (span.value['kind'] ?? '') : '';
    return name === '' ? [] : [{ start, end: start + name.length + kind.length, value: name + kind }];
  });
}

function untilCommonWord(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => neverDeals.has(word.toLowerCase()));
  return end < 0 ? words : words.slice(0, end);
}
