import type { SimPerson, World } from '../world/world.ts';
import { meetingIdOf, iso, conversationOf, type ActivityMaker } from './activities.ts';
import { peopleOf } from './app-installs.ts';
import type { Chat } from './chat.ts';
import { personOf, type ChatStore } from './chat-store.ts';
import type { Deliver } from './deliver.ts';
import type { JsonObject } from './json.ts';
import { NotPossible } from './not-possible.ts';

/** What the calendar knows of the meeting that stands nearest to now in a thread. Times in milliseconds. */
export type ScheduledMeeting = {
  subject: string;
  start: number;
  end: number;
  recurring: boolean;
  organizer: string;
  joinUrl: string;
};

export type MeetingsParts = {
  world: World;
  store: ChatStore;
  make: ActivityMaker;
  deliver: Deliver;
  /** null: the calendar has no such meeting (any more). */
  meetingDetailsOf: (threadId: string) => ScheduledMeeting | null;
};

export type Meetings = ReturnType<typeof createMeetings>;

/**
 * Who is in which meeting. Start and end follow the people, not the plan: the first who joins starts it, the last who leaves ends it.
 * The bot hears of it only where the app is installed with its meeting permission.
 */
export function createMeetings({ world, store, make, deliver, meetingDetailsOf }: MeetingsParts) {
  const roomOf = (threadId: string) => roomIn(store, threadId);

  const tell = (chat: Chat, person: SimPerson, kind: 'Start' | 'End'): void => {
    const style = world.random() < 0.5 ? '2022' : '2023'; // drawn even when nobody is told, so that installing the app shifts no later draw
    note(world, `meeting ${kind === 'Start' ? 'starts' : 'ends'}`, chat, person);
    if (!chat.app.installed || !chat.app.consented) return;
    const type = (meetingDetailsOf(chat.id)?.recurring ?? true) ? 'Recurring' : 'Scheduled';
    void deliver(make.meeting(chat, person, { kind, style, type }));
  };

  const join = (personId: string, threadId: string): void => {
    const { chat, inMeeting } = roomOf(threadId);
    const person = memberOf(world, chat, personId);
    const isFirst = inMeeting.size === 0;
    if (inMeeting.has(person.id)) return;
    inMeeting.add(person.id);
    if (isFirst) tell(chat, person, 'Start');
    else note(world, 'joins the meeting', chat, person);
  };

  const leave = (personId: string, threadId: string): void => {
    const { chat, inMeeting } = roomOf(threadId);
    const person = personOf(world, personId);
    if (person === undefined || !inMeeting.delete(person.id)) return;
    if (inMeeting.size === 0) tell(chat, person, 'End');
    else note(world, 'leaves the meeting', chat, person);
  };

  return {
    join,
    leave,
    /** Everybody named (without names: every member of the chat) joins, or whoever is there leaves. Returns who did. */
    meeting(threadId: string, event: 'start' | 'end', people?: readonly string[]): string[] {
      const { chat, inMeeting } = roomOf(threadId);
      const present = [...inMeeting];
      if (event === 'end' && present.length === 0) throw new NotPossible(409, 'Nobody is in that meeting. Start it first.');
      const all = event === 'start' ? peopleOf(world, chat.members).map(({ id }) => id) : present;
      const ids = people?.map((key) => memberOf(world, chat, key).id) ?? all;
      for (const id of ids) (event === 'start' ? join : leave)(id, threadId);
      return ids;
    },
    isAnybodyThere: (): boolean => store.all().some(({ meeting }) => meeting !== null && meeting.inMeeting.size > 0),
    /** Every meeting chat with who is in the meeting now, for the window. */
    rooms: () => store.all().flatMap(roomAsShown),
    /** The chat that an opaque meeting id names. */
    chatOf: (meetingId: string): Chat | undefined =>
      store.all().find((chat) => chat.meeting !== null && meetingIdOf(chat.id) === meetingId),
    /** The body of GET /v1/meetings/{id}; null when the calendar lost the meeting. */
    details(chat: Chat): JsonObject | null {
      const found = meetingDetailsOf(chat.id);
      return found === null ? null : detailsOf(world, chat, found);
    },
    /** The `meeting` part of GET /v1/meetings/{id}/participants/{person}. */
    participant: (chat: Chat, person: SimPerson): JsonObject => ({
      role: personOf(world, chat.meeting?.organizer ?? '')?.id === person.id ? 'Organizer' : 'Presenter',
      inMeeting: chat.meeting?.inMeeting.has(person.id) ?? false,
    }),
  };
}

const roomAsShown = ({ id, topic, members, app, meeting }: Chat) =>
  meeting === null ? [] : [{ chatId: id, topic, members, inMeeting: [...meeting.inMeeting], joinUrl: meeting.joinUrl, app: app.installed }];

const note = (world: World, what: string, chat: Chat, person: SimPerson): void =>
  world.journal.add({ channel: 'person', trace: null, what, detail: { chat: chat.id, person: person.id } });

function roomIn(store: ChatStore, threadId: string): { chat: Chat; inMeeting: Set<string> } {
  const chat = store.byId(threadId);
  if (chat?.meeting) return { chat, inMeeting: chat.meeting.inMeeting };
  const chats = store.all().flatMap(({ id, topic, meeting }) => (meeting === null ? [] : [{ id, topic }]));
  const message = `No meeting chat has the id "${threadId}". Send a meeting chat's id as "chatId".`;
  throw new NotPossible(404, message, { candidates: chats });
}

function detailsOf(world: World, chat: Chat, found: ScheduledMeeting): JsonObject {
  const organizer = personOf(world, found.organizer);
  return {
    details: {
      id: meetingIdOf(chat.id),
      msGraphResourceId: Buffer.from(`1*${organizer?.id ?? ''}*0**${chat.id}`).toString('base64'),
      scheduledStartTime: iso(found.start),
      scheduledEndTime: iso(found.end),
      joinUrl: found.joinUrl,
      title: found.subject,
      type: found.recurring ? 'Recurring' : 'Scheduled',
    },
    conversation: conversationOf(world, chat),
    organizer: {
      id: organizer?.mri ?? '',
      aadObjectId: organizer?.id ?? '',
      objectId: organizer?.id ?? '',
      tenantId: world.tenantId,
    },
  };
}

function memberOf(world: World, chat: Chat, key: string): SimPerson {
  const person = personOf(world, key);
  if (person !== undefined && chat.members.includes(person.id)) return person;
  throw new NotPossible(400, `"${key}" is no member of that meeting's chat. Send ids or mails of its members.`, {
    members: chat.members,
  });
}
