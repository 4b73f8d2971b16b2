import type { Directory } from '../ports.ts';
import type { ReportingLine } from '../reporting-line.ts';
import type { ScreenDeps } from '../screens/screen-deps.ts';
import type { Person } from '../store-port.ts';

/** What the answers to the task pane are made with: it also meets people and meetings that no calendar has told us of yet. */
export type OutlookDeps = ScreenDeps & { readonly directory: Directory; readonly reportingLine: (owner: Person, trace: string) => Promise<ReportingLine> };
