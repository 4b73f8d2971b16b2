import type { ReactNode } from 'react';

export type ChipTone = 'plain' | 'good' | 'half' | 'bad' | 'coaching' | 'account';

/** One or two words about how something stands. Its colour never says more than its words. */
export const Chip = ({ tone, children }: { readonly tone: ChipTone; readonly children: ReactNode }) => (
  <span className="ui-chip" data-tone={tone}>
    {children}
  </span>
);
