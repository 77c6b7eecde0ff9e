import { batch, computed, signal } from '@preact/signals';
import { Call, legMarker } from '../call/call';
import { Devices, MediaProblem, microphonePermission, type MediaFault } from '../call/media';
import { problemText } from '../i18n/problems';
import { t } from '../i18n/index';
import { activeContacts, openApi, takeLeg } from '../wire/api';
import { isTalking } from '../wire/contact';
import type {
  Agent,
  AgentPresence,
  Contact,
  ContactAnswer,
  DisplayState,
  OfferEndReason,
  Page,
  Presence,
  Queue,
  User,
} from '../wire/contract';
import { untilServed } from '../wire/backoff';
import { isPassing, Problem } from '../wire/problem';
import { hurryOnWake, type Arrival } from '../wire/socket';
import { StaffSession } from '../wire/staff_session';
import { tabKeep } from '../wire/storage';
import { Consultation } from './consultation';
import { Messages } from './messages';
import { TenantLists } from './tenant_lists';

export interface Offer {
  offerId: string;
  contact: Contact;
  deadline: string;
}

/** A queue or an agent whom a call may be handed to. */
export interface TransferTarget {
  kind: 'queue' | 'agent';
  id: string;
  name: string;
  state: DisplayState;
  isReachable: boolean;
}

export interface Notice {
  id: number;
  text: string;
  tone: 'info' | 'warning';
}

export type Check = { state: 'unchecked' } | { state: 'checking' } | { state: 'ok' } | { state: MediaFault };

export interface Readiness {
  microphone: Check;
  hasCamera: boolean | null;
  rttMs: number | null;
}

export interface WrapUpDraft {
  disposition: string;
  notes: string;
  tags: string[];
}

const emptyDraft: WrapUpDraft = { disposition: '', notes: '', tags: [] };
const draftKey = (contactId: string) => `callroom.wrapup.${contactId}`;

/** All that the workspace knows and does. Views read its signals and call its methods; nothing flows the other way. */
export class Workspace {
  readonly user = signal<User | null>(null);
  readonly signInNote = signal<string | null>(null);
  readonly presence = signal<AgentPresence | null>(null);
  readonly readiness = signal<Readiness>({ microphone: { state: 'unchecked' }, hasCamera: null, rttMs: null });
  readonly offers = signal<Offer[]>([]);
  readonly isAccepting = signal(false);
  readonly call = signal<Call | null>(null);
  readonly elsewhere = signal<Contact | null>(null);
  readonly wrapUp = signal<Contact | null>(null);
  readonly draft = signal<WrapUpDraft>(emptyDraft);
  readonly isSavingWrapUp = signal(false);
  readonly history = signal<Contact[] | null>(null);
  readonly historyFailed = signal(false);
  readonly historyCursor = signal<string | null>(null);
  readonly notices = signal<Notice[]>([]);
  readonly queueNames = signal<Record<string, string>>({});
  readonly devices = new Devices();
  readonly offer = computed(() => this.offers.value[0] ?? null);

  private readonly session = new StaffSession((user) => this.personChanged(user));
  readonly api = openApi(this.session);
  readonly consultation = new Consultation(
    this.api,
    this.devices,
    () => this.user.value?.id,
    () => this.call.value,
  );
  readonly lists = new TenantLists(this.api.rest);
  readonly messages = new Messages(this.api);
  private noticeId = 0;

  constructor(private readonly tenant: string | null) {
    const { socket } = this.api;
    hurryOnWake(socket);
    socket.onArrival((arrival) => void this.arrived(arrival));
    socket.on('presence.changed', (presence) => this.presenceChanged(presence));
    socket.on('contact.offered', (offer) => this.offered(offer));
    socket.on('contact.offer_ended', ({ offerId, reason }) => this.offerEnded(offerId, reason));
    socket.on('contact.assigned', ({ contact, agent }) => this.assigned(contact, agent.name));
    socket.on('contact.updated', ({ contact }) => this.contactChanged(contact));
    socket.on('contact.ended', ({ contact }) => this.contactChanged(contact));
    socket.on('contact.taken', ({ contactId }) => this.taken(contactId));
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
      throw new Problem(403, 'not_agent', t('signIn.notAgent', { name: user.name, role: user.role }));
    }
    this.signInNote.value = null;
    this.enter(user);
  }

  async signOut(): Promise<void> {
    if (this.presence.value && this.presence.value.presence !== 'offline' && this.isOnline())
      await this.api.socket.request('presence.set', { presence: 'offline' }).catch(() => undefined);
    this.leave();
    this.signInNote.value = null;
    await this.session.signOut();
  }

  /** Sets the presence. Before an agent becomes available the devices are checked and the server is told. */
  async setPresence(presence: Presence, reason?: string): Promise<void> {
    await this.tell(async () => {
      if (presence === 'available') await this.checkReadiness();
      const answer = await this.api.socket.request('presence.set', { presence, ...(reason ? { reason } : {}) });
      this.presence.value = answer;
    });
  }

  /** Opens the microphone for a moment, looks for a camera, measures the connection, and tells the server. */
  async checkReadiness(): Promise<void> {
    this.readiness.value = { ...this.readiness.value, microphone: { state: 'checking' } };
    let microphone: Check = { state: 'ok' };
    try {
      if (!this.call.value) (await this.devices.microphone()).stop();
    } catch (error) {
      microphone = { state: error instanceof MediaProblem ? error.fault : 'busy' };
    }
    await this.devices.read();
    const rttMs = await this.api.socket.measure().catch(() => null);
    this.readiness.value = { microphone, hasCamera: this.devices.has('videoinput'), rttMs };
    await this.api.socket
      .request('readiness.set', {
        microphone: microphone.state === 'ok',
        camera: this.devices.has('videoinput'),
        rttMs: rttMs ?? 0,
      })
      .catch((error: unknown) => this.note(problemText(error), 'warning'));
  }

  async accept(offer: Offer): Promise<void> {
    if (this.isAccepting.value) return;
    this.isAccepting.value = true;
    try {
      const { contact } = await this.api.socket.request('contact.accept', { offerId: offer.offerId });
      this.dropOffer(offer.offerId);
      this.beginCall(contact, false);
    } catch (error) {
      if (isPassing(error)) this.note(problemText(error), 'warning');
      else {
        this.dropOffer(offer.offerId);
        this.note(t('offer.gone'), 'warning');
      }
    } finally {
      this.isAccepting.value = false;
    }
  }

  async reject(offer: Offer): Promise<void> {
    this.dropOffer(offer.offerId);
    await this.api.socket.request('contact.reject', { offerId: offer.offerId }).catch(() => undefined);
  }

  /** Moves a call from another window to this one. */
  async takeOver(contact: Contact): Promise<void> {
    await this.tell(async () => {
      const taken = await takeLeg(this.api, contact);
      this.elsewhere.value = null;
      this.beginCall(taken, true);
    });
  }

  async hold(): Promise<void> {
    await this.tell(() => this.call.value?.toggleHold());
  }

  async end(): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    await this.tell(async () => {
      try {
        await call.end();
      } catch (error) {
        // Both hung up at once: it has ended, which is what was wanted.
        if (this.call.value === call) throw error;
      }
      this.contactChanged(call.contact.value);
    });
  }

  /** Queues by name, then the other agents: those who are free, those who are busy, those who are off. */
  async transferTargets(): Promise<TransferTarget[]> {
    const [queues, agents] = await Promise.all([
      this.api.rest.get<Page<Queue>>('queues', { limit: 200 }),
      this.api.rest.get<Page<Agent>>('agents', { limit: 200 }),
    ]);
    const byName = (one: TransferTarget, other: TransferTarget) => one.name.localeCompare(other.name);
    const rank = ({ state }: TransferTarget) => (state === 'available' ? 0 : state === 'offline' ? 2 : 1);
    const people = agents.items
      .filter((each) => each.id !== this.user.value?.id)
      .map((each): TransferTarget => ({
        kind: 'agent',
        id: each.id,
        name: each.name,
        state: each.state,
        isReachable: each.presence !== 'offline',
      }));
    const places = queues.items.map((each): TransferTarget => ({
      kind: 'queue',
      id: each.id,
      name: each.name,
      state: 'available',
      isReachable: true,
    }));
    return [...places.sort(byName), ...people.sort((one, other) => rank(one) - rank(other) || byName(one, other))];
  }

  /** Hands the call on; the customer waits for whom it goes to. */
  async transfer(target: TransferTarget): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    const to = target.kind === 'queue' ? { queueId: target.id } : { agentId: target.id };
    const contactId = call.contact.value.id;
    await this.api.socket.request('contact.transfer', { contactId, to, mode: 'blind' });
    this.note(t('transfer.done', { customer: call.contact.value.customer.name, target: target.name }));
  }

  /** Puts the customer on hold and asks first. */
  async consult(target: TransferTarget): Promise<void> {
    const call = this.call.value;
    if (call) call.update(await this.consultation.ask(call.contact.value.id, target));
  }

  async completeConsult(): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    const texts = { customer: call.contact.value.customer.name, target: this.consultation.colleague.value };
    await this.tell(async () => {
      await this.consultation.complete(call.contact.value.id);
      this.note(t('transfer.done', texts));
    });
  }

  async confer(): Promise<void> {
    const call = this.call.value;
    await this.tell(async () => call?.update(await this.consultation.confer(call.contact.value.id)));
  }

  /** Lets the colleague go and returns to the customer. */
  async endConsult(): Promise<void> {
    const call = this.call.value;
    await this.tell(async () => {
      await this.consultation.end();
      if (call?.contact.value.status === 'held') await call.toggleHold();
    });
  }

  /** An agent who dialled a number says that somebody answered. */
  async reached(): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    await this.tell(async () => void (await this.api.socket.request('contact.connected', { contactId: call.contact.value.id })));
  }

  /** Takes whoever has waited longest of those that this agent may serve. */
  async takeNext(): Promise<void> {
    await this.tell(async () => {
      try {
        const { contact } = await this.api.rest.get<ContactAnswer>('contacts/next');
        this.beginCall(await takeLeg(this.api, contact), false);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'nothing_waiting') throw error;
        this.note(t('idle.nothingWaiting'));
      }
    });
  }

  async extendWrapUp(): Promise<void> {
    const contact = this.wrapUp.value;
    if (!contact) return;
    await this.tell(async () => {
      const answer = await this.api.socket.request('contact.extend', { contactId: contact.id, seconds: 60 });
      this.contactChanged(answer.contact);
    });
  }

  editDraft(change: Partial<WrapUpDraft>): void {
    const contact = this.wrapUp.value;
    this.draft.value = { ...this.draft.value, ...change };
    if (contact) tabKeep.setJson(draftKey(contact.id), this.draft.value);
  }

  async finishWrapUp(): Promise<void> {
    const contact = this.wrapUp.value;
    if (!contact || this.isSavingWrapUp.value) return;
    const { notes, tags } = this.draft.value;
    const disposition = this.lists.taken(contact, this.draft.value.disposition, notes);
    this.isSavingWrapUp.value = true;
    try {
      const answer = await this.api.rest.post<ContactAnswer>(`contacts/${contact.id}/wrap-up`, {
        ...(disposition ? { disposition } : {}),
        ...(notes.trim() ? { notes: notes.trim() } : {}),
        ...(tags.length ? { tags } : {}),
      });
      this.contactChanged(answer.contact);
    } catch (error) {
      if (error instanceof Problem && error.status === 409) this.wrapUpOver(contact.id);
      this.note(problemText(error), 'warning');
    } finally {
      this.isSavingWrapUp.value = false;
    }
  }

  /** The time is nearly over: what was written is saved rather than lost. */
  async wrapUpRanOut(): Promise<void> {
    const { disposition, notes, tags } = this.draft.value;
    if (!disposition.trim() && !notes.trim() && !tags.length) return;
    await this.finishWrapUp();
    this.note(t('wrapup.kept'), 'info');
  }

  async loadHistory(isMore = false): Promise<void> {
    const user = this.user.value;
    if (!user) return;
    const midnight = new Date();
    midnight.setHours(0, 0, 0, 0);
    const cursor = isMore ? (this.historyCursor.value ?? undefined) : undefined;
    try {
      const page = await this.api.rest.get<Page<Contact>>('contacts', {
        agentId: user.id,
        from: midnight.toISOString(),
        limit: 50,
        cursor,
      });
      batch(() => {
        this.history.value = isMore ? [...(this.history.value ?? []), ...page.items] : page.items;
        this.historyCursor.value = page.nextCursor;
        this.historyFailed.value = false;
      });
    } catch {
      this.historyFailed.value = true;
    }
  }

  contactDetail(contactId: string): Promise<Contact> {
    return this.api.rest.get<Contact>(`contacts/${contactId}`);
  }

  queueName(contact: Contact): string {
    return (contact.queueId && this.queueNames.value[contact.queueId]) || '';
  }

  note(text: string, tone: Notice['tone'] = 'info'): void {
    this.notices.value = [...this.notices.value.slice(-3), { id: ++this.noticeId, text, tone }];
  }

  dismiss(id: number): void {
    this.notices.value = this.notices.value.filter((each) => each.id !== id);
  }

  isOnline(): boolean {
    return this.api.socket.state.value === 'online';
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
    this.call.value?.close();
    this.consultation.close();
    batch(() => {
      this.user.value = null;
      this.presence.value = null;
      this.offers.value = [];
      this.call.value = null;
      this.elsewhere.value = null;
      this.wrapUp.value = null;
      this.draft.value = emptyDraft;
      this.history.value = null;
      this.notices.value = [];
    });
  }

  /** Runs what a person asked for and tells in words when it fails. */
  private async tell(work: () => Promise<void> | undefined): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.note(problemText(error), 'warning');
    }
  }

  private async arrived(arrival: Arrival): Promise<void> {
    const user = this.user.value;
    if (!user) return;
    const call = this.call.value;
    if (arrival === 'resumed') {
      call?.socketReturned(false);
      return;
    }
    try {
      const isWanted = () => this.user.value === user && this.isOnline();
      const state = await untilServed(() => this.readState(user), isWanted);
      if (!state || !isWanted()) return;
      const [agent, contacts, permission] = state;
      this.presence.value = {
        agentId: agent.id,
        presence: agent.presence,
        reason: agent.reason,
        since: agent.presenceSince,
        nextPresence: null,
        state: agent.state,
      };
      await this.reconcile(contacts);
      // The server's word about readiness belongs to a session: a new one is told without asking the person again.
      if (permission === 'granted' || (agent.presence === 'available' && permission !== 'denied'))
        await this.checkReadiness();
    } catch (error) {
      if (this.isOnline()) this.note(problemText(error), 'warning');
    }
    void this.loadHistory();
    this.messages.begin();
    if (arrival === 'fresh') void this.loadQueues();
    void this.lists.load();
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
    this.offers.value = contacts.flatMap((contact) =>
      contact.status === 'offered' && contact.offer
        ? [{ offerId: contact.offer.offerId, contact, deadline: contact.offer.deadline }]
        : [],
    );
    const call = this.call.value;
    const talking = contacts.find((each) => isTalking(each) && each.agentId === this.user.value?.id);
    if (call && talking?.id !== call.contact.value.id) this.closeCall();
    const wrapping = contacts.find((each) => each.status === 'wrapping');
    if (wrapping) this.contactChanged(wrapping);
    else this.wrapUp.value = null;
    if (!talking) {
      legMarker.clear();
      this.elsewhere.value = null;
      this.consultation.close();
      return;
    }
    if (!this.call.value && legMarker.get() !== talking.id) {
      this.elsewhere.value = talking;
      return;
    }
    const contact = await takeLeg(this.api, talking);
    const kept = this.call.value;
    if (kept) {
      kept.update(contact);
      kept.socketReturned(true);
    } else this.beginCall(contact, true);
    await this.consultation.reconcile(contacts);
  }

  private beginCall(contact: Contact, isReturn: boolean): void {
    const present = this.call.value;
    if (present?.contact.value.id === contact.id) return;
    present?.close();
    const call = new Call(this.api, this.devices, 'agent', contact, { isReturn });
    batch(() => {
      this.call.value = call;
      this.elsewhere.value = null;
    });
    void this.tell(() => call.start());
  }

  private closeCall(): void {
    this.call.value?.close();
    this.call.value = null;
    this.consultation.close();
  }

  private assigned(contact: Contact, agentName: string): void {
    const me = this.user.value?.id;
    if (contact.consultOf && contact.customer.id === me) {
      // The window that holds the call talks with the colleague, too.
      if (this.call.value?.contact.value.id === contact.consultOf) this.consultation.answered(contact, agentName);
      return;
    }
    // Who asked this agent has handed the customer over.
    const isHandedOver = contact.agentId === me && this.call.value?.contact.value.consultOf === contact.id;
    if (isHandedOver) {
      this.consultation.close();
      this.beginCall(contact, false);
    } else this.contactChanged(contact);
  }

  private contactChanged(contact: Contact): void {
    if (this.consultation.takes(contact)) return;
    const call = this.call.value;
    const isMine = call?.contact.value.id === contact.id;
    if (isTalking(contact)) {
      if (isMine) call.update(contact);
      else if (contact.agentId === this.user.value?.id && !this.isAccepting.value && !call) this.elsewhere.value = contact;
      return;
    }
    if (isMine) this.closeCall();
    if (this.elsewhere.value?.id === contact.id) this.elsewhere.value = null;
    if (contact.status === 'wrapping' && contact.agentId === this.user.value?.id) {
      if (this.wrapUp.value?.id !== contact.id)
        this.draft.value = { ...emptyDraft, ...tabKeep.json<WrapUpDraft>(draftKey(contact.id)) };
      this.wrapUp.value = contact;
      return;
    }
    this.wrapUpOver(contact.id);
    if (contact.status === 'closed') void this.loadHistory();
  }

  private wrapUpOver(contactId: string): void {
    if (this.wrapUp.value?.id !== contactId) return;
    tabKeep.remove(draftKey(contactId));
    batch(() => {
      this.wrapUp.value = null;
      this.draft.value = emptyDraft;
    });
  }

  private offered(offer: Offer): void {
    this.offers.value = [...this.offers.value.filter((each) => each.offerId !== offer.offerId), offer];
  }

  private offerEnded(offerId: string, reason: OfferEndReason): void {
    const offer = this.offers.value.find((each) => each.offerId === offerId);
    if (!offer) return;
    this.dropOffer(offerId);
    const name = offer.contact.customer.name;
    if (reason === 'timed_out') this.note(t('offer.timedOut', { name }), 'warning');
    if (reason === 'canceled') this.note(t('offer.canceled', { name }));
    if (reason === 'accepted_elsewhere') this.note(t('offer.elsewhere', { name }));
    if (reason === 'rescinded') this.note(t('offer.rescinded', { name }));
  }

  private dropOffer(offerId: string): void {
    this.offers.value = this.offers.value.filter((each) => each.offerId !== offerId);
  }

  private taken(contactId: string): void {
    const call = this.call.value;
    if (call?.contact.value.id !== contactId) return;
    const contact = call.contact.value;
    this.closeCall();
    this.elsewhere.value = contact;
  }

  private presenceChanged(presence: AgentPresence): void {
    if (presence.agentId !== this.user.value?.id) return;
    const before = this.presence.value;
    this.presence.value = presence;
    if (presence.presence === 'away' && presence.reason === 'missed' && before?.reason !== 'missed')
      this.note(t('presence.missed'), 'warning');
  }

  private async loadQueues(): Promise<void> {
    // An installation may keep the list of queues from agents; offers then show the channel alone.
    const page = await this.api.rest.get<Page<Queue>>('queues', { limit: 200 }).catch(() => null);
    if (page) this.queueNames.value = Object.fromEntries(page.items.map((each) => [each.id, each.name]));
  }
}
