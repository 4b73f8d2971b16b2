import type { MeetingMail } from '../world/world.ts';
import { mailsPerOccurrence } from './count-invites.ts';

/** From so many mails for one occurrence on nobody would wait for the end of the story. */
const mailsAtMost = 12;

/** Ends a story before its time, with what has been counted so far; `message` says why. */
export class StoryEnded extends Error {
  override readonly name = 'StoryEnded';
}

/** Throws StoryEnded when the app writes to one occurrence again and again: each write wakes it anew, so the clock would hardly get on. */
export function endIfRunaway(mails: readonly MeetingMail[], appId: string): void {
  const most = mailsPerOccurrence(mails, appId, new Map());
  if (most > mailsAtMost) throw new StoryEnded(`The app sent ${most} mails for one occurrence; the story was ended.`);
}
