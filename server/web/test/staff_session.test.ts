import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StaffSession } from '../src/wire/staff_session';

const key = 'callroom.staff';
const user = { id: 'u', name: 'Ada', role: 'agent' };

interface Asked {
  path: string;
  headers: Record<string, string>;
  credentials: string;
  body: Record<string, unknown>;
}

let kept: Map<string, string>;
let asked: Asked[];
/** Answers of the server in their order: a status, with the access token it hands out. */
let answers: { status: number; token?: string }[];
let online: () => void;

const stored = () => JSON.parse(kept.get(key) ?? 'null') as Record<string, unknown> | null;
const settled = () => vi.waitFor(() => expect(answers).toEqual([]));

beforeEach(() => {
  kept = new Map();
  asked = [];
  answers = [];
  const storage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  };
  vi.stubGlobal('window', {
    localStorage: storage,
    addEventListener: (event: string, listener: () => void) => {
      if (event === 'online') online = listener;
    },
  });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const body = JSON.parse(String(init.body)) as Record<string, unknown>;
    asked.push({ path, headers: init.headers as Record<string, string>, credentials: init.credentials ?? '', body });
    const answer = answers.shift();
    if (!answer || answer.status === 0) return Promise.reject(new TypeError('no network'));
    const text = answer.token ? JSON.stringify({ accessToken: answer.token, refreshToken: '', expiresIn: 900, user }) : null;
    return Promise.resolve(new Response(text, { status: answer.status }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function signedIn() {
  const changed = vi.fn();
  const session = new StaffSession(changed);
  answers = [{ status: 200, token: 'first' }];
  await session.signIn('ada@demo.test', 'callroom-demo', null);
  asked.length = 0;
  return { session, changed };
}

describe('the sign-in of staff', () => {
  it('asks for the refresh token as a cookie and keeps nothing of it', async () => {
    const session = new StaffSession(vi.fn());
    answers = [{ status: 200, token: 'first' }];
    await session.signIn('ada@demo.test', 'callroom-demo', null);
    expect(asked[0]!.headers['callroom-refresh']).toBe('cookie');
    expect(asked[0]!.credentials).toBe('same-origin');
    expect(stored()).toEqual({ accessToken: 'first', user });
  });

  it('renews by the cookie alone', async () => {
    const { session } = await signedIn();
    answers = [{ status: 200, token: 'second' }];
    expect(await session.renew('first')).toBe(true);
    expect(asked.map(({ path, body }) => [path, body])).toEqual([['/api/v1/auth/refresh', {}]]);
    expect(asked[0]!.headers['callroom-refresh']).toBe('cookie');
    expect(session.accessToken()).toBe('second');
  });

  it('moves a token that an earlier version kept into the cookie', async () => {
    kept.set(key, JSON.stringify({ accessToken: 'old', refreshToken: 'kept before', user }));
    const session = new StaffSession(vi.fn());
    answers = [{ status: 200, token: 'new' }];
    expect(await session.renew('old')).toBe(true);
    expect(asked[0]!.body).toEqual({ refreshToken: 'kept before' });
    expect(stored()).toEqual({ accessToken: 'new', user });
  });

  it('does not renew what another window has renewed', async () => {
    const { session } = await signedIn();
    kept.set(key, JSON.stringify({ accessToken: 'by another window', user }));
    expect(await session.renew('first')).toBe(true);
    expect(asked).toEqual([]);
  });

  it('ends where the cookie is refused', async () => {
    const { session, changed } = await signedIn();
    answers = [{ status: 401 }];
    expect(await session.renew('first')).toBe(false);
    expect(stored()).toBeNull();
    expect(changed).toHaveBeenCalledWith(null);
  });

  it('signs out on the server with a newer token where its own is over', async () => {
    const { session } = await signedIn();
    answers = [{ status: 401 }, { status: 200, token: 'newer' }, { status: 204 }];
    await session.signOut();
    expect(asked.map(({ path }) => path.replace('/api/v1/auth/', ''))).toEqual(['logout', 'refresh', 'logout']);
    expect(asked[2]!.headers['authorization']).toBe('Bearer newer');
    expect([...kept.keys()]).toEqual([]);
  });

  it('ends the sign-in once the network is back', async () => {
    const { session } = await signedIn();
    answers = [{ status: 0 }];
    await session.signOut();
    expect(session.user()).toBeNull();
    answers = [{ status: 204 }];
    online();
    await settled();
    expect(asked.at(-1)!.headers['authorization']).toBe('Bearer first');
    await vi.waitFor(() => expect([...kept.keys()]).toEqual([]));
  });

  it('leaves a sign-in alone that came after it', async () => {
    const { session } = await signedIn();
    answers = [{ status: 0 }];
    await session.signOut();
    answers = [{ status: 200, token: 'of the next' }];
    await session.signIn('ben@demo.test', 'callroom-demo', null);
    asked.length = 0;
    online();
    await vi.waitFor(() => expect([...kept.keys()]).toEqual([key]));
    expect(asked).toEqual([]);
  });
});
