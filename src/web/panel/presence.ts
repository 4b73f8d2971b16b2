/** The other's panel asks anew within this time while it is open. Twice, and some slack for a slow line. */
const presentMs = 75_000;

/** Whether the other person sees this too, was here and is not any more, or has not come. */
export type Presence = { readonly kind: 'here' } | { readonly kind: 'away'; readonly since: number } | { readonly kind: 'not-yet' };

/** Presence by when the other's panel was last seen. */
export function presenceOf(seenAt: number | null, now: number): Presence {
  if (seenAt === null) return { kind: 'not-yet' };
  return now - seenAt <= presentMs ? { kind: 'here' } : { kind: 'away', since: seenAt };
}
