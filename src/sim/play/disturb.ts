import type { Faults } from '../faults/faults.ts';
import type { Draws } from '../scenarios/seeded.ts';
import type { Disturbances } from './count.ts';
import type { Diary, OneOnOne } from './diary.ts';
import { pairKey } from './tape.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Something that goes wrong (or is changed by people) at a moment of the story. */
export type Disturbance = {
  at: number;
  kind: 'moved' | 'cancelled' | 'recreated' | 'redated' | 'killed' | 'duplicated' | 'late' | 'throttled';
};

export type DisturbParts = {
  diary: Diary;
  faults: Pick<Faults, 'add' | 'armKill' | 'happened'>;
  draws: Draws;
  note: (what: string) => void;
  /** Pairs that the app helps are hit first. */
  isOn: (meeting: OneOnOne) => boolean;
};

/** When what goes wrong: each kind at least once, on the Mondays of the story (the first one already has its invites to write). */
export function disturbancePlan(startAt: number, weeks: number): Disturbance[] {
  const monday = (week: number) => startAt + Math.min(week, weeks - 1) * 7 * day + hour + 30 * minute;
  return [
    { at: startAt, kind: 'duplicated' as const },
    { at: startAt, kind: 'killed' as const },
    { at: startAt + day, kind: 'late' as const },
    { at: startAt + day, kind: 'throttled' as const },
    { at: monday(1), kind: 'moved' as const },
    { at: monday(1), kind: 'cancelled' as const },
    { at: monday(1), kind: 'killed' as const },
    { at: monday(2), kind: 'duplicated' as const },
    { at: monday(2), kind: 'throttled' as const },
    { at: monday(2), kind: 'recreated' as const },
    { at: monday(2), kind: 'redated' as const },
  ].sort((one, other) => one.at - other.at);
}

type Change = 'moved' | 'cancelled' | 'recreated' | 'redated';

/** Carries out disturbances; every one of the calendar hits another pair. `counts` tells what really happened. */
export function createDisturber({ diary, faults, draws, note, isOn }: DisturbParts) {
  const touched = new Set<string>();
  const done = { moved: 0, cancelled: 0, recreated: 0, redated: 0 };

  const change = async (kind: Change, now: number): Promise<void> => {
    const candidates = draws
      .shuffled(diary.between(now + 3 * hour, now + 5 * day))
      .filter(({ manager, rep }) => !touched.has(pairKey(manager, rep)));
    for (const meeting of [...candidates.filter(isOn), ...candidates.filter((one) => !isOn(one))]) {
      if (!(await carryOut(diary, draws, kind, meeting, now))) continue;
      touched.add(pairKey(meeting.manager, meeting.rep));
      done[kind] += 1;
      return;
    }
    note(`nothing could be ${kind}`);
  };

  return {
    disturb: async ({ kind }: Disturbance, now: number): Promise<void> => {
      if (kind === 'killed') faults.armKill('after-graph-write', 'PATCH');
      else if (kind === 'duplicated') faults.add({ kind: 'duplicate-notification', times: 3, match: '' });
      // Microsoft 365 asks to slow down: whoever comes back too early is a finding.
      else if (kind === 'throttled') faults.add({ kind: 'throttle', times: 2, match: '/events/' });
      else if (kind === 'late') faults.add({ kind: 'delay-notification', times: 2, match: '', delayMinutes: 25 });
      else await change(kind, now);
    },
    counts: (): Disturbances => ({
      ...done,
      killed: faults.happened.get('killed') ?? 0,
      duplicated: faults.happened.get('duplicate-notification') ?? 0,
      late: faults.happened.get('delay-notification') ?? 0,
    }),
  };
}

/** False when there is no free time to move to. */
async function carryOut(diary: Diary, draws: Draws, kind: Change, meeting: OneOnOne, now: number): Promise<boolean> {
  switch (kind) {
    case 'moved': {
      const times = draws.shuffled([2 * hour, -2 * hour, day, 90 * minute]).map((by) => meeting.start + by);
      const start = times.find((at) => at > now + hour && isWorkTime(at) && isFree(diary, at, meeting));
      if (start !== undefined) await diary.move(meeting, start);
      return start !== undefined;
    }
    case 'redated': {
      const today = new Date(meeting.start).getUTCDay();
      const on = (weekday: number) => meeting.start + (weekday - today) * day;
      const weekday = draws
        .shuffled([2, 3, 4, 5])
        .find((to) => to !== today && on(to) > now + 2 * hour && isFree(diary, on(to), meeting));
      if (weekday !== undefined) await diary.redate(meeting, weekday);
      return weekday !== undefined;
    }
    case 'cancelled':
      await diary.cancel(meeting);
      return true;
    case 'recreated':
      await diary.recreate(meeting);
      return true;
  }
}

/** No other 1:1 within half an hour around. */
function isFree(diary: Diary, start: number, meeting: OneOnOne): boolean {
  const end = start + (meeting.end - meeting.start);
  const around = diary.between(start - 2 * hour, start + 2 * hour).filter(({ uid }) => uid !== meeting.uid);
  return around.every((other) => other.start >= end + 30 * minute || other.end + 30 * minute <= start);
}

/** Between 7 and 18 UTC on a day from Monday to Friday. */
const isWorkTime = (at: number): boolean => {
  const hours = new Date(at).getUTCHours();
  return ![0, 6].includes(new Date(at).getUTCDay()) && hours >= 7 && hours < 18;
};
