import type { Tokens } from '../entra/tokens.ts';
import type { AppPackage } from '../teams/app-package.ts';
import type { Teams } from '../teams/create-teams.ts';
import { NotPossible } from '../teams/not-possible.ts';
import { onThisMachine } from '../teams/surfaces.ts';
import { personNamed } from '../teams/talk.ts';
import type { Calendars } from '../world/calendar/calendars.ts';
import { GraphFault } from '../world/calendar/graph-fault.ts';
import type { SimPerson, World } from '../world/world.ts';
import type { AddIn } from './add-in.ts';
import { createAppointments, type Appointment, type SaveRequest } from './appointments.ts';
import { editableBody } from './saved-body.ts';
import { answerBridge } from './sign-in.ts';

/** Whether nested app authentication works: as it should; announced by no requirement set; or announced with the bridge missing (msal-js issue 7723). */
export const nestedAppAuthStates = ['there', 'missing', 'no-bridge'] as const;
export type NestedAppAuth = (typeof nestedAppAuthStates)[number];

export type FormRequest = { event: string; mode?: 'compose' | 'read' | undefined; locale?: string | undefined };

/** What the window needs for an appointment form: the appointment, who looks at it, and what the add-in has there. */
export type Form = {
  mode: 'compose' | 'read';
  appointment: Appointment;
  properties: Record<string, unknown>;
  person: { id: string; mail: string; displayName: string; timeZone: string; windowsTimeZone: string };
  people: { mail: string; name: string }[];
  locale: string;
  /** The add-in; null: none was uploaded, or it has no part in Outlook. */
  addIn: { name: string; permission: number; nestedAppAuth: NestedAppAuth; button: { id: string; label: string; page: string | null } | null; events: AddIn['events'] } | null;
};

export type OutlookParts = { world: World; teams: Pick<Teams, 'localeOf'>; calendars: Calendars; tokens: Pick<Tokens, 'forNestedApp'>; app: AppPackage | null };

export type Outlook = ReturnType<typeof createOutlook>;

/** Outlook's appointment form and its add-in, in the hands of one person at a time. Throws NotPossible for what Outlook would not offer. */
export function createOutlook({ world, teams, calendars, tokens, app }: OutlookParts) {
  const appointments = createAppointments(world, calendars);
  const properties = new Map<string, Record<string, unknown>>();
  let nestedAppAuth: NestedAppAuth = 'there';
  const keyOf = (person: SimPerson, eventId: string): string => `${person.id} ${eventId}`;
  const note = (person: SimPerson, what: string, detail: Record<string, unknown> = {}): void =>
    world.journal.add({ channel: 'person', trace: null, what, detail: { person: person.id, ...detail } });

  return {
    nestedAppAuth: () => nestedAppAuth,
    setNestedAppAuth: (next: NestedAppAuth): void => void (nestedAppAuth = next),
    /** Opens the form of an event, or of a new appointment: the organizer's for writing, an attendee's for reading. */
    open(personKey: string, { event, mode, locale }: FormRequest): Form {
      const person = personNamed(world, personKey);
      const appointment = event === 'new' ? appointments.fresh(person) : asked(() => appointments.read(person, event));
      const there = appointment.isOrganizer ? 'compose' : 'read';
      if (mode !== undefined && mode !== there) throw new NotPossible(409, `This form opens for ${there === 'read' ? 'reading: an attendee changes nothing of it' : 'writing: an organizer’s always does'}. Leave "mode" out.`);
      note(person, `opens ${event === 'new' ? 'a new appointment' : 'an appointment'} in Outlook`, { event });
      return {
        mode: there,
        appointment,
        properties: properties.get(keyOf(person, event)) ?? {},
        person: { id: person.id, mail: person.mail, displayName: person.displayName, timeZone: person.timeZone, windowsTimeZone: person.windowsTimeZone },
        people: [...world.people.values()].map(({ mail, displayName }) => ({ mail, name: displayName })),
        locale: locale ?? teams.localeOf(person.id),
        addIn: app?.addIn ? addInFor(world, app.name, app.addIn, there, nestedAppAuth) : null,
      };
    },
    /** Saves what stands in the form, and answers the appointment as it is now. `properties`: what the add-in keeps with it. */
    save(personKey: string, request: SaveRequest & { properties?: Record<string, unknown> | undefined }): Appointment {
      const person = personNamed(world, personKey);
      const eventId = asked(() => appointments.save(person, request));
      if (request.properties !== undefined) properties.set(keyOf(person, eventId), request.properties);
      note(person, request.isSent ? 'saves and sends an appointment in Outlook' : 'saves an appointment in Outlook', { event: eventId, ...request.through });
      return asked(() => appointments.read(person, eventId));
    },
    keepProperties(personKey: string, eventId: string, kept: Record<string, unknown>): void {
      properties.set(keyOf(personNamed(world, personKey), eventId), kept);
    },
    editable: editableBody,
    /** One message of MSAL to the host; null for what the host does not answer. */
    async signIn(personKey: string, message: string): Promise<unknown> {
      const person = personNamed(world, personKey);
      if (app === null) throw new NotPossible(409, 'No app was uploaded here. Start the simulator with --app-package appPackage/manifest.json.');
      return (await answerBridge({ world, tokens, app }, person, message)) ?? null;
    },
    /** What happened around the add-in: an event that ran, was late or blocked, or a name that is not played. */
    note(personKey: string, what: string, detail: unknown): void {
      world.journal.add({ channel: 'tab', trace: null, what, detail: { person: personNamed(world, personKey).id, detail } });
    },
  };
}

/** Exchange's refusal as the person is told of it. */
function asked<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof GraphFault) throw new NotPossible(error.status === 404 ? 404 : 400, `Exchange refused: ${error.message}`);
    throw error;
  }
}

function addInFor(world: World, name: string, { buttons, events, permission }: AddIn, mode: Form['mode'], nestedAppAuth: NestedAppAuth): NonNullable<Form['addIn']> {
  const context = mode === 'compose' ? 'meetingDetailsOrganizer' : 'meetingDetailsAttendee';
  const here = (address: string | null): string | null => (address === null ? null : onThisMachine(world, address));
  const button = buttons.find(({ contexts }) => contexts.includes(context) || contexts.includes('default'));
  return {
    name,
    permission,
    nestedAppAuth,
    button: button === undefined ? null : { id: button.id, label: button.label, page: here(button.page) },
    // An attendee's form raises no events for a new appointment, its attendees or its recurrence.
    events: mode === 'read' ? [] : events.map(({ page, script, ...event }) => ({ ...event, page: here(page), script: here(script) })),
  };
}
