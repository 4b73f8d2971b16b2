import { personId } from '#domain/ids.ts';
import { placeOf } from '../activity-schema.ts';
import { taken, type Turn, type TurnAnswer } from './turn.ts';

const states: Readonly<Record<string, 'installed' | 'removed'>> = { add: 'installed', 'add-upgrade': 'installed', remove: 'removed', 'remove-upgrade': 'removed' };

/** The app came or went: for one person, or in a chat (where whoever did it says nothing about whose app it is). */
export async function onInstallationUpdate({ activity, conversation, trace }: Turn): Promise<TurnAnswer> {
  const state = states[activity.action?.toLowerCase() ?? ''];
  const place = placeOf(activity);
  if (state === undefined || place === 'channel') return taken;
  const isPersonal = place === 'personal';
  await conversation.appChanged({
    state,
    conversation: activity.conversation.id,
    place,
    person: isPersonal && activity.from.aadObjectId ? personId(activity.from.aadObjectId) : null,
    mri: isPersonal ? activity.from.id : null,
    serviceUrl: activity.serviceUrl,
    trace,
  });
  return taken;
}
