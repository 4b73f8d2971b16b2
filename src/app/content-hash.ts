import { createHash } from 'node:crypto';

/** A short fingerprint of content, to tell whether what stands is what should stand. Equal content gives an equal text. */
export const contentHash = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
