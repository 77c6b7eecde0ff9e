import { signal } from '@preact/signals';
import type { Keep } from '../wire/storage';

interface Kept {
  text: string;
  isNote: boolean;
}

const keyOf = (contactId: string) => `callroom.chat.draft.${contactId}`;

/** What is being written in one thread, kept in the tab. */
export class Draft {
  readonly text = signal('');
  /** For colleagues only. */
  readonly isNote = signal(false);

  constructor(
    private readonly contactId: string,
    private readonly keep: Keep,
  ) {
    const kept = keep.json<Kept>(keyOf(contactId));
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
    if (kept.text || kept.isNote) this.keep.setJson(keyOf(this.contactId), kept);
    else this.keep.remove(keyOf(this.contactId));
  }
}
