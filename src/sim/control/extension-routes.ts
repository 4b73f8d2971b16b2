import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ControlParts } from './control-parts.ts';
import { readBody } from './read-body.ts';

const run = z.object({
  chatId: z.string(),
  messageId: z.string().optional(),
  command: z.string().min(1),
  context: z.enum(['message', 'compose']),
  data: z.record(z.string(), z.unknown()).optional(),
  theme: z.enum(['default', 'dark', 'contrast']).optional(),
});
const submit = z.object({ action: z.string().min(1), inputs: z.record(z.string(), z.unknown()).default({}) });
const unfurl = z.object({ chatId: z.string(), url: z.url() });

/** The app's message extension in the hands of a person. Each answers what the person sees of the bot's answer, when the product is at rest again. */
export function addExtensionRoutes(server: FastifyInstance, { extension, stepper }: ControlParts): void {
  const key = (request: FastifyRequest): string => z.object({ id: z.string() }).parse(request.params).id;
  const atRest = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await stepper.settle();
    return result;
  };

  server.post('/people/:id/extension', (request) => {
    const example = '{"chatId":"19:…","messageId":"1763…","command":"keepPromise","context":"message"}';
    return atRest(extension.run(key(request), readBody(run, request.body, example)));
  });
  server.post('/people/:id/extension/submit', (request) =>
    atRest(extension.submit(key(request), readBody(submit, request.body, '{"action":"Keep it","inputs":{"sentence":"…"}}'))),
  );
  server.post('/people/:id/extension/close', (request) => {
    extension.close(key(request));
    return { closed: true };
  });
  server.post('/people/:id/unfurl', (request) => {
    const body = readBody(unfurl, request.body, '{"chatId":"19:…","url":"https://twofold.example/…"}');
    return atRest(extension.unfurl(key(request), body.chatId, body.url));
  });
}
