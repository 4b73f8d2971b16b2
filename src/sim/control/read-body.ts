import { z } from 'zod';
import { NotPossible } from '../teams/not-possible.ts';

/** Reads a request's body; throws NotPossible (400) that names each fault and shows what to send. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, example: string): T {
  const read = schema.safeParse(body ?? {});
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`);
  throw new NotPossible(400, `The body can't be read. ${faults.join('; ')}. Send for example ${example}`);
}
