import type { PanelPart, PanelView, PartKey } from '#api/panel.ts';

const minuteMs = 60_000;
/** From here on the bar and the figure are amber. */
const nearEndMs = 2 * minuteMs;

/** What the header says of the part that is on. `minutes` are left, or over; `share` (0 to 1) is how much of the part is gone. */
export type PartClock = { readonly kind: 'left' | 'over'; readonly minutes: number; readonly isNearEnd: boolean; readonly share: number; readonly leftMs: number };

/** How long the part has lasted by `now`: what it had before, and what runs. */
export const spentMs = (part: PanelPart, now: number): number => part.spent + (part.openedAt === null ? 0 : Math.max(0, now - part.openedAt));

/** The time of a part at `now`. A begun minute counts as left; the first minute past the end still reads 0 left, so that nobody is told off by the second. */
export function partClock(part: PanelPart, now: number): PartClock {
  const planned = part.minutes * minuteMs;
  const leftMs = planned - spentMs(part, now);
  const share = planned <= 0 ? 1 : Math.min(1, Math.max(0, 1 - leftMs / planned));
  if (leftMs > -minuteMs) return { kind: 'left', minutes: Math.max(0, Math.ceil(leftMs / minuteMs)), isNearEnd: leftMs <= nearEndMs, share, leftMs };
  return { kind: 'over', minutes: Math.floor(-leftMs / minuteMs), isNearEnd: true, share, leftMs };
}

/** One part on the rail: its width goes by its minutes, `filled` (0 to 1) by its time. */
export type RailPart = { readonly key: PartKey; readonly minutes: number; readonly filled: number; readonly isNearEnd: boolean };

/** The rail at `now`. Parts before the one that is on are full, also when they were left early: the rail shows where we are, not a score. */
export function railOf(view: PanelView, now: number): readonly RailPart[] {
  const on = view.parts.findIndex(({ key }) => key === view.on);
  return view.parts.map((part, at) => {
    const clock = partClock(part, now);
    return { key: part.key, minutes: part.minutes, filled: at < on ? 1 : at > on ? 0 : clock.share, isNearEnd: at === on && clock.isNearEnd };
  });
}

/** Whole seconds until an instant, never under 0; a begun second counts. */
export const secondsUntil = (until: number, now: number): number => Math.max(0, Math.ceil((until - now) / 1000));

/** Whole minutes since an instant, never under 0. */
export const minutesSince = (since: number, now: number): number => Math.max(0, Math.floor((now - since) / minuteMs));
