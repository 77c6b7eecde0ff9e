import { batch, signal } from '@preact/signals';
import { activeContacts, type Api } from '../wire/api';
import { isChat, isOver } from '../wire/contact';
import type { ContactJoined } from '../wire/contract';
import { Problem } from '../wire/problem';
import { untilOnline } from '../wire/socket';
import type { VisitorSession } from '../wire/visitor_session';
import type { ChatVisit } from './chat_visit';
import type { OtherQueues } from './other_queues';
import type { PlaceInLine } from './place_in_line';
import { queueTroubleText } from './trouble_text';
import type { QueueWelcome } from './welcome';

/** A visitor asks for a chat, after the questions of the queue if it has any. */
export class ChatStart {
  readonly isStarting = signal(false);
  /** The questions are shown; with the name that was given. */
  readonly asking = signal<string | null>(null);
  readonly trouble = signal<string | null>(null);

  constructor(
    private readonly api: Api,
    private readonly session: VisitorSession,
    private readonly queue: string,
    private readonly welcome: QueueWelcome,
    private readonly chat: ChatVisit,
    private readonly place: PlaceInLine,
    private readonly otherQueues: OtherQueues,
    /** The person is no longer known to the server. */
    private readonly refused: () => void,
  ) {}

  async ask(name: string): Promise<void> {
    if (this.welcome.told.value?.preChatFields.length) {
      batch(() => {
        this.trouble.value = null;
        this.asking.value = name;
      });
    } else await this.start(name, {});
  }

  async start(name: string, answers: Record<string, string>, queueId?: string): Promise<void> {
    if (this.isStarting.value) return;
    batch(() => {
      this.isStarting.value = true;
      this.trouble.value = null;
    });
    try {
      await this.session.open(name.trim());
      this.api.socket.start(this.refused);
      await untilOnline(this.api.socket);
      const open = (await activeContacts(this.api)).find((each) => isChat(each) && !isOver(each));
      if (open) this.chat.open(open);
      else {
        const joined = await this.join(answers, queueId);
        this.chat.open(joined.contact);
        this.place.set(joined.position, joined.estimatedWait);
      }
      this.asking.value = null;
    } catch (error) {
      this.trouble.value = queueTroubleText(error);
    } finally {
      this.isStarting.value = false;
    }
  }

  private async join(answers: Record<string, string>, queueId?: string): Promise<ContactJoined> {
    this.otherQueues.clear();
    const target = queueId ? { queueId } : { queue: this.queue };
    const metadata = Object.keys(answers).length ? { metadata: { preChat: answers } } : {};
    try {
      return await this.api.socket.request('contact.join', { ...target, channel: 'chat', ...metadata });
    } catch (error) {
      if (error instanceof Problem) await this.otherQueues.offerAfter(error, 'chat');
      throw error;
    }
  }
}
