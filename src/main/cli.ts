/*
 * `npm run twofold -- COMMAND …`: what the product judges, for files at hand. Standard output belongs to the answer alone; everything else goes to standard error.
 */
const commands = {
  detect: () => import('./commands/detect.ts'),
  'read-commitment': () => import('./commands/read-commitment.ts'),
};

const io = {
  write: (text: string) => void process.stdout.write(text),
  fail: (text: string) => void process.stderr.write(`${text}\n`),
};

const [name = '', ...args] = process.argv.slice(2);
const load = Object.entries(commands).find(([known]) => known === name)?.[1];
process.exitCode = load === undefined ? await unknownCommand() : await (await load()).run(args, io);

async function unknownCommand(): Promise<number> {
  const all = await Promise.all(Object.values(commands).map((one) => one()));
  const usages = all.map(({ usage }) => `  npm run -s twofold -- ${usage}`);
  io.fail(`${name === '' ? 'No command was given.' : `There is no command "${name}".`} These are the commands:\n${usages.join('\n')}`);
  return 1;
}
