import { useState, type ReactNode } from 'react';
import type { Face, PromiseView } from '#api/face.ts';
import { Chip, type ChipTone } from './chip.tsx';
import { FaceRound } from './face.tsx';
import { check12 } from './icon-shapes.ts';
import { Icon } from './icon.tsx';
import type { Quotes } from './sentence.tsx';

type Props = { readonly promise: PromiseView; readonly owner: Face; readonly quotes: Quotes; readonly whole?: ReactNode; readonly children?: ReactNode };

/** A settled promise in one line; a press shows all of its words, and `whole` under them. An `li`; `children` stand beneath in any case. */
export function PromiseLine({ promise, owner, quotes, whole, children }: Props) {
  const [isWhole, setWhole] = useState(false);
  return (
    <li className="ui-promise-line">
      <button type="button" className="ui-bare" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
        <FaceRound face={owner} size={16} />
        <span className="ui-unseen">{owner.given}: </span>
        <span className={isWhole ? 'ui-grow' : 'ui-grow ui-cut'}>{isWhole ? `${quotes[0]}${promise.sentence}${quotes[1]}` : promise.sentence}</span>
        {promise.chip !== null && (
          <Chip tone={toneOf(promise.status)}>
            {promise.status === 'kept' && <Icon shape={check12} />}
            {promise.chip}
          </Chip>
        )}
      </button>
      {isWhole && whole}
      {children}
    </li>
  );
}

/** The tone of an outcome's chip. What never counts (renegotiated, suspended, dropped) is plain. */
export const toneOf = (status: PromiseView['status']): ChipTone => ({ open: 'plain', kept: 'good', partly: 'half', missed: 'bad', renegotiated: 'plain', suspended: 'plain', dropped: 'plain' } as const)[status];
