import type { Refused } from '#api/face.ts';

/** What a screen is told instead of an answer, in the reader's words. */
export const refused = (text: string, status: Refused['status'] = 403): Refused => ({ kind: 'refused', status, text });
