import { signal } from '@preact/signals';
import { isTalking } from '../wire/contact';
import type { Api } from '../wire/api';
import type { ChatVisit } from './chat_visit';
import type { Opening } from './opening';
import type { PlaceInLine } from './place_in_line';
import { queueTroubleText } from './trouble_text';
import type { Visit } from './visit';

/** Out of the chat the customer calls the agent who writes with him; the chat goes on beside. */
export class Escalation {
  /** Which of the two stands in front while both go on. */
  readonly front = signal<'chat' | 'call'>('chat');

  constructor(
    private readonly api: Api,
    private readonly opening: Opening,
    private readonly visit: Visit,
    private readonly chat: ChatVisit,
    private readonly place: PlaceInLine,
  ) {}

  canCall(): boolean {
    const contact = this.chat.contact.value;
    return this.chat.stage.value === 'open' && contact !== null && contact.agentId !== null && isTalking(contact) && !this.isCalling();
  }

  /** Something that is no chat goes on in this page. */
  isCalling(): boolean {
    return !['start', 'after', 'thanks'].includes(this.visit.stage.value);
  }

  async call(channel: 'call' | 'video'): Promise<void> {
    const agentId = this.chat.contact.value?.agentId;
    if (!agentId || !this.canCall()) return;
    await this.opening.run(channel, queueTroubleText, async (tracks) => {
      this.visit.expect();
      const joined = await this.api.socket.request('contact.join', { agentId, channel });
      this.place.set(joined.position, joined.estimatedWait);
      this.visit.agentName.value = this.chat.agentName.value;
      this.front.value = 'call';
      this.visit.hold(joined.contact, false, tracks);
    });
  }
}
