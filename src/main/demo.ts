import { mkdtemp } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { removeDatabase } from './embedded-postgres.ts';
import { launch, type Launched } from './launch.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
    weeks: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    scenario: { type: 'string', default: 'three-weeks' },
  },
});

const seed = wholeNumber('seed', values.seed);
const weeks = wholeNumber('weeks', values.weeks);
const dataDir = await mkdtemp(join(tmpdir(), 'twofold-demo-'));
const launched = await launch({ scenario: values.scenario, seed, dataDir });

process.once('SIGINT', () => void leave(0));
process.once('SIGTERM', () => void leave(0));

if (!values.headless) {
  console.log(`\nTwofold and a local Microsoft 365 are up. Open ${launched.simulator.window}\n\nCtrl+C ends both.`);
} else if (values.serve) {
  console.log(JSON.stringify(addresses(launched)));
} else {
  await leave(await play(launched));
}

/** What `--serve` prints: where everything answers, and whom to play. */
function addresses({ simulator, product }: Launched) {
  const { graph, entra, channel, window, control, tenantId, tester, people } = simulator;
  return { graph, entra, channel, product, window, control, tenantId, tester, people };
}

/** Plays the weeks without a window; the simulator's own count is the last line. Answers the exit code. */
async function play({ simulator }: Launched): Promise<number> {
  const { status, text } = await patientPost(`${simulator.control}/play`, { weeks, seed });
  console.log(text.trim());
  return status === 200 ? 0 : 1;
}

/** A story may take minutes before its first byte; fetch gives up after five. */
function patientPost(url: string, body: unknown): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) => {
      const parts: string[] = [];
      answer.setEncoding('utf8').on('data', (part: string) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: parts.join('') }));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

async function leave(code: number): Promise<void> {
  await launched.stop();
  await removeDatabase(dataDir);
  process.exit(code);
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  console.error(`--${name} takes a whole number above 0; "${text}" is none.`);
  process.exit(1);
}
