import type { Reading, SentenceMark } from '#api/face.ts';

export type Half = SentenceMark['half'];

/** The slot in which the missing half is shown: a manager's action stands where a rep's behaviour does. */
export const slotOf = (missing: NonNullable<Reading['missing']>): Half => (missing === 'action' ? 'behaviour' : missing);

/** What Enter does: `send` what is whole, or what can't be read now; else ask for the half that is missing. */
export function enterLeadsTo(reading: Pick<Reading, 'missing'> | null): 'send' | Half {
  return reading === null || reading.missing === null ? 'send' : slotOf(reading.missing);
}
