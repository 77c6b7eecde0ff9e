import { expect, it } from 'vitest';
import { callStatus, type CallFacts } from '../src/call/call_status';
import { en } from '../src/i18n/en';

const talking: CallFacts = { contact: 'active', link: 'connected', isOnline: true, isPeerLost: false, isReturn: false };

it.each<[string, Partial<CallFacts>, string]>([
  ['offered to an agent', { contact: 'offered', link: 'new' }, 'ringing'],
  ['answered, no media yet', { contact: 'connecting', link: 'connecting' }, 'connecting'],
  ['media flows', {}, 'connected'],
  ['media flows before the server has said active', { contact: 'connecting' }, 'connected'],
  ['on hold', { contact: 'held' }, 'held'],
  ['media lost', { link: 'broken' }, 'reconnecting'],
  ['media lost on hold', { contact: 'held', link: 'broken' }, 'reconnecting'],
  ['own socket lost', { isOnline: false }, 'reconnecting'],
  ['the other side lost', { isPeerLost: true }, 'reconnecting'],
  ['page reloaded', { link: 'connecting', isReturn: true }, 'reconnecting'],
  ['over, wrapping up', { contact: 'wrapping' }, 'ended'],
  ['over, even when offline', { contact: 'closed', isOnline: false }, 'ended'],
])('reads right when %s', (_, facts, expected) => {
  expect(callStatus({ ...talking, ...facts })).toBe(expected);
});

it('has exactly the words of the contract as English texts', () => {
  for (const word of ['ringing', 'connecting', 'connected', 'held', 'reconnecting', 'ended'] as const)
    expect(en[`status.${word}`]).toBe(word);
});
