import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { appPackageFolder } from './app-manifest.ts';
import { packageFiles } from './app-package.ts';
import { checkPackage } from './package-check/check-package.ts';
import { faultText } from './package-check/fault.ts';
import { environmentNamed, readPackageValues } from './package-values.ts';
import { zipOf } from './write-zip.ts';

/*
 * `npm run package -- --env dev|prod`: checks the app package of an environment and writes its zip. The last line is where it lies. Ends with 1, and writes
 * nothing, when something is wrong with it.
 */
try {
  const environment = environmentNamed(parseArgs({ options: { env: { type: 'string' } } }).values.env);
  const files = await packageFiles(await readPackageValues(environment));
  const faults = checkPackage(files).map(faultText);
  if (faults.length > 0) throw new Error(`The package for ${environment} has ${faults.length === 1 ? 'a fault' : `${String(faults.length)} faults`}:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  const zip = join(appPackageFolder, 'build', `appPackage.${environment}.zip`);
  await mkdir(join(appPackageFolder, 'build'), { recursive: true });
  await writeFile(zip, await zipOf(files));
  console.log(`${String(files.size)} files, checked. What Microsoft's validators say of it: npm run validate -- --env ${environment}`);
  console.log(relative(process.cwd(), zip));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
