import type { SimPerson, World } from '../world/world.ts';
import type { Activity, ActivityMaker, MembersChange } from './activities.ts';
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
  const tell = (activities: Activity[]): void => {
    const done = world.busy.enter();
    void inOrder(deliver, activities).finally(done);
  };

  const arrives = (chat: Chat, from: SimPerson, people: SimPerson[]): void =>
    tell([make.membersChanged(chat, from, added(people, true)), make.installation(chat, from, 'add')]);
  const goes = (chat: Chat, from: SimPerson): void =>
    tell([make.installation(chat, from, 'remove'), make.membersChanged(chat, from, removed([], true))]);

  const install = (person: SimPerson): 'installed' | 'already' => {
    if (store.appOf(person.id) !== 'uninstalled') return 'already';
    store.setApp(person.id, 'installed');
    arrives(store.personal(person), person, [person]);
    return 'installed';
  };

  const remove = (person: SimPerson): void => {
    store.setApp(person.id, 'uninstalled');
    goes(store.personal(person), person);
  };

  return {
    installForPerson: install,
    /** What the person does with the app in Teams. Blocking and unblocking tell the bot nothing. */
    setForPerson(person: SimPerson, state: AppState): void {
      const before = store.appOf(person.id);
      if (state === before) return;
      if (state === 'installed' && before === 'uninstalled') install(person);
      else if (state === 'uninstalled' && before === 'installed') remove(person);
      else store.setApp(person.id, state);
    },
    /** `consented`: the resource-specific permissions agreed to; without OnlineMeeting.ReadBasic.Chat no meeting events come. */
    installInChat(chat: Chat, consented: readonly string[]): 'installed' | 'already' {
      if (chat.app.installed) return 'already';
      chat.app = { installed: true, consented: consented.includes(meetingPermission) };
      const people = peopleOf(world, chat.members);
      const organizer = personOf(world, chat.meeting?.organizer ?? '') ?? people[0];
      if (organizer !== undefined) arrives(chat, organizer, people);
      return 'installed';
    },
    /** The members of a meeting's chat follow its invite. */
    setMembers(chat: Chat, members: string[]): void {
      const before = chat.members;
      chat.members = members;
      chat.updatedAt = world.clock.now();
      if (!chat.app.installed) return;
      const by = personOf(world, chat.meeting?.organizer ?? '') ?? peopleOf(world, chat.members)[0];
      if (by === undefined) return;
      const come = peopleOf(world, without(members, before));
      const gone = peopleOf(world, without(before, members));
      if (come.length > 0) tell([make.membersChanged(chat, by, added(come, false))]);
      if (gone.length > 0) tell([make.membersChanged(chat, by, removed(gone, false))]);
    },
  };
}

const without = (members: readonly string[], others: readonly string[]): string[] => members.filter((member) => !others.includes(member));

/** The members that are people of the tenant. */
export const peopleOf = (world: World, members: readonly string[]): SimPerson[] =>
  members.map((id) => world.people.get(id)).filter((person) => person !== undefined);

const added = (people: SimPerson[], withBot: boolean): MembersChange => ({ key: 'membersAdded', people, withBot });
const removed = (people: SimPerson[], withBot: boolean): MembersChange => ({ key: 'membersRemoved', people, withBot });

async function inOrder(deliver: Deliver, activities: Activity[]): Promise<void> {
  for (const activity of activities) await deliver(activity);
}
