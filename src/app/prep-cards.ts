import { phaseOf } from '#domain/meeting-state.ts';
import { meetingId, type MeetingId, type PersonId } from '#domain/ids.ts';
import { planPrep, type PrepPlan } from '#domain/plan-prep.ts';
import { localDate, type LocalDate } from '#domain/time.ts';
import type { Role } from '#domain/commitment.ts';
import type { PairContext } from './pair-context.ts';
import type { Delivery, StoreTransaction } from './store-port.ts';

/** A person's card about the 1:1s of one day. A meeting stays on the card on which it was first told, also when it moves. */
export type PrepCard = { readonly delivery: Delivery; readonly day: LocalDate; readonly meetings: readonly MeetingId[] };

/** All such cards that a person ever got. */
export async function prepCardsOf(tx: StoreTransaction, person: PersonId): Promise<readonly PrepCard[]> {
  return (await tx.deliveries.ofPerson(person)).flatMap((delivery) => {
    const { day, meetings } = delivery.note;
    if (delivery.kind !== 'prep' || typeof day !== 'string' || !Array.isArray(meetings)) return [];
    return [{ delivery, day: localDate(day), meetings: meetings.filter((id): id is string => typeof id === 'string').map(meetingId) }];
  });
}

/** Whether one of the two is to be told of the pair's next meeting; who was told already is not told again. */
export function prepPlanFor(context: PairContext, role: Role, cards: readonly PrepCard[]): PrepPlan {
  const { pair, meetings, deliveries, now } = context;
  const person = context[role];
  const next = meetings.find((meeting) => phaseOf(meeting, now).kind === 'ahead');
  if (next === undefined || cards.some((card) => card.meetings.includes(next.id))) return { kind: 'none' };
  const ofPair = cards.filter((card) => meetings.some(({ id }) => card.meetings.includes(id))).map(({ delivery }) => delivery);
  const inPerson = deliveries.filter(({ kind, person: whose }) => whose === person.id && (kind === 'agenda' || kind === 'recap'));
  const told = [...inPerson, ...ofPair].flatMap(({ doneAt }) => doneAt ?? []);
  return planPrep({ pair, meetings, zone: person.zone, agendaComes: agendaComes(context), told }, now);
}

/** Meetings whose agenda comes into the personal chats: they have no chat of their own, or we could not enter it the last time. */
function agendaComes({ meetings, deliveries }: PairContext): ReadonlySet<MeetingId> {
  const agendas = deliveries.filter(({ kind, state }) => kind === 'agenda' && state !== 'withdrawn' && state !== 'refused');
  const last = meetings.findLast(({ id }) => agendas.some(({ meeting }) => meeting === id));
  const isShut = last !== undefined && last.venue.kind === 'teams' && agendas.every(({ meeting, person }) => meeting !== last.id || person !== null);
  return new Set(meetings.flatMap(({ id, venue }) => (venue.kind !== 'teams' || isShut ? [id] : [])));
}
