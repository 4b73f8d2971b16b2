import { seeded } from '../scenarios/seeded.ts';
import type { Teams } from '../teams/create-teams.ts';
import type { World } from '../world/world.ts';
import type { Calendars } from '../world/calendar/calendars.ts';
import { answerOpenCards } from './answer-cards.ts';
import { createDiary, createInviteReader } from './calendar-hands.ts';
import { countStory } from './count.ts';
import type { Summary } from './count.ts';
import { switchedOn } from './count-chats.ts';
import type { Diary, OneOnOne } from './diary.ts';
import { createDisturber, disturbancePlan } from './disturb.ts';
import type { Disturbance } from './disturb.ts';
import { createHands } from './hands.ts';
import { holdMeeting } from './hold-meeting.ts';
import type { StoryParts } from './hold-meeting.ts';
import { createPromises } from './promises.ts';
import { createSentences } from './sentences.ts';
import { endIfRunaway, StoryEnded } from './runaway.ts';
import { occurrenceKey, pairKey } from './tape.ts';
import { watch } from './watch.ts';

const minute = 60_000;
const hour = 60 * minute;
const week = 7 * 24 * hour;

export type PlayerParts = {
  world: World;
  teams: Pick<Teams, 'store' | 'peek' | 'chatsOf' | 'press' | 'say' | 'join' | 'leave'>;
  calendars: Calendars;
  stepper: { moveTo(at: number): Promise<void> };
};

/** Plays people headless. */
export type Player = {
  play(story: { weeks: number; seed: number }): Promise<Summary>;
  /** What was expected on a screen and not found, with the moment: for whoever looks into a bad line. */
  readonly notes: readonly string[];
};

/** Builds a player over one world, after its scenario was applied and before the product starts. */
export function createPlayer({ world, teams, calendars, stepper }: PlayerParts): Player {
  const diary = createDiary(world, calendars);
  const watcher = watch(world, teams, createInviteReader(world, calendars));
  const hands = createHands({ teams, watcher, now: () => world.clock.now() });
  const until = async (at: number): Promise<void> => {
    do {
      await stepper.moveTo(Math.max(world.clock.now(), Math.min(at, world.clock.now() + 6 * hour)));
      endIfRunaway(world.mails, world.app.clientId);
    } while (world.clock.now() < at);
    watcher.look();
  };
  return {
    notes: hands.notes,
    async play({ weeks, seed }) {
      const startAt = world.clock.now();
      const draws = seeded(seed * 31 + 7);
      const names = new Map(
        [...world.people.values()].map(({ id, givenName, displayName }) => [id, [givenName, displayName]]),
      );
      const isOn = ({ manager, rep }: OneOnOne) => switchedOn(watcher.tape, names).has(pairKey(manager, rep));
      const disturber = createDisturber({ diary, faults: world.faults, draws, note: hands.note, isOn });
      const parts: StoryParts = {
        world,
        teams,
        hands,
        draws,
        sentences: createSentences(draws),
        promises: createPromises(watcher.tape),
        until,
      };
      const script = { plan: disturbancePlan(startAt, weeks), disturb: disturber.disturb, isOn, end: startAt + weeks * week - hour };
      const endedEarly = await tellStory(parts, diary, script).then(() => null, whyEnded);
      watcher.look();
      const summary = countStory({
        weeks,
        seed,
        startAt,
        tape: watcher.tape,
        mails: world.mails,
        findings: world.findings,
        appId: world.app.clientId,
        names,
        disturbances: disturber.counts(),
      });
      return endedEarly === null ? summary : { ...summary, endedEarly };
    },
  };
}

/** A story that ended early still has its line; whatever else went wrong is thrown on. */
function whyEnded(error: unknown): string {
  if (error instanceof StoryEnded) return error.message;
  throw error;
}

type Script = {
  plan: readonly Disturbance[];
  disturb: (one: Disturbance, now: number) => Promise<void>;
  /** Whether the app helps the two; meetings of others go by without anything to do in them. */
  isOn: (meeting: OneOnOne) => boolean;
  end: number;
};

/** From one thing to the next: what disturbs, a card to answer, a meeting to hold; nothing is left out when things overlap. */
async function tellStory(
  parts: StoryParts,
  diary: Diary,
  { plan, disturb, isOn, end }: Script,
): Promise<void> {
  const { world, until } = parts;
  const held = new Set<string>();
  const waiting = [...plan];
  const startAt = world.clock.now();
  const keyOf = (meeting: { uid: string; originalDate: string }) => occurrenceKey(meeting);
  for (;;) {
    const now = world.clock.now();
    const meeting = diary
      .between(Math.max(startAt, now - 3 * hour), Math.min(end, now + 4 * 24 * hour))
      .find((one) => !held.has(keyOf(one)));
    const trouble = waiting[0];
    const nextAt = Math.min(meeting?.start ?? Infinity, trouble?.at ?? Infinity, nextLookAt(startAt, now));
    if (nextAt >= end) break;
    if (trouble !== undefined && trouble.at <= nextAt) {
      waiting.shift();
      await until(trouble.at);
      await disturb(trouble, world.clock.now());
    } else if (meeting !== undefined && meeting.start <= nextAt) {
      held.add(keyOf(meeting));
      await until(meeting.start);
      if (isOn(meeting)) await holdMeeting(parts, meeting);
    } else {
      await until(nextAt);
      await answerOpenCards(parts);
    }
  }
  await until(end);
}

/** People look at their cards every 15 minutes on the first morning, then at 8 each day. */
function nextLookAt(startAt: number, now: number): number {
  if (now < startAt + 2 * hour) return now + 15 * minute;
  const today = startAt + Math.floor((now - startAt) / (24 * hour)) * 24 * hour + hour;
  return now < today ? today : today + 24 * hour;
}
