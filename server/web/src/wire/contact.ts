import type { Callback, Contact } from './contract';

/** People write to each other in it; it needs no devices and is in all windows at once. */
export function isChat({ channel }: Pick<Contact, 'channel'>): boolean {
  return channel === 'chat';
}

type Standing = Pick<Contact, 'status'>;

/** In line, or ringing at an agent: nobody has answered yet. */
export function isWaiting({ status }: Standing): boolean {
  return status === 'created' || status === 'queued' || status === 'offered';
}

/** An agent has answered: media comes up, flows, or is on hold. */
export function isTalking({ status }: Standing): boolean {
  return status === 'connecting' || status === 'active' || status === 'held';
}

/** For the customer it has ended; its agent may still be wrapping up. */
export function isOver({ status }: Standing): boolean {
  return status === 'wrapping' || status === 'closed';
}

/** A callback is promised that has not reached the customer yet. */
export function isCallOwed(contact: Contact): contact is Contact & { callback: Callback } {
  return Boolean(contact.callback) && !contact.callback?.reachedAt;
}
