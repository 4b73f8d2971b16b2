/** What the page shows. One object; whoever changes it calls `changed`. */
export const state = {
  people: [],
  person: null,
  now: 0,
  view: 'chats',
  monday: null,
  events: [],
  openEvent: null,
  chats: [],
  openChat: null,
  /** The uploaded app with its tabs; null: none was. */
  app: null,
  /** The meeting chats, with who is in the meeting. */
  rooms: [],
  /** The tab of the app that was opened: `{kind, chatId, entityId, subEntityId}`; null: none but the first of a place. */
  surface: null,
  /** Whether the side panel is open in a meeting. */
  panel: true,
  /** Whether the clock runs by itself. */
  runs: false,
  journal: [],
};

const listeners = [];
export const onChange = (listener) => listeners.push(listener);
export const changed = () => listeners.forEach((listener) => listener());

export const personNow = () => state.people.find(({ id }) => id === state.person);
export const leads = (id) => state.people.some(({ managerId }) => managerId === id);

/** The manager of the story: whoever has the most reports that lead nobody. */
export function storyManager() {
  const repsOf = (one) => state.people.filter(({ managerId, id }) => managerId === one.id && !leads(id)).length;
  return [...state.people].sort((one, other) => repsOf(other) - repsOf(one))[0];
}

/** The two of an event when it is a manager and one of the manager's reps, else null. */
export function pairOf(event) {
  const mails = [
    ...new Set(
      [event.organizer.mail, ...event.attendees.filter(({ type }) => type === 'required').map(({ mail }) => mail)].map(
        (mail) => mail.toLowerCase(),
      ),
    ),
  ];
  if (!event.repeats || mails.length !== 2) return null;
  const [one, other] = mails.map((mail) => state.people.find((person) => person.mail.toLowerCase() === mail));
  if (!one || !other || (one.managerId !== other.id && other.managerId !== one.id)) return null;
  return [one, other];
}
