import { activeContacts, type Api } from '../wire/api';
import { isChat, isOver } from '../wire/contact';
import type { ContactJoined } from '../wire/contract';
import { untilOnline } from '../wire/socket';
import type { VisitorSession } from '../wire/visitor_session';
import type { Opening } from './opening';
import type { OtherQueues } from './other_queues';
import type { PlaceInLine } from './place_in_line';
import { closeTracks } from './tracks';
import { queueTroubleText } from './trouble_text';
import type { Visit } from './visit';

/** The first page: a visitor asks for a call. */
export class StartForm {
  constructor(
    private readonly api: Api,
    private readonly session: VisitorSession,
    private readonly queue: string,
    private readonly opening: Opening,
    private readonly visit: Visit,
    private readonly place: PlaceInLine,
    private readonly otherQueues: OtherQueues,
    /** The person is no longer known to the server. */
    private readonly refused: () => void,
  ) {}

  /** At the page's own queue, or at the one that was offered instead. */
  async start(channel: 'call' | 'video', name: string, queueId?: string): Promise<void> {
    await this.opening.run(channel, queueTroubleText, async (tracks) => {
      await this.session.open(name.trim());
      this.api.socket.start(this.refused);
      await untilOnline(this.api.socket);
      const open = (await activeContacts(this.api)).find((each) => !isChat(each) && !isOver(each));
      if (open) {
        closeTracks(tracks);
        this.visit.find(open);
        return;
      }
      this.visit.expect();
      const joined = await this.join(channel, queueId);
      this.place.set(joined.position, joined.estimatedWait);
      this.visit.hold(joined.contact, false, tracks);
    });
  }

  private async join(channel: 'call' | 'video', queueId?: string): Promise<ContactJoined> {
    this.otherQueues.clear();
    try {
      const target = queueId ? { queueId } : { queue: this.queue };
      return await this.api.socket.request('contact.join', { ...target, channel });
    } catch (error) {
      await this.otherQueues.offerAfter(error, channel);
      throw error;
    }
  }
}
