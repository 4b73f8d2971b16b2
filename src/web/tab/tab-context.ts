import { createContext, use } from 'react';
import { invariant } from '#domain/invariant.ts';
import type { TabWords } from '#words/screens/tab-words.ts';
import type { Call } from '../call.ts';
import type { Host, Theme } from '../host/host.ts';
import type { Page } from './route.ts';

/** What every page of the tab works with. */
export type Tab = { readonly host: Host; readonly call: Call; readonly words: TabWords; readonly theme: Theme; readonly page: Page; readonly go: (page: Page) => void };

/** Holds the tab that a component stands in. */
export const TabContext = createContext<Tab | null>(null);

/** The tab that this component stands in. */
export function useTab(): Tab {
  const tab = use(TabContext);
  invariant(tab !== null, 'A component of the tab stands outside of TabApp.');
  return tab;
}
