import { expect, it } from 'vitest';
import { isCallOwed, isOver, isTalking, isWaiting } from '../src/wire/contact';
import type { Contact, ContactStatus } from '../src/wire/contract';

it.each<[ContactStatus, string]>([
  ['created', 'waits'],
  ['queued', 'waits'],
  ['offered', 'waits'],
  ['connecting', 'talks'],
  ['active', 'talks'],
  ['held', 'talks'],
  ['wrapping', 'is over'],
  ['closed', 'is over'],
])('a contact that is %s %s, and nothing else', (status, expected) => {
  const states = { waits: isWaiting({ status }), talks: isTalking({ status }), 'is over': isOver({ status }) };
  expect(Object.entries(states).flatMap(([state, holds]) => (holds ? [state] : []))).toEqual([expected]);
});

it('a callback is owed until it has reached the customer', () => {
  const promised = { askedAt: '2024-05-01T10:00:00.000Z', dueAt: null, attempts: 1, reachedAt: null };
  const withCallback = (callback: Contact['callback']) => isCallOwed({ callback } as Contact);
  expect(withCallback(undefined)).toBe(false);
  expect(withCallback(null)).toBe(false);
  expect(withCallback(promised)).toBe(true);
  expect(withCallback({ ...promised, reachedAt: '2024-05-01T10:05:00.000Z' })).toBe(false);
});
