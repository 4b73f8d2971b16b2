import type { SimPerson, World } from '../world/world.ts';
import { accessDenied, graphError, userNotFound } from './errors.ts';
import type { Caller, GraphAnswer } from './router-types.ts';

/** A person by object id or user principal name, as `/users/{user}` takes both. */
export function findPerson(world: World, user: string): SimPerson | undefined {
  const byId = world.people.get(user.toLowerCase());
  return (
    byId ?? [...world.people.values()].find((person) => person.userPrincipalName.toLowerCase() === user.toLowerCase())
  );
}

/** Whether the caller may touch this mailbox: the tester any, the product those of the scope group (facts §7.3). */
const isInScope = (world: World, caller: Caller, personId: string): boolean =>
  caller.isTester || world.scopeGroup.members.has(personId);

/** The owner of the mailbox that is asked for, or why the caller does not get at it (facts §2.5). */
export function mailboxOf(world: World, caller: Caller, user: string): { owner: SimPerson } | { refusal: GraphAnswer } {
  const owner = findPerson(world, user);
  if (owner === undefined) return { refusal: userNotFound(user) };
  if (owner.userType === 'Guest') return { refusal: mailboxNotEnabled() };
  return isInScope(world, caller, owner.id) ? { owner } : { refusal: accessDenied() };
}

const mailboxNotEnabled = (): GraphAnswer =>
  graphError(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );
