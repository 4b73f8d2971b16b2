import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reader } from '#app/doors.ts';
import type { CheckReader } from './check-reader.ts';
import { sendProblem } from './problem.ts';

/** A locale as Teams names it; whatever else a header holds is taken for English. */
const localePattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;

/** Who asks; null: nobody that we know, and the request is answered already. */
export async function readerOf(check: CheckReader, request: FastifyRequest, reply: FastifyReply): Promise<Reader | null> {
  const checked = await check(request.headers.authorization);
  if (checked.kind === 'unavailable') {
    sendProblem(reply.header('retry-after', 5), 503, 'Entra gives no keys at the moment, so nobody can be let in. Try again in a moment.');
    return null;
  }
  if (checked.kind === 'bad') {
    sendProblem(reply.header('www-authenticate', `Bearer error="invalid_token"`), 401, 'This needs a valid token of Teams’ single sign-on. Open Twofold in Teams again.');
    return null;
  }
  const named = request.headers['x-locale'];
  const locale = typeof named === 'string' && localePattern.test(named) ? named : 'en-US';
  return { person: checked.person, locale, trace: request.id };
}
