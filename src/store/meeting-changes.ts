import { z } from 'zod';
import type { StoreTransaction } from '#app/store-port.ts';
import { meetingId, personId } from '#domain/ids.ts';
import type { MeetingChange } from '#domain/meeting-record.ts';
import { column, dateOf, dateOrNull, readRow } from './rows.ts';
import type { Scope } from './scope.ts';

const meeting = z.string().transform(meetingId);

const changeRow: z.ZodType<MeetingChange> = z
  .object({
    meeting,
    at: column,
    kind: z.enum(['moved', 'cancelled', 'restored']),
    fromAt: column,
    toAt: column.nullable(),
    intoMeeting: meeting.nullable(),
    byPerson: z.string().transform(personId).nullable(),
  })
  .transform(({ fromAt, toAt, intoMeeting, byPerson, ...rest }) => ({ ...rest, from: fromAt, to: toAt, into: intoMeeting, by: byPerson }));

/** What the calendars did to a pair's meetings, in the order in which it was seen. Nothing here is ever changed or removed. */
export function createMeetingChanges({ trx, tenant }: Scope): StoreTransaction['meetingChanges'] {
  return {
    async ofPair(pair) {
      const rows = await trx.selectFrom('meetingChange').selectAll().where('tenant', '=', tenant).where('pair', '=', pair).orderBy('seq').execute();
      return rows.map((row) => readRow('meeting change', changeRow, row));
    },
    async add(pair, change) {
      const { at, from, to, into, by, ...rest } = change;
      const row = { tenant, pair, ...rest, at: dateOf(at), fromAt: dateOf(from), toAt: dateOrNull(to), intoMeeting: into, byPerson: by };
      await trx.insertInto('meetingChange').values(row).execute();
    },
  };
}
