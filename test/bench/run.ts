import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, removeDatabase } from '#main/embedded-postgres.ts';
import { launch, type Launched } from '#main/launch.ts';
import { createControl } from '#test/support/control.ts';
import { createGraphAsTester } from '#test/support/graph-as-tester.ts';
import { createPlayed } from '#test/support/played.ts';
import { callsOfProduct, newDatabase, percentile, quietly } from './measure.ts';

/*
 * What the product costs, measured side by side in one run (test/bench/README.md says what each number means). Prints one line of JSON.
 */
const dataDir = await mkdtemp(join(tmpdir(), 'twofold-bench-'));
const database = await openDatabase({ dataDir });
try {
  const week = await oneWeek();
  const reaction = await reactions(3);
  console.log(JSON.stringify({ ...week, ...reaction }));
} finally {
  await database.stop();
  await removeDatabase(dataDir);
}

async function start(scenario: string, known?: string) {
  const lines: string[] = [];
  const databaseUrl = known ?? (await newDatabase(database.connectionString));
  const launched = await launch({ scenario, seed: 1, dataDir, databaseUrl, latency: 0, settings: { LOG_LEVEL: 'debug' }, onProductLine: (line) => lines.push(line) });
  const control = createControl(launched.simulator.control);
  await control.settle();
  return { launched, lines, control, databaseUrl, ...people(launched, control) };
}

function people({ simulator }: Launched, control: ReturnType<typeof createControl>) {
  const named = (name: string) => {
    const person = simulator.people.find(({ displayName }) => displayName.startsWith(name));
    if (person === undefined) throw new Error(`The scenario has no ${name}.`);
    return createPlayed(control, person);
  };
  return { ana: named('Ana'), ben: named('Ben') };
}

/** Graph calls of one pair in one week: nothing happens, then a whole 1:1 with a promise, its recap and the next invite. And the process at rest. */
async function oneWeek() {
  const { launched, control, databaseUrl, ana, ben } = await start('two-people-weekly');
  await ana.press(await ana.card('personal', /two halves/), 'Save my choices');
  const afterSwitchOn = await callsOfProduct(control);
  await control.to('2026-11-03T10:01:00Z');
  const { id } = await ana.meetingChat();
  await control.call('POST', '/meetings', { chatId: id, event: 'start' });
  await ben.press(await ben.card('meeting', /Part 1/), 'Keep it', { sentence: 'I’ll ask what waiting costs on 5 calls, and Contoso, €48,000, will be at proposal by Friday', owner: 'rep' });
  await control.to('2026-11-03T10:44:00Z');
  await control.call('POST', '/meetings', { chatId: id, event: 'end' });
  await control.to('2026-11-03T11:00:00Z');
  await ana.press(await ana.card('personal', /Your 1:1 with Ben/), 'That’s right');
  await ben.press(await ben.card('personal', /Your 1:1 with Ana/), 'That’s right');
  await control.to('2026-11-09T07:00:00Z');
  const afterBusy = await callsOfProduct(control);
  await control.to('2026-11-16T07:00:00Z');
  const afterIdle = await callsOfProduct(control);
  const residentMegabytes = await quietly(() => resident(launched.running().pid));
  await launched.stop();
  const again = await start('two-people-weekly', databaseUrl); // an ordinary start: the tables are there
  const { startedIn } = again.launched.running();
  await again.launched.stop();
  return {
    graphCallsBusyWeek: afterBusy - afterSwitchOn,
    graphCallsIdleWeek: afterIdle - afterBusy,
    residentMegabytesIdle: residentMegabytes,
    startMilliseconds: Math.round(startedIn),
  };
}

async function resident(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024);
}

/** Real time from Graph's last notification to the card posted and the invite written, when the next meeting is cancelled and the one after takes its turn. */
async function reactions(runs: number) {
  const toInvite: number[] = [];
  const toCard: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { launched, control, lines, ana } = await start('two-people-weekly');
    const graph = createGraphAsTester(launched.simulator);
    await ana.press(await ana.card('personal', /two halves/), 'Save my choices');
    const occurrences = await graph.view(ana.mail, '2026-11-02T00:00:00Z', '2026-12-05T00:00:00Z');
    for (const { id } of occurrences.filter(({ subject }) => subject?.startsWith('1:1')).slice(0, 4)) {
      const before = lines.length;
      await graph.cancel(ana.mail, id);
      await control.by('PT5M');
      const seen = timesOf(lines.slice(before));
      if (seen.invite !== null) toInvite.push(seen.invite);
      if (seen.card !== null) toCard.push(seen.card);
    }
    await launched.stop();
  }
  return {
    reactions: toInvite.length,
    millisecondsToInvite: { p50: percentile(toInvite, 0.5), p95: percentile(toInvite, 0.95) },
    millisecondsToCard: { p50: percentile(toCard, 0.5), p95: percentile(toCard, 0.95) },
  };
}

/** Milliseconds from the first notification to the invite written and to the card posted, by the product's own log. */
function timesOf(lines: readonly string[]): { readonly invite: number | null; readonly card: number | null } {
  const entries = lines.flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as { time: string; event: string; route?: string; kind?: string; reason?: string }] : [])); // our own log lines
  const notified = entries.find(({ event, route }) => event === 'http.answered' && route === '/graph/notifications');
  const made = (kind: string, reason: RegExp) => entries.find((entry) => entry.event === 'delivery.made' && entry.kind === kind && reason.test(entry.reason ?? ''));
  const since = (entry: { time: string } | undefined) => (notified === undefined || entry === undefined ? null : Date.parse(entry.time) - Date.parse(notified.time));
  return { invite: since(made('invite', /./)), card: since(made('agenda', /^posted/)) };
}
