import type { HintId } from './hint-rules.ts';
import type { Part } from './room.ts';

/** In which part of a meeting a hint can still help; null: it is about the calendar, and no part of a meeting is its moment. */
export const hintMoment: Readonly<Record<HintId, Part | null>> = {
  'blending-halves': 'coaching',
  'many-skills': 'coaching',
  'no-moment': 'coaching',
  'tips-for-will': 'coaching',
  'all-audit': 'coaching',
  'impossible-numbers': 'accountability',
  'not-inspected': 'accountability',
  'only-results': 'accountability',
  'no-commit-sentence': 'accountability',
  'all-rescue': 'accountability',
  'solved-for-rep': 'blockers',
  'too-long': null,
  'cancelled-in-a-row': null,
};
