import { day, hour, minute, plus, type Instant } from '#domain/time.ts';
import type { Log } from './log-port.ts';
import type { Clock, Subscriptions } from './ports.ts';
import type { Mailbox, Store } from './store-port.ts';

export type RenewSubscriptions = (trace: string) => Promise<void>;

type Deps = { readonly subscriptions: Subscriptions; readonly store: Store; readonly clock: Clock; readonly newSecret: () => string; readonly log: Log };

/** Graph lets a subscription on events live 10,080 minutes at most (facts/graph.md §5.1); a little less leaves room for clocks that differ. */
export const subscriptionLife = 7 * day - hour;
/** Renewed at half of its life, so that one failed day does no harm. */
const renewAfter = subscriptionLife / 2;
/** Where subscriptions are refused, they are asked for again once a day. */
const askAgain = day;

/** Makes, renews or makes anew the change subscription of every mailbox that is due; where it is refused, the mailbox is polled. */
export const createRenewSubscriptions =
  (deps: Deps): RenewSubscriptions =>
  (trace) =>
    deps.store.withLock('subscriptions', async () => {
      const now = await deps.clock.now();
      const mailboxes = await deps.store.transaction((tx) => tx.mailboxes.all());
      for (const mailbox of mailboxes) {
        const isDue = mailbox.renewAt !== null && mailbox.renewAt <= now && (mailbox.blockedUntil === null || mailbox.blockedUntil <= now);
        if (isDue) await renewOne(deps, mailbox, now, trace);
      }
    });

async function renewOne(deps: Deps, mailbox: Mailbox, now: Instant, trace: string): Promise<void> {
  const expires = plus(now, subscriptionLife);
  if (mailbox.subscription !== null && mailbox.subscription.expires > now) {
    const answer = await deps.subscriptions.renew(mailbox.subscription.id, expires, trace);
    if (answer.kind === 'renewed') {
      const subscription = { ...mailbox.subscription, expires: answer.expires };
      return save(deps, mailbox, { subscription, renewAt: plus(now, renewAfter) });
    }
  }
  await subscribe(deps, mailbox, now, expires, trace);
}

async function subscribe(deps: Deps, mailbox: Mailbox, now: Instant, expires: Instant, trace: string): Promise<void> {
  const clientState = deps.newSecret();
  const answer = await deps.subscriptions.create({ mailbox: mailbox.person, clientState, expires }, trace);
  switch (answer.kind) {
    case 'subscribed': {
      const subscription = { id: answer.id, clientState, expires: answer.expires };
      deps.log('subscription.made', { person: mailbox.person, trace });
      // What changed while nobody listened is found by one more look.
      return save(deps, mailbox, { subscription, polls: false, renewAt: plus(now, renewAfter), syncAt: now });
    }
    case 'refused':
      deps.log('subscription.refused', { person: mailbox.person, trace, reason: answer.why });
      return save(deps, mailbox, { subscription: null, polls: true, renewAt: plus(now, askAgain), syncAt: mailbox.polls ? mailbox.syncAt : now });
    case 'forbidden':
    case 'no-mailbox':
      return save(deps, mailbox, { subscription: null, renewAt: plus(now, 30 * minute) });
  }
}

/** Only the subscription's own fields: a sync of the same mailbox may have saved its part meanwhile. Nothing for whoever left the scope since. */
function save(deps: Deps, { person }: Mailbox, change: Partial<Pick<Mailbox, 'subscription' | 'polls' | 'renewAt' | 'syncAt'>>): Promise<void> {
  return deps.store.transaction(async (tx) => {
    const current = await tx.mailboxes.get(person);
    const isInScope = (await tx.people.get(person))?.inScope === true;
    if (current !== undefined && isInScope) await tx.mailboxes.save({ ...current, ...change });
  });
}
