import { isGivenName } from './given-names.ts';
import { isOrder } from './order-verbs.ts';
import { spansOf, type TextSpan } from './text-span.ts';

/** Customers and deals by their capital letters, with "renewal" and the like behind them. People, months, roles, methods and the verb at the head of a sentence are none. */
export function namedDeals(text: string): readonly TextSpan<string>[] {
  return spansOf(text, properName, (match) => match.groups).flatMap((span) => {
    const words = (span.value['name'] ?? '').split(' ');
    const first = firstOfName(text, span, words);
    if (first < 0) return [];
    const end = words.findIndex((word, index) => index > first && neverInDeals.has(plain(word)));
    const ofThem = words.findIndex((word, index) => index >= first && /[’']s$/.test(word) && /^\p{Lu}{2,4}$/u.test(words[index + 1] ?? '')); // "Lamna's FD"
    const kept = words.slice(first, ofThem >= 0 ? ofThem + 1 : end < 0 ? words.length : end);
    while (kept.length > 1 && functionWords.has(plain(kept.at(-1) ?? '')) && !endsInPair(kept)) kept.pop();
    const start = span.start + words.slice(0, first).reduce((length, word) => length + word.length + 1, 0);
    const name = kept.join(' ').replace(/(?:[’']s|[.&'’-])+$/, '');
    const kind = first + kept.length === words.length ? (span.value['kind'] ?? '') : '';
    const whole = { start, end: start + name.length + kind.length, value: name + kind };
    return name.length < 2 || isAPerson(text, whole, kept) ? [] : [whole];
  });
}

/** "Best For You": two small words with capitals belong to the name before them. */
const endsInPair = (words: readonly string[]): boolean => words.length > 2 && ofNames.test(words.at(-2) ?? '') && !pronouns.has(plain(words.at(-1) ?? ''));
const ofNames = /^(?:For|Of|With|To|On|At|In|And)$/;

const kindWord = String.raw`(?:renewals?|expansion|upsell|upgrade|cross-sell|extension|add-on|rnwl)`;
const capital = String.raw`(?:\p{Lu}[\p{L}\d.-]*(?:[&'’][\p{L}\d]+)*|\d+\p{Lu}[\p{L}]+)`;
const properName = new RegExp(String.raw`(?<![\p{L}\d'’&.-])(?<name>${capital}(?:(?: | & | and (?=${capital} (?:${capital}))| of (?=${capital}))${capital}){0,4})(?<kind> ${kindWord}\b)?`, 'gu');
const plain = (word: string): string => word.toLowerCase().replace(/’/g, "'").replace(/[.]$/, '');

/** Where in a run of capitalised words the name begins: after the verb that opens a sentence, and after words that stand in no name. -1: nowhere. */
function firstOfName(text: string, span: TextSpan<unknown>, words: readonly string[]): number {
  const isOpening = opensSentence.test(text.slice(Math.max(0, span.start - 24), span.start));
  const isCapital = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}\d]/u.test(word) && !neverInDeals.has(plain(word)) && !/^\p{Lu}{2,4}s$/u.test(word) && !pronouns.has(plain(word));
  const after = text.slice(span.end, span.end + 24);
  const isSubject = hasPredicate.test(after) || /[’']s$/.test(words.at(-1) ?? '') || span.end - span.start > words.join(' ').length;
  // "First Up", "Best For You": a small word belongs to a name where another capital letter follows
  const isName = (word: string, index: number): boolean =>
    isCapital(word) && (!functionWords.has(plain(word)) || (isCapital(words[index + 1]) && (!isOpening || index > 0 || isSubject))) && !(index === 0 && isOpening && (isOrder(word) || joining.test(word)));
  const first = words.findIndex(isName);
  if (first !== 0 || !isOpening) return first;
  if (isSubject && !(words.length > 1 && /(?:i[sz]e|ify)$/.test(plain(words[0] ?? '')))) return 0;
  return words.findIndex((word, index) => index > 0 && isName(word, index));
}

/** Begins a sentence and never a name. */
const joining = /^(?:and|but|or|so|then|also|plus|if|when|while|let|with|by|for|to|at|from|in|on|as|per|this|that|these|those|since|because|given|now|once|after|before|although|though|while)$/i;
/** Capital wherever they stand. */
const pronouns = new Set("i i'll i'm i've i'd".split(' '));

const opensSentence = /(?:^|[.;:!?]\s)[\s"“'(>*•-]*$/;
/** What follows a customer that a sentence opens with: "Contoso at proposal", "Contoso, €48,000", "Contoso will …". */
const hasPredicate =
  /^(?:[’']ll\b|\s*[,:@+(=]|\s*[-–—]+>?\s|\s+(?:will|won[’']t|should|shall|is|are|has|stays?|goes|moves?|slipped|stalled|signs?|closes?|gets?|comes?|reaches|hits|lands?|renews?|holds?|deal|account|opp|opportunity|signed|closed|won|moved|held|kept|pushed|taken|brought|over the line|across the line|worth|discovery|demo|proposal|negotiation|legal|procurement|verbal|commit|contract|can|could|may|might|must|needs?|belongs|remains|becomes|sits|ends|finishes|enters|leaves|grows|rises|drops|falls|turns|slips|slides|has to)\b|\s+(?:to|at|in|into|for|from|by|back)(?:\s{2}|\s+(?:to|at|in)\s{2})|\s+[$€£¥\d]|\s{2}|\s*$)/i;

/** Colleagues: a given name that is not a deal by its own word ("the Jordan deal"), and whoever is rehearsed with. */
function isAPerson(text: string, { start, end }: TextSpan<string>, words: readonly string[]): boolean {
  const after = text.slice(end);
  const before = text.slice(Math.max(0, start - 60), start);
  const isBusiness = /^(?:[’']s)? (?:deal|renewal|quote|account|contract|opportunity|opp|expansion|proposal)\b/i.test(after);
  if (isGivenName(words[0] ?? '') && !/[’']s$/.test(words[0] ?? '')) return !isBusiness && words.length <= 2;
  if (/[’']s$/.test(words[0] ?? '') && isGivenName(words[0] ?? '')) return words.length === 1;
  if (/\b(?:practi[sc]e|rehearse|role-?plays?|dry[- ]?runs?|drill|train|shadow)\b[^,;]* with $/i.test(before) && !isBusiness) return true;
  const next = /^(?:[’']ll| will| is going to|[’']s going to| commits to| agrees to) (\w+)/.exec(after)?.[1];
  return next !== undefined && !/^(?:not|be|stay|drop|slip|fall|close|sign|move|reach|go|land|hit|renew|sit|remain|get|progress|advance|come|expand|grow|have|hold)$/.test(next);
}

/** Capitalised only because they stand first; inside a name ("Best For You Organics") they belong to it. */
const functionWords = new Set(
  (
    'i i\'ll i\'m i\'ve i\'d we we\'ll we\'re we\'ve you you\'ll you\'re you\'d it it\'s he she they he\'ll she\'ll they\'ll who what when where why how which whether if unless once after before by on in at to for the a an this that these those next last from until till with within ' +
    'and or but so then also just ok okay yes yeah no not my our your his her their its let\'s let us do of as per over during through into about each every all both any some another more most less no nothing none someone everyone everybody anybody ' +
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred half twice once first second third dozen well right sure great good nice there here maybe perhaps hopefully tomorrow today tonight ' +
    'week month quarter year eow commitment promise action actions plan goal target number behaviour behavior deal deals pipeline coverage revenue quota margin margins conversion attach asp churn retention forecast bookings activity prep calls demos meetings w'
  ).split(' '),
);

/** Days, months, roles, teams, methods, tools: never a customer, and the end of a name before them. */
const neverInDeals = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun ' +
    'q1 q2 q3 q4 h1 h2 fy eow eom eoq eoy eod cob eob easter christmas thanksgiving ' +
    'ceo cfo coo cto cio ciso cro cmo cpo chro vp svp evp avp md gm se ses sa sdr sdrs bdr bdrs ae aes csm csms am rvp hr it ops revops sales finance legal marketing procurement product engineering security support purchasing head director president chief board ' +
    'map icp dmu msp kpi okr nps sko tam meddicc meddic meddpicc spin bant grow challenger sandler gap champ neat spiced crm roi tco poc pocs pov rfp rfi rfq sow msa nda dpa saas b2b api qbr qbrs ebr mbr mql mqls sql sqls sal arr mrr acv tcv nrr grr ok asap fyi eta tbd tbc pdf ppt gdpr soc ' +
    'gong chorus clari salesforce sfdc hubspot slack teams zoom outlook excel powerpoint linkedin loom notion command message english us usa uk eu emea apac usd eur gbp chf aud cad jpy sek nok dkk ' +
    '1:1 o3 vat ps ltd'
  ).split(' '),
);
