import { randomUUID, randomBytes } from 'node:crypto';
import { createConversation } from '#app/conversation.ts';
import type { Log } from '#app/log-port.ts';
import { createFindFreeTimes } from '#app/find-free-times.ts';
import { createHoldOff } from '#app/hold-off.ts';
import { createMoveMeeting } from '#app/move-meeting.ts';
import type { Clock } from '#app/ports.ts';
import { createPostpone } from '#app/postpone.ts';
import { createRecordCommitment } from '#app/record-commitment.ts';
import { createRenewSubscriptions } from '#app/renew-subscriptions.ts';
import { createReportingLines } from '#app/reporting-line.ts';
import { createSweep } from '#app/sweep.ts';
import { createSyncCalendar } from '#app/sync-calendar.ts';
import { createSyncScope } from '#app/sync-scope.ts';
import { createNotifications } from '#app/take-notifications.ts';
import { createUpdatePair } from '#app/update-pair.ts';
import { createPairToWatch } from '#app/screens/pair-to-watch.ts';
import type { ScreenDeps } from '#app/screens/screen-deps.ts';
import { createScreens } from '#app/screens/screens.ts';
import { createLinks } from '#app/views/links.ts';
import { createBotDoor } from '#bot/bot-door.ts';
import { createCheckToken } from '#bot/check-token.ts';
import { createMessenger } from '#bot/messenger.ts';
import { createPatientMessenger } from '#bot/patient-messenger.ts';
import { TeamsAdapter } from '#bot/teams-adapter.ts';
import { createEntraTokens } from '#graph/entra-tokens.ts';
import { createGraphPorts } from '#graph/graph-ports.ts';
import { createHostMap } from '#graph/host-map.ts';
import { createCheckReader } from '#http/check-reader.ts';
import { createJobQueue } from '#jobs/job-queue.ts';
import { createWorker } from '#jobs/worker.ts';
import { createStore } from '#store/create-store.ts';
import { createPairNews } from '#store/pair-news.ts';
import { createPool } from '#store/pool.ts';
import type { WordsFor } from '#words/words-for.ts';
import type { Config } from './config.ts';

/** Calls to Graph in flight over all mailboxes; four per mailbox in any case (facts/graph.md §6.1). */
const graphCallsInFlight = 16;
const newId = (): string => randomUUID();
/** Opaque and short: it stands in links, cards and the block's id. */
const newToken = (): string => randomBytes(9).toString('base64url');

type Given = { readonly connectionString: string; readonly clock: Clock; readonly log: Log; readonly wordsFor: WordsFor };

/**
 * Builds everything that lives as long as the process, in order of need; nothing is started. Per person: tokens, inside the Graph client. Per
 * job, per request and per turn: nothing; they get what is here. The database is open and migrated.
 */
export function wire(config: Config, { connectionString, clock, log, wordsFor }: Given) {
  const mapUrl = createHostMap(config.HOST_MAP ?? {});
  const pool = createPool({ connectionString, onLost: () => log('database.connection-lost', {}, 'warn') });
  const queue = createJobQueue({ pool, tenant: config.TENANT_ID, log });
  const store = createStore({ pool, tenant: config.TENANT_ID, enqueue: queue.enqueue });
  const news = createPairNews({ connection: pool.options, tenant: config.TENANT_ID, onLost: () => log('database.connection-lost', { operation: 'news' }, 'warn') });

  const credential = () => Promise.resolve({ clientSecret: config.CLIENT_SECRET });
  const tokens = createEntraTokens({ tenantId: config.TENANT_ID, clientId: config.CLIENT_ID, credential, mapUrl });
  const graph = createGraphPorts({
    tenantId: config.TENANT_ID,
    tokens,
    mapUrl,
    callsInFlight: graphCallsInFlight,
    clock,
    scopeGroup: config.SCOPE_GROUP_ID,
    publicUrl: config.PUBLIC_URL,
    teamsAppId: config.TEAMS_CATALOG_APP_ID,
  });
  const botToken = () => tokens.token('https://api.botframework.com/.default');
  const adapter = new TeamsAdapter({ appId: config.CLIENT_ID, tenantId: config.TENANT_ID, mapUrl, token: botToken });
  const messenger = createPatientMessenger(createMessenger(adapter, { appId: config.CLIENT_ID, tenantId: config.TENANT_ID }), createHoldOff(clock));

  const policies = { offers: config.OFFERS, consent: config.CONSENT, diagnosis: config.DIAGNOSIS, scores: config.SCORES };
  const recordCommitment = createRecordCommitment({ store, clock, newId: newToken });
  const findFreeTimes = createFindFreeTimes(graph);
  const moveMeeting = createMoveMeeting({ store, clock, schedules: graph.schedules });
  const loop = { ...graph, messenger, store, clock, wordsFor, links: createLinks(config.PUBLIC_URL), newId: newToken, log, policies };
  const reportingLine = createReportingLines({ directory: graph.directory, clock });
  const syncScope = createSyncScope({ directory: graph.directory, store, clock });
  const useCases = {
    syncCalendar: createSyncCalendar({ ...graph, reportingLine, store, clock, newId: newToken, log }),
    updatePair: createUpdatePair(loop),
    renewSubscriptions: createRenewSubscriptions({ subscriptions: graph.subscriptions, store, clock, newSecret: newToken, log }),
    sweep: createSweep({ syncScope, store, clock }),
  };
  const worker = createWorker({ pool, tenant: config.TENANT_ID, store, queue, clock, log, newTrace: newId, useCases, postpone: createPostpone({ store, clock }) });

  const conversation = createConversation({ ...loop, recordCommitment, findFreeTimes, moveMeeting });
  const checkToken = createCheckToken({ appId: config.CLIENT_ID, mapUrl });
  return {
    pool,
    queue,
    store,
    worker,
    bot: createBotDoor({ adapter, checkToken, conversation, tenantId: config.TENANT_ID, wordsFor: (locale) => wordsFor(locale).replies, log, newTrace: newId }),
    notifications: createNotifications({ store, clock }),
    web: { ...wireScreens(config, { ...loop, recordCommitment, findFreeTimes, moveMeeting }, mapUrl), news },
    newTrace: newId,
    close: async () => {
      await worker.stop();
      await queue.stop();
      await news.close();
      await store.close();
      await pool.end();
    },
  };
}

/** The tab and the side panel: what they ask, who may ask, and whom they may watch. */
function wireScreens(config: Config, deps: ScreenDeps, mapUrl: (url: string) => string) {
  return {
    screens: createScreens(deps),
    checkReader: createCheckReader({ tenantId: config.TENANT_ID, clientId: config.CLIENT_ID, mapUrl }),
    pairToWatch: createPairToWatch(deps),
    consentUrl: consentUrl(config),
  };
}

/** Where a person consents to our one scope, for tenants where no administrator did it for all (facts/graph.md §7.2). The code that comes back is used for nothing. */
function consentUrl({ TENANT_ID, CLIENT_ID, PUBLIC_URL }: Config): string {
  const url = new URL(`https://login.microsoftonline.com/${TENANT_ID}/oauth2/v2.0/authorize`);
  url.search = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: `${PUBLIC_URL}/consent-done`,
    scope: `api://${new URL(PUBLIC_URL).host}/${CLIENT_ID}/access_as_user`,
    prompt: 'consent',
  }).toString();
  return url.href;
}
