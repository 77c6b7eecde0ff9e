import { signal } from '@preact/signals';
import { problemText } from '../i18n/problems';

export interface Notice {
  id: number;
  text: string;
  tone: 'info' | 'warning' | 'message';
}

/** What the agent is told in passing. */
export class Notices {
  readonly list = signal<Notice[]>([]);
  private lastId = 0;

  note(text: string, tone: Notice['tone'] = 'info'): void {
    this.list.value = [...this.list.value.slice(-3), { id: ++this.lastId, text, tone }];
  }

  /** Says in words what went wrong. */
  warn(error: unknown): void {
    this.note(problemText(error), 'warning');
  }

  /** What a supervisor says stays until it is read. */
  tell(from: string, text: string): void {
    this.note(`${from}: ${text}`, 'message');
  }

  /** Does what a person asked for, and says so when it fails. */
  async attempt(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.warn(error);
    }
  }

  dismiss(id: number): void {
    this.list.value = this.list.value.filter((each) => each.id !== id);
  }

  clear(): void {
    this.list.value = [];
  }
}
