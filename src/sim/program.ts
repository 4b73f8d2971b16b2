import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createConsoleServer } from './console/console-server.ts';
import { createWindowCalendar } from './console/window-calendar.ts';
import { createControlServer } from './control/control-server.ts';
import { signBotToken } from './entra/bot-tokens.ts';
import { createEntraServer } from './entra/entra-server.ts';
import { createTokens, type Tokens } from './entra/tokens.ts';
import { createGraph } from './graph/create-graph.ts';
import { registerEventRoutes } from './graph/events/register-event-routes.ts';
import { createOutlook } from './outlook/create-outlook.ts';
import { createPlayer } from './play/player.ts';
import { createExchanges } from './exchanges.ts';
import { applyScenario } from './scenarios/apply.ts';
import { scenarioPeople } from './scenarios/scenarios.ts';
import { scheduledMeeting } from './scheduled-meeting.ts';
import { domain } from './scenarios/people.ts';
import { startChannelServer } from './teams/channel-server.ts';
import { registerChatRoutes } from './teams/chat-routes.ts';
import { readAppPackage, type AppPackage } from './teams/app-package.ts';
import { createTeams, type Teams } from './teams/create-teams.ts';
import { createExtension } from './teams/extension.ts';
import { createSurfaces } from './teams/surfaces.ts';
import { createCalendars, type Calendars } from './world/calendar/calendars.ts';
import { createWorld } from './world/create-world.ts';
import { askProduct } from './world/product-rest.ts';
import { createRunningClock } from './world/running-clock.ts';
import { createStepper, type Product, type Stepper } from './world/stepper.ts';
import type { World } from './world/world.ts';

export type SimulatorOptions = {
  scenario: string;
  seed: number;
  /** Where the product answers on this machine, and under which name Microsoft 365 knows it. */
  productUrl: string;
  publicUrl: string;
  /** The key of the product's `/internal/idle`. */
  internalKey: string;
  /** Ends the product without warning and resolves when it answers again. */
  killProduct?: () => Promise<void>;
  /** Real milliseconds before each answer of Graph; 2 unless given. */
  latencyMs?: number;
  /** The app that the administrator uploads: a manifest.json or its folder. Without it the window has no tabs. */
  appPackage?: string;
};

type Addresses = { graph: string; entra: string; channel: string; window: string; control: string };

export type Simulator = {
  world: World;
  calendars: Calendars;
  stepper: Stepper;
  addresses: Addresses;
  close(): Promise<void>;
};

/** Builds the whole local Microsoft 365 with its scenario and opens its doors on 127.0.0.1, each on a free port. Throws on an unknown scenario and on an app package that Teams would not take. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { people, startAt, scope } = scenarioPeople(options.scenario, options.seed);
  const { productUrl, publicUrl, seed } = options;
  const app = options.appPackage === undefined ? null : await readAppPackage(options.appPackage, publicUrl);
  const registration = app === null ? {} : { app: { clientId: app.clientId, manifestId: app.id } };
  const world = createWorld({ seed, startAt, people, scopeMembers: scope, productUrl, publicUrl, domain, ...registration });
  world.killProduct = async () => {
    world.journal.add({ channel: 'product', trace: null, what: 'killed', detail: {} });
    await options.killProduct?.();
  };
  const product = askProduct({ productUrl: () => world.product.url, internalKey: options.internalKey });
  const stepper = createStepper(world, product);
  const calendars = createCalendars(world);
  const doors = await openDoors(options, { world, calendars, stepper, product, app });
  return { world, calendars, stepper, ...doors };
}

type Core = { world: World; calendars: Calendars; stepper: Stepper; product: Product; app: AppPackage | null };

async function openDoors(options: SimulatorOptions, core: Core): Promise<Pick<Simulator, 'addresses' | 'close'>> {
  const { world, calendars, stepper, product, app } = core;
  const tokens = await createTokens(world);
  const exchanges = createExchanges();
  const { onDelivered, onExchange } = exchanges;
  const teams = createTeams(world, {
    signBotToken,
    onDelivered,
    meetingDetailsOf: (threadId) => scheduledMeeting(world, calendars, threadId),
  });
  const graph = openGraph(options, core, tokens, teams);
  applyScenario(options.scenario, options.seed, world, calendars);
  const player = createPlayer({ world, teams, calendars, stepper });

  const channel = await startChannelServer({ world, teams, tokens, onExchange });
  // As everywhere, payloads carry production addresses: the client's host map leads them here (facts/teams.md §3.3).
  teams.serviceUrl = 'https://smba.trafficmanager.net/teams/';
  const entra = createEntraServer(world, tokens);
  const runningClock = createRunningClock({ world, stepper, isWanted: teams.meetings.isAnybodyThere });
  const control = createControlServer({
    world,
    teams,
    surfaces: createSurfaces({ world, teams, tokens, app }),
    extension: createExtension({ world, teams, app }),
    outlook: createOutlook({ world, teams, calendars, tokens, app }),
    consent: tokens,
    stepper,
    runningClock,
    calendars: controlCalendars(world, calendars),
    faults: world.faults,
    recordings: () => ({ graph: graph.recordings.list(), ...exchanges.list() }),
    play: (weeks) => player.play({ weeks, seed: options.seed }),
  });
  const controlUrl = await listen(control);
  const window = createConsoleServer({
    controlUrl,
    ...createWindowCalendar(calendars),
    nextDue: () => nextDue(world, product),
    productOrigin: () => new URL(world.product.url).origin,
  });
  const addresses = {
    graph: await listen(graph.server),
    entra: await listen(entra),
    channel: new URL(channel.url).origin,
    window: await listenPlain(window),
    control: controlUrl,
  };
  return {
    addresses,
    async close() {
      runningClock.stop();
      await Promise.all([graph.server, entra, channel, control].map((server) => server.close()));
      await closePlain(window);
    },
  };
}

function openGraph({ latencyMs }: SimulatorOptions, { world, calendars }: Core, tokens: Tokens, teams: Teams) {
  const graph = createGraph({ world, tokens, etagOf: (mailbox, id) => calendars.etagOf(mailbox, id), ...(latencyMs === undefined ? {} : { latencyMs }) });
  registerEventRoutes(graph.router, world, calendars);
  registerChatRoutes(graph.router, world, teams);
  return graph;
}

/** Calendars as control uses them: what a person does there is done by that person. */
const controlCalendars = (world: World, calendars: Calendars) => ({
  editBody: ({
    person,
    eventId,
    client,
    html,
  }: {
    person: string;
    eventId: string;
    client: 'owa' | 'outlook-classic' | 'teams';
    html: string | undefined;
  }) => calendars.editBody(person, eventId, client, html, { kind: 'person', id: person }),
  eventsOf: (personId: string) =>
    calendars.calendarView(personId, world.clock.now() - 14 * day, world.clock.now() + 28 * day),
});

const day = 24 * 3_600_000;

async function nextDue(world: World, product: Product): Promise<number | null> {
  const theirs = (await product.idle())?.nextDueAt ?? null;
  const moments = [world.clock.nextDue(), theirs === null ? null : Date.parse(theirs)].filter(
    (moment) => moment !== null,
  );
  return moments.length === 0 ? null : Math.min(...moments);
}

const listen = (server: FastifyInstance): Promise<string> => server.listen({ host: '127.0.0.1', port: 0 });

function listenPlain(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${portOf(server.address())}`));
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new Error('The window listens on no port: it was given a pipe, or closed.');
  return address.port;
}

function closePlain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
