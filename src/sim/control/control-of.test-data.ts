import type { AppPackage } from '../teams/app-package.ts';
import type { StandIn } from '../teams/bot-stand-in.ts';
import { createOutlook } from '../outlook/create-outlook.ts';
import { createExtension } from '../teams/extension.ts';
import { createSurfaces } from '../teams/surfaces.ts';
import { createCalendars } from '../world/calendar/calendars.ts';
import { createRunningClock } from '../world/running-clock.ts';
import type { ControlParts } from './control-parts.ts';
import { createControlServer } from './control-server.ts';

export type Answer = { status: number; body: unknown };

/** Control over a stand-in, without its network. `settled` counts how often it waited for rest; `consents` tells what was given or taken. */
export function control({ world, teams }: StandIn, over: { calendars?: Partial<ControlParts['calendars']>; app?: AppPackage } = {}) {
  let settles = 0;
  const consents: unknown[] = [];
  const settle = async () => {
    settles += 1;
    await world.busy.idle();
  };
  const app = over.app ?? null;
  const mailboxes = createCalendars(world);
  const stepper = { moveTo: (at: number) => world.clock.moveTo(at), settle };
  const forUser: Parameters<typeof createSurfaces>[0]['tokens']['forUser'] = (userId) => Promise.resolve({ is: 'token', token: `token of ${userId}`, expiresIn: 3_599 });
  const server = createControlServer({
    world,
    teams,
    surfaces: createSurfaces({ world, teams, tokens: { forUser }, app }),
    extension: createExtension({ world, teams, app }),
    outlook: createOutlook({ world, teams, calendars: mailboxes, tokens: { forNestedApp: (userId) => Promise.resolve({ is: 'token', token: `token of ${userId}`, idToken: 'id', expiresIn: 3_599 }) }, app }),
    consent: { setConsent: (...given) => void consents.push(given) },
    stepper,
    runningClock: createRunningClock({ world, stepper, isWanted: teams.meetings.isAnybodyThere }),
    calendars: { editBody: () => undefined, eventsOf: () => [], ...over.calendars },
    faults: world.faults,
    recordings: () => [],
  });
  const send = async (method: 'GET' | 'POST' | 'PUT', url: string, body?: object): Promise<Answer> => {
    const response = await server.inject({ method, url, ...(body === undefined ? {} : { payload: body }) });
    return { status: response.statusCode, body: response.json() };
  };
  return { server, send, settled: () => settles, consents, mailboxes };
}
