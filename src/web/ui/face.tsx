import type { Face } from '#api/face.ts';

type Size = 16 | 20 | 24 | 32 | 40 | 56;

/** A person's round with initials; at 16 px there is room for one letter. Decoration: the name always stands beside it, or is in the label of what it sits on. */
export const FaceRound = ({ face, size }: { readonly face: Face; readonly size: Size }) => (
  <span className="ui-face" data-size={size} data-hue={face.hue} aria-hidden="true">
    {size === 16 ? firstLetter(face.initials) : face.initials}
  </span>
);

// by code point: half of a surrogate pair is no letter
const firstLetter = (initials: string): string => String.fromCodePoint(initials.codePointAt(0) ?? 32);
