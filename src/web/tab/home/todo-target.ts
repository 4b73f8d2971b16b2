import type { HomeRow, TodoView } from '#api/tab.ts';
import type { Page } from '../route.ts';

/** Where a thing to do leads: a page, or (nothing is scheduled, so nothing can be moved) how to find a time. */
export function todoTarget({ go }: TodoView, { pair, next }: Pick<HomeRow, 'pair' | 'next'>): Page | 'find-time' {
  if (go === 'reschedule') return next === null ? 'find-time' : { at: 'prepare', meeting: next.meeting, part: 'move' };
  if (go === 'prepare' && next !== null) return { at: 'prepare', meeting: next.meeting, part: null };
  return { at: 'scorecard', pair, part: go === 'diagnosis' ? 'diagnosis' : go === 'scorecard' ? 'promises' : null };
}
