import { signal, type ReadonlySignal } from '@preact/signals';
import { backoffMs } from './backoff';
import type { Pushes, Requests, SessionReady } from './contract';
import { Problem } from './problem';

/** `displaced`: the person has opened so many windows that the server closed this one. */
export type LinkState = 'stopped' | 'connecting' | 'online' | 'reconnecting' | 'displaced';

/** The code of a socket that was closed for a newer window of the same person. */
const closedForNewerWindow = 4429;

/**
 * How the socket came online. `fresh`: the first time in this page. `resumed`: the server kept the session and sends
 * what was missed. `resync`: the session is gone, so what the page shows must be read again.
 */
export type Arrival = 'fresh' | 'resumed' | 'resync';

/** The part of WebSocket that is used, so that tests can stand in for it. */
export interface SocketLike {
  send(text: string): void;
  close(code?: number, reason?: string): void;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: ((event: { code: number }) => void) | null;
  onerror: ((event: never) => void) | null;
}

export interface LiveSocketOptions {
  /** Fetches a fresh ticket and gives the address to connect to; a Problem of status 401 ends the trying. */
  address: () => Promise<string>;
  /** A ticket of a token that is newer than the one of the last address. */
  freshTicket: () => Promise<string>;
  create?: (address: string) => SocketLike;
  random?: () => number;
}

interface Waiting {
  resolve: (data: never) => void;
  reject: (problem: Problem) => void;
  timer: ReturnType<typeof setTimeout>;
}

type Listener = (data: never) => void;

const requestTimeoutMs = 10_000;
const readyTimeoutMs = 10_000;
const renewalRetryMs = 10_000;

/** The live connection: requests with answers, pushes to listeners, heartbeat, reconnect with resume, newer tokens. */
export class LiveSocket {
  private readonly stateSignal = signal<LinkState>('stopped');
  private readonly rttSignal = signal<number | null>(null);
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly arrivalListeners = new Set<(arrival: Arrival) => void>();
  private readonly waiting = new Map<number, Waiting>();
  private socket: SocketLike | null = null;
  private nextId = 1;
  private attempt = 0;
  private generation = 0;
  private resume: { token: string; lastSeq: number } | null = null;
  /** Until the answer to session.resume, numbers of pushes are not yet those of the resumed sequence. */
  private isResuming = false;
  private heartbeat: ReturnType<typeof setInterval> | null = null;
  private retry: ReturnType<typeof setTimeout> | null = null;
  private readyDeadline: ReturnType<typeof setTimeout> | null = null;
  private renewal: ReturnType<typeof setTimeout> | null = null;
  private lastHeard = 0;
  private clockOffsetMs = 0;
  private ended: (() => void) | null = null;

  constructor(private readonly options: LiveSocketOptions) {}

  get state(): ReadonlySignal<LinkState> {
    return this.stateSignal;
  }

  /** Round trip of the last ping in milliseconds. */
  get rttMs(): ReadonlySignal<number | null> {
    return this.rttSignal;
  }

  /** The server's time now, by the clock it sent when the session began. */
  serverNow(): number {
    return Date.now() + this.clockOffsetMs;
  }

  /** Connects and stays connected until stop(). `refused` is called when the server no longer knows the person. */
  start(refused: () => void): void {
    if (this.stateSignal.value !== 'stopped') return;
    this.ended = refused;
    this.attempt = 0;
    this.resume = null;
    this.stateSignal.value = 'connecting';
    void this.connect();
  }

  stop(): void {
    this.generation++;
    this.stateSignal.value = 'stopped';
    this.resume = null;
    this.ended = null;
    this.drop();
  }

  /** The person goes on in this window; another one of theirs is closed for it. */
  takeOver(): void {
    if (this.stateSignal.value !== 'displaced') return;
    this.attempt = 0;
    this.stateSignal.value = 'connecting';
    void this.connect();
  }

  /** Tries at once instead of waiting for the next attempt: the network came back, or the page was shown again. */
  hurry(): void {
    if (this.retry === null) return;
    clearTimeout(this.retry);
    this.retry = null;
    this.attempt = 0;
    void this.connect();
  }

  on<E extends keyof Pushes>(event: E, listener: (data: Pushes[E]) => void): () => void {
    const set = this.listeners.get(event) ?? new Set<Listener>();
    this.listeners.set(event, set);
    set.add(listener as Listener);
    return () => set.delete(listener as Listener);
  }

  onArrival(listener: (arrival: Arrival) => void): () => void {
    this.arrivalListeners.add(listener);
    return () => this.arrivalListeners.delete(listener);
  }

  /** Rejects with Problem: the server's code, or `offline`, `timeout`. */
  request<E extends keyof Requests>(event: E, data: Requests[E]['data']): Promise<Requests[E]['answer']> {
    const socket = this.socket;
    if (!socket) return Promise.reject(new Problem(0, 'offline'));
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Problem(0, 'timeout'));
      }, requestTimeoutMs);
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, timer });
      try {
        socket.send(JSON.stringify({ id, event, data }));
      } catch {
        // A line that is only being opened takes nothing yet.
        clearTimeout(timer);
        this.waiting.delete(id);
        reject(new Problem(0, 'offline'));
      }
    });
  }

  /** Sends without asking for an answer; nothing is sent while offline. */
  notify<E extends keyof Requests>(event: E, data: Requests[E]['data']): void {
    if (this.stateSignal.value === 'online') this.socket?.send(JSON.stringify({ event, data }));
  }

  /** Measures the round trip now. */
  async measure(): Promise<number> {
    const sent = performance.now();
    await this.request('ping', {});
    const rtt = Math.round(performance.now() - sent);
    this.rttSignal.value = rtt;
    return rtt;
  }

  private async connect(): Promise<void> {
    const generation = ++this.generation;
    this.isResuming = false;
    let address: string;
    try {
      address = await this.options.address();
    } catch (error) {
      if (generation !== this.generation) return;
      if (error instanceof Problem && error.status === 401) {
        const ended = this.ended;
        this.stop();
        ended?.();
        return;
      }
      this.retryLater(error instanceof Problem ? error.retryAfterSeconds : null);
      return;
    }
    if (generation !== this.generation) return;
    const socket = (this.options.create ?? ((url) => new WebSocket(url) as unknown as SocketLike))(address);
    this.socket = socket;
    this.readyDeadline = setTimeout(() => this.lost(generation), readyTimeoutMs);
    socket.onmessage = (event) => {
      if (generation === this.generation && typeof event.data === 'string') this.receive(event.data, generation);
    };
    socket.onclose = ({ code }) => (code === closedForNewerWindow ? this.displaced(generation) : this.lost(generation));
  }

  private receive(text: string, generation: number): void {
    this.lastHeard = Date.now();
    let frame: {
      id?: number;
      ok?: boolean;
      event?: string;
      seq?: number;
      data?: unknown;
      error?: { code: string; detail: string; details?: Record<string, string> };
    };
    try {
      frame = JSON.parse(text) as typeof frame;
    } catch {
      return;
    }
    if (frame.event !== undefined) {
      if (frame.event === 'session.ready') {
        void this.ready(frame.data as SessionReady, generation);
        return;
      }
      // Of the former session, which sends it again once it is resumed; or covered by reading the state anew.
      if (this.isResuming && frame.seq !== undefined) return;
      if (this.resume && frame.seq !== undefined) this.resume.lastSeq = frame.seq;
      if (frame.event === 'session.expiring') void this.renew(generation);
      this.emit(frame.event, frame.data);
      return;
    }
    if (frame.id === undefined) return;
    const waiting = this.waiting.get(frame.id);
    if (!waiting) return;
    this.waiting.delete(frame.id);
    clearTimeout(waiting.timer);
    if (frame.ok) waiting.resolve(frame.data as never);
    else waiting.reject(new Problem(0, frame.error?.code ?? 'unknown', frame.error?.detail ?? '', null, frame.error?.details));
  }

  private emit(event: string, data: unknown): void {
    for (const listener of this.listeners.get(event) ?? []) listener(data as never);
  }

  private async ready(session: SessionReady, generation: number): Promise<void> {
    if (this.readyDeadline) clearTimeout(this.readyDeadline);
    this.readyDeadline = null;
    this.clockOffsetMs = Date.parse(session.serverTime) - Date.now();
    const before = this.resume;
    let arrival: Arrival = 'fresh';
    if (before) {
      this.isResuming = true;
      try {
        await this.request('session.resume', { resumeToken: before.token, lastSeq: before.lastSeq });
        arrival = 'resumed';
      } catch {
        arrival = 'resync';
      }
      // A line that broke meanwhile leaves the former session to be resumed by the next one.
      if (generation !== this.generation) return;
      this.isResuming = false;
    }
    // The new session goes on with the sequence of the one it resumed.
    const lastSeq = arrival === 'resumed' && before ? before.lastSeq : session.seq;
    this.resume = { token: session.resumeToken, lastSeq };
    this.attempt = 0;
    this.stateSignal.value = 'online';
    this.beat(Math.max(5, session.heartbeatSeconds || 20), generation);
    this.emit('session.ready', session);
    for (const listener of this.arrivalListeners) listener(arrival);
  }

  /**
   * The token that the connection was opened with ends within a minute: shows a newer one. Where that fails the server
   * closes the line, and the next one begins with a ticket of its own.
   */
  private async renew(generation: number): Promise<void> {
    try {
      const ticket = await this.options.freshTicket();
      if (generation === this.generation) await this.request('session.renew', { ticket });
    } catch {
      if (generation !== this.generation) return;
      this.renewal = setTimeout(() => void this.renew(generation), renewalRetryMs);
    }
  }

  private beat(seconds: number, generation: number): void {
    if (this.heartbeat) clearInterval(this.heartbeat);
    let pingedAt: number | null = null;
    this.heartbeat = setInterval(() => {
      // Browsers slow the timers of hidden pages, so silence counts only since a ping was sent.
      if (pingedAt !== null && this.lastHeard < pingedAt) {
        this.lost(generation);
        return;
      }
      pingedAt = Date.now();
      this.measure().catch(() => undefined);
    }, seconds * 1000);
  }

  private lost(generation: number): void {
    if (generation !== this.generation) return;
    this.generation++;
    this.drop();
    this.retryLater(null);
  }

  /** Does not come back by itself: two windows would push each other out for ever. */
  private displaced(generation: number): void {
    if (generation !== this.generation) return;
    this.generation++;
    this.drop();
    this.resume = null;
    this.stateSignal.value = 'displaced';
  }

  private drop(): void {
    if (this.heartbeat) clearInterval(this.heartbeat);
    if (this.readyDeadline) clearTimeout(this.readyDeadline);
    if (this.retry) clearTimeout(this.retry);
    if (this.renewal) clearTimeout(this.renewal);
    this.heartbeat = this.readyDeadline = this.retry = this.renewal = null;
    const socket = this.socket;
    this.socket = null;
    if (socket) {
      socket.onmessage = socket.onclose = null;
      socket.close();
    }
    for (const waiting of this.waiting.values()) {
      clearTimeout(waiting.timer);
      waiting.reject(new Problem(0, 'offline'));
    }
    this.waiting.clear();
  }

  private retryLater(afterSeconds: number | null): void {
    this.stateSignal.value = 'reconnecting';
    const delay = Math.max((afterSeconds ?? 0) * 1000, backoffMs(this.attempt++, this.options.random));
    this.retry = setTimeout(() => {
      this.retry = null;
      void this.connect();
    }, delay);
  }
}

/** Wires the browser's own hints about the network to the socket. */
export function hurryOnWake(socket: LiveSocket): void {
  window.addEventListener('online', () => socket.hurry());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') socket.hurry();
  });
}

/** Rejects with `network` where it takes longer. */
export function untilOnline(socket: LiveSocket, timeoutMs = 15_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(new Problem(0, 'network')), timeoutMs);
    const undo = socket.state.subscribe((state) => {
      if (state === 'online') done(null);
    });
    function done(problem: Problem | null): void {
      clearTimeout(timer);
      queueMicrotask(() => undo());
      if (problem) reject(problem);
      else resolve();
    }
  });
}
