/** `Office.context.requirements`: whether a set is there in at least that version. Without a version any will do. */
export const requirements = (sets: Readonly<Record<string, string>>): object => ({
  isSetSupported(name: unknown, minVersion: unknown = '0.0'): boolean {
    const [, has] = Object.entries(sets).find(([known]) => known.toLowerCase() === String(name).toLowerCase()) ?? [];
    return has !== undefined && isAtLeast(has, String(minVersion));
  },
});

/** Compares versions number by number: 1.10 is more than 1.9. */
export function isAtLeast(has: string, wanted: string): boolean {
  const [own, other] = [has, wanted].map((version) => version.split('.').map(Number));
  for (let index = 0; index < Math.max(own?.length ?? 0, other?.length ?? 0); index += 1) {
    const difference = (own?.[index] ?? 0) - (other?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
