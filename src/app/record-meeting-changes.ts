import type { PersonId, SeriesUid } from '#domain/ids.ts';
import type { Meeting } from '#domain/meeting.ts';
import { changesBetween } from '#domain/meeting-record.ts';
import type { Instant } from '#domain/time.ts';
import type { PairRecord, StoreTransaction } from './store-port.ts';

/**
 * Keeps what the calendars did to a pair's meetings between two looks; nothing while the pair is off. A series that is still on a calendar and is no 1:1 any more
 * (others joined, somebody declined) was not cancelled, so nothing is kept about it.
 */
export async function recordMeetingChanges(tx: StoreTransaction, pair: PairRecord, before: readonly Meeting[], after: readonly Meeting[], now: Instant): Promise<void> {
  if (pair.state.kind !== 'on' || !differ(before, after)) return;
  const calendarsRead = new Set<PersonId>();
  const judged: { readonly uid: SeriesUid; readonly isOther: boolean }[] = [];
  for (const person of [pair.manager, pair.rep]) {
    if ((await tx.mailboxes.get(person))?.access === 'open') calendarsRead.add(person);
    judged.push(...(await tx.calendar.seriesOf(person)).map(({ uid, verdict }) => ({ uid, isOther: verdict.is === 'other' })));
  }
  const isOurs = ({ uid }: Meeting): boolean => {
    const verdicts = judged.filter((one) => one.uid === uid);
    return verdicts.length === 0 || verdicts.some(({ isOther }) => !isOther);
  };
  const known = await tx.meetingChanges.ofPair(pair.id);
  const changes = changesBetween(before.filter(isOurs), after.filter(isOurs), { known, now, where: pair.zone, calendarsRead });
  for (const change of changes) await tx.meetingChanges.add(pair.id, change);
}

/** Most looks change nothing: then nothing more has to be read. */
function differ(before: readonly Meeting[], after: readonly Meeting[]): boolean {
  const earlier = new Map(before.map((meeting) => [meeting.id, meeting]));
  return after.some((meeting) => {
    const was = earlier.get(meeting.id);
    return was?.start !== meeting.start || was.gone !== meeting.gone;
  });
}
