import { describe, expect, test } from 'vitest';
import { everythingSaidBeside } from '../testing/everything-said.ts';
import { languages, type Language } from '../languages.ts';
import { deOutlook } from './de-outlook.ts';
import { dePanel } from './de-panel.ts';
import { deTab } from './de-tab.ts';
import { enOutlook } from './en-outlook.ts';
import { enPanel } from './en-panel.ts';
import { enTab } from './en-tab.ts';
import { esOutlook } from './es-outlook.ts';
import { esPanel } from './es-panel.ts';
import { esTab } from './es-tab.ts';
import { frOutlook } from './fr-outlook.ts';
import { frPanel } from './fr-panel.ts';
import { frTab } from './fr-tab.ts';
import { jaOutlook } from './ja-outlook.ts';
import { jaPanel } from './ja-panel.ts';
import { jaTab } from './ja-tab.ts';
import { outlookBar, type OutlookBarWords } from './outlook-bar.ts';
import type { OutlookWords } from './outlook-words.ts';
import type { PanelWords } from './panel-words.ts';
import { ptOutlook } from './pt-outlook.ts';
import { ptPanel } from './pt-panel.ts';
import { ptTab } from './pt-tab.ts';
import type { TabWords } from './tab-words.ts';

const screens: Readonly<Record<Language, { readonly panel: PanelWords; readonly tab: TabWords; readonly outlook: OutlookWords; readonly bar: OutlookBarWords }>> = {
  en: { panel: enPanel, tab: enTab, outlook: enOutlook, bar: outlookBar.en },
  de: { panel: dePanel, tab: deTab, outlook: deOutlook, bar: outlookBar.de },
  fr: { panel: frPanel, tab: frTab, outlook: frOutlook, bar: outlookBar.fr },
  es: { panel: esPanel, tab: esTab, outlook: esOutlook, bar: outlookBar.es },
  pt: { panel: ptPanel, tab: ptTab, outlook: ptOutlook, bar: outlookBar.pt },
  ja: { panel: jaPanel, tab: jaTab, outlook: jaOutlook, bar: outlookBar.ja },
};

/** Where a language may say it as English does: names, signs and what is put together from what was given. */
const mayBeEnglish =
  /^(?:(?:tab|panel)\.quotes\.\d|outlook\.add\.moment\.tab|tab\.(?:appName|quotes\.\d|frame\.(?:chat|home)|rep\.withPerson|scorecard\.(?:page|series|countOf|over)|prepare\.agenda|settings\.(?:lengths\.mixChoice|pairs\.title))|panel\.(?:joined|quotes\.\d|frame\.(?:partAndMinutes|partOf|minutes)|announced\.(?:answer|partBegins)|coaching\.(?:minutes|momentDetail|drillDone)|promise\.notYetRead|closing\.seconds))$/;
const spelling: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/["']/, /«|»|„/],
  de: [/["']/, /[”«»]/, /^[^„]+“/],
  fr: [/["']/, /[“”„]/, / [:;?»]|« /, /[^\s\u00a0][;?]|\p{L}:(?!\/)/u],
  // A question opens with its own mark.
  es: [/["']/, /[«»„]/, /^[^¿]*\?/],
  pt: [/["']/, /[«»„]/],
  ja: [/["'“”‘’«»„]/, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][,:;?]/u, /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}、。] | [\p{sc=Han}\p{sc=Hira}\p{sc=Kana}「]/u],
};

const saidIn = (language: Language) => everythingSaidBeside(screens[language], screens.en);
const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`)) : [path];

describe.each(languages)('the screens in %s', (language) => {
  const said = saidIn(language);
  const matching = (pattern: RegExp): readonly string[] => said.filter(({ text }) => pattern.test(text.replaceAll('I’ll ask on 5 calls: really?', 'x'))).map(({ path, text }) => `${path}: ${text}`);

  test('have every key that English has, and no other', () => expect([...keysOf(screens[language])].sort()).toEqual([...keysOf(screens.en)].sort()));

  test('say as much as English, call by call', () => {
    const calls = (of: ReturnType<typeof saidIn>) => of.map(({ path, call }) => `${path}#${String(call)}`).sort();
    expect(calls(said)).toEqual(calls(saidIn('en')));
  });

  test('say something everywhere, and nothing of the machine', () => {
    expect(matching(/^\s*$/)).toEqual([]);
    expect(matching(/undefined|null|NaN|\[object|\$\{|=>/)).toEqual([]);
    expect(matching(/ {2}|^ | $|!|！|\.\.(?!\.)|,,| ,|\( | \)/)).toEqual([]);
  });

  test('leave nothing in English', () => {
    if (language === 'en') return;
    const english = new Set(saidIn('en').map(({ path, call, text }) => `${path}#${String(call)}: ${text}`));
    expect(said.filter(({ path, call, text }) => english.has(`${path}#${String(call)}: ${text}`) && !mayBeEnglish.test(path)).map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('use the language’s own quotation marks and spaces', () => {
    for (const wrong of spelling[language]) expect(matching(wrong).filter((line) => !/\.quotes\./.test(line))).toEqual([]);
  });
});
