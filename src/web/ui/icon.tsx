import type { IconShape } from './icon-shapes.ts';

/** An icon in the colour of the text around it. It says nothing by itself: the words beside it, or the button's label, do. */
export const Icon = ({ shape }: { readonly shape: IconShape }) => (
  <svg className="ui-icon" width={shape.size} height={shape.size} viewBox={`0 0 ${shape.size} ${shape.size}`} aria-hidden="true">
    <path d={shape.path} />
  </svg>
);
