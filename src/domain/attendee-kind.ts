import type { Attendee } from './calendar.ts';
import { folded, wordsOf } from './name-words.ts';

/** What stands behind an address on an event. */
export type AttendeeKind = 'person' | 'room' | 'recorder' | 'group';

/** Tells people from rooms and equipment, recording bots, and lists or shared mailboxes, also where the calendar calls them all "required". */
export function attendeeKind(attendee: Pick<Attendee, 'mail' | 'name' | 'type'>): AttendeeKind {
  if (attendee.type === 'resource' || isRoom(attendee)) return 'room';
  if (isRecorder(attendee)) return 'recorder';
  return isGroup(attendee) ? 'group' : 'person';
}

/**
 * A room or a piece of equipment that is typed as a person. Strict, because decision 5 trusts it: the address must look like a room's
 * (`room@`, `conf-92@`, `poolcar-vw@`), and must not be made of the name as a person's is.
 */
export function isRoom({ mail, name }: Pick<Attendee, 'mail' | 'name'>): boolean {
  const local = localPart(mail);
  if (!roomAddress.test(local)) return false;
  const [stem = ''] = local.split(/[-_.\d]/);
  return wordsOf(name).every((word) => word !== stem) || roomWords.test(folded(name));
}

// "sala.conte" and "mr.jones" are people: words that are names too count only with a number.
const roomAddress =
  /^(?:(?:rooms?|meetingroom|confroom|conferenceroom|boardroom|huddle|besprechung|equip|equipment|poolcar|projector|beamer)(?:[-_.]?\d[\w-]*|[-_]\w[\w-]*)?|(?:conf|mr|res|rm|raum|sala|salle|zaal|resource|mtg|cr)[-_.]?\d[\w-]*)$/;
const roomWords = /\b(?:rooms?|boardroom|huddle|raum|sala|salle|zaal|cabina|pool ?car|projector|beamer|equipment|conference)\b/;

const recorderVendor =
  /(?:^|\.)(?:otter\.ai|fireflies\.ai|read\.ai|fathom\.video|gong\.io|chorus\.ai|avoma\.com|tldv\.io|fellow\.app|sembly\.ai|grain\.(?:co|com)|krisp\.ai|meetgeek\.ai|supernormal\.com|circleback\.ai|granola\.ai|airgram\.io|notta\.ai|tactiq\.io|clari\.com|copilot\.ai)$/;
const recorderName = /note ?-?taker|meeting notes|notes? (?:bot|assistant)|\bbot\b|\brecorder\b|transcri(?:be|pt)|\bai assistant\b/;
const recorderLocal = /^(?:notes?|notetaker|bot|assistant|executiveassistant|fred|record(?:er|ing)?|meetings?|invite|join|calendar|no-?reply)(?:[-_.+\d].*)?$/;

/** A human at a vendor of recorders is a person: the vendor's domain alone proves nothing. */
function isRecorder({ mail, name }: Pick<Attendee, 'mail' | 'name'>): boolean {
  const local = localPart(mail);
  return recorderName.test(folded(name)) || (recorderVendor.test(domainOf(mail)) && recorderLocal.test(local));
}

const groupWords = new Set(
  'team teams group groups leadership everyone staff all squad desk helpdesk distribution verteiler equipe equipo equipa squadra zespol gruppe gruppo grupo members office committee council mailbox shared region regional managers reps sellers organisation organization department dept'.split(' '),
);
const groupLocal = /^(?:info|sales|support|hr|office|recruiting|marketing|finance|legal|ops|admin|contact|hello|team|all|everyone|dl|list)(?:[-_.].*)?$|(?:^|[-_.])(?:team|group|all|dl|list|leadership|managers|everyone)$/;

/** A list or shared mailbox. Graph does not say so on an event; its name and address do. */
function isGroup({ mail, name }: Pick<Attendee, 'mail' | 'name'>): boolean {
  return groupLocal.test(localPart(mail)) || wordsOf(name.split(/[|(]/, 1)[0] ?? '').some((word) => groupWords.has(word));
}

/** The part before the @, lower case. */
export const localPart = (mail: string): string => (mail.split('@')[0] ?? '').toLowerCase();

/** The domain of an address, lower case; empty for a legacy Exchange name ("/o=…"). */
export const domainOf = (mail: string): string => (mail.includes('@') && !isLegacyName(mail) ? mail.slice(mail.lastIndexOf('@') + 1).toLowerCase() : '');

/** Exchange's own form of an address inside one organization: `/O=EXCHANGELABS/OU=…/CN=…`. */
export const isLegacyName = (mail: string): boolean => /^\/o=/i.test(mail);
