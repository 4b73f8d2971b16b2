import type { Actor, SimPerson, World } from '../../world/world.ts';
import { findPerson } from '../../world/calendar/calendar-state.ts';
import { GraphFault } from '../../world/calendar/graph-fault.ts';
import { accessDenied, graphError, userNotFound } from '../errors.ts';
import type { GraphAnswer, GraphHandler, GraphRequest } from '../router-types.ts';
import { parameter } from './event-query.ts';

/** A request about a mailbox that the caller may touch. */
export type MailboxRequest = { request: GraphRequest; owner: SimPerson; user: string; event: string; actor: Actor };

/**
 * Wraps a handler: finds the mailbox (404), keeps the product inside its scope group (403), and turns refusals into Graph's error answers.
 * The server adds `innerError`.
 */
export function onMailbox(world: World, handle: (asked: MailboxRequest) => GraphAnswer): GraphHandler {
  return (request) => {
    const user = request.params['user'] ?? '';
    const owner = findPerson(world, user);
    if (owner === undefined) return userNotFound(user);
    if (owner.userType === 'Guest') {
      return graphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
    }
    if (!request.caller.isTester && !world.scopeGroup.members.has(owner.id)) return accessDenied();
    try {
      return handle({ request, owner, user, event: request.params['event'] ?? '', actor: actorOf(request) });
    } catch (error) {
      if (error instanceof GraphFault) return graphError(error.status, error.code, error.message, error.headers);
      throw error;
    }
  };
}

/** Microsoft's guidance: a read of events names what it wants. A link that carries a token keeps what was named before. */
export function judgeSelect(world: World, request: GraphRequest): void {
  if (request.caller.clientId !== world.app.clientId || parameter(request, '$select') !== undefined) return;
  world.addFinding('missing-select', `GET ${request.path} came without $select.`);
}

const actorOf = ({ caller }: GraphRequest): Actor =>
  caller.userId === null ? { kind: 'app', clientId: caller.clientId } : { kind: 'person', id: caller.userId };
