import { decisionsOf, type Decision } from '#domain/decisions.ts';
import { asksForDiagnosis, standingDiagnosis } from '#domain/diagnosis.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { phaseOf } from '#domain/meeting-state.ts';
import type { LocalDate } from '#domain/time.ts';
import type { Policies } from './policies.ts';
import { roleIn } from './pair-access.ts';
import { openFor, readPairContext, type PairContext } from './pair-context.ts';
import { prepPlanFor, type PrepCard } from './prep-cards.ts';
import type { StoreTransaction } from './store-port.ts';
import type { DigestEntry } from './views/digest-view.ts';

/** What stands on a person's card for a day. `why`: what is said where nothing does: all of it has begun, was cancelled, was switched off, or is decided. */
export type PrepEntries = { readonly entries: readonly DigestEntry[]; readonly why: 'begun' | 'cancelled' | 'off' | 'decided' };

type Asked = { readonly person: PersonId; readonly day: LocalDate; readonly policies: Policies; readonly now: PairContext['now'] };

/** Reads every pair of the person: those whose meeting is on the card already, and those who are to be told of one on that day now. */
export async function prepEntries(tx: StoreTransaction, { person, day, policies, now }: Asked, cards: readonly PrepCard[]): Promise<PrepEntries> {
  const told = cards.find((card) => card.day === day)?.meetings ?? [];
  const entries: DigestEntry[] = [];
  const gone: { readonly meeting: Meeting; readonly context: PairContext }[] = [];
  for (const { id } of await tx.pairs.ofPerson(person)) {
    const context = await readPairContext(tx, id, now);
    const reader = context === undefined ? null : roleIn(context.pair, person);
    if (context === undefined || reader === null) continue;
    const plan = prepPlanFor(context, reader, cards);
    for (const meeting of context.meetings) {
      const isOn = told.includes(meeting.id);
      if (!isOn && !(plan.kind === 'now' && plan.meeting === meeting.id && plan.day === day)) continue;
      const decisions = reader === 'manager' ? managersDecisions(context, policies) : [];
      const stands = context.pair.state.kind === 'on' && phaseOf(meeting, now).kind === 'ahead' && (reader === 'rep' || decisions.length > 0);
      if (stands) entries.push({ context, meeting, reader, decisions });
      else gone.push({ meeting, context });
    }
  }
  return { entries: entries.sort((one, other) => one.meeting.start - other.meeting.start), why: whyNothing(gone) };
}

function whyNothing(gone: readonly { readonly meeting: Meeting; readonly context: PairContext }[]): PrepEntries['why'] {
  if (gone.some(({ context }) => context.pair.state.kind !== 'on')) return 'off';
  if (gone.some(({ meeting, context }) => !meeting.gone && meeting.start <= context.now)) return 'begun';
  return gone.some(({ meeting }) => meeting.gone) ? 'cancelled' : 'decided';
}

/** What waits for the manager's word; with diagnoses off none is asked for. */
export function managersDecisions(context: PairContext, policies: Policies): readonly Decision[] {
  const standing = standingDiagnosis(context.diagnoses);
  const asking = policies.diagnosis ? openFor(context).open.filter((promise) => asksForDiagnosis(promise, standing, context.meetings, context.now)) : [];
  return decisionsOf(context.pair.manager, context.commitments, context.pair, new Set(asking.map(({ id }) => id)));
}
