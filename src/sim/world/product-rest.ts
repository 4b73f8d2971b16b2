import { z } from 'zod';
import type { Product } from './stepper.ts';

const answer = z.object({ atRest: z.boolean(), nextDueAt: z.iso.datetime({ offset: true }).nullable() });

/** Asks `GET {productUrl}/internal/idle`. A product that does not answer, or not with 200, is starting or stopping. */
export function askProduct(options: { productUrl: () => string; internalKey: string }): Product {
  return {
    async idle() {
      const response = await ask(options);
      if (response?.status !== 200) return undefined;
      return answer.parse(await response.json());
    },
  };
}

async function ask({
  productUrl,
  internalKey,
}: {
  productUrl: () => string;
  internalKey: string;
}): Promise<Response | undefined> {
  try {
    return await fetch(`${productUrl()}/internal/idle`, {
      headers: { 'x-internal-key': internalKey },
      signal: AbortSignal.timeout(5_000),
    });
  } catch {
    return undefined; // nobody listens, or not in time: the same as not being ready
  }
}
