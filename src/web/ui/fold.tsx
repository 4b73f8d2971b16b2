import type { ReactNode } from 'react';

/** Something that folds away in place, in 200 ms. Folded it is out of reach for the keyboard and for screen readers. */
export const Fold = ({ isOpen, children }: { readonly isOpen: boolean; readonly children: ReactNode }) => (
  <div className="ui-fold" data-open={isOpen ? '' : undefined} inert={!isOpen}>
    <div>{children}</div>
  </div>
);
