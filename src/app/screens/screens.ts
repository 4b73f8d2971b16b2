import type { Calls } from '#api/calls.ts';
import type { Reader } from '../doors.ts';
import { createPanelCalls } from '../panel/panel-calls.ts';
import { createTabCalls } from '../tab/tab-calls.ts';
import type { ScreenDeps } from './screen-deps.ts';

/** Everything that a screen can ask the product. Every call authorizes by itself. */
export const createScreens = (deps: ScreenDeps): Calls<Reader> => ({ ...createPanelCalls(deps), ...createTabCalls(deps) });
