import type { SimPerson } from '../world/world.ts';
import { canaries } from './canaries.ts';
import { domain } from './people.ts';
import type { SimZone } from './people.ts';
import { daysAfter, invited, plannedEvent } from './plan.ts';
import type { PlannedAttendee, PlannedEvent } from './plan.ts';
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

/** Recurring noise of the manager's calendar; every entry looks a little like a 1:1 and is none. `monday` is the first day of the story. */
function recurringNoise(
  { manager, reps, peer, engineer, assistant }: Company,
  zone: SimZone,
  monday: string,
): PlannedEvent[] {
  const weeksAgo = (weeks: number, day: number) => daysAfter(monday, day - 1 - 7 * weeks);
  const bot = outsider('Scribe Notetaker', 'notes@scribe-bot.example');
  return [
    plannedEvent(
      'team',
      manager,
      'Sales team weekly',
      { date: weeksAgo(12, 1), at: '09:30', minutes: 45, zone, repeat: 'weekly' },
      {
        with: reps.map((rep) => invited(rep)),
        text: `Numbers first, then ${canaries.body}.`,
        teams: true,
      },
    ),
    plannedEvent(
      'stand-up',
      manager,
      'Desk stand-up',
      { date: weeksAgo(6, 1), at: '09:00', minutes: 10, zone, repeat: 'workdays' },
      {
        with: [invited(assistant)],
        teams: true,
      },
    ),
    plannedEvent(
      'list',
      manager,
      'Pipeline review',
      { date: weeksAgo(20, 3), at: '12:00', minutes: 60, zone, repeat: 'weekly' },
      {
        with: [outsider('Sales EMEA', `sales-emea@${domain}`)],
        place: canaries.place,
        teams: true,
      },
    ),
    plannedEvent(
      'room-as-person',
      manager,
      'Whiteboard time',
      { date: weeksAgo(9, 2), at: '17:00', minutes: 30, zone, repeat: 'weekly' },
      {
        with: [outsider('Room Atlas (8)', `room.atlas@${domain}`, 'accepted')],
        place: 'Room Atlas (8)',
      },
    ),
    plannedEvent(
      'note-taker',
      engineer,
      'Sizing working session',
      { date: weeksAgo(7, 4), at: '16:30', minutes: 30, zone, repeat: 'weekly' },
      {
        with: [invited(manager), bot],
        text: 'Notes are taken for us.',
        teams: true,
      },
    ),
    plannedEvent(
      'declined',
      peer,
      'Sync on territories',
      { date: weeksAgo(5, 5), at: '12:30', minutes: 30, zone, repeat: 'weekly' },
      {
        with: [invited(manager, 'declined')],
        teams: true,
      },
    ),
    ...[manager, ...reps].map((owner, index) =>
      plannedEvent('focus', owner, 'Focus time', {
        date: weeksAgo(10, 1 + (index % 5)),
        at: '08:00',
        minutes: 60,
        zone,
        repeat: 'weekly',
      }),
    ),
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
  return [...recurringNoise(company, zone, monday), ...each.flat()];
}
