import { batch, computed, signal } from '@preact/signals';
import { Devices, microphonePermission } from '../call/media';
import { Files } from '../chat/files';
import { t } from '../i18n/index';
import { activeContacts, openApi } from '../wire/api';
import { untilServed } from '../wire/backoff';
import { isChat, isTalking } from '../wire/contact';
import type { Agent, Contact, User } from '../wire/contract';
import { Problem } from '../wire/problem';
import { SettledReading } from '../wire/settled';
import { hurryOnWake, type Arrival } from '../wire/socket';
import { StaffSession } from '../wire/staff_session';
import { CallInHand } from './call_in_hand';
import { ChatAlerts } from './chat_alerts';
import { ChatLists } from './chat_lists';
import { Chats } from './chats';
import { Consultation } from './consultation';
import { ContactHistory } from './history';
import { Messages } from './messages';
import { Notices } from './notices';
import { Offers } from './offers';
import { OwnLanguage } from './own_language';
import { OwnPresence } from './presence';
import { Readiness } from './readiness';
import { TenantLists } from './tenant_lists';
import { WrapUps } from './wrap_up';

/**
 * All that the workspace knows and does: the parts, who is signed in, and what a word of the server means to which part.
 * Views read the parts' signals and call their methods; nothing flows the other way.
 */
export class Workspace {
  readonly user = signal<User | null>(null);
  readonly signInNote = signal<string | null>(null);
  readonly devices = new Devices();

  private readonly session = new StaffSession((user) => this.personChanged(user));
  private readonly me = () => this.user.value?.id;
  private readonly changed = (contact: Contact) => this.contactChanged(contact);
  readonly api = openApi(this.session);
  private readonly reading = new SettledReading(this.api.socket);
  readonly notices = new Notices();
  readonly language = new OwnLanguage(this.api.rest, this.notices, this.me);
  readonly lists = new TenantLists(this.api.rest);
  readonly messages = new Messages(this.api);
  readonly history = new ContactHistory(this.api.rest, this.me);
  readonly inHand = new CallInHand(this.api, this.devices, this.notices, this.changed);
  readonly consultation = new Consultation(this.api, this.devices, this.notices, this.me, () => this.inHand.call.value);
  readonly files = new Files(this.api.rest);
  readonly chats = new Chats(this.api, this.files, this.notices, this.me, this.changed);
  readonly chatLists = new ChatLists(this.api.rest);
  readonly chatAlerts = new ChatAlerts(this.chats);
  readonly offers = new Offers(this.api, this.notices, (contact) => this.accepted(contact));
  readonly wrapUps = new WrapUps({ api: this.api, lists: this.lists, notices: this.notices, changed: this.changed });
  readonly readiness = new Readiness(this.api, this.devices, this.notices, () => this.inHand.call.value !== null);
  readonly presence = new OwnPresence(this.api, this.readiness, this.notices, this.me);

  /** There is something on the side of calls: one here or in another window, or what is left to do after it. */
  readonly hasCall = computed(
    () => this.inHand.call.value !== null || this.inHand.elsewhere.value !== null || this.wrapUps.ofCall.value !== null,
  );
  /** The chat that is shown; null where it is the call, or nothing. */
  readonly front = computed(() => this.chats.chosen.value ?? (this.hasCall.value ? null : (this.chats.list.value[0] ?? null)));

  /** On a narrow page what is beside the chat is shown on request. */
  readonly isSideOpen = signal(false);

  constructor(private readonly tenant: string | null) {
    const { socket } = this.api;
    hurryOnWake(socket);
    socket.onArrival((arrival) => void this.arrived(arrival));
    socket.on('presence.changed', (presence) => this.presence.changed(presence));
    socket.on('contact.offered', (offer) => this.offers.offered(offer));
    socket.on('contact.offer_ended', ({ offerId, reason }) => this.offers.ended(offerId, reason));
    socket.on('contact.assigned', ({ contact, agent }) => this.assigned(contact, agent.name));
    socket.on('contact.updated', ({ contact }) => this.contactChanged(contact));
    socket.on('contact.ended', ({ contact }) => this.contactChanged(contact));
    socket.on('notification', ({ from, text }) => this.notices.tell(from.name, text));
    socket.on('contact.taken', ({ contactId }) => {
      if (this.inHand.taken(contactId)) this.consultation.close();
    });
  }

  /** Continues an earlier sign-in of this browser, if there is one. */
  begin(): void {
    const user = this.session.user();
    if (user) this.enter(user);
  }

  async signIn(email: string, password: string): Promise<void> {
    const user = await this.session.signIn(email, password, this.tenant);
    if (user.role !== 'agent') {
      await this.session.signOut();
      throw new Problem(403, 'not_agent', t('signIn.notAgent', { name: user.name, role: t(`role.${user.role}`) }));
    }
    this.signInNote.value = null;
    this.enter(user);
  }

  async signOut(): Promise<void> {
    await this.presence.leave();
    this.leave();
    this.signInNote.value = null;
    await this.session.signOut();
  }

  isOnline(): boolean {
    return this.api.socket.state.value === 'online';
  }

  /** Takes whoever has waited longest of those that this agent may serve. */
  async takeNext(): Promise<void> {
    const contact = await this.inHand.takeNext();
    if (contact) this.accepted(contact);
  }

  private enter(user: User): void {
    this.user.value = user;
    this.api.socket.start(() => this.personChanged(null));
  }

  /** The sign-in ended or became another person's, in this window or another. */
  private personChanged(user: User | null): void {
    const before = this.user.value;
    if (before?.id === user?.id) return;
    if (before && user === null) this.signInNote.value = t('signIn.over');
    this.leave();
    if (user) this.enter(user);
  }

  private leave(): void {
    this.api.socket.stop();
    this.messages.end();
    batch(() => {
      this.inHand.clear();
      this.consultation.close();
      this.user.value = null;
      this.presence.clear();
      this.offers.clear();
      this.wrapUps.clear();
      this.chats.clear();
      this.history.clear();
      this.notices.clear();
    });
  }

  private async arrived(arrival: Arrival): Promise<void> {
    const user = this.user.value;
    if (!user) return;
    if (arrival === 'resumed') {
      this.inHand.call.value?.socketReturned(false);
      return;
    }
    void this.language.load();
    try {
      const isWanted = () => this.user.value === user && this.isOnline();
      const state = await untilServed(() => this.reading.read(() => this.readState(user)), isWanted);
      if (!state || !isWanted()) return;
      const [agent, contacts, permission] = state;
      this.presence.read(agent);
      await this.reconcile(contacts);
      // The server's word about readiness belongs to a session: a new one is told without asking the person again.
      if (permission === 'granted' || agent.presence === 'available') await this.readiness.check();
    } catch (error) {
      if (this.isOnline()) this.notices.warn(error);
    }
    void this.history.load();
    this.messages.begin();
    if (arrival === 'fresh') void this.lists.loadQueues();
    void this.lists.load();
    if (this.chats.list.value.length > 0) void this.chatLists.load();
  }

  private readState(user: User): Promise<[Agent, Contact[], PermissionState | null]> {
    return Promise.all([
      this.api.rest.get<Agent>(`agents/${user.id}`),
      activeContacts(this.api),
      microphonePermission(),
    ]);
  }

  /** Brings what the page shows in line with the contacts that are open. */
  private async reconcile(contacts: Contact[]): Promise<void> {
    this.offers.reconcile(contacts);
    const isMine = (each: Contact) => each.agentId === this.me();
    const wrapping = contacts.filter((each) => each.status === 'wrapping' && isMine(each));
    this.chats.reconcile(contacts.filter((each) => isChat(each) && isMine(each) && (isTalking(each) || wrapping.includes(each))));
    this.wrapUps.reconcile(wrapping);
    const talking = contacts.find((each) => isTalking(each) && isMine(each) && !isChat(each));
    const before = this.inHand.call.value?.contact.value.id;
    if (before && talking?.id !== before) this.closeCall();
    if (!talking) this.consultation.close();
    if (await this.inHand.reconcile(talking)) await this.consultation.reconcile(contacts);
  }

  /** This window has it now: it comes to the front. */
  private accepted(contact: Contact): void {
    this.reading.changed();
    if (isChat(contact)) this.chats.choose(this.chats.update(contact).id);
    else {
      this.chats.choose(null);
      this.inHand.begin(contact, false);
    }
  }

  private closeCall(): void {
    this.inHand.close();
    this.consultation.close();
  }

  private assigned(contact: Contact, agentName: string): void {
    const me = this.me();
    if (contact.consultOf && contact.customer.id === me) {
      // The window that holds the call talks with the colleague, too.
      if (this.inHand.isHere(contact.consultOf)) this.consultation.answered(contact, agentName);
      return;
    }
    // Who asked this agent has handed the customer over.
    const isHandedOver = contact.agentId === me && this.inHand.call.value?.contact.value.consultOf === contact.id;
    if (isHandedOver) {
      this.consultation.close();
      this.inHand.begin(contact, false);
    } else this.contactChanged(contact);
  }

  private contactChanged(contact: Contact): void {
    if (isChat(contact)) return this.chatChanged(contact);
    if (this.consultation.takes(contact)) return;
    const isMine = contact.agentId === this.me();
    if (isTalking(contact)) {
      const isHere = this.inHand.update(contact);
      // One that is just being accepted is about to be here.
      if (!isHere && isMine && !this.offers.isAccepting.value) this.inHand.goesOnElsewhere(contact);
      return;
    }
    if (this.inHand.over(contact.id)) this.consultation.close();
    if (contact.status === 'wrapping' && isMine) {
      this.wrapUps.due(contact);
      return;
    }
    this.wrapUps.over(contact.id);
    if (contact.status === 'closed') void this.history.load();
  }

  private chatChanged(contact: Contact): void {
    const isMine = contact.agentId === this.me();
    if (isMine && isTalking(contact)) this.chats.update(contact);
    else if (isMine && contact.status === 'wrapping') {
      this.chats.update(contact);
      this.wrapUps.due(contact);
    } else if (isMine || !this.wrapUps.of(contact.id)) {
      // What became of a chat that was handed on is of no concern to who still wraps it up.
      this.wrapUps.over(contact.id);
      this.chats.drop(contact.id);
      if (contact.status === 'closed') void this.history.load();
    }
  }
}
