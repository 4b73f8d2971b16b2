import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Calls } from '#api/calls.ts';
import { requests, type RequestName } from '#api/requests.ts';
import type { Reader } from '#app/doors.ts';
import type { CheckReader } from '../check-reader.ts';
import { sendProblem } from '../problem.ts';
import { readerOf } from '../reader-of.ts';

export type ApiDeps = { readonly screens: Calls<Reader>; readonly checkReader: CheckReader };

/** A screen asks for a view or does something: `POST /api/NAME`, one schema each. Whether the reader may is the use case's to say. */
export function apiRoute(app: FastifyInstance, { screens, checkReader }: ApiDeps): void {
  app.post<{ Params: { name: string } }>('/api/:name', { bodyLimit: 65_536 }, async (request, reply) => {
    const { name } = request.params;
    if (!isRequest(name)) return sendProblem(reply, 404, 'There is nothing here.');
    const reader = await readerOf(checkReader, request, reply);
    return reader === null ? reply : answer(screens, name, reader, request.body, reply);
  });
}

const isRequest = (name: string): name is RequestName => Object.hasOwn(requests, name);

async function answer(screens: Calls<Reader>, name: RequestName, reader: Reader, body: unknown, reply: FastifyReply): Promise<FastifyReply> {
  const parsed = requests[name].safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return sendProblem(reply, 400, `The request does not fit: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  const call = screens[name] as (reader: Reader, request: unknown) => ReturnType<Calls<Reader>[RequestName]>; // parsed by the schema of the same name
  const given = await call(reader, parsed.data);
  reply.header('cache-control', 'no-store');
  if ('kind' in given && given.kind === 'refused') return reply.code(given.status as number).send({ text: given.text });
  return reply.send(given);
}
