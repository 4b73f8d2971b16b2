/**
 * Whether a sentence commits anybody to anything: not a question, a hope, a condition, praise, a report, a wish without substance, or what a
 * third party will do. `hasSubstance`: a count, a figure, a stage or a due day was read from it, so that "try to" is more than a wish.
 */
export function isAPromise(text: string, hasSubstance: boolean): boolean {
  const said = text.trim().toLowerCase().replace(/’/g, "'");
  if (said === '' || !/\p{L}/u.test(said)) return false;
  return !(isQuestion(said) || isPraise(said) || isHopeOrCondition(said) || isByThirdParty(said) || isReport(said, text.trim()) || (!hasSubstance && isWish(said)));
}

const isQuestion = (said: string): boolean => /\?["')\s]*$/.test(said) || /^(?:do|does|did|are|is|was|were|has|have|why|how come|should|could|would|what if|what about|how about|who|when will) (?:you|we|i|they|he|she|it|the|your|there|that|this)\b/.test(said);

const isPraise = (said: string): boolean =>
  /^(?:nice|great|good|excellent|awesome|fantastic|lovely|impressive|amazing|brilliant|superb|solid|strong|super|terrific|wonderful|outstanding)\b(?! (?:enough|question))/.test(said) ||
  /^(?:well done|thanks|thank you|congrat\w*|kudos|bravo|(?:i )?(?:really )?(?:love|loved|like|liked) (?:how|the|that|your)|proud of|happy with|you did (?:a )?(?:great|good|well)|that was)\b/.test(said);

const isHopeOrCondition = (said: string): boolean =>
  /^(?:if|unless|assuming|provided|in case|hopefully|maybe|perhaps|ideally|possibly|with (?:any|a bit of|some) luck|fingers crossed)\b/.test(said) ||
  /\b(?:i|we|they|he|she) (?:really )?(?:hope|hopes|wish|guess|suppose|doubt|wonder|think|believe|feel|reckon|expect|imagine|'?d (?:love|like) (?:it if|to see|if)|would (?:love|like) (?:it if|to see|if))\b/.test(said) ||
  /\b(?:might|could|may|should be able to|would be (?:nice|good|great)|it'd be)\b(?! (?:\d|the \d))/.test(said.replace(/"[^"]*"|“[^”]*”/g, '').replace(/\bin may\b|\bmay \d|\d(?:st|nd|rd|th)? (?:of )?may\b/g, '')) ||
  /\b(?:if|unless|assuming|provided|as long as)\b.*\b(?:will|'ll|can|close|sign|agree)/.test(said) || /\bwe'll see\b|\bdepends on\b/.test(said);

const thirdParty = String.raw`(?:they|he|she|it|the (?:customer|client|buyer|prospect|champion|cfo|ceo|board|vendor|partner|team)|procurement|legal|finance|marketing|product|engineering|security|it|hr|their \w+|(?:his|her) \w+|[\w' -]{2,30}'s (?:cfo|ceo|coo|cto|cio|team|lawyers?|counsel|procurement|board|buyer|champion))`;
const isByThirdParty = (said: string): boolean =>
  new RegExp(String.raw`^${thirdParty} (?:will|'ll|is going to|are going to|promised|agreed|wants?|needs?|should|said|says|told|thinks?|has|have|is|are)\b`).test(said) ||
  /^[\w&. ]{2,40}? (?:said|says|told|promised|mentioned|confirmed|claims?|thinks|wants to|asked)\b/.test(said) ||
  /^[\w&. ]{2,30}? (?:will|'ll|is going to|are going to) (?:decide|reply|respond|get back|come back|let (?:us|me|you)|tell us|send us|call us|review (?:it|the|our)|pick|choose|evaluate|think|consider|vote)\b/.test(said);

const past =
  'slipped|moved|went|was|were|had|did|lost|won|got|sent|booked|finished|ran|made|held|closed|signed|used|asked|called|met|missed|hit|reached|landed|dropped|fell|grew|pushed|stalled|came|gave|took|kept|spoke|talked|tried|renewed|churned|cancelled|postponed|delivered|completed|presented|shared|agreed|rejected|bought|chose|picked|forgot|started|ended|added|liked|didn\'t|wasn\'t|weren\'t|couldn\'t';
const future = /\b(?:will|'ll|going to|shall|let me|commit to|promise to|plan to|need you to|want you to)\b/;

function isReport(said: string, original: string): boolean {
  if (future.test(said)) return false;
  if (/\b(?:last (?:week|month|quarter|year|time|night|mon|tue|wed|thu|fri)\w*|yesterday|\b(?:days?|weeks?|months?) ago|so far|earlier (?:today|this)|this morning|already)\b/.test(said)) return true;
  if (new RegExp(String.raw`^(?:i|we|you|they|he|she|it|that|this|there|the [\w -]{2,30}?|our [\w -]{2,30}?|your [\w -]{2,30}?|my [\w -]{2,30}?)(?:'ve|'s|'d)? (?:(?:just|only|also|never|even|really|finally|all|almost|nearly) )?(?:${past})\b`).test(said)) return true;
  if (/^(?:(?:i|we|you|they)'ve|(?:he|she|it|that|there|this)'s|(?:i|we|you|they) (?:have|are)|i'm|(?:we|you|they)'re|(?:the|our|your|my) [\w -]{2,30}? (?:is|are|has|looks?|seems?|feels?|sits?|stands?))\b(?! (?:going|committed|to\b))/.test(said)) return true;
  return new RegExp(String.raw`^\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*){0,3} (?:(?:just|finally|has|have|is|are|looks?|seems?|feels?|wants?|needs?|${past}))\b`, 'u').test(original) && !/^(?:Use|Ask|Have|Get|Hit|Held)\b/.test(original) && !/\b(?:goes|stays|moves|closes|signs)\b/.test(said);
}

const lead = String.raw`^(?:ok(?:ay)?,? |so,? |well,? |yes,? |yeah,? |sure,? )*(?:(?:i|we|you)(?:'ll| will|'m going to| am going to|'re going to| should| need to| must| have to| can| want to)? |let's |let us |please |just )*(?:try (?:to|and) |do (?:my|our|your) best to |aim to |see (?:if|what|about) |look (?:to|into) )*`;
const vague = String.raw`(?:try(?: (?:harder|more|again|it|my best))?$|try (?:harder|more)|do (?:better|more|my best|our best|your best)|be (?:better|more|less|stronger|sharper|careful|proactive|on it)|work (?:harder|smarter|on (?:it|this|that|my|your|our|being|getting))|work (?:more|harder) on|push (?:harder|more|on|for more)|keep (?:pushing|going|at it|it up|trying|an eye|working|on)|improve|focus (?:more|on|better)|step (?:it )?up|get better|get (?:more|my|your|our) (?:act|disciplined|organi[sz]ed)|stay (?:on top|focused|close|positive)|think (?:about|more)|pay (?:more )?attention|make (?:an effort|sure (?:we|i|you) (?:do|are) better|it happen|more of an effort)|give it|raise (?:my|our|your|the) (?:game|bar)|up (?:my|our|your) game|continue|hustle|dig in|lean in|see what|sharpen|tighten (?:up|things)|do something|have a think|figure (?:it|something) out|crush it|go for it|make progress|move the needle|care more|listen (?:more|better)|prepare better|prospect more|be)\b`;
const isWish = (said: string): boolean => new RegExp(lead + vague).test(said) || /\b(?:better|harder|our best|my best|more)\b/.test(said) || /^(?:no|not|none|nothing|yes|ok|okay|sure|hi|hello|hey|test)\b/.test(said) || !/\p{L} +\S*\p{L}/u.test(said);
