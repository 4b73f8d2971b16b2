/** One occurrence of a 1:1 as the organizer's calendar has it. Times in milliseconds. */
export type OneOnOne = {
  manager: string;
  rep: string;
  /** Whose calendar holds the original: manager or rep. */
  organizer: string;
  eventId: string;
  masterId: string;
  uid: string;
  originalDate: string;
  start: number;
  end: number;
  threadId: string | null;
  /** Entra ids (outsiders by mail) of everybody on the invite, rooms left out. */
  audience: string[];
};

/** The 1:1s of the story and what organizers do to them. What the calendar refuses is thrown. */
export type Diary = {
  /** All that begin in the span, earliest first; cancelled ones are gone. */
  between(from: number, to: number): OneOnOne[];
  move(meeting: OneOnOne, start: number): void | Promise<void>;
  cancel(meeting: OneOnOne): void | Promise<void>;
  /** "This and all following": the old series ends before this meeting, a new one begins with it. */
  recreate(meeting: OneOnOne): void | Promise<void>;
  /** The whole series to another weekday, 0 is Sunday. */
  redate(meeting: OneOnOne, weekday: number): void | Promise<void>;
};
