import { spokenNumbers } from './number-words.ts';
import { type TextSpan, spansOf } from './text-span.ts';

/** A business figure: money, a percentage ("%"), or a count of outcomes (no currency). */
export type Figure = { readonly value: number; readonly currency: string | null; readonly kind: 'money' | 'percent' | 'outcomes' };

/** How often something is done. `phrase`: with the words that only carry it ("on three calls"); otherwise the count alone may go. */
export type Repetition = { readonly count: number; readonly unit: string };

const signs: Readonly<Record<string, string>> = { $: 'USD', us$: 'USD', a$: 'AUD', au$: 'AUD', c$: 'CAD', ca$: 'CAD', nz$: 'NZD', s$: 'SGD', r$: 'BRL', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', zł: 'PLN' };
const codes: Readonly<Record<string, string>> = {
  dollar: 'USD', dollars: 'USD', bucks: 'USD', usd: 'USD', euro: 'EUR', euros: 'EUR', eur: 'EUR', pound: 'GBP', pounds: 'GBP', quid: 'GBP', gbp: 'GBP', chf: 'CHF', francs: 'CHF', aud: 'AUD',
  cad: 'CAD', jpy: 'JPY', yen: 'JPY', inr: 'INR', rupees: 'INR', sek: 'SEK', nok: 'NOK', dkk: 'DKK', pln: 'PLN', sgd: 'SGD', brl: 'BRL', nzd: 'NZD',
};
const signBefore = /(?:us\$|au?\$|ca?\$|nz\$|s\$|r\$|[$€£¥₹]|\b(?:usd|eur|gbp|chf|aud|cad|jpy|inr|sek|nok|dkk|pln|sgd|brl|nzd)) ?$/i;
const wordAfter = /^ ?(?:[€£$]|(?:us |australian |canadian )?(?:dollars?|bucks|usd|euros?|eur|pounds?|quid|gbp|chf|francs|aud|cad|jpy|yen|inr|rupees|sek|nok|dkk|pln|sgd|brl|nzd)\b)/i;
const percentAfter = /^(?: ?%| ?(?:percent|per cent|pct|percentage points|pp)\b)/i;

/** en-US dollars, en-GB pounds; elsewhere by the country of the locale, else not known. */
export function currencyOf(locale: string): string | null {
  const country = (/[-_]([A-Za-z]{2})\b/.exec(locale)?.[1] ?? '').toUpperCase();
  const known: Readonly<Record<string, string>> = { US: 'USD', GB: 'GBP', AU: 'AUD', CA: 'CAD', NZ: 'NZD', IN: 'INR', SG: 'SGD', CH: 'CHF', JP: 'JPY', SE: 'SEK', NO: 'NOK', DK: 'DKK', PL: 'PLN', BR: 'BRL' };
  return known[country] ?? (/^(?:IE|DE|FR|ES|IT|NL|PT|AT|BE|FI)$/.test(country) ? 'EUR' : null);
}

/** Money and percentages, each with its sign or word inside the stretch. A number with k or m and nothing behind it is money too. */
export function spokenFigures(text: string, locale: string): readonly TextSpan<Figure>[] {
  return spokenNumbers(text).flatMap(({ start, end, value: number }): readonly TextSpan<Figure>[] => {
    const after = text.slice(end, end + 24);
    const percent = percentAfter.exec(after)?.[0];
    if (percent !== undefined) return [{ start, end: end + percent.length, value: { value: number.value, currency: '%', kind: 'percent' } }];
    const before = signBefore.exec(text.slice(Math.max(0, start - 5), start))?.[0];
    if (before !== undefined) return [{ start: start - before.length, end, value: { value: number.value, currency: fromSign(before), kind: 'money' } }];
    const word = wordAfter.exec(after)?.[0];
    if (word !== undefined) return [{ start, end: end + word.length, value: { value: number.value, currency: fromSign(word), kind: 'money' } }];
    if (!number.scaled || activity.test(after)) return [];
    return [{ start, end, value: { value: number.value, currency: currencyOf(locale), kind: 'money' } }];
  });
}

const fromSign = (said: string): string | null => {
  const key = said.trim().toLowerCase().replace(/^(?:us|australian|canadian) /, '');
  return signs[key] ?? codes[key] ?? (/^[a-z]{3}$/.test(key) ? key.toUpperCase() : null);
};

const outcomeNoun = String.raw`(?:(?:net[- ])?new[- ](?:logos?|customers?|clients?|partners?|accounts?|deals?|names?|business|opportunit(?:y|ies)|opps?)|logos?|customers?|clients?|partners?|wins?|renewals?|contracts?|seats?|licen[cs]es?|signatures?|sqls?|opportunit(?:y|ies)|opps?|deals?|accounts?)`;
const outcomeVerb = String.raw`\b(?:add|land|win|close|sign|bring in|bring|get|hit|reach|create|source|generate|build|renew|deliver|open|secure|qualify|have|sign up|onboard|gain|win back)(?: us)? (?:another |at least |a further )?`;
const wonThing = new RegExp(`^ (?:more |extra |additional )?(?:\\w+ )?${outcomeNoun}\\b`, 'i');
/** What nobody does and somebody gets, without a verb: "three signatures by month end"; "two renewals with the value map" are occasions. */
const wonAlone = /^ (?:more |extra )?(?:signed )?(?:signatures|wins|logos|closes|sign-?ups|renewals)(?=\s*(?:$|[,;.+&]|\s{2}|(?:and|by|before|this|in|from|signed|closed|booked|won|done)\b))/i;
const wonBy = new RegExp(`${outcomeVerb}$`, 'i');
const numberAtEnd = /(?:another |at least )?$/i;

/** Counts of outcomes ("four new logos", "3x coverage"): only what somebody wins, adds or signs, never what somebody does. */
export function outcomeCounts(text: string): readonly TextSpan<Figure>[] {
  const counted = spokenNumbers(text).flatMap(({ start, end, value: { value } }) => {
    const said = wonThing.exec(text.slice(end, end + 48))?.[0];
    const before = text.slice(Math.max(0, start - 32), start);
    const isWon = wonBy.test(before) || (numberAtEnd.test(before) && /^ (?:more )?(?:net[- ])?new[- ]/i.test(said ?? '') && !/\b(?:on|in|with|at|for|to|across) $/i.test(before));
    return said !== undefined && isWon && (value === 1 || /s$/i.test(said)) ? [{ start, end: end + said.length, value: { value, currency: null, kind: 'outcomes' as const } }] : [];
  });
  const standing = spansOf(text, /(?<![\w.,-])(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?:deals|opportunities|opps|accounts)(?= (?:at|signed|closed|won)\b)/gi, (match) => {
    const isVenue = /\b(?:on|in|with|for|across|to|of|your|the) $/i.test(text.slice(Math.max(0, match.index - 12), match.index));
    const value = spokenNumbers(match[1] ?? '')[0]?.value.value;
    return value === undefined || isVenue ? undefined : { value, currency: null, kind: 'outcomes' as const };
  });
  const alone = spokenNumbers(text).flatMap(({ start, end, value: { value } }) => {
    const said = wonAlone.exec(text.slice(end, end + 32))?.[0];
    return said !== undefined && /(?:^|[,;:.+&]|\band|\bplus)\s*(?:another |at least )?$/i.test(text.slice(Math.max(0, start - 24), start)) ? [{ start, end: end + said.length, value: { value, currency: null, kind: 'outcomes' as const } }] : [];
  });
  const coverage = spokenNumbers(text).flatMap(({ start, end, value: { value } }) => {
    const said = /^ ?times(?: pipeline| pipe)?(?: coverage)?(?![\w-])/i.exec(text.slice(end, end + 32))?.[0];
    const isCoverage = said !== undefined && /\bcoverage\b/i.test(text.slice(Math.max(0, start - 30), start) + said);
    return isCoverage ? [{ start, end: end + said.length, value: { value, currency: null, kind: 'outcomes' as const } }] : [];
  });
  const crossed = spansOf(text, /(?<![\w.])(\d{1,2}(?:\.\d{1,2})?) ?x(?: (?:pipeline |pipe )?coverage)?(?![\w-])/gi, (match) => {
    const near = text.slice(Math.max(0, match.index - 30), match.index + match[0].length);
    return /\bcoverage\b/i.test(near) ? { value: Number(match[1]), currency: null, kind: 'outcomes' as const } : undefined;
  });
  return [...counted, ...alone, ...standing, ...coverage, ...crossed];
}

const activity = /^ ?(?:more |new |cold |outbound )*(?:calls|dials|emails|meetings|demos|touches|contacts|messages|visits)\b/i;
const duration = /^(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?|seconds?|secs?|nights?|x|times|pm|am|percent|st|nd|rd|th)$/i;
const stopWords = new Set('where when you they he she we and or but with without on in at by for to of from before after until the a an this that next each every then so who which what as is are will be via per & + @ w than'.split(' '));

/** How often something is done: "on three calls", "twice", "3x", "four more demos". Figures must be blanked out before. */
export function spokenRepetitions(text: string): readonly TextSpan<Repetition & { readonly isPhrase: boolean }>[] {
  const bare = spansOf(text, /(?<![\w-])(?:(twice)|(thrice)|(once)(?= (?:this|by|before|tomorrow|on|next|a)\b| {2}|\s*[,.;]|\s*$)|(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a couple(?: of)?) times)(?![\w-])/gi, (match) => {
    const count = match[1] !== undefined ? 2 : match[2] !== undefined ? 3 : match[3] !== undefined ? 1 : spokenNumbers(match[4] ?? '')[0]?.value.value;
    return count === undefined ? undefined : { count, unit: 'times', isPhrase: true };
  });
  const crosses = spansOf(text, /(?<![\w-])(?:(\d{1,3}) ?x|x ?(\d{1,3}))(?![\w-])/gi, (match) => {
    const count = Number(match[1] ?? match[2]);
    const unit = unitAfter(text.slice(match.index + match[0].length));
    return { count, unit: unit?.unit ?? unitBefore(text.slice(Math.max(0, match.index - 32), match.index)) ?? 'times', isPhrase: true };
  });
  const counted = spokenNumbers(text).flatMap(({ start, end, value: { value } }) => {
    const ofThem = /^ of (?:your|my|our|their|his|her|the|these|those|all|[A-Z][a-z]{1,15}[’'](?:s(?= ))?)(?: (?:next|top|best|biggest|last|open|current|own|recent|latest|live))?(?= )/i.exec(text.slice(end, end + 40))?.[0] ?? '';
    const unit = unitAfter(text.slice(end + ofThem.length, end + ofThem.length + 60));
    if (/\b(?:no more|not more|fewer|less) than $/i.test(text.slice(Math.max(0, start - 16), start))) return []; // a limit is no count
    if (/\b(?:until|till|once|unless) (?:you|they|he|she)(?:[’']ve| have) \w+ $/i.test(text.slice(Math.max(0, start - 40), start))) return []; // "no pitch until you've heard two problems"
    if (unit === undefined || !Number.isInteger(value) || value < 1) return [];
    const lead = /(?:\b(?:on|in|during|at|for|with|across|over|after|before|to|into|by|through)\s+)(?:(?:at least|each of|all|every one of|another|about|around|like|roughly|maybe|the|your|my|our|his|her|their|next|first|last|coming|other|top|best|biggest|largest|key|remaining|upcoming|say)\s+)*$/i.exec(text.slice(Math.max(0, start - 48), start))?.[0] ?? '';
    const outer = /\b(?:after|before|on|in|during|at)\s+(?:each|every one|all)\s+$/i.exec(text.slice(Math.max(0, start - lead.length - 24), start - lead.length))?.[0] ?? '';
    if (lead === '') {
      const each = /(?:\b(?:each of|every one of|all|your|my|our|his|her|their|next|first|last|top|best|biggest|another|about|around|at least)\s+)+$/i.exec(text.slice(Math.max(0, start - 48), start))?.[0] ?? '';
      if (/\b(?:the|a|an)\s+$/i.test(text.slice(0, start).slice(-8)) && (goesOn(text.slice(end + unit.length)) || /\b(?:on|in|with|across)\s/i.test(text.slice(end)))) return []; // a name: "the 3 whys framework"
      return [{ start: start - (/each|every|all/i.test(each) ? each.length : 0), end: /each|every|all/i.test(each) ? end + ofThem.length + unit.length : end + ofThem.length, value: { count: value, unit: unit.unit, isPhrase: false } }];
    }
    return [{ start: start - lead.length - outer.length, end: end + ofThem.length + unit.length, value: { count: value, unit: unit.unit, isPhrase: true } }];
  });
  return [...bare, ...crosses, ...counted];
}

/** The counted noun: the first plural within four words, or a known activity. */
function unitAfter(text: string): { readonly unit: string; readonly length: number } | undefined {
  let length = 0;
  for (const match of text.matchAll(/( ?)([\p{L}][\p{L}’'-]*|\S)/gu)) {
    if (match.index !== length) return undefined;
    const word = match[2] ?? '';
    length = match.index + match[0].length;
    if (!/^\p{L}/u.test(word) || stopWords.has(word.toLowerCase()) || length > 50) return undefined;
    if (duration.test(word)) return undefined;
    const plain = word.replace(/[’']s$/, '');
    if (/^[a-z][’']s$/i.test(word)) return { unit: word, length };
    if (/^(?:call|demo|meeting|email|deal)$/i.test(word) && /^ [\p{L}-]+[^s\W]s(?![\p{L}’'-])/u.test(text.slice(length)) && !stopWords.has(/^ ([\p{L}-]+)/u.exec(text.slice(length))?.[1]?.toLowerCase() ?? '')) continue;
    if (plain === word && (/(?:[^s]s|people|men|children|leads|ches|sses)$/i.test(word) || /^(?:call|demo|meeting|email|deal|role-?play|workshop|proposal|mtg|visit|session|review|intro|interview|pitch|rehearsal|dry-run)$/i.test(word) && !goesOn(text.slice(length)))) return { unit: word, length };
  }
  return undefined;
}

/** A noun follows: "4x new demo flow" counts no demos. */
const goesOn = (text: string): boolean => {
  const next = /^ ([\p{L}][\p{L}’'-]*)/u.exec(text)?.[1]?.toLowerCase();
  return next !== undefined && !stopWords.has(next) && !/^(?:using|use|tomorrow|today|before|after|this|next|please|pls)$/.test(next);
};

const unitBefore = (text: string): string | undefined => /([\p{L}-]+s)\s*$/u.exec(text)?.[1];
