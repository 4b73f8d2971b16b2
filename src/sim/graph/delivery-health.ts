import type { World } from '../world/world.ts';

const windowMs = 10 * 60_000;
/** A share of few answers says nothing. */
const leastSamples = 10;

export type DeliveryHealth = {
  /** An attempt that took so many real milliseconds to be answered. */
  note(endpoint: string, ms: number): void;
  /** `slow`: new notifications come ten minutes later; `drop`: they are lost. */
  of(endpoint: string): 'good' | 'slow' | 'drop';
};

/** Facts §5.3: more than 10 % over three seconds makes an endpoint slow for ten minutes, more than 15 % over ten seconds loses its notifications. */
export function createDeliveryHealth(world: World): DeliveryHealth {
  const samples = new Map<string, { at: number; ms: number }[]>();
  return {
    note(endpoint, ms) {
      const now = world.clock.now();
      samples.set(endpoint, [
        ...(samples.get(endpoint) ?? []).filter(({ at }) => at > now - windowMs),
        { at: now, ms },
      ]);
    },
    of(endpoint) {
      const recent = (samples.get(endpoint) ?? []).filter(({ at }) => at > world.clock.now() - windowMs);
      if (recent.length < leastSamples) return 'good';
      const share = (limit: number) => recent.filter(({ ms }) => ms >= limit).length / recent.length;
      if (share(10_000) > 0.15) return 'drop';
      return share(3_000) > 0.1 ? 'slow' : 'good';
    },
  };
}
