import type { OfficeAddress, OfficeRecurrence } from '../host/office-js.ts';

/** What a form says of itself when one of our events comes. */
export type FormFacts = {
  /** The address of whoever edits the form. */
  readonly own: string;
  readonly required: readonly OfficeAddress[];
  readonly optional: readonly OfficeAddress[];
  readonly recurrence: OfficeRecurrence | null;
  readonly html: string;
  /** The bar was shown for this series before. */
  readonly wasAsked: boolean;
};

/** The other person of a recurring meeting of two, and how it recurs; null: it is none. */
export type TwoPeople = { readonly name: string; readonly rhythm: 'weekly' | 'other' };

/**
 * Whether a form is a recurring meeting of two, by itself: no directory is asked here, so it is a question to a person and no verdict. Plain code for an engine of 2016:
 * this runs in classic Outlook without a browser.
 */
export function twoPeopleOf({ own, required, optional, recurrence }: Pick<FormFacts, 'own' | 'required' | 'optional' | 'recurrence'>): TwoPeople | null {
  const rhythm = recurrence === null ? null : rhythmOf(recurrence);
  if (rhythm === null) return null;
  const isElse = (one: OfficeAddress): boolean => !isSame(one.emailAddress, own) && !roomAddress.test(one.emailAddress);
  const others = once(required.filter(isElse));
  const other = others[0];
  if (other === undefined || others.length > 1 || optional.filter(isElse).length > 0) return null;
  const isPerson = other.recipientType !== 'distributionList' && other.emailAddress.indexOf('@') > 0;
  return isPerson ? { name: nameOf(other), rhythm } : null;
}

/** Whether the bar is to be shown now: once a series, and not where our agenda stands in the text already. */
export function isToAsk(facts: FormFacts): TwoPeople | null {
  const two = twoPeopleOf(facts);
  return two === null || facts.wasAsked || hasOurBlock(facts.html) ? null : two;
}

/** Every week or every other week on one day, or once a month: the rhythms that the server offers too. */
function rhythmOf({ recurrenceType, recurrenceProperties }: OfficeRecurrence): TwoPeople['rhythm'] | null {
  const interval = recurrenceProperties?.interval ?? 1;
  const days = recurrenceProperties?.days?.length ?? 1;
  if (recurrenceType === 'weekly' && days <= 1) return interval === 1 ? 'weekly' : interval <= 4 ? 'other' : null;
  if (recurrenceType === 'daily' && interval % 7 === 0) return interval === 7 ? 'weekly' : interval <= 28 ? 'other' : null;
  return recurrenceType === 'monthly' && interval === 1 ? 'other' : null;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const once = (people: readonly OfficeAddress[]): readonly OfficeAddress[] => people.filter((one, index) => people.findIndex((other) => isSame(one.emailAddress, other.emailAddress)) === index);

/** Rooms that are chosen as the place stand apart; one that was typed among the people is known by its address. */
const roomAddress = /^(?:rooms?|meetingroom|confroom|conferenceroom|boardroom|huddle|equip|equipment|besprechung|sala|salle|raum)[-_.]?\d*[-_.@]|^(?:conf|mr|res|rm|mtg|cr)[-_.]?\d/i;

/** "Okoye, Ben (Sales)" is called Ben. What is no name (an address) is called by what stands before the @. */
function nameOf({ displayName, emailAddress }: OfficeAddress): string {
  const plain = (displayName.split(/[|(]/)[0] ?? '').trim();
  const [family = '', given] = plain.split(/\s*,\s*/);
  const first = (given ?? family).split(/\s+/)[0] ?? '';
  return (first === '' || first.indexOf('@') >= 0 ? (emailAddress.split('@')[0] ?? '') : first).slice(0, longestName);
}
/** The bar has 150 characters for all. */
const longestName = 40;

/** By its id, which clients prefix, or by its first line's link (facts/graph.md §12). */
const hasOurBlock = (html: string): boolean => /id=["']?(?:x_)*agenda-[\w-]{6,}|(?:\/|%2f)a(?:\/|%2f)[\w-]{6,}(?:#|%23)begin/i.test(html);
