import { batch, signal } from '@preact/signals';
import type { RestClient } from '../wire/rest';
import type { Contact } from '../wire/contract';
import type { ConversationDetail, ThreadEvent, ThreadPage } from '../wire/thread';

export interface PastThread {
  contact: Contact;
  events: readonly ThreadEvent[];
}

const eventsOfOne = 200;

/** The former chats of one conversation, read one by one from the newest back. */
export class PastThreads {
  /** Those that were read, oldest first. */
  readonly shown = signal<readonly PastThread[]>([]);
  readonly hasMore = signal(false);
  readonly isLoading = signal(false);
  /** Newest first. */
  private left: Contact[] = [];
  private isRead = false;

  constructor(
    private readonly rest: RestClient,
    private readonly conversationId: string,
    /** The thread of now, which is not a former one. */
    private readonly contactId: string,
  ) {}

  /** Reads which there are, and the last one of them. */
  async begin(): Promise<void> {
    if (this.isRead) return;
    this.isRead = true;
    try {
      const { threads } = await this.rest.get<ConversationDetail>(`conversations/${this.conversationId}`);
      this.left = threads.filter(({ id, channel }) => channel === 'chat' && id !== this.contactId);
      this.hasMore.value = this.left.length > 0;
      await this.more();
    } catch {
      // What was before is not needed to go on.
    }
  }

  async more(): Promise<void> {
    const contact = this.left[0];
    if (!contact || this.isLoading.value) return;
    this.isLoading.value = true;
    try {
      const query = { before: Number.MAX_SAFE_INTEGER, limit: eventsOfOne };
      const { items } = await this.rest.get<ThreadPage>(`contacts/${contact.id}/events`, query);
      this.left.shift();
      batch(() => {
        // Where nothing was said there is nothing to show.
        const isEmpty = !items.some(({ type }) => type === 'message' || type === 'file');
        if (!isEmpty) this.shown.value = [{ contact, events: items }, ...this.shown.value];
        this.hasMore.value = this.left.length > 0;
      });
    } finally {
      this.isLoading.value = false;
    }
  }
}
