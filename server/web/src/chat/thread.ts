import { batch, computed, signal } from '@preact/signals';
import type { Api } from '../wire/api';
import { untilServed } from '../wire/backoff';
import { Problem } from '../wire/problem';
import type { Arrival } from '../wire/socket';
import { tabKeep } from '../wire/storage';
import type { ChatPost, ThreadEvent, ThreadFile, ThreadMark, ThreadPage, WrittenType } from '../wire/thread';
import { Attachments } from './attachments';
import { Draft } from './draft';
import type { Files } from './files';
import { Outbox } from './outbox';
import { outgoing } from './text';
import { advanced, isSaid, lastSeq, merged, unreadCount, waitingSince, type Marks } from './thread_events';
import { OwnTyping, Typists } from './typing';

const pageSize = 50;
const catchUpSize = 200;
/** Beyond every number: the page before it is the newest one. */
const afterAll = Number.MAX_SAFE_INTEGER;

/** `missing`: the server keeps no thread of this contact, or none that this person may read. */
export type ThreadPhase = 'loading' | 'ready' | 'failed' | 'missing';

export interface ThreadParts {
  api: Api;
  files: Files;
  contactId: string;
  me: () => string | undefined;
  /** Whose reading is shown under what this person wrote. */
  isPeer: (userId: string) => boolean;
  /** Only read: nothing is written, and nobody is told who read it. */
  isArchive?: boolean;
}

/** One thread as this page has it: what was said, what is about to be, who has read how far, and who types. */
export class Thread {
  readonly contactId: string;
  readonly events = signal<readonly ThreadEvent[]>([]);
  readonly phase = signal<ThreadPhase>('loading');
  readonly hasOlder = signal(false);
  readonly isLoadingOlder = signal(false);
  readonly marks = signal<Marks>({});
  readonly typists = new Typists();
  readonly draft: Draft;
  readonly outbox: Outbox;
  readonly attachments: Attachments;
  readonly typing: OwnTyping;

  /** What of the others this person has not read. */
  readonly unread = computed(() => unreadCount(this.events.value, this.me(), this.readUpTo.value));
  readonly waitingSince = computed(() => waitingSince(this.events.value));
  /** How far the other side has got. */
  readonly peer = computed(() =>
    Object.values(this.marks.value)
      .filter(({ userId }) => userId !== this.me() && this.parts.isPeer(userId))
      .reduce<Omit<ThreadMark, 'userId'>>(
        (furthest, { deliveredUpTo, readUpTo }) => ({
          deliveredUpTo: Math.max(furthest.deliveredUpTo, deliveredUpTo),
          readUpTo: Math.max(furthest.readUpTo, readUpTo),
        }),
        { deliveredUpTo: 0, readUpTo: 0 },
      ),
  );

  /** How far this person has read. */
  readonly readUpTo = computed(() => this.marks.value[this.me() ?? '']?.readUpTo ?? 0);
  private readonly undo: (() => void)[];
  private readonly arrivals = new Set<(event: ThreadEvent) => void>();
  private told = { delivered: 0, read: 0 };
  private isClosed = false;

  constructor(private readonly parts: ThreadParts) {
    const { api, contactId, files } = parts;
    const { socket } = api;
    this.contactId = contactId;
    // Whoever signs in after somebody else in this tab does not send his words.
    const name = `${parts.me() ?? ''}.${contactId}`;
    this.draft = new Draft(name, tabKeep);
    this.attachments = new Attachments(files, (file) => this.sendFile(file));
    this.typing = new OwnTyping((isTyping) => socket.notify('chat.typing', { contactId, isTyping }));
    this.outbox = new Outbox({
      contactId,
      name,
      keep: tabKeep,
      send: (post) => this.post(post),
      taken: ({ event }) => this.take([event]),
    });
    const mine = <T extends { contactId: string }>(use: (data: T) => void) => (data: T) => {
      if (data.contactId === contactId) use(data);
    };
    this.undo = [
      socket.on('chat.event', mine(({ event }) => this.pushed(event))),
      socket.on('chat.typing', mine((told) => {
        if (told.userId !== this.me()) this.typists.told(told);
      })),
      socket.on('chat.read', mine(({ userId, upTo }) => this.marked(userId, 0, upTo))),
      socket.on('chat.delivered', mine(({ userId, upTo }) => this.marked(userId, upTo, 0))),
      socket.onArrival((arrival) => void this.arrived(arrival)),
    ];
  }

  /** Reads the newest page, and sends what waited since the page was last here. */
  async begin(): Promise<void> {
    await this.readNewest();
    await this.outbox.flush();
  }

  /** Is called with what somebody else says from now on. */
  onSaid(listener: (event: ThreadEvent) => void): () => void {
    this.arrivals.add(listener);
    return () => this.arrivals.delete(listener);
  }

  say(text: string, type: WrittenType = 'message'): void {
    const whole = outgoing(text);
    if (whole) this.outbox.add({ type, text: whole });
    if (type === 'message') this.typing.sent();
  }

  /** Sends what is written, and the files beside it. */
  sendDraft(): void {
    const { text, isNote } = this.draft;
    this.attachments.release();
    this.say(text.value, isNote.value ? 'note' : 'message');
    this.draft.write('');
  }

  /** The page before what is shown. */
  async older(): Promise<void> {
    const first = this.events.value[0];
    if (!first || !this.hasOlder.value || this.isLoadingOlder.value) return;
    this.isLoadingOlder.value = true;
    try {
      this.takePage(await this.page({ before: first.seq, limit: pageSize }), true);
    } catch {
      // The person scrolls again.
    } finally {
      this.isLoadingOlder.value = false;
    }
  }

  /** Reads the thread after that had failed. */
  again(): void {
    if (this.phase.value !== 'failed') return;
    this.phase.value = 'loading';
    void this.readNewest();
  }

  /** The person looks at the end of the thread. */
  seen(): void {
    const upTo = this.lastOfOthers();
    const me = this.me();
    if (!me || upTo <= this.readUpTo.value) return;
    this.marked(me, upTo, upTo);
    this.tellMarks();
  }

  /** The contact is over: what has not left leaves no more. */
  finish(): void {
    this.typists.clear();
    this.outbox.refuse('wrong_state');
  }

  close(): void {
    this.isClosed = true;
    for (const each of this.undo) each();
    this.typing.stop();
    this.typists.clear();
    this.outbox.close();
    this.attachments.clear();
  }

  private me(): string | undefined {
    return this.parts.me();
  }

  private sendFile({ id, name, mediaType, sizeBytes }: ThreadFile): void {
    this.outbox.add({ type: 'file', fileId: id }, { id, name, mediaType, sizeBytes });
  }

  private post(post: ChatPost) {
    const { socket } = this.parts.api;
    if (socket.state.value !== 'online') return Promise.reject(new Problem(0, 'offline'));
    return socket.request('chat.send', post);
  }

  private page(query: Record<string, number>): Promise<ThreadPage> {
    return this.parts.api.rest.get<ThreadPage>(`contacts/${this.contactId}/events`, query);
  }

  private async readNewest(): Promise<void> {
    try {
      const page = await untilServed(
        () => this.page({ before: afterAll, limit: pageSize }),
        () => !this.isClosed,
      );
      if (!page) return;
      batch(() => {
        this.takePage(page, this.events.value.length === 0 || (page.items[0]?.seq ?? 0) <= (this.events.value[0]?.seq ?? 0));
        this.phase.value = 'ready';
      });
    } catch (error) {
      this.phase.value = error instanceof Problem && error.status === 404 ? 'missing' : 'failed';
    }
  }

  private async arrived(arrival: Arrival): Promise<void> {
    this.told = { delivered: 0, read: 0 };
    // A resumed session is sent what it missed.
    if (arrival !== 'resumed' && this.phase.value === 'ready') await this.catchUp();
    else if (this.phase.value === 'failed') this.again();
    this.tellMarks();
    await this.outbox.flush();
  }

  /** What came while the page was away. */
  private async catchUp(): Promise<void> {
    let after = lastSeq(this.events.value);
    const isWanted = () => !this.isClosed && this.parts.api.socket.state.value === 'online';
    try {
      for (;;) {
        const page = await untilServed(() => this.page({ after, limit: catchUpSize }), isWanted);
        if (!page) return;
        this.takePage(page, false);
        if (!page.nextCursor || page.items.length === 0) return;
        after = lastSeq(page.items);
      }
    } catch {
      // The next arrival tries again.
    }
  }

  private takePage(page: ThreadPage, isEarliest: boolean): void {
    batch(() => {
      if (isEarliest) this.hasOlder.value = page.previousCursor !== null && page.items.length > 0;
      this.take(page.items);
      for (const mark of page.marks ?? []) this.marks.value = advanced(this.marks.value, mark);
    });
    this.tellMarks();
  }

  private pushed(event: ThreadEvent): void {
    const isNew = !this.events.value.some(({ seq }) => seq === event.seq);
    this.take([event]);
    if (event.by) this.typists.stopped(event.by.id);
    if (!isNew || event.by?.id === this.me()) return;
    this.tellMarks();
    for (const listener of this.arrivals) listener(event);
  }

  private take(events: readonly ThreadEvent[]): void {
    const me = this.me();
    const own = events.flatMap(({ by, clientId }) => (by?.id === me && clientId ? [clientId] : []));
    batch(() => {
      this.events.value = merged(this.events.value, events);
      if (own.length) this.outbox.drop(own);
    });
  }

  private marked(userId: string, deliveredUpTo: number, readUpTo: number): void {
    this.marks.value = advanced(this.marks.value, { userId, deliveredUpTo, readUpTo });
  }

  private lastOfOthers(): number {
    const me = this.me();
    const { value } = this.events;
    for (let index = value.length - 1; index >= 0; index--) {
      const event = value[index];
      if (event && event.by?.id !== me && (isSaid(event) || event.type === 'note')) return event.seq;
    }
    return 0;
  }

  /** Tells the server how far this person has got, where it does not know that yet. */
  private tellMarks(): void {
    const { socket } = this.parts.api;
    if (this.isClosed || this.parts.isArchive || socket.state.value !== 'online') return;
    const { contactId } = this;
    const me = this.me();
    const delivered = this.lastOfOthers();
    const read = this.readUpTo.value;
    const known = me ? (this.marks.value[me]?.deliveredUpTo ?? 0) : 0;
    if (delivered > Math.max(this.told.delivered, known)) {
      this.told.delivered = delivered;
      socket.notify('chat.delivered', { contactId, upTo: delivered });
    }
    if (read > this.told.read) {
      this.told.read = read;
      socket.notify('chat.read', { contactId, upTo: read });
    }
  }
}
