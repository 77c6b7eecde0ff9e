import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Paperclip } from 'lucide-preact';
import { t } from '../i18n/index';

interface DropZoneProps {
  class: string;
  /** Absent where no files are taken. */
  onFiles: ((files: File[]) => void) | null;
  testId?: string;
  label?: string;
  children: ComponentChildren;
}

/** Takes files that are dropped anywhere on it. */
export function DropZone({ class: className, onFiles, testId, label, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false);
  // Every child that the pointer crosses is entered before the former is left.
  const depth = useRef(0);
  const holdsFiles = (event: DragEvent) => onFiles !== null && Boolean(event.dataTransfer?.types.includes('Files'));
  const enter = (by: number) => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  return (
    <section
      class={className}
      aria-label={label}
      data-testid={testId}
      onDragEnter={(event) => holdsFiles(event) && enter(1)}
      onDragLeave={(event) => holdsFiles(event) && enter(-1)}
      onDragOver={(event) => {
        if (holdsFiles(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        enter(-depth.current);
        onFiles?.([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
      {isOver && (
        <div class="drop-hint" aria-hidden="true">
          <Paperclip size={26} />
          {t('chat.drop')}
        </div>
      )}
    </section>
  );
}
