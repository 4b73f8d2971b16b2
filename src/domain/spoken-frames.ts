import { isGivenName } from './given-names.ts';

/**
 * The sentence without the words in which the speaker wraps a promise ("I want to see you …", "your job is to …", "let's have Ben …"): they say whose it is and
 * nothing of what is done, so that "you'll", "we'll", "I'll" or "Ben will" is left of them. Quoted words stay as they are, and so does a question.
 */
export function withoutFrames(text: string): string {
  const isAsked = /\?["')\s]{0,5}$/.test(text);
  return text
    .split(/("[^"]*"|“[^”]*”)/)
    .map((part, index) => (index % 2 === 1 ? part : frames.reduce((left, frame) => (frame.isRequest === true && isAsked ? left : left.replace(frame.pattern, frame.by)), part)))
    .join('');
}

type Frame = { readonly pattern: RegExp; readonly by: (match: string, ...groups: readonly (string | undefined)[]) => string; readonly isRequest?: true };

/** A clause may begin here. */
const head = String.raw`(?<=^\W{0,3}|[.;,:!]\s|\s(?:and|then|plus|so|also|&|\+)\s|[.;,:!]\s(?:and|then|plus|so|also|please)\s)`;
const stress = String.raw`(?:(?:really|just|also|still|only|please|honestly|definitely) ){0,2}`;
const who = String.raw`(?<who>you both|(?:the two|both) of us|you and \p{Lu}\p{Ll}+|you|us|\p{Lu}\p{Ll}+)`;
const apart = String.raw`(?<![\p{L}\d'’])`;
const period = String.raw`(?: (?:for )?(?:this|next|the|coming) (?:week|month|quarter|sprint|fortnight)| here| from me| for you| now| then)?`;

const promised = (said: string | undefined): string => {
  const name = (said ?? 'you').replace(/ (?:both|and \p{L}+)$/u, '').replace(/^(?:the two|both) of /, '');
  if (/^you$/i.test(name)) return 'you’ll ';
  return name === 'us' ? 'we’ll ' : `${name} will `;
};
/** Only people take something on: of "I want Contoso to be at proposal" the frame goes alone. */
const ofWhom: Frame['by'] = (match, said) => (/^(?:you|us|both|the two)\b/.test(said ?? '') || isGivenName(said ?? '') ? promised(said) : match);
const nothing = (): string => '';
const yours = (): string => 'you’ll ';
const mine = (): string => 'I’ll ';

const wants = String.raw`(?:[Ii]|[Ww]e)(?:[’']d| would| do)? ${stress}`;
const isWanting = String.raw`(?:[Ii]|[Ww]e)(?:[’']m| am|[’']re| are) ${stress}(?:asking|counting on|looking for|expecting|relying on|trusting)(?: for)? `;
const frames: readonly Frame[] = [
  { pattern: /(?<![\p{L}\d])(?:(?:just )?to (?:confirm|recap|be clear|sum up|summari[sz]e)|in short|bottom line|in summary|as (?:agreed|discussed)|per our chat)[,:] /giu, by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:here[’']s (?:what|the|where|how)\b[^:,.;"]{0,40}[:,]|(?:don[’']t let me forget|before i forget|note to self|for the record|one more thing|quick one|last thing|mind you)[,:]|(?:i[’']m|i[’']ll be) holding you to|you[’']re (?:on|down|in|up) for|you[’']ve got|you owe me|you(?:[’']ve)? (?:said|promised|signed up for)(?= (?:\d|two|three|four|five|six|seven|eight|nine|ten|a couple|a dozen)\b)) `, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:going forward|from (?:now|here) on|(?:as|for) (?:your )?(?:homework|a start|a challenge|a next step)|starting (?:now|today)|(?:you have|on) my word|i give you my word|i promise)[,:]? (?=\p{L})`, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:i(?:[’']m| am|[’']ve|[’']ll) (?:put|putting|got|mark|marking|sign|signing|note|noting) you (?:down |up |in )?|can i (?:count|rely) on you )for `, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:it(?:[’']s| is) (?:really |very |so )?(?:important|essential|critical|crucial|vital|key)(?: (?:to|for) me)? (?:that you |for you to )|what (?:would|will|[’']d|could) [\w’' ]{2,40}? is (?:for you to |that you |you (?=\w+ing\b))|can i (?:count|rely) on you to )`, 'giu'), by: yours },
  { pattern: new RegExp(String.raw`${head}we(?:[’']ve)? (?:said|agreed)(?: on)?:? (?=(?:the|an?|your|\d+|two|three|four|five|six|seven|eight|nine|ten) (?!(?:same|other|next|last|first)\b))`, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:i )?could do with you (?=\w+ing\b)`, 'giu'), by: yours },
  { pattern: new RegExp(String.raw`${head}(?:(?:let[’']?s|you[’']ll|we[’']ll) (?:focus on|do|agree(?: on)?|commit to|work on) )?(?:two|three|2|3|a couple of|one|1) (?:things?|asks?|commitments?|promises|actions?|items|points|priorities)(?: [\w ]{2,24})?(?::| ?[–—-]) `, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:(?:what|all) (?:i|we)(?:[’']d| would)? ?(?:really |just )?(?:want|need|like|expect|ask)(?: (?:from|of) you)?(?: to see)?${period} is (?:for you to |you to |that you |to see you |you (?=\w+ing\b))|(?:it[’']s on you|you[’']re on the hook|you[’']ve signed up|you[’']ve committed|i[’']?m? (?:holding|hold) you) to )`, 'giu'), by: yours },
  { pattern: new RegExp(String.raw`${head}(?:what|all) (?:i|we)(?:[’']d| would)? ?(?:really |just )?(?:want|need|like|expect|ask)(?: (?:from|of) you)?(?: to see)?${period} is `, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${apart}${wants}(?:want|need|expect|like|love|prefer|ask)(?: for)? ${who} (?:to (?=\p{L})|(?=\p{Ll}+ing\b))`, 'gu'), by: ofWhom },
  { pattern: new RegExp(String.raw`${apart}${isWanting}${who} (?:to (?=\p{L})|(?=\p{Ll}+ing\b))`, 'gu'), by: ofWhom },
  { pattern: new RegExp(String.raw`${apart}${wants}(?:want|need|like|expect) to (?:see|hear|have) ${who} (?=\p{Ll})`, 'gu'), by: ofWhom },
  { pattern: new RegExp(String.raw`${apart}${wants}(?:want|need|expect) (?:to see )?(?=\p{Lu}[\p{L}&.’' -]{1,30} (?:at|in|to|into|signed|closed|over|back|up|past|out)\b)`, 'gu'), by: nothing },
  { pattern: new RegExp(String.raw`${apart}${wants}(?:want|need|expect) (?:to see )?(?=\p{Lu}[\p{L}&.’' -]{1,30} (?:won|done|\p{Ll}{3,}ed)\b)`, 'gu'), by: () => 'get ' },
  { pattern: new RegExp(String.raw`${head}(?:your|the|our) (?:job|homework|task|assignment|ask|focus|mission|plan|goal|aim|target|commitment|action|one thing|priority|challenge)${period} is (?:for you to |that you |to )`, 'giu'), by: yours },
  { pattern: new RegExp(String.raw`${head}(?:your|the|our) (?:number|figure|target|goal|quota|commit|floor|bar) (?:is|stays at|will be) (?=[$€£\d])`, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:plan|ask|goal|job|task|homework|aim|focus)${period}(?: is:?|:)(?: for you)?(?: to)? `, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}my (?:job|homework|task|side|part|plan|action)${period} is to `, 'giu'), by: mine },
  { pattern: new RegExp(String.raw`${head}(?:(?:please )?(?:make|be) (?:sure|certain)(?: that)? you (?:have |[’']?re )?|see (?:to it )?that you )`, 'giu'), by: yours },
  { pattern: new RegExp(String.raw`${head}(?:(?:please )?(?:make sure|be sure|be certain|don[’']t forget|remember)(?: to| that)? (?!i\b|the |to\b)|go ahead and |feel free to |start off by (?=\w+ing\b))`, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}[Ll]et[’']?s (?:have|see|get) ${who} (?:to )?(?=\p{Ll}+\b)(?!in |on |to |an? |the |into |some |over |up |at |signed|closed|through |off |out |back )`, 'gu'), by: ofWhom },
  { pattern: new RegExp(String.raw`${head}(?:please )?(?:can|could|would|will) (?<who>you|we) (?:please |also |just )?(?!be able|have )`, 'giu'), by: (_, said) => (said?.toLowerCase() === 'we' ? 'we’ll ' : 'you’ll '), isRequest: true },
  { pattern: new RegExp(String.raw`${head}(?:how about|why don[’']t|what if|suggest(?:ion)?:?|i(?:[’']d)? suggest|i propose) (?<who>you|we) `, 'giu'), by: (_, said) => (said?.toLowerCase() === 'we' ? 'we’ll ' : 'you’ll '), isRequest: true },
  { pattern: /(?<![\p{L}\d])i[’']?(?:m| am|d be|ll be) (?:(?:very|more than|only too) )?(?:happy|glad) to (?=\p{L})/giu, by: mine },
  { pattern: /(?<![\p{L}\d])(?:between now and|from now (?:until|till|to)|by the time we (?:next )?(?:meet|speak|talk|sit down)(?: again| next(?! \p{L}))?) (?=\p{L})/giu, by: () => 'by ' },
  { pattern: /(?<![\p{L}\d])(?:by the time|before|when) we (?:next )?(?:meet|speak|talk|sit down)(?: again| next(?! \p{L}))?(?=[,.;]|\s?$),? ?/giu, by: nothing },
  { pattern: new RegExp(String.raw`${head}(?:what|all) (?:i|we|you) [\w’' ]{2,30}? is (?:that )?(?=(?:you|we|i)(?:[’']ll| will)\b)`, 'giu'), by: nothing },
  { pattern: new RegExp(String.raw`${head}you and (?:i|me|\p{L}{2,12})(?:[’']ll| will| are going to| should| need to) `, 'giu'), by: () => 'we’ll ' },
  { pattern: /^\W{0,3}(?:(?:from |on )?me|mine|mgr|manager|(?:on |from )?my (?:side|part|end))(?::| ?[–—-]|,(?= an? )) /giu, by: mine },
  { pattern: /^\W{0,3}(?:you|rep|yours)(?::| ?[–—-]) /giu, by: nothing },
  { pattern: /^\W{0,3}(?<who>\p{L}{2,12})(?::| [–—-]) /gu, by: (match, said) => (isGivenName(said ?? '') ? '' : match) },
  { pattern: new RegExp(String.raw`${head}(?<who>\p{L}{2,12}) owes (?:me|us|you) `, 'gu'), by: (match, said) => (isGivenName(said ?? '') ? '' : match) },
  { pattern: new RegExp(String.raw`${head}(?<who>\p{L}{2,12})(?:[’']s going to| is (?:going )?to| needs to| has to| must| commits to| agrees to|[’']s on for| is on for| to) (?=\p{Ll})`, 'gu'), by: (match, said) => (isGivenName(said ?? '') ? `${(said ?? '').replace(/^\p{L}/u, (letter) => letter.toUpperCase())} will ` : match) },
];
