import type { TokenPair, User } from './contract';
import { Problem } from './problem';
import { fetchJson, type Credentials } from './rest';
import { browserKeep } from './storage';

interface Stored {
  accessToken: string;
  user: User;
  /** Kept here by earlier versions; the next refresh moves it into the cookie. */
  refreshToken?: string;
}

const key = 'callroom.staff';
/** The access token of a sign-in that is to end on the server, too. */
const leavingKey = 'callroom.staff.leaving';

/** Refresh tokens rotate, so two windows of one browser must never refresh at once: the browser's lock orders them. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return (await navigator.locks.request('callroom.refresh', work)) as T;
}

/** Ends the sign-in on the server, which makes the browser forget the cookie. */
async function endOnServer(accessToken: string): Promise<void> {
  const end = (token: string) => fetchJson('auth/logout', { method: 'POST', session: true, body: {} }, token);
  try {
    await end(accessToken);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 401) throw error;
    const pair = await fetchJson<TokenPair>('auth/refresh', { method: 'POST', session: true, body: {} }, null);
    await end(pair.accessToken);
  }
}

/**
 * A staff member's sign-in, shared by all windows of the browser and kept across reloads. The refresh token stands in a
 * cookie that no script can read.
 */
export class StaffSession implements Credentials {
  private pending: Promise<boolean> | null = null;

  /** `changed` is called when the sign-in ends or becomes another person's, here or in another window. */
  constructor(private readonly changed: (user: User | null) => void) {
    window.addEventListener('storage', (event) => {
      if (event.key === key || event.key === null) this.changed(this.user());
    });
    window.addEventListener('online', () => void this.leave());
    void this.leave();
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
      { method: 'POST', session: true, body: { email, password, ...(tenant ? { tenant } : {}) } },
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
    browserKeep.set(leavingKey, stored.accessToken);
    await this.leave();
  }

  /** The cookie is out of the page's reach: a server that could not be asked to end the sign-in is asked again later. */
  private leave(): Promise<void> {
    return alone(async () => {
      const token = browserKeep.get(leavingKey);
      if (token === null) return;
      try {
        // Whoever has signed in meanwhile has replaced the cookie.
        if (this.stored() === null) await endOnServer(token);
      } catch (error) {
        if (!(error instanceof Problem) || error.status === 0 || error.status >= 500) return;
      }
      browserKeep.remove(leavingKey);
    });
  }

  private async refresh(refused: string | null): Promise<boolean> {
    const stored = this.stored();
    if (!stored) return false;
    if (stored.accessToken !== refused) return true;
    try {
      const body = stored.refreshToken ? { refreshToken: stored.refreshToken } : {};
      this.store(await fetchJson<TokenPair>('auth/refresh', { method: 'POST', session: true, body }, null));
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
    browserKeep.setJson(key, { accessToken: pair.accessToken, user: pair.user } satisfies Stored);
  }
}
