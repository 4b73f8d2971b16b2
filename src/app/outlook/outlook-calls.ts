import type { OutlookCalls } from '#api/outlook.ts';
import type { Reader } from '../doors.ts';
import { doInOutlook } from './do-in-outlook.ts';
import type { OutlookDeps } from './outlook-deps.ts';
import { readOutlook } from './outlook-view.ts';
import { placeInForm } from './place-in-form.ts';

/** What the task pane in Outlook asks. Every call authorizes by itself. */
export const createOutlookCalls = (deps: OutlookDeps): OutlookCalls<Reader> => ({
  view: (reader, request) => readOutlook(deps, reader, request),
  'place-block': (reader, request) => placeInForm(deps, reader, request),
  do: (reader, request) => doInOutlook(deps, reader, request),
});
