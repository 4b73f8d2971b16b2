import { useId, useState, type ReactNode } from 'react';
import { down16 } from '../../ui/icon-shapes.ts';
import { Icon } from '../../ui/icon.tsx';

type Props = { readonly title: string; readonly end?: string; readonly children: ReactNode };

/** One line that opens to more. */
export function Fold({ title, end, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="tab-fold">
      <button type="button" className="tab-week" aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        <Icon shape={down16} />
        <span>{title}</span>
        {end !== undefined && <span className="tab-week-line">{end}</span>}
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
