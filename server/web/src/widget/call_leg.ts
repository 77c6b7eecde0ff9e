import { signal } from '@preact/signals';
import { Call } from '../call/call';
import type { Devices } from '../call/media';
import type { Api } from '../wire/api';
import { isTalking } from '../wire/contact';
import type { Contact } from '../wire/contract';
import type { Tracks } from './tracks';

/** The media that this page has with the agent, and with a colleague who has joined them. */
export class CallLeg {
  readonly call = signal<Call | null>(null);
  readonly colleague = signal<Call | null>(null);
  private colleagueId: string | null = null;

  constructor(
    private readonly api: Api,
    private readonly devices: Devices,
  ) {}

  /** Does not let media flow yet. */
  open(contact: Contact, isReturn: boolean, { microphone, camera }: Tracks): Call {
    this.close();
    const call = new Call(this.api, this.devices, 'customer', contact, { isReturn });
    call.adopt(microphone, camera);
    this.call.value = call;
    return call;
  }

  /** A colleague who has joined has a link of his own, with the same silence. */
  hearColleague(contact: Contact): void {
    const call = this.call.value;
    const peerId = call && isTalking(contact) ? contact.conferenceAgentId : null;
    const present = this.colleague.value;
    if (present && peerId && this.colleagueId === peerId) return present.update(contact);
    this.dropColleague();
    if (!peerId || !call) return;
    const link = new Call(this.api, this.devices, 'customer', contact, { isReturn: false, peerId, beside: call });
    this.colleague.value = link;
    this.colleagueId = peerId;
    void link.start();
  }

  close(): void {
    this.dropColleague();
    this.call.value?.close();
    this.call.value = null;
  }

  private dropColleague(): void {
    this.colleague.value?.close();
    this.colleague.value = null;
    this.colleagueId = null;
  }
}
