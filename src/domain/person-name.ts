/** What a name is made from; `DirectoryPerson` fits. */
export type Named = { readonly displayName: string; readonly givenName: string };

/**
 * What each of these people is called among them: the first name where it is unique, else the full name.
 * The answers stand in the order of `people`. Never empty while there is a display name.
 */
export function namesAmong(people: readonly Named[]): readonly string[] {
  const first = people.map(firstName);
  return people.map((person, index) => {
    const own = first[index] ?? '';
    const shared = first.some((other, position) => position !== index && fold(other) === fold(own));
    return own === '' || shared ? plainName(person.displayName) || own : own;
  });
}

/** The first name: the directory's, else the first word of the display name ("Okoye, Ben" is read as Ben). */
export function firstName(person: Named): string {
  const given = person.givenName.trim();
  if (given !== '') return given;
  const [family, rest] = plainName(person.displayName).split(/\s*,\s*/, 2);
  return (rest ?? family ?? '').split(/\s+/)[0] ?? '';
}

/** A display name without what companies put behind it ("Ben Okoye | Contoso", "Ben Okoye (Sales)"). */
const plainName = (displayName: string): string => displayName.replace(/\s*[|(].*$/s, '').trim() || displayName.trim();

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
