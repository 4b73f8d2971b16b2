import type { HoldOff } from '#app/hold-off.ts';
import type { Messenger } from '#app/ports.ts';
import { RemoteError } from '#app/remote-error.ts';

/** A messenger that asks nothing of a conversation, of the same kind, before the Retry-After that was told has passed. Then it throws RemoteError. */
export function createPatientMessenger(messenger: Messenger, holdOff: HoldOff): Messenger {
  const patiently = async <T>(key: string, call: () => Promise<T>): Promise<T> => {
    await holdOff.check(key);
    try {
      return await call();
    } catch (error) {
      if (error instanceof RemoteError && error.retryAfterSeconds !== undefined) await holdOff.told(key, error.retryAfterSeconds);
      throw error;
    }
  };
  return {
    openPersonalChat: (person) => patiently('open', () => messenger.openPersonalChat(person)),
    post: (to, card, summary) => patiently(`post ${to.conversation}`, () => messenger.post(to, card, summary)),
    update: (at, card, summary) => patiently(`update ${at.conversation}`, () => messenger.update(at, card, summary)),
    members: (at) => patiently(`members ${at.conversation}`, () => messenger.members(at)),
  };
}
