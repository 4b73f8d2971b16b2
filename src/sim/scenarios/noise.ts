import type { SimPerson } from '../world/world.ts';
import { canaries } from './canaries.ts';
import { domain } from './people.ts';
import type { SimZone } from './people.ts';
import { daysAfter, invited, plannedEvent } from './plan.ts';
import type { PlannedAttendee, PlannedEvent, When } from './plan.ts';
import type { Draws } from './seeded.ts';

/** Who noise happens to. `others` are colleagues outside the team. */
export type Company = {
  manager: SimPerson;
  reps: SimPerson[];
  peer: SimPerson;
  engineer: SimPerson;
  recruiter: SimPerson;
  assistant: SimPerson;
};

const outsider = (name: string, mail: string, response?: PlannedAttendee['response']): PlannedAttendee => ({
  mail,
  name,
  type: 'required',
  ...(response === undefined ? {} : { response }),
});

const customers = [
  ['Northwind', 'northwind.example'],
  ['Tailspin', 'tailspin.example'],
  ['Woodgrove', 'woodgrove.example'],
  ['Litware', 'litware.example'],
] as const;

type Weekly = (weeks: number, day: number, at: string, minutes: number) => When;

/** A weekly time that began so many weeks ago, on a weekday (1 is Monday). */
const weeklyFrom =
  (monday: string, zone: SimZone): Weekly =>
  (weeks, day, at, minutes) => ({ date: daysAfter(monday, day - 1 - 7 * weeks), at, minutes, zone, repeat: 'weekly' });

/** Series with many people, with nobody, or with a list in place of people. */
function larger({ manager, reps }: Company, weekly: Weekly): PlannedEvent[] {
  const numbers = `Numbers first, then ${canaries.body}.`;
  const everyRep = reps.map((rep) => invited(rep));
  const list = outsider('Sales EMEA', `sales-emea@${domain}`);
  const focus = [manager, ...reps].map((owner, index) =>
    plannedEvent('focus', owner, 'Focus time', weekly(10, 1 + (index % 5), '08:00', 60)),
  );
  return [
    plannedEvent('team', manager, 'Sales team weekly', weekly(12, 1, '09:30', 45), {
      with: everyRep,
      text: numbers,
      teams: true,
    }),
    plannedEvent('list', manager, 'Pipeline review', weekly(20, 3, '12:00', 60), {
      with: [list],
      place: canaries.place,
      teams: true,
    }),
    ...focus,
  ];
}

/** Series of two that look a little like a 1:1 and are none. */
function almostPairs({ manager, peer, engineer, assistant }: Company, weekly: Weekly): PlannedEvent[] {
  const room = outsider('Room Atlas (8)', `room.atlas@${domain}`, 'accepted');
  const bot = outsider('Scribe Notetaker', 'notes@scribe-bot.example');
  const daily: When = { ...weekly(6, 1, '09:00', 10), repeat: 'workdays' };
  const notes = { with: [invited(manager), bot], text: 'Notes are taken for us.', teams: true };
  const refused = { with: [invited(manager, 'declined')], teams: true };
  return [
    plannedEvent('stand-up', manager, 'Desk stand-up', daily, { with: [invited(assistant)], teams: true }),
    plannedEvent('room-as-person', manager, 'Whiteboard time', weekly(9, 2, '17:00', 30), {
      with: [room],
      place: room.name,
    }),
    plannedEvent('note-taker', engineer, 'Sizing working session', weekly(7, 4, '16:30', 30), notes),
    plannedEvent('declined', peer, 'Sync on territories', weekly(5, 5, '12:30', 30), refused),
  ];
}

/** Single events of one week. */
function weekNoise(draws: Draws, { manager, reps, recruiter }: Company, zone: SimZone, monday: string): PlannedEvent[] {
  const day = (n: number) => daysAfter(monday, n - 1);
  const calls = draws
    .shuffled(reps)
    .slice(0, 3)
    .map((rep) => {
      const [customer, mail] = draws.pick(customers);
      return plannedEvent(
        'customer',
        rep,
        `${customer}: ${draws.pick(['renewal', 'discovery', 'proposal', 'kick-off'])} call`,
        { date: day(1 + draws.below(5)), at: draws.pick(['10:00', '13:00', '15:00']), minutes: 45, zone },
        {
          with: [
            outsider(canaries.thirdParty, `z.quartzmann@${mail}`),
            ...(draws.chance(50) ? [invited(manager)] : []),
          ],
          text: `Agenda: ${canaries.body}.`,
          place: canaries.place,
          teams: true,
        },
      );
    });
  return [
    ...calls,
    plannedEvent(
      'interview',
      recruiter,
      'Interview: account executive',
      { date: day(2 + draws.below(3)), at: '13:30', minutes: 60, zone },
      {
        with: [invited(manager), outsider(canaries.thirdParty, 'z.quartzmann@mail.example')],
        text: `CV attached, ${canaries.body}.`,
        teams: true,
      },
    ),
    plannedEvent(
      'private',
      manager,
      canaries.privateSubject,
      { date: day(4), at: '08:30', minutes: 30, zone },
      { private: true, place: canaries.place },
    ),
    plannedEvent(
      'all-day',
      draws.pick(reps),
      draws.pick(['Regional fair', 'Working from Porto', 'Moving house']),
      { date: day(1 + draws.below(5)), at: '00:00', minutes: 1440, zone },
      { allDay: true },
    ),
  ];
}

/** The usual noise of real calendars for so many weeks from `monday` on. */
export function noise(draws: Draws, company: Company, zone: SimZone, monday: string, weeks: number): PlannedEvent[] {
  const each = Array.from({ length: weeks }, (_, week) => weekNoise(draws, company, zone, daysAfter(monday, 7 * week)));
  const weekly = weeklyFrom(monday, zone);
  return [...larger(company, weekly), ...almostPairs(company, weekly), ...each.flat()];
}
