import { expect, test } from 'vitest';
import { changeKeyOf, iCalUIdOn, mailboxGuidOf, masterIdFor, masterIdOf, newUid, occurrenceIdFrom, readEventId } from './ids.ts';

const guid = mailboxGuidOf('ana');
const master = masterIdFor(guid, 7);
const half = () => 0.5;

test('A master id is header, mailbox guid, zero flag, length 70 and the entry, in the alphabet with - for / and _ for +', () => {
  const bytes = Buffer.from(master.replaceAll('-', '/').replaceAll('_', '+'), 'base64');

  expect(master.startsWith('AAMkA')).toBe(true);
  expect(bytes.length).toBe(113);
  expect(bytes.toString('ascii', 4, 40)).toBe(guid);
  expect([...bytes.subarray(40, 43)]).toEqual([0, 70, 0]);
});

test('An occurrence id carries the ticks of midnight of its original day between 08 and 46, and ends in 10', () => {
  const id = occurrenceIdFrom(master, '2022-09-19');

  const bytes = Buffer.from(id.replaceAll('-', '/').replaceAll('_', '+'), 'base64');
  expect([...bytes.subarray(40, 44)]).toEqual([1, 81, 0, 8]);
  expect(bytes.subarray(44, 52).toString('hex')).toBe('08da99d1e5440000');
  expect(bytes[52]).toBe(0x46);
  expect(bytes.at(-1)).toBe(0x10);
});

test('An occurrence id reads back to its day and its master', () => {
  const id = occurrenceIdFrom(master, '2026-11-24');

  expect(readEventId(id)?.originalDate).toBe('2026-11-24');
  expect(readEventId(id)?.mailboxGuid).toBe(guid);
  expect(masterIdOf(id)).toBe(master);
});

test('An id that is cut, in the EWS alphabet or of another kind is malformed', () => {
  expect(readEventId(master.slice(0, -8))).toBeNull();
  expect(readEventId(`${master.slice(0, 20)}/${master.slice(21)}`)).toBeNull();
  expect(readEventId('hello')).toBeNull();
  expect(() => occurrenceIdFrom('hello', '2026-01-01')).toThrow(/malformed/);
});

test('An iCalUId is the uid with the original date at digits 32 to 39', () => {
  const uid = newUid(Date.parse('2022-09-24T08:00:00Z'), half);

  expect(uid).toMatch(/^040000008200E00074C5B7101A82E00800000000[0-9A-F]{16}0000000000000000100000008080/);
  expect(iCalUIdOn(uid, '2022-09-19').slice(32, 40)).toBe('07E60913');
  expect(iCalUIdOn(uid, '2022-09-19').replace('07E60913', '00000000')).toBe(uid);
});

test('Change keys of one mailbox differ by their counter only', () => {
  expect(changeKeyOf(guid, 1)).not.toBe(changeKeyOf(guid, 2));
  expect(Buffer.from(changeKeyOf(guid, 1), 'base64').length).toBe(22);
});
