import { instant, type Instant } from '#domain/time.ts';
import { taken, type Turn, type TurnAnswer } from './turn.ts';

const signals: Readonly<Record<string, 'started' | 'ended'>> = {
  'application/vnd.microsoft.meetingstart': 'started',
  'application/vnd.microsoft.meetingend': 'ended',
};

/**
 * A meeting started or ended. Read here and not by botbuilder, which throws on one of the two documented casings (facts/teams.md §0.7, §3.1);
 * the name may carry a blank. An event without a time of its own counts from when it was sent.
 */
export async function onEvent({ activity, conversation, trace }: Turn): Promise<TurnAnswer> {
  const kind = signals[activity.name?.trim().toLowerCase() ?? ''];
  const at = kind === undefined ? undefined : (timeIn(activity.value, kind) ?? momentOf(activity.timestamp));
  if (kind === undefined || at === undefined) return taken;
  await conversation.meetingSignal({ threadId: activity.conversation.id, kind, at, trace });
  return taken;
}

function timeIn(value: unknown, kind: 'started' | 'ended'): Instant | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const wanted = kind === 'started' ? 'starttime' : 'endtime';
  return momentOf(Object.entries(value).find(([name]) => name.toLowerCase() === wanted)?.[1]);
}

function momentOf(text: unknown): Instant | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return instant(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
