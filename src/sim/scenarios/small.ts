import type { SimPerson } from '../world/world.ts';
import { person, wellKnown } from './people.ts';
import type { SimZone } from './people.ts';
import { invited, plannedEvent } from './plan.ts';
import type { PlannedEvent, ScenarioPlan } from './plan.ts';
import { seeded } from './seeded.ts';

const zone: SimZone = 'Europe/Lisbon';

/** Tuesday; the first occurrence in the story is 2026-11-03 at 10:00 in Lisbon (10:00 UTC). */
const tuesdays = { date: '2026-08-04', at: '10:00', minutes: 45, zone, repeat: 'weekly' } as const;

type Cast = { ana: SimPerson; ben: SimPerson; cleo: SimPerson; dana: SimPerson };

function cast(seed: number): Cast {
  const draws = seeded(seed);
  const named = (index: number, title: string, managerId: string | null) =>
    person(draws, wellKnown[index] ?? ['Ana', 'Silva'], { title, zone, managerId });
  const ana = named(0, 'Sales manager', null);
  return {
    ana,
    ben: named(1, 'Account executive', ana.id),
    cleo: named(2, 'Account executive', ana.id),
    dana: named(3, 'Executive assistant', null),
  };
}

const weekly = ({ ana, ben }: Cast) =>
  plannedEvent('one-on-one', ana, '1:1 Ana / Ben', tuesdays, {
    with: [invited(ben)],
    text: 'Ben, please bring one call.',
    teams: true,
  });

const byBen = ({ ana, ben }: Cast) =>
  plannedEvent('one-on-one', ben, 'Ben and Ana, 1:1', tuesdays, { with: [invited(ana)], teams: true });

/** One entry a small scenario: what is on the calendars, and what else differs. */
const small: Record<
  string,
  {
    events(people: Cast): PlannedEvent[];
    outOfScope?: (people: Cast) => SimPerson;
    switches?: ScenarioPlan['switches'];
  }
> = {
  'two-people-weekly': { events: (people) => [weekly(people)] },
  'rep-organizes': { events: (people) => [byBen(people)] },
  'organizer-out-of-scope': { events: (people) => [byBen(people)], outOfScope: ({ ben }) => ben },
  'no-teams': {
    events: ({ ana, ben }) => [
      plannedEvent('one-on-one', ana, '1:1 Ana / Ben', tuesdays, {
        with: [invited(ben)],
        text: 'At my desk.',
        place: 'Second floor',
      }),
    ],
  },
  'other-vendor': {
    events: ({ ana, ben }) => [
      plannedEvent('one-on-one', ana, '1:1 Ana / Ben', tuesdays, {
        with: [invited(ben)],
        text: 'Join Zoom Meeting<br><a href="https://fabrikam.zoom.us/j/81234567890?pwd=example">https://fabrikam.zoom.us/j/81234567890?pwd=example</a>',
        place: 'https://fabrikam.zoom.us/j/81234567890',
      }),
    ],
  },
  'optional-assistant': {
    events: ({ ana, ben, dana }) => [
      plannedEvent('one-on-one', ana, '1:1 Ana / Ben', tuesdays, {
        with: [invited(ben), invited(dana, 'accepted', 'optional')],
        teams: true,
      }),
    ],
  },
  biweekly: {
    events: ({ ana, ben }) => [
      plannedEvent(
        'one-on-one',
        ana,
        '1:1 Ana / Ben',
        { ...tuesdays, date: '2026-07-28', repeat: 'biweekly' },
        { with: [invited(ben)], teams: true },
      ),
    ],
  },
  'subscriptions-refused': { events: (people) => [weekly(people)], switches: { subscriptionsRefused: true } },
};

/** The names of the small scenarios: Ana Silva manages Ben Okoye and Cleo Martin; Dana Novak is an assistant. */
export const smallNames: readonly string[] = Object.keys(small);

/** A small scenario for tests; undefined when there is none of that name. Always from Monday 2026-11-02, 07:00 UTC; the seed changes ids only. */
export function smallScenario(name: string, seed: number): ScenarioPlan | undefined {
  const wanted = small[name];
  if (wanted === undefined) return undefined;
  const people = cast(seed);
  const everyone = Object.values(people);
  const excluded = wanted.outOfScope?.(people).id;
  return {
    startAt: Date.parse('2026-11-02T07:00:00Z'),
    people: everyone,
    scope: everyone.map(({ id }) => id).filter((id) => id !== excluded),
    events: wanted.events(people),
    switches: wanted.switches ?? {},
  };
}
