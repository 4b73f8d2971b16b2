import type { FastifyInstance } from 'fastify';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../appPackage/ribbon/', import.meta.url));
/** What Outlook asks for; appPackage/manifest.json names the same. */
const sizes = ['16', '32', '80'];

/** The button's icons in Outlook's ribbon, by their size in pixels. Outlook keeps them for a while, so their addresses stay. */
export async function iconsRoutes(app: FastifyInstance): Promise<void> {
  for (const size of sizes) {
    const bytes = await readFile(`${folder}${size}.png`);
    app.get(`/icons/${size}.png`, (_request, reply) => reply.header('content-type', 'image/png').header('cache-control', 'public, max-age=86400').send(bytes));
  }
}
