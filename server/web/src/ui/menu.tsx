import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** The accessible name of the button that opens the menu. */
  label: string;
  face: ComponentChildren;
  buttonClass?: string;
  testId?: string;
  isAbove?: boolean;
  /** `menu` holds menu items; `dialog` holds fields. */
  kind?: 'menu' | 'dialog';
  children: (close: () => void) => ComponentChildren;
}

/** A button with a menu below or above it: arrows move, Escape and a click elsewhere close. */
export function Menu(props: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const anchor = useRef<HTMLDivElement>(null);
  const kind = props.kind ?? 'menu';
  const items = () => [...(anchor.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const close = () => {
    setOpen(false);
    anchor.current?.querySelector('button')?.focus();
  };

  useEffect(() => {
    if (!isOpen) return;
    if (kind === 'menu') (items().find((each) => each.ariaChecked === 'true') ?? items()[0])?.focus();
    else anchor.current?.querySelector<HTMLElement>('.menu select, .menu input')?.focus();
    const outside = (event: Event) => {
      if (!anchor.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [isOpen]);

  const onKey = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
      return;
    }
    if (kind !== 'menu') return;
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Tab') setOpen(false);
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };

  return (
    <div class="menu-anchor" ref={anchor} onKeyDown={onKey}>
      <button
        type="button"
        class={props.buttonClass ?? 'button quiet icon'}
        aria-label={props.label}
        title={props.label}
        aria-haspopup={kind}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-testid={props.testId}
        onClick={() => setOpen(!isOpen)}
      >
        {props.face}
      </button>
      {isOpen && (
        <div id={id} class={props.isAbove ? 'menu above' : 'menu'} role={kind} aria-label={props.label}>
          {props.children(close)}
        </div>
      )}
    </div>
  );
}
