import { z } from 'zod';
import type { Clock } from '#app/ports.ts';
import { instant, plus } from '#domain/time.ts';

const epoch = instant('1970-01-01T00:00:00Z');

/** The wall clock of this machine: the only place that reads it. */
function createSystemClock(): Clock {
  return { now: () => Promise.resolve(plus(epoch, Date.now())) };
}

const answer = z.object({ now: z.iso.datetime({ offset: true }) });

/** How long the clock may take: it is on this machine. */
const timeout = 5_000;

/** The clock of the local Microsoft 365, which stands still unless it is moved. Throws when it does not answer within 5 seconds of real time. */
function createRemoteClock(url: string): Clock {
  return {
    async now() {
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(timeout) });
        return instant(answer.parse(await response.json()).now);
      } catch (error) {
        throw new Error(`The clock at ${url} does not tell the time. Is the local Microsoft 365 running? Unset CLOCK_URL to use this machine's clock.`, { cause: error });
      }
    },
  };
}

/** The clock that the configuration names. */
export const createClock = (clockUrl: string | undefined): Clock => (clockUrl === undefined ? createSystemClock() : createRemoteClock(clockUrl));
