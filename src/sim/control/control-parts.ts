import type { Fault, KillBoundary } from '../faults/faults.ts';
import type { Tokens } from '../entra/tokens.ts';
import type { Outlook } from '../outlook/create-outlook.ts';
import type { Teams } from '../teams/create-teams.ts';
import type { Extension } from '../teams/extension.ts';
import type { Surfaces } from '../teams/surfaces.ts';
import type { RunningClock } from '../world/running-clock.ts';
import type { World } from '../world/world.ts';

/** Moves the clock so that the product keeps step, and waits until it and the simulator are at rest. */
type Stepper = {
  /** Milliseconds; never back. Resolves when all that fell due has been delivered and the product is at rest. */
  moveTo(at: number): Promise<void>;
  settle(): Promise<void>;
};

/** The client that a person typed into an invite with: each writes HTML in its own way (facts/graph.md §12). */
export const editClients = ['owa', 'outlook-classic', 'teams'] as const;
type EditClient = (typeof editClients)[number];

/** The other modules of the simulator, as control needs them. */
export type ControlParts = {
  world: World;
  teams: Teams;
  /** The uploaded app's tabs. */
  surfaces: Surfaces;
  /** Its message extension. */
  extension: Extension;
  /** Outlook's appointment form and the app's add-in. */
  outlook: Outlook;
  consent: Pick<Tokens, 'setConsent'>;
  stepper: Stepper;
  runningClock: RunningClock;
  calendars: {
    /** A person saves an event's body in a client; without `html` it is only opened and saved. Throws when that calendar has no such event. */
    editBody(request: { person: string; eventId: string; client: EditClient; html: string | undefined }): unknown;
    /** What the window draws of a person's calendar. */
    eventsOf(personId: string): unknown;
  };
  faults: { add(fault: Fault): void; armKill(at: KillBoundary, match?: string): void };
  /** What Graph was asked and answered. */
  recordings: () => unknown;
  /** Plays the people of the scenario for so many weeks; not there when the scenario has no story. */
  play?: (weeks: number) => Promise<unknown>;
};
