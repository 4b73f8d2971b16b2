import { createFaults } from '../faults/faults.ts';
import { createClock } from './clock.ts';
import { createRandom, guidFrom } from './random.ts';
import type { JournalEntry, SimPerson, World, WorldEvents } from './world.ts';

export type WorldOptions = {
  seed: number;
  /** Milliseconds since 1970. */
  startAt: number;
  people: SimPerson[];
  /** Ids of the people whose calendars the administrator put in scope. */
  scopeMembers: string[];
  /** The mail domain; that of the first person unless given. */
  domain?: string;
  /** Where the product says it lives, and where it really answers. */
  publicUrl?: string;
  productUrl?: string;
  /** The ids that an uploaded app names: its registration was made before. Drawn unless given. */
  app?: { clientId: string; manifestId: string };
};

/** An empty tenant with its people, its clock at `startAt`, and one application registered: the product. */
export function createWorld(options: WorldOptions): World {
  const random = createRandom(options.seed);
  const clock = createClock(options.startAt);
  const events = createEvents();
  const findings: World['findings'] = [];
  const entries: JournalEntry[] = [];

  return {
    seed: options.seed,
    tenantId: guidFrom(random),
    domain: options.domain ?? options.people[0]?.mail.split('@')[1] ?? 'fabrikam.example',
    app: {
      clientId: guidFrom(random),
      clientSecret: `product~${guidFrom(random)}`,
      manifestId: guidFrom(random),
      catalogId: guidFrom(random),
      ...options.app, // after the draws, so that uploading an app shifts none
    },
    tester: { clientId: guidFrom(random), clientSecret: `tester~${guidFrom(random)}` },
    scopeGroup: { id: guidFrom(random), members: new Set(options.scopeMembers) },
    people: new Map(options.people.map((person) => [person.id, person])),
    clock,
    random,
    journal: {
      entries,
      add(entry) {
        const numbered = { ...entry, seq: entries.length + 1, at: clock.now() };
        entries.push(numbered);
        events.emit('journal', numbered);
      },
    },
    findings,
    addFinding: (rule, what) => void findings.push({ at: clock.now(), rule, what }),
    mails: [],
    on: events.on,
    emit: events.emit,
    busy: createBusy(),
    switches: calmSwitches(),
    faults: createFaults(),
    product: {
      publicUrl: options.publicUrl ?? 'https://twofold.example',
      url: options.productUrl ?? 'http://127.0.0.1:1',
    },
    killProduct: () => Promise.resolve(),
  };
}

/** As the real thing mostly behaves; a scenario makes it less pleasant. */
function calmSwitches(): World['switches'] {
  return {
    subscriptionsRefused: false,
    updateResetsResponse: false,
    removedListsOccurrences: false,
    duplicateNotifications: 0,
    notificationDelay: { min: 1_000, max: 20_000 },
  };
}

function createEvents(): Pick<World, 'on' | 'emit'> {
  type Handlers = { [K in keyof WorldEvents]: ((payload: WorldEvents[K]) => void)[] };
  const handlers: Handlers = {
    'calendar-changed': [],
    'online-meeting-created': [],
    'online-meeting-people': [],
    mail: [],
    journal: [],
  };
  return {
    on: (event, handler) => void handlers[event].push(handler),
    emit: (event, payload) => {
      for (const handler of handlers[event]) handler(payload);
    },
  };
}

function createBusy(): World['busy'] {
  let running = 0;
  let waiting: (() => void)[] = [];
  return {
    enter() {
      let isDone = false;
      running += 1;
      return () => {
        if (isDone) return;
        isDone = true;
        running -= 1;
        if (running > 0) return;
        const resolved = waiting;
        waiting = [];
        for (const resolve of resolved) resolve();
      };
    },
    idle: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
  };
}
