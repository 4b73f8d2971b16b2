import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPng } from './read-png.ts';

/** Rows as they stand in a PNG: the number of the filter, then the filtered bytes. Sums are not looked at. */
function png(size: { readonly width: number; readonly height: number }, rows: readonly (readonly number[])[], { colour = 2, depth = 8, interlaced = 0 } = {}): Buffer {
  const header = Buffer.from([0, 0, 0, size.width, 0, 0, 0, size.height, depth, colour, 0, 0, interlaced]);
  const chunk = (name: string, content: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, content.length]), Buffer.from(name), content, Buffer.alloc(4)]);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat()))), chunk('IEND', Buffer.alloc(0))]);
}

test('rows are read by each of the five filters, and without opacity all of it is opaque', () => {
  const rows = [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 1, 1, 1, 1, 1, 1],
    [3, 5, 5, 5, 15, 15, 15],
    [4, 1, 1, 1, 1, 1, 1],
  ];

  const { pixels } = readPng(png({ width: 2, height: 5 }, rows));

  expect([...pixels]).toEqual([
    ...[10, 20, 30, 255, 40, 50, 60, 255],
    ...[10, 20, 30, 255, 40, 50, 60, 255],
    ...[11, 21, 31, 255, 41, 51, 61, 255],
    ...[10, 15, 20, 255, 40, 48, 55, 255],
    ...[11, 16, 21, 255, 41, 49, 56, 255],
  ]);
});

test('opacity is read where there is one', () => {
  expect([...readPng(png({ width: 1, height: 1 }, [[0, 1, 2, 3, 4]], { colour: 6 })).pixels]).toEqual([1, 2, 3, 4]);
});

test.each([
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0]), 'it is no PNG'],
  ['a palette', png({ width: 1, height: 1 }, [[0, 0]], { colour: 3 }), 'true colour'],
  ['interlacing', png({ width: 1, height: 1 }, [[0, 1, 2, 3]], { interlaced: 1 }), 'without interlacing'],
])('%s is told apart', (_what, bytes, why) => {
  expect(() => readPng(bytes)).toThrow(why);
});
