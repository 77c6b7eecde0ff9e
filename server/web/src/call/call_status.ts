import { isOver, isWaiting } from '../wire/contact';
import type { ContactStatus } from '../wire/contract';
import type { LinkPhase } from './media_link';

/** What both people read about their call; the words are part of the pages' contract. */
export type CallStatus = 'ringing' | 'connecting' | 'connected' | 'held' | 'reconnecting' | 'ended';

export interface CallFacts {
  contact: ContactStatus;
  link: LinkPhase;
  isOnline: boolean;
  isPeerLost: boolean;
  /** The page came back to a call that was already answered. */
  isReturn: boolean;
}

export function callStatus(facts: CallFacts): CallStatus {
  const contact = { status: facts.contact };
  if (isOver(contact)) return 'ended';
  if (isWaiting(contact)) return 'ringing';
  if (!facts.isOnline || facts.isPeerLost || facts.link === 'broken') return 'reconnecting';
  if (facts.link !== 'connected') return facts.isReturn ? 'reconnecting' : 'connecting';
  return facts.contact === 'held' ? 'held' : 'connected';
}
