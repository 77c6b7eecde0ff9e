import { effect, untracked } from '@preact/signals';
import { legMarker } from '../call/call';
import { Devices } from '../call/media';
import { Files } from '../chat/files';
import { problemText } from '../i18n/problems';
import { activeContacts, openApi, type Api } from '../wire/api';
import { untilServed } from '../wire/backoff';
import { isChat } from '../wire/contact';
import type { Contact } from '../wire/contract';
import { SettledReading } from '../wire/settled';
import { hurryOnWake, type Arrival } from '../wire/socket';
import { VisitorSession, type SiteUser } from '../wire/visitor_session';
import { CallLeg } from './call_leg';
import { CallingBack } from './calling_back';
import { ChatStart } from './chat_start';
import { ChatVisit } from './chat_visit';
import { Escalation } from './escalation';
import { FeedbackForm } from './feedback_form';
import { Opening } from './opening';
import { OtherQueues } from './other_queues';
import { PlaceInLine } from './place_in_line';
import { StartForm } from './start_form';
import { Visit } from './visit';
import { QueueWelcome } from './welcome';

/** All that the widget knows and does, put together; the same shape as the agent's workspace. */
export class Widget {
  readonly devices = new Devices();
  readonly session: VisitorSession;
  readonly api: Api;
  private readonly reading: SettledReading;
  readonly files: Files;
  readonly leg: CallLeg;
  readonly place: PlaceInLine;
  readonly chatPlace: PlaceInLine;
  readonly welcome: QueueWelcome;
  readonly visit: Visit;
  readonly chat: ChatVisit;
  readonly opening: Opening;
  readonly otherQueues: OtherQueues;
  readonly startForm: StartForm;
  readonly chatStart: ChatStart;
  readonly escalation: Escalation;
  readonly callingBack: CallingBack;
  readonly feedbackForm: FeedbackForm;
  readonly chatFeedback: FeedbackForm;

  constructor(tenant: string | null, queue: string, siteUser: SiteUser | null) {
    this.session = new VisitorSession(tenant, siteUser);
    this.api = openApi(this.session);
    const { rest, socket } = this.api;
    this.reading = new SettledReading(socket);
    const quiet = () => this.settle();
    const refused = () => this.refused();
    this.files = new Files(rest);
    this.leg = new CallLeg(this.api, this.devices);
    this.place = new PlaceInLine(rest, () => this.visit.contact.value?.id);
    this.chatPlace = new PlaceInLine(rest, () => this.chat.contact.value?.id);
    this.welcome = new QueueWelcome(tenant, queue);
    this.visit = new Visit(this.api, this.devices, this.leg, this.place, quiet);
    this.chat = new ChatVisit(this.api, this.files, this.chatPlace, quiet);
    this.opening = new Opening(this.devices, this.visit);
    this.otherQueues = new OtherQueues(rest, queue);
    this.startForm = new StartForm(
      this.api,
      this.session,
      queue,
      this.opening,
      this.visit,
      this.place,
      this.otherQueues,
      refused,
    );
    this.chatStart = new ChatStart(
      this.api,
      this.session,
      queue,
      this.welcome,
      this.chat,
      this.chatPlace,
      this.otherQueues,
      refused,
    );
    this.escalation = new Escalation(this.api, this.opening, this.visit, this.chat, this.place);
    this.callingBack = new CallingBack(this.api, this.opening, this.visit);
    this.feedbackForm = new FeedbackForm(rest, this.visit);
    this.chatFeedback = new FeedbackForm(rest, this.chat);

    hurryOnWake(socket);
    socket.onArrival((arrival) => void this.arrived(arrival));
    socket.on('queue.position', (told) => {
      this.place.moved(told);
      this.chatPlace.moved(told);
    });
    socket.on('contact.assigned', ({ contact, agent }) => this.of(contact).assigned(contact, agent.name));
    socket.on('contact.updated', ({ contact }) => this.of(contact).changed(contact));
    socket.on('contact.ended', ({ contact }) => this.of(contact).changed(contact));
    socket.on('contact.taken', ({ contactId }) => this.visit.taken(contactId));
    // A call out of a chat ends back in the chat, which is what is rated.
    effect(() => {
      if (this.visit.stage.value === 'after' && this.chat.stage.value === 'open') untracked(() => this.visit.again());
    });
  }

  /** A page that was left in the middle of something goes on with it. */
  begin(): void {
    void this.welcome.load();
    if (!this.session.accessToken()) return;
    const hasChat = this.chat.recall();
    if (legMarker.get()) this.visit.stage.value = 'loading';
    else if (!hasChat) {
      void this.visit.recallRating();
      return;
    }
    this.api.socket.start(() => this.refused());
  }

  private of(contact: Contact): Visit | ChatVisit {
    return isChat(contact) ? this.chat : this.visit;
  }

  /** The connection is kept while anything goes on. */
  private settle(): void {
    const isCallOver = ['start', 'voicemail', 'after', 'thanks'].includes(this.visit.stage.value);
    if (isCallOver && this.chat.stage.value === 'none') this.api.socket.stop();
  }

  private refused(): void {
    this.chat.again();
    this.visit.again();
  }

  private async arrived(arrival: Arrival): Promise<void> {
    if (arrival === 'resumed') {
      this.leg.call.value?.socketReturned(false);
      return;
    }
    // A page that is just starting a call joins by itself.
    const isJoining = this.opening.channel.value !== null;
    const isOnline = () => this.api.socket.state.value === 'online';
    try {
      const contacts = await untilServed(() => this.reading.read(() => activeContacts(this.api)), isOnline);
      if (!contacts) return;
      await this.chat.reconcile(contacts);
      if (!isJoining) await this.visit.reconcile(contacts.filter((each) => !isChat(each)));
    } catch (error) {
      if (!isOnline()) return;
      if (this.chat.stage.value === 'loading') this.chat.again();
      if (this.visit.stage.value === 'loading') this.visit.again();
      this.visit.trouble.value = problemText(error);
    }
  }
}
