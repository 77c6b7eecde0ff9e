import { batch, signal } from '@preact/signals';
import { Call, legMarker } from '../call/call';
import type { Devices } from '../call/media';
import { t } from '../i18n/index';
import { takeLeg, type Api } from '../wire/api';
import { isChat } from '../wire/contact';
import type { Contact, ContactAnswer } from '../wire/contract';
import { Problem } from '../wire/problem';
import type { Notices } from './notices';
import { destination, type TransferTarget } from './transfer_targets';

/** The agent's call: in this window, or in another one that this window may take it from. */
export class CallInHand {
  readonly call = signal<Call | null>(null);
  /** What another window has. */
  readonly elsewhere = signal<Contact | null>(null);

  /** `changed` is given a contact as the server answers it. */
  constructor(
    private readonly api: Api,
    private readonly devices: Devices,
    private readonly notices: Notices,
    private readonly changed: (contact: Contact) => void,
  ) {}

  isHere(contactId: string): boolean {
    return this.call.value?.contact.value.id === contactId;
  }

  begin(contact: Contact, isReturn: boolean): void {
    if (this.isHere(contact.id)) return;
    this.call.value?.close();
    const call = new Call(this.api, this.devices, 'agent', contact, { isReturn });
    batch(() => {
      this.call.value = call;
      this.elsewhere.value = null;
    });
    void this.notices.attempt(() => call.start());
  }

  /** Takes whoever has waited longest of those that this agent may serve; null where that is nobody. */
  async takeNext(): Promise<Contact | null> {
    let taken: Contact | null = null;
    await this.notices.attempt(async () => {
      try {
        const { contact } = await this.api.rest.get<ContactAnswer>('contacts/next');
        taken = isChat(contact) ? contact : await takeLeg(this.api, contact);
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'nothing_waiting') throw error;
        this.notices.note(t('idle.nothingWaiting'));
      }
    });
    return taken;
  }

  /** Moves a call from another window to this one. */
  async takeOver(contact: Contact): Promise<void> {
    await this.notices.attempt(async () => {
      const taken = await takeLeg(this.api, contact);
      this.elsewhere.value = null;
      this.begin(taken, true);
    });
  }

  async hold(): Promise<void> {
    await this.notices.attempt(() => this.call.value?.toggleHold());
  }

  async end(): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    await this.notices.attempt(async () => {
      try {
        await call.end();
      } catch (error) {
        // Both hung up at once: it has ended, which is what was wanted.
        if (this.call.value === call) throw error;
      }
      this.changed(call.contact.value);
    });
  }

  /** Hands the call on; the customer waits for whom it goes to. */
  async transfer(target: TransferTarget): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    const contactId = call.contact.value.id;
    const to = destination(target);
    await this.api.socket.request('contact.transfer', { contactId, to, mode: 'blind' });
    this.notices.note(t('transfer.done', { customer: call.contact.value.customer.name, target: target.name }));
  }

  /** An agent who dialled a number says that somebody answered. */
  async reached(): Promise<void> {
    const call = this.call.value;
    if (!call) return;
    await this.notices.attempt(async () => {
      await this.api.socket.request('contact.connected', { contactId: call.contact.value.id });
    });
  }

  /** Another window has taken the contact; whether it was here. */
  taken(contactId: string): boolean {
    const call = this.call.value;
    if (!call || !this.isHere(contactId)) return false;
    this.close();
    this.elsewhere.value = call.contact.value;
    return true;
  }

  /** The contact goes on; whether that is here. */
  update(contact: Contact): boolean {
    if (!this.isHere(contact.id)) return false;
    this.call.value?.update(contact);
    return true;
  }

  /** The agent talks in another window. */
  goesOnElsewhere(contact: Contact): void {
    if (!this.call.value) this.elsewhere.value = contact;
  }

  /** Nobody talks in the contact any more; whether that was here. */
  over(contactId: string): boolean {
    const wasHere = this.isHere(contactId);
    if (wasHere) this.close();
    if (this.elsewhere.value?.id === contactId) this.elsewhere.value = null;
    return wasHere;
  }

  /**
   * After a reload or a lost connection: goes on with the contact in which the agent talks, where this window had it.
   * Whether it has it then.
   */
  async reconcile(talking: Contact | undefined): Promise<boolean> {
    if (!talking) {
      legMarker.clear();
      this.elsewhere.value = null;
      return false;
    }
    if (!this.call.value && legMarker.get() !== talking.id) {
      this.elsewhere.value = talking;
      return false;
    }
    const contact = await takeLeg(this.api, talking);
    const kept = this.call.value;
    if (kept) {
      kept.update(contact);
      kept.socketReturned(true);
    } else this.begin(contact, true);
    return true;
  }

  close(): void {
    this.call.value?.close();
    this.call.value = null;
  }

  clear(): void {
    this.close();
    this.elsewhere.value = null;
  }
}
