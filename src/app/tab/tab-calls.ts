import type { Calls } from '#api/calls.ts';
import type { Reader } from '../doors.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import { readData } from './data.ts';
import { doInTab } from './do-in-tab.ts';
import { readHome } from './home.ts';
import { readFreeTimes } from './meeting-deeds.ts';
import { readPrepare } from './prepare.ts';
import { readScorecardPage } from './scorecard.ts';
import { readSettings } from './settings.ts';
import { readSwitchOff } from './switch-off.ts';

type TabCalls = Omit<Calls<Reader>, 'panel.read' | 'panel.do' | 'commitment.read'>;

/** What the tab asks, and what can be changed there. Every call authorizes by itself. */
export const createTabCalls = (deps: ScreenDeps): TabCalls => ({
  'home.read': (reader) => readHome(deps, reader),
  'scorecard.read': (reader, request) => readScorecardPage(deps, reader, request),
  'prepare.read': (reader, request) => readPrepare(deps, reader, request),
  'settings.read': (reader) => readSettings(deps, reader),
  'switch-off.read': (reader, request) => readSwitchOff(deps, reader, request),
  'free-times.read': (reader, request) => readFreeTimes(deps, reader, request),
  'tab.do': (reader, request) => doInTab(deps, reader, request),
  'data.read': (reader) => readData(deps, reader),
});
