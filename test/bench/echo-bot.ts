import { fastify } from 'fastify';
import type { Activity } from 'botbuilder';
import pg from 'pg';
import { TeamsAdapter } from '#bot/teams-adapter.ts';
import { createEntraTokens } from '#graph/entra-tokens.ts';
import { createHostMap } from '#graph/host-map.ts';

/*
 * The least that a bot with a memory can do: botbuilder with its token checks on, one committed INSERT, then an echo. What the product's turn is held
 * against. A program of its own; its settings come as one JSON text.
 */
const { appId, tenantId, secret, hostMap, databaseUrl } = JSON.parse(process.argv[2] ?? '{}') as Record<'appId' | 'tenantId' | 'secret' | 'databaseUrl', string> & { hostMap: Record<string, string> };
const mapUrl = createHostMap(hostMap);
const tokens = createEntraTokens({ tenantId, clientId: appId, credential: () => Promise.resolve({ clientSecret: secret }), mapUrl });
const adapter = new TeamsAdapter({ appId, tenantId, mapUrl, token: () => tokens.token('https://api.botframework.com/.default') });
const pool = new pg.Pool({ connectionString: databaseUrl });
await pool.query('create table if not exists echo (id bigserial primary key, said text not null)');

const app = fastify();
app.post('/api/messages', async (request, reply) => {
  await adapter.handle(request.headers.authorization ?? '', request.body as Activity, async (context) => {
    await pool.query('insert into echo (said) values ($1)', [context.activity.text]); // outside of a transaction: committed when it answers
    await context.sendActivity(`You said: ${context.activity.text}`);
  });
  return reply.code(200).send();
});
process.send?.(await app.listen({ host: '127.0.0.1', port: 0 }));
process.once('disconnect', () => process.exit(0));
