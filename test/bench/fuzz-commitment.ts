import { renderCommitment } from '#domain/commit-sentence.ts';
import { readCommitment } from '#domain/read-commitment.ts';
import { localDate } from '#domain/time.ts';

/** A million random and hostile strings (or as many as the first argument says) through the reader: prints counts and the worst times. Run by hand: `node --import tsx test/bench/fuzz-commitment.ts`. */
const total = Number(process.argv[2] ?? 1_000_000);
const day = localDate('2026-11-24');
const words =
  'by fri friday and & + @ $40k £1.2m 6% Acme acme contoso "use x" 3 three hundred and a half calls on demos twice 3x x3 of from to proposal legal closed close the next week month end of EOM Q1 12/5 2026-13-45 a an week until before our 1:1 if I\'ll you\'ll we hope will said , . ; : ? ! ( ) [ \\ \u0000 \u202e \ud800 😀 à ’ “ ” - – -> 1,111 9999999999999 0 -1 ١٢ half million quarter'.split(' ');

let state = 20261124;
/** A small generator with a seed, so that what fails can be run again. */
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const makers: readonly (() => string)[] = [
  () => Array.from({ length: random(40) }, () => words[random(words.length)] ?? '').join(random(5) === 0 ? '' : ' '),
  () => Array.from({ length: random(120) }, () => String.fromCharCode(random(0x250))).join(''),
  () => String.fromCodePoint(...Array.from({ length: random(30) }, () => random(0x110000))),
  () => (words[random(words.length)] ?? '').repeat(random(200)),
  () => Array.from({ length: random(60) }, () => ' \t\n,.&-"\''[random(9)] ?? '').join(''),
];
const longOnes = ['a', ' ', 'A ', 'Acme ', '$', '1', '1,', 'by next ', 'one hundred and ', '"', 'the ', 'I ', "'s ", 'from demo to ', 'and ', 'x', '😀', 'week of ', 'Acme & ', '1 of your next '];

const counts = new Map<string, number>();
const worst = { perCharacter: 0, milliseconds: 0, text: '' };
let failed = 0;
let done = 0;
function take(text: string): void {
  const began = performance.now();
  try {
    const parsed = readCommitment(text, { speaker: random(2) === 0 ? 'rep' : 'manager', locale: ['en-US', 'en-GB', ''][random(3)] ?? '', meetingDate: day });
    counts.set(parsed.halves, (counts.get(parsed.halves) ?? 0) + 1);
    renderCommitment(parsed);
  } catch (error) {
    failed += 1;
    console.log('FAILED', JSON.stringify(text.slice(0, 300)), error);
  }
  const took = performance.now() - began;
  // short ones measure the fixed part, the first thousand the compiler
  done += 1;
  if (text.length >= 100 && done > 1000) worst.perCharacter = Math.max(worst.perCharacter, took / text.length);
  if (done > 1000 && took > worst.milliseconds) Object.assign(worst, { milliseconds: took, text: text.slice(0, 120) });
}

const began = performance.now();
for (let read = 1; read <= total; read += 1) {
  take((makers[random(makers.length)] ?? makers[0])?.() ?? '');
  if (read % 100_000 === 0) console.error(`${read} read, ${failed} failed, worst ${worst.milliseconds.toFixed(1)} ms`);
}
console.log({ strings: total, failed, ...Object.fromEntries(counts), seconds: Math.round((performance.now() - began) / 1000), worstMilliseconds: worst.milliseconds, worstMillisecondsPerCharacter: worst.perCharacter, slowest: worst.text });

for (const piece of longOnes) {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const start = performance.now();
  take(text);
  console.log(`${JSON.stringify(piece)} to 100,000 characters: ${(performance.now() - start).toFixed(1)} ms`);
}
process.exit(failed === 0 ? 0 : 1);
