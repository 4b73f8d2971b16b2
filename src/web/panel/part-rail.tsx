import type { RailPart } from './part-clock.ts';

/** All three parts in proportion to their minutes, filled by their time. A picture: the words beside it say the same. `isOver`: what is shown is looked back at, and nothing turns amber. */
export const PartRail = ({ parts, isOver = false }: { readonly parts: readonly RailPart[]; readonly isOver?: boolean }) => (
  <div className="panel-rail" aria-hidden="true">
    {parts.map(({ key, minutes, filled, isNearEnd }) => (
      <span key={key} data-part={key} data-near-end={isNearEnd && !isOver ? '' : undefined} style={{ flexGrow: minutes }}>
        <i style={{ width: `${(filled * 100).toFixed(2)}%` }} />
      </span>
    ))}
  </div>
);
