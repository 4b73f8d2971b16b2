import { isGivenName } from './given-names.ts';
import { isOrder } from './order-verbs.ts';

/**
 * Whether a sentence commits anybody to anything: not a question, a hope, a condition, praise, a report, a wish without substance, or what a third party will do.
 * `measured`: a count, a figure or a stage was read from it; `dated`: a due day was. `bothMeasured`: a count and a figure or stage, which only promises have together. Without them "be more careful" is only a wish, and so is "work harder" with them.
 */
export function isAPromise(text: string, { measured, dated, bothMeasured }: { readonly measured: boolean; readonly dated: boolean; readonly bothMeasured: boolean }): boolean {
  const original = withoutOpeners(withoutQuotes(text.trim().replace(/’/g, "'")));
  const said = original.replace(/(?<=\S )May\b/g, 'm').toLowerCase(); // the month is no doubt
  if (!/\p{L}/u.test(said)) return false;
  if (isQuestion(said) || isPraise(said) || isHope(said) || isConditional(said) || (!bothMeasured && isByThirdParty(said, original)) || isReport(said, original, { dated, bothMeasured })) return false;
  return !(isEmptyWish(said) || (!measured && (isWish(said) || isOught(said) || thingOfOthers.test(original))) || (!measured && !dated && (isBare(said) || !hasPromisingForm(said))));
}

const withoutQuotes = (text: string): string => text.replace(/"[^"]*"|“[^”]*”|(?<=\s)[‘'][^'’]{6,}['’](?=[\s,.;]|$)/g, '"quoted"');
const openers = /^(?:(?:ok(?:ay)?|so|well(?! done)|yes|yeah|yep|right|sure|alright|all right|now|and|but|um+|uh+|er+|hmm+|look|listen|like|honestly|basically|anyway|fine|cool|great|good|perfect|agreed|deal|you know(?=,)|i mean(?=,)|to be (?:fair|honest)|tbh|frankly|fyi|(?:as (?:it|things) stands?|as of (?:now|today)|looking back|in hindsight|at the moment)(?=,))(?: then)?(?:\s*[,.:–—-]+\s+|\s+(?=(?:so|then|i|i'll|we|we'll|you|you'll|let's|let me|um|uh|yeah|right|like|the plan|what i|here's)\b)))+/i;
/** "Okay so, um, you'll …": without the words that only start a sentence. */
export const withoutOpeners = (text: string): string => text.replace(openers, '').replace(/^(?:um|uh|yeah|so|well(?! done)),? /i, '');

const isQuestion = (said: string): boolean =>
  /\?["')\s]*$/.test(said) ||
  /^(?:do|does|did|are|is|was|were|has|have|why|how come|should|could|would|can|will|what if|what about|how about|who|when will) (?:you|we|i|they|he|she|it|your|there|that|this)\b/.test(said) ||
  /^(?:what|which|who|whose|where|when|how (?:much|many|long|soon|likely|is|are|do|does|did|can|will))\b(?!ever)[^,]*$/.test(said);

const isPraise = (said: string): boolean =>
  /^(?:(?:really|very|pretty|such a|so|a) )?(?:nice|great|good|excellent|awesome|fantastic|lovely|impressive|amazing|brilliant|superb|solid|strong|super|terrific|wonderful|outstanding|stellar)\b(?! (?:enough|question))/.test(said) ||
  /^(?:(?:an?|another|not an?|quite an?|rather an?|such an?) )?(?:decent|fine|tough|rough|bad|poor|weak|slow|busy|quiet|mixed|steady|hard|big|fair|respectable) (?:week|month|quarter|year|call|job|effort|start|result|results|numbers|stuff|work|one|meeting|session)\b/.test(said) ||
  /^(?:well (?:done|played|handled|run)|thanks|thank you|cheers|congrat\w*|kudos|bravo|hats off|props|way to go|(?:i )?(?:(?:do|did|really|also|quite|so|just) )*(?:love|loved|like|liked|appreciate|enjoyed) (?:how|the|that|your|you|this|what)|(?:i'm |we're )?(?:so |really |very )?(?:proud of|happy with|impressed|pleased with)|you did (?:a )?(?:great|good|well)|you (?:nailed|crushed|smashed|handled|killed)|that was)\b/.test(said);

const asked = String.raw`(?<!\b(?:ask|asks|asking|what|who|which|how|whether|why|where|find out|know|see|list|write down|map|name|identify|confirm|anything|people|who else|everyone|everything)\b[^,;]{0,50})`;
const isHope = (said: string): boolean =>
  /^(?:don't|do not) (?:think|know|see|want|believe|expect|get me wrong|like|worry|need|have|hold your breath|bother|forget that|you think|count on)\b/.test(said) ||
  /^(?:(?:i|we|they|it|that) (?:don't|do not)|(?:(?:i|we|they|it|that) )?(?:can't|cannot|won't|couldn't|wouldn't|shouldn't))\b(?! (?:discount|offer|send|quote|give|show|start|demo|let|leave|talk|skip|go|close|drop|mention|pitch|book|end))/.test(said) ||
  /^(?:not|no (?:idea|clue|word|news|sign|chance|way|doubt|wonder|reason|surprise|update))\b/.test(said) ||
  isDoubted.test(said) ||
  /\b(?:can|will|'ll|we'd|should) (?:probably|maybe|perhaps|hopefully|possibly)\b|\b(?:i|we|you|they)'d (?:need|have to|be)\b|\bi'd (?:take|settle|say|guess|argue|rather|gladly|bet)\b|^(?:let's|let us) (?:just |all |only )?(?:hope|pray|see\b(?! (?:you|if|about)))/.test(said) ||
  /^(?:prob|probs|prolly|likely|unlikely|doubt|doubtful|dunno|hope|wish)\b/.test(said) ||
  /^(?:[\w&.'-]+ ){0,3}(?:won't|can't|cannot|will not|not going to|unlikely to) (?:close|sign|happen|land|move|make|get|hit|come|budge|be|do|work|renew|buy|go|slip|win|agree|approve)\b/.test(said) ||
  /^(?:hopefully|maybe|perhaps|ideally|possibly|probably|with (?:any|a bit of|a little|some) luck|fingers crossed|in an ideal world|someday|one day|at some point|hoping|wishing|here's hoping|good luck)\b/.test(said) ||
  /\b(?:hopefully|fingers crossed|god willing|with (?:any|a bit of|some) luck|at some point|one of these days|when (?:i|we|you) (?:get|have|find) (?:a|the|some) (?:chance|time|moment))\b/.test(said) ||
  /\b(?:i|we|one|you)(?:'m| am|'re| are|'d| would|'ll)? (?:really |just |kind of |still |quite |pretty |don't |do not |didn't |can't )*(?:hope|hoping|hoped|wish|wished|guess|guessed|figured|thought|assumed|reckoned|believed|imagined|wondered|supposed|expected|suspect|suspected|feared|doubted|suppose|doubt|wonder|wondering|think|thinking|believe|feel|reckon|imagine|gather|hear|understand|assume|figure|bet|fear|expecting|expect (?!you\b|to (?:see|have)\b|(?:us|\w+) to\b)|worried|confident|sure|not sure|optimistic|keen|excited|afraid|concerned|(?:'d|would) (?:love|like) (?:it if|to see (?:more|better|some|us|you)|if|for)|'d (?:love|like) (?:it if|to see (?:more|better|some|us|you)|if|for))\b/.test(said) ||
  /^(?:i|we|you|they|he|she|it)(?:'d| would| could| should| might) have (?:been|had|won|lost|got|gone|made|done|hit|met|sold|kept|held|sent|brought|[a-z]{2,}ed)\b/.test(said) ||
  /^it(?:'d|'ll| would| will) take\b|\b(?:i|we)(?:'d| would) (?:really |just )?love (?:it if|if|for (?!you\b))/.test(said) ||
  /^(?:i|we|it|that|this)(?:'d| would) (?:really |much )?(?:be|feel|prefer|rather)\b|\bwould be (?:nice|good|great|lovely|ideal|helpful|amazing|fantastic)\b|\bwould (?:really )?help\b/.test(said) ||
  doubtful.test(said.replace(/\b(?:in|by|of|until|before|end of|mid|late|early|through|this)[ -]may\b|\b\d+(?:st|nd|rd|th)? (?:of )?may\b/g, ''));

const condition = String.raw`(?:if|unless|assuming|provided|providing|in case|as long as|so long as|once|as soon as|should (?:they|he|she|the|we|it|\w+) (?:agree|sign|approve|come)|subject to|depending on)`;
const isConditional = (said: string): boolean =>
  startsWithCondition.test(said) ||
  /^should [^,]{2,40}, (?:i|we|you|it|they)(?:'d|'ll| would| will| might)\b/.test(said) ||
  holdsCondition.test(said) ||
  /^(?:when|whenever|by the time) (?:they|the|he|she|it|we|legal|procurement|[\w&.'-]+ (?:signs?|agrees?|approves?|comes?|gets?|has|is))\b/.test(said) ||
  /\bwe'll see\b|\bdepends on\b/.test(said);

const teams = 'procurement|legal|finance|marketing|product|engineering|security|support|hr|it|purchasing|sales ops|rev ?ops|deal desk|management|leadership';
const outsiders = String.raw`(?:they|it|(?:the|our|their|his|her|my|your|a) (?:(?:new|other|main|whole|entire) )?(?:customers?|clients?|buyers?|prospects?|champion|cfo|ceo|coo|cto|cio|ciso|board|vendor|partner|team|sponsor|economic buyer|lawyers?|counsel|contact|procurement team|legal team|steering committee|committee|competitors?|boss|marketing team|product team|(?:head|vp|director) of \w+)(?: (?:over |out |up |down |back )?(?:in|at|from|on) (?:the )?[\w&.]+(?: [\w&.]+)?)?|their [\w ]{2,20}?|(?:${teams})(?: at [\w&. ]{2,24}?)?|(?:the|our|their) [\w-]+(?: [\w-]+)? (?:team|department|desk|office|guys|folks)|(?:someone|somebody|anyone|one)(?: (?:from|at|in|on|over at) (?:the )?[\w&.]+)?|everybody else|people|[\w&.' -]{2,30}?(?:'s|s') (?:new )?(?:cfo|ceo|coo|cto|cio|ciso|team|people|guys|folks|side|management|leadership|engineers|users|office|lawyers?|counsel|procurement|legal|legal team|board|buyer|champion|sponsor|(?:head|vp|director) of \w+))`;
const reporting = "said|says|say|told|tells|promised|promises|mentioned|confirmed|claims?|claimed|thinks?|wants?|wanted|needs(?! to)|asked|agreed|hopes?|expects?|plans?|keeps|insists?|insisted|reckons?|believes?|prefers?|likes?|seems?|looks?|sounds?|feels?|is asking|are asking|is waiting|are waiting|committed|has promised|have promised|has agreed|would like";
const byOthers = "decide|reply|respond|get back|come back|let (?:us|me|you)|tell (?:us|me)|send (?:us|me|over|back|the (?:po|order|contract|redlines|paperwork|signed))|call (?:us|me)|review (?:it|the|our)|pick|choose|evaluate|think|consider|vote|approve|confirm|give us|pay|make (?:a|the|their) (?:decision|choice)|look at|take a look|discuss|present|announce|issue|release|select|turn round|run a|have (?:the redlines|an answer|a decision|feedback)|sort|share|provide|return|update|want|need|be ready|know|meet";
function isByThirdParty(said: string, original: string): boolean {
  if (saidByOutsiders.test(said) && !/^it (?:will|'ll|should) (?:be|close|go|sign|move|stay)\b/.test(said)) return true;
  if (/^they'(?:ll|re|ve|d)\b/.test(said)) return true;
  if (saidByNamed.test(original) && !verbHead.test(original)) return true;
  if (/^(?!ask|get|use|say)[\w&.'-]{2,20}(?: [\w&.'-]{2,20})? (?:said|says|told|promised|claims|claimed|mentioned|confirmed|wants|thinks|likes|hopes|expects|asked|refuses)\b/.test(said) && !/^(?:i|we|you) /.test(said)) return true;
  const who = willByOthers.exec(said)?.[1];
  return who !== undefined && !/^(?:i|we|you|i'm|we're|you're|let|he|she|\w+ and i)\b/.test(who) && !isGivenName(who.split(' ')[0] ?? '');
}

const past =
  "slipped|moved|went|was|were|had|did|lost|won|got|sent|booked|finished|ran|made|held|closed|signed|used|asked|called|met|missed|hit|reached|landed|dropped|fell|grew|pushed|stalled|came|gave|took|kept|spoke|talked|tried|renewed|churned|cancelled|canceled|postponed|delivered|completed|presented|shared|agreed|rejected|bought|chose|picked|forgot|started|ended|added|liked|didn't|wasn't|weren't|couldn't|hasn't|haven't|isn't|aren't|doesn't|don't|brought|wrote|built|heard|left|saw|found|opened|showed|struggled|worked|looked|seemed|felt|wanted|needed|expected|planned|promised|said|told|committed|confirmed|passed|cut|beat|doubled|qualified|discussed|covered|reviewed|approved|discounted|raised|increased|decreased|improved|generated|created|advanced|progressed|joined|helped|introduced|handled|ghosted|replied|responded|accepted|declined|paused|froze|walked|escalated";
/** Little words that may open a sentence before "the" or "it". */
const notAVerb = 'and|but|for|from|with|what|that|this|than|then|when|who|how|why|where|which|while|was|were|has|had|did|does|are|can|could|would|should|might|may|must|will|shall|not|all|both|half|none|most|some|any|now|here|there|only|even|just|also|still|maybe|perhaps|since|until|till|over|under|about|after|before|into|onto|out|off|near|like|unlike|except|despite|given|if|because|though|although|once|unless|either|neither|nor|yet|too|very|far|good|great|nice|fine|bad|big|better|best|more|less|same|new|old|one|two|three|half|rather|never|ever|often|soon|later|today|tomorrow|tonight|love|hate|hope|wish|doubt|guess|bet|seem|want|need|enjoy|sorry|thank|loved|shame|pity|glad|happy|sad|sure|proud|right|wrong|hard|tough|easy|seen|gone|been|met|put|their|her|his|our|your|they|she|you';
const future = /\b(?:will|'ll|going to|shall|let me|commits? to|committing to|promises? to|plan to|need you to|want you to|expect you to|need to|have to|has to|needs to|you'd|we'd|i'd like you to|is to|are to)\b/;
const adverb = '(?:(?:just|only|also|never|even|really|finally|all|both|almost|nearly|already|recently|still|now|currently|actually|barely|easily|again) )*';

/** What was or is: past tense, or a state; "Contoso is at legal by Friday" has a day and is none. */
function isReport(said: string, original: string, { dated, bothMeasured }: { readonly dated: boolean; readonly bothMeasured: boolean }): boolean {
  if (/[:;–—] ?(?:that|this|those|these) (?:was|were|has been|have been)\b/.test(said)) return true;
  if (/^(?:in the past|back (?:then|when|in)|(?:i|we|you|they) used to)\b/.test(said) || pastOfPerson.test(said)) return true;
  if (future.test(said) && !/^(?:i|we|you|the|our|he|she)\b[\w' ]{0,30}\b(?:was|were|had) (?:going to|planning)\b/.test(said)) return false;
  const head = said.replace(/^(?:only|barely|roughly|nearly|almost) /, '').replace(/^(?:last|this|yesterday|on|in|over|at|earlier|since|so far|after|during)\b[^,]{0,30}, /, '');
  if (/\b(?:last (?:week|month|quarter|year|time|night|mon|tue|wed|thu|fri)\w*|yesterday|\b(?:days?|weeks?|months?) ago|so far|earlier (?:today|this)|this morning|already|to date|year[- ]to[- ]date|ytd|recently|lately)\b/.test(said) && !/\b(?:from|since|than|of|on|like|with|follow(?:ing)? up|lost) (?:the |your |our )?last\b|\blast (?:week|month|quarter|time|night|year)'s\b|\bfrom (?:yesterday|earlier)/.test(said)) return true;
  if (pastOfSubject.test(head) && !(dated && isResult.test(head)) && !/^(?:we agreed|we've agreed|you agreed|you've agreed|we said|you promised|you committed)\b.*\b(?:you|we|to)\b/.test(head)) return true;
  if (bothMeasured) return false;
  if (isUsual.test(head) || /\b(?:usually|normally|typically|generally|rarely|tends? to)\b/.test(said)) return true;
  if (!dated && /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|a couple of) (?:[\w-]+ ){1,3}(?:done|made|set|booked|held|completed|sent|logged|ran|finished|in the bag|down)\b/.test(head)) return true;
  if (/^[\w&.' -]{2,40}?(?:'s|'ve| has| have) been\b/.test(head)) return true;
  if (!dated && /\b(?:(?:looking|going|gone|feels?|still) (?:shaky|good|soft|weak|light|strong|solid|dicey|iffy|ok|okay|likely|bad|tight|quiet|dark|cold)|at risk|on hold|slipping)[.!]?$/.test(head)) return true;
  if (presentOfSubject.test(head)) return !dated || !/ (?:is|are|'s|'re) (?:at|in|signed|closed)\b/.test(head);
  if (/^(?:closed|won|lost|sent|got|had|ran|booked|finished|met|called|spoke|hit|missed|made|did|held) (?:\d|a |an |the |two|three|four|five|six|with|my|our|\p{L}+ (?:at|for|on|last|yesterday))/u.test(head) && !dated) return true;
  return /^[a-z][\w&.'-]*(?: [\w&.'-]+)? (?:(?:pushed|slipped|stalled|ghosted|pulled out|bailed|churned|went|came back|postponed|cancell?ed)\b|(?:still|already|currently|now) (?:in|at|with|stuck|on|waiting)\b)/.test(original) && !(dated && /\b(?:still|now) (?:in|at)\b/.test(said)) ? true : isStateOfDeal(original, dated);
}

/** "Acme slipped …", "Pipeline looks thin", "Contoso is at $65K": a subject that nobody promises. */
function isStateOfDeal(original: string, dated: boolean): boolean {
  const words = /^((?:\p{Lu}|\d)[\p{L}\d&.'-]*(?: (?:(?:\p{Lu}|\d)[\p{L}\d&.'-]*|&|of|deal|renewal|expansion|account|coverage|legal|procurement)){0,4}(?: (?:at|with|in|for|from|on) (?:\p{Lu}[\p{L}&.'-]*|the [\p{L}]+|price|pricing))?) (.*)$/u.exec(original);
  const [, subject = '', rest = ''] = words ?? [];
  if (/^\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*)*'s (?:light|short|ahead|behind|healthy|thin|thick|weak|strong|soft|shaky|flat|low|high|late|slow|quiet|messy|tight|full|empty|good|bad|fine|ok|okay|great|ugly)\b/u.test(original)) return true;
  if (/^\p{Lu}[\p{L}&.]*(?: \p{Lu}[\p{L}&.]*)*'s (?:sitting|running|tracking|trending|hovering|over|under|off|up|down|at|in|stuck|looking|going|gone|not|back|still|now|on|due|a|the|very|quite|really)\b/u.test(original) && !dated) return true;
  if (subject === '' || verbHead.test(subject)) return false;
  if (pastOfDeal.test(rest) && !/^(?:closed|signed|won)(?:[- ]won)?(?:$|[ ,]*(?:by|at|for|before|this|[$€£@]|\d))/.test(rest)) return true;
  return presentOfDeal.test(rest) && !(dated && /^(?:is|are) (?:at|in|signed|closed)\b/.test(rest));
}
const verbHead = /^(?:I|We|You|He|She|Use|Ask|Have|Get|Hit|Held|Let|Make|Run|Put|Cut|Beat|Keep|Bring|Set|Read|Show|Tell|See|Find|Say|Hear|Send|Do|Confirm|Check|Call|Test|List|Map|Write)\b/;

const lead = String.raw`^(?:(?:i|we|you|let's all|everyone)(?:'ll| will|'m going to| am going to|'re going to| are going to| should| need to| must| have to| gotta| can| want to| want us to| want you to| need you to|'d like you to|'d like us to| really need to| just need to)? |let's |let us |let me |please |just |really |to |need to |we(?: all)? (?:just )?need to |got to |gotta |have to |must |i'm going to |we've got to |we have got to |you've got to |time to |remember to )*(?:also |just |really |definitely |always |all |both )*(?:try (?:to|and) |do (?:my|our|your) best to |aim to |see (?:if|what|about) |look (?:to|into) |make sure (?:i|we|you|to) |start to |continue to |keep )*`;
/** Wishes whatever else stands beside them: nobody can see whether they were kept. */
const empty = String.raw`(?:(?:aim|go|think|move|act|work|talk|push|try|dig|play|sell|run|hit|reach) (?:(?:even |a bit |much )?(?:higher|harder|bigger|faster|quicker|smarter|deeper|stronger|tougher|bolder|better))|(?:keep )?doing what|(?:just )?(?:need to |have to )?execute\b|try (?:harder|more|again|my best|our best|your best)|do (?:better|more|my best|our best|your best)|be (?:(?:a bit |a little |much |way |far |even )?(?:better|more|less|stronger|sharper|tougher|smarter|bolder|faster|quicker|braver|tighter|careful|proactive|hungrier)|on (?:it|top)|mindful|careful|aggressive|confident|proactive|disciplined|positive|patient)|work (?:(?:a bit |much |even )?harder|smarter|on (?:it|being|getting|improving)|more closely)|push (?:(?:a bit )?harder|more|for more)|keep (?:pushing|going|at it|it up|trying|working (?:hard|on))|pushing|going\b|at it|it up|trying|focus (?:more|harder|better)|(?:really )?step (?:it |things )?up|get (?:better|sharper|stronger|faster|smarter|more (?:proactive|disciplined|consistent|aggressive|serious|organi[sz]ed|focused|strategic))|stay (?:on top|focused|positive|hungry|sharp|the course)|pay (?:more|closer|better) attention|raise (?:my|our|your|the) (?:game|bar)|up (?:my|our|your) game|hustle|dig (?:in|deep|deeper)|lean in|crush it|smash it|go for it|give it (?:a|my|your|our|everything|more)|make (?:more of an|an|a bigger|a real|every) effort|put (?:in )?more (?:effort|work|time|energy|focus)|do something about|think (?:about|more|harder)|have a think|see (?:what|how)|what i can do|keep an eye on|keep (?:in mind|thinking)|bear in mind)\b`;
const isEmptyWish = (said: string): boolean => emptyWish.test(said) && !/ and (?:use|ask|run|hold|get|move|close|send|call|book)\b/.test(said);

const vague = String.raw`(?:keep (?:me|us|them|him|her|everyone) (?:posted|updated|honest|informed|in the loop)|stay in touch|keep in touch|circle back|touch base|catch up|regroup|revisit|sync (?:up|on)|improve|work (?:more|on)|push (?:on|more)|focus|do well|do (?:a )?(?:good|great)|(?:keep|get) (?:our|your|my) (?:heads?|chins?|eyes?|act|game|spirits)|tighten (?:up|things)|sharpen|get (?:more|my|your|our) (?:act|disciplined|organi[sz]ed|pipeline|deals|meetings)|get on top of|make (?:sure (?:we|i|you) (?:do|are) better|it happen|progress|things|more)|continue|keep (?:pushing|working|improving|building|up)|move the needle|care more|listen (?:more|better)|prepare better|prospect more|build (?:more|better|stronger)|figure (?:it|something) out|look (?:into|at) (?:it|that|this|things|improving)|close more|sell more|win more|do (?:fewer|less)|talk less|discount less|speed (?:up|things)|turn (?:it|things) around|get (?:there|it done|things|going|moving)|support|help (?:you|out|more)|stay close|(?:try to )?nail|own|dominate|be(?! (?:on|at|in) (?:the|your|our|that|this|every|each)))\b`;
/** "Half of your deals should have a champion": nobody does it. */
const isOught = (said: string): boolean => /^(?:half|most|all|every|each|some|none|no|your|our|the|these|those|more|\w+ (?:of|more)) ?[^,;]{0,40}? (?:should|ought|need to|needs to|has to|have to|must)\b/.test(said);
const isWish = (said: string): boolean => vagueWish.test(said) || /\bour best|my best|your best\b/.test(said) || /^(?:(?:no(?! more than\b| [\w-]+(?: [\w-]+)? (?:without|in|on|before|until|above|over|under)\b)|not|none|nothing|yes|ok|okay|sure|hi|hello|hey|test$|sounds|looks|more|less|better|fewer|happy|same|noted|understood)\b)/.test(said);
/** Without a count, a figure and a day only the form says that something is promised: an order, a future, or what is done each time. */
const hasPromisingForm = (whole: string): boolean => {
  const said = whole.replace(occasion, '');
  return (
  /^\W*(?:(?:i|we|you|he|she)(?:'ll|'m|'re| (?:will|shall|am|are|is|need|needs|have|must|can|promise|commit|owe|agree|agreed|go|goes|to)\b)|let|please|no |always |never |don't |stop |\w[\w'-]*ing\b|(?:[\w&.'-]+ ){1,4}(?:will|to|shall)\b|\w[\w-]*'ll\b)|\b(?:every|each|daily|all)\b/.test(said) || isOrder(/^\W*([\w'-]+)/.exec(said)?.[1] ?? '') || unknownOrder.test(said)
  );
};
/** "Next time price comes up, ask …": an occasion that an order is for. */
const occasion = /^(?:(?:the )?next time|when(?:ever)?|before|after|while|every time|each time|wherever|as|in|on|at|during|from|for|with|without|instead of|rather than)\b[^,;]{2,60}, (?:please |just |then )?/;
/** One word, or nothing but a comparison: "more multithreading". */
const isBare = (said: string): boolean => /\b(?:better|harder|more)\b/.test(said) || !/\p{L} +\S*\p{L}/u.test(said);

/** A verb that the list does not know, by what follows it: "quit reading the slides", "halve the deck". */
const unknownOrder = new RegExp(String.raw`^\W*(?!(?:${past})\b|(?:${notAVerb})\b)[a-z]{3,12}(?<!s|ed|ly|ing|ion) (?:the|your|our|my|their|his|her|it|them|him|me|us|every|each|yourself|those|these|(?!morning|evening|meeting|anything|something|nothing|everything|during|being|spring)[a-z]{2,}ing the|out|off|down|up on) ?`);

const will = String.raw`(?:will|'ll|is going to|are going to|'re going to|'s going to|should|can|won't|shall)`;
const subject = String.raw`(?:i|we|you|they|he|she|it|that|this|there|(?:the|our|your|my|his|her|their|those|these|two|three|four|five|most|all|both|none) (?:(?! and )[\w%$€£,.' -]){2,40}?)`;
const doubtful = new RegExp(String.raw`${asked}\b(?:might|could|may(?! \d|\.|,|$)|should probably|probably should|should (?:maybe|perhaps|really|talk|chat|discuss|think|consider)|(?:really|maybe|perhaps) should|ought to|would love|should be able to|will probably|may well|is likely to|are likely to)\b`);
/** "Five calls is not realistic", "ten dials won't cut it": weighed, not promised. */
const isDoubted = new RegExp(String.raw`${asked}(?:\b(?:is|are|was|were|be|isn't|aren't|seems?|feels?|looks?|sounds?) (?:(?:not|hardly|very|really|a bit|pretty|probably|just) )?(?:realistic|unrealistic|doable|achievable|feasible|impossible|unlikely|plenty|too (?:many|much|few|low|high|little)|a (?:lot|stretch|big ask|start)|not enough|enough|ambitious|tight)\b|\b(?:isn't|aren't|wasn't) (?:the|a|an|my|our|your|really|that)\b|\b(?:won't|can't|isn't|aren't|doesn't|don't|not going to|never going to|will not|hardly) (?:(?:be|going to) )?(?:cut it|enough|happen|work out|fly|make it|get there|get us|do it|help)\b)`);
const startsWithCondition = new RegExp(String.raw`^${condition}\b`);
const holdsCondition = new RegExp(String.raw`(?<!\b(?:ask|asks|asking|check|checks|checking|see|find out|confirm|test|know|tell|say|learn|establish|verify|clarify|decide|understand)\b[^,;]{0,50})\b(?:if|unless|assuming|provided (?:that|they|we|it|the)|providing|as long as|so long as|as soon as|subject to|depending on|contingent on|pending)\b(?! possible| needed| necessary)`);
const presentOfOutsiders = 'meets|decides|votes|returns|goes|comes|takes|makes|gives|runs|starts|begins|sits|pays|picks|chooses|requires|refuses|loves|hates|cares|knows|sees|hears|gets|tends|asks|brings|finds|tells|does|will|would|can|could|might|may|must|should|had|won\'t|isn\'t|doesn\'t|didn\'t|aren\'t|don\'t';
const saidByOutsiders = new RegExp(String.raw`^${outsiders}(?: (?:also|still|just|only|really|now|always))? (?:${will}|${reporting}|needs? to|need|want|${past}|has|have|had|is|are|was|were|${presentOfOutsiders})(?![\w-])`);
const saidByNamed = new RegExp(String.raw`^(?!(?:I|We|You|He|She)\b)(?:(?:[Tt]he|[Oo]ur|[Tt]heir|[Mm]y) [\w ]{2,24}|\p{Lu}[\p{L}\d&.'-]*(?: (?:\p{Lu}[\p{L}\d&.'-]*|&|of)){0,4}) (?:(?:still|really|also|has|have) )?(?:${reporting})(?![\w-])`, 'u');
const willByOthers = new RegExp(String.raw`^([\w&.' -]{2,30}?)(?: ${will}|'ll) (?:(?:also|probably|then) )?(?:${byOthers})\b`);
const pastOfSubject = new RegExp(String.raw`^${subject}(?:'ve|'s|'d| have| has| had)? ${adverb}(?:${past})\b(?!'t)`);
const presentOfSubject = new RegExp(String.raw`^(?:(?:i|we|you|they)'ve|(?:he|she|it|that|there|this)'s|(?:i|we|you|they) (?:have|are|had)|i'm|(?:we|you|they)'re|${subject} ${adverb}(?:is|are|has|have|looks?|seems?|feels?|sits?|stands?|sounds?|remains?|keeps?))\b(?! (?:going|committed|committing|to\b|joining|taking|calling|sending|getting|doing|running|using|holding|bringing|closing|putting|moving|at \S+ by))`);
/** "Five renewals signed by Friday": what there is to be by a day. */
const isResult = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|all|both) (?:[\w-]+ ){1,3}(?:signed|closed|won|booked|qualified|approved|sent|reviewed|completed) (?:by|before|this|until|in)\b/;
/** Whatever somebody did, by the ending of the verb: "I noticed you opened …". What was agreed is a promise. */
const pastOfPerson = new RegExp(String.raw`^(?:i|you|we|he|she|they) ${adverb}(?!agreed\b|promised\b|committed\b|signed up\b|indeed\b)[a-z]{2,}(?<!e)ed (?!to\b)(?!.*\b(?:so|and|then)\b)`);
/** "Contoso's evaluation wraps up on Friday": what is theirs goes its way. */
const thingOfOthers = /^\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,3}'s (?:\p{Ll}+ ){1,2}(?!(?:calls|demos|meetings|emails|visits|notes|slides)\b)(?:\p{Ll}{2,}(?<!s)s|\p{Ll}{3,}ed) (?:up|out|on|off|back|in|to|for|at|by|with|next|this|over|from)\b/u;
/** "Quarter end is always crazy". */
const isUsual = /^(?!(?:the |your |our |my )?(?:goal|plan|key|ask|focus|point|aim|idea|trick|one|job|task)\b)(?:[\w&.'-]+ ){1,5}(?:is|are|gets|looks|feels|seems) (?:always|usually|often|typically|rarely|too|very|so|quite|really|pretty|a bit|kind of) \w+/;
const pastOfDeal = new RegExp(String.raw`^${adverb}(?:${past}|has|have|had|looks?|seems?|feels?|wants?|needs?|sounds?|keeps?|remains?|thinks?|likes?|comes? up|expires?|lapses?|runs? out|falls? due|kicks? off)(?![\w'-])`);
const presentOfDeal = new RegExp(String.raw`^${adverb}(?:is|are)\b`);
const emptyWish = new RegExp(lead + empty);
const vagueWish = new RegExp(lead + vague);
