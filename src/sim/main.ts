import { parseArgs } from 'node:util';
import { createLauncherLink } from './launcher-link.ts';
import { startSimulator, type Simulator } from './program.ts';

/*
 * The local Microsoft 365 as a program: it opens its doors, tells where they are (one JSON line, and a message to the process that started it), and
 * ends on SIGTERM, SIGINT or when that process is gone.
 */
const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: 'three-weeks' },
    seed: { type: 'string', default: '1' },
    product: { type: 'string' },
    'public-url': { type: 'string', default: 'https://twofold.example' },
    'internal-key': { type: 'string', default: '' },
    latency: { type: 'string', default: '2' },
    'app-package': { type: 'string' },
  },
});

const seed = Number(values.seed);
if (values.product === undefined || !Number.isInteger(seed)) {
  console.error(
    'Usage: main.ts --product http://127.0.0.1:PORT [--scenario NAME] [--seed N] [--public-url https://…] [--internal-key KEY] [--latency MS] [--app-package FILE]',
  );
  process.exit(1);
}

const link = createLauncherLink(process);
const simulator = await startSimulator({
  scenario: values.scenario,
  seed,
  productUrl: values.product,
  publicUrl: values['public-url'],
  internalKey: values['internal-key'],
  latencyMs: Number(values.latency),
  ...(values['app-package'] === undefined ? {} : { appPackage: values['app-package'] }),
  killProduct: () => link.killProduct(),
}).catch((error: unknown): never => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
link.follow(simulator.world);

const leave = (): void => {
  const isLate = setTimeout(() => process.exit(1), 5_000);
  void simulator.close().then(() => {
    clearTimeout(isLate);
    process.exit(0);
  });
};
process.once('SIGTERM', leave);
process.once('SIGINT', leave);
process.once('disconnect', leave);

const ready = readyMessage(simulator);
console.log(JSON.stringify(ready));
process.send?.(ready);

function readyMessage({ world, addresses }: Simulator) {
  return {
    type: 'ready',
    ...addresses,
    tenantId: world.tenantId,
    app: world.app,
    scopeGroupId: world.scopeGroup.id,
    tester: world.tester,
    people: [...world.people.values()].map(({ id, mail, displayName, managerId, timeZone }) => ({
      id,
      mail,
      displayName,
      managerId,
      timeZone,
    })),
  };
}
