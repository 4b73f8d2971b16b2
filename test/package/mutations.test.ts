import { describe, expect, test } from 'vitest';
import { checkPackage } from '#main/package-check/check-package.ts';
import { faultText } from '#main/package-check/fault.ts';
import type { PackageFiles } from '#main/write-zip.ts';
import { mutations, type Mutation } from './mutations.ts';
import { devPackage } from './package-builder.ts';
import { appManifest, isToolkitInstalled, officeAddinManifest, toolkit, unpacked } from './validators.ts';

const hasToolkit = await isToolkitInstalled();
/** Alone it takes 7 seconds, and half a minute beside others. */
const toolkitTakes = 180_000;

/** What each of those who should refuse it says. */
async function refusals({ by, broken }: Mutation, whole: PackageFiles): Promise<readonly { readonly who: string; readonly said: string }[]> {
  const files = broken(whole);
  const validators = [...(by.includes('schema') ? [appManifest, officeAddinManifest] : []), ...(by.includes('toolkit') && hasToolkit ? [toolkit] : [])];
  const theirs = await unpacked(files, (folder) => Promise.all(validators.map(async ({ name, faults }) => ({ who: name, said: (await faults(folder)).join('\n') }))));
  return [...(by.includes('ours') ? [{ who: 'our own checks', said: checkPackage(files).map(faultText).join('\n') }] : []), ...theirs];
}

test('the package as it is has no fault', async () => {
  expect(checkPackage(await devPackage()).map(faultText)).toEqual([]);
});

describe('a broken package is refused, by each that should see it, with a message that names the fault:', () => {
  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', async (_name, mutation) => {
    const said = await refusals(mutation, await devPackage());

    expect(said.length).toBeGreaterThan(0);
    for (const { who, said: text } of said) for (const words of mutation.says) expect(`${who}: ${text}`).toMatch(words);
  }, toolkitTakes);
});

test('there are at least twenty, and no two are the same', () => {
  expect(mutations.length).toBeGreaterThanOrEqual(20);
  expect(new Set(mutations.map(({ name }) => name)).size).toBe(mutations.length);
});

test('every fault says what it is, why it matters and what to do', async () => {
  const whole = await devPackage();
  const faults = mutations.flatMap(({ broken }) => checkPackage(broken(whole)));

  expect(faults.filter(({ what, why, remedy }) => [what, why, remedy].some((text) => !/^\S.*[.]$/s.test(text.trim()))).map(faultText)).toEqual([]);
});
