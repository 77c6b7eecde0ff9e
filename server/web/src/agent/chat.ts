import { signal } from '@preact/signals';
import type { Files } from '../chat/files';
import { Thread } from '../chat/thread';
import type { Api } from '../wire/api';
import type { Contact } from '../wire/contract';

/** One chat that the agent has in hand, or wraps up. */
export class Chat {
  readonly contact;
  readonly thread: Thread;

  constructor(api: Api, files: Files, me: () => string | undefined, contact: Contact) {
    this.contact = signal(contact);
    const customerId = contact.customer.id;
    this.thread = new Thread({ api, files, contactId: contact.id, me, isPeer: (userId) => userId === customerId });
    void this.thread.begin();
  }

  get id(): string {
    return this.thread.contactId;
  }

  close(): void {
    this.thread.close();
  }
}
