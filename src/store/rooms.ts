import { z } from 'zod';
import type { StoreTransaction } from '#app/store-port.ts';
import { commitmentId, meetingId, personId, type MeetingId, type PersonId } from '#domain/ids.ts';
import { emptyRoom, type Room } from '#domain/room.ts';
import { instant, plus, type Instant } from '#domain/time.ts';
import { column, dateOf, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

const part = z.enum(['coaching', 'accountability', 'blockers']);
const epoch = instant('1970-01-01T00:00:00Z');
const millis = z.number().transform((at) => plus(epoch, at));
const ofParts = <T extends z.ZodType>(value: T) => z.object({ coaching: value, accountability: value, blockers: value });
const asked = z.object({ asked: z.boolean(), answer: z.string() });

const roomJson: z.ZodType<Room> = z.object({
  on: part,
  since: millis.nullable(),
  spent: ofParts(z.number()),
  moved: z.number(),
  said: ofParts(z.boolean()),
  questions: z.object({ goal: asked, reality: asked, options: asked, will: asked }),
  elements: z.array(z.string()),
  drill: z.object({ startedAt: millis, took: z.number().nullable() }).nullable(),
  blockers: z.array(z.object({ id: z.string(), text: z.string(), taker: z.enum(['manager', 'rep', 'pass-on']).nullable() })),
  notYet: z.array(z.string().transform(commitmentId)),
  closing: z.object({ by: z.string().transform(personId), at: millis }).nullable(),
  deeds: z.array(z.string()),
});
const roomRow = z.object({ meeting: z.string().transform(meetingId), room: roomJson });
const seenRow = z.object({ person: z.string().transform(personId), at: column });

/** Running meetings: one row each, locked while it is changed; private notes and who was seen in tables of their own. */
export function createRooms(scope: Scope): StoreTransaction['rooms'] {
  const { trx, tenant } = scope;
  const one = (meeting: MeetingId) => trx.selectFrom('room').select(['meeting', 'room']).where('tenant', '=', tenant).where('meeting', '=', meeting);
  return {
    async get(meeting) {
      const row = await one(meeting).executeTakeFirst();
      return row && readRow('room', roomRow, row).room;
    },
    async lock(meeting) {
      const empty = { tenant, meeting, room: JSON.stringify(emptyRoom), isSettled: false };
      await trx.insertInto('room').values(empty).onConflict((key) => key.doNothing()).execute(); // so that there is a row to lock
      return readRow('room', roomRow, await one(meeting).forUpdate().executeTakeFirstOrThrow()).room;
    },
    async save(meeting, room) {
      const row = { tenant, meeting, room: JSON.stringify(room), isSettled: false };
      await trx.insertInto('room').values(row).onConflict((key) => key.columns(['tenant', 'meeting']).doUpdateSet(row)).execute();
    },
    async open(pair) {
      const rows = await trx
        .selectFrom('room')
        .innerJoin('meeting', (on) => on.onRef('meeting.tenant', '=', 'room.tenant').onRef('meeting.id', '=', 'room.meeting'))
        .select(['room.meeting', 'room.room'])
        .where('room.tenant', '=', tenant)
        .where('room.isSettled', '=', false)
        .where('meeting.pair', '=', pair)
        .orderBy('meeting.startAt')
        .execute();
      return rows.map((row) => readRow('room', roomRow, row));
    },
    async settle(meeting) {
      await trx.updateTable('room').set({ isSettled: true }).where('tenant', '=', tenant).where('meeting', '=', meeting).execute();
    },
    ...createPersonal(scope),
  };
}

function createPersonal({ trx, tenant }: Scope): Pick<StoreTransaction['rooms'], 'noteOf' | 'saveNote' | 'seen' | 'markSeen'> {
  return {
    async noteOf(meeting, author) {
      const row = await trx.selectFrom('roomNote').select('text').where('tenant', '=', tenant).where('meeting', '=', meeting).where('author', '=', author).executeTakeFirst();
      return row?.text ?? '';
    },
    async saveNote(meeting, author, text) {
      const row = { tenant, meeting, author, text };
      await trx.insertInto('roomNote').values(row).onConflict((key) => key.columns(['tenant', 'meeting', 'author']).doUpdateSet(row)).execute();
    },
    async seen(meeting) {
      const rows = await trx.selectFrom('roomSeen').select(['person', 'at']).where('tenant', '=', tenant).where('meeting', '=', meeting).execute();
      return new Map<PersonId, Instant>(rows.map((row) => readRow('presence', seenRow, row)).map(({ person, at }) => [person, at]));
    },
    async markSeen(meeting, person, at) {
      const row = { tenant, meeting, person, at: dateOf(at) };
      await trx.insertInto('roomSeen').values(row).onConflict((key) => key.columns(['tenant', 'meeting', 'person']).doUpdateSet(row)).execute();
    },
  };
}
