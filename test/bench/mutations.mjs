// Turns one rule of src/domain at a time and asks whether a unit test notices: `node test/bench/mutations.mjs [part of a file's name]`.
// Works in a copy below the system's temporary folder. The list was chosen from the rules, before looking at their tests.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** [file, exact text that stands there once, replacement, why no test can tell (only where the two mean the same)] */
const mutations = [
  ['detect-one-on-one', 'until < dateAt(now, zone)', 'until <= dateAt(now, zone)'],
  ['detect-one-on-one', 'event.isCancelled || isCalledOff(event.subject)', 'event.isCancelled'],
  ['detect-one-on-one', "cadence === 'too-often' || cadence === 'too-rare'", "cadence === 'too-often'"],
  ['detect-calendar', " && pair.verdict.is === 'one-on-one' ?", ' ?'],
  ['detect-ad-hoc-pairs', 'now - last > periodsUntilOver', 'now - last >= periodsUntilOver'],
  ['detect-ad-hoc-pairs', 'periodsUntilOver = 3', 'periodsUntilOver = 4'],
  ['detect-ad-hoc-pairs', 'date !== all[index - 1]', 'true'],
  ['detect-ad-hoc-pairs', 'meetings.findLast(({ event }) => event.isOrganizer) ?? meetings.at(-1)', 'meetings.at(-1)'],
  ['judge-meeting', "if (found.response === 'declined') return no('declined-by-them');", ''],
  ['judge-meeting', "purpose === 'about' && !isInLine", "purpose === 'about'"],
  ['judge-meeting', 'if (seen.optional > 0)', 'if (seen.optional > 1)'],
  ['judge-meeting', "place.kind === 'unknown' && input.ownerManages", 'input.ownerManages'],
  ['judge-meeting', ' && isJustTwo && !isAdHoc', ' && isJustTwo'],
  ['judge-meeting', "if (event.isPrivate) return 'private';", ''],
  ['participants', 'counterpart === undefined || more.length > 0', 'counterpart === undefined'],
  ['reporting-line', 'domain === one || domain.endsWith(`.${one}`)', 'domain.endsWith(one)'],
  ['cadence', 'daysOfWeek >= 3', 'daysOfWeek > 3'],
  ['cadence', 'fewestMeetings = 4', 'fewestMeetings = 3'],
  ['cadence', 'Math.floor(gaps.length / 6)', 'Math.floor(gaps.length / 5)'],
  ['carry-over', 'meeting.end <= at && ', ''],
  ['carry-over', 'meeting.start >= madeAt', 'meeting.end >= madeAt'],
  ['carry-over', 'dateAt(meeting.start, where) >= countsFrom', 'dateAt(meeting.start, where) > countsFrom'],
  ['carry-over', ' && wasOpenAt(commitment, people, meeting.end)', ''],
  ['carry-over', 'today > madeOn', 'today >= madeOn'],
  ['carry-over', 'timesCarried >= 3', 'timesCarried > 3'],
  ['carry-over', 'new Set(over.map((meeting) => meeting.id)).size', 'over.length'],
  ['carry-over', 'one.madeAt - other.madeAt', 'other.madeAt - one.madeAt'],
  ['carry-over', 'event.at <= at', 'event.at < at'],
  ['kept-rate', "state.status === 'open' && state.contested.length > 0", 'state.contested.length > 0'],
  ['kept-rate', 'Math.min(1, Math.max(0, done / of))', 'done / of'],
  ['kept-rate', 'of > 0 ?', 'of >= 0 ?'],
  ['kept-rate', 'kept + parts', 'kept + partly'],
  ['kept-rate-window', 'begins.length > over', 'begins.length >= over'],
  ['kept-rate-window', '?? from) >= from', '?? from) > from'],
  ['kept-rate-window', "now.status === 'open' || now.status === 'suspended'", "now.status === 'open'"],
  ['kept-rate-window', 'at < first', 'at > first'],
  ['commitment-state', 'views.length === 2 && settled === null', 'settled === null'],
  ['commitment-state', 'fold.pending !== null || !fold.wordingAccepted', 'fold.pending !== null'],
  ['commitment-state', 'isOfThePair && fold.closed === null', 'fold.closed === null'],
  ['commitment-state', 'event.by === owner && !isManager', 'event.by === owner'],
  ['commitment-state', 'if (isManager) fold.suspended', 'fold.suspended'],
  ['commitment-state', 'others !== undefined && !fold.views.has(by)', 'others !== undefined'],
  ['commitment-state', 'fold.moveAsked !== null && fold.moveAsked.by !== event.by && ', 'fold.moveAsked !== null && '],
  ['commitment-state', "if (settledOutcome(fold, owner) === null) fold.closed = 'renegotiated';", "fold.closed = 'renegotiated';"],
  ['commitment-state', 'settledOutcome(fold, owner) !== null && !fold.suspended', 'settledOutcome(fold, owner) !== null'],
  ['commitment-state', 'one.done === other.done && one.of === other.of', 'one.done === other.done'],
  ['commitment-state', 'fold.pending !== null && fold.pending.by !== by', 'fold.pending !== null'],
  ['commitment-state', 'if (fold.wordingBy !== by) fold.wordingAccepted = true;', 'fold.wordingAccepted = true;'],
  ['commitment-state', 'today > due', 'today >= due'],
  ['commitment-state', "if (status === 'kept') return 'already-settled';", ''],
  ['agenda', 'length > 60', 'length >= 60'],
  ['agenda', 'length < 25', 'length <= 25'],
  ['agenda', 'Math.max(3, Math.min(5', 'Math.max(2, Math.min(5'],
  ['agenda', 'rest < 2 ? rest', 'rest < 1 ? rest'],
  ['agenda', '2 * growStages.indexOf(stage)', 'growStages.indexOf(stage)'],
  ['mix', 'return { coaching: 0.3 };', 'return undiagnosedMix;'],
  ['diagnosis', ' && !undone.has(event.id)', ''],
  ['diagnosis', 'meeting.start >= at', 'meeting.start > at'],
  ['diagnosis', ' || since >= 3', ' || since > 3'],
  ['diagnosis', "promise.owner !== 'rep' || ", ''],
  ['diagnosis', '?.at === diagnosis.at', '?.at !== undefined'],
  ['diagnosis', "halves === 'both' || halves === 'numberOnly'", "halves === 'both'"],
  ['diagnosis-arithmetic', 'daysToBegin >= 0', 'daysToBegin > 0'],
  ['meeting-state', 'at >= plus(meeting.start, -nearby)', 'at > plus(meeting.start, -nearby)'],
  ['meeting-state', 'lastEnd.at >= lastStart.at', 'lastEnd.at > lastStart.at'],
  ['meeting-state', 'Math.max(meeting.end, plus(lastEnd.at, rejoinTime)) as Instant', 'plus(lastEnd.at, rejoinTime)'],
  ['meeting-state', 'closing <= now', 'closing < now'],
  ['meeting-state', 'meeting.gone && !began', 'meeting.gone'],
  ['meeting-state', "if (last?.kind === 'said-not-held') return false;", ''],
  ['meeting-state', "if (now < meeting.end) return { kind: 'running' }", "if (now <= meeting.end) return { kind: 'running' }"],
  ['settle', 'weekday(day) > 5', 'weekday(day) > 6'],
  ['settle', 'morning <= plus(start, -hour)', 'morning <= start'],
  ['plan-pair', 'settled.at <= now ?', 'settled.at < now ?'],
  ['plan-pair', " && ready !== 'switched-on'", ''],
  ['plan-pair', 'confirmed.has(facts.pair.manager) && confirmed.has(facts.pair.rep)', 'confirmed.has(facts.pair.manager) || confirmed.has(facts.pair.rep)'],
  ['plan-pair', "both && phaseOf(last, now).kind === 'closed'", 'both'],
  ['plan-pair', 'memory = 14 * day', 'memory = 7 * day'],
  ['plan-pair', '!meeting.gone && meeting.start > now && facts', 'meeting.start > now && facts'],
  ['plan-pair', ' && meeting.end > since', ''],
  ['plan-pair', 'next.gone || next.start <= now', 'next.gone'],
  ['plan-pair', 'meeting.start > now && !meeting.gone)', 'meeting.start > now)'],
  ['meeting-record', '(was.end <= now && meeting.end <= now)', 'was.end <= now'],
  ['meeting-record', "kind === 'moved' && from !== to", "kind === 'moved'"],
  ['meeting-record', 'meeting.start <= now || (next !== null && meeting.start < next.start)', 'meeting.start <= now'],
  ['read-commitment', 'found ?? dates.at(-1)', 'found ?? dates.at(0)'],
  ['read-commitment', 'ofKind.length === 2 ? 1 : 0', '0'],
  ['read-commitment', "owner === 'rep' && parsed.number === null", 'parsed.number === null'],
  ['read-commitment', "value.unit !== 'times'", "value.unit === 'times'"],
  ['read-commitment', 'behavior === null ? null : repetitionsOf(found)', 'repetitionsOf(found)'],
  ['read-commitment', "speaker === 'rep' && /^", '/^'],
  ['read-commitment', "figures.some((figure) => figure.value.kind !== 'percent')", 'figures.length > 0'],
];

/** Only the domain's tests, without a database; the same seed each time, so that a score can be compared with the one before. */
const config = `import { defineConfig } from 'vitest/config';
export default defineConfig({ cacheDir: './.cache', test: { include: ['src/domain/**/*.test.ts'], setupFiles: ['./seed.ts'], pool: 'threads', isolate: false, maxWorkers: 1, testTimeout: 30_000 } });
`;
const seed = "import fc from 'fast-check';\nfc.configureGlobal({ seed: 20261124 });\n";

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'mutations-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));

function passes(file) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(process.execPath, [vitest, 'related', ...(file === null ? [] : [`src/domain/${file}.ts`]), '--run', '--bail', '1', '--reporter', 'dot'], { cwd: copy, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined }, timeout: 90_000, encoding: 'utf8' });
  const output = `${run.stdout}${run.stderr}`;
  // an exit code of 0 without a test that ran is no answer
  if (run.status === 0 && !/Tests +\d+ passed/.test(output)) throw new Error(`No test is related to ${file}:\n${output}`);
  return { passes: run.status === 0, isLate: run.status === null, output };
}

function prepare() {
  for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'layers.js']) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'vitest.config.ts'), config);
  writeFileSync(join(copy, 'seed.ts'), seed);
}

function tried([file, text, replacement]) {
  const path = join(copy, `src/domain/${file}.ts`);
  const before = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, before.replace(text, () => replacement));
    return passes(file);
  } finally {
    writeFileSync(path, before);
  }
}

const begun = Date.now();
const chosen = mutations.filter(([file]) => process.argv[2] === undefined || file.includes(process.argv[2]));
prepare();
const faulty = chosen.filter(([file, text]) => readFileSync(join(copy, `src/domain/${file}.ts`), 'utf8').split(text).length !== 2);
for (const [file, text] of faulty) console.error(`Not there exactly once in ${file}.ts: ${text}`);
if (faulty.length > 0 || chosen.length === 0) process.exit(1);
for (const file of new Set(chosen.map(([name]) => name))) {
  const { passes: isGreen, output } = passes(file);
  if (isGreen) continue;
  console.error(`The tests of ${file}.ts fail without a mutation:\n${output}`);
  process.exit(1);
}
const late = []; // found by a run that never ended: killed too, but worth a look
const survived = chosen.filter((mutation) => {
  const { passes: lives, isLate } = tried(mutation);
  if (isLate) late.push(mutation);
  console.error(`${lives ? 'SURVIVED' : 'killed  '} ${mutation[0]}: ${mutation[1]}`);
  return lives;
});
const equivalent = chosen.filter(([, , , why]) => why !== undefined);
const counted = chosen.length - equivalent.length;
const alive = survived.filter((mutation) => !equivalent.includes(mutation));
const wronglyEquivalent = equivalent.filter((mutation) => !survived.includes(mutation));
const shown = ([file, text, replacement]) => ({ file: `${file}.ts`, text, replacement });
console.log(
  JSON.stringify({
    mutations: chosen.length,
    equivalent: equivalent.length,
    killed: counted - alive.length,
    score: Math.round((1000 * (counted - alive.length)) / counted) / 1000,
    seconds: Math.round((Date.now() - begun) / 1000),
    killedByTimeOnly: late.map(shown),
    survived: alive.map(shown),
    killedThoughEquivalent: wronglyEquivalent.map(shown),
  }),
);
