import { expect, test } from 'vitest';
import { personId } from '#domain/ids.ts';
import { faceOf } from './face-view.ts';

const id = personId('00000000-0000-4000-8000-00000000000a');
const reader = personId('00000000-0000-4000-8000-00000000000b');
const named = (displayName: string, givenName = '') => faceOf({ id, displayName, givenName }, reader);

test.each([
  ['Ben Okoye', 'Ben', 'Ben', 'BO'],
  ['Okoye, Ben', '', 'Ben', 'BO'],
  ['Ben Okoye | Contoso', 'Ben', 'Ben', 'BO'],
  ['Ana Maria da Silva', 'Ana', 'Ana', 'AS'],
  ['Madonna', 'Madonna', 'Madonna', 'M'],
  ['佐藤 エリ', 'エリ', 'エリ', 'エ佐'],
  ['', 'Ben', 'Ben', 'B'],
])('%s is called %3$s and has initials', (displayName, givenName, given, initials) => {
  expect(named(displayName, givenName)).toMatchObject({ given, initials, isYou: false });
});

test('the same person has the same ground everywhere, one of eight', () => {
  expect(named('Ben Okoye').hue).toBe(named('Benjamin Okoye').hue);
  const hues = Array.from({ length: 200 }, (_, index) => faceOf({ id: personId(`person-${index}`), displayName: 'X', givenName: 'X' }, reader).hue);
  expect(new Set(hues).size).toBe(8);
  expect(hues.every((hue) => hue >= 0 && hue < 8)).toBe(true);
});
