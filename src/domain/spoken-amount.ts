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

const outcomeNoun = String.raw`(?:(?:net[- ])?new[- ](?:logos?|customers?|clients?|accounts?|deals?|names?|business|opportunit(?:y|ies)|opps?)|logos?|customers?|clients?|wins?|renewals?|contracts?|seats?|licen[cs]es?|signatures?|sqls?|opportunit(?:y|ies)|opps?|deals?|accounts?)`;
const outcomeVerb = String.raw`\b(?:add|land|win|close|sign|bring in|bring|get|hit|reach|create|source|generate|build|renew|deliver|open|secure|qualify|have)(?: us)? (?:another |at least |a further )?`;
const wonThing = new RegExp(`^ (?:more |extra |additional )?(?:\\w+ )?${outcomeNoun}\\b`, 'i');
const wonBy = new RegExp(`${outcomeVerb}$`, 'i');
const numberAtEnd = /(?:another |at least )?$/i;

/** Counts of outcomes ("four new logos", "3x coverage"): only what somebody wins, adds or signs, never what somebody does. */
export function outcomeCounts(text: string): readonly TextSpan<Figure>[] {
  const counted = spokenNumbers(text).flatMap(({ start, end, value: { value } }) => {
    const said = wonThing.exec(text.slice(end, end + 48))?.[0];
    const before = text.slice(Math.max(0, start - 32), start);
    const isWon = wonBy.test(before) || (numberAtEnd.test(before) && /^ (?:more )?(?:net[- ])?new[- ]/i.test(said ?? '') && !/\b(?:on|in|with|at|for|to|across) $/i.test(before));
    return said !== undefined && isWon ? [{ start, end: end + said.length, value: { value, currency: null, kind: 'outcomes' as const } }] : [];
  });
  const coverage = spansOf(text, /(?:\b(?:to|at|of|is|reach|hit) )?(\d{1,2}(?:\.\d)?) ?x(?: (?:pipeline )?coverage)?(?![\w])/gi, (match) => {
    const near = text.slice(Math.max(0, match.index - 30), match.index + match[0].length);
    return /coverage/i.test(near) ? { value: Number(match[1]), currency: null, kind: 'outcomes' as const } : undefined;
  });
  return [...counted, ...coverage];
}

const activity = /^ ?(?:more |new |cold |outbound )*(?:calls?|dials?|emails?|meetings?|demos?|touches|contacts?|messages?|visits?)\b/i;
const duration = /^(?:min|mins|minutes?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|seconds?|x|times|pm|am|percent|st|nd|rd|th)$/i;
const stopWords = new Set('and or but with without on in at by for to of from before after until the a an this that next each every then so who which what as is are will be via per & + @ w than more'.split(' '));

/** How often something is done: "on three calls", "twice", "3x", "four more demos". Figures must be blanked out before. */
export function spokenRepetitions(text: string): readonly TextSpan<Repetition & { readonly isPhrase: boolean }>[] {
  const bare = spansOf(text, /(?<![\w-])(?:(twice)|(thrice)|(once)(?= (?:this|by|before|tomorrow|on|next|a)\b|[,.;]|$)|(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a couple(?: of)?) times)(?![\w-])/gi, (match) => {
    const count = match[1] !== undefined ? 2 : match[2] !== undefined ? 3 : match[3] !== undefined ? 1 : spokenNumbers(match[4] ?? '')[0]?.value.value;
    return count === undefined ? undefined : { count, unit: 'times', isPhrase: true };
  });
  const crosses = spansOf(text, /(?<![\w-])(?:(\d{1,3}) ?x|x ?(\d{1,3}))(?![\w-])/gi, (match) => {
    const count = Number(match[1] ?? match[2]);
    const unit = unitAfter(text.slice(match.index + match[0].length));
    return { count, unit: unit?.unit ?? unitBefore(text.slice(Math.max(0, match.index - 32), match.index)) ?? 'times', isPhrase: true };
  });
  const counted = spokenNumbers(text).flatMap(({ start, end, value: { value } }) => {
    const unit = unitAfter(text.slice(end, end + 60));
    if (unit === undefined || !Number.isInteger(value) || value < 1) return [];
    const lead = /(?:\b(?:on|in|during|at|for|with|across|over|after|before|to|into|of|by|through)\s+)(?:(?:at least|each of|all|every one of|another|about|around|the|your|my|our|his|her|their|next|first|last|coming|other)\s+)*$/i.exec(text.slice(Math.max(0, start - 48), start))?.[0] ?? '';
    const outer = /\b(?:after|before|on|in|during|at)\s+(?:each|every one|all)\s+$/i.exec(text.slice(Math.max(0, start - lead.length - 24), start - lead.length))?.[0] ?? '';
    if (lead === '') return [{ start, end, value: { count: value, unit: unit.unit, isPhrase: false } }];
    return [{ start: start - lead.length - outer.length, end: end + unit.length, value: { count: value, unit: unit.unit, isPhrase: true } }];
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
    if (plain === word && (/(?:[^s]s|people|men|children|leads|ches|sses)$/i.test(word) || /^(?:call|demo|meeting|email|deal|role-?play|workshop|proposal)$/i.test(word))) return { unit: word, length };
  }
  return undefined;
}

const unitBefore = (text: string): string | undefined => /([\p{L}-]+s)\s*$/u.exec(text)?.[1];
