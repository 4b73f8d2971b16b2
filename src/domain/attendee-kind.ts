import type { Attendee } from './calendar.ts';
import { folded, nameWords, wordsOf } from './name-words.ts';

/** What stands behind an address on an event. */
export type AttendeeKind = 'person' | 'room' | 'recorder' | 'group';

type Named = Pick<Attendee, 'mail' | 'name'>;

/** Tells people from rooms and equipment, recording bots, and lists or shared mailboxes, also where the calendar calls them all "required". */
export function attendeeKind(attendee: Named & Pick<Attendee, 'type'>): AttendeeKind {
  const key = `${attendee.type} ${attendee.mail} ${attendee.name}`;
  const known = kinds.get(key);
  if (known !== undefined) return known;
  const kind = lookedAt(attendee);
  if (kinds.size >= 5000) kinds.clear();
  kinds.set(key, kind);
  return kind;
}

/** The same people stand on all events of a mailbox. */
const kinds = new Map<string, AttendeeKind>();

function lookedAt(attendee: Named & Pick<Attendee, 'type'>): AttendeeKind {
  if (attendee.type === 'resource' || isRoom(attendee) || isNamedAsRoom(attendee)) return 'room';
  if (isRecorder(attendee)) return 'recorder';
  return isGroup(attendee) ? 'group' : 'person';
}

/**
 * A room or a piece of equipment that is typed as a person. Strict, because decision 5 trusts it: the address must look like a room's
 * (`room@`, `conf-92@`, `poolcar-vw@`), and must not be made of the name as a person's is.
 */
export function isRoom({ mail, name }: Named): boolean {
  const local = localPart(mail);
  if (!roomAddress.test(local)) return false;
  const [stem = ''] = local.split(/[-_.\d]/);
  return wordsOf(name).every((word) => word !== stem) || roomWords.test(folded(name));
}

// "sala.conte" and "mr.jones" are people: words that are names too count only with a number.
const roomAddress =
  /^(?:(?:rooms?|meetingroom|confroom|conferenceroom|boardroom|huddle|besprechung|equip|equipment|poolcar|projector|beamer)(?:[-_.]?\d[\w-]*|[-_]\w[\w-]*)?|(?:conf|mr|res|rm|raum|sala|salle|zaal|resource|mtg|cr)[-_.]?\d[\w-]*)$/;
const roomWords = /\b(?:rooms?|boardroom|huddle|raum|sala|salle|zaal|cabina|pool ?car|projector|beamer|equipment|conference)\b/;

/** A verdict may be bolder than what is written into an invite: here the name alone can make it a room, unless the address is a person's. */
function isNamedAsRoom(attendee: Named): boolean {
  const name = folded(attendee.name);
  return surelyRoom.test(name) || ((startsLikeRoom.test(name) || /\b\d{1,2} ?(?:seats|pers|people|pax|platze|places|plazas|posti)\b/.test(name)) && !isMadeOfName(attendee));
}

const surelyRoom =
  /^(?:(?:meeting|conference|conf|board|training|video|huddle|phone|focus|quiet) ?-?(?:room|booth|pod)|boardroom|(?:besprechungs|konferenz|schulungs|sitzungs|meeting)-?(?:raum|zimmer)|salle de |sala (?:de )?(?:reuni|juntas|conferenc|riunion)|(?:vergader|spreek)(?:zaal|ruimte|kamer)|(?:motes|konferens|mode|mote)-?rum|mote?rom|neuvotteluhuone|sala konferencyjna|会議室|第?\S*会議室|pool ?car|dienstwagen|firmenwagen|projector|beamer|projektor|surface hub|equipment|webcam|polycom)/;
const startsLikeRoom = /^(?:room|raum|zimmer|salle|sala|saal|zaal|cabina|kabine|cabine|huddle|phone ?box|booth|demo ?kit)\b(?!,)/;

const recorderVendor =
  /(?:^|\.)(?:otter\.ai|fireflies\.ai|read\.ai|fathom\.video|gong\.io|chorus\.ai|avoma\.com|tldv\.io|fellow\.app|sembly\.ai|grain\.(?:co|com)|krisp\.ai|meetgeek\.ai|supernormal\.com|circleback\.ai|granola\.ai|airgram\.io|notta\.ai|tactiq\.io|clari\.com|copilot\.ai|jamy\.ai|meetjamie\.ai|bluedothq\.com|spinach\.(?:ai|io)|leexi\.ai|modjo\.ai|salesloft\.com|outreach\.io|recall\.ai|vexa\.ai|noota\.io|claap\.io)$/;
const recorderName =
  /note ?-?taker|meeting (?:notes|recorder|minutes|assistant)|notes? (?:bot|assistant)|\brecorder\b|transcri(?:be|pt)|\bai (?:assistant|companion|notes)\b|call recording|protokoll-?bot|^(?:otter|fireflies|read|fathom|sembly|krisp|notta|supernormal|meetgeek|circleback|tl;?dv)(?:\.(?:ai|video|io)|$)/;
const botName = /\bbot\b|copilot$/;
const recorderLocal = /^(?:notes?|notetaker|bot|assistant|executiveassistant|fred|record(?:er|ing)?|meetings?|invite|join|calendar|no-?reply)(?:[-_.+\d].*)?$/;

/** A human at a vendor of recorders is a person: the vendor's domain alone proves nothing. */
function isRecorder(attendee: Named): boolean {
  const name = folded(attendee.name);
  const isAtVendor = recorderVendor.test(domainOf(attendee.mail));
  if (recorderName.test(name) || (isAtVendor && recorderLocal.test(localPart(attendee.mail)))) return true;
  if (isMadeOfName(attendee)) return false;
  return botName.test(name) || (isAtVendor && nameWords(attendee.name).length < 2);
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const groupWords = words(
  'team teams group groups leadership everyone staff all squad desk helpdesk distribution verteiler equipe equipo equipa squadra zespol gruppe gruppo grupo members office committee council mailbox shared region regional managers ' +
    'reps sellers organisation organization department dept abteilung reparto departamento afdeling avdelning dzial sales vertrieb ventas ventes vendite vendas verkoop forsaljning salg sprzedaz myynti marketing finance recruiting ' +
    'sdr sdrs bdr bdrs aes crew guild chapter tribe kollegen tous todos tutti iedereen',
);
/** What groups are named after; with a group's word beside it, it is nobody's first name. */
const ofGroups = words(
  'emea apac dach latam amer nordics iberia benelux north south east west nord sud ost central inside field enterprise smb midmarket mid market global revenue partner partners deal customer success pipeline account accounts executives ' +
    'presales solutions engineering product business development channel alliances operations ops enablement talent acquisition people culture contact info support hr legal admin hello list dl',
);
const groupLocal =
  /^(?:info|sales|support|hr|office|recruiting|marketing|finance|legal|ops|admin|contact|hello|team|all|everyone|dl|list|vertrieb|ventas|ventes|vendite|vendas|verkoop|salg|sdrs?|bdrs?|revenue|managers|leaders)(?:[-_.].*)?$|(?:^|[-_.])(?:team|group|all|dl|list|leadership|managers|everyone|sales|vertrieb|ventas)$/;
const groupWithoutSpaces = /チーム|営業部|全員|グループ|团队|全体|팀/;

/** A list or shared mailbox. Graph does not say so on an event; its name and address do. */
function isGroup(attendee: Named): boolean {
  if (isMadeOfName(attendee) && nameWords(attendee.name).length > 1) return false;
  const name = attendee.name.split(/[|(]/, 1)[0] ?? '';
  return groupLocal.test(localPart(attendee.mail)) || wordsOf(name).some((word) => groupWords.has(word)) || groupWithoutSpaces.test(folded(attendee.name));
}

/** A person's address is made of the person's name (`ana.sousa@`, `asousa@`, `sousa_a@`), and not only of words that groups are named after. */
function isMadeOfName({ mail, name }: Named): boolean {
  const local = localPart(mail).replace(/[-_.\d]/g, '');
  return local.length > 2 && nameWords(name).some((word) => word.length > 2 && !groupWords.has(word) && !ofGroups.has(word) && local.includes(word));
}

/** The part before the @, lower case. */
export const localPart = (mail: string): string => (mail.split('@')[0] ?? '').toLowerCase();

/** The domain of an address, lower case; empty for a legacy Exchange name ("/o=…"). */
export const domainOf = (mail: string): string => (mail.includes('@') && !isLegacyName(mail) ? mail.slice(mail.lastIndexOf('@') + 1).toLowerCase() : '');

/** Exchange's own form of an address inside one organization: `/O=EXCHANGELABS/OU=…/CN=…`. */
export const isLegacyName = (mail: string): boolean => /^\/o=/i.test(mail);
