import { describe, expect, it } from 'vitest';
import { byHeading, dispositionsFor, takenDisposition } from '../src/agent/dispositions';
import type { Contact, Disposition } from '../src/wire/contract';

const disposition = (code: string, more: Partial<Disposition> = {}): Disposition => ({
  code,
  name: code,
  group: null,
  requiresNotes: false,
  queueIds: [],
  ...more,
});
const contactOf = (queueId: string | null) => ({ queueId }) as Contact;

describe('dispositions', () => {
  it('are offered where their queues say so', () => {
    const all = [disposition('any'), disposition('sales', { queueIds: ['q1'] })];
    const codes = (queueId: string | null) => dispositionsFor(contactOf(queueId), all).map(({ code }) => code);
    expect(codes('q1')).toEqual(['any', 'sales']);
    expect(codes('q2')).toEqual(['any']);
    expect(codes(null)).toEqual(['any']);
  });

  it('stand under their headings', () => {
    const all = [disposition('a', { group: 'Sold' }), disposition('b'), disposition('c', { group: 'Sold' })];
    const shown = byHeading(all).map(({ heading, items }) => [heading, items.map(({ code }) => code)]);
    expect(shown).toEqual([
      [null, ['b']],
      ['Sold', ['a', 'c']],
    ]);
  });

  it('are sent when the server takes them', () => {
    const all = [disposition('plain'), disposition('strict', { requiresNotes: true })];
    expect(takenDisposition('plain', '', all, all)).toBe('plain');
    expect(takenDisposition('strict', ' ', all, all)).toBe('');
    expect(takenDisposition('strict', 'why', all, all)).toBe('strict');
    expect(takenDisposition('Resolved', '', all, all)).toBe('');
    expect(takenDisposition(' anything ', '', [], [])).toBe('anything');
  });
});
