/**
 * What can be made to go wrong, once each:
 * throttle (429, Retry-After) · unavailable (503) · error (`status`, `code`) · conflict (409 to a write) · late-read (a GET shows what stood before) ·
 * drop-, duplicate-, delay-notification · lifecycle (a lifecycle notification, now) · bot-throttle (429) and bot-forbidden (403) at the bot channel.
 */
export const faultKinds = [
  'throttle',
  'unavailable',
  'error',
  'conflict',
  'late-read',
  'drop-notification',
  'duplicate-notification',
  'delay-notification',
  'lifecycle',
  'bot-throttle',
  'bot-forbidden',
] as const;
type FaultKind = (typeof faultKinds)[number];

/**
 * `times`: how often it happens (`duplicate-notification`: how many times the next matching notification arrives).
 * `match`: a part of, or a regular expression on, `METHOD /path` or `changeType resource`; empty means everything.
 */
export type Fault = {
  kind: FaultKind;
  times: number;
  match: string;
  /** With `error`. */
  status?: number;
  /** With `error` and `bot-forbidden`. */
  code?: string;
  /** Seconds, with `throttle`, `unavailable` and `bot-throttle`. */
  retryAfter?: number;
  /** With `delay-notification`. */
  delayMinutes?: number;
};

/** Where the product can be killed: before a write took effect, or after it did and before the product was told. */
export const killBoundaries = ['before-graph-write', 'after-graph-write', 'before-bot-post', 'after-bot-post'] as const;
export type KillBoundary = (typeof killBoundaries)[number];

export type Faults = {
  add(fault: Fault): void;
  /** The first planted fault of these kinds that matches, used up by one; undefined when there is none. */
  take(kinds: readonly FaultKind[], what: string): Fault | undefined;
  /** The same, used up whole. */
  takeAll(kinds: readonly FaultKind[], what: string): Fault | undefined;
  /** What is planted and has not happened yet. */
  pending(): Fault[];
  /** Called with every fault that is added; for the kinds that act at once. */
  onAdd(handler: (fault: Fault) => void): void;
  /** How often each kind has happened. */
  happened: Map<FaultKind | 'killed', number>;
  armKill(at: KillBoundary, match?: string): void;
  /** True once for each armed kill: whoever asks must then call `world.killProduct()` and close the socket without an answer. */
  takeKill(at: KillBoundary, what: string): boolean;
};

/** The planted faults of one world. Nothing happens by chance: a fault happens to the next thing that matches. */
export function createFaults(): Faults {
  let planted: Fault[] = [];
  let kills: { at: KillBoundary; match: string }[] = [];
  const happened: Faults['happened'] = new Map();
  const handlers: ((fault: Fault) => void)[] = [];

  const find = (kinds: readonly FaultKind[], what: string) =>
    planted.find((fault) => kinds.includes(fault.kind) && matches(fault.match, what));
  const count = (kind: FaultKind | 'killed', times: number) =>
    void happened.set(kind, (happened.get(kind) ?? 0) + times);
  const take = (kinds: readonly FaultKind[], what: string, all: boolean): Fault | undefined => {
    const fault = find(kinds, what);
    if (fault === undefined) return undefined;
    const used = { ...fault };
    count(fault.kind, all ? fault.times : 1);
    fault.times -= all ? fault.times : 1;
    planted = planted.filter((other) => other.times > 0);
    return used;
  };

  return {
    add(fault) {
      planted.push({ ...fault });
      for (const handler of handlers) handler(fault);
    },
    take: (kinds, what) => take(kinds, what, false),
    takeAll: (kinds, what) => take(kinds, what, true),
    pending: () => planted.map((fault) => ({ ...fault })),
    onAdd: (handler) => void handlers.push(handler),
    happened,
    armKill: (at, match = '') => void kills.push({ at, match }),
    takeKill(at, what) {
      const armed = kills.find((kill) => kill.at === at && matches(kill.match, what));
      if (armed === undefined) return false;
      kills = kills.filter((kill) => kill !== armed);
      count('killed', 1);
      return true;
    },
  };
}

function matches(pattern: string, what: string): boolean {
  if (what.toLowerCase().includes(pattern.toLowerCase())) return true;
  try {
    return new RegExp(pattern, 'i').test(what);
  } catch {
    return false; // not a regular expression: then only the plain text counts
  }
}
