import { signal } from '@preact/signals';
import type { AuthorRole, ChatTyping } from '../wire/thread';

/** Without a new word that somebody types, he no longer does. */
const forgottenMs = 7000;
/** How often the other side is told. */
const tellEveryMs = 3000;
const idleMs = 5000;

interface Typist {
  role: AuthorRole;
  timer: ReturnType<typeof setTimeout>;
}

/** Who of the others types just now. */
export class Typists {
  readonly now = signal<ReadonlyMap<string, AuthorRole>>(new Map());
  private readonly all = new Map<string, Typist>();

  told({ userId, role, isTyping }: Pick<ChatTyping, 'userId' | 'role' | 'isTyping'>): void {
    clearTimeout(this.all.get(userId)?.timer);
    if (isTyping) this.all.set(userId, { role, timer: setTimeout(() => this.stopped(userId), forgottenMs) });
    else this.all.delete(userId);
    this.publish();
  }

  /** He has sent what he typed, or has left. */
  stopped(userId: string): void {
    if (this.all.has(userId)) this.told({ userId, role: 'customer', isTyping: false });
  }

  clear(): void {
    for (const { timer } of this.all.values()) clearTimeout(timer);
    this.all.clear();
    this.publish();
  }

  private publish(): void {
    this.now.value = new Map([...this.all].map(([userId, { role }]) => [userId, role]));
  }
}

/** Tells the others that this person types: at once, then every few seconds, and when he stops. */
export class OwnTyping {
  private toldAt: number | null = null;
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: (isTyping: boolean) => void) {}

  typed(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.stop(), idleMs);
    const now = Date.now();
    if (this.toldAt !== null && now - this.toldAt < tellEveryMs) return;
    this.toldAt = now;
    this.tell(true);
  }

  stop(): void {
    clearTimeout(this.idle);
    if (this.toldAt === null) return;
    this.toldAt = null;
    this.tell(false);
  }

  /** What was typed has been sent: that itself says that typing is over. */
  sent(): void {
    clearTimeout(this.idle);
    this.toldAt = null;
  }
}
