import { folded, wordsOf } from './name-words.ts';

/**
 * What a subject says about a meeting of two: `named` (it says 1:1, in many languages), `names` (nothing but the two names), `with-name` (the
 * counterpart's name and words such as "weekly"), `generic` ("Catch-up", or nothing at all), `other` (a topic of its own).
 */
export type Purpose = 'named' | 'names' | 'with-name' | 'generic' | 'other';

/** Reads a subject; the names are display names' words (`nameWords`). It is weak evidence: who is invited and how often decides first. */
export function purposeOf(subject: string, own: readonly string[], others: readonly string[]): Purpose {
  const text = folded(subject);
  if (saysOneOnOne(text)) return 'named';
  const rest = wordsOf(subject).filter((word) => !joiners.has(word));
  const saysOther = mentions(text, rest, others);
  const left = rest.filter((word) => !others.includes(word) && !own.includes(word));
  if (left.length === 0) return purposeOfBareNames(rest, saysOther);
  if (!left.every((word) => genericWords.has(word))) return 'other';
  return saysOther ? 'with-name' : 'generic';
}

/** Which of these names' words the subject says. */
export const saysName = (subject: string, name: readonly string[]): boolean => mentions(folded(subject), wordsOf(subject), name);

function purposeOfBareNames(rest: readonly string[], saysOther: boolean): Purpose {
  if (!saysOther) return 'generic';
  return rest.length > 1 ? 'names' : 'with-name';
}

/** Scripts without spaces (Japanese, Chinese) have no words to compare: there the name is looked for inside. */
const mentions = (text: string, words: readonly string[], name: readonly string[]): boolean =>
  name.some((part) => (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part) ? text.includes(part) : words.includes(part)));

/** Exactly two ones: "10:1" and "1:1:1" are something else. A plural ("1:1s this week") talks about several. */
const digits = /(?<![\d:.\-/])1 ?(?:[:.\-/x–—∶：]|on|to|a|op|na|til|till|zu|auf|um|-on-|-to-|-a-|-op-|-til-|-2-) ?1(?![\d:.\-/]*\d|s\b|st\b)/;
const named =
  /\b(?:1[- ]2[- ]1|121|o3s?|one[- ]?(?:on|to|2)[- ]?one|bilat(?:eral[ei]?)?s?|bila|tete[- ]a[- ]tete|(?:entretien|rencontre|point|reunion|reuniao|colloquio|incontro|samtal|rozmowa|einzel)[- ]?(?:individuel(?:le)?|individual[ea]?|indywidualn[ay])|einzelgesprach|mitarbeitergesprach|vier[- ]augen(?:[- ]?gesprach)?|personlicher austausch|jf|jour fixe (?!vertrieb|team)|avstamning (?!\p{L}*team)|(?:vecko|medarbetar|utvecklings|enskilt )samtal|(?:en|1)[- ]til[- ](?:en|1)|(?:en|ett)[- ]till[- ]ett|medarbejdersamtale|medarbeidersamtale|bijpraten|werkoverleg|een[- ]op[- ]een|a tu per tu|faccia a faccia|uno a uno|uno con uno|cara a cara|um a um|um para um|jeden na jedne(?:go|ho)|jeden na jeden|sam na sam|kahdenkeskinen|negyszemkozti|bire ?bir|один на один)(?![\p{L}\p{N}])/u;
const namedWithoutSpaces = /(?:個別|個人|定期|上司)?面談|一対一|一对一|一對一|일대일|원온원|면담/;

function saysOneOnOne(text: string): boolean {
  return digits.test(text) || named.test(text) || namedWithoutSpaces.test(text.normalize('NFKC'));
}

const joiners = new Set('and und et y e och og en i oraz ja ve x with w mit avec con com med z met for the a of our le la de der die das del di do da'.split(' '));

const genericWords = new Set(
  (
    'catch catchup up check checkin in touch base touchbase sync syncup weekly biweekly fortnightly monthly regular meeting mtg chat talk call update connect conversation time hour 30 45 60 min mins minutes ' +
    'our quick standing recurring session hello hi ' +
    'woche wochentlich wochentliches wochentlicher austausch gesprach abstimmung termin update rucksprache ' +
    'hebdo hebdomadaire point echange suivi mensuel ' +
    'semanal quincenal mensual seguimiento reunion charla puesta al dia ' +
    'quinzenal mensal conversa alinhamento acompanhamento reuniao papo ' +
    'settimanale mensile allineamento punto aggiornamento chiacchierata incontro ' +
    'wekelijks maandelijks overleg gesprek bijpraat ' +
    'avstamning veckovis vecka uppfoljning ugentlig ukentlig samtale snak prat status opfolgning oppfolging ' +
    'tygodniowe cotygodniowe spotkanie rozmowa status viikko viikkopalaveri palaveri ' +
    '定例 打ち合わせ ミーティング 週次'
  ).split(' '),
);
