import { createHash } from 'node:crypto';

/** A seeded stream of numbers, 0 ≤ x < 1 (mulberry32): the same seed gives the same stream. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * One number, 0 ≤ x < 1, that depends on the seed and the key alone. For draws whose order two sockets may change:
 * a stream would give another run whenever one request overtakes another.
 */
export function drawFor(seed: number, ...key: (string | number)[]): number {
  const digest = createHash('sha256')
    .update([seed, ...key].join('\u0000'))
    .digest();
  return digest.readUInt32BE(0) / 4_294_967_296;
}

/** A version 4 GUID made of the stream's next numbers. */
export function guidFrom(random: () => number): string {
  const hex = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16));
  hex[12] = '4';
  hex[16] = (8 + Math.floor(random() * 4)).toString(16);
  const text = hex.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
