/** `de Ben`, `d’Ana`. An h may be mute or not; names with one are heard both ways, so the full word stands. */
export const deNom = (name: string): string => (startsWithVowel(name) ? `d’${name}` : `de ${name}`);

/** `que Ben`, `qu’Ana`. */
export const queNom = (name: string): string => (startsWithVowel(name) ? `qu’${name}` : `que ${name}`);

const startsWithVowel = (name: string): boolean => /^[aeiouy]/i.test(name.normalize('NFD'));
