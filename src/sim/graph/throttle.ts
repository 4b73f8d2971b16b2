import { noteEarlyRetry } from '../guidance/guidance.ts';
import { drawFor } from '../world/random.ts';
import type { World } from '../world/world.ts';
import { graphError } from './errors.ts';
import type { GraphAnswer, GraphRequest } from './router-types.ts';

/** Outlook's limits for one application and one mailbox (facts §6.1). */
const concurrentLimit = 4;
const windowLimit = 10_000;
const windowMs = 10 * 60_000;

/** Real milliseconds in which another request may have been on its way already when the 429 was sent. */
const onItsWay = 250;

type Lane = {
  inFlight: number;
  /** Moments of the window's requests, by the simulator's clock. */
  recent: number[];
  blockedUntil: number;
  /** When the last 429 was sent, in real time. */
  toldAt: number;
  /** `METHOD path` of what was answered 429 and has not been served since. */
  told: Set<string>;
  count: number;
};

export type Throttle = {
  /** Lets the request in, or says no. Whoever is let in must call `release` when the answer is ready. */
  admit(request: GraphRequest): { is: 'admitted'; release(): void } | { is: 'throttled'; answer: GraphAnswer };
  /** A 429 that was planted; the lane is closed for as long as it says. */
  force(request: GraphRequest, seconds: number | undefined): GraphAnswer;
};

/** Counts by application and mailbox. Retry-After runs on the simulator's clock, concurrency in real time. */
export function createThrottle(world: World): Throttle {
  const lanes = new Map<string, Lane>();

  const close = (request: GraphRequest, key: string, seconds: number, reason: string): GraphAnswer => {
    const lane = laneOf(lanes, key);
    lane.blockedUntil = Math.max(lane.blockedUntil, world.clock.now() + seconds * 1_000);
    lane.toldAt = performance.now();
    lane.told.add(nameOf(request));
    return tooMany(seconds, reason);
  };

  return {
    admit(request) {
      const key = laneKey(world, request);
      const lane = laneOf(lanes, key);
      const now = world.clock.now();
      lane.count += 1;
      if (now < lane.blockedUntil) {
        const secondsLeft = (lane.blockedUntil - now) / 1_000;
        if (lane.told.has(nameOf(request)) || performance.now() - lane.toldAt > onItsWay)
          noteEarlyRetry(world, request, secondsLeft);
        return { is: 'throttled', answer: close(request, key, secondsLeft, 'MailboxConcurrency') };
      }
      lane.told.delete(nameOf(request));
      lane.recent =
        lane.recent.length > windowLimit / 2 ? lane.recent.filter((at) => at > now - windowMs) : lane.recent;
      if (isMailbox(key) && lane.recent.length >= windowLimit) {
        return { is: 'throttled', answer: close(request, key, drawSeconds(world, key, lane.count), 'RequestRate') };
      }
      if (isMailbox(key) && lane.inFlight >= concurrentLimit) {
        return {
          is: 'throttled',
          answer: close(request, key, drawSeconds(world, key, lane.count), 'MailboxConcurrency'),
        };
      }
      lane.recent.push(now);
      lane.inFlight += 1;
      return { is: 'admitted', release: () => void (lane.inFlight -= 1) };
    },
    force(request, seconds) {
      const key = laneKey(world, request);
      return close(request, key, seconds ?? drawSeconds(world, key, laneOf(lanes, key).count), 'MailboxConcurrency');
    },
  };
}

const nameOf = (request: GraphRequest): string => `${request.method} ${request.path}`;

function laneOf(lanes: Map<string, Lane>, key: string): Lane {
  const known = lanes.get(key);
  if (known !== undefined) return known;
  const lane: Lane = { inFlight: 0, recent: [], blockedUntil: -Infinity, toldAt: -Infinity, told: new Set(), count: 0 };
  lanes.set(key, lane);
  return lane;
}

const outlookPath =
  /^\/users\/([^/]+)\/(?:events|calendar|calendarView|mailboxSettings|outlook|translateExchangeIds|todo)(?:\/|$)/i;

/** One lane for each application and mailbox; what concerns no mailbox has a lane for each request, which no limit counts. */
function laneKey(world: World, request: GraphRequest): string {
  const user = outlookPath.exec(request.path)?.[1];
  if (user === undefined) return `${request.caller.clientId} other ${nameOf(request)}`;
  const name = decodeURIComponent(user).toLowerCase();
  const person = [...world.people.values()].find(
    ({ id, userPrincipalName }) => id === name || userPrincipalName.toLowerCase() === name,
  );
  return `${request.caller.clientId} mailbox ${person?.id ?? name}`;
}

const isMailbox = (key: string): boolean => key.includes(' mailbox ');

/** One to ten seconds; one in three with decimals, as seen in the wild (facts §6.2). */
function drawSeconds(world: World, key: string, count: number): number {
  const seconds = 1 + 9 * drawFor(world.seed, 'retry-after', key, count);
  return drawFor(world.seed, 'retry-after-decimals', key, count) < 1 / 3
    ? Math.round(seconds * 1_000) / 1_000
    : Math.ceil(seconds);
}

const tooMany = (seconds: number, reason: string): GraphAnswer =>
  graphError(429, 'ApplicationThrottled', `Application is over its ${reason} limit.`, {
    'Retry-After': String(seconds),
  });
