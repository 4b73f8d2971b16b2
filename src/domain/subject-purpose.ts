import { folded, wordsOf } from './name-words.ts';
import { genericWords, joiners, topicWords } from './subject-words.ts';

/**
 * What a subject says about a meeting of two: `named` (it says 1:1, in many languages), `names` (nothing but the two names), `with-name` (the
 * counterpart's name and words such as "weekly"), `generic` ("Catch-up", or nothing at all), `about` (it says 1:1, and talks about them: a training,
 * a template), `other` (a topic of its own).
 */
export type Purpose = 'named' | 'names' | 'with-name' | 'generic' | 'about' | 'other';

/**
 * Reads a subject; the names are display names' words (`nameWords`), `former` those of people who are no longer on it. It is weak evidence: who is
 * invited and how often decides first.
 */
export function purposeOf(subject: string, own: readonly string[], others: readonly string[], former: readonly string[] = []): Purpose {
  const text = folded(subject);
  if (saysOneOnOne(text)) return aboutOneOnOnes.test(text) ? 'about' : 'named';
  const rest = wordsOf(subject).filter((word) => !joiners.has(word));
  const known = [...others, ...former];
  const saysOther = mentions(text, rest, known) || rest.some((word) => isShortFor(word, others));
  const left = rest.filter((word) => !known.includes(word) && !own.includes(word) && !isShortFor(word, known) && !isShortFor(word, own) && !isWrittenWithin(word, [...known, ...own]));
  if (left.length === 0) return purposeOfBareNames(rest, saysOther);
  if (isInitials(rest, own, others)) return 'names';
  if (left.every((word) => genericWords.has(word)) || saysGeneric(text, [...known, ...own])) return saysOther ? 'with-name' : 'generic';
  if (isStaleNames(subject, left, rest, own)) return 'names';
  return saysOther && isOnePlainWord(subject, left) ? 'with-name' : 'other';
}

/** Whether the subject says that the event no longer takes place: Outlook writes it into the attendees' copies. */
export const isCalledOff = (subject: string): boolean =>
  /^(?:cancel+ed|abgesagt|storniert|annule|cancelad[oa]|annullato|geannuleerd|installt|aflyst|avlyst|odwolane|anulowane|peruutettu|キャンセル済み|已取消|취소됨) ?:/.test(folded(subject.trimStart()));

/** Which of these names' words the subject says. */
export const saysName = (subject: string, name: readonly string[]): boolean => mentions(folded(subject), wordsOf(subject), name);

function purposeOfBareNames(rest: readonly string[], saysOther: boolean): Purpose {
  if (!saysOther) return 'generic';
  return rest.length > 1 ? 'names' : 'with-name';
}

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Scripts without spaces (Japanese, Chinese) have no words to compare: there the name is looked for inside. */
const mentions = (text: string, words: readonly string[], name: readonly string[]): boolean =>
  name.some((part) => (withoutSpaces.test(part) ? text.includes(part) : words.includes(part)));

/** "林さん" is 林 and a title, "田中様定例" 田中 and what it is. */
const isWrittenWithin = (word: string, names: readonly string[]): boolean =>
  withoutSpaces.test(word) && names.some((name) => word.startsWith(name) && /^(?:さん|くん|君|様|氏|님|씨)?$/u.test(word.slice(name.length)));

/** "Alex" is Alexandra, "Seb" is Sebastian. */
const isShortFor = (word: string, names: readonly string[]): boolean => word.length >= 3 && names.some((name) => name.length > word.length && name.startsWith(word)) && !topicWords.has(word) && !genericWords.has(word);

/** "AS / BO", and what is generic beside it. */
function isInitials(rest: readonly string[], own: readonly string[], others: readonly string[]): boolean {
  const initials = (name: readonly string[]) => [name.map((word) => word[0]).join(''), [...name].reverse().map((word) => word[0]).join('')];
  const says = (name: readonly string[]) => name.length > 1 && rest.some((word) => initials(name).includes(word));
  const others2 = rest.filter((word) => !initials(own).includes(word) && !initials(others).includes(word));
  return says(own) && says(others) && others2.every((word) => genericWords.has(word));
}

/** Japanese and the like run words together: what is left after names and generic words is nothing. */
function saysGeneric(text: string, names: readonly string[]): boolean {
  if (!withoutSpaces.test(text)) return false;
  const withoutNames = names.filter((name) => withoutSpaces.test(name)).reduce((rest, name) => rest.replaceAll(name, ''), text);
  return withoutNames.replace(genericRuns, '').replace(/[\s\p{P}\p{S}a-z0-9]/gu, '') === '';
}

const genericRuns = /定例|ていれい|打ち?合わ?せ|ミーティング|会議|週次|毎週|隔週|月次|毎月|近況|報告会?|相談|チェックイン|キャッチアップ|さん|くん|様|との|と|の|例会|周会|周例会|沟通|交流|주간|정기|미팅|회의/gu;

/** "Daan / Ana" with somebody else than Daan: nobody changed the subject when Daan left. Only one word that looks like a name, and the owner's own. */
function isStaleNames(subject: string, left: readonly string[], rest: readonly string[], own: readonly string[]): boolean {
  const [word] = left;
  if (word === undefined || left.length > 1 || rest.length > 3 || topicWords.has(word) || genericWords.has(word) || !rest.some((one) => own.includes(one))) return false;
  return /^\p{Lu}[\p{L}'’-]+ ?(?:[-–—/|&+x×]|<>|<->|and|und|et|y|e|och|og|en|i) ?\p{Lu}[\p{L}'’-]+$/u.test(subject.trim());
}

/** One word of no known topic, in small letters ("Ben pulse"): a company or a project is written with a capital. */
function isOnePlainWord(subject: string, left: readonly string[]): boolean {
  const [word] = left;
  return word !== undefined && left.length === 1 && !topicWords.has(word) && /^\p{Ll}+$/u.test(word) && subject.split(/[^\p{L}\p{N}]+/u).includes(word);
}

/** Exactly two ones: "10:1" and "1:1:1" are something else. */
const digits = /(?<![a-z\d:.\-/])1 ?(?:[:.\-/x–—∶]|on|to|a|op|na|til|till|zu|auf|um|対|对|대|-on-|-to-|-a-|-op-|-til-|-2-) ?1(?![\d:.\-/]*\d|st\b)/;
const named = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    String.raw`1[- ]?2[- ]?1|o3s?|one[- ]?(?:on|to|2)[- ]?ones?|1 ?v ?1|1on1s?|1to1s?|f2f|face[- ](?:to|2)[- ]face`,
    String.raw`bilat(?:eral[ei]?)?s?|bila'?s?|tete[- ]a[- ]tete|face[- ]a[- ]face`,
    String.raw`(?:entretien|rencontre|point|reunion|reuniao|sessao|sesion|conversa|conversacion|charla|colloquio|incontro|confronto|rozmowa|spotkanie|seance|echange|discussione)s?[- ]?(?:individuel(?:le)?s?|individual[ei]?|indywidualn[aey])`,
    String.raw`(?:einzel|zweier|mitarbeiter|personal|feedback|perspektiv|entwicklungs|fuhrungs)(?:gesprach|termin|meeting)e?|einzel|vier[- ]augen(?:[- ]?(?:gesprach|termin))?|unter vier augen|personlicher? austausch|regeltermin|jf|jour ?fixe (?!vertrieb|team|sales)`,
    String.raw`avstamning (?!\p{L}*team)|(?:vecko|manads|medarbetar|utvecklings|lone|enskil[td]a? )(?:samtal|mote|avstamning)|enskilt|(?:uke|uge|maneds|medarbejder|medarbeider|enkelt|utviklings|udviklings|leder)(?:samtale|mote|prat|snak)|(?:en|ett|1)[- ](?:til|till|mot)[- ](?:en|ett|1)|tomannshand|pa tomandshand|enkelt-?samtale`,
    String.raw`bijpraten|werkoverleg|voortgangsgesprek|functioneringsgesprek|een[- ]op[- ]een|onder vier ogen|weekgesprek`,
    String.raw`a tu per tu|faccia a faccia|vis[- ]a[- ]vis|uno[- ]a[- ]uno|uno con uno|cara a cara|mano a mano|un[- ]a[- ]un|un pour un|um[- ]a[- ]um|um para um|olhos nos olhos`,
    String.raw`jeden na jedne(?:go|ho)|jeden na jeden|sam na sam|w cztery oczy|mezi ctyrma ocima|kahdenkeskinen(?: keskustelu)?|kehityskeskustelu|negyszemkozti|unu la unu|bire ?bir|один на один|віч-на-віч|τετ α τετ`,
  ].join('|')})(?![\p{L}\p{N}])`,
  'u',
);
const namedWithoutSpaces = /(?:個別|個人|定期|上司|週次)?面談|面谈|個別(?:ミーティング|会議)|ワンオンワン|一対一|一对一|一對一|일대일|원온원|1 ?on ?1|면담/;
/** Talk about 1:1s: teaching them, preparing them, templates for them. */
const aboutOneOnOnes = /\b(?:how to|skills?|training|workshop|template|course|cohort|masterclass|best practices?|guide|enablement|schulung|vorlage|formation|formacion|formazione|plantilla|modele|modello|szkolenie)\b/;

function saysOneOnOne(text: string): boolean {
  return digits.test(text) || named.test(text) || namedWithoutSpaces.test(text);
}
