import { inflateSync } from 'node:zlib';

/** A picture: four numbers a pixel (red, green, blue, opacity), row by row. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes a pixel, by the colour type: with and without opacity. Icons come in no other. */
const channelsOf: ReadonlyMap<number, number> = new Map([
  [2, 3],
  [6, 4],
]);

/** Reads a PNG of 8 bits a channel in true colour, not interlaced. Throws, with the reason, on anything else. */
export function readPng(bytes: Buffer): Picture {
  if (!bytes.subarray(0, 8).equals(signature)) throw new Error('it is no PNG');
  const header = chunks(bytes, 'IHDR')[0];
  if (header === undefined) throw new Error('it has no header');
  const [width, height, depth, colour, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9] ?? 0, header[12]];
  const channels = channelsOf.get(colour);
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error('it is no PNG of 8 bits in true colour, without interlacing');
  const rows = unfiltered(inflateSync(Buffer.concat(chunks(bytes, 'IDAT'))), { width, height, channels });
  return { width, height, pixels: withOpacity(rows, channels) };
}

function chunks(bytes: Buffer, wanted: string): Buffer[] {
  const found: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === wanted) found.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return found;
}

/** Each row says by which of its neighbours it is written (PNG specification §9). */
function unfiltered(raw: Buffer, { width, height, channels }: { readonly width: number; readonly height: number; readonly channels: number }): Uint8Array {
  const length = width * channels;
  const rows = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (length + 1)] ?? 0;
    for (let column = 0; column < length; column += 1) {
      const at = row * length + column;
      const left = column < channels ? 0 : (rows[at - channels] ?? 0);
      const above = rows[at - length] ?? 0;
      const corner = column < channels ? 0 : (rows[at - length - channels] ?? 0);
      rows[at] = (raw[at + row + 1] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return rows;
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  return filter === 4 ? nearest(left, above, corner) : 0;
}

/** Paeth's: the neighbour that is nearest to left + above - corner. */
function nearest(left: number, above: number, corner: number): number {
  const aim = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(aim - left), Math.abs(aim - above), Math.abs(aim - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

function withOpacity(rows: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return rows;
  const pixels = new Uint8Array((rows.length / 3) * 4).fill(255);
  for (let pixel = 0; pixel * 3 < rows.length; pixel += 1) pixels.set(rows.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return pixels;
}
