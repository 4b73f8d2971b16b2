import { createHash } from 'node:crypto';

/**
 * Exchange's identifiers, byte for byte as decoded from recordings (facts/graph.md §1.4; MS-OXOCAL 2.2.1.27 for the uid).
 * An event id is base64 of header, mailbox guid, flag, length and entry id, in an alphabet with `-` for `/` and `_` for `+`.
 */
export type EventIdParts = {
  mailboxGuid: string;
  /** The 70 bytes that name the item in its mailbox. */
  entry: Buffer;
  /** The original local date (`YYYY-MM-DD`) of an occurrence or exception; null for a master or a single event. */
  originalDate: string | null;
};

const header = Buffer.from([0x00, 0x03, 0x24, 0x00]);
const entryLength = 70;
const occurrenceLength = 81;
const ticksPerDay = 864_000_000_000n;
const daysToUnixEpoch = 719_162n;

const toIdText = (bytes: Buffer): string => bytes.toString('base64').replaceAll('/', '-').replaceAll('+', '_');
const fromIdText = (text: string): Buffer => Buffer.from(text.replaceAll('-', '/').replaceAll('_', '+'), 'base64');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const guidText = (bytes: Buffer): string =>
  bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The guid of a person's mailbox: the same for the same person in every run. */
export const mailboxGuidOf = (personId: string): string => guidText(digest(`mailbox ${personId}`));

const replicaOf = (mailboxGuid: string): Buffer => digest(`replica ${mailboxGuid}`).subarray(0, 16);

const counterBytes = (counter: number): Buffer => {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(counter, 0, 6);
  return bytes;
};

/** The id of a new master or single event: the `counter`th item of its mailbox. */
export function masterIdFor(mailboxGuid: string, counter: number): string {
  const replica = replicaOf(mailboxGuid);
  const entry = Buffer.concat([
    Buffer.alloc(4),
    digest(`store ${mailboxGuid}`).subarray(0, 16),
    Buffer.from([0x07, 0x00]),
    replica,
    counterBytes(0x010d),
    Buffer.alloc(2),
    replica,
    counterBytes(counter),
    Buffer.alloc(2),
  ]);
  return masterIdText(mailboxGuid, entry);
}

const masterIdText = (mailboxGuid: string, entry: Buffer): string =>
  toIdText(Buffer.concat([header, Buffer.from(mailboxGuid, 'ascii'), Buffer.from([0x00, entryLength, 0x00]), entry]));

/** Midnight of a local date in .NET ticks, 8 bytes, big-endian. */
function ticksOf(localDate: string): Buffer {
  const days = BigInt(Date.parse(`${localDate}T00:00:00Z`) / 86_400_000) + daysToUnixEpoch;
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(days * ticksPerDay);
  return bytes;
}

function dateOf(ticks: Buffer): string | null {
  const total = ticks.readBigInt64BE();
  if (total <= 0n || total % ticksPerDay !== 0n) return null;
  const milliseconds = Number(total / ticksPerDay - daysToUnixEpoch) * 86_400_000;
  return Math.abs(milliseconds) > 8.64e15 ? null : new Date(milliseconds).toISOString().slice(0, 10);
}

/** The id of the occurrence of a series that was planned for `localDate`, a day in the series' own zone. Throws on a malformed master id. */
export function occurrenceIdFrom(masterId: string, localDate: string): string {
  const parts = readEventId(masterId);
  if (parts === null) throw new Error('Cannot derive an occurrence id: the master id is malformed. Pass the id of a series master.');
  return toIdText(
    Buffer.concat([
      header,
      Buffer.from(parts.mailboxGuid, 'ascii'),
      Buffer.from([0x01, occurrenceLength, 0x00, 0x08]),
      ticksOf(localDate),
      Buffer.from([entryLength]),
      parts.entry,
      Buffer.from([0x10]),
    ]),
  );
}

/** Takes an event id apart; null when it is malformed (an EWS id, cut off, another kind of thing). */
export function readEventId(id: string): EventIdParts | null {
  if (!/^[A-Za-z0-9_-]+={0,2}$/.test(id)) return null;
  const bytes = fromIdText(id);
  if (toIdText(bytes) !== id || bytes.length < 43 || !bytes.subarray(0, 4).equals(header)) return null;
  const mailboxGuid = bytes.toString('ascii', 4, 40);
  const rest = bytes.subarray(43);
  if (bytes[40] === 0x00 && bytes.readUInt16LE(41) === entryLength && rest.length === entryLength) {
    return { mailboxGuid, entry: Buffer.from(rest), originalDate: null };
  }
  if (bytes[40] !== 0x01 || bytes.readUInt16LE(41) !== occurrenceLength || rest.length !== occurrenceLength) return null;
  const originalDate = dateOf(rest.subarray(1, 9));
  return originalDate === null ? null : { mailboxGuid, entry: Buffer.from(rest.subarray(10, 80)), originalDate };
}

/** The id of the master (or single event) that an id belongs to; null when malformed. */
export function masterIdOf(id: string): string | null {
  const parts = readEventId(id);
  return parts === null ? null : masterIdText(parts.mailboxGuid, parts.entry);
}

const uidClass = '040000008200E00074C5B7101A82E008';
const fileTimeOffset = 11_644_473_600_000n;

/** The uid of a new meeting: the same in every mailbox and for the whole series. `random` gives 0 ≤ x < 1. */
export function newUid(createdAt: number, random: () => number): string {
  const fileTime = Buffer.alloc(8);
  fileTime.writeBigUInt64LE((BigInt(createdAt) + fileTimeOffset) * 10_000n);
  const data = Buffer.from(Array.from({ length: 16 }, () => Math.floor(random() * 256)));
  return `${uidClass}00000000${hex(fileTime)}000000000000000010000000${hex(data)}`;
}

const hex = (bytes: Buffer): string => bytes.toString('hex').toUpperCase();

/** The iCalUId of one occurrence: the uid with its original date at hex digits 32 to 39. */
export function iCalUIdOn(uid: string, localDate: string): string {
  const [year = 0, month = 0, day = 0] = localDate.split('-').map(Number);
  const date = Buffer.from([year >> 8, year & 0xff, month, day]);
  return `${uid.slice(0, 32)}${hex(date)}${uid.slice(40)}`;
}

/** `occurrenceId` as Graph gives it. */
export const oidOf = (masterId: string, localDate: string): string => `OID.${masterId}.${localDate}`;

/** The `counter`th change key of a mailbox. */
export const changeKeyOf = (mailboxGuid: string, counter: number): string =>
  Buffer.concat([replicaOf(mailboxGuid), counterBytes(counter)]).toString('base64');

export const etagOf = (changeKey: string): string => `W/"${changeKey}"`;

/** A guid in lower case from a seeded source. */
export function randomGuid(random: () => number): string {
  const bytes = Buffer.from(Array.from({ length: 16 }, () => Math.floor(random() * 256)));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return guidText(bytes);
}

/** Opaque letters and digits from a seeded source. */
export function randomText(random: () => number, length: number, alphabet = 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789'): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}
