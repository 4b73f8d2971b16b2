import type { Surface } from '../host/host.ts';

/** The sections of the settings, in their order. */
export const settingsSections = ['pairs', 'lengths', 'words', 'skills', 'drills', 'hints', 'quiet', 'language', 'kept'] as const;
export type SettingsSection = (typeof settingsSections)[number];

/** A page of the tab. `prepare` without a meeting is the one of the chat that shows us. `part` is where to look first. */
export type Page =
  | { readonly at: 'home' }
  | { readonly at: 'scorecard'; readonly pair: string; readonly part: 'diagnosis' | 'promises' | null }
  | { readonly at: 'settings'; readonly section: SettingsSection }
  | { readonly at: 'prepare'; readonly meeting: string | null; readonly part: 'move' | null }
  | { readonly at: 'about' };

/** The page that a deep link names (`scorecard/PAIR`, `settings/quiet`, `prepare/MEETING`, `about`); what is not understood leads to the first page of the surface. */
export function pageOf(subPage: string | null, surface: Surface): Page {
  const [name, id] = (subPage ?? '').split('/');
  if (name === 'scorecard' && isNamed(id)) return { at: 'scorecard', pair: id, part: null };
  if (name === 'settings') return { at: 'settings', section: settingsSections.find((section) => section === id) ?? 'pairs' };
  if (name === 'prepare') return { at: 'prepare', meeting: isNamed(id) ? id : null, part: null };
  if (name === 'about') return { at: 'about' };
  return surface === 'tab' ? { at: 'home' } : { at: 'prepare', meeting: null, part: null };
}

/** The name of a page, as a deep link carries it. */
export function pathOf(page: Page): string {
  if (page.at === 'scorecard') return `scorecard/${page.pair}`;
  if (page.at === 'settings') return `settings/${page.section}`;
  if (page.at === 'prepare') return page.meeting === null ? 'prepare' : `prepare/${page.meeting}`;
  return page.at;
}

const isNamed = (id: string | undefined): id is string => id !== undefined && id !== '';
