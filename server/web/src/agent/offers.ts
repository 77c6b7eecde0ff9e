import { computed, signal } from '@preact/signals';
import { t } from '../i18n/index';
import type { Api } from '../wire/api';
import type { Contact, OfferEndReason } from '../wire/contract';
import { isChat } from '../wire/contact';
import { isPassing } from '../wire/problem';
import type { Notices } from './notices';

export interface Offer {
  offerId: string;
  contact: Contact;
  deadline: string;
}

/** The contacts that ring at this agent. */
export class Offers {
  readonly list = signal<Offer[]>([]);
  /** The one that is shown. */
  readonly first = computed(() => this.list.value[0] ?? null);
  readonly isAccepting = signal(false);

  /** `accepted` is given the contact that this window now has. */
  constructor(
    private readonly api: Api,
    private readonly notices: Notices,
    private readonly accepted: (contact: Contact) => void,
  ) {}

  async accept(offer: Offer): Promise<void> {
    if (this.isAccepting.value) return;
    this.isAccepting.value = true;
    try {
      const { contact } = await this.api.socket.request('contact.accept', { offerId: offer.offerId });
      this.drop(offer.offerId);
      this.accepted(contact);
    } catch (error) {
      if (isPassing(error)) this.notices.warn(error);
      else {
        this.drop(offer.offerId);
        this.notices.note(t(isChat(offer.contact) ? 'offer.chatGone' : 'offer.gone'), 'warning');
      }
    } finally {
      this.isAccepting.value = false;
    }
  }

  async reject(offer: Offer): Promise<void> {
    this.drop(offer.offerId);
    await this.api.socket.request('contact.reject', { offerId: offer.offerId }).catch(() => undefined);
  }

  offered(offer: Offer): void {
    this.list.value = [...this.list.value.filter((each) => each.offerId !== offer.offerId), offer];
  }

  ended(offerId: string, reason: OfferEndReason): void {
    const offer = this.list.value.find((each) => each.offerId === offerId);
    if (!offer) return;
    this.drop(offerId);
    const name = offer.contact.customer.name;
    const kind = isChat(offer.contact) ? 'chat' : 'call';
    if (reason === 'timed_out') this.notices.note(t(`offer.timedOut.${kind}`, { name }), 'warning');
    if (reason === 'canceled') this.notices.note(t(`offer.canceled.${kind}`, { name }));
    if (reason === 'accepted_elsewhere') this.notices.note(t('offer.elsewhere', { name }));
    if (reason === 'rescinded') this.notices.note(t(`offer.rescinded.${kind}`, { name }));
  }

  /** What rings, out of all contacts that are open. */
  reconcile(contacts: Contact[]): void {
    this.list.value = contacts.flatMap((contact) =>
      contact.status === 'offered' && contact.offer
        ? [{ offerId: contact.offer.offerId, contact, deadline: contact.offer.deadline }]
        : [],
    );
  }

  clear(): void {
    this.list.value = [];
  }

  private drop(offerId: string): void {
    this.list.value = this.list.value.filter((each) => each.offerId !== offerId);
  }
}
