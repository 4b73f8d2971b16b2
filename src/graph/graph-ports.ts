import { createHoldOff } from '#app/hold-off.ts';
import type { Calendar, Chats, Clock, Directory, Schedules, Subscriptions } from '#app/ports.ts';
import { createGraphCalendar } from './calendar.ts';
import { createGraphChats } from './chats.ts';
import { createGraphDirectory } from './directory.ts';
import type { EntraTokens } from './entra-tokens.ts';
import { createGraphClient } from './graph-client.ts';
import type { MapUrl } from './host-map.ts';
import { createMailboxGate } from './mailbox-gate.ts';
import { createPatientClient } from './patient-client.ts';
import { createGraphSchedules } from './schedule.ts';
import { createGraphSubscriptions } from './subscriptions.ts';

export type GraphPortsConfig = {
  readonly tenantId: string;
  readonly tokens: EntraTokens;
  readonly mapUrl: MapUrl;
  /** How many calls to Graph may be in flight over all mailboxes (four per mailbox in any case). */
  readonly callsInFlight: number;
  readonly clock: Clock;
  readonly scopeGroup: string;
  readonly publicUrl: string;
  readonly teamsAppId: string;
};

export type GraphPorts = { readonly calendar: Calendar; readonly directory: Directory; readonly subscriptions: Subscriptions; readonly chats: Chats; readonly schedules: Schedules };

/** Everything that reaches Graph, on one client: one cache of tokens, one limit per mailbox. Lives as long as the process. */
export function createGraphPorts(config: GraphPortsConfig): GraphPorts {
  const client = createGraphClient({ tokens: config.tokens, mapUrl: config.mapUrl, gate: createMailboxGate(config.callsInFlight) });
  const graph = createPatientClient(client, createHoldOff(config.clock));
  return {
    calendar: createGraphCalendar(graph),
    directory: createGraphDirectory(graph, config.scopeGroup),
    subscriptions: createGraphSubscriptions(graph, config.publicUrl),
    chats: createGraphChats(graph, config),
    schedules: createGraphSchedules(graph),
  };
}
