import type { ThreadEvent, ThreadMark } from '../wire/thread';

/** Both lists as one: each event once, in the order of the thread, whichever way they came. */
export function merged(known: readonly ThreadEvent[], more: readonly ThreadEvent[]): readonly ThreadEvent[] {
  const last = known[known.length - 1];
  const numbers = new Set(known.map(({ seq }) => seq));
  const fresh = more.filter(({ seq }) => !numbers.has(seq));
  if (fresh.length === 0) return known;
  const ordered = [...new Map(fresh.map((each) => [each.seq, each])).values()].sort((one, other) => one.seq - other.seq);
  if (!last || (ordered[0] && ordered[0].seq > last.seq)) return [...known, ...ordered];
  return [...known, ...ordered].sort((one, other) => one.seq - other.seq);
}

/** How far people have got; nobody goes back. */
export type Marks = Readonly<Record<string, Readonly<ThreadMark>>>;

export function advanced(marks: Marks, { userId, deliveredUpTo, readUpTo }: ThreadMark): Marks {
  const before = marks[userId];
  // What was read has been delivered.
  const read = Math.max(readUpTo, before?.readUpTo ?? 0);
  const delivered = Math.max(deliveredUpTo, read, before?.deliveredUpTo ?? 0);
  if (before && before.readUpTo === read && before.deliveredUpTo === delivered) return marks;
  return { ...marks, [userId]: { userId, deliveredUpTo: delivered, readUpTo: read } };
}

/** A message or a file: what somebody answers. */
export function isSaid({ type }: Pick<ThreadEvent, 'type'>): boolean {
  return type === 'message' || type === 'file';
}

export function lastSeq(events: readonly ThreadEvent[]): number {
  return events[events.length - 1]?.seq ?? 0;
}

/** What others said after `upTo`. */
export function unreadCount(events: readonly ThreadEvent[], me: string | undefined, upTo: number): number {
  return events.filter((each) => each.seq > upTo && isSaid(each) && each.by?.id !== me).length;
}

/** Since when the customer waits for an answer: his first word after the last one of the other side; null while he does not. */
export function waitingSince(events: readonly ThreadEvent[]): string | null {
  let since: string | null = null;
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index];
    if (!event || !isSaid(event)) continue;
    if (event.by?.role !== 'customer') break;
    since = event.at;
  }
  return since;
}
