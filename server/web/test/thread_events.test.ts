import { describe, expect, it } from 'vitest';
import { advanced, merged, unreadCount, waitingSince, type Marks } from '../src/chat/thread_events';
import type { AuthorRole, ThreadEvent, ThreadEventType } from '../src/wire/thread';

const at = (second: number) => new Date(Date.UTC(2024, 4, 1, 10, 0, second)).toISOString();

function said(seq: number, who: AuthorRole = 'customer', type: ThreadEventType = 'message'): ThreadEvent {
  return { id: `e${seq}`, seq, type, at: at(seq), by: { id: who, name: who, role: who }, text: `text ${seq}` };
}
const numbers = (events: readonly ThreadEvent[]) => events.map(({ seq }) => seq);

describe('merging', () => {
  it.each<[string, number[], number[], number[]]>([
    ['the next', [1, 2], [3], [1, 2, 3]],
    ['a page before', [4, 5], [1, 2, 3], [1, 2, 3, 4, 5]],
    ['what came out of order', [1, 4], [3, 2], [1, 2, 3, 4]],
    ['what is known already', [1, 2, 3], [2, 3], [1, 2, 3]],
    ['the same twice in one page', [], [2, 1, 2, 1], [1, 2]],
    ['pages that overlap', [3, 4, 5], [1, 2, 3, 4], [1, 2, 3, 4, 5]],
    ['numbers that jump', [1, 5], [9, 7], [1, 5, 7, 9]],
    ['nothing', [1], [], [1]],
  ])('takes %s', (_, known, more, expected) => {
    const events = merged(
      known.map((seq) => said(seq)),
      more.map((seq) => said(seq)),
    );
    expect(numbers(events)).toEqual(expected);
  });

  it('gives the same thread for every order of arrival', () => {
    const all = Array.from({ length: 12 }, (_, index) => said(index + 1));
    for (let shift = 0; shift < all.length; shift++) {
      const order = [...all.slice(shift), ...all.slice(0, shift), ...all.slice(0, 5)].map((each, index) => ({ each, index }));
      order.sort((one, other) => ((one.index * 7) % 5) - ((other.index * 7) % 5));
      const events = order.reduce<readonly ThreadEvent[]>((known, { each }) => merged(known, [each]), []);
      expect(numbers(events)).toEqual(numbers(all));
    }
  });

  it('leaves the list itself alone where nothing is new', () => {
    const known = [said(1), said(2)];
    expect(merged(known, [said(2)])).toBe(known);
  });
});

describe('marks', () => {
  const start: Marks = { ann: { userId: 'ann', deliveredUpTo: 5, readUpTo: 3 } };
  it('go forward only', () => {
    expect(advanced(start, { userId: 'ann', deliveredUpTo: 4, readUpTo: 2 })).toBe(start);
    expect(advanced(start, { userId: 'ann', deliveredUpTo: 0, readUpTo: 4 })['ann']).toMatchObject({ deliveredUpTo: 5, readUpTo: 4 });
  });
  it('take what was read as delivered', () => {
    expect(advanced(start, { userId: 'bob', deliveredUpTo: 0, readUpTo: 7 })['bob']).toMatchObject({ deliveredUpTo: 7, readUpTo: 7 });
  });
});

describe('what is unread', () => {
  it('is what others said after the mark', () => {
    const events = [said(1), said(2, 'agent'), said(3), said(4, 'customer', 'tagged'), said(5, 'customer', 'file')];
    expect(unreadCount(events, 'agent', 1)).toBe(2);
    expect(unreadCount(events, 'agent', 5)).toBe(0);
    expect(unreadCount(events, 'customer', 0)).toBe(1);
  });
});

describe('a customer', () => {
  it('waits since his first word after the last answer', () => {
    expect(waitingSince([said(1), said(2, 'agent'), said(3), said(4)])).toBe(at(3));
    expect(waitingSince([said(1), said(2)])).toBe(at(1));
  });
  it('does not wait once he was answered, also by the bot', () => {
    expect(waitingSince([said(1), said(2, 'bot')])).toBeNull();
    expect(waitingSince([])).toBeNull();
  });
  it('goes on waiting while colleagues write notes', () => {
    expect(waitingSince([said(1), said(2, 'agent', 'note')])).toBe(at(1));
  });
});
