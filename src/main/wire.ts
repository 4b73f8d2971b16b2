import { randomUUID, randomBytes } from 'node:crypto';
import { createConversation } from '#app/conversation.ts';
import type { Log } from '#app/log-port.ts';
import { createFindFreeTimes } from '#app/find-free-times.ts';
import { createHoldOff } from '#app/hold-off.ts';
import { createMoveMeeting } from '#app/move-meeting.ts';
import type { Clock } from '#app/ports.ts';
import { createPostpone } from '#app/postpone.ts';
import { createOutlookCalls } from '#app/outlook/outlook-calls.ts';
import type { OutlookDeps } from '#app/outlook/outlook-deps.ts';
import { createRecordCommitment } from '#app/record-commitment.ts';
import { createRenewSubscriptions } from '#app/renew-subscriptions.ts';
import { createReportingLines } from '#app/reporting-line.ts';
import { createSweep } from '#app/sweep.ts';
import { createSyncCalendar } from '#app/sync-calendar.ts';
import { createSyncScope } from '#app/sync-scope.ts';
import { createNotifications } from '#app/take-notifications.ts';
import { createUpdatePair } from '#app/update-pair.ts';
import { createPairToWatch } from '#app/screens/pair-to-watch.ts';
import { createScreens } from '#app/screens/screens.ts';
import { createLinks } from '#app/views/links.ts';
import { invariant } from '#domain/invariant.ts';
import { createBotDoor, type BotDoor } from '#bot/bot-door.ts';
import { createCheckToken } from '#bot/check-token.ts';
import { createMessenger } from '#bot/messenger.ts';
import { createPatientMessenger } from '#bot/patient-messenger.ts';
import { TeamsAdapter } from '#bot/teams-adapter.ts';
import { createEntraTokens, type Credential } from '#graph/entra-tokens.ts';
import { createGraphPorts } from '#graph/graph-ports.ts';
import { createHostMap } from '#graph/host-map.ts';
import { createManagedIdentityCredential } from '#graph/managed-identity.ts';
import { createCheckReader } from '#http/check-reader.ts';
import { createGiveWay } from '#jobs/give-way.ts';
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

  const tokens = createEntraTokens({ tenantId: config.TENANT_ID, clientId: config.CLIENT_ID, credential: credentialOf(config), mapUrl });
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
  const recordCommitment = createRecordCommitment({ store, newId: newToken });
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
  const way = createGiveWay();
  const worker = createWorker({ giveWay: () => way.clear(), pool, tenant: config.TENANT_ID, store, queue, clock, log, newTrace: newId, useCases, postpone: createPostpone({ store, clock }) });

  const conversation = createConversation({ ...loop, recordCommitment, findFreeTimes, moveMeeting });
  const checkToken = createCheckToken({ appId: config.CLIENT_ID, mapUrl });
  const door = createBotDoor({ adapter, checkToken, conversation, tenantId: config.TENANT_ID, wordsFor: (locale) => wordsFor(locale).replies, log, newTrace: newId });
  const bot: BotDoor = (authorization, body) => way.answering(() => door(authorization, body));
  return {
    pool,
    queue,
    store,
    worker,
    bot,
    notifications: createNotifications({ store, clock }),
    web: { ...wireScreens(config, { ...loop, recordCommitment, findFreeTimes, moveMeeting, reportingLine }, mapUrl), news },
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

/** How the application proves itself to Entra. The configuration has exactly one of the two. */
function credentialOf({ MANAGED_IDENTITY_CLIENT_ID, CLIENT_SECRET }: Config): Credential {
  if (MANAGED_IDENTITY_CLIENT_ID !== undefined) return createManagedIdentityCredential(MANAGED_IDENTITY_CLIENT_ID);
  invariant(CLIENT_SECRET !== undefined, 'a configuration has a secret or a managed identity');
  return () => Promise.resolve({ clientSecret: CLIENT_SECRET });
}

/** The tab, the side panel and Outlook's task pane: what they ask, who may ask, and whom they may watch. */
function wireScreens(config: Config, deps: OutlookDeps, mapUrl: (url: string) => string) {
  return {
    screens: createScreens(deps),
    outlook: createOutlookCalls(deps),
    officeJs: mapUrl('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
    signIn: { clientId: config.CLIENT_ID, authority: `https://login.microsoftonline.com/${config.TENANT_ID}`, scope: scopeOf(config) },
    publicUrl: config.PUBLIC_URL,
    checkReader: createCheckReader({ tenantId: config.TENANT_ID, clientId: config.CLIENT_ID, mapUrl }),
    pairToWatch: createPairToWatch(deps),
    consentUrl: mapUrl(consentUrl(config)),
  };
}

/** Where a person consents to our one scope, for tenants where no administrator did it for all (facts/graph.md §7.2). The code that comes back is used for nothing. */
function consentUrl(config: Config): string {
  const { TENANT_ID, CLIENT_ID, PUBLIC_URL } = config;
  const url = new URL(`https://login.microsoftonline.com/${TENANT_ID}/oauth2/v2.0/authorize`);
  url.search = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: `${PUBLIC_URL}/consent-done`,
    scope: scopeOf(config),
    prompt: 'consent',
  }).toString();
  return url.href;
}

/** The one scope of our registration, in full. */
const scopeOf = ({ CLIENT_ID, PUBLIC_URL }: Config): string => `api://${new URL(PUBLIC_URL).host}/${CLIENT_ID}/access_as_user`;
