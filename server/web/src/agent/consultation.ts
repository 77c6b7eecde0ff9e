import { batch, signal } from '@preact/signals';
import { Call } from '../call/call';
import type { Devices } from '../call/media';
import { t } from '../i18n/index';
import { command, takeLeg, type Api } from '../wire/api';
import { isOver, isTalking } from '../wire/contact';
import type { Agent, Contact } from '../wire/contract';
import type { Notices } from './notices';
import { destination, type TransferTarget } from './transfer_targets';

/**
 * What goes on beside the agent's call: the colleague he asks while the customer is on hold, or, for the colleague who
 * was asked and has joined, the customer.
 */
export class Consultation {
  /** The contact in which a colleague is asked; null while none is. */
  readonly asked = signal<Contact | null>(null);
  readonly colleague = signal('');
  /** The customer's contact that this agent has joined. */
  readonly joined = signal<Contact | null>(null);
  /** The second leg, once somebody is there. */
  readonly leg = signal<Call | null>(null);

  constructor(
    private readonly api: Api,
    private readonly devices: Devices,
    private readonly notices: Notices,
    private readonly me: () => string | undefined,
    private readonly call: () => Call | null,
  ) {}

  /** Puts the customer on hold and asks first. */
  async ask(target: TransferTarget): Promise<void> {
    const call = this.call();
    if (!call) return;
    const contactId = call.contact.value.id;
    const to = destination(target);
    const { contact } = await this.api.socket.request('contact.transfer', { contactId, to, mode: 'consult' });
    this.colleague.value = target.name;
    // The colleague may have answered already.
    if (contact.consultId && this.asked.value?.id !== contact.consultId)
      this.asked.value ??= await this.api.rest.get<Contact>(`contacts/${contact.consultId}`);
    call.update(contact);
  }

  /** Hands the customer over to the colleague. */
  async complete(): Promise<void> {
    const call = this.call();
    if (!call) return;
    const { id: contactId, customer } = call.contact.value;
    const texts = { customer: customer.name, target: this.colleague.value };
    await this.notices.attempt(async () => {
      await this.api.socket.request('contact.transfer', { contactId, mode: 'complete' });
      this.notices.note(t('transfer.done', texts));
    });
  }

  /** Makes three of two. */
  async confer(): Promise<void> {
    const call = this.call();
    if (!call) return;
    await this.notices.attempt(async () => {
      const contactId = call.contact.value.id;
      call.update((await this.api.socket.request('contact.transfer', { contactId, mode: 'conference' })).contact);
    });
  }

  /** Lets the colleague go and returns to the customer. */
  async end(): Promise<void> {
    const call = this.call();
    await this.notices.attempt(async () => {
      const contact = this.asked.value;
      if (contact) await command(this.api, 'end', contact.id);
      if (call?.contact.value.status === 'held') await call.toggleHold();
    });
  }

  /** The colleague has answered. */
  answered(contact: Contact, name: string): void {
    this.colleague.value = name;
    this.asked.value = contact;
    this.open('customer', contact, false);
  }

  /** Whether the change was about what goes on here, and the call itself is not touched by it. */
  takes(contact: Contact): boolean {
    const me = this.me();
    if (contact.consultOf && contact.customer.id === me) {
      if (!isOver(contact)) {
        this.asked.value = contact;
        this.leg.value?.update(contact);
      } else if (this.asked.value?.id === contact.id) this.close();
      return true;
    }
    if (contact.agentId === me) return false;
    if (contact.conferenceAgentId === me && isTalking(contact)) {
      const isNew = this.joined.value === null;
      this.joined.value = contact;
      if (isNew) this.open('agent', contact, false);
      else this.leg.value?.update(contact);
      return true;
    }
    if (this.joined.value?.id !== contact.id) return false;
    this.close();
    return true;
  }

  /** After a reload or a lost connection: what is still open goes on. */
  async reconcile(contacts: Contact[]): Promise<void> {
    const me = this.me();
    const asked = contacts.find((each) => each.consultOf && each.customer.id === me);
    const joined = contacts.find((each) => each.conferenceAgentId === me && isTalking(each));
    const present = asked ?? joined;
    if (this.leg.value && this.leg.value.contact.value.id !== present?.id) this.close();
    if (!present) return this.close();
    batch(() => {
      this.asked.value = asked ?? null;
      this.joined.value = asked ? null : (joined ?? null);
    });
    if (asked?.agentId) {
      const colleague = await this.api.rest.get<Agent>(`agents/${asked.agentId}`).catch(() => null);
      if (colleague) this.colleague.value = colleague.name;
    }
    if (!isTalking(present)) return;
    const contact = await takeLeg(this.api, present);
    if (this.leg.value) {
      this.leg.value.update(contact);
      this.leg.value.socketReturned(true);
    } else this.open(asked ? 'customer' : 'agent', contact, true);
  }

  close(): void {
    this.leg.value?.close();
    batch(() => {
      this.leg.value = null;
      this.asked.value = null;
      this.joined.value = null;
    });
  }

  private open(party: 'customer' | 'agent', contact: Contact, isReturn: boolean): void {
    this.leg.value?.close();
    const beside = this.call();
    if (!beside) return;
    const leg = new Call(this.api, this.devices, party, contact, { isReturn, beside });
    this.leg.value = leg;
    void leg.start();
  }
}
