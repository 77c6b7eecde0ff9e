import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backoffMs } from '../src/wire/backoff';
import { Problem } from '../src/wire/problem';
import { LiveSocket, untilOnline, type Arrival, type SocketLike } from '../src/wire/socket';

class Line implements SocketLike {
  onopen = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  onerror = null;
  readonly sent: { id?: number; event: string; data: unknown }[] = [];
  isClosed = false;

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }
  close(): void {
    this.isClosed = true;
  }
  push(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }
  ready(resumeToken: string, seq = 0): void {
    const serverTime = new Date(Date.now() + 5000).toISOString();
    this.push({ event: 'session.ready', seq, data: { resumeToken, seq, serverTime, heartbeatSeconds: 10 } });
  }
  answer(event: string, reply: object): void {
    const asked = this.sent.filter((each) => each.event === event).at(-1);
    this.push({ id: asked?.id, ...reply });
  }
}

const lines: Line[] = [];
const last = () => lines.at(-1)!;
let address: () => Promise<string>;
let freshTicket: () => Promise<string>;

function open() {
  const arrivals: Arrival[] = [];
  const socket = new LiveSocket({
    address: () => address(),
    freshTicket: () => freshTicket(),
    create: () => {
      const line = new Line();
      lines.push(line);
      return line;
    },
    random: () => 1,
  });
  const refused = vi.fn();
  socket.onArrival((arrival) => arrivals.push(arrival));
  socket.start(refused);
  return { socket, arrivals, refused };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

/** Online, with the session of that token. */
async function opened(token: string, seq = 0) {
  const made = open();
  await settle();
  last().ready(token, seq);
  await settle();
  return made;
}

/** The line broke, and there is another one with a session of its own. */
async function reconnected(token: string, seq = 0) {
  last().onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(500);
  last().ready(token, seq);
  await settle();
}

beforeEach(() => {
  vi.useFakeTimers();
  lines.length = 0;
  address = () => Promise.resolve('ws://x/');
  freshTicket = () => Promise.resolve('fresh');
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the live socket', () => {
  it('is online when the session is ready, by the clock of the server', async () => {
    const { socket, arrivals } = open();
    await settle();
    expect(socket.state.value).toBe('connecting');
    last().ready('t1');
    await settle();
    expect(socket.state.value).toBe('online');
    expect(arrivals).toEqual(['fresh']);
    expect(socket.serverNow() - Date.now()).toBe(5000);
  });

  it('gives answers and refusals to those who asked', async () => {
    const { socket } = await opened('t1');
    const good = socket.request('contact.end', { contactId: 'a' });
    last().answer('contact.end', { ok: true, data: { contact: 1 } });
    await expect(good).resolves.toEqual({ contact: 1 });
    const bad = socket.request('contact.end', { contactId: 'a' });
    last().answer('contact.end', { ok: false, error: { code: 'wrong_state', detail: 'no' } });
    await expect(bad).rejects.toMatchObject({ code: 'wrong_state' });
  });

  it('resumes with the last sequence seen and hands on what was missed', async () => {
    const { socket, arrivals } = await opened('t1', 3);
    const seen: string[] = [];
    socket.on('contact.taken', ({ contactId }) => seen.push(contactId));
    last().push({ event: 'contact.taken', seq: 12, data: { contactId: 'a' } });
    last().onclose?.({ code: 1006 });
    expect(socket.state.value).toBe('reconnecting');
    await vi.advanceTimersByTimeAsync(500);
    expect(lines).toHaveLength(2);
    last().ready('t2');
    await settle();
    expect(socket.state.value).toBe('reconnecting');
    expect(last().sent[0]).toMatchObject({ event: 'session.resume', data: { resumeToken: 't1', lastSeq: 12 } });
    last().push({ event: 'presence.changed', seq: 1, data: {} });
    last().answer('session.resume', { ok: true, data: {} });
    await settle();
    last().push({ event: 'contact.taken', seq: 13, data: { contactId: 'b' } });
    expect(socket.state.value).toBe('online');
    expect(arrivals).toEqual(['fresh', 'resumed']);
    expect(seen).toEqual(['a', 'b']);
    // The next break resumes the session that took the sequence over.
    await reconnected('t3');
    expect(last().sent[0]).toMatchObject({ data: { resumeToken: 't2', lastSeq: 13 } });
  });

  it('leaves what comes before the answer to what is sent again after it', async () => {
    const { socket } = await opened('t1');
    const seen: string[] = [];
    socket.on('contact.taken', ({ contactId }) => seen.push(contactId));
    await reconnected('t2');
    last().push({ event: 'contact.taken', seq: 1, data: { contactId: 'early' } });
    last().answer('session.resume', { ok: true, data: {} });
    await settle();
    last().push({ event: 'contact.taken', seq: 1, data: { contactId: 'again' } });
    expect(seen).toEqual(['again']);
  });

  it('does not come back by itself when a newer window took its place', async () => {
    const { socket } = await opened('t1');
    last().onclose?.({ code: 4429 });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(lines).toHaveLength(1);
    expect(socket.state.value).toBe('displaced');
    socket.takeOver();
    await settle();
    last().ready('t2');
    await settle();
    expect(socket.state.value).toBe('online');
  });

  it('tries the same session again when the line breaks in the middle of resuming', async () => {
    await opened('t1', 7);
    for (const token of ['t2', 't3']) {
      last().onclose?.({ code: 1006 });
      await vi.advanceTimersByTimeAsync(1000);
      last().ready(token);
      await settle();
      expect(last().sent[0]).toMatchObject({ data: { resumeToken: 't1', lastSeq: 7 } });
    }
  });

  it('asks for a resync when the session is gone, and resumes the new one next time', async () => {
    const { arrivals } = await opened('t1');
    await reconnected('t2', 40);
    last().answer('session.resume', { ok: false, error: { code: 'resync_required', detail: '' } });
    await settle();
    expect(arrivals).toEqual(['fresh', 'resync']);
    await reconnected('t3');
    expect(last().sent[0]).toMatchObject({ data: { resumeToken: 't2', lastSeq: 40 } });
  });

  it('refuses what waits when the line breaks, also in the middle of resuming', async () => {
    const { socket } = await opened('t1');
    const waiting = socket.request('contact.end', { contactId: 'a' });
    last().onclose?.({ code: 1006 });
    await expect(waiting).rejects.toMatchObject({ code: 'offline' });
    await vi.advanceTimersByTimeAsync(500);
    last().ready('t2');
    last().onclose?.({ code: 1006 });
    await settle();
    expect(socket.state.value).toBe('reconnecting');
    await expect(socket.request('ping', {})).rejects.toMatchObject({ code: 'offline' });
  });

  it('refuses as offline what is asked while the line is only being opened', async () => {
    const { socket } = open();
    await settle();
    last().send = () => {
      throw new DOMException('Still in CONNECTING state', 'InvalidStateError');
    };
    await expect(socket.request('ping', {})).rejects.toMatchObject({ code: 'offline' });
  });

  it('notices a silent line by the heartbeat', async () => {
    const { socket } = await opened('t1');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(last().sent.at(-1)?.event).toBe('ping');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lines[0]?.isClosed).toBe(true);
    expect(socket.state.value).toBe('reconnecting');
  });

  it('keeps the line of a hidden page whose timers the browser slows', async () => {
    const { socket } = await opened('t1');
    for (let beat = 0; beat < 3; beat++) {
      vi.setSystemTime(Date.now() + 120_000);
      await vi.advanceTimersByTimeAsync(10_000);
      last().answer('ping', { ok: true, data: {} });
    }
    expect(socket.state.value).toBe('online');
    expect(lines).toHaveLength(1);
  });

  it('measures the round trip by the heartbeat and keeps a line that answers', async () => {
    const { socket } = await opened('t1');
    for (let beat = 0; beat < 6; beat++) {
      await vi.advanceTimersByTimeAsync(10_000);
      last().answer('ping', { ok: true, data: {} });
    }
    await settle();
    expect(socket.state.value).toBe('online');
    expect(socket.rttMs.value).not.toBeNull();
  });

  it('gives up when the server no longer knows the person', async () => {
    address = () => Promise.reject(new Problem(401, 'unauthenticated'));
    const { socket, refused } = open();
    await settle();
    expect(refused).toHaveBeenCalledOnce();
    expect(socket.state.value).toBe('stopped');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lines).toHaveLength(0);
  });

  it('waits as long as a busy server asks', async () => {
    let calls = 0;
    address = () => {
      calls++;
      return Promise.reject(new Problem(503, 'unavailable', '', 7));
    };
    open();
    await settle();
    await vi.advanceTimersByTimeAsync(6900);
    expect(calls).toBe(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(calls).toBe(2);
  });

  it('tries at once when told that the network is back', async () => {
    address = () => Promise.reject(new Problem(0, 'network'));
    const { socket } = open();
    await settle();
    address = () => Promise.resolve('ws://x/');
  freshTicket = () => Promise.resolve('fresh');
    socket.hurry();
    await settle();
    expect(lines).toHaveLength(1);
  });

  it('is waited for, but not for ever', async () => {
    const { socket } = open();
    const early = untilOnline(socket, 1000);
    await settle();
    last().ready('t1');
    await expect(early).resolves.toBeUndefined();
    await expect(untilOnline(socket, 1000)).resolves.toBeUndefined();
    last().onclose?.({ code: 1006 });
    const tooLong = expect(untilOnline(socket, 100)).rejects.toMatchObject({ code: 'network' });
    await vi.advanceTimersByTimeAsync(100);
    await tooLong;
  });

  it('survives frames that make no sense', async () => {
    const { socket } = await opened('t1');
    last().onmessage?.({ data: '{"ev' });
    last().push({ id: 999, ok: true });
    last().push({ event: 'no.such.event', seq: 2, data: null });
    expect(socket.state.value).toBe('online');
  });
});

describe('the delay before a reconnect', () => {
  it('grows to a ceiling and is spread by chance', () => {
    const longest = Array.from({ length: 14 }, (_, attempt) => backoffMs(attempt, () => 1));
    expect(longest.slice(0, 4)).toEqual([500, 1000, 2000, 4000]);
    expect(Math.max(...longest)).toBe(15_000);
    expect(backoffMs(9, () => 0)).toBe(200);
  });
});

describe('a token that ends', () => {
  const expiring = (seq: number) => last().push({ event: 'session.expiring', seq, data: { at: new Date().toISOString() } });
  const renewals = () => last().sent.filter((frame) => frame.event === 'session.renew');

  it('is followed by a newer one on the same line', async () => {
    const { socket } = await opened('one');
    expiring(1);
    await settle();
    expect(renewals().map((frame) => frame.data)).toEqual([{ ticket: 'fresh' }]);
    last().answer('session.renew', { ok: true, data: { expiresAt: new Date().toISOString() } });
    await vi.advanceTimersByTimeAsync(9_000);
    expect(renewals().length).toBe(1);
    expect(socket.state.value).toBe('online');
    expect(lines.length).toBe(1);
  });

  it('is asked for again where that failed', async () => {
    freshTicket = () => Promise.reject(new Problem(503, 'unavailable'));
    await opened('one');
    expiring(1);
    await settle();
    expect(renewals().length).toBe(0);
    freshTicket = () => Promise.resolve('late');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(renewals().map((frame) => frame.data)).toEqual([{ ticket: 'late' }]);
  });

  it('is not shown on another line than it was asked for', async () => {
    let give: (ticket: string) => void = () => undefined;
    freshTicket = () => new Promise((resolve) => (give = resolve));
    await opened('one');
    expiring(1);
    await settle();
    await reconnected('two');
    give('fresh');
    await settle();
    expect(renewals().length).toBe(0);
  });
});
