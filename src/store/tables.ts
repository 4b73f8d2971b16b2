import type { ColumnType, Generated } from 'kysely';

/** JSON goes in as text (the driver would turn an array into a Postgres array) and comes out unknown, to be parsed in rows.ts. */
type Json = ColumnType<unknown, string, string>;
type NullableJson = ColumnType<unknown, string | null, string | null>;

/** The tables as the queries see them: camelCase by kysely's plugin, times as Date. What is read is parsed again in rows.ts. */
export type Tables = {
  tenant: { tenant: string; sweepAt: Date | null };
  person: {
    tenant: string; id: string; displayName: string; givenName: string; mail: string; mails: readonly string[]; managerId: string | null;
    zone: string; language: string; ownLanguage: string | null; teamsLanguage: string | null; inScope: boolean; app: Json; chat: NullableJson; mri: string | null;
  };
  mailbox: {
    tenant: string; person: string; access: string; cursor: string | null; span: NullableJson; subscription: NullableJson;
    subscriptionId: string | null; polls: boolean; syncAt: Date | null; renewAt: Date | null; blockedUntil: Date | null; failures: number;
  };
  seriesCopy: {
    tenant: string; mailbox: string; master: string; uid: string; isOrganizer: boolean; verdict: Json; manager: string | null; rep: string | null;
  };
  occurrenceCopy: {
    tenant: string; mailbox: string; master: string; event: string; originalDate: string | null; startAt: Date; endAt: Date; zone: string;
    audience: string; venue: Json;
  };
  pair: {
    tenant: string; id: string; manager: string; rep: string; state: Json; zone: string; switchedOnAt: Date | null; sleeps: number;
    wakeAt: Date | null; failures: number;
  };
  meeting: {
    tenant: string; id: string; pair: string; uid: string; originalDate: string | null; startAt: Date; endAt: Date; organizer: string | null;
    copy: NullableJson; audience: string; venue: Json; threadId: string | null; gone: boolean; moves: number;
  };
  meetingSignal: { tenant: string; meeting: string; seq: Generated<string>; at: Date; byPerson: string | null; kind: string };
  commitment: { tenant: string; id: string; seq: Generated<string>; pair: string; owner: string };
  commitmentEvent: { tenant: string; commitment: string; seq: Generated<string>; event: Json };
  coaching: { tenant: string; pair: string; skill: string | null; evidence: NullableJson; topic: string | null };
  diagnosis: { tenant: string; pair: string; seq: Generated<string>; event: Json };
  scorecardEntry: { tenant: string; pair: string; seq: Generated<string>; entry: Json };
  meetingChange: {
    tenant: string; pair: string; seq: Generated<string>; meeting: string; at: Date; kind: string; fromAt: Date; toAt: Date | null; intoMeeting: string | null;
    byPerson: string | null;
  };
  room: { tenant: string; meeting: string; room: Json; isSettled: boolean };
  roomNote: { tenant: string; meeting: string; author: string; text: string };
  roomSeen: { tenant: string; meeting: string; person: string; at: Date };
  recapConfirmation: { tenant: string; meeting: string; byPerson: string; at: Date };
  delivery: {
    tenant: string; id: string; pair: string | null; person: string | null; meeting: string | null; kind: string; hash: string; state: string;
    intendedAt: Date; doneAt: Date | null; place: NullableJson; writes: number; note: Json;
  };
  preference: { tenant: string; person: string; preference: Json };
  sentCard: { tenant: string; delivery: string; card: Json };
  audit: { tenant: string; seq: Generated<string>; at: Date; byPerson: string | null; what: string; pair: string | null };
};
