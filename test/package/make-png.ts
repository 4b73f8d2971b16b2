import { crc32, deflateSync } from 'node:zlib';

/** A PNG of `size` by `size` pixels, each as `pixel` says: red, green, blue, opacity. */
export function makePng(size: number, pixel: (x: number, y: number) => readonly [number, number, number, number]): Buffer {
  const rows = Array.from({ length: size }, (_row, y) => Buffer.from([0, ...Array.from({ length: size }, (_column, x) => pixel(x, y)).flat()]));
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
