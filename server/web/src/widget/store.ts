import { batch, signal } from '@preact/signals';
import { Call, legMarker } from '../call/call';
import { Devices, MediaProblem, type MediaFault } from '../call/media';
import { problemText } from '../i18n/problems';
import { t } from '../i18n/index';
import { activeContacts, command, openApi, takeLeg } from '../wire/api';
import { isCallOwed, isOver, isTalking, isWaiting } from '../wire/contact';
import type { Contact, EstimatedWait } from '../wire/contract';
import { untilServed } from '../wire/backoff';
import { Problem } from '../wire/problem';
import { hurryOnWake, type Arrival } from '../wire/socket';
import { tabKeep } from '../wire/storage';
import { VisitorSession } from '../wire/visitor_session';
import { Voicemail } from './voicemail';

/**
 * `loading` while a reloaded page asks the server what is still open; `elsewhere` when another window has it; `kept` while
 * a callback is promised, `called` while it rings.
 */
export type Stage =
  | 'loading'
  | 'start'
  | 'waiting'
  | 'kept'
  | 'called'
  | 'call'
  | 'elsewhere'
  | 'voicemail'
  | 'after'
  | 'thanks';

export interface Place {
  position: number | null;
  wait: EstimatedWait | null;
}

const agentNameKey = 'callroom.widget.agent';

/** All that the widget knows and does; the same shape as the agent's workspace. */
export class Widget {
  readonly stage = signal<Stage>('start');
  readonly contact = signal<Contact | null>(null);
  readonly place = signal<Place>({ position: null, wait: null });
  readonly call = signal<Call | null>(null);
  /** To the agent's colleague who has joined the call. */
  readonly colleague = signal<Call | null>(null);
  readonly voicemail = signal<Voicemail | null>(null);
  readonly agentName = signal(tabKeep.get(agentNameKey) ?? '');
  readonly starting = signal<'call' | 'video' | null>(null);
  readonly trouble = signal<string | null>(null);
  readonly microphoneFault = signal<MediaFault | null>(null);
  readonly hasLeft = signal(false);
  readonly isSending = signal(false);
  readonly devices = new Devices();

  private readonly session: VisitorSession;
  /** The contact as pushed before the answer to `contact.join` was read. */
  private early: Contact | null = null;
  private colleagueId: string | null = null;
  readonly api;

  constructor(
    tenant: string,
    private readonly queue: string,
  ) {
    this.session = new VisitorSession(tenant);
    this.api = openApi(this.session);
    const { socket } = this.api;
    hurryOnWake(socket);
    socket.onArrival((arrival) => void this.arrived(arrival));
    socket.on('queue.position', ({ contactId, position, estimatedWait }) => {
      if (this.contact.value?.id === contactId) this.place.value = { position, wait: estimatedWait };
    });
    socket.on('contact.assigned', ({ contact, agent }) => {
      if (this.contact.value && this.contact.value.id !== contact.id) return;
      this.agentName.value = agent.name;
      tabKeep.set(agentNameKey, agent.name);
      this.contactChanged(contact);
    });
    socket.on('contact.updated', ({ contact }) => this.contactChanged(contact));
    socket.on('contact.ended', ({ contact }) => this.contactChanged(contact));
    socket.on('contact.taken', ({ contactId }) => {
      if (this.contact.value?.id !== contactId) return;
      this.closeCall();
      this.stage.value = 'elsewhere';
    });
  }

  knownName(): string {
    return this.session.knownName();
  }

  /** A page that was left in the middle of something goes on with it. */
  begin(): void {
    if (!this.session.accessToken() || !legMarker.get()) return;
    this.stage.value = 'loading';
    this.connect();
  }

  async start(channel: 'call' | 'video', name: string): Promise<void> {
    if (this.starting.value) return;
    batch(() => {
      this.starting.value = channel;
      this.trouble.value = null;
      this.microphoneFault.value = null;
      this.hasLeft.value = false;
    });
    let microphone: MediaStreamTrack | null = null;
    let camera: MediaStreamTrack | null = null;
    try {
      // The devices are asked for while the person looks at the button, not when an agent is already there.
      microphone = await this.devices.microphone();
      if (channel === 'video') camera = await this.devices.camera().catch(() => null);
      await this.session.open(name.trim());
      await this.online();
      const open = (await activeContacts(this.api)).find((each) => !isOver(each));
      if (open) {
        microphone.stop();
        camera?.stop();
        this.contact.value = open;
        if (isCallOwed(open)) this.contactChanged(open);
        else this.stage.value = 'elsewhere';
        return;
      }
      this.contact.value = null;
      this.early = null;
      const joined = await this.api.socket.request('contact.join', { queue: this.queue, channel });
      this.place.value = { position: joined.position, wait: joined.estimatedWait };
      this.hold(joined.contact, false, microphone, camera);
    } catch (error) {
      microphone?.stop();
      camera?.stop();
      if (error instanceof MediaProblem) this.microphoneFault.value = error.fault;
      else this.trouble.value = this.explain(error);
    } finally {
      this.starting.value = null;
    }
  }

  /** Moves the call or the place in line from another window to this one. */
  async takeOver(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    try {
      await this.take(contact);
    } catch (error) {
      this.trouble.value = problemText(error);
    }
  }

  async cancel(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    try {
      this.hasLeft.value = true;
      this.contactChanged(await command(this.api, 'cancel', contact.id));
    } catch (error) {
      if (this.isOver()) return;
      this.hasLeft.value = false;
      this.trouble.value = problemText(error);
    }
  }

  /** To be called rather than to wait: by phone, or on this page. */
  async askCallback(phone: string): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    this.trouble.value = null;
    try {
      const answer = await this.api.socket.request('contact.callback', {
        contactId: contact.id,
        ...(phone.trim() ? { phone: phone.trim() } : {}),
      });
      this.contactChanged(answer.contact);
    } catch (error) {
      this.trouble.value = this.explain(error);
    }
  }

  /** Takes the callback that rings. */
  async answer(): Promise<void> {
    const contact = this.contact.value;
    if (!contact || this.starting.value) return;
    this.starting.value = 'call';
    this.trouble.value = null;
    this.microphoneFault.value = null;
    let microphone: MediaStreamTrack | null = null;
    try {
      microphone = await this.devices.microphone();
      this.hold(await takeLeg(this.api, contact), false, microphone, null);
    } catch (error) {
      microphone?.stop();
      if (error instanceof MediaProblem) this.microphoneFault.value = error.fault;
      else this.trouble.value = problemText(error);
    } finally {
      this.starting.value = null;
    }
  }

  /** The callback comes at a bad moment: it is tried again later. */
  async notNow(): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    try {
      this.contactChanged(await command(this.api, 'end', contact.id));
    } catch (error) {
      if (this.stage.value === 'called') this.trouble.value = problemText(error);
    }
  }

  async end(): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    try {
      await call.end();
      this.contactChanged(call.contact.value);
    } catch (error) {
      if (!this.isOver()) this.trouble.value = problemText(error);
    }
  }

  async sendFeedback(rating: number, comment: string): Promise<void> {
    const contact = this.contact.value;
    if (!contact) return;
    this.isSending.value = true;
    this.trouble.value = null;
    try {
      await this.api.rest.post(`contacts/${contact.id}/feedback`, {
        rating,
        ...(comment.trim() ? { comment: comment.trim() } : {}),
      });
      this.stage.value = 'thanks';
    } catch (error) {
      if (error instanceof Problem && error.code === 'already_rated') this.stage.value = 'thanks';
      else this.trouble.value = problemText(error);
    } finally {
      this.isSending.value = false;
    }
  }

  /** Back to the first page. */
  again(): void {
    this.api.socket.stop();
    this.closeCall();
    this.voicemail.value?.close();
    batch(() => {
      this.voicemail.value = null;
      this.contact.value = null;
      this.trouble.value = null;
      this.hasLeft.value = false;
      this.place.value = { position: null, wait: null };
      this.stage.value = 'start';
    });
  }

  /** The word of the server that it ended may come before the answer to the command that ended it. */
  private isOver(): boolean {
    return ['voicemail', 'after', 'thanks'].includes(this.stage.value);
  }

  private connect(): void {
    this.api.socket.start(() => this.again());
  }

  private async online(): Promise<void> {
    const { state } = this.api.socket;
    if (state.value === 'online') return;
    this.connect();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => done(new Problem(0, 'network')), 15_000);
      const undo = state.subscribe((value) => {
        if (value === 'online') done(null);
      });
      function done(problem: Problem | null): void {
        clearTimeout(timer);
        queueMicrotask(() => undo());
        if (problem) reject(problem);
        else resolve();
      }
    });
  }

  private async arrived(arrival: Arrival): Promise<void> {
    if (arrival === 'resumed') {
      this.call.value?.socketReturned(false);
      return;
    }
    // A page that is just starting joins by itself.
    if (this.starting.value) return;
    try {
      const contacts = await untilServed(
        () => activeContacts(this.api),
        () => this.api.socket.state.value === 'online',
      );
      if (!contacts) return;
      const open = contacts.find((each) => !isOver(each));
      const shown = this.contact.value;
      if (!open) {
        legMarker.clear();
        if (shown && (this.stage.value === 'waiting' || this.stage.value === 'call'))
          this.contactChanged(await this.api.rest.get<Contact>(`contacts/${shown.id}`));
        else if (this.stage.value === 'loading') this.again();
        return;
      }
      if (this.stage.value === 'loading' && legMarker.get() !== open.id) {
        this.contact.value = open;
        this.stage.value = 'elsewhere';
        return;
      }
      if (isCallOwed(open) && !this.call.value) {
        this.contact.value = open;
        this.contactChanged(open);
      } else if (this.stage.value !== 'elsewhere') await this.take(open);
    } catch (error) {
      if (this.api.socket.state.value === 'online') this.trouble.value = problemText(error);
    }
  }

  private async take(contact: Contact): Promise<void> {
    const taken = await takeLeg(this.api, contact);
    const call = this.call.value;
    if (call?.contact.value.id === contact.id) {
      this.contactChanged(taken);
      call.socketReturned(true);
    } else this.hold(taken, isTalking(taken), null, null);
  }

  /** This page now holds the contact: its place in line, then its media. */
  private hold(
    answered: Contact,
    isReturn: boolean,
    microphone: MediaStreamTrack | null,
    camera: MediaStreamTrack | null,
  ): void {
    this.closeCall();
    const early = this.early;
    const contact = early?.id === answered.id ? early : answered;
    this.early = null;
    const call = new Call(this.api, this.devices, 'customer', contact, { isReturn });
    call.adopt(microphone, camera);
    batch(() => {
      this.call.value = call;
      if (contact.position != null) this.place.value = { ...this.place.value, position: contact.position };
    });
    this.contactChanged(contact);
    if (isWaiting(contact)) void this.readPlace(contact.id);
    // Where nobody could take it, it is over before it began.
    if (this.call.value === call) void call.start();
  }

  private contactChanged(contact: Contact): void {
    const shown = this.call.value?.contact.value ?? this.contact.value;
    if (shown && shown.id !== contact.id) return;
    if (!shown) {
      this.early = contact;
      return;
    }
    batch(() => {
      this.contact.value = contact;
      this.call.value?.update(contact);
      if (isOver(contact)) {
        this.closeCall();
        this.api.socket.stop();
        tabKeep.remove(agentNameKey);
        if (contact.outcome === 'voicemail') this.takeMessage(contact);
        else if (this.stage.value !== 'thanks') this.stage.value = 'after';
      } else if (isCallOwed(contact) && isWaiting(contact)) {
        // The microphone is not kept open for a call that comes later.
        this.closeCall();
        legMarker.set(contact.id);
        this.stage.value = 'kept';
      } else if (isCallOwed(contact) && !this.call.value) {
        this.stage.value = 'called';
      } else if (this.call.value) this.stage.value = isTalking(contact) ? 'call' : 'waiting';
    });
    this.hearColleague(contact);
  }

  /** A colleague who has joined has a link of his own, with the same silence. */
  private hearColleague(contact: Contact): void {
    const { call } = this;
    const peerId = call.value && isTalking(contact) ? contact.conferenceAgentId : null;
    const present = this.colleague.value;
    if (present && peerId && this.colleagueId === peerId) return present.update(contact);
    this.dropColleague();
    const first = call.value;
    if (!peerId || !first) return;
    const link = new Call(this.api, this.devices, 'customer', contact, { isReturn: false, peerId, beside: first });
    this.colleague.value = link;
    this.colleagueId = peerId;
    void link.start();
  }

  private dropColleague(): void {
    this.colleague.value?.close();
    this.colleague.value = null;
    this.colleagueId = null;
  }

  /** Nobody can take the call: the customer may leave a message instead. */
  private takeMessage(contact: Contact): void {
    if (this.voicemail.value?.contactId !== contact.id)
      this.voicemail.value = new Voicemail(this.api.rest, this.devices, contact.id);
    this.stage.value = 'voicemail';
  }

  private closeCall(): void {
    this.dropColleague();
    this.call.value?.close();
    this.call.value = null;
  }

  private async readPlace(contactId: string): Promise<void> {
    const place = await this.api.rest
      .get<{ position: number | null; estimatedWait: EstimatedWait | null }>(`contacts/${contactId}/position`)
      .catch(() => null);
    if (place && this.contact.value?.id === contactId)
      this.place.value = { position: place.position, wait: place.estimatedWait };
  }

  private explain(error: unknown): string {
    if (error instanceof Problem) {
      if (error.status === 404 || error.code === 'not_found' || error.code === 'channel_not_served')
        return t('widget.unknownQueue');
      if (error.code === 'queue_full') return t('widget.queueFull');
    }
    return problemText(error);
  }
}
