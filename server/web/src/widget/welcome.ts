import { signal } from '@preact/signals';
import { fetchJson } from '../wire/rest';
import type { Welcome } from '../wire/thread';
import { wear } from './look';

/** Until the server has told, and where it does not: a queue that serves less refuses. */
const unknownChannels = ['call', 'video', 'chat'];

/** What the queue offers to a visitor, before he has said who he is. */
export class QueueWelcome {
  readonly told = signal<Welcome | null>(null);

  private loading: Promise<void> | null = null;

  constructor(
    private readonly tenant: string | null,
    private readonly queue: string,
  ) {}

  /** Asks once. What cannot be read leaves the page as it would be without. */
  load(): Promise<void> {
    this.loading ??= this.read();
    return this.loading;
  }

  private async read(): Promise<void> {
    const query = { ...(this.tenant ? { tenant: this.tenant } : {}), queue: this.queue };
    this.told.value = await fetchJson<Welcome>('widget/welcome', { query }, null).catch(() => null);
    wear(this.told.value?.look, document.documentElement.style);
  }

  serves(channel: 'call' | 'video' | 'chat'): boolean {
    return (this.told.value?.channels ?? unknownChannels).includes(channel);
  }
}
