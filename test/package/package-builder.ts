import { packageFiles } from '#main/app-package.ts';
import { readPackageValues } from '#main/package-values.ts';
import type { PackageFiles } from '#main/write-zip.ts';

/** The files of the dev package, as `npm run package` puts them in. */
export const devPackage = async (): Promise<PackageFiles> => packageFiles(await readPackageValues('dev'));

/** A manifest or a language file, with fields as they come: broken copies are made of it. */
export type Json = ReturnType<typeof JSON.parse>;

/** The same files with one JSON file changed. */
export function withJson(files: PackageFiles, path: string, change: (json: Json) => void): PackageFiles {
  const json = JSON.parse(files.get(path)!.toString('utf8'));
  change(json);
  return withFile(files, path, Buffer.from(JSON.stringify(json)));
}

/** The same files with one of them replaced, or left out. */
export function withFile(files: PackageFiles, path: string, bytes: Buffer | null): PackageFiles {
  const others = [...files].filter(([name]) => name !== path);
  return new Map(bytes === null ? others : [...others, [path, bytes]]);
}
