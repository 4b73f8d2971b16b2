import { fork } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '#main/bundle.mjs';
import { openDatabase, removeDatabase } from '#main/embedded-postgres.ts';
import { launch, type SimulatorReady } from '#main/launch.ts';
import { createControl } from '#test/support/control.ts';
import { createPlayed } from '#test/support/played.ts';
import { newDatabase, percentile } from './measure.ts';

/*
 * How long "commit …" takes until it is stored and answered, as a ratio to an echo with one committed INSERT. A proxy stands before the product: each message
 * that the simulator sends goes to both, one after the other in turn, with the same token, to the same Postgres. Prints one line of JSON.
 */
const rounds = Number(process.argv[2] ?? 60);
const warmUp = 10;
/** Milliseconds between two turns: the channel lets a bot say so much in a chat, and there are two that answer. */
const between = 1100;
const taken = { product: [] as number[], echo: [] as number[] };
const addresses = { product: '', echo: '' };
let timing = false;

const dataDir = await mkdtemp(join(tmpdir(), 'twofold-turn-'));
const database = await openDatabase({ dataDir });
const front = createServer((request, response) => {
  void pass(request).then(({ status, body, type }) => response.writeHead(status, { 'content-type': type }).end(body));
});
await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
const frontAddress = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
const launched = await launch({ scenario: 'two-people-weekly', seed: 1, dataDir, databaseUrl: await newDatabase(database.connectionString), latency: 0, front: frontAddress, onProduct: (address) => (addresses.product = address) });
const echo = await startEcho(launched.simulator, await newDatabase(database.connectionString));
try {
  const control = createControl(launched.simulator.control);
  await control.settle();
  const ana = createPlayed(control, personNamed('Ana'));
  await ana.press(await ana.card('personal', /two halves/), 'Save my choices');
  timing = true;
  for (let round = 0; round < rounds + warmUp; round += 1) {
    await ana.say('personal', `commit I will get ${round + 2} dates for the Fabrikam workshop by Thursday`);
    await delay(between);
  }
  console.log(JSON.stringify(summary()));
} finally {
  echo.process.kill();
  await launched.stop();
  front.close();
  await database.stop();
  await removeDatabase(dataDir);
}

function summary() {
  const [product, bare] = [taken.product.slice(warmUp), taken.echo.slice(warmUp)];
  const at = (share: number) => ({ product: percentile(product, share) ?? NaN, echo: percentile(bare, share) ?? NaN });
  const line = ({ product: ours, echo: theirs }: ReturnType<typeof at>) => ({ product: round1(ours), echo: round1(theirs), ratio: Math.round((ours / theirs) * 100) / 100 });
  return { turns: product.length, median: line(at(0.5)), p95: line(at(0.95)) };
}

function round1(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** Passes what the simulator sends to the product; a message that is timed goes to the echo too, before or after, in turn. */
async function pass(request: IncomingMessage) {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const body = Buffer.concat(parts);
  const path = request.url ?? '/';
  const headers = Object.fromEntries(Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' && !['host', 'content-length', 'connection'].includes(name) ? [[name, value]] : [])));
  const send = async (address: string) => {
    const answer = await fetch(`${address}${path}`, { method: request.method ?? 'GET', headers, ...(body.length === 0 ? {} : { body }) });
    return { status: answer.status, type: answer.headers.get('content-type') ?? 'text/plain', body: Buffer.from(await answer.arrayBuffer()) };
  };
  const timed = async (who: 'product' | 'echo') => {
    const begun = performance.now();
    const answer = await send(addresses[who]);
    if (answer.status !== 200) throw new Error(`${who} answered ${answer.status}`);
    taken[who].push(performance.now() - begun);
    return answer;
  };
  if (!timing || path !== '/api/messages' || !body.includes('"commit ')) return send(addresses.product);
  if (taken.product.length % 2 === 0) await timed('echo');
  const answer = await timed('product');
  if (taken.echo.length < taken.product.length) await timed('echo');
  return answer;
}

async function startEcho(simulator: SimulatorReady, databaseUrl: string) {
  const { app, tenantId, entra, channel } = simulator;
  const hostMap = { 'login.microsoftonline.com': entra, 'login.botframework.com': entra, 'smba.trafficmanager.net': channel };
  const settings = { appId: app.clientId, tenantId, secret: app.clientSecret, hostMap, databaseUrl };
  const program = fork(await bundle('test/bench/echo-bot.ts'), [JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  addresses.echo = await new Promise<string>((resolve, reject) => {
    program.once('message', (address) => resolve(String(address)));
    program.once('exit', (code) => reject(new Error(`the echo ended with ${code ?? 'no code'}`)));
  });
  return { process: program };
}

function personNamed(name: string) {
  const found = launched.simulator.people.find(({ displayName }) => displayName.startsWith(name));
  if (found === undefined) throw new Error(`The scenario has no ${name}.`);
  return found;
}
