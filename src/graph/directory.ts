import { z } from 'zod';
import type { Directory } from '#app/ports.ts';
import type { DirectoryPerson } from '#domain/calendar.ts';
import { personId, type PersonId } from '#domain/ids.ts';
import { utc } from '#domain/time.ts';
import { RemoteError } from '#app/remote-error.ts';
import { collectPages } from './collect-pages.ts';
import { path, read, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { graphError, type GraphAnswer } from './graph-error.ts';
import { zoneOf } from './wire-time.ts';

const directoryObject = z.object({ '@odata.type': z.string().nullish(), id: z.string().min(1) });
const wireUser = directoryObject.extend({
  displayName: z.string().nullish(),
  givenName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  proxyAddresses: z.array(z.string()).nullish(),
});
type WireUser = z.output<typeof wireUser>;

const wireSettings = z.object({
  timeZone: z.string().nullish(),
  language: z.object({ locale: z.string().nullish() }).nullish(),
  workingHours: z.object({ timeZone: z.object({ name: z.string().nullish() }).nullish() }).nullish(),
});

const userSelect = 'id,displayName,givenName,mail,userPrincipalName,proxyAddresses';

/** The Directory port over Graph. `scopeGroup` is the object id of the administrator's flat group; groups inside it count for nothing. */
export function createGraphDirectory(graph: GraphClient, scopeGroup: string): Directory {
  return {
    scopeMembers: (trace) => scopeMembers(graph, scopeGroup, trace),
    async person(id, trace) {
      const call = userCall('read a person of the directory', `${path`/users/${id}`}?$select=${userSelect}`, trace);
      const answer = await graph.send(call);
      if (answer.status === 404) return null;
      if (!succeeded(answer)) throw graphError(call.operation, answer);
      return withManager(graph, read(wireUser, call, answer), trace);
    },
    async personByMail(mail, trace) {
      const found = await findByMail(graph, mail.trim().toLowerCase(), trace);
      return found === undefined ? null : withManager(graph, found, trace);
    },
    async directReports(id, trace) {
      const call = userCall('read the direct reports of a person', `${path`/users/${id}/directReports`}?$select=${userSelect}&$top=999`, trace);
      const reports = await collectPages(graph, call, wireUser);
      if (reports.kind === 'failed') return reports.answer.status === 404 ? [] : raise(call, reports.answer);
      return distinct(reports.items.filter(isUser)).map((user) => personOf(user, id));
    },
    mailboxSettings: (id, trace) => mailboxSettings(graph, id, trace),
  };
}

const userCall = (operation: string, url: string, trace: string): GraphCall => ({
  operation,
  permission: 'User.Read.All',
  method: 'GET',
  url,
  mailbox: null,
  trace,
});

async function scopeMembers(graph: GraphClient, scopeGroup: string, trace: string): Promise<readonly PersonId[]> {
  const call: GraphCall = {
    operation: 'read the members of the scope group',
    permission: 'GroupMember.ReadBasic.All',
    method: 'GET',
    url: `${path`/groups/${scopeGroup}/members`}?$select=id&$top=999`,
    mailbox: null,
    trace,
  };
  const members = await collectPages(graph, call, directoryObject);
  if (members.kind === 'failed') {
    if (members.answer.status !== 404) return raise(call, members.answer);
    throw new RemoteError('forbidden', 'The scope group was not found in the directory. Give the object id of an existing group as the scope.');
  }
  return distinct(members.items.filter(isUser)).map((user) => personId(user.id));
}

async function findByMail(graph: GraphClient, mail: string, trace: string): Promise<WireUser | undefined> {
  const quoted = mail.replaceAll("'", "''"); // OData doubles a quote inside text
  const filter = `mail eq '${quoted}' or userPrincipalName eq '${quoted}' or proxyAddresses/any(p:p eq 'smtp:${quoted}')`;
  const call = userCall('find a person by address', `/users?$filter=${encodeURIComponent(filter)}&$select=${userSelect}`, trace);
  const found = await collectPages(graph, call, wireUser);
  if (found.kind === 'failed') return raise(call, found.answer);
  // Two may match, when one's sign-in name is another's alias: the primary address decides.
  return found.items.find((user) => user.mail?.toLowerCase() === mail) ?? found.items[0];
}

async function withManager(graph: GraphClient, user: WireUser, trace: string): Promise<DirectoryPerson> {
  const call = userCall('read the manager of a person', `${path`/users/${user.id}/manager`}?$select=id`, trace);
  const answer = await graph.send(call);
  if (answer.status === 404) return personOf(user, null); // nobody is set as manager (facts/graph.md §9)
  if (!succeeded(answer)) return raise(call, answer);
  const manager = read(directoryObject, call, answer);
  return personOf(user, isUser(manager) ? personId(manager.id) : null);
}

async function mailboxSettings(graph: GraphClient, id: PersonId, trace: string): ReturnType<Directory['mailboxSettings']> {
  const call: GraphCall = {
    operation: 'read the settings of a mailbox',
    permission: 'MailboxSettings.Read',
    method: 'GET',
    url: path`/users/${id}/mailboxSettings`,
    mailbox: id,
    trace,
  };
  const answer = await graph.send(call);
  if (answer.status === 403 || answer.status === 404) return null;
  if (!succeeded(answer)) return raise(call, answer);
  const wire = read(wireSettings, call, answer);
  // A client may have stored a zone of its own making; the working hours' zone is the next best, UTC the last.
  const zone = zoneOf(wire.timeZone ?? '') ?? zoneOf(wire.workingHours?.timeZone?.name ?? '') ?? utc;
  return { zone, language: wire.language?.locale || 'en-US' };
}

function personOf(user: WireUser, managerId: PersonId | null): DirectoryPerson {
  const mail = (user.mail ?? user.userPrincipalName ?? '').toLowerCase();
  const aliases = (user.proxyAddresses ?? []).flatMap((address) => (/^smtp:/i.test(address) ? [address.slice('smtp:'.length)] : []));
  const mails = [mail, user.userPrincipalName ?? '', ...aliases].map((text) => text.toLowerCase()).filter((text) => text !== '');
  const displayName = user.displayName ?? '';
  return { id: personId(user.id), displayName, givenName: user.givenName || displayName, mail, mails: [...new Set(mails)], managerId };
}

/** Members that we may not read come with their type and id alone; an answer for one user has no type at all. */
const isUser = (object: { readonly '@odata.type'?: string | null | undefined }) => (object['@odata.type'] ?? '#microsoft.graph.user').toLowerCase() === '#microsoft.graph.user';

const distinct = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [...new Map(items.map((item) => [item.id.toLowerCase(), item])).values()];

function raise(call: GraphCall, answer: GraphAnswer): never {
  throw graphError(call.operation, answer);
}
