import type { Contact, Disposition } from '../wire/contract';

/** Those that a wrap-up of this contact may name. */
export function dispositionsFor(contact: Contact, all: Disposition[]): Disposition[] {
  return all.filter(
    ({ queueIds }) => queueIds.length === 0 || (contact.queueId !== null && queueIds.includes(contact.queueId)),
  );
}

/** Under their headings, in the order in which those come first; without one they stand first. */
export function byHeading(dispositions: Disposition[]): { heading: string | null; items: Disposition[] }[] {
  const headings = [...new Set([null, ...dispositions.map((each) => each.group)])];
  return headings
    .map((heading) => ({ heading, items: dispositions.filter((each) => each.group === heading) }))
    .filter(({ items }) => items.length > 0);
}

/** What of a draft the server takes: a result that is offered, and notes where that asks for them. */
export function takenDisposition(code: string, notes: string, offered: Disposition[], all: Disposition[]): string {
  if (all.length === 0) return code.trim();
  const chosen = offered.find((each) => each.code === code);
  return chosen && (!chosen.requiresNotes || notes.trim()) ? chosen.code : '';
}
