/** The little of yazl that src/main/write-zip.ts uses: the package brings no types. */
declare module 'yazl' {
  import type { Readable } from 'node:stream';

  export class ZipFile {
    readonly outputStream: Readable;
    addBuffer(bytes: Buffer, path: string, options: { readonly mtime: Date; readonly compress: boolean; readonly forceDosTimestamp: boolean }): void;
    end(): void;
  }
}
