import type { SimPerson, World } from '../world/world.ts';
import type { ActivityMaker } from './activities.ts';
import type { AppState, Chat } from './chat.ts';
import { personOf, type ChatStore } from './chat-store.ts';
import type { Deliver } from './deliver.ts';

export type AppInstallsParts = { world: World; store: ChatStore; make: ActivityMaker; deliver: Deliver };

export type AppInstalls = ReturnType<typeof createAppInstalls>;

/** The permission without which Teams sends no meeting events and tells no meeting details (facts/teams.md §1.3). */
const meetingPermission = 'OnlineMeeting.ReadBasic.Chat';

/**
 * Installs and removes the app, for a person and in chats, and tells the bot who came and went. The bot is told after the caller has
 * its answer; `world.busy` counts that.
 */
export function createAppInstalls({ world, store, make, deliver }: AppInstallsParts) {
  const tell = (activities: ReturnType<ActivityMaker['installation']>[]): void => {
    const done = world.busy.enter();
    void inOrder(deliver, activities).finally(done);
  };

  const arrives = (chat: Chat, from: SimPerson, people: SimPerson[]): void =>
    tell([make.membersChanged(chat, from, { key: 'membersAdded', people, withBot: true }), make.installation(chat, from, 'add')]);

  const install = (person: SimPerson): 'installed' | 'already' => {
    if (store.appOf(person.id) !== 'uninstalled') return 'already';
    store.setApp(person.id, 'installed');
    arrives(store.personal(person), person, [person]);
    return 'installed';
  };

  const remove = (person: SimPerson): void => {
    const chat = store.personal(person);
    store.setApp(person.id, 'uninstalled');
    tell([make.installation(chat, person, 'remove'), make.membersChanged(chat, person, { key: 'membersRemoved', people: [], withBot: true })]);
  };

  return {
    installForPerson: install,
    /** What the person does with the app in Teams. Blocking and unblocking tell the bot nothing. */
    setForPerson(person: SimPerson, state: AppState): void {
      const before = store.appOf(person.id);
      if (state === before) return;
      if (state === 'installed' && before === 'uninstalled') return void install(person);
      if (state === 'uninstalled' && before === 'installed') return remove(person);
      store.setApp(person.id, state);
    },
    /** `consented`: the resource-specific permissions agreed to; without OnlineMeeting.ReadBasic.Chat no meeting events come. */
    installInChat(chat: Chat, consented: readonly string[]): 'installed' | 'already' {
      if (chat.app.installed) return 'already';
      chat.app = { installed: true, consented: consented.includes(meetingPermission) };
      const people = peopleOf(world, chat);
      const organizer = personOf(world, chat.meeting?.organizer ?? '') ?? people[0];
      if (organizer !== undefined) arrives(chat, organizer, people);
      return 'installed';
    },
    /** Somebody takes the app out of a meeting's chat. */
    removeFromChat(chat: Chat, by: SimPerson): void {
      if (!chat.app.installed) return;
      chat.app = { installed: false, consented: false };
      tell([make.installation(chat, by, 'remove'), make.membersChanged(chat, by, { key: 'membersRemoved', people: [], withBot: true })]);
    },
    /** The members of a meeting's chat follow its invite. */
    setMembers(chat: Chat, members: string[]): void {
      const before = chat.members;
      chat.members = members;
      chat.updatedAt = world.clock.now();
      if (!chat.app.installed) return;
      const by = personOf(world, chat.meeting?.organizer ?? '') ?? peopleOf(world, chat)[0];
      if (by === undefined) return;
      const known = (keys: string[]) => keys.map((key) => world.people.get(key)).filter((person) => person !== undefined);
      const added = known(members.filter((member) => !before.includes(member)));
      const removed = known(before.filter((member) => !members.includes(member)));
      if (added.length > 0) tell([make.membersChanged(chat, by, { key: 'membersAdded', people: added, withBot: false })]);
      if (removed.length > 0) tell([make.membersChanged(chat, by, { key: 'membersRemoved', people: removed, withBot: false })]);
    },
  };
}

/** The members that are people of the tenant. */
export const peopleOf = (world: World, chat: Chat): SimPerson[] => chat.members.map((id) => world.people.get(id)).filter((person) => person !== undefined);

async function inOrder(deliver: Deliver, activities: Parameters<Deliver>[0][]): Promise<void> {
  for (const activity of activities) await deliver(activity);
}
