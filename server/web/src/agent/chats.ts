import { batch, computed, signal } from '@preact/signals';
import type { Files } from '../chat/files';
import { t } from '../i18n/index';
import { command, type Api } from '../wire/api';
import { isOver } from '../wire/contact';
import type { Contact, ContactAnswer, Destination } from '../wire/contract';
import type { ThreadEvent } from '../wire/thread';
import { tabKeep } from '../wire/storage';
import { Chat } from './chat';
import type { Notices } from './notices';

const chosenKey = 'callroom.agent.chat';

/** The agent's chats, those that he wraps up among them, and which of them he looks at. */
export class Chats {
  /** In the order in which he got them. */
  readonly list = signal<readonly Chat[]>([]);
  /** Null: he looks at his call, or at what there is without chats. */
  readonly chosenId = signal<string | null>(tabKeep.get(chosenKey));
  readonly chosen = computed(() => this.list.value.find(({ id }) => id === this.chosenId.value) ?? null);
  readonly unread = computed(() => this.list.value.reduce((sum, { thread }) => sum + thread.unread.value, 0));
  /** Whose customer has waited longest for an answer. */
  readonly longestWaiting = computed(() => {
    let found: Chat | null = null;
    let since = '';
    for (const chat of this.list.value) {
      const waits = isOver(chat.contact.value) ? null : chat.thread.waitingSince.value;
      if (waits === null || (found && since <= waits)) continue;
      found = chat;
      since = waits;
    }
    return found;
  });

  private readonly listeners = new Set<(chat: Chat, event: ThreadEvent) => void>();

  /** `changed` is given a contact as the server answers it. */
  constructor(
    private readonly api: Api,
    private readonly files: Files,
    private readonly notices: Notices,
    private readonly me: () => string | undefined,
    private readonly changed: (contact: Contact) => void,
  ) {}

  /** Is called with what others say in any chat. */
  onSaid(listener: (chat: Chat, event: ThreadEvent) => void): void {
    this.listeners.add(listener);
  }

  choose(contactId: string | null): void {
    this.chosenId.value = contactId;
    if (contactId) tabKeep.set(chosenKey, contactId);
    else tabKeep.remove(chosenKey);
  }

  /** The next or the former one, round and round. */
  step(by: 1 | -1): void {
    const { value } = this.list;
    if (value.length === 0) return;
    const at = value.findIndex(({ id }) => id === this.chosenId.value);
    const to = at < 0 ? (by > 0 ? 0 : value.length - 1) : (at + by + value.length) % value.length;
    this.choose(value[to]?.id ?? null);
  }

  /** This agent has the contact, from now on or still. */
  update(contact: Contact): Chat {
    const known = this.of(contact.id);
    if (known) {
      known.contact.value = contact;
      if (isOver(contact)) known.thread.finish();
      return known;
    }
    const chat = new Chat(this.api, this.files, this.me, contact);
    chat.thread.onSaid((event) => {
      for (const listener of this.listeners) listener(chat, event);
    });
    this.list.value = [...this.list.value, chat];
    return chat;
  }

  /** He is done with it; the next that wants something comes to the front. */
  drop(contactId: string): void {
    const chat = this.of(contactId);
    if (!chat) return;
    batch(() => {
      this.list.value = this.list.value.filter((each) => each !== chat);
      if (this.chosenId.value === contactId) this.choose((this.longestWaiting.value ?? this.list.value[0])?.id ?? null);
    });
    chat.close();
  }

  reconcile(contacts: readonly Contact[]): void {
    const ids = new Set(contacts.map(({ id }) => id));
    batch(() => {
      for (const { id } of this.list.value) if (!ids.has(id)) this.drop(id);
      for (const contact of contacts) this.update(contact);
    });
  }

  async end(chat: Chat): Promise<void> {
    await this.notices.attempt(async () => this.changed(await command(this.api, 'end', chat.id)));
  }

  /** Hands the chat on, with a word for who takes it. */
  async transfer(chat: Chat, to: Destination, name: string, note: string): Promise<void> {
    const customer = chat.contact.value.customer.name;
    const { contact } = await this.api.socket.request('contact.transfer', {
      contactId: chat.id,
      to,
      mode: 'blind',
      ...(note.trim() ? { note: note.trim() } : {}),
    });
    this.changed(contact);
    this.notices.note(t('transfer.done', { customer, target: name }));
  }

  async tag(chat: Chat, tags: string[]): Promise<void> {
    await this.notices.attempt(async () => {
      const { contact } = await this.api.rest.put<ContactAnswer>(`contacts/${chat.id}/tags`, { tags });
      this.changed(contact);
    });
  }

  of(contactId: string): Chat | undefined {
    return this.list.value.find(({ id }) => id === contactId);
  }

  clear(): void {
    for (const chat of this.list.value) chat.close();
    this.list.value = [];
    this.files.clear();
  }
}
