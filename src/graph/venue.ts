import type { Venue } from '#domain/meeting.ts';

type PlacesOnTheWire = {
  readonly onlineMeeting?: { readonly joinUrl?: string | null | undefined } | null | undefined;
  readonly location?: Place | null | undefined;
  readonly locations?: readonly Place[] | null | undefined;
};
type Place = { readonly displayName?: string | null | undefined; readonly locationUri?: string | null | undefined };

const teamsHosts = /(^|\.)teams\.(microsoft\.com|cloud\.microsoft|microsoft\.us|live\.com)$/;
const otherVendors = /(^|\.)(zoom\.us|zoomgov\.com|meet\.google\.com|webex\.com|gotomeeting\.com|goto\.com|whereby\.com|bluejeans\.com|chime\.aws|meet\.jit\.si|ringcentral\.com)$/;

/**
 * Where a meeting is held. A Teams meeting's chat is named by its join URL: the thread id, URL-encoded (facts/graph.md §8; undocumented,
 * so whoever posts there has to be ready for 'no-chat'). Another vendor's link is looked for in the location only: bodies are not read in lists.
 */
export function venueOf(event: PlacesOnTheWire): Venue {
  const joinUrl = event.onlineMeeting?.joinUrl ?? null;
  const threadId = joinUrl === null ? null : threadIdOf(joinUrl);
  if (joinUrl !== null && threadId !== null) return { kind: 'teams', threadId, joinUrl };
  if (joinUrl !== null) return { kind: 'other-link' };
  const places = [event.location, ...(event.locations ?? [])].flatMap((place) => [place?.displayName ?? '', place?.locationUri ?? '']);
  return places.some(namesAVendor) ? { kind: 'other-link' } : { kind: 'none' };
}

/** The chat's thread id (`19:meeting_…@thread.v2`) in a long Teams join URL; null in any other address. */
export function threadIdOf(joinUrl: string): string | null {
  if (!URL.canParse(joinUrl)) return null;
  const address = new URL(joinUrl);
  const encoded = /^\/l\/meetup-join\/([^/]+)(\/|$)/.exec(address.pathname)?.[1];
  if (encoded === undefined || address.protocol !== 'https:' || !teamsHosts.test(address.hostname)) return null;
  const decoded = decodedOrNull(encoded);
  return decoded !== null && /^19:meeting_[\w-]+@thread\.v2$/.test(decoded) ? decoded : null;
}

function decodedOrNull(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a broken escape: the address is not one that Teams made
  }
}

function namesAVendor(text: string): boolean {
  const addresses = text.match(/https?:\/\/[^\s<>"]+/gi) ?? [];
  return addresses.some((address) => URL.canParse(address) && otherVendors.test(new URL(address).hostname));
}
