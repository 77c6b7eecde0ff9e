import { batch, computed, signal } from '@preact/signals';
import { save, type Files } from '../chat/files';
import { PastThreads } from '../chat/past_threads';
import { Thread } from '../chat/thread';
import { t } from '../i18n/index';
import { problemText } from '../i18n/problems';
import { chime } from '../ui/chime';
import { command, type Api } from '../wire/api';
import { isChat, isOver, isWaiting } from '../wire/contact';
import type { Contact } from '../wire/contract';
import { tabKeep } from '../wire/storage';
import type { PlaceInLine } from './place_in_line';

/** `loading` while a reloaded page asks what has become of its chat; `open` from joining on, also in line. */
export type ChatStage = 'none' | 'loading' | 'open' | 'after' | 'thanks';

/** The chat that this tab has, across a reload. */
const chatKey = 'callroom.widget.chat';

/** The customer's one chat, from the line to its rating. A call may go on beside it. */
export class ChatVisit {
  readonly stage = signal<ChatStage>('none');
  readonly contact = signal<Contact | null>(null);
  readonly thread = signal<Thread | null>(null);
  readonly past = signal<PastThreads | null>(null);
  readonly trouble = signal<string | null>(null);
  readonly hasLeft = signal(false);

  /** As the thread tells it, so that a reload changes nothing. */
  readonly agentName = computed(() => {
    if (!this.contact.value?.agentId) return '';
    const events = this.thread.value?.events.value ?? [];
    for (let index = events.length - 1; index >= 0; index--) {
      const { type, data } = events[index] ?? {};
      if (type === 'assigned' && data?.agentName) return data.agentName;
    }
    return this.told.value;
  });

  private readonly told = signal('');
  /** As pushed before the answer to `contact.join` was read. */
  private early: Contact | null = null;

  /** `quiet` is called when the chat needs the connection no more. */
  constructor(
    private readonly api: Api,
    private readonly files: Files,
    private readonly place: PlaceInLine,
    private readonly quiet: () => void,
  ) {}

  /** A reloaded page looks for what it had. */
  recall(): boolean {
    if (!tabKeep.get(chatKey)) return false;
    this.stage.value = 'loading';
    return true;
  }

  open(answered: Contact): void {
    const contact = this.early?.id === answered.id ? this.early : answered;
    this.early = null;
    tabKeep.set(chatKey, contact.id);
    if (this.thread.value?.contactId !== contact.id) this.openThread(contact);
    batch(() => {
      this.trouble.value = null;
      this.hasLeft.value = false;
      this.contact.value = contact;
      this.stage.value = 'open';
    });
    if (contact.position != null) this.place.set(contact.position);
    this.changed(contact);
    if (isWaiting(contact)) void this.place.read(contact.id);
  }

  assigned(contact: Contact, agentName: string): void {
    if (this.contact.value && this.contact.value.id !== contact.id) return;
    this.told.value = agentName;
    this.changed(contact);
  }

  changed(contact: Contact): void {
    const shown = this.contact.value;
    if (!shown) this.early = contact;
    if (shown?.id !== contact.id) return;
    batch(() => {
      this.contact.value = contact;
      if (!isOver(contact) || this.stage.value === 'thanks') return;
      this.thread.value?.finish();
      this.stage.value = 'after';
    });
  }

  /** After a reload or a lost connection: goes on with the chat, or shows how it has ended. */
  async reconcile(contacts: Contact[]): Promise<void> {
    const stage = this.stage.value;
    if (stage !== 'loading' && stage !== 'open') return;
    const id = this.contact.value?.id ?? tabKeep.get(chatKey);
    const open = contacts.find((each) => isChat(each) && each.id === id && !isOver(each));
    if (open) this.open(open);
    else if (id) this.open(await this.api.rest.get<Contact>(`contacts/${id}`));
  }

  /** Leaves the line, or ends the chat. */
  async end(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    const isInLine = isWaiting(contact);
    this.hasLeft.value = isInLine;
    try {
      this.changed(await command(this.api, isInLine ? 'cancel' : 'end', contact.id));
    } catch (error) {
      if (this.stage.value !== 'open') return;
      this.hasLeft.value = false;
      this.trouble.value = problemText(error);
    }
  }

  async saveTranscript(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    try {
      const bytes = await this.api.rest.blob(`contacts/${contact.id}/transcript`);
      save(bytes, `${t('chat.transcriptName', { day: contact.createdAt.slice(0, 10) })}.txt`);
    } catch (error) {
      this.trouble.value = problemText(error);
    }
  }

  rated(): void {
    tabKeep.remove(chatKey);
    this.stage.value = 'thanks';
  }

  /** Back to the first page. */
  again(): void {
    tabKeep.remove(chatKey);
    this.thread.value?.close();
    batch(() => {
      this.stage.value = 'none';
      this.contact.value = null;
      this.thread.value = null;
      this.past.value = null;
      this.trouble.value = null;
      this.place.clear();
    });
    this.quiet();
  }

  private openThread(contact: Contact): void {
    this.thread.value?.close();
    const me = contact.customer.id;
    const thread = new Thread({
      api: this.api,
      files: this.files,
      contactId: contact.id,
      me: () => me,
      isPeer: () => true,
    });
    thread.onSaid(() => {
      // What is before the person's eyes counts as read at once.
      setTimeout(() => thread.unread.peek() > 0 && chime(), 200);
    });
    const past = new PastThreads(this.api.rest, contact.conversationId, contact.id);
    this.thread.value = thread;
    this.past.value = past;
    void thread.begin();
    void past.begin();
  }
}
