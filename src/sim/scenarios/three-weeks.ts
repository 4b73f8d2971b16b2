import type { SimPerson } from '../world/world.ts';
import { noise } from './noise.ts';
import { namePool, person, wellKnown } from './people.ts';
import type { SimZone } from './people.ts';
import { daysAfter, invited, plannedEvent } from './plan.ts';
import type { PlannedAttendee, PlannedEvent, ScenarioPlan } from './plan.ts';
import { domain } from './people.ts';
import { seeded } from './seeded.ts';
import type { Draws } from './seeded.ts';

/** Mondays of autumn 2026; Europe leaves summer time on 25 October, North America on 1 November. */
const mondays = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];

type Team = {
  director: SimPerson;
  manager: SimPerson;
  reps: SimPerson[];
  peer: SimPerson;
  engineer: SimPerson;
  recruiter: SimPerson;
  assistant: SimPerson;
};

function team(draws: Draws, seed: number, zone: SimZone): Team {
  // Seed 1 is the demo's own: there the manager is Ana and the first rep Ben, as in the pictures.
  const names =
    seed === 1 ? [...wellKnown, ...draws.shuffled(namePool.slice(wellKnown.length))] : draws.shuffled(namePool);
  const named = (index: number) => names[index] ?? wellKnown[0] ?? ['Ana', 'Silva'];
  const director = person(draws, named(6), { title: 'Sales director', zone, managerId: null });
  const manager = person(draws, named(0), { title: 'Sales manager', zone, managerId: director.id });
  const farZone: SimZone = draws.pick(['America/New_York', 'America/Chicago', 'America/Sao_Paulo']);
  const rep = (index: number, where: SimZone) =>
    person(draws, named(index), { title: 'Account executive', zone: where, managerId: manager.id });
  const colleague = (index: number, title: string) =>
    person(draws, named(index), { title, zone, managerId: director.id });
  return {
    director,
    manager,
    reps: [rep(1, zone), rep(2, farZone), rep(3, zone), rep(4, zone), rep(5, zone)],
    peer: colleague(7, 'Sales manager'),
    engineer: colleague(8, 'Solution engineer'),
    recruiter: colleague(9, 'Recruiter'),
    assistant: colleague(10, 'Executive assistant'),
  };
}

/** Five weekdays, one a rep; a Monday 1:1 is never before the afternoon, so that Monday morning is there for the offer. */
function slots(
  draws: Draws,
  monday: string,
): { day: (weeksAgo: number, index: number) => string; hour: (index: number) => string } {
  const weekdays = draws.shuffled([1, 2, 3, 4, 5]);
  const hours = weekdays.map((weekday) =>
    weekday === 1 ? draws.pick(['14:00', '15:00', '15:30']) : draws.pick(['10:00', '11:00', '14:00', '15:00']),
  );
  return {
    day: (weeksAgo, index) => daysAfter(monday, (weekdays[index] ?? 1) - 1 - 7 * weeksAgo),
    hour: (index) => hours[index] ?? '15:00',
  };
}

const subjectOf = (draws: Draws, manager: SimPerson, rep: SimPerson): string =>
  draws.pick([
    `1:1 ${manager.givenName} / ${rep.givenName}`,
    `${manager.givenName} and ${rep.givenName}, 1:1`,
    `Weekly 1:1 with ${rep.givenName}`,
    `${rep.givenName} <> ${manager.givenName} 1-1`,
  ]);

/** What the five 1:1s of the manager need to be planned. */
type Planning = {
  draws: Draws;
  members: Team;
  zone: SimZone;
  monday: string;
  day: (weeksAgo: number, index: number) => string;
  hour: (index: number) => string;
};

/** The five 1:1s of the manager, each of its own kind, and the manager's own with the director. */
function oneOnOnes(draws: Draws, members: Team, zone: SimZone, monday: string): PlannedEvent[] {
  const planning = { draws, members, zone, monday, ...slots(draws, monday) };
  return [...byManager(planning), byRep(planning), withDirector(planning)];
}

function byManager({ draws, members: { manager, reps, assistant }, zone, day, hour }: Planning): PlannedEvent[] {
  const [plain, , fortnightly, inRoom, guarded] = reps;
  if (!plain || !fortnightly || !inRoom || !guarded) throw new Error('The three-week story needs five reps.');
  const room: PlannedAttendee = {
    mail: `room.hopper@${domain}`,
    name: 'Room Hopper (4)',
    type: 'resource',
    response: 'accepted',
  };
  const bring = `${plain.givenName}, please bring one call that you would like to look at.`;
  const scheduling = `${assistant.givenName} is here for scheduling only.`;
  const every = { zone, repeat: 'weekly' } as const;
  const called = (rep: SimPerson) => subjectOf(draws, manager, rep);
  const marked = `1:1 ${manager.givenName} / ${guarded.givenName}`;
  const two = { date: day(draws.pick([8, 8, 9]), 2), at: hour(2), minutes: 60, zone, repeat: 'biweekly' } as const;
  const four = { date: day(16, 4), at: hour(4), minutes: 45, ...every };
  return [
    plannedEvent(
      'one-on-one',
      manager,
      called(plain),
      { date: day(14, 0), at: hour(0), minutes: 45, ...every },
      { with: [invited(plain)], text: bring, teams: true },
    ),
    plannedEvent('one-on-one', manager, called(fortnightly), two, { with: [invited(fortnightly)], teams: true }),
    plannedEvent(
      'one-on-one',
      manager,
      called(inRoom),
      { date: day(9, 3), at: hour(3), minutes: 45, ...every },
      { with: [invited(inRoom), room], text: 'Coffee is on me.', place: room.name },
    ),
    plannedEvent('one-on-one', manager, marked, four, {
      with: [invited(guarded), invited(assistant, 'accepted', 'optional')],
      text: scheduling,
      teams: true,
    }),
  ];
}

/** The rep organizes, in the rep's own zone: afternoon in Europe. */
function byRep({ draws, members: { manager, reps }, day }: Planning): PlannedEvent {
  const rep = reps[1];
  if (rep === undefined) throw new Error('The three-week story needs five reps.');
  const when = {
    date: day(11, 1),
    at: draws.pick(['09:30', '10:00', '11:00']),
    minutes: 30,
    zone: zoneOf(rep),
    repeat: 'weekly',
  } as const;
  const text = 'Standing call. Move it if a customer needs the slot.';
  return plannedEvent('one-on-one', rep, subjectOf(draws, manager, rep), when, {
    with: [invited(manager)],
    text,
    teams: true,
  });
}

function withDirector({ members: { director, manager }, zone, monday }: Planning): PlannedEvent {
  const when = { date: daysAfter(monday, 2 - 7 * 18), at: '09:00', minutes: 30, zone, repeat: 'weekly' } as const;
  return plannedEvent('one-on-one', director, `1:1 ${director.givenName} / ${manager.givenName}`, when, {
    with: [invited(manager)],
    teams: true,
  });
}

const zoneOf = (someone: SimPerson): SimZone => {
  if (someone.timeZone === 'America/New_York' || someone.timeZone === 'America/Chicago') return someone.timeZone;
  return 'America/Sao_Paulo';
};

/** A sales manager with five reps and their 1:1s among the usual noise; people, days, hours and zones differ by seed. */
export function threeWeeks(seed: number): ScenarioPlan {
  const draws = seeded(seed);
  const monday = seed === 1 ? '2026-11-02' : draws.pick(mondays);
  const zone: SimZone =
    seed === 1
      ? 'Europe/Lisbon'
      : draws.pick(['Europe/Lisbon', 'Europe/London', 'Europe/Berlin', 'Europe/Paris', 'Europe/Warsaw']);
  const members = team(draws, seed, zone);
  const { director, manager, reps, peer, engineer, recruiter, assistant } = members;
  const people = [manager, ...reps, director, assistant, peer, engineer, recruiter];
  return {
    startAt: Date.parse(`${monday}T07:00:00Z`),
    people,
    scope: people.map(({ id }) => id),
    events: [...oneOnOnes(draws, members, zone, monday), ...noise(draws, members, zone, monday, 4)],
    switches: {},
  };
}

/** The same people as `three-weeks`, and nothing on any calendar. */
export const emptyCalendars = (seed: number): ScenarioPlan => ({ ...threeWeeks(seed), events: [] });
