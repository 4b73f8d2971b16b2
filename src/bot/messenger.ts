import { z } from 'zod';
import { RemoteError } from '#app/remote-error.ts';
import type { CardJson, Messenger, Refusal } from '#app/ports.ts';
import { personId, type PersonId } from '#domain/ids.ts';
import { isGone, refusalOf, remoteError } from './channel-fault.ts';
import { defaultServiceUrl, type TeamsAdapter } from './teams-adapter.ts';
import { cardActivity } from './outgoing.ts';

type Place = { readonly conversation: string; readonly serviceUrl: string | null };
type Members = Awaited<ReturnType<Messenger['members']>>;

const pageLimit = 20;
const pageSize = 200;

const madeConversation = z.object({ id: z.string().min(1), serviceUrl: z.url().optional().catch(undefined) });
const sentActivity = z.object({ id: z.string().min(1) });
const membersPage = z.object({
  members: z.array(z.object({ id: z.string().min(1), aadObjectId: z.string().nullish() })).optional(),
  continuationToken: z.string().nullish(),
});

/** The Messenger port over the connector of botbuilder. Never retries: throttling and outages are thrown for whoever plans. */
export function createMessenger(adapter: TeamsAdapter, bot: { readonly appId: string; readonly tenantId: string }): Messenger {
  const at = (place: Place) => adapter.conversations(place.serviceUrl ?? defaultServiceUrl);
  return {
    openPersonalChat: (person) =>
      unlessRefused('open a personal chat', async () => {
        const operation = 'open a personal chat';
        const made = read(madeConversation, operation, await (await adapter.conversations(defaultServiceUrl)).createConversation(chatWith(person, bot)));
        return { kind: 'open' as const, conversation: made.id, serviceUrl: made.serviceUrl ?? defaultServiceUrl };
      }),
    post: (to, card, summary) =>
      unlessRefused('post a card', async () => {
        const sent = read(sentActivity, 'post a card', await (await at(to)).sendToConversation(to.conversation, cardActivity(card, summary)));
        return { kind: 'posted' as const, activity: sent.id };
      }),
    update: (place, card, summary) => update(at(place), place, card, summary),
    members: (place) => unlessRefused('read the members of a conversation', () => members(at(place), place.conversation)),
  };
}

type Conversations = ReturnType<TeamsAdapter['conversations']>;

/** facts/teams.md §3.3: an object id names the person in the personal scope; the tenant is told twice. */
const chatWith = (person: PersonId, bot: { readonly appId: string; readonly tenantId: string }) => ({
  isGroup: false,
  bot: { id: `28:${bot.appId}`, name: 'Twofold' },
  members: [{ id: person, name: '' }],
  tenantId: bot.tenantId,
  channelData: { tenant: { id: bot.tenantId } },
});

async function update(client: Conversations, place: { readonly conversation: string; readonly activity: string }, card: CardJson, summary: string): ReturnType<Messenger['update']> {
  try {
    await (await client).updateActivity(place.conversation, place.activity, { ...cardActivity(card, summary), id: place.activity });
    return { kind: 'updated' };
  } catch (error) {
    if (isGone(error)) return { kind: 'gone' };
    return refusedOrThrown('update a card', error);
  }
}

async function members(client: Conversations, conversation: string): Promise<Members> {
  const found: { readonly person: PersonId | null; readonly mri: string }[] = [];
  let continuationToken = '';
  for (let page = 0; page < pageLimit; page += 1) {
    const paged = await client;
    const raw: unknown = continuationToken === '' ? await paged.getConversationPagedMembers(conversation) : await paged.getConversationPagedMembers(conversation, { pageSize, continuationToken });
    const answer = read(membersPage, 'read the members of a conversation', raw);
    found.push(...(answer.members ?? []).map(({ id, aadObjectId }) => ({ mri: id, person: aadObjectId ? personId(aadObjectId) : null })));
    if (!answer.continuationToken || answer.continuationToken === continuationToken) break;
    continuationToken = answer.continuationToken;
  }
  return { kind: 'members', members: found };
}

async function unlessRefused<T>(operation: string, call: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await call();
  } catch (error) {
    return refusedOrThrown(operation, error);
  }
}

function refusedOrThrown(operation: string, error: unknown): Refusal {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refusal;
  throw remoteError(operation, error);
}

function read<Schema extends z.ZodType>(schema: Schema, operation: string, answer: unknown): z.output<Schema> {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new RemoteError('malformed', `The Teams channel's answer to "${operation}" could not be read.`);
}
