import type { Face } from '#api/face.ts';
import { firstName, type Named } from '#domain/person-name.ts';
import type { PersonId } from '#domain/ids.ts';

/** So many grounds there are for the round with the initials. */
const hues = 8;

/** A person as screens show one. `given` is what the person is called here, where a first name alone would not tell the two apart. */
export function faceOf(person: Named & { readonly id: PersonId }, reader: PersonId, given: string = firstName(person)): Face {
  const name = person.displayName.trim() || given;
  return { name, given, initials: initialsOf(name, given), hue: hueOf(person.id), isYou: person.id === reader };
}

/** The first letters of the first name and of the last word: `BO`; with one word its first letter. */
function initialsOf(name: string, given: string): string {
  const words = name.replace(/\s*[|(].*$/s, '').split(/[\s,]+/).filter((word) => /\p{L}/u.test(word));
  const other = words.findLast((word) => word !== given) ?? '';
  return [given, other].map((word) => /\p{L}/u.exec(word)?.[0].toUpperCase() ?? '').join('');
}

/** The same person has the same ground everywhere. */
const hueOf = (id: PersonId): number => Array.from(id).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % hues;
