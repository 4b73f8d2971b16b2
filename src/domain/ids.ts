declare const brand: unique symbol;
/** A `T` that can't be mixed up with another `T`: made only by the functions of this file. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** The Entra tenant's id (a GUID, lower case). */
export type TenantId = Brand<string, 'TenantId'>;
/** A person's Entra object id (a GUID, lower case); with the tenant it is the only key of a person, never a mail address. */
export type PersonId = Brand<string, 'PersonId'>;
/** Our own id of a pair manager and rep. */
export type PairId = Brand<string, 'PairId'>;
/** Our own opaque id of one meeting of a pair; it stands in links and cards, and tells nothing. */
export type MeetingId = Brand<string, 'MeetingId'>;
/** Our own id of a commitment. */
export type CommitmentId = Brand<string, 'CommitmentId'>;
/** `uid` of a Graph event: the same in all mailboxes and for the whole series (facts/graph.md §1.4). */
export type SeriesUid = Brand<string, 'SeriesUid'>;
/** Graph's id of an event in one mailbox; case-sensitive, opaque. */
export type EventId = Brand<string, 'EventId'>;

export const tenantId = (text: string): TenantId => text.toLowerCase() as TenantId;
export const personId = (text: string): PersonId => text.toLowerCase() as PersonId;
export const pairId = (text: string): PairId => text as PairId;
export const meetingId = (text: string): MeetingId => text as MeetingId;
export const commitmentId = (text: string): CommitmentId => text as CommitmentId;
export const seriesUid = (text: string): SeriesUid => text as SeriesUid;
export const eventId = (text: string): EventId => text as EventId;
