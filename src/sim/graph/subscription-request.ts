import { z } from 'zod';
import type { World } from '../world/world.ts';
import { badRequest, graphError } from './errors.ts';
import { mailboxOf } from './people.ts';
import type { GraphAnswer, GraphRequest } from './router-types.ts';
import type { ChangeType, Subscription } from './subscription-store.ts';

/** Facts §5.1: a shorter life is raised to 45 minutes, a longer one than 10,080 is refused. */
const leastMs = 45 * 60_000;
const mostMs = 10_080 * 60_000;
/** Clocks differ by so much without anyone being wrong. */
const tolerance = 60_000;
const perMailbox = 1_000;

const changeTypes = z.string().transform((text, context): ChangeType[] => {
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const known = names.filter(
    (name): name is ChangeType => name === 'created' || name === 'updated' || name === 'deleted',
  );
  if (known.length < names.length)
    context.addIssue({ code: 'custom', message: 'changeType may name created, updated and deleted.' });
  return known;
});

const httpsUrl = z.url({ protocol: /^https$/ });

const creation = z.object({
  changeType: changeTypes,
  notificationUrl: httpsUrl,
  lifecycleNotificationUrl: httpsUrl.nullish().transform((url) => url ?? null),
  resource: z.string(),
  expirationDateTime: z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
  clientState: z
    .string()
    .max(128)
    .nullish()
    .transform((state) => state ?? null),
  latestSupportedTlsVersion: z.enum(['v1_0', 'v1_1', 'v1_2', 'v1_3']).default('v1_2'),
  includeResourceData: z.boolean().default(false),
});

const renewal = z.strictObject({
  expirationDateTime: z.iso.datetime({ offset: true }).transform((text) => Date.parse(text)),
});

export type WantedSubscription = Omit<Subscription, 'id'>;

/** Reads `POST /subscriptions`; or tells why not. */
export function readCreation(
  world: World,
  request: GraphRequest,
  existing: Subscription[],
): { wanted: WantedSubscription } | { refusal: GraphAnswer } {
  const parsed = creation.safeParse(request.body);
  if (!parsed.success) return { refusal: invalid(parsed.error) };
  const { changeType, resource, expirationDateTime, includeResourceData, ...rest } = parsed.data;
  if (includeResourceData)
    return {
      refusal: badRequest(
        'Resource data in notifications is not played here: src/sim/graph/subscription-request.ts.',
        'InvalidRequest',
      ),
    };
  const user = /^\/?users\/([^/]+)\/(?:calendar\/)?events$/i.exec(resource)?.[1];
  if (user === undefined)
    return {
      refusal: badRequest(
        `Resource '${resource}' is not played here: src/sim/graph/subscription-request.ts.`,
        'InvalidRequest',
      ),
    };
  const mailbox = mailboxOf(world, request.caller, decodeURIComponent(user));
  if ('refusal' in mailbox) return mailbox;
  const expiresAt = readExpiry(world, expirationDateTime);
  if (typeof expiresAt !== 'number') return { refusal: expiresAt };
  const wanted = {
    ...rest,
    clientId: request.caller.clientId,
    resource,
    mailbox: mailbox.owner.id,
    changeTypes: [...new Set(changeType)].sort(),
    expiresAt,
    reauthorizedAt: null,
    renewedAt: null,
  };
  const refusal = tooMuch(wanted, existing);
  return refusal === undefined ? { wanted } : { refusal };
}

/** Reads `PATCH /subscriptions/{id}`: the new end, or why not. The lifecycle URL cannot be changed (facts §5.1). */
export function readRenewal(world: World, request: GraphRequest): number | GraphAnswer {
  const parsed = renewal.safeParse(request.body);
  return parsed.success ? readExpiry(world, parsed.data.expirationDateTime) : invalid(parsed.error);
}

function readExpiry(world: World, wanted: number): number | GraphAnswer {
  const life = wanted - world.clock.now();
  if (life > mostMs + tolerance)
    return badRequest('Subscription expiration can only be 10080 minutes in the future.', 'ValidationError');
  if (life <= 0) return badRequest('Subscription expiration must be in the future.', 'ValidationError');
  return Math.max(wanted, world.clock.now() + leastMs);
}

function tooMuch(wanted: WantedSubscription, existing: Subscription[]): GraphAnswer | undefined {
  const sameMailbox = existing.filter(({ mailbox }) => mailbox === wanted.mailbox);
  const isDouble = sameMailbox.some(
    ({ clientId, changeTypes: types }) => clientId === wanted.clientId && types.join() === wanted.changeTypes.join(),
  );
  if (isDouble)
    return graphError(
      409,
      'Conflict',
      'A subscription of this application to this resource and these changes exists already.',
    );
  if (sameMailbox.length < perMailbox) return undefined;
  return graphError(403, 'ErrorExceededSubscriptionLimit', `The mailbox has its ${perMailbox} subscriptions already.`);
}

const invalid = (error: z.ZodError): GraphAnswer =>
  badRequest(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '), 'InvalidRequest');
