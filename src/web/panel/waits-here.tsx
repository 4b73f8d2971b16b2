import { clock12 } from '../ui/icon-shapes.ts';
import { Icon } from '../ui/icon.tsx';
import { usePanel } from './panel-context.ts';

/** Says of a thing that it is not sent yet; nothing while all is sent. `text`: more than that it waits. */
export function WaitsHere({ about, text }: { readonly about: string | readonly string[]; readonly text?: string }) {
  const { isWaiting, words } = usePanel();
  if (![about].flat().some(isWaiting)) return null;
  return (
    <p className="panel-waits ui-meta">
      <Icon shape={clock12} />
      <span>{text ?? words.frame.waitsHere}</span>
    </p>
  );
}
