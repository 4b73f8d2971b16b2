import type { ReactNode } from 'react';
import type { Face, PromiseView } from '#api/face.ts';
import { FaceRound } from './face.tsx';
import { Sentence, type Quotes } from './sentence.tsx';

type Props = {
  readonly promise: PromiseView;
  readonly owner: Face;
  readonly quotes: Quotes;
  /** Shows what was read from it in its words. */
  readonly isMarked?: boolean;
  /** What can be done with it, beneath. */
  readonly children?: ReactNode;
};

/** An open promise in a list: whose it is and how it stands, then its words as they were spoken, then what can be done. An `li`. */
export const PromiseItem = ({ promise, owner, quotes, isMarked = false, children }: Props) => (
  <li className="ui-promise">
    <div className="ui-promise-who">
      <FaceRound face={owner} size={16} />
      <span>{owner.given}</span>
      <span>{promise.facts.join(', ')}</span>
    </div>
    <Sentence text={promise.sentence} marks={isMarked ? promise.marks : []} quotes={quotes} />
    {children}
  </li>
);
