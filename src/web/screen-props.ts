import type { Call } from './call.ts';
import type { Host } from './host/host.ts';
import type { WatchMeeting } from './watch-meeting.ts';

/** What every screen is given. */
export type ScreenProps = { readonly host: Host; readonly call: Call; readonly watch: WatchMeeting };
