import { describe, expect, test } from 'vitest';
import { growStages } from '#domain/agenda.ts';
import { en } from './en.ts';
import { languageFor, languages, type Language } from './languages.ts';
import { everythingSaid, type Said } from './testing/everything-said.ts';
import { wordsFor } from './words-for.ts';
import type { Words } from './words.ts';

const others = languages.filter((language) => language !== 'en');

/** Where a language may say it as English does: names, ids, signs and what is put together from what was given. */
const sameAsEnglish: readonly RegExp[] = [
  /^(?:rubrics\.\d+\.skill|commands\..*)$/,
  /^agenda\.(?:coaching|(?:skills|frameworks)\.\d+\.(?:id|skill|elements\.\d+\.id|drills\.\d+\.id))$/,
  /^agenda\.frameworks\.\d+\.name$/,
  /^format\.(?:money|minutes|minutesLong|quoted|saidBy|list|number)$/,
  /^diagnosis\.(?:currency\.example|facts\.heading)$/,
  /^scorecard\.(?:count|form\.levelChoice|rate)$/,
  /^tab\.(?:page\.(?:none|sinceStart|mix)|time\.(?:at|span|long|day|week|forOther)|refused\.ownWords|rate\.(?:share|percent|leftOut)|settings\.minutes)$/,
  /^cards\.(?:agenda\.(?:drillOf|plainTitle|pressed)|offer\.page|halfMissing\.example)$/,
  /^(?:invite\.part|extension\.link\.oursOn|panel\.skillDetail|promise\.read|panel\.choiceDetail)$/,
];
const mayBeEnglish = (path: string): boolean => sameAsEnglish.some((pattern) => pattern.test(path));

/** The texts that match, each with its place: a test shows all of them at once. */
const matching = (said: readonly Said[], pattern: RegExp): readonly string[] => said.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);
const pathsOf = (said: readonly Said[]): readonly string[] => said.filter(({ path }) => !path.startsWith('commands.')).map(({ path, call }) => `${path}#${String(call)}`).sort();
const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`)) : [path];

test('a tag finds its language, and everything else is English', () => {
  expect(['de', 'de-CH', 'DE-at', 'de_DE', 'fr-CA', 'es-MX', 'pt-PT', 'ja-JP', 'en-GB', 'tlh', '', 'x'].map(languageFor)).toEqual(['de', 'de', 'de', 'de', 'fr', 'es', 'pt', 'ja', 'en', 'en', 'en', 'en']);
  for (const language of languages) expect(wordsFor(`${language}-XX`).language).toBe(language);
});

describe.each(languages)('%s', (language) => {
  const words = wordsFor(language);
  const said = everythingSaid(words);

  test('has every key that English has, and no other', () => expect([...keysOf(words)].sort()).toEqual([...keysOf(en)].sort()));

  test('says something everywhere, and nothing of the machine', () => {
    expect(said.length).toBeGreaterThan(1000);
    const mayBeEmpty = /^(?:tab\.rate\.(?:share|leftOut)|panel\.skillDetail|tab\.home\.ownDue)$/;
    expect(matching(said.filter(({ path }) => !mayBeEmpty.test(path)), /^\s*$/)).toEqual([]);
    expect(matching(said, /undefined|null|NaN|\[object|\$\{|\bfunction\b|=>/)).toEqual([]);
    expect(matching(said, / {2}|^\s|\s$|!|！|\.\.(?!\.)|,,| ,|, \.|\( | \)/)).toEqual([]);
  });

  test('no text begins as a list would in Markdown, and no place has markup', () => {
    // The invite is no Markdown, and a week stands in a chart.
    const cards = said.filter(({ path }) => !/^(?:invite\.part|tab\.time\.week)$/.test(path));
    expect(matching(cards, /^\d+\. |[*_`[\]]|<\w/)).toEqual([]);
  });

  test('lists have as many lines as English, at the same places, and none twice', () => {
    const lists = (of: Words): readonly (readonly string[])[] => {
      const { sayCoaching, handOver, sayBlockers, stuckOnOptions, defensive, grow, growFor } = of.agenda;
      return [sayCoaching, handOver, sayBlockers, stuckOnOptions, defensive, ...[grow, ...Object.values(growFor)].flatMap((set) => growStages.map((stage) => set[stage]))];
    };
    expect(lists(words).map((list) => list.length)).toEqual(lists(en).map((list) => list.length));
    for (const list of lists(words)) expect(new Set(list).size).toBe(list.length);
    for (const stage of growStages) {
      const all = [words.agenda.grow, ...Object.values(words.agenda.growFor)].flatMap((set) => set[stage]);
      expect(new Set(all).size, stage).toBe(all.length);
    }
  });

  test('skills, drills, maps and levels have the ids and minutes of English, and texts that fit a card', () => {
    const ids = ({ agenda, rubrics }: Words) => [agenda.skills.map(({ id, drills }) => [id, drills.map((drill) => [drill.id, drill.minutes])]), agenda.frameworks.map(({ id, skill, elements }) => [id, skill, elements.map((one) => one.id)]), rubrics.map(({ skill, levels }) => [skill, levels.length])];
    expect(ids(words)).toEqual(ids(en));
    for (const { name, drills } of words.agenda.skills) {
      expect(name.length).toBeLessThanOrEqual(40);
      for (const { text } of drills) expect(text.length, text).toBeLessThanOrEqual(160);
    }
    for (const { levels } of words.rubrics) for (const level of levels) expect(level.length, level).toBeLessThanOrEqual(130);
    for (const line of [...words.agenda.sayCoaching, ...words.agenda.handOver, ...words.agenda.sayBlockers, ...words.agenda.stuckOnOptions, ...words.agenda.defensive]) expect(line.length, line).toBeLessThanOrEqual(110);
  });
});

describe.each(others)('%s beside English', (language) => {
  const said = everythingSaid(wordsFor(language));
  const english = everythingSaid(en);

  test('says as much, call by call', () => expect(pathsOf(said)).toEqual(pathsOf(english)));

  test('no text was left in English', () => {
    const inEnglish = new Set(english.map(({ path, call, text }) => `${path}#${String(call)}: ${text}`));
    const left = said.map(({ path, call, text }) => ({ path, line: `${path}#${String(call)}: ${text}` })).filter(({ path, line }) => inEnglish.has(line) && !mayBeEnglish(path));
    expect(left.map(({ line }) => line)).toEqual([]);
  });
});

type Rules = { readonly partOne: RegExp; readonly scolds: RegExp; readonly address: RegExp | null; readonly opens: RegExp; readonly handsOver: readonly RegExp[]; readonly whyQuestion: RegExp; readonly spelling: readonly RegExp[] };

/** What may not (or must) be said, language by language. */
const rules: Readonly<Record<Language, Rules>> = {
  en: {
    partOne: /\b(?:quotas?|forecasts?|pipelines?|revenues?|targets?|euros?|dollars?|per ?cent|percent|thousand|million)\b/i,
    scolds: /\b(?:failed|overdue|at risk|action item|task|deliverable)\b/i,
    address: null,
    opens: /coaching/i,
    handsOver: [/coaching/i, /number/i, /together/i],
    whyQuestion: /\bwhy\b/i,
    spelling: [/["']/, /«|»|„/],
  },
  de: {
    partOne: /\b(?:Quoten?|Forecasts?|Prognosen?|Pipelines?|Umsatz|Umsätze|Euro|Dollar|Prozent|Tausend|Million(?:en)?)\b/i,
    scolds: /gescheitert|überfällig|versagt|in Verzug|gefährdet|Aufgabe/,
    address: /(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihren?)(?!\p{L})/u, // "du", but for what is said to a customer
    opens: /coaching/i,
    handsOver: [/coaching/i, /\bZahl\b/i, /zusammen|gemeinsam/i],
    whyQuestion: /\b(?:warum|wieso|weshalb)\b/i,
    spelling: [/["']/, /[”«»]/, /^[^„]*“/],
  },
  fr: {
    partOne: /\b(?:quotas?|forecasts?|pipelines?|chiffre d’affaires|objectifs?|euros?|dollars?|pour cent|mille|millions?)\b/i,
    scolds: /échoué|en retard|à risque|tâche/i,
    address: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes)(?!\p{L})/iu,
    opens: /coaching/i,
    handsOver: [/coaching/i, /chiffre/i, /ensemble/i],
    whyQuestion: /\bpourquoi\b/i,
    // No ordinary space before : ; ? » or after «, and no sign without a space (but in 1:1, in times and in links).
    spelling: [/["']/, /[“”„]/, / [:;?»]|« /, /[^\s\u00a0][;?»]|\p{L}:(?!\/)/u],
  },
  es: {
    partOne: /\b(?:cuotas?|metas?|pronósticos?|forecasts?|pipelines?|ingresos|facturación|euros?|dólar(?:es)?|pesos?|por ciento|mil|mill(?:ón|ones))\b/i,
    scolds: /fracas|atrasad|retrasad|en riesgo|tarea|pendiente/i,
    address: /(?<!\p{L})(?:usted|vos|vosotros|vosotras|vuestr[oa]s?|os)(?!\p{L})/iu,
    opens: /coaching/i,
    handsOver: [/coaching/i, /número/i, /en equipo|lado a lado/i],
    whyQuestion: /\bpor qué\b(?! parte)/i,
    // A question opens with its own mark.
    spelling: [/["']/, /[«»„]/, /^[^¿]*\?/],
  },
  pt: {
    partOne: /\b(?:cotas?|metas?|previs(?:ão|ões)|forecasts?|pipelines?|receitas?|faturamento|euros?|dólar(?:es)?|reais|por cento|porcento|mil|milh(?:ão|ões))\b/i,
    scolds: /fracass|atrasad|em risco|tarefa|pendência/i,
    address: /(?<!\p{L})(?:tu|ti|contigo|teus?|tuas?|o senhor|a senhora)(?!\p{L})/iu,
    opens: /coaching/i,
    handsOver: [/coaching/i, /número/i, /em dupla|lado a lado/i],
    whyQuestion: /\bpor qu[eê]\b(?! parte)/i,
    spelling: [/["']/, /[«»„]/],
  },
  ja: {
    partOne: /ノルマ|売上|売り上げ|予算|予測|パイプライン|達成率|目標|ユーロ|ドル|万円|パーセント/,
    scolds: /失敗(?!しない)|遅れている|遅延|リスクあり|タスク|違反|怠/,
    address: /(?:君|きみ|お前|おまえ)(?:は|が|の|を|に)/,
    opens: /コーチング/,
    handsOver: [/コーチング/, /数字/, /一緒に/],
    whyQuestion: /なぜ|どうして/,
    // No space between words, and the language's own marks behind them.
    spelling: [/["'“”‘’]/, /[«»„]/, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,:;?]/u, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。] | [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「]/u],
  },
};

describe.each(languages)('%s by its own rules', (language) => {
  const { agenda, rubrics, invite } = wordsFor(language);
  const said = everythingSaid(wordsFor(language));
  const rule = rules[language];
  const { sayCoaching, handOver, stuckOnOptions, defensive } = agenda;
  const questions = [agenda.grow, ...Object.values(agenda.growFor)].flatMap((set) => growStages.flatMap((stage) => set[stage]));

  test('part 1 names no figure, no amount, no quota', () => {
    const partOne = [...sayCoaching, ...stuckOnOptions, ...defensive, ...questions, ...agenda.skills.flatMap(({ drills }) => drills.map(({ text }) => text)), ...agenda.frameworks.flatMap(({ elements }) => elements.flatMap(({ name, question }) => [name, question])), ...rubrics.flatMap(({ levels }) => levels), invite.coaching];
    expect(partOne.filter((line) => /\d|\p{Sc}|%/u.test(line) || rule.partOne.test(line))).toEqual([]);
  });

  test('part 1 opens by its name, and the hand-over says that it is done and that the number is looked at together', () => {
    for (const line of sayCoaching) expect(line).toMatch(rule.opens);
    for (const line of handOver) for (const must of rule.handsOver) expect(line).toMatch(must);
  });

  test('questions ask one thing, openly, and never why', () => {
    expect(questions.filter((line) => !/^[^?？.]*[?？]$/.test(line) || rule.whyQuestion.test(line) || line.length > 90)).toEqual([]);
  });

  test('nothing scolds', () => {
    expect(matching(said.filter(({ path }) => !path.startsWith('commands.')), rule.scolds)).toEqual([]);
  });

  test('everybody is addressed alike', () => {
    const { address } = rule;
    if (address !== null) expect(matching(said.filter(({ path }) => !/^(?:commands|agenda\.skills|rubrics)\./.test(path)), address)).toEqual([]);
  });

  test('quotation marks and spaces are the language’s', () => {
    // What people said and how English named it is given by the samples.
    const ours = said.map((one) => ({ ...one, text: one.text.replaceAll('I’ll ask on 5 calls: really?', 'x').replaceAll('“…”', 'x') }));
    for (const wrong of rule.spelling) expect(matching(ours, wrong)).toEqual([]);
  });
});
