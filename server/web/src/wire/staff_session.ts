import type { TokenPair, User } from './contract';
import { Problem } from './problem';
import { fetchJson, type Credentials } from './rest';
import { browserKeep } from './storage';

interface Stored {
  accessToken: string;
  refreshToken: string;
  user: User;
}

const key = 'callroom.staff';

/** Refresh tokens rotate, so two windows of one browser must never refresh at once: the browser's lock orders them. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return (await navigator.locks.request('callroom.refresh', work)) as T;
}

/** A staff member's sign-in, shared by all windows of the browser and kept across reloads. */
export class StaffSession implements Credentials {
  private pending: Promise<boolean> | null = null;

  /** `changed` is called when the sign-in ends or becomes another person's, here or in another window. */
  constructor(private readonly changed: (user: User | null) => void) {
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) this.changed(this.user());
    });
  }

  user(): User | null {
    return this.stored()?.user ?? null;
  }

  accessToken(): string | null {
    return this.stored()?.accessToken ?? null;
  }

  async signIn(email: string, password: string, tenant: string | null): Promise<User> {
    const pair = await fetchJson<TokenPair>(
      'auth/login',
      { method: 'POST', body: { email, password, ...(tenant ? { tenant } : {}) } },
      null,
    );
    this.store(pair);
    return pair.user;
  }

  renew(refused: string | null): Promise<boolean> {
    this.pending ??= alone(() => this.refresh(refused)).finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  async signOut(): Promise<void> {
    const stored = this.stored();
    browserKeep.remove(key);
    this.changed(null);
    if (!stored) return;
    await fetchJson('auth/logout', { method: 'POST', body: { refreshToken: stored.refreshToken } }, stored.accessToken).catch(
      () => undefined,
    );
  }

  private async refresh(refused: string | null): Promise<boolean> {
    const stored = this.stored();
    if (!stored) return false;
    if (stored.accessToken !== refused) return true;
    try {
      this.store(
        await fetchJson<TokenPair>('auth/refresh', { method: 'POST', body: { refreshToken: stored.refreshToken } }, null),
      );
      return true;
    } catch (error) {
      if (error instanceof Problem && error.status === 401) {
        browserKeep.remove(key);
        this.changed(null);
        return false;
      }
      throw error;
    }
  }

  private stored(): Stored | null {
    return browserKeep.json<Stored>(key);
  }

  private store(pair: TokenPair): void {
    const stored: Stored = { accessToken: pair.accessToken, refreshToken: pair.refreshToken, user: pair.user };
    browserKeep.setJson(key, stored);
  }
}
