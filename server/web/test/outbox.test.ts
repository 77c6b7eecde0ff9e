import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from '../src/chat/outbox';
import { Problem } from '../src/wire/problem';
import { Keep } from '../src/wire/storage';
import type { ChatEvent, ChatPost } from '../src/wire/thread';

/** Web storage in memory. */
function storage(): Keep {
  const values = new Map<string, string>();
  const store = {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
  return new Keep(() => store as unknown as Storage);
}

/** A server that takes each clientId once, whatever becomes of its answer. */
class ThreadServer {
  readonly thread: string[] = [];
  readonly asked: string[] = [];
  /** What the next requests meet: a refusal before, or a loss after they were taken. */
  readonly fates: ('lost' | Problem)[] = [];

  readonly send = (post: ChatPost): Promise<ChatEvent> => {
    this.asked.push(post.clientId);
    const fate = this.fates.shift();
    if (fate instanceof Problem) return Promise.reject(fate);
    if (!this.thread.includes(post.clientId)) this.thread.push(post.clientId);
    if (fate === 'lost') return Promise.reject(new Problem(0, 'offline'));
    const seq = this.thread.indexOf(post.clientId) + 1;
    const event = { id: post.clientId, seq, type: post.type, at: '', by: null, clientId: post.clientId };
    return Promise.resolve({ contactId: post.contactId, seq, event });
  };
}

function open(server: ThreadServer, keep = storage()) {
  let count = 0;
  const taken = vi.fn();
  const outbox = new Outbox({ contactId: 'c', name: 'me.c', send: server.send, taken, keep, newId: () => `m${++count}` });
  return { outbox, taken, keep };
}

const texts = (outbox: Outbox) => outbox.waiting.value.map(({ post }) => post.text);
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the outbox', () => {
  it('shows a message at once and lets it go when the server has it', async () => {
    const server = new ThreadServer();
    const { outbox, taken } = open(server);
    outbox.add({ type: 'message', text: 'one' });
    expect(texts(outbox)).toEqual(['one']);
    await settle();
    expect(texts(outbox)).toEqual([]);
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('sends one after another in the order of writing', async () => {
    const server = new ThreadServer();
    const { outbox } = open(server);
    for (const text of ['one', 'two', 'three']) outbox.add({ type: 'message', text });
    expect(server.asked).toEqual(['m1']);
    await settle();
    expect(server.thread).toEqual(['m1', 'm2', 'm3']);
  });

  it('keeps what cannot leave, and sends it in its order when the line is back', async () => {
    const server = new ThreadServer();
    const { outbox } = open(server);
    server.fates.push(new Problem(0, 'offline'));
    for (const text of ['one', 'two']) outbox.add({ type: 'message', text });
    await settle();
    expect(texts(outbox)).toEqual(['one', 'two']);
    expect(outbox.waiting.value.every(({ refusal }) => refusal === undefined)).toBe(true);
    await outbox.flush();
    expect(server.thread).toEqual(['m1', 'm2']);
    expect(texts(outbox)).toEqual([]);
  });

  it('sends again under the same clientId what the server had taken unheard', async () => {
    const server = new ThreadServer();
    const { outbox, taken } = open(server);
    server.fates.push('lost');
    outbox.add({ type: 'message', text: 'one' });
    await settle();
    expect(texts(outbox)).toEqual(['one']);
    await outbox.flush();
    expect(server.asked).toEqual(['m1', 'm1']);
    expect(server.thread).toEqual(['m1']);
    expect(taken).toHaveBeenCalledTimes(1);
  });

  it('tries again by itself while the server is busy', async () => {
    const server = new ThreadServer();
    const { outbox } = open(server);
    server.fates.push(new Problem(0, 'too_many_requests'), new Problem(0, 'timeout'));
    outbox.add({ type: 'message', text: 'one' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.thread).toEqual(['m1']);
    expect(texts(outbox)).toEqual([]);
  });

  it('goes on after a reload of the page', async () => {
    const server = new ThreadServer();
    const { outbox, keep } = open(server);
    server.fates.push('lost');
    outbox.add({ type: 'message', text: 'one' });
    await settle();
    outbox.close();
    const again = open(server, keep).outbox;
    expect(texts(again)).toEqual(['one']);
    await again.flush();
    expect(server.thread).toEqual(['m1']);
    expect(open(server, keep).outbox.waiting.value).toEqual([]);
  });

  it('shows what was refused, lets the others pass, and sends it again when asked to', async () => {
    const server = new ThreadServer();
    const { outbox } = open(server);
    server.fates.push(new Problem(0, 'wrong_state'));
    for (const text of ['one', 'two']) outbox.add({ type: 'message', text });
    await settle();
    expect(server.thread).toEqual(['m2']);
    expect(outbox.waiting.value.map(({ refusal }) => refusal)).toEqual(['wrong_state']);
    outbox.again('m1');
    await settle();
    expect(server.thread).toEqual(['m2', 'm1']);
    expect(texts(outbox)).toEqual([]);
  });

  it('lets go of what came back as an event of the thread', () => {
    const server = new ThreadServer();
    server.fates.push(new Problem(0, 'offline'));
    const { outbox } = open(server);
    outbox.add({ type: 'message', text: 'one' });
    outbox.drop(['m1']);
    expect(texts(outbox)).toEqual([]);
  });
});
