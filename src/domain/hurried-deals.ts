import { spansOf, type TextSpan } from './text-span.ts';

/**
 * Customers in a text typed without capitals, by their place: before a role or an occasion ("w/ lamna cfo", "for bellows demo"), or behind what is sent or held
 * ("emails to wingtip"). Common words of selling in that place are none. Empty for a text with capitals, where names are known by them.
 */
export function hurriedDeals(text: string): readonly TextSpan<string>[] {
  if (/\p{Lu}\p{Ll}/u.test(text)) return [];
  return [beforeRole, behindThing].flatMap((pattern) => spansOf(text, pattern, ([name]) => (name.split(' ').some((word) => common.has(word)) ? undefined : name)));
}

const name = String.raw`[a-z][a-z&-]{3,20}`;
const beforeRole = new RegExp(String.raw`(?<=(?:\b(?:to|for|with|w|on|at|in|call|ring|phone|email|ping|text|meet|ask|chase|brief|invite|tell|visit)|@|w\/) )${name}(?= (?:(?:pricing|discovery|budget|security|legal|kickoff|closing|scoping|technical|tech) (?:mtg|meeting|call|session|review)|exec (?:mtg|meeting|call)|mtg|meeting|visit|sponsor|board|cio|cfo|ceo|coo|cto|cro|ciso|vp|buyer|champion|demo|deal|renewal|quote|account|acct|opp|redlines|proposal|contract|call|pov|poc)\b)`, 'g');
const behindThing = new RegExp(String.raw`(?<=\b(?:emails?|msgs?|intros?|quotes?|recaps?|decks?|proposals?|mtgs?|meetings?|visits?|demos?|invites?|redlines|calls?|approved|cleared|sorted|ready) (?:to|at|for|@|w\/|w|with) )${name}(?=\s*(?:$|[,;.+&]|\s{2}))`, 'g');

const common = new Set(
  (
    'your their this that next last first second third each every both more some these those new live open real late early mock final internal external weekly daily active current existing upcoming discovery disco cold warm prep pricing product products customer customers client clients prospect ' +
    'prospects buyer buyers champion champions exec execs executive executives sales intro demo qual qualification renewal renewals expansion enterprise inbound outbound stalled dormant lost value budget economic technical legal procurement security finance business role team teams pipeline deal ' +
    'deals account accounts forecast video zoom phone strategic stage partner partners decision makers maker stakeholders stakeholder leads lead reps managers manager people follow discount negotiation closing proposal review everyone someone them kickoff onboarding opener script slides agenda recap boss peer peers'
  ).split(' '),
);
