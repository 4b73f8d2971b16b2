import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const address = z.object({ graph: z.url(), entra: z.url(), control: z.url(), tenantId: z.string(), tester: z.object({ clientId: z.string(), clientSecret: z.string() }), scopeGroupId: z.string(), app: z.object({ catalogId: z.string() }) });
const ready = address.extend({ type: z.literal('ready'), people: z.array(z.object({ id: z.string(), mail: z.string(), displayName: z.string() })) });
export const notificationUrl = 'https://twofold.example/graph/notifications';

/**
 * The simulator without the product. In the product's place stands a small server that passes Graph's handshake, is always at rest, and keeps what is
 * posted to it.
 */
export async function startSimulatorAlone(scenario: string) {
  const posted: { readonly path: string; readonly contentType: string; readonly body: unknown }[] = [];
  const product = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://product');
    const token = url.searchParams.get('validationToken');
    if (url.pathname === '/internal/idle') return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"atRest":true,"nextDueAt":null}');
    if (token !== null) return void response.writeHead(200, { 'content-type': 'text/plain' }).end(token);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posted.push({ path: url.pathname, contentType: request.headers['content-type'] ?? '', body: JSON.parse(Buffer.concat(chunks).toString('utf8')) });
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((listening) => product.listen(0, '127.0.0.1', listening));
  const productUrl = `http://127.0.0.1:${String((product.address() as AddressInfo).port)}`; // a server that listens on a port has such an address
  const program = fork('src/sim/main.ts', ['--scenario', scenario, '--seed', '1', '--product', productUrl, '--public-url', 'https://twofold.example', '--internal-key', 'a-key-for-tests'], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const simulator = await new Promise<z.infer<typeof ready>>((resolve, reject) => {
    program.once('exit', (code) => reject(new Error(`The local Microsoft 365 ended with code ${String(code)} before it was ready.`)));
    program.on('message', (message) => {
      const parsed = ready.safeParse(message);
      if (parsed.success) resolve(parsed.data);
    });
  });
  return {
    simulator,
    posted,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((done) => program.once('exit', done));
      program.kill('SIGTERM');
      await ended;
      product.closeAllConnections();
      await new Promise((closed) => product.close(closed));
    },
  };
}
