import { signal } from '@preact/signals';
import { backoffMs } from '../wire/backoff';
import { isPassing, Problem } from '../wire/problem';
import type { Keep } from '../wire/storage';
import type { ChatEvent, ChatPost, ThreadFile } from '../wire/thread';

/** What the person wrote and the server has not confirmed. */
export interface Pending {
  post: ChatPost;
  /** Of the file that the post names, to be shown meanwhile. */
  file?: ThreadFile;
  at: string;
  /** The code of the refusal; absent while it is on its way. */
  refusal?: string;
}

export interface OutboxParts {
  contactId: string;
  /** Under which it is kept: of the thread and of who writes. */
  name: string;
  send: (post: ChatPost) => Promise<ChatEvent>;
  /** Is given what the server has taken. */
  taken: (answer: ChatEvent) => void;
  keep: Keep;
  newId?: () => string;
  now?: () => number;
}

const keyOf = (name: string) => `callroom.chat.outbox.${name}`;

/** The same request may succeed later; a server that is asked too often asks to wait. */
function mayPass(error: unknown): boolean {
  return isPassing(error) || (error instanceof Problem && (error.status === 429 || error.code === 'too_many_requests'));
}

/**
 * Sends what was written, one after another in its order, and again after a lost connection, always under the same
 * clientId, so that the thread gets it once. It is kept in the tab until the server has it.
 */
export class Outbox {
  readonly waiting;
  private isSending = false;
  private attempt = 0;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private isClosed = false;

  constructor(private readonly parts: OutboxParts) {
    this.waiting = signal<readonly Pending[]>(parts.keep.json<Pending[]>(keyOf(parts.name)) ?? []);
  }

  add(content: Pick<ChatPost, 'type' | 'text' | 'fileId'>, file?: ThreadFile): void {
    const { contactId, newId = () => crypto.randomUUID(), now = Date.now } = this.parts;
    const post: ChatPost = { contactId, clientId: newId(), ...content };
    this.store([...this.waiting.value, { post, at: new Date(now()).toISOString(), ...(file ? { file } : {}) }]);
    void this.flush();
  }

  /** Sends what waits, unless that goes on already: now is a good moment. */
  async flush(): Promise<void> {
    if (this.isSending || this.isClosed) return;
    if (this.retry) clearTimeout(this.retry);
    this.retry = null;
    this.isSending = true;
    try {
      for (let next = this.next(); next; next = this.next()) if (!(await this.sendOne(next))) break;
    } finally {
      this.isSending = false;
    }
  }

  /** The person wants what was refused to be sent again. */
  again(clientId: string): void {
    this.store(
      this.waiting.value.map((each) => {
        if (each.post.clientId !== clientId) return each;
        const { refusal: _, ...rest } = each;
        return rest;
      }),
    );
    void this.flush();
  }

  /** The server has it, or nobody wants it any more. */
  drop(clientIds: readonly string[]): void {
    const left = this.waiting.value.filter(({ post }) => !clientIds.includes(post.clientId));
    if (left.length !== this.waiting.value.length) this.store(left);
  }

  /** Nothing of it will be taken any more. */
  refuse(code: string): void {
    if (this.next()) this.store(this.waiting.value.map((each) => ({ ...each, refusal: each.refusal ?? code })));
  }

  /** Sends no more; what waits stays in the tab. */
  close(): void {
    this.isClosed = true;
    if (this.retry) clearTimeout(this.retry);
  }

  private next(): Pending | undefined {
    return this.waiting.value.find((each) => each.refusal === undefined);
  }

  /** Whether the next one may follow. */
  private async sendOne({ post }: Pending): Promise<boolean> {
    try {
      const answer = await this.parts.send(post);
      this.attempt = 0;
      if (this.isClosed) return false;
      this.parts.taken(answer);
      this.drop([post.clientId]);
      return true;
    } catch (error) {
      if (this.isClosed) return false;
      if (mayPass(error)) {
        const after = error instanceof Problem ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
        this.retry = setTimeout(() => void this.flush(), Math.max(after, backoffMs(this.attempt++)));
        return false;
      }
      const refusal = error instanceof Problem ? error.code : 'unknown';
      this.store(this.waiting.value.map((each) => (each.post.clientId === post.clientId ? { ...each, refusal } : each)));
      return true;
    }
  }

  private store(waiting: readonly Pending[]): void {
    const { keep, name } = this.parts;
    this.waiting.value = waiting;
    if (waiting.length) keep.setJson(keyOf(name), waiting);
    else keep.remove(keyOf(name));
  }
}
