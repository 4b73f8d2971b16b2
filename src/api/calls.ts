import type { z } from 'zod';
import type { Reading, Refused } from './face.ts';
import type { NoPanel, PanelView } from './panel.ts';
import type { RequestName, requests } from './requests.ts';
import type { FreeTimes, HomeView, PrepareView, ScorecardPage, SettingsView, SwitchOffNotice } from './tab.ts';

/** What each request is answered with, where it is not refused. */
type Answers = {
  'panel.read': PanelView | NoPanel;
  'panel.do': PanelView | NoPanel;
  'commitment.read': Reading;
  'home.read': HomeView;
  'scorecard.read': ScorecardPage;
  'prepare.read': PrepareView | NoPanel;
  'settings.read': SettingsView;
  'switch-off.read': SwitchOffNotice;
  'free-times.read': FreeTimes;
  'tab.do': { readonly kind: 'done'; readonly text: string | null };
  /** Everything that is kept about the reader, for "Download my data". */
  'data.read': Readonly<Record<string, unknown>>;
};

export type RequestOf<Name extends RequestName> = z.infer<(typeof requests)[Name]>;
export type AnswerOf<Name extends RequestName> = Answers[Name];

/** The one list of what screens may ask the product: made in the product, called by the web client, so that neither can drift. */
export type Calls<Reader> = { readonly [Name in RequestName]: (reader: Reader, request: RequestOf<Name>) => Promise<AnswerOf<Name> | Refused> };
