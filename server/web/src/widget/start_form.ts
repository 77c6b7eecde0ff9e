import { activeContacts, type Api } from '../wire/api';
import { isOver } from '../wire/contact';
import { untilOnline } from '../wire/socket';
import type { VisitorSession } from '../wire/visitor_session';
import type { Opening } from './opening';
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
  ) {}

  async start(channel: 'call' | 'video', name: string): Promise<void> {
    await this.opening.run(channel, queueTroubleText, async (tracks) => {
      await this.session.open(name.trim());
      this.api.socket.start(() => this.visit.again());
      await untilOnline(this.api.socket);
      const open = (await activeContacts(this.api)).find((each) => !isOver(each));
      if (open) {
        closeTracks(tracks);
        this.visit.find(open);
        return;
      }
      this.visit.expect();
      const joined = await this.api.socket.request('contact.join', { queue: this.queue, channel });
      this.place.set(joined.position, joined.estimatedWait);
      this.visit.hold(joined.contact, false, tracks);
    });
  }
}
