import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { more20 } from './icon-shapes.ts';
import { Icon } from './icon.tsx';
import { nextInRow } from './next-in-row.ts';
import { useEscape } from './use-escape.ts';

export type MenuItem = { readonly id: string; readonly label: string; readonly onChoose: () => void };

/** A menu behind "…": Enter opens it on its first item, arrows move, Escape or a press elsewhere closes it and leaves the focus where it was. */
export function Menu({ label, items }: { readonly label: string; readonly items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEscape(isOpen, close);
  useEffect(() => {
    if (!isOpen) return;
    itemsIn(box.current)[0]?.focus();
    const elsewhere = ({ target }: Event) => {
      if (target instanceof Node && box.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, [isOpen]);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setOpen(false);
    const all = itemsIn(box.current);
    const next = nextInRow(event.key, all.findIndex((item) => item === document.activeElement), all.length);
    if (next === null || event.key === 'ArrowLeft' || event.key === 'ArrowRight') return;
    event.preventDefault();
    all[next]?.focus();
  };
  return (
    <div className="ui-menu" ref={box}>
      <button ref={button} type="button" className="ui-bare ui-menu-button" aria-label={label} aria-haspopup="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon shape={more20} />
      </button>
      {isOpen && (
        <div className="ui-menu-list" role="menu" aria-label={label} onKeyDown={move}>
          {items.map(({ id, label: text, onChoose }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="ui-bare"
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

const itemsIn = (box: HTMLElement | null): readonly HTMLElement[] => [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
