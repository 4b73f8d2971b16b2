import type { PromiseView } from '#api/face.ts';
import type { PanelClosed, PanelView, PartKey } from '#api/panel.ts';

/** What the reader opened beside the part that is on: between the halves, or before closing. */
export type Aside = 'none' | 'hand-over' | 'closing';

/** Which screen stands in the panel. Two screens are the same one when their names are. */
export type Screen = { readonly name: string } & ({ readonly kind: 'part'; readonly part: PartKey } | { readonly kind: 'hand-over' } | { readonly kind: 'closing' } | { readonly kind: 'closed'; readonly closed: PanelClosed } | { readonly kind: 'ask'; readonly promise: PromiseView });

/** The screen that the panel wants to show: closed before all, then what the reader opened, then what waits for the reader's word, else the part that is on. */
export function screenOf(view: PanelView, aside: Aside, answered: ReadonlySet<string>): Screen {
  if (view.closed !== null) return { kind: 'closed', name: 'closed', closed: view.closed };
  if (aside === 'closing') return { kind: 'closing', name: 'closing' };
  const asked = askedOf(view, answered);
  if (asked !== null) return { kind: 'ask', name: `ask ${asked.id}`, promise: asked };
  if (aside === 'hand-over' && view.on === 'coaching') return { kind: 'hand-over', name: 'hand-over' };
  return { kind: 'part', part: view.on, name: view.on };
}

/** The oldest promise of the reader's own that somebody else wrote down and the reader has not answered; null: none. Coaching is not disturbed by it. */
function askedOf(view: PanelView, answered: ReadonlySet<string>): PromiseView | null {
  if (view.on === 'coaching') return null;
  return view.accountability.made.find(({ id, owner, waitsFor }) => owner === view.reader && waitsFor === view.reader && !answered.has(id)) ?? null;
}
