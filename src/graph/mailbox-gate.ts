/** Lets calls to one mailbox wait for each other; a call that belongs to no mailbox is counted in the whole only. */
export type MailboxGate = {
  /** Runs `work` when there is room; first come, first served per mailbox. The place is given back when `work` ends, in whatever way. */
  run<T>(mailbox: string | null, work: () => Promise<T>): Promise<T>;
};

/** facts/graph.md §6.1: an app may have four requests in flight per mailbox; the fifth is answered with 429. */
export const inFlightPerMailbox = 4;

type Waiting = { readonly mailbox: string | null; readonly start: () => void };

/** @param overall how many calls may be in flight over all mailboxes. */
export function createMailboxGate(overall: number, perMailbox: number = inFlightPerMailbox): MailboxGate {
  let inFlight = 0;
  const byMailbox = new Map<string, number>();
  const waiting: Waiting[] = [];

  const busy = (mailbox: string) => byMailbox.get(mailbox) ?? 0;
  const hasRoom = (mailbox: string | null) => inFlight < overall && (mailbox === null || busy(mailbox) < perMailbox);
  const count = (mailbox: string | null, change: 1 | -1) => {
    inFlight += change;
    if (mailbox === null) return;
    const now = busy(mailbox) + change;
    if (now === 0) byMailbox.delete(mailbox);
    else byMailbox.set(mailbox, now);
  };
  const startWaiting = () => {
    // A mailbox that is full must not hold up the others behind it: take the first that has room.
    for (let index = 0; index < waiting.length && inFlight < overall; ) {
      const next = waiting[index];
      if (next === undefined || !hasRoom(next.mailbox)) index += 1;
      else {
        waiting.splice(index, 1);
        count(next.mailbox, 1);
        next.start();
      }
    }
  };

  return {
    async run(mailbox, work) {
      if (hasRoom(mailbox)) count(mailbox, 1);
      else await new Promise<void>((start) => waiting.push({ mailbox, start }));
      try {
        return await work();
      } finally {
        count(mailbox, -1);
        startWaiting();
      }
    },
  };
}
