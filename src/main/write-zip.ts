import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** The files of an app package, by their paths in it. */
export type PackageFiles = ReadonlyMap<string, Buffer>;

/**
 * The same files always make the same bytes: sorted, stored as they are (what deflate makes of them depends on the version of zlib), and each with the earliest
 * time that a zip can tell, as a wall clock without a zone.
 */
export async function zipOf(files: PackageFiles): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(1980, 0, 1);
  for (const [path, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) zip.addBuffer(bytes, path, { mtime, compress: false, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
