import { fork, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { appManifest } from './app-manifest.ts';
import { bundleWeb } from './bundle-web.mjs';
import { bundle } from './bundle.mjs';

/** What the simulator says of itself when it is up: base addresses, the app's registration and the people. */
const simulatorReady = z.object({
  type: z.literal('ready'),
  graph: z.url(),
  entra: z.url(),
  channel: z.url(),
  window: z.url(),
  control: z.url(),
  tenantId: z.string(),
  app: z.object({ clientId: z.string(), clientSecret: z.string(), catalogId: z.string(), manifestId: z.string() }),
  scopeGroupId: z.string(),
  tester: z.object({ clientId: z.string(), clientSecret: z.string() }),
  people: z.array(z.object({ id: z.string(), mail: z.string(), displayName: z.string(), managerId: z.string().nullable(), timeZone: z.string() })),
});
export type SimulatorReady = z.infer<typeof simulatorReady>;

export type LaunchOptions = {
  readonly scenario: string;
  readonly seed: number;
  /** Where the product keeps its embedded database, unless `databaseUrl` names a server. */
  readonly dataDir: string;
  readonly databaseUrl?: string;
  /** More settings for the product, such as CONSENT. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Milliseconds that the simulator's Graph takes for an answer, beside its work; 2 unless given. */
  readonly latency?: number;
  /** Where the simulator delivers to instead of the product: a proxy that measures. `onProduct` tells where the product is, before anything is delivered. */
  readonly front?: string;
  readonly onProduct?: (address: string) => void;
  /** Every line that the product prints. */
  readonly onProductLine?: (line: string) => void;
};

export type Launched = {
  readonly simulator: SimulatorReady;
  readonly product: string;
  /** The product's process as it runs now: its id, and how long it took from its start to its first answer (milliseconds, real time). */
  running(): { readonly pid: number; readonly startedIn: number };
  /** Ends both programs and waits for them. */
  stop(): Promise<void>;
};

const publicUrl = 'https://twofold.example';
/** Ids of our own making: in the local Microsoft 365 nobody else has them. */
const ids = { TEAMS_APP_ID: '7f01d000-0000-4000-8000-000000000001', BOT_ID: '7f01d000-0000-4000-8000-000000000002' };
const internalKey = 'demo-internal-key';

/**
 * Starts the local Microsoft 365 and the product as two programs that meet over HTTP only, and keeps the product alive when the
 * simulator kills it. The product learns where Microsoft 365 answers by configuration alone (HOST_MAP, CLOCK_URL).
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const port = await freePort();
  const product = `http://127.0.0.1:${port}`;
  const [server, localMicrosoft365] = await Promise.all([bundle('src/main/server.ts'), bundle('src/sim/main.ts'), bundleWeb()]);
  const upload = await mkdtemp(join(tmpdir(), 'twofold-app-'));
  await writeFile(join(upload, 'manifest.json'), await appManifest({ ...ids, PUBLIC_HOST: new URL(publicUrl).host }));
  options.onProduct?.(product);
  const simulator = startProgram(localMicrosoft365, [...simulatorArguments(options, options.front ?? product), '--app-package', upload], {});
  const ready = await simulatorIsReady(simulator).finally(() => rm(upload, { recursive: true, force: true }));
  const environment = productEnvironment(options, ready, port);
  const start = () => startProduct({ file: server, environment, address: product }, simulator, options.onProductLine);
  let running = await start().catch(async (error: unknown) => {
    await end(simulator, 'SIGTERM');
    throw error;
  });
  let stopping = false;
  simulator.on('message', (message: unknown) => {
    if (stopping || !isKill(message)) return;
    void restart(running, start).then((next) => {
      running = next;
      simulator.send({ type: 'product-restarted' });
    });
  });
  return {
    simulator: ready,
    product,
    running: () => ({ pid: running.process.pid ?? 0, startedIn: running.startedIn }),
    stop: async () => {
      stopping = true;
      await end(running.process, 'SIGTERM');
      await end(simulator, 'SIGTERM');
    },
  };
}

const simulatorArguments = (options: LaunchOptions, product: string): readonly string[] => [
  ...['--scenario', options.scenario, '--seed', String(options.seed)],
  ...['--product', product, '--public-url', publicUrl, '--internal-key', internalKey],
  ...(options.latency === undefined ? [] : ['--latency', String(options.latency)]),
];

function productEnvironment(options: LaunchOptions, ready: SimulatorReady, port: number): Readonly<Record<string, string>> {
  const hostMap = {
    'graph.microsoft.com': ready.graph,
    'login.microsoftonline.com': ready.entra,
    'login.botframework.com': ready.entra,
    'smba.trafficmanager.net': ready.channel,
    'appsforoffice.microsoft.com': ready.window,
  };
  return {
    HTTP_PORT: String(port),
    PUBLIC_URL: publicUrl,
    TENANT_ID: ready.tenantId,
    CLIENT_ID: ready.app.clientId,
    CLIENT_SECRET: ready.app.clientSecret,
    TEAMS_CATALOG_APP_ID: ready.app.catalogId,
    SCOPE_GROUP_ID: ready.scopeGroupId,
    DATA_DIR: options.dataDir,
    ...(options.databaseUrl === undefined ? {} : { DATABASE_URL: options.databaseUrl }),
    HOST_MAP: JSON.stringify(hostMap),
    CLOCK_URL: `${ready.control}/clock`,
    INTERNAL_KEY: internalKey,
    TEAMS_HOST_ORIGINS: new URL(ready.window).origin,
    OFFERS: 'on',
    ...options.settings,
  };
}

type Started = { readonly process: ChildProcess; readonly startedIn: number };

type Product = { readonly file: string; readonly environment: Readonly<Record<string, string>>; readonly address: string };

async function startProduct({ file, environment, address }: Product, simulator: ChildProcess, onLine?: (line: string) => void): Promise<Started> {
  const begun = performance.now();
  const product = startProgram(file, [], environment);
  if (product.stdout !== null) {
    createInterface({ input: product.stdout }).on('line', (line) => {
      onLine?.(line);
      if (simulator.connected) simulator.send({ type: 'product-log', line });
    });
  }
  await answers(`${address}/health`, product).catch(async (error: unknown) => {
    await end(product, 'SIGTERM');
    throw error;
  });
  return { process: product, startedIn: performance.now() - begun };
}

async function restart({ process: killed }: Started, start: () => Promise<Started>): Promise<Started> {
  await end(killed, 'SIGKILL');
  return start();
}

function startProgram(file: string, argv: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  return fork(file, [...argv], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], LANG: process.env['LANG'], ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

function simulatorIsReady(simulator: ChildProcess): Promise<SimulatorReady> {
  simulator.stdout?.resume();
  return new Promise((resolve, reject) => {
    simulator.once('exit', (code) => reject(new Error(`The local Microsoft 365 ended with code ${code ?? 'none'} before it was ready; its message stands above.`)));
    simulator.on('message', (message: unknown) => {
      const parsed = simulatorReady.safeParse(message);
      if (parsed.success) resolve(parsed.data);
    });
  });
}

const isKill = (message: unknown): boolean => z.object({ type: z.literal('kill-product') }).safeParse(message).success;

/** Waits until the program answers, for a minute at most. */
async function answers(url: string, program: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    if (program.exitCode !== null) throw new Error(`The product ended with code ${program.exitCode} before it answered; its message stands above.`);
    const ok = await fetch(url).then((response) => response.ok, () => false);
    if (ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The product did not answer at ${url} within a minute.`);
}

async function end(program: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill(signal);
  const late = setTimeout(() => program.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(late);
}

/**
 * Below the range from which a system takes the near end of its outgoing connections (from 32768 on): a port from there may be taken again before the product
 * listens. Processes begin at different places.
 */
const portRange = { from: 15_000, count: 15_000 };
let nextPort = (process.pid * 131) % portRange.count;

async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = portRange.from + nextPort;
    nextPort = (nextPort + 1) % portRange.count;
    if (await isFree(port)) return port;
  }
  throw new Error('No free port was found in 200 tries.');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
