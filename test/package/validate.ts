import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { packageFiles } from '#main/app-package.ts';
import { checkPackage } from '#main/package-check/check-package.ts';
import { faultText } from '#main/package-check/fault.ts';
import { environmentNamed, readPackageValues } from '#main/package-values.ts';
import { zipOf } from '#main/write-zip.ts';
import { readZip } from './read-zip.ts';
import { appManifest, installToolkit, isToolkitInstalled, officeAddinManifest, toolkit, unpacked } from './validators.ts';

/*
 * `npm run validate -- --env dev|prod`, or `--zip FILE`: builds the package of an environment, or takes one that is there, and asks our own checks and Microsoft's three validators about what the zip holds.
 * Ends with 1 when one of them refuses it, with what each says, and with 2 when there is no toolkit to ask. The toolkit is installed first, once; from then on nothing here needs the network.
 */
try {
  const { env, zip } = parseArgs({ options: { env: { type: 'string' }, zip: { type: 'string' } } }).values;
  const bytes = zip === undefined ? await zipOf(await packageFiles(await readPackageValues(environmentNamed(env)))) : await readFile(zip);
  if (!(await isToolkitInstalled())) {
    console.error('Installing the Agents Toolkit of test/validators/package-lock.json (445 MB, about a minute, once) …');
    if (!installToolkit()) {
      console.error('The Agents Toolkit could not be installed (see above). Is the package registry reachable? Then run the same command again.');
      process.exit(2);
    }
  }
  const files = readZip(bytes);
  const ours = { name: 'our own checks', faults: checkPackage(files).map(faultText) };
  const theirs = await unpacked(files, (folder) => Promise.all([appManifest, officeAddinManifest, toolkit].map(async ({ name, faults }) => ({ name, faults: await faults(folder) }))));
  for (const { name, faults } of [ours, ...theirs]) console.log(faults.length === 0 ? `${name}: taken` : `${name}: refused\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  if ([ours, ...theirs].some(({ faults }) => faults.length > 0)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
