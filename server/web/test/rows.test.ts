import { describe, expect, it } from 'vitest';
import { rowsOf, type Row } from '../src/chat/rows';
import type { ThreadEvent, ThreadEventType } from '../src/wire/thread';

function event(seq: number, at: string, who: string, type: ThreadEventType = 'message', clientId?: string): ThreadEvent {
  const role = who === 'me' ? 'agent' : 'customer';
  return { id: `e${seq}`, seq, type, at, by: { id: who, name: who, role }, ...(clientId ? { clientId } : {}) };
}
const dayOf = (at: string) => at.slice(0, 10);
const pending = (clientId: string, at: string) => ({
  post: { contactId: 'c', clientId, type: 'message' as const, text: clientId },
  at,
});
const short = (row: Row) =>
  row.kind === 'said' || row.kind === 'pending' ? `${row.kind}${row.isFirst ? ' first' : ''}` : row.kind;

describe('the rows of a thread', () => {
  it('begin each day with its date', () => {
    const rows = rowsOf({
      events: [event(1, '2024-05-01T23:59:59Z', 'x'), event(2, '2024-05-02T00:00:01Z', 'x'), event(3, '2024-05-02T09:00:00Z', 'me')],
      me: 'me',
      dayOf,
    });
    expect(rows.map(short)).toEqual(['day', 'said first', 'day', 'said first', 'said first']);
  });

  it('put together what one person writes in a row', () => {
    const at = (minute: number) => `2024-05-01T10:${String(minute).padStart(2, '0')}:00Z`;
    const rows = rowsOf({
      events: [
        event(1, at(0), 'x'),
        event(2, at(1), 'x'),
        event(3, at(2), 'me'),
        event(4, at(3), 'me', 'note'),
        event(5, at(4), 'x', 'tagged'),
        event(6, at(5), 'x'),
        event(7, at(20), 'x'),
      ],
      me: 'me',
      dayOf,
    });
    expect(rows.map(short)).toEqual([
      'day',
      'said first',
      'said',
      'said first',
      'said first',
      'happened',
      'said first',
      'said first',
    ]);
  });

  it('end with what is not sent yet, which keeps its key when it is', () => {
    const time = '2024-05-01T10:00:00Z';
    const before = rowsOf({ events: [event(1, time, 'me')], pending: [pending('m1', time)], me: 'me', dayOf });
    expect(before.map(short)).toEqual(['day', 'said first', 'pending']);
    const after = rowsOf({ events: [event(1, time, 'me'), event(2, time, 'me', 'message', 'm1')], me: 'me', dayOf });
    expect(after.at(-1)?.key).toBe(before.at(-1)?.key);
  });

  it('have no key twice, even if another takes my clientId', () => {
    const time = '2024-05-01T10:00:00Z';
    const rows = rowsOf({
      events: [event(1, time, 'x', 'message', 'm1'), event(2, time, 'me', 'message', 'm1'), event(3, time, 'x', 'message', 'm1')],
      me: 'me',
      dayOf,
    });
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('mark the first that is new', () => {
    const time = '2024-05-01T10:00:00Z';
    const events = [event(1, time, 'x'), event(2, time, 'me'), event(3, time, 'x'), event(4, time, 'x')];
    const rows = rowsOf({ events, me: 'me', readUpTo: 1, dayOf });
    expect(rows.map(short)).toEqual(['day', 'said first', 'said first', 'unread', 'said first', 'said']);
  });
});
