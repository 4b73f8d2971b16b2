import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Where the manifest's source, its icons and its languages lie. */
export const appPackageFolder = fileURLToPath(new URL('../../appPackage/', import.meta.url));

/** What differs from one environment to the other; `PUBLIC_HOST` without `https://`. */
export type ManifestValues = { readonly TEAMS_APP_ID: string; readonly BOT_ID: string; readonly PUBLIC_HOST: string };

/** The app manifest of one environment, as text. Throws when the manifest asks for a value that there is none for. */
export async function appManifest(values: ManifestValues): Promise<string> {
  const text = await readFile(`${appPackageFolder}manifest.json`, 'utf8');
  return text.replaceAll(/\$\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = Object.entries(values).find(([key]) => key === name)?.[1];
    if (value === undefined) throw new Error(`appPackage/manifest.json asks for ${name}, and there is no such value. Add it in src/main/app-manifest.ts.`);
    return value;
  });
}
