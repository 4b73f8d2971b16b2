import type { Calendars } from '../world/calendar/calendars.ts';
import type { World } from '../world/world.ts';
import type { PlannedEvent } from './plan.ts';
import { scenarioPlan } from './scenarios.ts';

const answers = { accepted: 'accept', declined: 'decline', tentativelyAccepted: 'tentativelyAccept' } as const;

/** What lies before the story: copies are there at once, and nobody gets a mail. */
const quietly = { mail: false, delivery: 'at-once' } as const;

/**
 * Puts a scenario's events on the calendars of a world that was made with `scenarioPeople(name, seed)`, answers the invites and sets the
 * switches. Throws on an unknown name.
 */
export function applyScenario(name: string, seed: number, world: World, calendars: Calendars): void {
  const plan = scenarioPlan(name, seed);
  Object.assign(world.switches, plan.switches);
  for (const event of plan.events) put(event, world, calendars);
  world.mails.length = 0; // answers to invites are mailed even so
}

function put({ organizer, attendees, body }: PlannedEvent, world: World, calendars: Calendars): void {
  const id = calendars.createEvent(organizer.id, body, { kind: 'person', id: organizer.id }, quietly);
  const { uid } = calendars.getEvent(organizer.id, id);
  for (const { mail, response } of attendees) {
    const person = [...world.people.values()].find((one) => one.mail === mail);
    if (person === undefined || response === undefined) continue;
    const copy = calendars.events(person.id).find((event) => event.uid === uid);
    if (copy !== undefined)
      calendars.respond(person.id, copy.id, answers[response], { kind: 'person', id: person.id }, quietly);
  }
}
