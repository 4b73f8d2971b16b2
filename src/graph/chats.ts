import { z } from 'zod';
import type { Chats } from '#app/ports.ts';
import { personId } from '#domain/ids.ts';
import { collectPages } from './collect-pages.ts';
import { path, succeeded, type GraphCall, type GraphClient } from './graph-client.ts';
import { graphError, readableCode } from './graph-error.ts';
import { chatPermissions } from './permissions.ts';

const wireMember = z.object({ '@odata.type': z.string().nullish(), userId: z.string().nullish(), tenantId: z.string().nullish() });

export type TeamsConfig = {
  readonly tenantId: string;
  /** The app's id in the tenant's catalogue (TEAMS_CATALOG_APP_ID): neither the manifest's id nor the bot's (facts/graph.md §8). */
  readonly teamsAppId: string;
};

/** The Chats port over Graph. */
export function createGraphChats(graph: GraphClient, config: TeamsConfig): Chats {
  const app = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${config.teamsAppId}` };
  const consent = { resourceSpecificPermissions: chatPermissions.map((name) => ({ permissionValue: name, permissionType: 'application' })) };
  return {
    async installForPerson(person, trace) {
      const call: GraphCall = {
        operation: 'install the app for a person',
        permission: 'TeamsAppInstallation.ReadWriteSelfForUser.All',
        method: 'POST',
        url: path`/users/${person}/teamwork/installedApps`,
        body: app,
        mailbox: null,
        trace,
      };
      const answer = await graph.send(call);
      if (succeeded(answer) || answer.status === 409) return { kind: 'installed' };
      if (answer.status === 403 || answer.status === 404) return { kind: 'refused', why: readableCode(answer) };
      throw graphError(call.operation, answer);
    },
    async installInChat(threadId, trace) {
      const call: GraphCall = {
        operation: 'install the app in a chat',
        permission: 'TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All',
        method: 'POST',
        url: path`/chats/${threadId}/installedApps`,
        body: { ...app, consentedPermissionSet: consent },
        mailbox: null,
        trace,
      };
      const answer = await graph.send(call);
      if (succeeded(answer) || answer.status === 409) return { kind: 'installed' };
      if (answer.status === 403) return { kind: 'refused', why: readableCode(answer) };
      if (answer.status === 404) return { kind: 'no-chat' };
      throw graphError(call.operation, answer);
    },
    members: (threadId, trace) => members(graph, config.tenantId, threadId, trace),
  };
}

async function members(graph: GraphClient, tenantId: string, threadId: string, trace: string): ReturnType<Chats['members']> {
  const call: GraphCall = {
    operation: 'read the members of a chat',
    permission: 'ChatMember.Read.Chat',
    method: 'GET',
    url: path`/chats/${threadId}/members`,
    mailbox: null,
    trace,
  };
  const list = await collectPages(graph, call, wireMember);
  if (list.kind === 'failed') {
    if (list.answer.status === 404) return { kind: 'no-chat' };
    throw graphError(call.operation, list.answer);
  }
  // An object id of another tenant is nobody whom we know; neither are guests by link, phones and bots. All of them can read along.
  const own = list.items.flatMap((member) => (member.userId && isOfTenant(member.tenantId, tenantId) ? [personId(member.userId)] : []));
  return { kind: 'members', people: [...new Set(own)], others: list.items.length - own.length };
}

const isOfTenant = (theirs: string | null | undefined, ours: string) => !theirs || theirs.toLowerCase() === ours.toLowerCase();
