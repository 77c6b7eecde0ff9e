import type { Contact } from '../wire/contract';
import type { ThreadEvent } from '../wire/thread';
import type { Pending } from './outbox';

/** What one person writes within this time stands under one name. */
const togetherMs = 5 * 60_000;

export type Row =
  | { kind: 'day'; key: string; at: string }
  | { kind: 'thread'; key: string; contact: Contact }
  | { kind: 'unread'; key: string }
  | { kind: 'happened'; key: string; event: ThreadEvent }
  | { kind: 'said'; key: string; event: ThreadEvent; isMine: boolean; isFirst: boolean }
  | { kind: 'pending'; key: string; pending: Pending; isFirst: boolean };

export interface RowsParts {
  events: readonly ThreadEvent[];
  pending?: readonly Pending[];
  me: string | undefined;
  /** Of the thread, where several stand under each other. */
  prefix?: string;
  /** The first event after this number that others said is marked. */
  readUpTo?: number | null;
  /** By the reader's own days. */
  dayOf?: (at: string) => string;
}

const localDay = (at: string) => new Date(at).toDateString();

function isWritten({ type }: ThreadEvent): boolean {
  return type === 'message' || type === 'file' || type === 'note';
}

/** A thread as it is shown: by days, with what one person wrote in a row together, and what is not sent yet at its end. */
export function rowsOf({ events, pending = [], me, prefix = '', readUpTo = null, dayOf = localDay }: RowsParts): Row[] {
  const rows: Row[] = [];
  let day = '';
  let author: string | null = null;
  let since = 0;
  let isMarked = readUpTo === null;
  const turn = (at: string) => {
    if (dayOf(at) === day) return;
    day = dayOf(at);
    author = null;
    rows.push({ kind: 'day', key: `${prefix}day ${day}`, at });
  };
  const isFirstOf = (who: string, at: string) => {
    const time = Date.parse(at);
    const isFirst = author !== who || time - since > togetherMs;
    author = who;
    since = time;
    return isFirst;
  };
  for (const event of events) {
    turn(event.at);
    const isMine = event.by !== null && event.by.id === me;
    if (!isWritten(event)) {
      author = null;
      rows.push({ kind: 'happened', key: `${prefix}${event.id}`, event });
      continue;
    }
    if (!isMarked && !isMine && event.seq > (readUpTo ?? 0)) {
      isMarked = true;
      author = null;
      rows.push({ kind: 'unread', key: `${prefix}unread` });
    }
    const isFirst = isFirstOf(`${event.by?.id ?? ''} ${event.type === 'note'}`, event.at);
    // What was pending keeps its place in the page when it is confirmed.
    const key = isMine && event.clientId ? `${prefix}mine ${event.clientId}` : `${prefix}${event.id}`;
    rows.push({ kind: 'said', key, event, isMine, isFirst });
  }
  for (const each of pending) {
    turn(each.at);
    const isFirst = isFirstOf(`${me ?? ''} ${each.post.type === 'note'}`, each.at);
    rows.push({ kind: 'pending', key: `${prefix}mine ${each.post.clientId}`, pending: each, isFirst });
  }
  return rows;
}
