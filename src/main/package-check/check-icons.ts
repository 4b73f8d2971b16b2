import type { PackageFiles } from '../write-zip.ts';
import type { Fault } from './fault.ts';
import type { Manifest } from './manifest-shape.ts';
import { readPng, type Picture } from './read-png.ts';

const remedy = 'The drawings lie beside the screens of the design; make the PNG from its SVG again.';

/** The three icons of the package: there, PNG, of their size, and made for light and dark backgrounds as Teams asks (facts/teams.md §1.2). */
export function checkIcons({ icons }: Manifest, files: PackageFiles): readonly Fault[] {
  return [
    ...checkIcon(files, icons.color, 192, () => []),
    ...checkIcon(files, icons.outline, 32, (picture, name) => [...transparencyFaults(picture, name), ...whitenessFaults(picture, name)]),
    ...checkIcon(files, icons.color32x32, 32, transparencyFaults),
  ];
}

function checkIcon(files: PackageFiles, name: string, size: number, look: (picture: Picture, name: string) => readonly Fault[]): readonly Fault[] {
  const bytes = files.get(name);
  if (bytes === undefined) return [{ what: `The icon ${name} is missing.`, why: 'The manifest names it, and Teams takes no package without it.', remedy: `Put it into appPackage/. ${remedy}` }];
  const picture = pictureOrReason(bytes);
  if (typeof picture === 'string') return [{ what: `The icon ${name} can't be read: ${picture}.`, why: 'Teams takes PNG only.', remedy }];
  const { width, height } = picture;
  const sized = width === size && height === size;
  return [
    ...(sized ? [] : [{ what: `The icon ${name} is ${String(width)} by ${String(height)} pixels and has to be ${String(size)} by ${String(size)}.`, why: 'Teams refuses icons of another size.', remedy }]),
    ...look(picture, name),
  ];
}

function pictureOrReason(bytes: Buffer): Picture | string {
  try {
    return readPng(bytes);
  } catch (error) {
    return error instanceof Error ? error.message : 'it is broken';
  }
}

/** The four numbers of each pixel. */
const pixelsOf = ({ pixels }: Picture): readonly Uint8Array[] => Array.from({ length: pixels.length / 4 }, (_none, index) => pixels.subarray(index * 4, index * 4 + 4));

function transparencyFaults(picture: Picture, name: string): readonly Fault[] {
  const all = pixelsOf(picture);
  if (all.some((pixel) => pixel[3] === 0) && all.some((pixel) => pixel[3] === 255)) return [];
  const what = all.some((pixel) => pixel[3] === 0) ? `Nothing in the icon ${name} can be seen.` : `The icon ${name} has no transparent background.`;
  return [{ what, why: 'It stands on light and on dark bars.', remedy }];
}

function whitenessFaults(picture: Picture, name: string): readonly Fault[] {
  const coloured = pixelsOf(picture).some(([red, green, blue, opacity]) => opacity !== 0 && (red !== 255 || green !== 255 || blue !== 255));
  return coloured ? [{ what: `The icon ${name} has colours other than white.`, why: 'Teams colours the outline itself, and takes white on transparent only.', remedy }] : [];
}
