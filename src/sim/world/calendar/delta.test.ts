import { expect, test } from 'vitest';
import type { DeltaItem } from './delta.ts';
import { calendarStand, singleDraft } from './test-events.ts';

/** Follows a round to its end. */
function reader(stand: ReturnType<typeof calendarStand>, mailbox: string, pageSize = 10) {
  const { calendars, within } = stand;
  let pages = 0;
  const finish = (start: ReturnType<typeof calendars.delta>): { items: DeltaItem[]; token: string } => {
    const items = [...start.items];
    let page = start;
    while (page.next.kind === 'skip') {
      pages += 1;
      page = calendars.delta({ kind: 'next', mailbox, token: page.next.token, pageSize });
      items.push(...page.items);
    }
    return { items, token: page.next.token };
  };
  return {
    first: () => finish(calendars.delta({ kind: 'initial', mailbox, ...within, how: {}, pageSize })),
    next: (token: string) => finish(calendars.delta({ kind: 'next', mailbox, token, pageSize })),
    followed: () => pages,
  };
}

const kinds = (items: DeltaItem[]) => items.map((item) => ('@removed' in item ? 'removed' : item.type)).sort();

test('The first round tells masters and singles whole and occurrences as stubs', () => {
  const stand = calendarStand();
  const { calendars, ana, byAna, oneOnOne } = stand;
  oneOnOne();
  calendars.createEvent(ana.id, singleDraft(), byAna);

  const { items } = reader(stand, ana.id).first();

  expect(kinds(items)).toEqual([...Array.from({ length: 6 }, () => 'occurrence'), 'seriesMaster', 'singleInstance']);
  const stub = items.find((item) => 'type' in item && item.type === 'occurrence');
  expect(Object.keys(stub ?? {})).toEqual(['@odata.type', '@odata.etag', 'id', 'seriesMasterId', 'type', 'start', 'end']);
  expect(items.find((item) => 'type' in item && item.type === 'seriesMaster')).toHaveProperty('recurrence.pattern.type', 'weekly');
});

test('A round without changes is empty, any change of a series sends all of it again, with the exception whole', () => {
  const stand = calendarStand();
  const { calendars, ana, byAna, oneOnOne, on } = stand;
  const master = oneOnOne();
  calendars.createEvent(ana.id, singleDraft(), byAna);
  const delta = reader(stand, ana.id);
  const first = delta.first();

  const quiet = delta.next(first.token);
  calendars.patchEvent(ana.id, on(ana.id, master, '2026-11-10').id, { subject: 'Changed' }, byAna);
  const changed = delta.next(quiet.token);

  expect(quiet.items).toEqual([]);
  expect(kinds(changed.items)).toEqual(['exception', ...Array.from({ length: 5 }, () => 'occurrence'), 'seriesMaster']);
  expect(changed.items.find((item) => 'type' in item && item.type === 'exception')).toHaveProperty('subject', 'Changed');
});

test('A deleted occurrence is just missing; a moved-out exception, a deleted single and a deleted master are removed', () => {
  const stand = calendarStand();
  const { calendars, ana, byAna, oneOnOne, on, occurrences } = stand;
  const master = oneOnOne();
  const single = calendars.createEvent(ana.id, singleDraft(), byAna);
  const last = occurrences(ana.id, master).at(-1);
  const delta = reader(stand, ana.id);
  let { token } = delta.first();
  const round = (change: () => void) => {
    change();
    const { items, token: next } = delta.next(token);
    token = next;
    return items.filter((item) => '@removed' in item).map(({ id }) => id);
  };

  expect(round(() => calendars.deleteEvent(ana.id, on(ana.id, master, '2026-11-10').id, byAna))).toEqual([]);
  expect(round(() => calendars.moveOccurrence(ana.id, last?.id ?? '', '2026-12-13T10:00', byAna))).toEqual([last?.id]);
  expect(round(() => calendars.deleteEvent(ana.id, single, byAna))).toEqual([single]);
  expect(round(() => calendars.deleteEvent(ana.id, master, byAna))).toEqual([master]);
});

test('With the switch on, a deleted series lists its occurrences too', () => {
  const stand = calendarStand();
  const { calendars, ana, byAna, oneOnOne } = stand;
  stand.world.switches.removedListsOccurrences = true;
  const master = oneOnOne();
  const delta = reader(stand, ana.id);
  const { token } = delta.first();

  calendars.deleteEvent(ana.id, master, byAna);

  expect(delta.next(token).items).toHaveLength(7);
});

test('An event outside the window appears as removed although it was never seen', () => {
  const stand = calendarStand();
  const { calendars, ana, byAna } = stand;
  calendars.createEvent(ana.id, singleDraft(), byAna);
  const delta = reader(stand, ana.id);
  const { token } = delta.first();
  const far = { dateTime: '2027-06-01T10:00:00', timeZone: 'UTC' };

  const id = calendars.createEvent(ana.id, singleDraft({ start: far, end: far }), byAna);

  expect(delta.next(token).items).toEqual([{ '@odata.type': '#microsoft.graph.event', id, '@removed': { reason: 'deleted' } }]);
});

test('Pages are of the preferred size, but a series is never torn', () => {
  const stand = calendarStand();
  const { calendars, ana, byAna, oneOnOne } = stand;
  for (let index = 0; index < 5; index += 1) calendars.createEvent(ana.id, singleDraft(), byAna);
  oneOnOne();
  const delta = reader(stand, ana.id, 2);

  const { items } = delta.first();

  expect(items).toHaveLength(12);
  expect(delta.followed()).toBeGreaterThanOrEqual(3);
});

test('A sync state remembers three generations, then answers 410', () => {
  const stand = calendarStand();
  const { ana } = stand;
  const delta = reader(stand, ana.id);
  const tokens = [delta.first().token];
  for (let round = 0; round < 3; round += 1) tokens.push(delta.next(tokens.at(-1) ?? '').token);

  expect(() => delta.next(tokens[0] ?? '')).toThrow(expect.objectContaining({ status: 410, code: 'SyncStateNotFound' }));
  expect(delta.next(tokens[2] ?? '').items).toEqual([]);
  expect(() => delta.next('nonsense')).toThrow(expect.objectContaining({ status: 410 }));
});
