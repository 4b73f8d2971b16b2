import { commonArguments, tell, type Options } from './async-call.ts';
import type { Channel } from './channel.ts';
import type { Snapshot } from './snapshot.ts';

/** The Outlook around the page: what it told at the start, and how it is asked. */
export type Host = {
  readonly snapshot: Snapshot;
  ask: Channel['ask'];
  /** Throws where the manifest's permission is too low: 1 reads the item, 2 writes it, 3 the mailbox. */
  need(level: number, name: string): void;
  /** Throws what a handler of an event may not call (facts/teams.md §5), and notes it. */
  refuseInEvents(name: string): void;
  /** A name of Office.js that is not played here: noted, and thrown. */
  notPlayed(name: string): never;
};

/** The host of one page or worker. */
export function createHost(channel: Channel, snapshot: Snapshot): Host {
  const note = (what: string): void => void channel.ask('note', what).catch(() => undefined);
  return {
    snapshot,
    ask: (...question) => channel.ask(...question),
    need(level, name) {
      if (snapshot.permission < level) throw new Error(`Elevated permission is required to call the method: '${name}'.`);
    },
    refuseInEvents(name) {
      if (snapshot.kind !== 'events') return;
      note(`${name}: blocked in an event handler`);
      throw new Error(`${name} is not available while an event is handled.`);
    },
    notPlayed(name) {
      note(`Office.js ${name}: not played. Extend src/sim/outlook/office.`);
      throw new Error(`${name} is not played here. Extend src/sim/outlook/office.`);
    },
  };
}

export type Method = (...args: unknown[]) => void;

type MethodShape = {
  level?: number;
  /** How many arguments stand before `(options?, callback?)`. */
  first?: number;
  needsCallback?: boolean;
  /** Looks at the first arguments (throws as Office.js does) and says what is asked of Outlook; the same unless given. */
  send?: (first: readonly unknown[], options: Options) => readonly unknown[];
  receive?: (value: unknown) => unknown;
};

/** An asynchronous method of Office.js: `name(…first, options?, callback?)`. */
export const asyncMethod =
  (host: Host, name: string, { level = 1, first = 0, needsCallback = false, send = (given) => given, receive = (value) => value }: MethodShape = {}): Method =>
  (...args) => {
    host.need(level, name);
    const common = commonArguments(args.slice(first), needsCallback);
    tell(common, host.ask(name, ...send(args.slice(0, first), common.options)).then(receive));
  };
