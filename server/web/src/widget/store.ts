import { legMarker } from '../call/call';
import { Devices } from '../call/media';
import { problemText } from '../i18n/problems';
import { activeContacts, openApi, type Api } from '../wire/api';
import { untilServed } from '../wire/backoff';
import { hurryOnWake, type Arrival } from '../wire/socket';
import { VisitorSession } from '../wire/visitor_session';
import { CallLeg } from './call_leg';
import { CallingBack } from './calling_back';
import { FeedbackForm } from './feedback_form';
import { Opening } from './opening';
import { OtherQueues } from './other_queues';
import { PlaceInLine } from './place_in_line';
import { StartForm } from './start_form';
import { Visit } from './visit';

/** All that the widget knows and does, put together; the same shape as the agent's workspace. */
export class Widget {
  readonly devices = new Devices();
  readonly session: VisitorSession;
  readonly api: Api;
  readonly leg: CallLeg;
  readonly place: PlaceInLine;
  readonly visit: Visit;
  readonly opening: Opening;
  readonly otherQueues: OtherQueues;
  readonly startForm: StartForm;
  readonly callingBack: CallingBack;
  readonly feedbackForm: FeedbackForm;

  constructor(tenant: string, queue: string) {
    this.session = new VisitorSession(tenant);
    this.api = openApi(this.session);
    this.leg = new CallLeg(this.api, this.devices);
    this.place = new PlaceInLine(this.api.rest, () => this.visit.contact.value?.id);
    this.visit = new Visit(this.api, this.devices, this.leg, this.place);
    this.opening = new Opening(this.devices, this.visit);
    this.otherQueues = new OtherQueues(this.api.rest, queue);
    this.startForm = new StartForm(
      this.api,
      this.session,
      queue,
      this.opening,
      this.visit,
      this.place,
      this.otherQueues,
    );
    this.callingBack = new CallingBack(this.api, this.opening, this.visit);
    this.feedbackForm = new FeedbackForm(this.api.rest, this.visit);

    const { socket } = this.api;
    hurryOnWake(socket);
    socket.onArrival((arrival) => void this.arrived(arrival));
    socket.on('queue.position', (told) => this.place.moved(told));
    socket.on('contact.assigned', ({ contact, agent }) => this.visit.assigned(contact, agent.name));
    socket.on('contact.updated', ({ contact }) => this.visit.changed(contact));
    socket.on('contact.ended', ({ contact }) => this.visit.changed(contact));
    socket.on('contact.taken', ({ contactId }) => this.visit.taken(contactId));
  }

  /** A page that was left in the middle of something goes on with it. */
  begin(): void {
    if (!this.session.accessToken()) return;
    if (!legMarker.get()) {
      void this.visit.recallRating();
      return;
    }
    this.visit.stage.value = 'loading';
    this.api.socket.start(() => this.visit.again());
  }

  private async arrived(arrival: Arrival): Promise<void> {
    if (arrival === 'resumed') {
      this.leg.call.value?.socketReturned(false);
      return;
    }
    // A page that is just starting joins by itself.
    if (this.opening.channel.value) return;
    const isOnline = () => this.api.socket.state.value === 'online';
    try {
      const contacts = await untilServed(() => activeContacts(this.api), isOnline);
      if (contacts) await this.visit.reconcile(contacts);
    } catch (error) {
      if (!isOnline()) return;
      if (this.visit.stage.value === 'loading') this.visit.again();
      this.visit.trouble.value = problemText(error);
    }
  }
}
