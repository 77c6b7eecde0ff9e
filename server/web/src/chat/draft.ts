import { signal } from '@preact/signals';
import type { Keep } from '../wire/storage';

interface Kept {
  text: string;
  isNote: boolean;
}

/** What is being written in one thread, kept in the tab. */
export class Draft {
  readonly text = signal('');
  /** For colleagues only. */
  readonly isNote = signal(false);
  private readonly key: string;

  constructor(
    /** Of the thread and of who writes. */
    name: string,
    private readonly keep: Keep,
  ) {
    this.key = `callroom.chat.draft.${name}`;
    const kept = keep.json<Kept>(this.key);
    this.text.value = kept?.text ?? '';
    this.isNote.value = kept?.isNote ?? false;
  }

  write(text: string): void {
    this.text.value = text;
    this.store();
  }

  toggleNote(): void {
    this.isNote.value = !this.isNote.value;
    this.store();
  }

  private store(): void {
    const kept: Kept = { text: this.text.value, isNote: this.isNote.value };
    if (kept.text || kept.isNote) this.keep.setJson(this.key, kept);
    else this.keep.remove(this.key);
  }
}
