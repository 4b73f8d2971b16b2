import { languageFor, type Language } from '#words/languages.ts';
import type { OutlookWords } from '#words/screens/outlook-words.ts';
import type { PanelWords } from '#words/screens/panel-words.ts';
import type { TabWords } from '#words/screens/tab-words.ts';

type Loaders<Words> = Readonly<Record<Exclude<Language, 'en'>, () => Promise<Words>>>;

const panel: Loaders<PanelWords> = {
  de: async () => (await import('#words/screens/de-panel.ts')).dePanel,
  fr: async () => (await import('#words/screens/fr-panel.ts')).frPanel,
  es: async () => (await import('#words/screens/es-panel.ts')).esPanel,
  pt: async () => (await import('#words/screens/pt-panel.ts')).ptPanel,
  ja: async () => (await import('#words/screens/ja-panel.ts')).jaPanel,
};
const tab: Loaders<TabWords> = {
  de: async () => (await import('#words/screens/de-tab.ts')).deTab,
  fr: async () => (await import('#words/screens/fr-tab.ts')).frTab,
  es: async () => (await import('#words/screens/es-tab.ts')).esTab,
  pt: async () => (await import('#words/screens/pt-tab.ts')).ptTab,
  ja: async () => (await import('#words/screens/ja-tab.ts')).jaTab,
};

const outlook: Loaders<OutlookWords> = {
  de: async () => (await import('#words/screens/de-outlook.ts')).deOutlook,
  fr: async () => (await import('#words/screens/fr-outlook.ts')).frOutlook,
  es: async () => (await import('#words/screens/es-outlook.ts')).esOutlook,
  pt: async () => (await import('#words/screens/pt-outlook.ts')).ptOutlook,
  ja: async () => (await import('#words/screens/ja-outlook.ts')).jaOutlook,
};

/** Words for a screen to be given; nothing: the screen's own English holds. */
type Given<Words> = { readonly words?: Words };

/** The side panel's words for a BCP 47 tag. Only the language that is needed is loaded; what can't be loaded leaves the screen in English. */
export const panelWords = (locale: string): Promise<Given<PanelWords>> => load(panel, locale);

/** The tab's words, in the same way. */
export const tabWords = (locale: string): Promise<Given<TabWords>> => load(tab, locale);

/** The task pane's words, in the same way. */
export const outlookWords = (locale: string): Promise<Given<OutlookWords>> => load(outlook, locale);

async function load<Words>(loaders: Loaders<Words>, locale: string): Promise<Given<Words>> {
  const language = languageFor(locale);
  if (language === 'en') return {};
  return loaders[language]().then((words) => ({ words }), () => ({}));
}
