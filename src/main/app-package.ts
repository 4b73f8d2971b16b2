import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { appManifest, appPackageFolder, type ManifestValues } from './app-manifest.ts';
import type { PackageFiles } from './write-zip.ts';

const named = z.object({
  icons: z.record(z.string(), z.string()),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
});

/** The files of one environment's package: the manifest with its values, and whatever it names beside it. What is not there is left out, for the checks to tell. */
export async function packageFiles(values: ManifestValues): Promise<PackageFiles> {
  const manifest = await appManifest(values);
  const { icons, localizationInfo } = named.parse(JSON.parse(manifest));
  const files = new Map([['manifest.json', Buffer.from(manifest, 'utf8')]]);
  for (const path of [...Object.values(icons), ...localizationInfo.additionalLanguages.map(({ file }) => file)]) {
    const bytes = await readFile(join(appPackageFolder, path)).catch(() => null);
    if (bytes !== null) files.set(path, bytes);
  }
  return files;
}
