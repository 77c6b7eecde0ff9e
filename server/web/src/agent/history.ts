import { batch, signal } from '@preact/signals';
import type { Contact, Page } from '../wire/contract';
import type { RestClient } from '../wire/rest';

/** The contacts that the agent has served since midnight. */
export class ContactHistory {
  /** Null until it was read. */
  readonly list = signal<Contact[] | null>(null);
  readonly hasFailed = signal(false);
  /** Where the list goes on; null at its end. */
  readonly cursor = signal<string | null>(null);

  constructor(
    private readonly rest: RestClient,
    private readonly me: () => string | undefined,
  ) {}

  /** Reads it anew, or what comes after that which is shown. */
  async load(isMore = false): Promise<void> {
    const agentId = this.me();
    if (!agentId) return;
    const midnight = new Date();
    midnight.setHours(0, 0, 0, 0);
    try {
      const page = await this.rest.get<Page<Contact>>('contacts', {
        agentId,
        from: midnight.toISOString(),
        limit: 50,
        cursor: isMore ? (this.cursor.value ?? undefined) : undefined,
      });
      batch(() => {
        this.list.value = isMore ? [...(this.list.value ?? []), ...page.items] : page.items;
        this.cursor.value = page.nextCursor;
        this.hasFailed.value = false;
      });
    } catch {
      this.hasFailed.value = true;
    }
  }

  /** All that the server tells of one contact. */
  detail(contactId: string): Promise<Contact> {
    return this.rest.get<Contact>(`contacts/${contactId}`);
  }

  clear(): void {
    this.list.value = null;
  }
}
