import type { StoreTransaction } from '#app/store-port.ts';
import type { SelectQueryBuilder } from 'kysely';
import { meetingId, type MeetingId, type PersonId } from '#domain/ids.ts';
import type { Instant } from '#domain/time.ts';
import type { Meeting, MeetingSignal } from '#domain/meeting.ts';
import { confirmationRow, dateOf, jsonOrNull, meetingRow, readRow, signalRow } from './rows.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** Meetings of pairs. Signals are only ever added; the same signal twice counts once. They come earliest first. */
export function createMeetings(scope: Scope): StoreTransaction['meetings'] {
  const { trx, tenant } = scope;
  const all = () => trx.selectFrom('meeting').where('tenant', '=', tenant);
  return {
    async get(id) {
      return (await withSignals(scope, all().where('id', '=', id)))[0];
    },
    ofPair: (pair) => withSignals(scope, all().where('pair', '=', pair)),
    ofPairBetween: (pair, from, to) => withSignals(scope, all().where('pair', '=', pair).where('startAt', '<=', dateOf(to)).where('endAt', '>=', dateOf(from))),
    byThread: (threadId) => withSignals(scope, all().where('threadId', '=', threadId)),
    async save(meeting) {
      const row = {
        tenant,
        id: meeting.id,
        pair: meeting.pair,
        uid: meeting.uid,
        originalDate: meeting.originalDate,
        startAt: dateOf(meeting.start),
        endAt: dateOf(meeting.end),
        organizer: meeting.organizer,
        copy: jsonOrNull(meeting.copy),
        audience: meeting.audience,
        venue: JSON.stringify(meeting.venue),
        threadId: meeting.venue.kind === 'teams' ? meeting.venue.threadId : null,
        gone: meeting.gone,
        moves: meeting.moves,
      };
      await trx.insertInto('meeting').values(row).onConflict((key) => key.columns(['tenant', 'id']).doUpdateSet(row)).execute();
    },
    async addSignal(id, signal) {
      const row = { tenant, meeting: id, at: dateOf(signal.at), byPerson: signal.by, kind: signal.kind };
      await trx.insertInto('meetingSignal').values(row).onConflict((key) => key.doNothing()).execute();
    },
  };
}

/** Who confirmed which recap; a second confirmation by the same person changes nothing. */
export function createRecaps({ trx, tenant }: Scope): StoreTransaction['recaps'] {
  return {
    async confirmations(meeting) {
      const rows = await trx
        .selectFrom('recapConfirmation')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('meeting', '=', meeting)
        .orderBy('at')
        .orderBy('byPerson')
        .execute();
      return rows.map((row) => readRow('confirmation', confirmationRow, row));
    },
    async ofPair(pair) {
      const rows = await trx
        .selectFrom('recapConfirmation')
        .innerJoin('meeting', (on) => on.onRef('meeting.tenant', '=', 'recapConfirmation.tenant').onRef('meeting.id', '=', 'recapConfirmation.meeting'))
        .select(['recapConfirmation.meeting', 'recapConfirmation.byPerson', 'recapConfirmation.at'])
        .where('recapConfirmation.tenant', '=', tenant)
        .where('meeting.pair', '=', pair)
        .orderBy('recapConfirmation.at')
        .orderBy('recapConfirmation.byPerson')
        .execute();
      const found = new Map<MeetingId, readonly { readonly by: PersonId; readonly at: Instant }[]>();
      for (const row of rows) {
        const id = meetingId(row.meeting);
        found.set(id, [...(found.get(id) ?? []), readRow('confirmation', confirmationRow, row)]);
      }
      return found;
    },
    async confirm(meeting, by, at) {
      const row = { tenant, meeting, byPerson: by, at: dateOf(at) };
      await trx.insertInto('recapConfirmation').values(row).onConflict((key) => key.doNothing()).execute();
    },
  };
}

/** Meetings and their signals, asked for together. */
async function withSignals({ trx, tenant }: Scope, these: SelectQueryBuilder<Tables, 'meeting', object>): Promise<readonly Meeting[]> {
  const [rows, found] = await Promise.all([
    these.selectAll().orderBy('startAt').orderBy('id').execute(),
    trx.selectFrom('meetingSignal').selectAll().where('tenant', '=', tenant).where('meeting', 'in', these.select('id')).orderBy('at').orderBy('seq').execute(),
  ]);
  const meetings = rows.map((row) => readRow('meeting', meetingRow, row));
  const signals = new Map<string, MeetingSignal[]>(meetings.map((meeting) => [meeting.id, []]));
  for (const row of found) signals.get(row.meeting)?.push(readRow('signal', signalRow, row));
  const of = (id: MeetingId) => signals.get(id) ?? [];
  return meetings.map((meeting) => ({ ...meeting, signals: of(meeting.id) }));
}
