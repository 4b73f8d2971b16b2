import { launch, type Launched, type SimulatorReady } from '#main/launch.ts';
import { createControl, type Control } from './control.ts';
import { aDatabase } from './database.ts';
import { createGraphAsTester, type GraphAsTester } from './graph-as-tester.ts';
import { createPlayed, type Played } from './played.ts';

/** A story: the real product against the local Microsoft 365, both as programs of their own, played through people's actions. */
export type Story = {
  readonly control: Control;
  readonly graph: GraphAsTester;
  /** The person whose given name it is. */
  person(givenName: string): Played;
  /** The product's own client id: mails that its writes caused carry it. */
  readonly appId: string;
  /** Every line that the product printed so far. */
  readonly lines: readonly string[];
  /** The product's own database, to look for what must not be in it. */
  readonly databaseUrl: string;
  /** The address of the simulator's window. */
  readonly window: string;
  /** Where everything answers, for stories that knock at a door themselves. */
  readonly where: { readonly product: string; readonly simulator: SimulatorReady };
  /** Rules that the story breaks on purpose (a fault that it planted); any other finding fails it. */
  allow(rule: string): void;
  [Symbol.asyncDispose](): Promise<void>;
};

type Options = {
  readonly seed?: number;
  /** Settings of the product that differ from the demo's. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** Starts a story from a scenario. When it ends, both programs end, and a guidance finding fails it. */
export async function story(scenario: string, options: Options = {}): Promise<Story> {
  const database = await aDatabase();
  const lines: string[] = [];
  const launched = await launch({
    scenario,
    seed: options.seed ?? 1,
    dataDir: '/nonexistent: a story has a database of its own',
    databaseUrl: database.connectionString,
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    onProductLine: (line) => lines.push(line),
  });
  const control = createControl(launched.simulator.control);
  const allowed = new Set<string>();
  await control.settle();
  return {
    control,
    graph: createGraphAsTester(launched.simulator),
    appId: launched.simulator.app.clientId,
    person: (givenName) => createPlayed(control, personNamed(launched, givenName)),
    lines,
    databaseUrl: database.connectionString,
    window: launched.simulator.window,
    where: { product: launched.product, simulator: launched.simulator },
    allow: (rule) => allowed.add(rule),
    [Symbol.asyncDispose]: async () => {
      const findings = await control.guidance().finally(async () => {
        await launched.stop();
        await database[Symbol.asyncDispose]();
      });
      const sins = findings.filter(({ rule }) => !allowed.has(rule));
      if (sins.length > 0) throw new Error(`Guidance findings:\n${sins.map(({ rule, what }) => `${rule}: ${what}`).join('\n')}`);
    },
  };
}

function personNamed({ simulator }: Launched, givenName: string): { readonly id: string; readonly mail: string } {
  const person = simulator.people.find(({ displayName }) => displayName.split(' ')[0] === givenName);
  if (person === undefined) throw new Error(`No ${givenName} in this scenario; there are: ${simulator.people.map(({ displayName }) => displayName).join(', ')}.`);
  return person;
}
