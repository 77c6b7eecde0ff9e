import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ChevronDown, type LucideIcon } from 'lucide-preact';

interface ListEntryProps {
  /** Of the part that opens. */
  id: string;
  testId: string;
  icon: LucideIcon;
  name: string;
  facts: string;
  /** What stands at the end of the line. */
  aside?: string;
  /** What the entry opens to; made only then. */
  children: (id: string) => ComponentChildren;
}

/** A line of the list beside the work: whom it was with, and more on request. */
export function ListEntry({ id, testId, icon: Icon, name, facts, aside, children }: ListEntryProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="history-entry">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        data-testid={testId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={17} aria-hidden="true" />
        <span class="grow">
          <span class="history-name">{name}</span>
          <span class="soft small">{facts}</span>
        </span>
        {aside && <span class="soft small figures">{aside}</span>}
        <ChevronDown class="turn" size={16} aria-hidden="true" />
      </button>
      {isOpen && children(id)}
    </li>
  );
}
