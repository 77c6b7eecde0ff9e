import { effect, signal } from '@preact/signals';
import { plainName, snippet } from '../chat/text';
import { t } from '../i18n/index';
import { chime } from '../ui/chime';
import { tellUnread } from '../ui/page_title';
import { browserKeep } from '../wire/storage';
import type { ThreadEvent } from '../wire/thread';
import type { Chat } from './chat';
import type { Chats } from './chats';

const quietKey = 'callroom.chat.quiet';
/** What is before the agent's eyes counts as read at once. */
const seenMs = 150;

function canNotify(): boolean {
  return 'Notification' in window && Notification.permission === 'granted';
}

/** Tells the agent of what customers write where he does not look: by sound, in the title, and outside the browser. */
export class ChatAlerts {
  readonly isQuiet = signal(browserKeep.get(quietKey) !== null);
  /** `default`: the person may be asked. */
  readonly permission = signal<NotificationPermission>('Notification' in window ? Notification.permission : 'denied');
  /** For who hears the page: what came in where he is not. */
  readonly announcement = signal('');

  constructor(private readonly chats: Chats) {
    chats.onSaid((chat, event) => void setTimeout(() => this.said(chat, event), seenMs));
    effect(() => tellUnread(chats.unread.value));
  }

  toggleSound(): void {
    this.isQuiet.value = !this.isQuiet.value;
    if (this.isQuiet.value) browserKeep.set(quietKey, '1');
    else browserKeep.remove(quietKey);
  }

  /** Only by a click: a page that asks on its own is refused for good. */
  async askPermission(): Promise<void> {
    if (this.permission.value === 'default') this.permission.value = await Notification.requestPermission();
  }

  private said(chat: Chat, event: ThreadEvent): void {
    // A window that stands behind another one is seen, but not looked at.
    if (chat.thread.unread.value === 0 && document.hasFocus()) return;
    const name = plainName(event.by?.name || chat.contact.value.customer.name);
    const text = snippet(event.text ?? event.file?.name ?? '');
    if (!this.isQuiet.value) chime();
    if (this.chats.chosenId.value !== chat.id) this.announcement.value = t('chat.said', { name, text });
    if (!canNotify() || document.hasFocus()) return;
    const notification = new Notification(name, { body: text, tag: chat.id });
    notification.onclick = () => {
      window.focus();
      this.chats.choose(chat.id);
      notification.close();
    };
  }
}
